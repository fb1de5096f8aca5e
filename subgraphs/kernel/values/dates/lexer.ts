import { repairArabicLigatures } from '../text/arabic-ligatures.ts';
import { foldLetters } from '../text/fold.ts';
import { refused, understood, type Result } from '../result.ts';
import { LEXICON } from './lexicon.ts';
import type { Token } from './tokens.ts';

const SIGNS: Readonly<Record<string, Token>> = {
  '-': { is: 'RANGE', sign: 'HYPHEN' },
  '–': { is: 'RANGE', sign: 'DASH' },
  '—': { is: 'RANGE', sign: 'DASH' },
  '/': { is: 'RANGE', sign: 'SLASH' },
  '?': { is: 'PERHAPS' },
  '؟': { is: 'PERHAPS' },
  '~': { is: 'ABOUT' },
  '&': { is: 'AND' },
  '+': { is: 'AND' },
  '=': { is: 'EQUALS' },
  ',': { is: 'COMMA' },
  '،': { is: 'COMMA' },
  '(': { is: 'OPEN' },
  ')': { is: 'CLOSE' },
  '[': { is: 'OPEN' },
  ']': { is: 'CLOSE' },
};

const TWO_DIGIT_YEAR = 'gives the year with two digits';

/** Numbers with what is written onto them, as patterns that match at a given place. */
const NUMBERS: readonly { pattern: RegExp; token: (match: RegExpExecArray) => Token[] }[] = [
  {
    pattern: /(\d{3,4})([/.-])(\d{1,2})\2(\d{1,2})(?![\d])/uy,
    token: ([, year = '', , month = '', day = '']) => [{ is: 'NUMERIC_DATE', parts: [year, month, day] }],
  },
  {
    pattern: /(\d{1,2})([/.-])(\d{1,2})\2(\d{3,4})(?!\d)/uy,
    token: ([, first = '', , second = '', year = '']) => [{ is: 'NUMERIC_DATE', parts: [first, second, year] }],
  },
  { pattern: /\d{1,2}([/.-])\d{1,2}\1\d{2}(?!\d)/uy, token: () => [{ is: 'AMBIGUOUS', reason: TWO_DIGIT_YEAR }] },
  {
    // Not in "Shaban 1117-11 Shaban 1119".
    pattern: /(\d{4})-(0[1-9]|1[0-2])(?![\d-])(?! (?!to |au? |until |الي )\p{L})/uy,
    token: ([, year = '', month = '']) => [{ is: 'YEAR_MONTH', year, month }],
  },
  {
    pattern: /(\d{1,3})(?:st|nd|rd|th) ?c(?:ent)?(?!\p{L}|\.e)\.?/uy,
    token: ([, value]) => [{ is: 'ORDINAL', value: Number(value) }, { is: 'UNIT', unit: 'CENTURY' }],
  },
  {
    pattern: /(\d{1,3})(?:st|nd|rd|th|er|re|ere|e|eme|ieme|nde|de)(?!\p{L})/uy,
    token: ([, value]) => [{ is: 'ORDINAL', value: Number(value) }],
  },
  {
    pattern: /\d{1,2}00s(?!\p{L})/uy,
    token: () => [{ is: 'AMBIGUOUS', reason: 'may mean a decade or a century' }],
  },
  { pattern: /(?:annees )?(\d{2,3}0)s(?!\p{L})/uy, token: ([, year]) => [{ is: 'DECADE', year: Number(year) }] },
  { pattern: /annees (\d{2}[1-9]0)(?!\d)/uy, token: ([, year]) => [{ is: 'DECADE', year: Number(year) }] },
  {
    pattern: /(\d{1,3}(?:,\d{3})+)(?!\d)/uy,
    token: ([, digits = '']) => [{ is: 'NUMBER', value: Number(digits.replaceAll(',', '')), digits: digits.replaceAll(',', '') }],
  },
  {
    pattern: /\d{1,9}/uy,
    token: ([digits]) => [{ is: 'NUMBER', value: Number(digits), digits }],
  },
];

const ROMAN = /(x{0,3}(?:ix|iv|v?i{0,3}))(er|re|e|eme|ieme)?(?!\p{L})/uy;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const ARABIC_AND = /و(?=[\p{L}\d ])/uy;
const WORD = /[\p{L}\p{M}]+|./uy;

/** A text as the letters, digits and signs that the lexicon knows. */
export function foldedDate(text: string): string {
  return foldLetters(repairArabicLigatures(text.normalize('NFKC')))
    .replace(/[−‐‑‒]/gu, '-')
    .replace(/(?<!\p{L})(early|mid|late|pre|post)- ?(?=[\p{L}\d])/gu, '$1 ')
    .replace(/[\s_]+/gu, ' ')
    .trim();
}

/** The tokens of a folded text; refused at the first word that is not part of a date. */
export function tokensOf(text: string): Result<Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') {
      at += match[0].length;
      return match;
    }
    return null;
  };

  scan: while (at < text.length) {
    if (text[at] === ' ' || (text[at] === '.' && tokens.length > 0)) {
      at += 1;
      continue;
    }
    const word = LEXICON.find(({ pattern }) => take(pattern));
    if (word) {
      tokens.push(word.token);
      continue;
    }
    for (const { pattern, token } of NUMBERS) {
      const match = take(pattern);
      if (match) {
        tokens.push(...token(match));
        continue scan;
      }
    }
    const roman = romanAt(text, at);
    const sign = SIGNS[text[at] ?? ''];
    if (roman) {
      tokens.push({ is: 'ORDINAL', value: roman.value });
      at += roman.length;
    } else if (sign) {
      tokens.push(sign);
      at += 1;
    } else if (take(ARABIC_AND)) {
      tokens.push({ is: 'AND' });
    } else {
      return refused(`holds what is not part of a date: "${take(WORD)?.[0] ?? ''}"`);
    }
  }
  return settle(tokens);
}

function romanAt(text: string, at: number): { value: number; length: number } | null {
  ROMAN.lastIndex = at;
  const match = ROMAN.exec(text);
  const numeral = match?.[1] ?? '';
  if (!match || numeral === '') return null;
  const digits = [...numeral].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  const value = digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
  return { value, length: match[0].length };
}

/** Settles the words that mean one thing after a number and another elsewhere, and drops what says nothing. */
function settle(tokens: Token[]): Result<Token[]> {
  const settled: Token[] = [];
  for (const token of tokens) {
    const before = settled.at(-1);
    if (token.is === 'AMBIGUOUS') return refused(token.reason);
    if (token.is === 'C') {
      settled.push(before?.is === 'ORDINAL' ? { is: 'UNIT', unit: 'CENTURY' } : { is: 'ABOUT' });
    } else if (token.is === 'S') {
      if (before?.is !== 'ORDINAL') return refused('holds what is not part of a date: "s"');
      settled.push({ is: 'UNIT', unit: 'CENTURY' });
    } else if (token.is === 'H') {
      if (before?.is !== 'NUMBER') return refused('holds what is not part of a date: "h"');
      settled.push({ is: 'ERA', era: 'AH', arabic: false });
    } else if (token.is === 'YEAR_MONTH') {
      const yearInCentury = Number(token.year) % 100;
      if (Number(token.month) > yearInCentury) return refused('may mean a month or a span of years');
      settled.push({ is: 'NUMERIC_DATE', parts: [token.year, token.month, ''] });
    } else if (token.is !== 'FILLER') {
      settled.push(token);
    }
  }
  return understood(settled);
}
