import type { Calendar } from '../types.ts';
import { refused, understood, type Result } from '../result.ts';
import type { Season } from './reading.ts';
import type { Era, MonthSystem, Part, Token } from './tokens.ts';

/** A number of a date: as a count (`3rd`) or as it stands (`1967`). */
export interface Figure {
  value: number;
  digits: string;
  ordinal: boolean;
}

/**
 * One date in words, taken apart but not yet resolved: in `8–10 July 1967` and
 * `3rd–4th century` the two sides complete each other first.
 */
export interface Statement {
  about: boolean;
  perhaps: boolean;
  part: Part | null;
  unit: 'CENTURY' | 'MILLENNIUM' | null;
  decade: number | null;
  tens: number | null;
  figures: Figure[];
  numeric: readonly [string, string, string] | null;
  month: { month: number; system: MonthSystem } | null;
  season: Season | null;
  era: { era: Era; arabic: boolean } | null;
  calendar: 'JULIAN' | 'GREGORIAN' | null;
}

/** The fields that hold one value; a second one would be a second date. */
const SINGLE = {
  PART: 'part',
  UNIT: 'unit',
  DECADE: 'decade',
  TENS: 'tens',
  NUMERIC_DATE: 'numeric',
  MONTH: 'month',
  SEASON: 'season',
  ERA: 'era',
  CALENDAR: 'calendar',
} as const satisfies Partial<Record<Token['is'], keyof Statement>>;

/** Takes the tokens of one date apart. */
export function statementOf(tokens: readonly Token[]): Result<Statement> {
  const statement: Statement = {
    about: false, perhaps: false, part: null, unit: null, decade: null, tens: null, figures: [],
    numeric: null, month: null, season: null, era: null, calendar: null,
  };
  for (const [index, token] of tokens.entries()) {
    if (token.is in SINGLE) {
      const field = SINGLE[token.is as keyof typeof SINGLE];
      if (statement[field] !== null && !repeats(statement, token)) return refused('names more than one date');
    }
    switch (token.is) {
      case 'ABOUT':
        statement.about = true;
        break;
      case 'PERHAPS':
        statement.perhaps = true;
        break;
      case 'PART':
        statement.part = token.part;
        break;
      case 'UNIT':
        statement.unit = token.unit;
        break;
      case 'DECADE':
        statement.decade = token.year;
        break;
      case 'TENS':
        statement.tens = token.tens;
        break;
      case 'NUMERIC_DATE':
        statement.numeric = token.parts;
        break;
      case 'MONTH':
        statement.month = { month: token.month, system: token.system };
        break;
      case 'SEASON':
        statement.season = token.season;
        break;
      case 'ERA':
        statement.era = { era: token.era, arabic: token.arabic };
        break;
      case 'CALENDAR':
        statement.calendar = token.calendar;
        break;
      case 'NUMBER':
        statement.figures.push({ value: token.value, digits: token.digits, ordinal: false });
        break;
      case 'ORDINAL':
        statement.figures.push({ value: token.value, digits: String(token.value), ordinal: true });
        break;
      case 'COMMA':
        if (!standsBeforeYear(tokens, index)) return refused('names more than one thing');
        break;
      default:
        return refused('does not read as a date');
    }
  }
  return understood(statement);
}

/** The comma of `July 8, 1967`; no other belongs to one date. */
function standsBeforeYear(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const afterDay = before?.is === 'MONTH' || before?.is === 'ORDINAL' || (before?.is === 'NUMBER' && before.value <= 31);
  return afterDay && after?.is === 'NUMBER' && after.digits.length >= 3;
}

/** `آذار/مارس`: one month under its two Arabic names. */
function repeats(statement: Statement, token: Token): boolean {
  return token.is === 'MONTH' && statement.month?.month === token.month && statement.month.system === token.system;
}

/** A figure that can only be a year. */
export function isYear(figure: Figure): boolean {
  return !figure.ordinal && figure.digits.length >= 3;
}

/** Whether nothing says which date, only which part, era or how sure. */
export function isBare(statement: Statement): boolean {
  const { figures, numeric, month, season, decade, tens, unit } = statement;
  return figures.length === 0 && [numeric, month, season, decade, tens, unit].every((value) => value === null);
}

/** The calendar that the statement itself names, if any; `islamic` is which Hijri variant AH stands for. */
export function calendarOf(statement: Statement, islamic: Calendar): Result<Calendar | null> {
  const named = new Set<Calendar>();
  const { era, month, calendar } = statement;
  if (era) named.add(era.era === 'AH' ? islamic : era.era === 'SH' ? 'SOLAR_HIJRI' : (calendar ?? 'GREGORIAN'));
  if (month && month.system !== 'GREGORIAN') named.add(month.system === 'ISLAMIC' ? islamic : month.system);
  if (calendar) named.add(calendar);
  if (named.size > 1) return refused('mixes two calendars in one date');
  const [only] = named;
  if (only !== undefined && month?.system === 'GREGORIAN' && only !== 'JULIAN' && only !== 'GREGORIAN') {
    return refused('mixes two calendars in one date');
  }
  return understood(only ?? null);
}
