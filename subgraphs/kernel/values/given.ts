import { parseFuzzyDate, unreadDate } from './dates/fuzzy-date.ts';
import { scriptOf } from './text/script.ts';
import type { DraftSharing } from '../data/draft.ts';
import type {
  Audience, Calendar, FuzzyDateValue, LocalizedTextValue, MoneyKind, MoneyValue, RightsValue, SharingTier, SourceValue, TermValue, TrafficLight,
} from './types.ts';

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

/** The contract's `SourceInput`. */
export interface GivenSource {
  citation: string;
  url?: string | null;
  retrievedAt?: Date | null;
}

export function givenSource({ citation, url, retrievedAt }: GivenSource): SourceValue {
  return { citation: citation.trim(), url: url ?? null, retrievedAt: retrievedAt?.toISOString() ?? null };
}

/** The contract's `TermInput`. */
export interface GivenTerm {
  text: string;
  concept?: string | null;
}

/** A term as a caller gave it; the concept is the caller's own, not derived by the hub. */
export function givenTerm({ text, concept }: GivenTerm): TermValue {
  return { text: text.trim(), concept: concept ?? null, derived: false };
}

/** The contract's `SharingInput`. */
export interface GivenSharing {
  tier: SharingTier;
  audience?: Audience[] | null;
  embargoUntil?: Date | null;
  legalBasis?: string | null;
  tlp?: TrafficLight | null;
}

export function givenSharing({ tier, audience, embargoUntil, legalBasis, tlp }: GivenSharing): DraftSharing {
  return { tier, audience: [...new Set(audience ?? [])], embargoUntil: embargoUntil?.toISOString() ?? null, legalBasis: legalBasis ?? null, tlp: tlp ?? null };
}

/** The contract's `RightsInput`. */
export interface GivenRights {
  licence?: string | null;
  attribution?: string | null;
  redistributable: boolean;
}

export function givenRights({ licence, attribution, redistributable }: GivenRights): RightsValue {
  return { licence: licence ?? null, attribution: attribution ?? null, redistributable };
}

/** The contract's `MoneyInput`. */
export interface GivenMoney {
  amount: string;
  currency: string;
  kind: MoneyKind;
  date?: GivenDate | null;
  source?: GivenSource | null;
}

export function givenMoney({ amount, currency, kind, date, source }: GivenMoney): MoneyValue {
  return { amount, currency, kind, date: date == null ? null : givenDate(date), source: source == null ? null : givenSource(source) };
}
