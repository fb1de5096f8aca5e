import type { Calendar } from '../types.ts';
import { refused, understood, type Result } from '../result.ts';
import { westernDigits } from '../text/fold.ts';
import { spanOf, stretchOf } from './bounds.ts';
import { CALENDARS } from './calendars.ts';
import { gregorianDay } from './day-number.ts';
import { readEdtf } from './edtf.ts';
import { readEdtfSet } from './edtf-set.ts';
import { foldedDate, tokensOf } from './lexer.ts';
import { readPhrase } from './phrase.ts';
import type { DatedReading } from './reading.ts';

/** What is known of a text besides the text. */
export interface DateHints {
  /** The calendar of its numbers where the text names none; for AH also which Hijri variant. */
  calendar?: Calendar;
  /** BCP 47 tag of the text. */
  language?: string;
}

/** The longest date text in the catalogues seen has about 150 characters. */
const LONGEST = 500;

const SAYS_UNKNOWN =
  /^(?:(?:date )?(?:unknown|not known|inconnue?)|(?:unknown|no) date|undated|n\.? ?d\.?|s\. ?d\.?|sans date|non datee?|none|null|(?:التاريخ )?(?:غير (?:معروف|محدد|مورخ)|مجهول)|بدون تاريخ|\?+|-+)\.?$/u;
const NAMES_NONE = /^(?:various|varies|several|multiple|divers(?:es)?|متعدد(?:ه)?|مختلف(?:ه)?)\.?$/u;

const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/u;
const YEAR_AND_TWO_DIGITS = /^\d\d(\d\d)-(0[1-9]|1[0-2])$/u;
const TWO_YEARS = /^(\d{4})\/(\d{4})$/u;

/** Reads a date in words or in EDTF; `reading` has the numbers of `calendar`. */
export function readDateText(original: string, hints: DateHints): Result<DatedReading> {
  if (original.length > LONGEST) return refused('is too long for a date');
  const text = foldedDate(original);
  if (text === '') return refused('is empty');
  if (SAYS_UNKNOWN.test(text)) return refused('says that it is unknown');
  if (NAMES_NONE.test(text)) return refused('names no single date');
  const calendar = hints.calendar ?? impliedCalendar(original, hints);
  if (calendar === null) return refused('may be a Hijri year of either kind or a year of our era');

  const formal = readFormal(westernDigits(original).replaceAll('\u2212', '-').trim(), calendar);
  if (formal) return formal;

  const parts = original.split(/[\n\r|;؛]/u).map(foldedDate).filter((part) => part !== '');
  const read = parts.map((part) => readPart(part, calendar));
  const wrong = read.find((part) => !part.ok);
  if (wrong && !wrong.ok) return wrong;
  const found = read.flatMap((part) => (part.ok ? [part.value] : []));
  const [first] = found;
  if (found.length === 1 && first) return understood(first);
  if (!first || found.some((part) => part.calendar !== first.calendar)) return refused('mixes two calendars');
  return understood({ reading: spanOf(found.map(({ reading }) => stretchOf(reading)), first.calendar), calendar: first.calendar });
}

/** EDTF and ISO 8601 as they stand; null where the text is something else. */
function readFormal(text: string, calendar: Calendar): Result<DatedReading> | null {
  const edtf = ISO_TIME.exec(text)?.[1] ?? text;
  const plain = readEdtf(edtf, calendar);
  const reading = plain.ok ? plain : readEdtfSet(edtf, calendar);
  if (!reading.ok) return null;
  const [, yearInCentury, month] = YEAR_AND_TWO_DIGITS.exec(edtf) ?? [];
  if (Number(month) > Number(yearInCentury)) return refused('may mean a month or a span of years');
  const [, left, right] = TWO_YEARS.exec(edtf) ?? [];
  if (calendar === 'GREGORIAN' && isDualYear(Number(left), Number(right))) {
    return refused('may mean a span of years or one Hijri year with its year of our era');
  }
  return understood({ reading: reading.value, calendar });
}

function readPart(text: string, calendar: Calendar): Result<DatedReading> {
  const tokens = tokensOf(text);
  return tokens.ok ? readPhrase(tokens.value, calendar) : tokens;
}

/** `1119/1707` is how Islamic art writes 1119 AH. */
function isDualYear(hijri: number, common: number): boolean {
  const system = CALENDARS.ISLAMIC_CIVIL;
  if (!(hijri >= system.firstYear && hijri <= system.lastYear)) return false;
  return [system.dayNumber(hijri, 1, 1), system.dayNumber(hijri + 1, 1, 1) - 1].some(
    (day) => gregorianDay(day).year === common,
  );
}

/**
 * A year in Persian digits with no era. Since 1304 SH (1925) the Solar Hijri
 * calendar is the civil one of Iran, and Afghanistan uses it too; earlier years
 * were mostly lunar, and Urdu, which has these digits, counts otherwise, so
 * those are not guessed.
 */
function impliedCalendar(original: string, { language }: DateHints): Calendar | null {
  const years = original.match(/[۰-۹]+/gu)?.map((digits) => Number(westernDigits(digits))) ?? [];
  const hijri = years.filter((year) => year >= 1000 && year < 1500);
  if (hijri.length === 0 || /[\p{L}]/u.test(original)) return 'GREGORIAN';
  return hijri.every((year) => year >= 1304) && !/^ur\b/u.test(language ?? '') ? 'SOLAR_HIJRI' : null;
}
