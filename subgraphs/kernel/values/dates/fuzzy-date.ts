import type { Calendar, FuzzyDateValue } from '../types.ts';
import { refused, understood, type Result } from '../result.ts';
import { boundsOf, gregorianEdtf } from './bounds.ts';
import { readEdtf } from './edtf.ts';
import { readingText } from './edtf-text.ts';
import { readDateText, type DateHints } from './date-text.ts';
import type { Reading } from './reading.ts';

/**
 * Understands a date in English, French or Arabic, or in EDTF.
 *
 * What has two readings is refused with its reason (`03/04/2012`: day and month
 * cannot be told apart), never guessed; the caller keeps the text and reports
 * it (see `unreadDate`).
 */
export function parseFuzzyDate(original: string, hints: DateHints = {}): Result<FuzzyDateValue> {
  const read = readDateText(original, hints);
  return read.ok ? derive(original, read.value.reading, read.value.calendar) : read;
}

/**
 * The date that an EDTF expression names, its numbers being those of the given
 * calendar: `fuzzyDateFromEdtf('0605', 'ISLAMIC_CIVIL')` is 605 AH.
 */
export function fuzzyDateFromEdtf(edtf: string, calendar: Calendar = 'GREGORIAN'): Result<FuzzyDateValue> {
  const reading = readEdtf(edtf.trim(), calendar);
  return reading.ok ? derive(edtf, reading.value, calendar) : reading;
}

/** A date whose text was not understood: the text and nothing else. */
export function unreadDate(original: string, calendar: Calendar = 'GREGORIAN'): FuzzyDateValue {
  return { original, edtf: null, nativeEdtf: null, calendar, earliest: null, latest: null };
}

function derive(original: string, reading: Reading, calendar: Calendar): Result<FuzzyDateValue> {
  const native = readingText(reading);
  const date: FuzzyDateValue = {
    original,
    edtf: calendar === 'GREGORIAN' ? native : gregorianEdtf(reading, calendar),
    nativeEdtf: calendar === 'GREGORIAN' ? null : native,
    calendar,
    ...boundsOf(reading, calendar),
  };
  // A date that is open or unknown at both ends says nothing.
  return date.earliest === null && date.latest === null ? refused('bounds no time at either end') : understood(date);
}
