import type { Calendar, FuzzyDateValue } from '../types.ts';
import { safeForDisplay } from '../text/control.ts';
import { DATE_WORDS, type DateWords } from './display-words.ts';
import { readEdtf } from './edtf.ts';
import { yearsOf } from './moment-days.ts';
import { MONTH_NAMES, type DateLanguage } from './month-names.ts';
import type { End, Moment, Reading, Stretch } from './reading.ts';
import type { MonthSystem } from './tokens.ts';

/** What writing a date needs to know. */
interface Writer {
  words: DateWords;
  months: readonly string[];
  calendar: Calendar;
}

/** A number of years with what stands after it, apart so that a span can share it. */
interface Phrase {
  text: string;
  era: string;
}

/** Years of the common era below this one are shown with their era. */
const UNMISTAKABLE_YEAR = 1000;

/**
 * A date in words: `-0799` is "800 BCE", "800 av. J.-C.", "800 ق.م"; 605 AH is
 * "605 AH (1208–1209)". A text that was not understood is shown as it stands.
 */
export function displayFuzzyDate(date: FuzzyDateValue, language: DateLanguage): string {
  const reading = readEdtf(date.nativeEdtf ?? date.edtf ?? '', date.nativeEdtf === null ? 'GREGORIAN' : date.calendar);
  if (!reading.ok) return safeForDisplay(date.original).trim();
  const calendar = date.nativeEdtf === null ? 'GREGORIAN' : date.calendar;
  const own = readingWords(reading.value, writer(calendar, language));
  return calendar === 'GREGORIAN' ? own : `${own} (${gregorianWords(date, language)})`;
}

function writer(calendar: Calendar, language: DateLanguage): Writer {
  const system: MonthSystem =
    calendar === 'SOLAR_HIJRI' ? 'SOLAR_HIJRI' : calendar.startsWith('ISLAMIC') ? 'ISLAMIC' : 'GREGORIAN';
  return { words: DATE_WORDS[language], months: MONTH_NAMES[system][language], calendar };
}

/** A date of another calendar in ours: the day where it is one, else the years that it touches. */
function gregorianWords({ earliest, latest }: FuzzyDateValue, language: DateLanguage): string {
  const w = writer('GREGORIAN', language);
  const [from, to] = [earliest, latest].map((bound): End => {
    const reading = readEdtf(bound ?? '');
    return reading.ok && reading.value.form === 'MOMENT' ? reading.value.moment : 'OPEN';
  });
  if (earliest !== null && earliest === latest && from && typeof from !== 'string') return momentWords(from, w);
  const [first, last] = [from ?? 'OPEN', to ?? 'OPEN'].map((end): End =>
    typeof end === 'string' ? end : { ...end, month: null, day: null },
  );
  return stretchWords({ from: first ?? 'OPEN', to: last ?? 'OPEN' }, w, false);
}

function readingWords(reading: Reading, w: Writer): string {
  if (reading.form === 'MOMENT') return momentWords(reading.moment, w);
  return stretchWords(reading, w);
}

function isClosed(stretch: Stretch): stretch is { from: Moment; to: Moment } {
  return typeof stretch.from !== 'string' && typeof stretch.to !== 'string';
}

function stretchWords(stretch: Stretch, w: Writer, nameUnits = true): string {
  const { from, to } = stretch;
  if (!isClosed(stretch)) {
    if (from === 'OPEN' && typeof to !== 'string') return w.words.orEarlier(momentWords(to, w));
    if (to === 'OPEN' && typeof from !== 'string') return w.words.orLater(momentWords(from, w));
    return `${endWords(from, w)} – ${endWords(to, w)}`;
  }
  const begin = stretch.from;
  const end = stretch.to;
  const shared = begin.approximate === end.approximate && begin.uncertain === end.uncertain;
  if (!shared) return `${momentWords(begin, w)} – ${momentWords(end, w)}`;
  const units = nameUnits ? unitWords(begin, end, w) : null;
  return qualified(units ?? spanWords(phrase(begin, w), phrase(end, w)), begin, w);
}

function endWords(end: End, w: Writer): string {
  return typeof end === 'string' ? w.words.questionMark.trim() : momentWords(end, w);
}

/** `100–50 BCE` shares its era; `8 July 1967 – 2 May 1968` needs the spaces. */
function spanWords(from: Phrase, to: Phrase): string {
  if (withEra(from) === withEra(to)) return withEra(to);
  if (from.era !== to.era) return `${withEra(from)} – ${withEra(to)}`;
  const dash = from.text.includes(' ') || to.text.includes(' ') ? ' – ' : '–';
  return withEra({ text: from.text + dash + to.text, era: to.era });
}

/** Whole centuries and millennia by their name, one or several; null if the years are not those of any. */
function unitWords(from: Moment, to: Moment, w: Writer): string | null {
  if ([from, to].some(({ month, season, unspecifiedDigits }) => month ?? season ?? (unspecifiedDigits || null))) return null;
  for (const [length, name] of [[1000, w.words.millennium], [100, w.words.century]] as const) {
    if (modulo(from.year, length) !== 1 || modulo(to.year, length) !== 0) continue;
    const first = unitPhrase(from.year, length, name, w);
    const last = unitPhrase(to.year - length + 1, length, name, w);
    if (withEra(first) === withEra(last)) return withEra(last);
    return `${first.era === last.era ? first.text : withEra(first)} – ${withEra(last)}`;
  }
  return null;
}

/** The name of the century or millennium that begins with a year. */
function unitPhrase(start: number, length: number, name: (n: number) => string, w: Writer): Phrase {
  const { words, calendar } = w;
  if (start >= 1) {
    const era = eraOf(start + length - 1, w);
    return { text: name((start - 1) / length + 1), era: era === words.commonEra ? words.commonEraOfUnit : era };
  }
  return {
    text: name(1 - Math.ceil(start / length)),
    era: calendar === 'GREGORIAN' ? words.beforeEraOfUnit : eraOf(start, w),
  };
}

function modulo(year: number, length: number): number {
  return ((year % length) + length) % length;
}

function momentWords(moment: Moment, w: Writer): string {
  return qualified(withEra(phrase(moment, w)), moment, w);
}

function qualified(text: string, { approximate, uncertain }: Moment, { words }: Writer): string {
  return `${approximate ? `${words.about} ` : ''}${text}${uncertain ? words.questionMark : ''}`;
}

function phrase(moment: Moment, w: Writer): Phrase {
  const { words, months } = w;
  if (moment.unspecifiedDigits > 0) return unspecifiedYears(moment, w);
  const year = yearWords(moment.year, w);
  const month = moment.month === null ? null : (months[moment.month - 1] ?? '');
  const before = moment.season === null ? month : words.seasons[moment.season];
  const day = moment.day === null ? '' : `${words.day(moment.day)} `;
  return { text: before === null ? year : `${day}${before} ${year}`, era: eraOf(moment.year, w) };
}

/** `197X` is a decade with a name ("the 1900s" would be a century too); other unspecified digits are a span of years. */
function unspecifiedYears(moment: Moment, w: Writer): Phrase {
  const { first, last } = yearsOf(moment);
  const name = moment.unspecifiedDigits === 1 && first > 0 && first % 100 !== 0 ? w.words.decade(first) : null;
  if (name !== null) return { text: name, era: eraOf(first, w) };
  // Digits left open run from a round number on, and there is no year 0.
  const start = first === 0 ? 1 : first;
  return { text: spanWords({ text: yearWords(start, w), era: '' }, { text: yearWords(last, w), era: '' }), era: eraOf(last, w) };
}

function yearWords(year: number, { words, calendar }: Writer): string {
  const shown = year < 1 && (calendar === 'GREGORIAN' || calendar === 'JULIAN') ? 1 - year : year;
  return shown < 10_000 ? String(shown) : new Intl.NumberFormat(words.numbers).format(shown);
}

function eraOf(year: number, { words, calendar }: Writer): string {
  const era = year < 1 ? words.beforeEra : year < UNMISTAKABLE_YEAR ? words.commonEra : '';
  if (calendar === 'GREGORIAN') return era;
  return calendar === 'JULIAN' && era !== '' ? `${era} ${words.calendars.JULIAN}` : words.calendars[calendar];
}

function withEra({ text, era }: Phrase): string {
  return era === '' ? text : `${text} ${era}`;
}
