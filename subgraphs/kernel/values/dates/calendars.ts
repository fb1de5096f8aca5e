import type { Calendar } from '../types.ts';
import { gregorianDayNumber, julianDayNumber, FARTHEST_YEAR } from './day-number.ts';
import { umalquraMonthStart, UMALQURA_YEARS } from './umalqura.ts';

/** A calendar of twelve months, reduced to what conversion to day numbers needs. */
export interface CalendarSystem {
  /** The years for which the calendar is defined here, both ends included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The Julian day number of a day; the day must exist. */
  dayNumber(year: number, month: number, day: number): number;
  /** 28 to 31. */
  monthLength(year: number, month: number): number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** One more than the last year that the arithmetic of the Hijri calendars is asked for. */
const LAST_HIJRI_YEAR = 9999;

function christian(
  dayNumber: (year: number, month: number, day: number) => number,
  isLeap: (year: number) => boolean,
): CalendarSystem {
  return {
    firstYear: -FARTHEST_YEAR,
    lastYear: FARTHEST_YEAR,
    dayNumber,
    monthLength: (year, month) => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)),
  };
}

/**
 * The tabular Islamic calendar: 30-year cycle with leap years 2, 5, 7, 10, 13,
 * 16, 18, 21, 24, 26, 29. Months in fact began with the sighted crescent, so
 * one or two days of difference from a historical date are inherent.
 *
 * @param epoch day number of 1 Muharram 1
 */
function tabularIslamic(epoch: number): CalendarSystem {
  return {
    firstYear: 1,
    lastYear: LAST_HIJRI_YEAR,
    dayNumber: (year, month, day) =>
      epoch - 1 + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day,
    monthLength: (year, month) => (month % 2 === 1 || (month === 12 && (11 * year + 14) % 30 < 11) ? 30 : 29),
  };
}

const islamicCivil = tabularIslamic(1_948_440);

const umalqura: CalendarSystem = {
  firstYear: UMALQURA_YEARS.first,
  // The last year's end would need the first month of the year after the table.
  lastYear: UMALQURA_YEARS.last - 1,
  dayNumber: (year, month, day) => umalquraStart(year, month) + day - 1,
  monthLength: (year, month) =>
    (month === 12 ? umalquraStart(year + 1, 1) : umalquraStart(year, month + 1)) - umalquraStart(year, month),
};

function umalquraStart(year: number, month: number): number {
  return umalquraMonthStart(year, month, islamicCivil.dayNumber(year, month, 1));
}

/**
 * The Solar Hijri calendar by the 33-year rule, which gives the astronomical
 * new year of Tehran for every year of 1178–1502 SH, in which the calendar has
 * been in use. (It was adopted in Iran in 1304 SH.)
 */
const solarHijri: CalendarSystem = {
  firstYear: 1,
  lastYear: LAST_HIJRI_YEAR,
  dayNumber: (year, month, day) =>
    1_948_319 +
    365 * (year - 1) +
    Math.floor((8 * year + 21) / 33) +
    (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) +
    day,
  monthLength: (year, month) => {
    if (month <= 6) return 31;
    return month < 12 || (25 * year + 11) % 33 < 8 ? 30 : 29;
  },
};

/** All calendars by name. */
export const CALENDARS: Readonly<Record<Calendar, CalendarSystem>> = {
  GREGORIAN: christian(gregorianDayNumber, (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)),
  JULIAN: christian(julianDayNumber, (year) => year % 4 === 0),
  ISLAMIC_CIVIL: islamicCivil,
  ISLAMIC_UMALQURA: umalqura,
  ISLAMIC_TBLA: tabularIslamic(1_948_439),
  SOLAR_HIJRI: solarHijri,
};
