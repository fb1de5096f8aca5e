import type { DimensionName } from './types.ts';

/** UCUM codes of the units that catalogues use. */
export type Unit = 'mm' | 'cm' | 'm' | 'km' | '[in_i]' | '[ft_i]' | 'mg' | 'g' | 'kg' | 't' | '[oz_av]' | '[lb_av]';

/** Length in millimetres of one unit; exact. */
export const MILLIMETRES: Readonly<Partial<Record<Unit, number>>> = {
  mm: 1,
  cm: 10,
  m: 1000,
  km: 1_000_000,
  '[in_i]': 25.4,
  '[ft_i]': 304.8,
};

/** What a word of a measurement is. `AXIS_D` and `AXIS_L` are letters that stand for two dimensions. */
export type MeasureToken =
  | { is: 'DIMENSION'; dimension: DimensionName | 'AXIS_D' | 'AXIS_L' }
  | { is: 'UNIT'; unit: Unit }
  | { is: 'BY' };

type Entry = readonly [pattern: string, token: MeasureToken];

const dimension = (pattern: string, value: DimensionName | 'AXIS_D' | 'AXIS_L'): Entry => [
  pattern,
  { is: 'DIMENSION', dimension: value },
];
const unit = (pattern: string, value: Unit): Entry => [pattern, { is: 'UNIT', unit: value }];

/** An Arabic noun with what is written onto it: and, with, the; his or its. */
const arabic = (stem: string) => `(?:و ?)?(?:ب|ال|بال)?${stem}ه?ا?`;

const DIMENSIONS: Entry[] = [
  dimension(`heights?|high|hauteur|haut\\.|ht\\.?|h\\.?|${arabic('(?:ا?ل?ا?رتفاع|علو)')}`, 'HEIGHT'),
  dimension(`widths?|wide|largeur|larg\\.?|w\\.?|${arabic('عرض')}`, 'WIDTH'),
  dimension(`lengths?|long(?:ueur)?\\.?|len\\.|${arabic('طول')}|طويل`, 'LENGTH'),
  dimension(`depths?|deep|profondeur|prof\\.|${arabic('عمق')}`, 'DEPTH'),
  dimension(`diameters?|diametre|diam\\.?|dia\\.?|ø|${arabic('قطر')}`, 'DIAMETER'),
  dimension(`thickness|thick|epaisseur|ep\\.|th\\.?|${arabic('(?:سمك|سماكه|ثخانه)')}`, 'THICKNESS'),
  dimension(`circumference|circ\\.?|circonference|${arabic('محيط')}`, 'CIRCUMFERENCE'),
  dimension(`weights?|weighs|wt\\.?|poids|pds\\.?|${arabic('وزن')}`, 'WEIGHT'),
  dimension('d\\.?', 'AXIS_D'),
  dimension('l\\.?', 'AXIS_L'),
];

const UNITS: Entry[] = [
  unit('mm\\.?|millimet(?:re|er)s?|ملم|مم|ملي ?متر|مللي ?متر|مليمتر', 'mm'),
  unit('cms?\\.?|centimet(?:re|er)s?|سم|سنتي ?متر|سنتم', 'cm'),
  unit('kms?|kilomet(?:re|er)s?|كم|كيلو ?متر', 'km'),
  unit('met(?:re|er)s?|m\\.?|متر|امتار|م', 'm'),
  unit('inch(?:es)?|in\\.?|["″”]|pouces?|po|بوصه|بوصات|انش', '[in_i]'),
  unit('feet|foot|ft\\.?|pieds?|قدم|اقدام', '[ft_i]'),
  unit('mg|ملغ|ملجم', 'mg'),
  unit('kgs?\\.?|kilo(?:gram(?:me)?)?s?|كجم|كغم?|كلغ|كيلو(?: ?[غج]رام)?', 'kg'),
  unit('gr?s?\\.?|gram(?:me)?s?|جم|غم?|[جغ]رام(?:ات)?', 'g'),
  unit('tonnes?|طن', 't'),
  unit('oz\\.?|ounces?|onces?|اونصه', '[oz_av]'),
  unit('lbs?\\.?|pounds?|livres?', '[lb_av]'),
];

const JOINTS: Entry[] = [['[x×*]|by|sur|في', { is: 'BY' }]];

/** Patterns over folded text that match at a given place and end with the word. */
export const MEASURE_WORDS: readonly { readonly pattern: RegExp; readonly token: MeasureToken }[] = [
  ...UNITS,
  ...DIMENSIONS,
  ...JOINTS,
].map(([source, token]) => ({ pattern: new RegExp(`(?:${source})(?!\\p{L})`, 'uy'), token }));

/** Fractions of one character, which compatibility folding would run into the number before them: 12¾ is not 123/4. */
export const VULGAR_FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5',
  '⅙': '1/6', '⅚': '5/6', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
};
