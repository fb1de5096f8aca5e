import type { SavedProgress } from './checkpoint.ts';

/** Counts of source rows, by what became of them. `merged` rows are about a thing an earlier row is about. */
export type RowCounts = SavedProgress['counts'];

/** Counts of records, by kind. */
export type RecordCounts = SavedProgress['records'];

/** A bad row as the terminal shows it. */
export type ShownProblem = SavedProgress['firstBad'][number];

/** How many bad rows the terminal shows; the report file has all. */
export const SHOWN_PROBLEMS = 20;

export function emptyCounts(): RowCounts {
  return { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, merged: 0, notices: 0 };
}

/** Adds one record's result to the counts of its kind. */
export function countRecord(records: RecordCounts, kind: string, result: 'created' | 'changed' | 'unchanged'): void {
  const counts = (records[kind] ??= { created: 0, changed: 0, unchanged: 0 });
  counts[result] += 1;
}
