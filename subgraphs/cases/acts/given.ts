import { parseId } from '../../../schema/ids.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import { type GivenDate, givenDate, type GivenMoney, givenMoney, type GivenQuantity, givenQuantity, type GivenSource, givenSource } from '../../kernel/values/given.ts';
import type { FuzzyDateValue, MoneyValue, QuantityValue, SourceValue } from '../../kernel/values/types.ts';
import { type GivenFact, givenFacts } from '../law/given.ts';
import type { LegalTestKind } from '../law/kinds.ts';
import type { CaseLegalAssessment, CaseLegalBasis, CaseLegalBasisKind, CasePartyRef } from '../documents.ts';

/** The contract's `CasePartyRefInput`. */
export interface GivenPartyRef {
  name: string;
  state?: string | null;
  authority?: string | null;
}

/** The contract's `CaseLegalBasisInput`. */
export interface GivenLegalBasis {
  instrument: string;
  article?: string | null;
  kind: CaseLegalBasisKind;
  jurisdiction?: string | null;
  note?: string | null;
  source?: GivenSource | null;
  assessment?: CaseLegalAssessment | null;
  missing?: string[] | null;
  test?: LegalTestKind | null;
  facts?: GivenFact[] | null;
}

/** The contract's `CasePersonInput`. */
export interface GivenPerson {
  role: string;
  name: string;
  path?: string | null;
}

export function givenLegalBasis({ instrument, article, kind, jurisdiction, note, source, assessment, missing, test, facts }: GivenLegalBasis): CaseLegalBasis {
  return {
    instrument: instrument.trim(), article: article ?? null, kind, jurisdiction: jurisdiction ?? null, note: note ?? null,
    source: sourceOrNull(source), assessment: assessment ?? 'INDETERMINATE', missing: missing ?? [],
    test: test ?? null, facts: givenFacts(facts),
  };
}

export function givenPartyRef({ name, state, authority }: GivenPartyRef): CasePartyRef {
  return { name: name.trim(), state: state ?? null, authorityId: authority == null ? null : parseId('authority', authority) };
}

export function givenPerson({ role, name, path }: GivenPerson): PersonDetail {
  return { role: role.trim(), name: name.trim(), path: path ?? '' };
}

export function sourceOrNull(given: GivenSource | null | undefined): SourceValue | null {
  return given == null ? null : givenSource(given);
}

export function dateOrNull(given: GivenDate | null | undefined): FuzzyDateValue | null {
  return given == null ? null : givenDate(given);
}

export function moneyOrNull(given: GivenMoney | null | undefined): MoneyValue | null {
  return given == null ? null : givenMoney(given);
}

export function quantityOrNull(given: GivenQuantity | null | undefined): QuantityValue | null {
  return given == null ? null : givenQuantity(given);
}

/** A text that may be left out, and says nothing where it is empty. */
export function textOrNull(given: string | null | undefined): string | null {
  const text = given?.trim() ?? '';
  return text === '' ? null : text;
}
