import type { CaseClaim, CaseDeadline, CaseDeadlineKind, CaseDeadlineStatus, CaseEvent, CaseEvidence, CaseEvidenceKind, CaseEvidenceWeight, CaseHandover, CaseLegalBasis, CaseLegalBasisKind, CaseLegalFact, CaseOutcome, CaseOutcomeKind, CaseParty, CasePartyKind, CasePartyRole, CaseState, CaseTrack, CaseTrackEvent, CaseTrackKind } from '../../../subgraphs/cases/documents.ts';
import type { FuzzyDateValue, QuantityValue, RivalStatement, SourceValue, StatementStatus } from '../../../subgraphs/kernel/values/types.ts';
import { date, texts } from '../values.ts';
import type { Words } from './drafts.ts';

/** A date, or null where no account gives one. */
export function on(when: string | null): FuzzyDateValue | null {
  return when === null ? null : date(when);
}

/** A track; it starts and ends with the first and last dated step unless told otherwise. */
export function track(key: string, kind: CaseTrackKind, state: CaseState, events: CaseTrackEvent[], rest: Partial<CaseTrack> = {}): CaseTrack {
  const dated = events.flatMap(({ occurredAt }) => (occurredAt === null ? [] : [occurredAt]));
  const over = state === 'CLOSED' || state === 'WITHDRAWN' || state === 'REJECTED';
  return {
    key, kind, state, stateReason: null, channel: null, forum: null,
    startedAt: dated[0] ?? null, endedAt: over ? dated.at(-1) ?? null : null, events, ...rest,
  };
}

export function step(state: CaseState | null, when: string | null, note: string, said: SourceValue): CaseTrackEvent {
  return { state, occurredAt: on(when), note, source: said };
}

export function event(key: string, when: string | null, kind: string, words: Words, said: SourceValue | null, status: StatementStatus = 'ASSERTED'): CaseEvent {
  return { key, occurredAt: on(when), kind, description: texts(words), status, source: said };
}

export function party(key: string, role: CasePartyRole, kind: CasePartyKind, name: string, state: string | null, note: string | null = null): CaseParty {
  return { key, role, kind, name, state, authorityId: null, note, source: null };
}

export function claim(key: string, claimant: string, state: string, words: Words, said: SourceValue, rest: Partial<CaseClaim> = {}): CaseClaim {
  return {
    key, claimant: { name: claimant, state, authorityId: null }, claimedAs: 'RETURN', submittedAt: null, channel: null, amount: null,
    status: 'UNKNOWN', statement: texts(words), legalBases: [], source: said, ...rest,
  };
}

/** A basis whose test was met or not by a decision that the accounts tell. */
export function decidedBasis(instrument: string, kind: CaseLegalBasisKind, jurisdiction: string | null, note: string, said: SourceValue, rest: Partial<CaseLegalBasis> = {}): CaseLegalBasis {
  return { instrument, article: null, kind, jurisdiction, note, source: said, assessment: 'APPLIES', missing: [], ...rest };
}

/** A basis whose test lacks data: it answers neither yes nor no (Law 11). */
export function openBasis(instrument: string, kind: CaseLegalBasisKind, missing: string[], rest: Partial<CaseLegalBasis> = {}): CaseLegalBasis {
  return { instrument, article: null, kind, jurisdiction: null, note: null, source: null, assessment: 'INDETERMINATE', missing, ...rest };
}

/** The UNESCO Convention of 1970, Article 7(b)(ii): theft from an inventory, both states party at the import. */
export function unesco1970(missing: string[], note: string | null = null, facts: CaseLegalFact[] = []): CaseLegalBasis {
  return openBasis('UNESCO Convention of 1970', 'TREATY', missing, { article: '7(b)(ii)', note, ...(facts.length === 0 ? {} : { facts }) });
}

/** What an account tells of a legal test: that something is so or not, or when. */
export function known(kind: CaseLegalFact['kind'], told: boolean | string, said: SourceValue): CaseLegalFact {
  const [holds, when] = typeof told === 'string' ? [null, told] : [told, null];
  return { kind, holds, date: on(when), until: null, state: null, years: null, source: said };
}

export function evidence(key: string, kind: CaseEvidenceKind, title: string, words: Words, weight: CaseEvidenceWeight | null, said: SourceValue, rest: Partial<CaseEvidence> = {}): CaseEvidence {
  return { key, kind, title, description: texts(words), occurredAt: null, weight, status: 'ASSERTED', source: said, withheld: false, ...rest };
}

export function deadline(key: string, kind: CaseDeadlineKind, due: string | null, status: CaseDeadlineStatus, basis: string, said: SourceValue, rest: Partial<CaseDeadline> = {}): CaseDeadline {
  return { key, kind, dueAt: on(due), basis, status, renewable: null, note: null, source: said, ...rest };
}

export function outcome(key: string, kind: CaseOutcomeKind, when: string | null, objects: string, said: SourceValue, rest: Partial<CaseOutcome> = {}): CaseOutcome {
  return { key, kind, decidedAt: on(when), objectsDescribed: objects, quantity: null, terms: null, amount: null, status: 'ASSERTED', source: said, ...rest };
}

export function handover(key: string, when: string | null, from: string, to: string, said: SourceValue, rest: Partial<CaseHandover> = {}): CaseHandover {
  return {
    key, status: 'HELD', occurredAt: on(when), place: null, from, to, quantity: null, protocolNumber: null, note: null, source: said,
    transport: null, ...rest,
  };
}

export function statement(key: string, field: string, value: string, said: SourceValue, status: StatementStatus = 'ASSERTED'): RivalStatement {
  return { key, field, value, status, statedAt: null, source: said };
}

/** A count as an account gives it. */
export function reported(number: number, said: SourceValue, asOf: string | null = null): QuantityValue {
  return { min: number, max: number, basis: 'REPORTED', asOf: on(asOf), source: said };
}
