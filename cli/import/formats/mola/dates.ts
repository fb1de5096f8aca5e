import { parseFuzzyDate, unreadDate } from '../../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { StatedDate } from './row.ts';

/** What became of one date of the source. */
export type DateReading =
  | { said: 'DATE'; date: FuzzyDateValue }
  /** "Unknown", "Various": the source says that it gives no date. */
  | { said: 'NOTHING' }
  | { said: 'UNREAD'; date: FuzzyDateValue; reason: string };

const NO_DATE = /^(?:unknown|various|not acquired)$/i;

/** Reads the date of a cell; the original is what the cell says, with the words beside the date. */
export function readDate({ verbatim, date }: StatedDate): DateReading {
  if (NO_DATE.test(date)) return { said: 'NOTHING' };
  const read = parseFuzzyDate(date, { language: 'en' });
  if (read.ok) return { said: 'DATE', date: { ...read.value, original: verbatim } };
  return { said: 'UNREAD', date: unreadDate(verbatim), reason: `the date ${read.reason}` };
}
