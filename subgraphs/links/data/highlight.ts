import { fold, foldedWords } from '../../kernel/values/text/fold.ts';

const width = 160;
/** Signs that stand in a word as transliteration and behind it as quotation marks. */
const quotes = "‘’‛'`´′＇";

/**
 * The part of a text around the first of its words that matched, marked « »:
 * the whole word, without the punctuation beside it. Folding changes lengths,
 * so words of the original are folded one by one.
 *
 * @param matched Folded words of the text that are or are like words of the query.
 */
export function fragment(value: string, matched: readonly string[]): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  const wanted = new Set(matched);
  for (const { 0: found, index } of plain.matchAll(foldedWords)) {
    if (!fold(found).split(' ').some((part) => wanted.has(part))) continue;
    let end = index + found.length;
    while (quotes.includes(plain.charAt(end - 1))) end -= 1;
    const first = Math.max(0, index - width / 2);
    const last = Math.min(plain.length, end + width / 2);
    return `${first > 0 ? '…' : ''}${plain.slice(first, index)}«${plain.slice(index, end)}»${plain.slice(end, last)}${last < plain.length ? '…' : ''}`;
  }
  return plain.length > width ? `${plain.slice(0, width)}…` : plain;
}
