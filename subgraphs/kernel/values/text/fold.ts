/**
 * Folding for search: two spellings that a reader takes for the same word give
 * the same text. What is folded is for comparing only, never for showing.
 */

/** Signs that transliterations put for hamza, ayn and elision; readers type them or leave them out. */
const TRANSLITERATION_SIGNS = /[ʿʾʼʻʽʹʺˈ‘’‛'`´′＇]/gu;

/** Direction marks, joiners, soft hyphens, and tatweel: they change the look and not the word. */
const INVISIBLE = /[\p{Cf}\u0640]/gu;

/** Marks on Latin, Greek and Cyrillic letters, Arabic tashkeel and Quranic signs, Hebrew points. */
const MARKS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff]/gu;

/** Letters that are one to the reader but that Unicode does not decompose. */
const LETTERS = new Map(
  Object.entries({
    // Arabic: alef forms, alef maqsura, ta marbuta, Persian and Urdu kaf, yeh and heh.
    ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك',
    ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه', ۀ: 'ه', ۂ: 'ه',
    // Latin and Greek.
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ı: 'i', þ: 'th', ŧ: 't', ς: 'σ',
  }),
);
const FOLDED_LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/** Arabic-Indic and Persian digits as Western ones; each stays one character long. */
export function westernDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * Letters and digits folded, punctuation and line breaks kept: for readers of
 * dates and measures, which need them.
 */
export function foldLetters(text: string): string {
  const decomposed = text.replace(TRANSLITERATION_SIGNS, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  return westernDigits(
    decomposed
      .replace(MARKS, '')
      .replace(TRANSLITERATION_SIGNS, '')
      .replace(INVISIBLE, '')
      .replace(FOLDED_LETTER, (letter) => LETTERS.get(letter) ?? letter)
      .normalize('NFC'),
  );
}

/**
 * The search key of a text: compatibility forms united, lower case, diacritics
 * and transliteration signs gone, Arabic letter forms and digits united,
 * punctuation as spaces, spaces squeezed. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of an original text, with the signs that folding takes out of them: each folds to a word, or to nothing. */
export const foldedWords = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}‘’‛'`´′＇]*/gu;
