import { parseFuzzyDate, unreadDate } from '../../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import { repairArabicLigatures } from '../../../../subgraphs/kernel/values/text/arabic-ligatures.ts';
import type { FuzzyDateValue, TermValue } from '../../../../subgraphs/kernel/values/types.ts';

/** What a cell of periods says: a date, a period or state by its name, a place. */
export interface ReadPeriod {
  /** Its original is the whole cell. Null where the cell names only a period. */
  date: FuzzyDateValue | null;
  period: TermValue | null;
  /** The region that the cell names beside the date. */
  region: string | null;
  /** Why the date, or the whole cell, was not understood. */
  unread: string | null;
}

const END = String.raw`(?!\p{L})`;
const REGION = /جنوب\s+(?:شبه\s+)?الجزيرة\s+العربية(?:\s*\/\s*اليمن\s+القديم)?|\(\s*اليمن\s+القديم(?:\s*\))?/gu;

/** Names of periods and states as the catalogue writes them; `المبكرة` ("early") is no name. */
const PERIOD = new RegExp(
  [
    String.raw`(?:ال)?(?:حقبة|فترة)\s+الدولة\s+ال\p{L}+ية`,
    String.raw`الدولة\s+ال\p{L}+ية`,
    String.raw`ال(?:حقبة|فترة)\s+ال\p{L}+ية`,
    String.raw`(?:ال)?رسولية`,
    String.raw`مملكة\s+\(?\p{L}+\)?`,
    String.raw`قتبان|[أا]وسان`,
    String.raw`عصور\s+ما\s+قبل\s+التاريخ`,
    String.raw`ما\s+قبل\s+ال[إا]سلام`,
    String.raw`[إا]سلامي`,
  ].map((form) => `(?<!\\p{L})(?:${form})${END}`).join('|'),
  'gu',
);

/** Reads a cell of periods. The words of period and place are set aside, and the rest is read as a date; what has two readings is not. */
export function readPeriod(cell: string): ReadPeriod {
  const text = repairArabicLigatures(cell);
  const region = [...text.matchAll(REGION)].map((match) => match[0]).join(' ');
  const rest = text.replace(REGION, ' ');
  const names = [...rest.matchAll(PERIOD)].map((match) => match[0]);
  const dated = trimmed(names.length === 0 ? rest : rest.replace(PERIOD, ' '));
  const named = names.length === 0 ? null : names.join('، ');
  const period = named === null ? null : { text: named, concept: null, derived: !cell.includes(named) };
  const said = { period, region: region === '' ? null : region };
  if (dated === '') return { ...said, date: null, unread: null };
  const read = parseFuzzyDate(dated, { language: 'ar' });
  if (read.ok) return { ...said, date: { ...read.value, original: cell }, unread: null };
  return { ...said, date: unreadDate(cell), unread: `the date ${read.reason}` };
}

/** Without the marks that stood between a date and the words set aside. */
function trimmed(text: string): string {
  return text.replace(/\(\s*\)/gu, ' ').replace(/^[\s\-–،,/.)]+|[\s\-–،,/(]+$/gu, '').trim();
}
