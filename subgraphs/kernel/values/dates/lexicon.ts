import { MONTH_WORDS } from './month-names.ts';
import { ORDINAL_WORDS } from './ordinal-words.ts';
import type { Era, Mark, Part, Token } from './tokens.ts';

/**
 * The words of dates in English, French and Arabic, as patterns over folded
 * text (see `foldLetters`): lower case, without diacritics and apostrophes,
 * alef and ya in one form, ta marbuta as ha. The first pattern that fits wins,
 * so phrases stand before the words that they begin with.
 */
type Entry = readonly [pattern: string, token: Token];

const era = (pattern: string, value: Era, arabic = false): Entry => [pattern, { is: 'ERA', era: value, arabic }];
const part = (pattern: string, value: Part): Entry => [pattern, { is: 'PART', part: value }];
const mark = (pattern: string, value: Mark): Entry => [pattern, { is: value }];

/** Radiocarbon ages are not calendar years until they are calibrated. */
const UNCALIBRATED =
  'counts years before present without saying that they are calibrated, so they are no calendar years';

const ERAS: Entry[] = [
  era('b\\.? ?c\\.? ?e\\.?|before (?:the )?common era', 'BCE'),
  era('b\\.? ?c\\.?|before christ', 'BCE'),
  era('av(?:ant)?\\.? ?(?:j\\.?|jesus)[ -]*(?:c\\.?|christ)|avant notre ere', 'BCE'),
  era('ق ?\\. ?م\\.?|ق م\\.?|(?:ما )?قبل (?:ال)?ميلاد(?: المسيح)?', 'BCE', true),
  era('c\\. ?e\\.|ce|a\\. ?d\\.|ad|anno domini|(?:of the )?common era', 'CE'),
  era('ap(?:r(?:es)?)?\\.? ?(?:j\\.?|jesus)[ -]*(?:c\\.?|christ)|(?:de )?notre ere', 'CE'),
  era('بعد الميلاد|ل?لميلاد|(?:ال)?ميلادي(?:ه|ا|ين|ون)?|ب ?\\. ?م\\.?|م\\.?', 'CE', true),
  era('ه ?\\.? ?ش\\.?|(?:ال)?هجريه? (?:ال)?شمسيه?|(?:ال)?شمسيه?|خورشيدي', 'SH', true),
  era('s\\. ?h\\.|sh|solar hi[dj]+ri|hi[dj]+ri shamsi|(?:de )?lhegire solaire|h\\. ?s\\.|hs', 'SH'),
  era('ه ?\\.? ?ق\\.?|(?:ال)?هجريه? (?:ال)?قمريه?|ل?لهجره|(?:ال)?هجري(?:ه|ا)?|ه\\.?', 'AH', true),
  era('a\\. ?h\\.|ah|anno hegirae|hi[dj]+ri(?: qamari)?|hegira|(?:de )?lhegire', 'AH'),
  era('cal\\.? ?b\\. ?p\\.|cal\\.? ?bp', 'CAL_BP'),
  ['b\\. ?p\\.|bp|before (?:the )?present', { is: 'AMBIGUOUS', reason: UNCALIBRATED }],
  ['julian(?: calendar)?|(?:calendrier )?julien|o\\. ?s\\.|old style|(?:ال)?يولياني', { is: 'CALENDAR', calendar: 'JULIAN' }],
  ['gregorian(?: calendar)?|(?:calendrier )?gregorien|(?:ال)?غريغوري|(?:ال)?جريجوري', { is: 'CALENDAR', calendar: 'GREGORIAN' }],
];

const OF = '(?: (?:of|of the|du|de|de la|من))?';

const PARTS: Entry[] = [
  part(`(?:first|1st) half${OF}|(?:premiere|1(?:re|ere)) moitie${OF}|النصف الاول${OF}`, 'FIRST_HALF'),
  part(`(?:second|2nd|latter|last) half${OF}|(?:seconde|deuxieme|2e|2de|2nde) moitie${OF}|النصف الثاني${OF}`, 'SECOND_HALF'),
  part(`(?:first|1st) quarter${OF}|(?:premier|1er) quart${OF}|الربع الاول${OF}`, 'FIRST_QUARTER'),
  part(`(?:second|2nd) quarter${OF}|(?:deuxieme|second|2e) quart${OF}|الربع الثاني${OF}`, 'SECOND_QUARTER'),
  part(`(?:third|3rd) quarter${OF}|(?:troisieme|3e) quart${OF}|الربع الثالث${OF}`, 'THIRD_QUARTER'),
  part(`(?:fourth|4th|last) quarter${OF}|(?:quatrieme|dernier|4e) quart${OF}|الربع (?:الرابع|الاخير)${OF}`, 'LAST_QUARTER'),
  part(`(?:the )?(?:beginning|start|early part)${OF}|early(?: in)?|debut${OF}|(?:ال)?اوايل${OF}|بدايات?${OF}|مطلع${OF}`, 'EARLY'),
  part(`(?:the )?middle${OF}|mid|milieu${OF}|منتصف${OF}|اواسط${OF}`, 'MID'),
  part(`(?:the )?end${OF}|late(?: in)?|fin${OF}|اواخر${OF}|نهايه${OF}|نهايات${OF}`, 'LATE'),
];

const UNITS: Entry[] = [
  ['centur(?:y|ies)|cent\\.|siecles?|(?:ال)?قرن(?:ين|ان)?|(?:ال)?قرون', { is: 'UNIT', unit: 'CENTURY' }],
  ['millenni(?:um|a)|mill\\.|millenaires?|(?:ال)?الفيه|(?:ال)?الف', { is: 'UNIT', unit: 'MILLENNIUM' }],
  ['annees \\d{2}(?!\\d)', { is: 'AMBIGUOUS', reason: 'names a decade without its century' }],
  ...['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].map(
    (stem, index): Entry => [`(?:ال)?${stem}(?:ي)?ات`, { is: 'TENS', tens: 20 + index * 10 }],
  ),
];

const SEASONS: Entry[] = [
  ['spring|printemps|(?:ال)?ربيع', { is: 'SEASON', season: 21 }],
  ['summer|ete|(?:ال)?صيف', { is: 'SEASON', season: 22 }],
  ['autumn|fall|automne|(?:ال)?خريف', { is: 'SEASON', season: 23 }],
  ['winter|hiver|(?:ال)?شتاء', { is: 'SEASON', season: 24 }],
];

const RELATIONS: Entry[] = [
  mark('(?:or|and) (?:earlier|before)|if not earlier|(?:ou|et) (?:avant|plus tot)|(?:او|و ?ما) ?قبل(?: ذلك|ه)?', 'OR_EARLIER'),
  mark('(?:or|and) (?:later|after)|onwards?|(?:ou|et) (?:apres|plus tard)|(?:او|و ?ما) ?بعد(?: ذلك|ه)?', 'OR_LATER'),
  mark('not before|no earlier than|since|depuis|a partir de|pas avant|منذ', 'SINCE'),
  mark('not after|no later than|until|till|up to|by|jusqu(?:a|en|au)|au plus tard(?: en)?|حتي', 'UNTIL'),
  mark('before|prior to|earlier than|pre|avant|anterieur a|(?:ما )?قبل', 'BEFORE'),
  mark('after|later than|post|apres|posterieur a|بعد', 'AFTER'),
  mark('between|entre|(?:ما )?بين', 'BETWEEN'),
  mark('from|من', 'FROM'),
  ['to|au?|الي', { is: 'RANGE', sign: 'WORD' }],
  mark('and|et', 'AND'),
  mark('or|ou|او', 'OR'),
];

const QUALIFIERS: Entry[] = [
  mark('circa|ca\\.?|about|around|approx(?:imately|\\.)?|vers|env(?:iron|\\.)|autour de|نحو|حوالي|قرابه|تقريبا', 'ABOUT'),
  mark('probably|prob\\.|possibly|perhaps|likely|probablement|peut-etre|sans doute|ربما|يرجح|علي الارجح|محتمل', 'PERHAPS'),
];

const FILLERS: Entry[] = [
  mark('in|en|on|of|du|de|des|le|la|les|lan(?:nee)?|annee|the|years?|dated?|datee?|في|(?:ال)?عام|(?:ال)?سنه|مورخ', 'FILLER'),
  mark('(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:يوم )?ال(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)[,،]?', 'FILLER'),
  mark('c\\.?', 'C'),
  mark('s\\.?', 'S'),
  mark('h\\.?', 'H'),
];

const entries: Entry[] = [
  ...ERAS,
  ...PARTS,
  ...RELATIONS.slice(0, 2),
  ...MONTH_WORDS,
  ...ORDINAL_WORDS.map(([pattern, value]): Entry => [pattern, { is: 'ORDINAL', value }]),
  ...UNITS,
  ...SEASONS,
  ...RELATIONS.slice(2),
  ...QUALIFIERS,
  ...FILLERS,
];

/** Every word as a pattern that matches at a given place and ends with the word. */
export const LEXICON: readonly { readonly pattern: RegExp; readonly token: Token }[] = entries.map(
  ([source, token]) => ({ pattern: new RegExp(`(?:${source})(?!\\p{L})`, 'uy'), token }),
);
