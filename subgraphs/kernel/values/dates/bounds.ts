import { isDeepStrictEqual } from 'node:util';
import type { Calendar } from '../types.ts';
import { gregorianDay } from './day-number.ts';
import { readEdtf } from './edtf.ts';
import { dayText, momentText, qualifierText } from './edtf-text.ts';
import { firstDayOf, lastDayOf, yearsOf } from './moment-days.ts';
import type { End, Moment, Reading, Stretch } from './reading.ts';

/** The earliest and the latest that a reading may mean, in the proleptic Gregorian calendar. */
export interface Bounds {
  /** EDTF; null where the reading is open or unknown at that end. */
  earliest: string | null;
  latest: string | null;
}

/** Bounds as Julian day numbers, first and last day included; null where open. */
export interface DayBounds {
  from: number | null;
  to: number | null;
}

/**
 * The bounds of a reading, each at the precision at which it is known: a year
 * stays a year, since a first of January would be a day that nobody gave. A
 * date of another calendar always gives days, as its years straddle ours.
 *
 * `?` and `~` do not widen the bounds: by how much is for whoever compares to
 * decide, and to state.
 */
export function boundsOf(reading: Reading, calendar: Calendar): Bounds {
  const { from, to } = stretchOf(reading);
  return { earliest: boundText(from, firstDayOf, calendar, firstText), latest: boundText(to, lastDayOf, calendar, lastText) };
}

/** The stretch of time that a reading names; a date alone has itself at both ends. */
export function stretchOf(reading: Reading): Stretch {
  return reading.form === 'MOMENT' ? { from: reading.moment, to: reading.moment } : { from: reading.from, to: reading.to };
}

/**
 * The stretch from the first to the last of several dates. EDTF has sets of
 * dates at level 2 alone, so at level 1 alternatives and lists are the time
 * that they span; the words of the source say which it was.
 */
export function spanOf(stretches: readonly Stretch[], calendar: Calendar): Reading {
  const from = outermost(stretches.map((stretch) => stretch.from), (end) => firstDayOf(end, calendar), -1);
  const to = outermost(stretches.map((stretch) => stretch.to), (end) => lastDayOf(end, calendar), 1);
  return typeof from !== 'string' && isDeepStrictEqual(from, to) ? { form: 'MOMENT', moment: from } : { form: 'INTERVAL', from, to };
}

function outermost(ends: readonly End[], dayOf: (moment: Moment) => number, direction: 1 | -1): End {
  const moments = ends.filter((end) => typeof end !== 'string');
  if (moments.length < ends.length) return ends.includes('OPEN') ? 'OPEN' : 'UNKNOWN';
  return moments.reduce((best, next) => ((dayOf(next) - dayOf(best)) * direction > 0 ? next : best));
}

function boundText(end: End, dayOf: (moment: Moment, calendar: Calendar) => number, calendar: Calendar, text: (moment: Moment) => string): string | null {
  if (typeof end === 'string') return null;
  return calendar === 'GREGORIAN' ? text(end) : dayText(gregorianDay(dayOf(end, calendar)));
}

function firstText(moment: Moment): string {
  return momentText({ ...plain(moment), year: yearsOf(moment).first });
}

function lastText(moment: Moment): string {
  const year = yearsOf(moment).last;
  // Winter runs into the next year.
  if (moment.season === 24) return momentText({ ...plain(moment), year: year + 1, month: 3 });
  return momentText({ ...plain(moment), year });
}

function plain(moment: Moment): Moment {
  return { ...moment, unspecifiedDigits: 0, season: null, uncertain: false, approximate: false };
}

/** A reading of another calendar as Gregorian EDTF: spans of days, with its qualifiers and open ends kept. */
export function gregorianEdtf(reading: Reading, calendar: Calendar): string {
  const { from, to } = stretchOf(reading);
  const [begin, end] = [derivedEnd(from, firstDayOf, calendar), derivedEnd(to, lastDayOf, calendar)];
  return begin === end ? begin : `${begin}/${end}`;
}

function derivedEnd(
  end: End,
  dayOf: (moment: Moment, calendar: Calendar) => number,
  calendar: Calendar,
): string {
  if (end === 'OPEN') return '..';
  return end === 'UNKNOWN' ? '' : dayText(gregorianDay(dayOf(end, calendar))) + qualifierText(end);
}

/**
 * The bounds of a date, or of one EDTF expression in the Gregorian calendar, as
 * Julian day numbers for sorting and overlap in SQL. They fit a bigint and are
 * exact in a double, deep time included.
 */
export function boundsAsDays({ earliest, latest }: Bounds): DayBounds {
  return { from: dayOfBound(earliest, firstDayOf), to: dayOfBound(latest, lastDayOf) };
}

function dayOfBound(text: string | null, dayOf: (moment: Moment, calendar: Calendar) => number): number | null {
  if (text === null) return null;
  const reading = readEdtf(text);
  return reading.ok && reading.value.form === 'MOMENT' ? dayOf(reading.value.moment, 'GREGORIAN') : null;
}

/** Order by beginning, then by end; an end that is not known sorts last, as `NULLS LAST` does in SQL. */
export function compareBounds(a: DayBounds, b: DayBounds): number {
  return compareNullsLast(a.from, b.from) || compareNullsLast(a.to, b.to);
}

function compareNullsLast(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}

/** Whether a date lies before another one by every reading of both. */
export function isBefore(date: Bounds | null, other: Bounds | null): boolean {
  if (date === null || other === null) return false;
  const { to } = boundsAsDays(date);
  const { from } = boundsAsDays(other);
  return to !== null && from !== null && to < from;
}

/** Where an event belongs in a list of others: before the first that begins certainly later, or last. What is undated stays where it was put. */
export function placeInOrder(dates: readonly (Bounds | null)[], date: Bounds | null): number {
  const later = dates.findIndex((other) => isBefore(date, other));
  return later === -1 ? dates.length : later;
}

/** Whether two spans of days may share a day; an end that is not known may be anywhere. */
export function mayOverlap(a: DayBounds, b: DayBounds): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}
