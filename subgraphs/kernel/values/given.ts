import { parseFuzzyDate, unreadDate } from './dates/fuzzy-date.ts';
import { scriptOf } from './text/script.ts';
import type { Calendar, FuzzyDateValue, LocalizedTextValue } from './types.ts';

/** The contract's `FuzzyDateInput`. */
export interface GivenDate {
  text: string;
  calendar?: Calendar | null;
}

/** The contract's `LocalizedTextInput`. */
export interface GivenText {
  value: string;
  language?: string | null;
  transliteration?: string | null;
}

/** A date as a caller gave it; one that is not understood is kept as it was written. */
export function givenDate({ text, calendar }: GivenDate): FuzzyDateValue {
  const hints = calendar == null ? {} : { calendar };
  const read = parseFuzzyDate(text, hints);
  return read.ok ? read.value : unreadDate(text, calendar ?? 'GREGORIAN');
}

/** A text as a caller gave it, with the script that it is written in. */
export function givenText({ value, language, transliteration }: GivenText): LocalizedTextValue {
  return { value, language: language ?? null, script: scriptOf(value), transliteration: transliteration ?? null };
}
