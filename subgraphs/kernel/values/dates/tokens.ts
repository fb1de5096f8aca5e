import type { Season } from './reading.ts';

/** The years that an era counts. BP is not among them: see `UNCALIBRATED`. */
export type Era = 'BCE' | 'CE' | 'AH' | 'SH' | 'CAL_BP';

/** Which part of a span is meant; `spans.ts` says what years that gives. */
export type Part =
  | 'EARLY' | 'MID' | 'LATE'
  | 'FIRST_HALF' | 'SECOND_HALF'
  | 'FIRST_QUARTER' | 'SECOND_QUARTER' | 'THIRD_QUARTER' | 'LAST_QUARTER';

/** The three sets of month names, apart from which variant of a calendar is meant. */
export type MonthSystem = 'GREGORIAN' | 'ISLAMIC' | 'SOLAR_HIJRI';

/** One word, number or sign of a date in words. */
export type Token =
  /** `digits` is how the number was written, so that `05` and `5` stay apart. */
  | { is: 'NUMBER'; value: number; digits: string }
  | { is: 'ORDINAL'; value: number }
  /** `2012/05/21`, `21.5.2012`: three numbers with one separator. */
  | { is: 'NUMERIC_DATE'; parts: readonly [string, string, string] }
  /** `2009-06`. */
  | { is: 'YEAR_MONTH'; year: string; month: string }
  | { is: 'MONTH'; month: number; system: MonthSystem }
  | { is: 'SEASON'; season: Season }
  | { is: 'UNIT'; unit: 'CENTURY' | 'MILLENNIUM' }
  /** `1970s`: the first year. */
  | { is: 'DECADE'; year: number }
  /** `سبعينيات`, the seventies of a century that has to be named. */
  | { is: 'TENS'; tens: number }
  | { is: 'ERA'; era: Era; arabic: boolean }
  | { is: 'CALENDAR'; calendar: 'JULIAN' | 'GREGORIAN' }
  | { is: 'PART'; part: Part }
  | { is: 'RANGE'; sign: 'HYPHEN' | 'DASH' | 'SLASH' | 'WORD' }
  | { is: Mark }
  /** A word whose meaning cannot be told, with the reason. */
  | { is: 'AMBIGUOUS'; reason: string };

/** Tokens that carry nothing but themselves. */
export type Mark =
  | 'ABOUT' | 'PERHAPS'
  | 'BEFORE' | 'AFTER' | 'SINCE' | 'UNTIL' | 'FROM' | 'BETWEEN' | 'OR_EARLIER' | 'OR_LATER'
  | 'AND' | 'OR' | 'EQUALS' | 'COMMA' | 'OPEN' | 'CLOSE'
  /** `c` or `c.`: century after an ordinal, circa before a date. */
  | 'C'
  /** `s.`: siècle, after an ordinal. */
  | 'S'
  /** `H.`: of the Hegira, after a number. */
  | 'H'
  /** Words that say nothing about the date: `in`, `the year`, `du`, `عام`. */
  | 'FILLER';
