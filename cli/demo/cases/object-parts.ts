import type { RivalStatement, SourceValue, StatementStatus } from '../../../subgraphs/kernel/values/types.ts';
import type { CustodyEvent, CustodyKind, LegalStatusEvent, LocationEvent, LossKind, LossReport, ObjectDating, ObjectLegalStatus, ObjectParty, OriginAttribution, OriginLevel, OriginPredicate, PartyKind, ProvenanceStatement, TimelineEvent, TitleEvent, TitleKind } from '../../../subgraphs/objects/documents.ts';
import { date, term, texts } from '../values.ts';
import { on } from './case-parts.ts';
import type { Words } from './drafts.ts';

/** What is told of an event of a timeline, for its four lists alike. */
interface Told {
  words?: Words;
  by?: SourceValue;
  status?: StatementStatus;
}

/** A side of an event; the name of a private person is a `PersonDetail`. */
export function who(kind: PartyKind, name: string | null, state: string | null, role: string | null = null): ObjectParty {
  return { kind, name, state, role };
}

export function privatePerson(state: string | null, role: string): ObjectParty {
  return who('PRIVATE_PERSON', null, state, role);
}

export function state(name: string, code: string): ObjectParty {
  return who('STATE', name, code);
}

function told(key: string, when: string | null, { words, by, status }: Told): TimelineEvent {
  return {
    key, occurredAt: on(when), description: words === undefined ? [] : texts(words), status: status ?? 'ASSERTED', certainty: null,
    sources: by === undefined ? [] : [by],
  };
}

export function title(key: string, kind: TitleKind, when: string | null, from: ObjectParty | null, to: ObjectParty | null, said: Told): TitleEvent {
  return { ...told(key, when, said), kind, from, to };
}

export function custody(key: string, kind: CustodyKind, when: string | null, from: ObjectParty | null, to: ObjectParty | null, said: Told & { place?: string }): CustodyEvent {
  return { ...told(key, when, said), kind, from, to, place: said.place ?? null };
}

/** A stay that the public was told of: a display, a town, a country; never a store. */
export function location(key: string, when: string | null, place: string, country: string, said: Told): LocationEvent {
  return { ...told(key, when, said), place, country, storage: false };
}

export function legal(key: string, legalStatus: ObjectLegalStatus, when: string | null, decidedBy: ObjectParty | null, said: Told): LegalStatusEvent {
  return { ...told(key, when, said), legalStatus, decidedBy };
}

/** A rival statement of when the thing was made: a date, the name of a period, or both. */
export function dating(when: string | null, period: string | null, by: SourceValue | null, status: StatementStatus = 'ASSERTED'): ObjectDating {
  return { date: on(when), period: period === null ? null : term(period), status, statedAt: null, source: by };
}

export function origin(
  key: string, predicate: OriginPredicate, level: OriginLevel, place: string | null, country: string | null, by: SourceValue | null,
  rest: Partial<OriginAttribution> = {},
): OriginAttribution {
  return {
    key, place, placeConcept: null, country, level, predicate, certainty: null, status: 'ASSERTED', statedAt: null,
    sources: by === null ? [] : [by], ...rest,
  };
}

/** A story of the past as it was told, with what became of it. */
export function provenance(text: string, when: string | null, status: StatementStatus, reason: string, by: SourceValue, claimedBy: string | null = null): ProvenanceStatement {
  return { text: { value: text, language: 'en', script: 'Latn', transliteration: null }, occurredAt: on(when), claimedBy, status, reason, source: by };
}

export function objectStatement(key: string, field: string, value: string, by: SourceValue, status: StatementStatus = 'ASSERTED', statedAt: string | null = null): RivalStatement {
  return { key, field, value, status, statedAt: statedAt === null ? null : date(statedAt), source: by };
}

export function loss(key: string, kind: LossKind, claimedBy: string, occurredAt: string, place: string, words: Words, by: SourceValue): LossReport {
  return {
    key, kind, claimedBy, issuedBy: null, number: null, occurredAt: on(occurredAt), discoveredAt: null, reportedAt: null, recoveredAt: null,
    place, circumstances: texts(words), status: 'ASSERTED', sources: [by],
  };
}
