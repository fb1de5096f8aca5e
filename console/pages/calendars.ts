import type { Language } from '../languages.ts';
import type { Dated } from './record/shapes.ts';

/** A date with the days that it may mean, as prints ask for it. */
export interface Calendared {
  display: string;
  calendar: string;
  earliest: string | null;
  latest: string | null;
}

type Precision = 'year' | 'month' | 'day';

const formats: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A date in both calendars: in words as the API gives it, and the other of
 * Gregorian and Hijri behind it. A date that its source gave in Hijri has the
 * Gregorian one in its words already.
 */
export function inBothCalendars(date: Calendared, language: Language): string {
  const hijri = date.calendar.startsWith('ISLAMIC') ? null : hijriOf(date, language);
  return hijri === null ? date.display : `${date.display} (${hijri})`;
}

/** The same for a page that shows dates; the original words stay apart only where they say it otherwise. */
export function withBothCalendars<One extends Calendared & Dated>(date: One, language: Language): One {
  const display = inBothCalendars(date, language);
  return { ...date, display, original: [date.display, date.edtf].includes(date.original) ? display : date.original };
}

/** The Hijri days, months or years of a date, as exactly as it is known; null where it is open or before the Hijra. */
export function hijriOf({ earliest, latest }: Pick<Calendared, 'earliest' | 'latest'>, language: Language): string | null {
  const [from, to] = [timeOf(earliest, 'first'), timeOf(latest, 'last')];
  if (from === null || to === null || from.time < hijra) return null;
  const precision = coarser(from.precision, to.precision);
  // Umm al-Qura is tabulated from 1300 AH on; earlier days are those of the civil calendar of fixed months.
  const calendar = from.time >= ummAlQura ? 'islamic-umalqura' : 'islamic-civil';
  return new Intl.DateTimeFormat(locales[language], { ...formats[precision], calendar, timeZone: 'UTC' }).formatRange(from.time, to.time);
}

/** With Latin digits in Arabic, as everywhere in the console, and the day before the month in English. */
export const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', fr: 'fr', en: 'en-GB' };

/** 1 Muharram of the year 1, in the Gregorian calendar carried back. */
const hijra = Date.UTC(622, 6, 19);
/** 1 Muharram 1300 AH. */
const ummAlQura = Date.UTC(1882, 10, 12);

function timeOf(bound: string | null, end: 'first' | 'last'): { time: number; precision: Precision } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(bound ?? '');
  if (match === null) return null;
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  if (end === 'first') return { time: utc(year, (month ?? 1) - 1, day ?? 1), precision };
  // The last day of a month is the one before the first of the next.
  return { time: day !== undefined ? utc(year, (month ?? 1) - 1, day) : utc(year, month ?? 12, 0), precision };
}

/** `Date.UTC` takes years below 100 for years of the twentieth century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function coarser(a: Precision, b: Precision): Precision {
  const order: Precision[] = ['year', 'month', 'day'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'year';
}
