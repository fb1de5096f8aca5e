import { boundsAsDays, type DayBounds } from '../../kernel/values/dates/bounds.ts';
import { gregorianDay, gregorianDayNumber } from '../../kernel/values/dates/day-number.ts';
import type { FuzzyDateValue } from '../../kernel/values/types.ts';
import type { Answer } from './answer.ts';

/** Of which nothing is known. */
export const anyDay: DayBounds = { from: null, to: null };

/**
 * The days that a date may mean. A date that its source calls uncertain or
 * approximate may be any day: no rule of law says by how much to widen it.
 */
export function daysOf(date: FuzzyDateValue | null): DayBounds {
  if (date === null || date.edtf === null || /[?~%]/.test(date.edtf)) return anyDay;
  return boundsAsDays(date);
}

/** The days from the first to the last that any of several statements may mean. */
export function hull(spans: readonly DayBounds[]): DayBounds {
  const ends = (pick: 'from' | 'to', outermost: (...days: number[]) => number): number | null => {
    const days = spans.map((span) => span[pick]);
    return days.length === 0 || days.includes(null) ? null : outermost(...(days as number[]));
  };
  return { from: ends('from', Math.min), to: ends('to', Math.max) };
}

/** The later of two days. */
export function laterOf(a: DayBounds, b: DayBounds): DayBounds {
  const froms = [a.from, b.from].filter((day) => day !== null);
  return {
    from: froms.length === 0 ? null : Math.max(...froms),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}

/** Whether the first is on or after the second, whichever days they are inside their bounds. */
export function notBefore(a: DayBounds, b: DayBounds): Answer {
  if (a.from !== null && b.to !== null && a.from >= b.to) return 'SATISFIED';
  if (a.to !== null && b.from !== null && a.to < b.from) return 'NOT_SATISFIED';
  return 'INDETERMINATE';
}

/** The same day so many years later; 29 February falls on the last day of the month where it has none. */
export function yearsLater({ from, to }: DayBounds, years: number): DayBounds {
  const later = (day: number | null): number | null => {
    if (day === null) return null;
    const { year, month, day: ofMonth } = gregorianDay(day);
    const same = gregorianDayNumber(year + years, month, ofMonth);
    // The day after 28 February is the first of March where there is no 29th.
    return gregorianDay(same).month === month ? same : same - 1;
  };
  return { from: later(from), to: later(to) };
}

/** Bounds as a date of the contract; null where both ends are open. */
export function dateOf({ from, to }: DayBounds): FuzzyDateValue | null {
  if (from === null && to === null) return null;
  const [earliest, latest] = [textOf(from), textOf(to)];
  const edtf = earliest === latest && earliest !== null ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
  return { original: edtf, edtf, nativeEdtf: null, calendar: 'GREGORIAN', earliest, latest };
}

function textOf(day: number | null): string | null {
  if (day === null) return null;
  const { year, month, day: ofMonth } = gregorianDay(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}
