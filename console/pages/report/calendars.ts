import { html, type Html } from '../../html.ts';
import type { Language } from '../../languages.ts';
import type { Voice } from '../../voice.ts';
import { words } from '../record/parts.ts';
import type { Dated } from '../record/shapes.ts';

/** A date with what it takes to say it in another calendar. */
export interface DatedInFull extends Dated {
  calendar: string;
  earliest: string | null;
  latest: string | null;
}

/** The Umm al-Qura calendar is known from 1300 to 1600 AH; before and after that the tabular one stands in. */
const ummAlQura = { from: Date.UTC(1882, 10, 12), to: Date.UTC(2174, 10, 25) };
/** 1 Muharram of the year 1, proleptic Gregorian. */
const hijra = Date.UTC(622, 6, 19);

type Precision = 'year' | 'month' | 'day';

/** A date in both calendars, each kept apart from the order of what surrounds it; without a Hijri date where there can be none. */
export function inBothCalendars(voice: Voice, value: DatedInFull | null | undefined): Html | null {
  if (value == null) return null;
  const hijri = value.calendar.startsWith('ISLAMIC') ? null : spanned(value, (time, precision) => hijriText(voice.language, time, precision));
  const gregorian = value.calendar === 'GREGORIAN' ? null : spanned(value, (time, precision) => gregorianText(voice.language, time, precision));
  const original = ['', value.display, value.edtf].includes(value.original) ? null : html` <small>(${voice.say.original}: ${words(value.original)})</small>`;
  return html`${words(value.display)}${[gregorian, hijri].map((text) => text !== null && html` = ${words(text)}`)}${original}`;
}

/** Both ends of a date as one calendar says them; null where an end is open or before that calendar. */
function spanned({ earliest, latest }: DatedInFull, text: (time: number, precision: Precision) => string | null): string | null {
  const [from, to] = [end(earliest, false), end(latest, true)];
  if (from === null || to === null) return null;
  const precision = earliest === latest ? from.precision : coarser(from.precision, to.precision);
  const [first, last] = [text(from.time, precision), text(to.time, precision)];
  if (first === null || last === null) return null;
  return first === last ? first : `${first} – ${last}`;
}

function coarser(one: Precision, other: Precision): Precision {
  return one === 'year' || other === 'year' ? 'year' : one === 'month' || other === 'month' ? 'month' : 'day';
}

/** A bound of a date, which EDTF writes to the precision at which it is known, as its first or last day. */
function end(bound: string | null, last: boolean): { time: number; precision: Precision } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(bound ?? '');
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part))) as [number, number | null, number | null];
  const time = new Date(0);
  // Set part by part, since Date takes years below 100 for those of the twentieth century.
  if (day !== null) time.setUTCFullYear(year, (month ?? 1) - 1, day);
  else if (month !== null) time.setUTCFullYear(year, last ? month : month - 1, last ? 0 : 1);
  else time.setUTCFullYear(year, last ? 11 : 0, last ? 31 : 1);
  return { time: time.getTime(), precision: day !== null ? 'day' : month !== null ? 'month' : 'year' };
}

function hijriText(language: Language, time: number, precision: Precision): string | null {
  if (time < hijra) return null;
  const calendar = time >= ummAlQura.from && time <= ummAlQura.to ? 'islamic-umalqura' : 'islamic-civil';
  return formatted(language, calendar, time, precision);
}

function gregorianText(language: Language, time: number, precision: Precision): string {
  return formatted(language, 'gregory', time, precision);
}

/** Latin digits in Arabic too: inventory numbers and seals beside them have them. */
function formatted(language: Language, calendar: string, time: number, precision: Precision): string {
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric', timeZone: 'UTC', ...(precision === 'year' ? {} : { month: 'long' }), ...(precision === 'day' ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-ca-${calendar}-nu-latn`, parts).format(time);
}
