/** Scripts by ISO 15924 code, the commonest in these registries first. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Tfng', /\p{Script=Tifinagh}/u],
  ['Nkoo', /\p{Script=Nko}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Egyp', /\p{Script=Egyptian_Hieroglyphs}/u],
  ['Xsux', /\p{Script=Cuneiform}/u],
  ['Sarb', /\p{Script=Old_South_Arabian}/u],
];

/** Common characters that only simplified or only traditional Chinese writing has. */
const SIMPLIFIED = /[国历遗产区园龙亚马与东长门乐庙会旧岛发现风华阳兰罗莱万纪术图书馆]/u;
const TRADITIONAL = /[國歷遺產區園龍亞馬與東長門樂廟會舊島發現風華陽蘭羅萊萬紀術圖書館]/u;

/**
 * The script that more than half of a text's letters are written in, as an ISO
 * 15924 code, or null where none is: no letters, or too even a mixture.
 *
 * Chinese is `Hans` or `Hant` where its characters tell, else `Hani`; with kana
 * among them it is `Jpan`; Hangul is `Kore`.
 */
export function scriptOf(text: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    letters += 1;
    const code = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  if (kana > 0 && (kana + han) * 2 > letters) return 'Jpan';
  const winner = [...counts].find(([, count]) => count * 2 > letters)?.[0];
  if (winner === 'Hang') return 'Kore';
  return winner === 'Hani' ? chinese(text) : (winner ?? null);
}

function chinese(text: string): string {
  const simplified = SIMPLIFIED.test(text);
  if (simplified === TRADITIONAL.test(text)) return 'Hani';
  return simplified ? 'Hans' : 'Hant';
}
