import { isDeepStrictEqual } from 'node:util';
import type { Calendar } from '../types.ts';
import { refused, understood, type Result } from '../result.ts';
import { boundsAsDays, boundsOf, mayOverlap, spanOf } from './bounds.ts';
import { CALENDARS } from './calendars.ts';
import { complete, type Joint } from './completion.ts';
import { runsBackwards, yearsOf } from './moment-days.ts';
import type { DatedReading, Moment, Reading } from './reading.ts';
import { resolve, type Spot } from './resolve.ts';
import { calendarOf, statementOf, type Statement } from './statement.ts';
import type { Mark, Token } from './tokens.ts';

type Dated<T> = { value: T; calendar: Calendar };

/** Reads the tokens of one phrase: a date, a span, alternatives, a limit. */
export function readPhrase(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> {
  const dual = readDual(tokens, calendar);
  if (dual) return dual;
  const words = tokens.filter(({ is }) => is !== 'OPEN' && is !== 'CLOSE');
  return (
    readLimit(words, calendar) ??
    readJoined(words, calendar, 'OR') ??
    readBetween(words, calendar) ??
    readJoined(words, calendar, 'AND') ??
    readSpan(words, calendar) ??
    readDate(words, calendar)
  );
}

function readDate(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> {
  const statement = statementOf(tokens);
  if (!statement.ok) return statement;
  const spot = spotOf(statement.value, calendar);
  return spot.ok ? understood({ reading: asReading(spot.value.value), calendar: spot.value.calendar }) : spot;
}

/** `before 1982`, `since the 1960s`, `1991 or earlier`. Before and after leave out the date that they name. */
function readLimit(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> | null {
  const limits: readonly Mark[] = ['BEFORE', 'AFTER', 'SINCE', 'UNTIL', 'OR_EARLIER', 'OR_LATER'];
  const sure = tokens.findIndex(({ is }) => is !== 'PERHAPS' && is !== 'ABOUT');
  const opening = limits.slice(0, 4).find((limit) => tokens[sure]?.is === limit);
  const closing = limits.slice(4).find((limit) => tokens.at(-1)?.is === limit);
  if (!opening && !closing) return tokens[sure]?.is === 'FROM' ? lonelyFrom(tokens) : null;
  if (opening && closing) return refused('sets two limits');
  const rest = tokens.filter((_, index) => index !== (opening ? sure : tokens.length - 1));
  const inner = rest.at(-1)?.is === 'COMMA' ? rest.slice(0, -1) : rest;
  if (inner.some(({ is }) => is === 'RANGE' || is === 'AND' || is === 'OR')) return refused('limits more than one date');
  const statement = statementOf(inner);
  if (!statement.ok) return statement;
  const spot = spotOf(statement.value, calendar);
  if (!spot.ok) return spot;
  const { value, calendar: own } = spot.value;
  const early = opening === 'BEFORE' || opening === 'UNTIL' || closing === 'OR_EARLIER';
  const excludes = (opening === 'BEFORE' || opening === 'AFTER') && !value.from.approximate;
  const edge = early
    ? excludes ? neighbour(value.from, -1, own) : widest(value.to, 'last')
    : excludes ? neighbour(value.to, 1, own) : widest(value.from, 'first');
  if (!edge) return refused('limits a season');
  const reading: Reading = early
    ? { form: 'INTERVAL', from: 'OPEN', to: edge }
    : { form: 'INTERVAL', from: edge, to: 'OPEN' };
  return understood({ reading, calendar: own });
}

/** `from 1990 to 1993` is a span, but `from the 12th century` may say when it is from or when it begins. */
function lonelyFrom(tokens: readonly Token[]): Result<DatedReading> | null {
  return tokens.some(({ is }) => is === 'RANGE' || is === 'UNTIL') ? null : refused('may name a date or a beginning');
}

/** The year, month or day right before or after a moment, at its own precision. */
function neighbour(moment: Moment, step: 1 | -1, calendar: Calendar): Moment | null {
  if (moment.season !== null) return null;
  const years = yearsOf(moment);
  const year = step < 0 ? years.first : years.last;
  if (moment.month === null) return { ...moment, year: year + step, unspecifiedDigits: 0 };
  const day = moment.day === null ? null : moment.day + step;
  if (day !== null && day >= 1 && day <= CALENDARS[calendar].monthLength(year, moment.month)) return { ...moment, day };
  const index = year * 12 + moment.month - 1 + step;
  const next = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  if (day === null) return { ...moment, ...next };
  return { ...moment, ...next, day: step > 0 ? 1 : CALENDARS[calendar].monthLength(next.year, next.month) };
}

/** `between 1937 and 1945`: one time within the two; the span says no more than that. */
function readBetween(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> | null {
  const start = tokens.findIndex(({ is }) => is === 'BETWEEN');
  if (start < 0) return null;
  const rest = tokens.filter((_, index) => index !== start);
  const joint = rest.findIndex(({ is }) => is === 'AND' || is === 'RANGE');
  if (joint < 0) return refused('names only one end');
  const sides = readSides([rest.slice(0, joint), rest.slice(joint + 1)], calendar, 'RANGE');
  if (!sides.ok) return sides;
  const stretch = stretchOf(sides.value);
  if (!stretch.ok) return stretch;
  return understood({ reading: spanOf([stretch.value.value], stretch.value.calendar), calendar: stretch.value.calendar });
}

/** `1976 or 1977`, `1981 and 1982`. */
function readJoined(
  tokens: readonly Token[],
  calendar: Calendar,
  joint: 'OR' | 'AND',
): Result<DatedReading> | null {
  const at = tokens.findIndex(({ is }) => is === joint);
  if (at < 0 || (joint === 'AND' && tokens.some(({ is }) => is === 'BETWEEN'))) return null;
  const sides = [tokens.slice(0, at), tokens.slice(at + 1)] as const;
  if (sides.flat().some(({ is }) => is === 'RANGE' || is === joint)) return refused('names more than two dates');
  const spots = readSides(sides, calendar, 'ALTERNATIVE');
  if (!spots.ok) return spots;
  const [left, right] = spots.value;
  if (left.calendar !== right.calendar) return refused('mixes two calendars');
  return understood({ reading: spanOf([left.value, right.value], left.calendar), calendar: left.calendar });
}

/** `1990–1993`, `3rd–4th century`, `du Ier au XIIIe siècle`. */
function readSpan(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> | null {
  const at = tokens.findIndex(({ is }) => is === 'RANGE' || is === 'UNTIL');
  if (at < 0) return null;
  const left = tokens.slice(0, at).filter(({ is }) => is !== 'FROM');
  const right = tokens.slice(at + 1);
  if (right.some(({ is }) => is === 'RANGE')) return refused('names more than two ends');
  const sides = readSides([left, right], calendar, 'RANGE');
  if (!sides.ok) return sides;
  const joint = tokens[at];
  if (joint?.is === 'RANGE' && joint.sign === 'SLASH' && isDualCentury(left, right)) {
    return refused('may mean a span or one Hijri century with its century of our era');
  }
  const stretch = stretchOf(sides.value);
  if (!stretch.ok) return stretch;
  const { value, calendar: own } = stretch.value;
  return understood({ reading: isDeepStrictEqual(value.from, value.to) ? { form: 'MOMENT', moment: value.from } : { form: 'INTERVAL', ...value }, calendar: own });
}

/** `10th/16th century` is how Islamic art writes the 10th century AH. */
function isDualCentury(left: readonly Token[], right: readonly Token[]): boolean {
  const [from, to] = [left, right].map((side) => side.find((token) => token.is === 'ORDINAL'));
  const distance = from?.is === 'ORDINAL' && to?.is === 'ORDINAL' ? to.value - from.value : 0;
  return distance >= 5 && distance <= 7;
}

/**
 * One date in two calendars: `605 AH (1208)`, `AH 904/1498–99`, `605 AH = AD
 * 1208`. The one that is not of our era is what the source dates by; the other
 * must agree with it.
 */
function readDual(tokens: readonly Token[], calendar: Calendar): Result<DatedReading> | null {
  const at = tokens.findIndex((token) => token.is === 'EQUALS' || token.is === 'OPEN' || isSlash(token));
  const left = tokens.slice(0, at);
  const right = tokens.slice(at + 1).filter((token, index, rest) => token.is !== 'CLOSE' || index < rest.length - 1);
  if (at < 1 || !hasFigure(left) || !hasFigure(right) || right.some(({ is }) => is === 'OPEN' || is === 'CLOSE')) return null;
  const named = (side: readonly Token[]) => side.some((token) => isForeign(token));
  const certain = tokens[at]?.is === 'EQUALS' || tokens[at]?.is === 'OPEN';
  if (named(left) === named(right)) return certain ? refused('names two dates at once') : null;
  const foreign = readPhrase(named(left) ? left : right, calendar);
  const common = readPhrase(named(left) ? right : left, 'GREGORIAN');
  if (!foreign.ok || !common.ok) return certain ? (foreign.ok ? common : foreign) : null;
  const [days, ownDays] = [common.value, foreign.value].map((dated) => boundsAsDays(boundsOf(dated.reading, dated.calendar)));
  if (days && ownDays && mayOverlap(days, ownDays)) return foreign;
  return certain ? refused('gives two dates that contradict each other') : null;
}

function isSlash(token: Token): boolean {
  return token.is === 'RANGE' && token.sign === 'SLASH';
}

function isForeign(token: Token): boolean {
  if (token.is === 'ERA') return token.era === 'AH' || token.era === 'SH';
  if (token.is === 'MONTH') return token.system !== 'GREGORIAN';
  return token.is === 'CALENDAR' && token.calendar === 'JULIAN';
}

function hasFigure(tokens: readonly Token[]): boolean {
  return tokens.some(({ is }) => is === 'NUMBER' || is === 'ORDINAL' || is === 'NUMERIC_DATE' || is === 'DECADE');
}

function readSides(
  [leftTokens, rightTokens]: readonly [readonly Token[], readonly Token[]],
  calendar: Calendar,
  joint: Joint,
): Result<[Dated<Spot>, Dated<Spot>]> {
  const left = statementOf(leftTokens);
  if (!left.ok) return left;
  const right = statementOf(rightTokens);
  if (!right.ok) return right;
  const completed = complete(left.value, right.value, joint);
  if (!completed.ok) return completed;
  const [a, b] = shareDoubt(completed.value);
  const from = spotOf(a, calendar);
  if (!from.ok) return from;
  const to = spotOf(b, calendar);
  return to.ok ? understood([from.value, to.value]) : to;
}

/** A "circa" before a span and a "?" after it mean the whole. */
function shareDoubt([left, right]: [Statement, Statement]): [Statement, Statement] {
  const perhaps = left.perhaps || right.perhaps;
  return [{ ...left, perhaps }, { ...right, perhaps, about: left.about || right.about }];
}

function spotOf(statement: Statement, fallback: Calendar): Result<Dated<Spot>> {
  const islamic = fallback.startsWith('ISLAMIC') ? fallback : 'ISLAMIC_CIVIL';
  const named = calendarOf(statement, islamic);
  if (!named.ok) return named;
  const calendar = named.value ?? fallback;
  const spot = resolve(statement, calendar);
  return spot.ok ? understood({ value: spot.value, calendar }) : spot;
}

function stretchOf([left, right]: readonly [Dated<Spot>, Dated<Spot>]): Result<Dated<Spot>> {
  if (left.calendar !== right.calendar) return refused('mixes two calendars');
  const stretch = { from: widest(left.value.from, 'first'), to: widest(right.value.to, 'last') };
  return runsBackwards({ from: left.value.from, to: right.value.from }, left.calendar)
    ? refused('ends before it begins')
    : understood({ value: stretch, calendar: left.calendar });
}

/** At the end of a span a decade is its first or its last year. */
function widest(moment: Moment, end: 'first' | 'last'): Moment {
  return moment.unspecifiedDigits === 0 ? moment : { ...moment, year: yearsOf(moment)[end], unspecifiedDigits: 0 };
}

function asReading({ from, to }: Spot): Reading {
  return from === to ? { form: 'MOMENT', moment: from } : { form: 'INTERVAL', from, to };
}
