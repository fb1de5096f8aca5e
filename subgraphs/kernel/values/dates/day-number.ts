/**
 * Days counted by the Julian day number: a whole number for each day, the same
 * in every calendar, far into deep time on both sides (a year of 20 milliards
 * gives 7.3 × 10^12, inside an exact double and PostgreSQL's bigint).
 *
 * Years are astronomical throughout: 0 is 1 BCE, -799 is 800 BCE.
 */

/** A day of some calendar; the month and the day of the month count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Beyond this no date is meant; the universe is younger. */
export const FARTHEST_YEAR = 20_000_000_000;

const GREGORIAN_MARCH_OF_YEAR_ZERO = 1_721_120;
const JULIAN_MARCH_OF_YEAR_ZERO = 1_721_118;

/** Years here begin in March, so that the leap day comes last and needs no case of its own. */
function marchYear(year: number, month: number): number {
  return month > 2 ? year : year - 1;
}

function dayOfMarchYear(month: number, day: number): number {
  return Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** The day number of a proleptic Gregorian day. */
export function gregorianDayNumber(year: number, month: number, day: number): number {
  const y = marchYear(year, month);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return GREGORIAN_MARCH_OF_YEAR_ZERO + 365 * y + leapDays + dayOfMarchYear(month, day);
}

/** The day number of a proleptic Julian day. */
export function julianDayNumber(year: number, month: number, day: number): number {
  const y = marchYear(year, month);
  return JULIAN_MARCH_OF_YEAR_ZERO + 365 * y + Math.floor(y / 4) + dayOfMarchYear(month, day);
}

/** The proleptic Gregorian day with this number. */
export function gregorianDay(dayNumber: number): CalendarDay {
  const days = dayNumber - GREGORIAN_MARCH_OF_YEAR_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
