import { cellText, type SourceRow } from '../../row.ts';

/** The ten criteria of Outstanding Universal Value (Operational Guidelines, paragraph 77): (i)–(vi) cultural, (vii)–(x) natural. */
export const CRITERIA = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The export's columns of flags, in the order of the criteria. */
const FLAGS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'N7', 'N8', 'N9', 'N10'];

/** The criteria by `criteria_txt`, else by the flags; a notice where the two differ or the text holds anything else. */
export function readCriteria(source: SourceRow, notice: (field: string, reason: string) => void): Criterion[] {
  const text = cellText(source, 'criteria_txt') ?? '';
  const flagged = CRITERIA.filter((_, index) => cellText(source, FLAGS[index] ?? '') === '1');
  const written = [...text.matchAll(/\(([ivx]+)\)/g)].map((match) => match[1]);
  const read = CRITERIA.filter((criterion) => written.includes(criterion));
  if (text.replace(/\(([ivx]+)\)|\s/g, '') !== '' || read.length < new Set(written).size) {
    notice('criteria_txt', 'not a list of criteria such as "(ii)(iv)"');
    return flagged;
  }
  const hasFlags = FLAGS.some((flag) => cellText(source, flag) !== undefined);
  if (hasFlags && text !== '' && read.join() !== flagged.join()) notice('criteria_txt', `differs from the flags C1 to N10 (${flagged.map((criterion) => `(${criterion})`).join('')})`);
  return text === '' ? flagged : read;
}
