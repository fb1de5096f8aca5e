import type { Calendar } from '../types.ts';
import { CALENDARS } from './calendars.ts';
import type { Moment, Stretch } from './reading.ts';

/** The years that a moment's year may be: one, or as many as its `X` digits leave open. */
export function yearsOf({ year, unspecifiedDigits }: Moment): { first: number; last: number } {
  const width = 10 ** unspecifiedDigits - 1;
  return year < 0 ? { first: year - width, last: year } : { first: year, last: year + width };
}

/** Day number of the first day that a moment covers. */
export function firstDayOf(moment: Moment, calendar: Calendar): number {
  return CALENDARS[calendar].dayNumber(yearsOf(moment).first, moment.month ?? 1, moment.day ?? 1);
}

/**
 * Day number of the last day that a moment covers. A season may be of either
 * hemisphere, so it covers its year, and winter the beginning of the next too.
 */
export function lastDayOf(moment: Moment, calendar: Calendar): number {
  const system = CALENDARS[calendar];
  const year = yearsOf(moment).last;
  if (moment.season === 24) return system.dayNumber(year + 1, 3, system.monthLength(year + 1, 3));
  const month = moment.month ?? 12;
  return system.dayNumber(year, month, moment.day ?? system.monthLength(year, month));
}

/** Whether both ends are given and the end lies wholly before the beginning. */
export function runsBackwards({ from, to }: Stretch, calendar: Calendar): boolean {
  if (typeof from === 'string' || typeof to === 'string') return false;
  return lastDayOf(to, calendar) < firstDayOf(from, calendar);
}
