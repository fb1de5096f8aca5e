import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import type { CaseDeadlineStatus } from '../documents.ts';

export type DeadlineAlert = 'OVERDUE' | 'DUE_SOON';

/** How long before its day a deadline calls for attention, in days. */
const notice = 30;

/** The number of a day, as the bounds of fuzzy dates are counted. */
export function dayNumber(at: Date): number {
  const day = at.toISOString().slice(0, 10);
  return boundsAsDays({ earliest: day, latest: day }).from ?? Number.NaN;
}

/**
 * Why an open deadline calls for attention on a day. A day that is known
 * roughly is overdue when the last on which it may fall has passed, and near
 * when the first is; where no day is known there is nothing to tell.
 */
export function alertOf({ status, dueFrom, dueTo }: { status: CaseDeadlineStatus; dueFrom: number | null; dueTo: number | null }, today: number): DeadlineAlert | null {
  if (status !== 'OPEN') return null;
  if (dueTo !== null && dueTo < today) return 'OVERDUE';
  return dueFrom !== null && dueFrom <= today + notice ? 'DUE_SOON' : null;
}
