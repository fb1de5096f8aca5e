/**
 * Repair of the lam-alef ligature that text extraction from PDF turns around:
 * `الألف` comes out as `األلف`, `الميلادي` as `الميالدي`.
 *
 * The repaired text is derived: it is read from (dates, materials, search) and
 * never shown or stored in place of the owner's words. Only what is certain is
 * repaired, since a turned `لا` often gives another real word (`ثلاثة`, three,
 * and `ثالثة`, third): an alef before alef and lam, which no Arabic word has,
 * and the words listed.
 */
const REPAIRS: readonly (readonly [pattern: RegExp, repaired: string])[] = [
  [/ا([اأإآ])ل/gu, 'ال$1'],
  [/امليا?لا?د/gu, 'الميلاد'],
  [/ميالد/gu, 'ميلاد'],
  [/([اإ])سالم/gu, '$1سلام'],
  [/خالل/gu, 'خلال'],
  [/متالصق/gu, 'متلاصق'],
  [/قالد(?=[ةه]|ات)/gu, 'قلاد'],
  [/كالسيكي/gu, 'كلاسيكي'],
  [/سالح/gu, 'سلاح'],
  [/جالل/gu, 'جلال'],
];

/** The text with certain ligature damage undone. */
export function repairArabicLigatures(text: string): string {
  return REPAIRS.reduce((repaired, [pattern, replacement]) => repaired.replace(pattern, replacement), text);
}
