/**
 * Ordinals written as words, folded, first to twenty-first: no catalogue counts
 * centuries further in words.
 */

const ENGLISH =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first'.split(
    '|',
  );

const FRENCH = [
  'premiere?', '(?:deuxieme|seconde?)', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme', 'septieme', 'huitieme',
  'neuvieme', 'dixieme', 'onzieme', 'douzieme', 'treizieme', 'quatorzieme', 'quinzieme', 'seizieme',
  'dix-septieme', 'dix-huitieme', 'dix-neuvieme', 'vingtieme', 'vingt[ -]et[ -]unieme',
];

const ARABIC_UNITS = ['(?:اول|اولي)', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
const ARABIC = [
  ...ARABIC_UNITS.map((unit) => `(?:ال)?${unit}ه?`),
  ...['حادي', ...ARABIC_UNITS.slice(1, 9)].map((unit) => `(?:ال)?${unit}ه? عشره?`),
  '(?:ال)?عشر(?:ون|ين)',
  '(?:ال)?حادي و ?(?:ال)?عشر(?:ون|ين)',
];

/** Patterns with their numbers; longer ones first, so that `الثاني عشر` is not read as `الثاني`. */
export const ORDINAL_WORDS: readonly (readonly [pattern: string, value: number])[] = [ENGLISH, FRENCH, ARABIC]
  .flatMap((patterns) => patterns.map((pattern, index) => [pattern, index + 1] as const))
  .sort(([, a], [, b]) => b - a);
