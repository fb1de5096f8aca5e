import { childId } from '../../../schema/ids.ts';
import { DraftError, type RecordDraft, refuseSharedKeys } from '../../kernel/data/draft.ts';
import type { Row } from '../../kernel/data/registry.ts';
import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import type { FuzzyDateValue } from '../../kernel/values/types.ts';
import type { CaseDocument, RegisterEntry } from '../documents.ts';
import { wrongFact } from '../law/shapes.ts';
import { malformedHash, noStateCode, ownFramework } from './rule-words.ts';

/** A case's rows: its own columns and its parts. */
export function projectCase(draft: RecordDraft<CaseDocument>, id: string): { columns: Row; children: Record<string, Row[]> } {
  const { document, localId } = draft;
  if (document.parent === localId) throw new DraftError(ownFramework, 'parent');
  refuseUnknownCodes(document);
  refuseWrongFacts(document);
  refuseWrongEntries(document);
  return { columns: columnsOf(document, id), children: childrenOf(document, id) };
}

function columnsOf(document: CaseDocument, id: string): Row {
  const { remedySought, summary, openedAt, closedAt, state, stateReason, legalBases, suspensions, notes, valuations, quantities, unread } = document;
  const opened = daysOf(openedAt);
  return {
    remedySought, summary, openedAt, closedAt, state, stateReason, legalBases, notes, valuations, quantities, unread,
    openedFrom: opened.from,
    openedTo: opened.to,
    suspensions: suspensions.map(({ track, ...rest }) => ({ ...rest, ...(track === undefined ? {} : { track: childId('track', id, track) }) })),
    parentLocalId: document.parent,
    trackKinds: unique(document.tracks.map(({ kind }) => kind)),
    outcomeKinds: outcomeKinds(document),
    handovers: addressed('handover', id, 'handovers', document.handovers),
    documents: addressed('paper', id, 'documents', document.documents),
    requestingStates: unique(document.requestingStates),
    respondentStates: unique(document.respondentStates),
  };
}

/** The kinds of outcome that nobody has shown to be wrong. */
export function outcomeKinds({ outcomes }: CaseDocument): string[] {
  return unique(outcomes.filter(({ status }) => status !== 'REFUTED').map(({ kind }) => kind));
}

function childrenOf(document: CaseDocument, id: string): Record<string, Row[]> {
  const rows = <P extends { key: string }>(prefix: string, list: string, parts: readonly P[]): Row[] =>
    addressed(prefix, id, list, parts).map(({ key: _key, ...part }, position) => ({ ...part, caseId: id, position }));
  const deadlines = document.deadlines.map((deadline) => {
    const due = daysOf(deadline.dueAt);
    return { ...deadline, dueFrom: due.from, dueTo: due.to };
  });
  const claims = document.claims.map(({ unfiled: _unfiled, ...claim }) => ({ ...claim, answers: claim.answers ?? [] }));
  const events = document.events.map((event) => ({ ...event, occurredFrom: daysOf(event.occurredAt).from }));
  // A paper written before there was a register has no entry in it.
  const evidence = document.evidence.map((one) => ({ ...one, ...registerEntry(one) }));
  return {
    tracks: rows('track', 'tracks', document.tracks),
    claims: rows('claim', 'claims', claims),
    evidence: rows('evidence', 'evidence', evidence),
    deadlines: rows('deadline', 'deadlines', deadlines),
    parties: rows('party', 'parties', document.parties),
    outcomes: rows('outcome', 'outcomes', document.outcomes),
    events: rows('event', 'events', events),
    statements: rows('statement', 'statements', document.statements),
    states: rows('state', 'states', stateRoles(document)),
  };
}

function stateRoles(document: CaseDocument) {
  const openedFrom = daysOf(document.openedAt).from;
  const of = (role: string, states: string[]) => unique(states).map((state) => ({ key: `${role}:${state}`, role, state, openedFrom }));
  const { requestingStates, respondentStates } = document;
  return [
    ...of('REQUESTING', requestingStates),
    ...of('RESPONDENT', respondentStates),
    ...of('ANY', [...requestingStates, ...respondentStates]),
  ];
}

/** Gives each part the identifier that its key makes. */
function addressed<P extends { key: string }>(prefix: string, recordId: string, list: string, parts: readonly P[]): (P & { id: string })[] {
  refuseSharedKeys(parts, list);
  return parts.map((part) => ({ ...part, id: childId(prefix, recordId, part.key) }));
}

const allBases = ({ legalBases, claims }: CaseDocument) => [...legalBases, ...claims.flatMap((claim) => claim.legalBases)];

function refuseUnknownCodes(document: CaseDocument): void {
  const stated: [string, string | null][] = [
    ...document.requestingStates.map((code): [string, string] => ['requestingStates', code]),
    ...document.respondentStates.map((code): [string, string] => ['respondentStates', code]),
    ...document.parties.map(({ state }): [string, string | null] => ['parties.state', state]),
    ...document.claims.map(({ claimant }): [string, string | null] => ['claims.claimant.state', claimant.state]),
    ...allBases(document).flatMap(({ jurisdiction, facts = [] }): [string, string | null][] => [
      ['legalBases.jurisdiction', jurisdiction], ...facts.map(({ state }): [string, string | null] => ['legalBases.facts', state]),
    ]),
  ];
  const wrong = stated.find(([, code]) => code !== null && !/^[A-Z]{2}$/.test(code));
  if (wrong !== undefined) throw new DraftError(noStateCode, wrong[0]);
}

function refuseWrongFacts(document: CaseDocument): void {
  for (const fact of allBases(document).flatMap(({ facts = [] }) => facts)) {
    const wrong = wrongFact(fact);
    if (wrong !== null) throw new DraftError(wrong, 'legalBases.facts');
  }
}

function refuseWrongEntries({ evidence, documents }: CaseDocument): void {
  const entries = [...evidence.map((entry) => ['evidence', entry] as const), ...documents.map((entry) => ['documents', entry] as const)];
  for (const [field, { sha256, translations = [] }] of entries) {
    const wrong = [sha256, ...translations.map((one) => one.sha256)].some((hash) => hash != null && !/^[0-9a-f]{64}$/.test(hash));
    if (wrong) throw new DraftError(malformedHash, `${field}.sha256`);
  }
}

function registerEntry({ sha256 = null, mediaType = null, authenticity = [], translations = [] }: RegisterEntry) {
  return { sha256, mediaType, authenticity, translations };
}

function daysOf(date: FuzzyDateValue | null): { from: number | null; to: number | null } {
  return date === null ? { from: null, to: null } : boundsAsDays(date);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
