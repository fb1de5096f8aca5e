import { type GivenDate, givenDate, type GivenSource, givenSource, ifGiven } from '../../kernel/values/given.ts';
import type { CaseAuthenticity, CaseLegalFact, CaseTranslation, DocumentAuthenticity, RegisterEntry } from '../documents.ts';
import type { LegalFactKind } from './kinds.ts';

/** The contract's `CaseLegalFactInput`. */
export interface GivenFact {
  kind: LegalFactKind;
  holds?: boolean | null;
  date?: GivenDate | null;
  until?: GivenDate | null;
  state?: string | null;
  years?: number | null;
  source: GivenSource;
}

/** The contract's `CaseAuthenticityInput`. */
export interface GivenCheck {
  status: DocumentAuthenticity;
  askedOf?: string | null;
  askedAt?: GivenDate | null;
  answeredAt?: GivenDate | null;
  note?: string | null;
  source?: GivenSource | null;
}

/** The contract's `CaseTranslationInput`. */
export interface GivenTranslation {
  language: string;
  certifiedBy: string;
  certifiedAt?: GivenDate | null;
  sha256?: string | null;
  source?: GivenSource | null;
}

/** What an input gives for the register. */
export interface GivenEntry {
  sha256?: string | null;
  mediaType?: string | null;
  authenticity?: GivenCheck[] | null;
  translations?: GivenTranslation[] | null;
}

export function givenFacts(facts: readonly GivenFact[] | null | undefined): CaseLegalFact[] {
  return (facts ?? []).map(({ kind, holds, date, until, state, years, source }) => ({
    kind, holds: holds ?? null, date: ifGiven(date, givenDate), until: ifGiven(until, givenDate), state: state ?? null, years: years ?? null, source: givenSource(source),
  }));
}

export function givenEntry({ sha256, mediaType, authenticity, translations }: GivenEntry): Required<RegisterEntry> {
  return {
    sha256: sha256?.toLowerCase() ?? null,
    mediaType: mediaType ?? null,
    authenticity: (authenticity ?? []).map(givenCheck),
    translations: (translations ?? []).map(givenTranslation),
  };
}

export function givenCheck({ status, askedOf, askedAt, answeredAt, note, source }: GivenCheck): CaseAuthenticity {
  return { status, askedOf: askedOf ?? null, askedAt: ifGiven(askedAt, givenDate), answeredAt: ifGiven(answeredAt, givenDate), note: note ?? null, source: ifGiven(source, givenSource) };
}

function givenTranslation({ language, certifiedBy, certifiedAt, sha256, source }: GivenTranslation): CaseTranslation {
  return { language, certifiedBy, certifiedAt: ifGiven(certifiedAt, givenDate), sha256: sha256?.toLowerCase() ?? null, source: ifGiven(source, givenSource) };
}
