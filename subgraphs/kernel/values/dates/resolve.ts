import type { Calendar } from '../types.ts';
import { refused, understood, type Result } from '../result.ts';
import { CALENDARS } from './calendars.ts';
import { checkMoment } from './edtf.ts';
import type { Moment } from './reading.ts';
import { partOfSpan, spanOfDecade, spanOfUnit, type Span } from './spans.ts';
import { isYear, type Statement } from './statement.ts';

/** A date or span that is resolved to its first and last moment; one date has the same twice. */
export interface Spot {
  from: Moment;
  to: Moment;
}

/** A century after this one would be a slip, or a count of another era. */
const LAST_CENTURY = 21;

/** The longest count in use is that of centuries before the common era. */
const HIGHEST_COUNT = 1000;

/** Figures up to here may count centuries: `3 ق.م` stands for the third century as often as for the year. */
const MAY_BE_CENTURY = 21;

/** What a completed statement means in its calendar. */
export function resolve(statement: Statement, calendar: Calendar): Result<Spot> {
  const spot = spotOf(statement, calendar);
  if (!spot.ok) return spot;
  const qualified = [spot.value.from, spot.value.to].map((moment) => ({
    ...moment,
    approximate: statement.about,
    uncertain: statement.perhaps,
  }));
  const [from, to] = qualified as [Moment, Moment];
  for (const moment of [from, to]) {
    const checked = checkMoment(moment, calendar);
    if (!checked.ok) return checked;
  }
  return understood(spot.value.from === spot.value.to ? { from, to: from } : { from, to });
}

function spotOf(statement: Statement, calendar: Calendar): Result<Spot> {
  const { numeric, unit, decade, tens, month, season, figures } = statement;
  if (numeric) return figures.length + (month ? 1 : 0) > 0 ? unclear() : numericDate(numeric, statement);
  if (unit || decade !== null || tens !== null) {
    return month || season !== null ? unclear() : spanOfYears(statement);
  }
  if (figures.some((figure) => figure.ordinal) && !month) return refused('counts without saying what');
  const years = figures.filter((figure) => isYear(figure) || (statement.era !== null && !month && figures.length === 1));
  const days = figures.filter((figure) => !years.includes(figure));
  const [yearFigure] = years;
  if (!yearFigure || years.length > 1) return refused(years.length > 1 ? 'names more than one year' : 'names no year');
  if (days.length > (month ? 1 : 0)) return unclear();
  if (statement.era?.arabic && yearFigure.value <= MAY_BE_CENTURY && !month) {
    return refused('may mean a year or a century');
  }
  const year = yearOf(yearFigure.value, yearFigure.digits.length, statement);
  if (!year.ok) return year;
  const moment: Moment = { ...yearMoment(year.value), month: month?.month ?? null, season, day: days[0]?.value ?? null };
  return statement.part ? partOfMoment(moment, statement.part, calendar) : understood({ from: moment, to: moment });
}

/** The astronomical year, or the year of the calendar, that a number with its era means. */
function yearOf(value: number, digits: number, { era }: Statement): Result<number> {
  if (value === 0) return refused('names a year 0, which no era has');
  if (era?.era === 'BCE') return understood(1 - value);
  if (era?.era === 'CAL_BP') return understood(1950 - value);
  return digits > 4 ? refused('gives a year of more than four digits without an era') : understood(value);
}

/** Three numbers with one separator: the year is the long one; day and month must be distinguishable. */
function numericDate(parts: readonly [string, string, string], statement: Statement): Result<Spot> {
  const yearFirst = parts[0].length >= 3;
  const yearText = yearFirst ? parts[0] : parts[2];
  const [first, second] = yearFirst ? [Number(parts[1]), Number(parts[2])] : [Number(parts[0]), Number(parts[1])];
  const year = yearOf(Number(yearText), yearText.length, statement);
  if (!year.ok) return year;
  const base = yearMoment(year.value);
  if (statement.part) return unclear();
  if (parts[2] === '') return same({ ...base, month: first });
  if (yearFirst) return same({ ...base, month: first, day: second });
  if (first <= 12 && second <= 12 && first !== second) return refused('does not tell day and month apart');
  return same(first > 12 ? { ...base, month: second, day: first } : { ...base, month: first, day: second });
}

function spanOfYears(statement: Statement): Result<Spot> {
  const { unit, decade, tens, figures, part } = statement;
  const beforeEra = statement.era?.era === 'BCE';
  if (statement.era?.era === 'CAL_BP') return unclear();
  if (decade !== null) {
    if (figures.length > 0 || unit !== null || tens !== null) return unclear();
    // A whole decade of our era has an EDTF form of its own, 197X.
    if (!beforeEra && part === null) return same({ ...yearMoment(decade), unspecifiedDigits: 1 });
    return years(spanOfDecade(decade, beforeEra), part);
  }
  const [count] = figures;
  if (!count || figures.length > 1 || unit === null) return refused('names a century or decade without its number');
  if (count.value < 1 || count.value > HIGHEST_COUNT || (!count.ordinal && count.digits.length > 2)) return unclear();
  const span = spanOfUnit(unit, count.value, beforeEra);
  if (statement.era === null && span.first > LAST_CENTURY * 100) return refused('names a time to come');
  if (tens === null) return years(span, part);
  if (unit !== 'CENTURY' || beforeEra) return unclear();
  const first = span.first - 1 + tens;
  return part === null ? same({ ...yearMoment(first), unspecifiedDigits: 1 }) : years(spanOfDecade(first, false), part);
}

function years(span: Span, part: Statement['part']): Result<Spot> {
  const { first, last } = part ? partOfSpan(span, part) : span;
  return understood({ from: yearMoment(first), to: yearMoment(last) });
}

/** `early 2006`, `late March 1997`: a third of the months, or of the days. */
function partOfMoment(moment: Moment, part: NonNullable<Statement['part']>, calendar: Calendar): Result<Spot> {
  if (moment.day !== null || moment.season !== null) return unclear();
  const checked = checkMoment(moment, calendar);
  if (!checked.ok) return checked;
  if (moment.month === null) {
    const { first, last } = partOfSpan({ first: 1, last: 12 }, part);
    return understood({ from: { ...moment, month: first }, to: { ...moment, month: last } });
  }
  const { first, last } = partOfSpan({ first: 1, last: CALENDARS[calendar].monthLength(moment.year, moment.month) }, part);
  return understood({ from: { ...moment, day: first }, to: { ...moment, day: last } });
}

function yearMoment(year: number): Moment {
  return { year, unspecifiedDigits: 0, month: null, day: null, season: null, uncertain: false, approximate: false };
}

function same(moment: Moment): Result<Spot> {
  return understood({ from: moment, to: moment });
}

function unclear(): Result<Spot> {
  return refused('does not read as one date');
}
