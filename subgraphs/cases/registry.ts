import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, Registry } from '../kernel/data/registry.ts';
import { disclosure } from '../kernel/data/disclosure.ts';
import { anyOther, wholePart } from '../kernel/data/withheld.ts';
import { disclosedHandover } from './data/disclosed.ts';
import { outcomeKinds, projectCase } from './data/project.ts';
import {
  caseClaim, caseDeadline, caseEvent, caseEvidence, caseOutcome, caseParty, caseState, caseStatement, caseTrack, repatriationCase,
} from './data/tables.ts';
import { type CaseDocument, isFiled } from './documents.ts';

/** Repatriation cases as a kind of record. */
export const caseRegistry: Registry<CaseDocument> = {
  kind: 'RepatriationCase',
  prefix: 'case',
  schema: 'cases',
  table: repatriationCase,
  children: [
    { name: 'tracks', table: caseTrack, recordId: caseTrack.caseId },
    { name: 'claims', table: caseClaim, recordId: caseClaim.caseId },
    { name: 'evidence', table: caseEvidence, recordId: caseEvidence.caseId },
    { name: 'deadlines', table: caseDeadline, recordId: caseDeadline.caseId },
    { name: 'parties', table: caseParty, recordId: caseParty.caseId },
    { name: 'outcomes', table: caseOutcome, recordId: caseOutcome.caseId },
    { name: 'events', table: caseEvent, recordId: caseEvent.caseId },
    { name: 'statements', table: caseStatement, recordId: caseStatement.caseId },
    { name: 'states', table: caseState, recordId: caseState.caseId },
  ],
  project: projectCase,
  parties: ({ document }) => [...new Set(document.parties.flatMap(({ authorityId }) => (authorityId === null ? [] : [authorityId])))],
  index: indexOf,
  ...disclosure((draft) => ({ ...draft, document: hiddenDocument(draft.document) })),
  withheld: {
    record: { handovers: 'STORAGE', notes: 'NEGOTIATION', valuations: 'VALUATION', unread: 'PERSON', [anyOther]: 'EXACT_PLACE' },
    tracks: { [anyOther]: 'EXACT_PLACE' },
    claims: { [wholePart]: 'NEGOTIATION', [anyOther]: 'EXACT_PLACE' },
    evidence: { [wholePart]: 'INVESTIGATION', [anyOther]: 'EXACT_PLACE' },
    deadlines: { [anyOther]: 'EXACT_PLACE' },
    parties: { [anyOther]: 'EXACT_PLACE' },
    outcomes: { [anyOther]: 'EXACT_PLACE' },
    events: { [anyOther]: 'EXACT_PLACE' },
    statements: { [anyOther]: 'EXACT_PLACE' },
  },
};

function indexOf({ titles, localId, document }: RecordDraft<CaseDocument>): IndexDocument {
  const { summary, parties, tracks, legalBases, state, remedySought, requestingStates, respondentStates } = document;
  const trackKinds = [...new Set(tracks.map(({ kind }) => kind))];
  const year = yearOf(document);
  return {
    texts: [
      ...titles.map(({ value, language }) => ({ kind: 'title' as const, value, language })),
      { kind: 'identifier', value: localId, language: null },
      ...[...new Set(parties.map(({ name }) => name))].map((value) => ({ kind: 'name' as const, value, language: null })),
      ...summary.map(({ value, language }) => ({ kind: 'description' as const, value, language })),
    ],
    facets: {
      CASE_STATE: [state],
      TRACK: trackKinds,
      CATEGORY: trackKinds,
      LEGAL_BASIS: [...new Set(legalBases.map(({ kind }) => kind))],
      OUTCOME: outcomeKinds(document),
      REMEDY: remedySought === null ? [] : [remedySought],
      YEAR: year === null ? [] : [year],
    },
    states: [...new Set([...requestingStates, ...respondentStates])],
  };
}

/** The document without what its classes hide, and without what was not understood. */
function hiddenDocument(document: CaseDocument): CaseDocument {
  return {
    ...document,
    claims: document.claims.filter(isFiled),
    evidence: document.evidence.filter(({ withheld }) => !withheld),
    handovers: document.handovers.map(disclosedHandover),
    notes: [],
    valuations: [],
    unread: [],
  };
}

/** The year in which the case was opened, if it is one year for certain. */
function yearOf({ openedAt }: CaseDocument): string | null {
  const from = openedAt?.earliest?.slice(0, 4);
  const to = openedAt?.latest?.slice(0, 4);
  return from !== undefined && from === to && /^\d{4}$/.test(from) ? from : null;
}
