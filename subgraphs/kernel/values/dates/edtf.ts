import type { Result } from '../result.ts';
import { refused, understood } from '../result.ts';
import type { Calendar } from '../types.ts';
import { CALENDARS } from './calendars.ts';
import { runsBackwards } from './moment-days.ts';
import type { End, Moment, Reading, Season, Stretch } from './reading.ts';

/**
 * EDTF (ISO 8601-2:2019), levels 0 and 1.
 *
 * This is a reader of its own since the `edtf` package (which the tests use as
 * a second opinion) knows only the months of the Gregorian calendar, takes 29
 * February in any year, accepts intervals that run backwards, gives a wrong
 * maximum for sets and throws on open intervals.
 */

/** Longer texts are sets of hundreds of dates; no catalogue has one. */
export const LONGEST_EDTF = 400;

const DATE =
  /^(?:Y(?<longYear>-?[1-9]\d{4,10})|(?<sign>-?)(?<digits>\d{0,4})(?<unspecified>X{0,4})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?)(?<qualifier>[?~%]?)$/;

/** Reads one EDTF expression whose numbers are those of the given calendar. */
export function readEdtf(text: string, calendar: Calendar = 'GREGORIAN'): Result<Reading> {
  if (text.length > LONGEST_EDTF) return refused('is too long for a date');
  const ends = text.split('/');
  if (ends.length === 1) {
    const moment = readMoment(text, calendar);
    return moment.ok ? understood({ form: 'MOMENT', moment: moment.value }) : moment;
  }
  if (ends.length > 2) return refused('has more than one "/"');
  const stretch = readStretch(ends[0] ?? '', ends[1] ?? '', calendar);
  return stretch.ok ? understood({ form: 'INTERVAL', ...stretch.value }) : stretch;
}

/** Two ends, each a date, open (`..`) or unknown. */
export function readStretch(fromText: string, toText: string, calendar: Calendar): Result<Stretch> {
  const from = readEnd(fromText, calendar);
  if (!from.ok) return from;
  const to = readEnd(toText, calendar);
  if (!to.ok) return to;
  if (typeof from.value === 'string' && typeof to.value === 'string') return refused('is open at both ends');
  if (runsBackwards({ from: from.value, to: to.value }, calendar)) return refused('ends before it begins');
  return understood({ from: from.value, to: to.value });
}

function readEnd(text: string, calendar: Calendar): Result<End> {
  if (text === '') return understood('UNKNOWN');
  if (text === '..') return understood('OPEN');
  return readMoment(text, calendar);
}

/** One date. */
export function readMoment(text: string, calendar: Calendar): Result<Moment> {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return refused('is not EDTF of level 0 or 1');
  const { longYear, sign = '', digits = '', unspecified = '', month, day, qualifier } = groups;
  if (longYear === undefined && digits.length + unspecified.length !== 4) {
    return refused('is not EDTF: a year has four digits, or Y and more than four');
  }
  if (unspecified && month !== undefined) return refused('has a month in a year that is not specified');
  if (sign && Number(digits || 0) === 0) return refused('is not EDTF: there is no year -0000');
  if (month === 'XX' && day !== undefined && day !== 'XX') return refused('has a day in a month that is not specified');
  const year = Number(longYear ?? `${sign}${digits}${'0'.repeat(unspecified.length)}`);
  const season = isSeason(Number(month)) ? (Number(month) as Season) : null;
  return checkMoment(
    {
      year,
      unspecifiedDigits: unspecified.length,
      month: month === undefined || month === 'XX' || season !== null ? null : Number(month),
      day: day === undefined || day === 'XX' ? null : Number(day),
      season,
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
    },
    calendar,
  );
}

function isSeason(month: number): boolean {
  return month >= 21 && month <= 24;
}

/** Whether the calendar has such a year, month and day. */
export function checkMoment(moment: Moment, calendar: Calendar): Result<Moment> {
  const system = CALENDARS[calendar];
  const { year, month, day, season } = moment;
  if (year < system.firstYear || year > system.lastYear) {
    return refused(`gives a year outside ${system.firstYear} to ${system.lastYear} of its calendar`);
  }
  if (season !== null && (day !== null || calendar !== 'GREGORIAN')) return refused('has a season where there is none');
  if (month !== null && (month < 1 || month > 12)) return refused('gives a month that does not exist');
  if (month !== null && day !== null && (day < 1 || day > system.monthLength(year, month))) {
    return refused('gives a day that does not exist');
  }
  return understood(moment);
}
