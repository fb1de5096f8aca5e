import type {
  CaseAuthenticityInput, CaseLegalFactInput, CaseTranslationInput, FuzzyDateInput, InputMaybe, SourceInput,
} from '../../../schema/generated/cases.ts';
import { givenDate } from '../../kernel/values/given.ts';
import type { FuzzyDateValue, SourceValue } from '../../kernel/values/types.ts';
import type { CaseAuthenticity, CaseLegalFact, CaseTranslation, RegisterEntry } from '../documents.ts';

/** What an input gives for the register. */
interface GivenEntry {
  sha256?: InputMaybe<string>;
  mediaType?: InputMaybe<string>;
  authenticity?: InputMaybe<CaseAuthenticityInput[]>;
  translations?: InputMaybe<CaseTranslationInput[]>;
}

/** Facts of a legal test as a caller gave them. */
export function givenFacts(facts: InputMaybe<CaseLegalFactInput[]> | undefined): CaseLegalFact[] {
  return (facts ?? []).map(({ kind, holds, date, until, state, years, source }) => ({
    kind, holds: holds ?? null, date: dateOf(date), until: dateOf(until), state: state ?? null, years: years ?? null, source: sourceOf(source),
  }));
}

/** An entry of the register as a caller gave it. */
export function givenEntry({ sha256, mediaType, authenticity, translations }: GivenEntry): Required<RegisterEntry> {
  return {
    sha256: hashOf(sha256),
    mediaType: mediaType ?? null,
    authenticity: (authenticity ?? []).map(givenCheck),
    translations: (translations ?? []).map(givenTranslation),
  };
}

function givenCheck({ status, askedOf, askedAt, answeredAt, note, source }: CaseAuthenticityInput): CaseAuthenticity {
  return { status, askedOf: askedOf ?? null, askedAt: dateOf(askedAt), answeredAt: dateOf(answeredAt), note: note ?? null, source: sourceOf(source) };
}

function givenTranslation({ language, certifiedBy, certifiedAt, sha256, source }: CaseTranslationInput): CaseTranslation {
  return { language, certifiedBy, certifiedAt: dateOf(certifiedAt), sha256: hashOf(sha256), source: sourceOf(source) };
}

function hashOf(given: InputMaybe<string> | undefined): string | null {
  return given?.toLowerCase() ?? null;
}

function dateOf(given: InputMaybe<FuzzyDateInput> | undefined): FuzzyDateValue | null {
  return given == null ? null : givenDate(given);
}

function sourceOf(given: InputMaybe<SourceInput> | undefined): SourceValue | null {
  if (given == null) return null;
  const { citation, url, retrievedAt } = given;
  return { citation, url: url ?? null, retrievedAt: retrievedAt == null ? null : new Date(retrievedAt).toISOString() };
}
