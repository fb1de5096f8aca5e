import type { CalendarDay } from './day-number.ts';
import type { End, Moment, Reading } from './reading.ts';

/** `-0799`, `0605`, `Y-100000`: four digits, or Y and as many as it takes. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

/** A day as EDTF; beyond four-digit years EDTF has no days, so there it is the year alone. */
export function dayText({ year, month, day }: CalendarDay): string {
  const text = yearText(year);
  return text.startsWith('Y') ? text : `${text}-${two(month)}-${two(day)}`;
}

/** `?` uncertain, `~` approximate, `%` both. */
export function qualifierText({ uncertain, approximate }: Pick<Moment, 'uncertain' | 'approximate'>): string {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : '';
}

export function momentText(moment: Moment): string {
  const { year, unspecifiedDigits, month, day, season } = moment;
  const yearPart = yearText(year);
  const parts = [
    unspecifiedDigits > 0 ? yearPart.slice(0, -unspecifiedDigits) + 'X'.repeat(unspecifiedDigits) : yearPart,
  ];
  const monthOrSeason = season ?? month;
  if (monthOrSeason !== null && !yearPart.startsWith('Y')) {
    parts.push(two(monthOrSeason));
    if (day !== null) parts.push(two(day));
  }
  return parts.join('-') + qualifierText(moment);
}

export function readingText(reading: Reading): string {
  if (reading.form === 'MOMENT') return momentText(reading.moment);
  return `${endText(reading.from)}/${endText(reading.to)}`;
}

function endText(end: End): string {
  if (end === 'OPEN') return '..';
  return end === 'UNKNOWN' ? '' : momentText(end);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
