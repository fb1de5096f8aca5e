import { fold } from '../../kernel/values/text/fold.ts';

const width = 160;

/**
 * The part of a text around the first word that matched, marked « ». Folding
 * changes lengths, so words of the original are folded one by one; where only
 * something like the word was found the beginning is shown unmarked.
 */
export function fragment(value: string, words: readonly string[]): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  for (const match of plain.matchAll(/\S+/gu)) {
    const folded = fold(match[0]);
    if (folded === '' || !words.some((word) => folded.includes(word))) continue;
    const start = Math.max(0, match.index - width / 2);
    const end = Math.min(plain.length, match.index + match[0].length + width / 2);
    const before = plain.slice(start, match.index);
    const after = plain.slice(match.index + match[0].length, end);
    return `${start > 0 ? '…' : ''}${before}«${match[0]}»${after}${end < plain.length ? '…' : ''}`;
  }
  return plain.length > width ? `${plain.slice(0, width)}…` : plain;
}
