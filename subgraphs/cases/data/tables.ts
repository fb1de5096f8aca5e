import { type SQL, sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { instant, recordColumns } from '../../kernel/data/columns.ts';
import type { FuzzyDateValue, LocalizedTextValue, MoneyValue, QuantityValue, SourceValue, StatementStatus } from '../../kernel/values/types.ts';
import type {
  CaseAuthenticity, CaseChannel, CaseClaimAnswer, CaseClaimStatus, CaseDeadlineKind, CaseDeadlineStatus, CaseDocument, CaseEvidenceKind, CaseEvidenceWeight,
  CaseHandover, CaseLegalBasis, CaseOutcomeKind, CasePaper, CasePartyKind, CasePartyRef, CasePartyRole, CaseRemedy, CaseState, CaseTrackEvent, CaseTrackKind,
  CaseTranslation,
} from '../documents.ts';

const schema = pgSchema('cases');

/** A JSON column that holds one property of the document. */
const part = <K extends keyof CaseDocument>(name: string) => jsonb(name).$type<CaseDocument[K]>();
const date = (name: string) => jsonb(name).$type<FuzzyDateValue>();
const source = () => jsonb('source').$type<SourceValue>();
const texts = (name: string) => jsonb(name).$type<LocalizedTextValue[]>();
/** A day number as `boundsAsDays` gives it; null where open. */
const day = (name: string) => bigint(name, { mode: 'number' });

/** A value of a list that is not paged, with the address that it keeps. */
export type Addressed<T> = T & { id: string };

export const repatriationCase = schema.table('repatriation_case', {
  ...recordColumns(),
  remedySought: text('remedy_sought').$type<CaseRemedy>(),
  summary: part<'summary'>('summary').notNull(),
  openedAt: date('opened_at'),
  openedFrom: day('opened_from'),
  openedTo: day('opened_to'),
  closedAt: date('closed_at'),
  parentLocalId: text('parent_local_id'),
  /** `ownKey` of the framework agreement; the database derives it. */
  parentKey: text('parent_key').generatedAlwaysAs((): SQL => sql`authority_id || ' ' || parent_local_id`),
  state: text('state').$type<CaseState>().notNull(),
  stateReason: text('state_reason'),
  trackKinds: text('track_kinds').array().$type<CaseTrackKind[]>().notNull(),
  outcomeKinds: text('outcome_kinds').array().$type<CaseOutcomeKind[]>().notNull(),
  legalBases: part<'legalBases'>('legal_bases').notNull(),
  handovers: jsonb('handovers').$type<Addressed<CaseHandover>[]>().notNull(),
  documents: jsonb('documents').$type<Addressed<CasePaper>[]>().notNull(),
  suspensions: part<'suspensions'>('suspensions').notNull(),
  notes: part<'notes'>('notes').notNull(),
  valuations: part<'valuations'>('valuations').notNull(),
  requestingStates: text('requesting_states').array().notNull(),
  respondentStates: text('respondent_states').array().notNull(),
  quantities: part<'quantities'>('quantities').notNull(),
  unread: part<'unread'>('unread').notNull(),
});

/** By what a case is known inside the hub when its authority names it; an identifier holds no space. */
export function ownKey(row: { authorityId: string; ownLocalId: string }): string {
  return `${row.authorityId} ${row.ownLocalId}`;
}

/** What every part of a case has. */
const partColumns = () => ({
  id: text('id').primaryKey(),
  caseId: text('case_id').notNull(),
  position: integer('position').notNull(),
});

export const caseTrack = schema.table('case_track', {
  ...partColumns(),
  kind: text('kind').$type<CaseTrackKind>().notNull(),
  state: text('state').$type<CaseState>().notNull(),
  stateReason: text('state_reason'),
  channel: text('channel').$type<CaseChannel>(),
  forum: text('forum'),
  startedAt: date('started_at'),
  endedAt: date('ended_at'),
  events: jsonb('events').$type<CaseTrackEvent[]>().notNull(),
});

export const caseClaim = schema.table('case_claim', {
  ...partColumns(),
  claimant: jsonb('claimant').$type<CasePartyRef>().notNull(),
  claimedAs: text('claimed_as').$type<CaseRemedy>(),
  submittedAt: date('submitted_at'),
  channel: text('channel').$type<CaseChannel>(),
  amount: jsonb('amount').$type<MoneyValue>(),
  status: text('status').$type<CaseClaimStatus>().notNull(),
  statement: texts('statement').notNull(),
  legalBases: jsonb('legal_bases').$type<CaseLegalBasis[]>().notNull(),
  source: source(),
  answers: jsonb('answers').$type<CaseClaimAnswer[]>().notNull(),
  /** The class that withholds the claim whole while the case's own authority prepares it. */
  withheldClass: text('withheld_class'),
  /** The party that prepares it and whose alone it is; null for what stands in the case's document. */
  side: text('side'),
  /** By what a party's claim will be known in the document. */
  sideKey: text('side_key'),
});

export const caseEvidence = schema.table('case_evidence', {
  ...partColumns(),
  kind: text('kind').$type<CaseEvidenceKind>().notNull(),
  title: text('title').notNull(),
  description: texts('description').notNull(),
  occurredAt: date('occurred_at'),
  weight: text('weight').$type<CaseEvidenceWeight>(),
  status: text('status').$type<StatementStatus>().notNull(),
  source: source(),
  withheld: boolean('withheld').notNull(),
  sha256: text('sha256'),
  mediaType: text('media_type'),
  authenticity: jsonb('authenticity').$type<CaseAuthenticity[]>().notNull(),
  translations: jsonb('translations').$type<CaseTranslation[]>().notNull(),
  /** The class that withholds the evidence whole, if any. */
  withheldClass: text('withheld_class'),
});

export const caseDeadline = schema.table('case_deadline', {
  ...partColumns(),
  kind: text('kind').$type<CaseDeadlineKind>().notNull(),
  dueAt: date('due_at'),
  dueFrom: day('due_from'),
  dueTo: day('due_to'),
  basis: text('basis'),
  status: text('status').$type<CaseDeadlineStatus>().notNull(),
  renewable: boolean('renewable'),
  note: text('note'),
  source: source(),
});

export const caseParty = schema.table('case_party', {
  ...partColumns(),
  name: text('name').notNull(),
  kind: text('kind').$type<CasePartyKind>().notNull(),
  role: text('role').$type<CasePartyRole>().notNull(),
  state: text('state'),
  authorityId: text('authority_id'),
  note: text('note'),
  source: source(),
});

export const caseOutcome = schema.table('case_outcome', {
  ...partColumns(),
  kind: text('kind').$type<CaseOutcomeKind>().notNull(),
  decidedAt: date('decided_at'),
  objectsDescribed: text('objects_described'),
  quantity: jsonb('quantity').$type<QuantityValue>(),
  terms: text('terms'),
  amount: jsonb('amount').$type<MoneyValue>(),
  status: text('status').$type<StatementStatus>().notNull(),
  source: source(),
});

export const caseEvent = schema.table('case_event', {
  ...partColumns(),
  occurredAt: date('occurred_at'),
  occurredFrom: day('occurred_from'),
  kind: text('kind'),
  description: texts('description').notNull(),
  status: text('status').$type<StatementStatus>().notNull(),
  source: source(),
});

export const caseStatement = schema.table('case_statement', {
  ...partColumns(),
  field: text('field').notNull(),
  value: text('value').notNull(),
  status: text('status').$type<StatementStatus>().notNull(),
  statedAt: date('stated_at'),
  source: source(),
});

/** Notes of parties of a case: each side's are its own, and stand in no record of another authority. */
export const partyNote = schema.table('party_note', {
  id: text('id').primaryKey(),
  caseId: text('case_id').notNull(),
  authorityId: text('authority_id').notNull(),
  text: text('text').notNull(),
  occurredAt: date('occurred_at'),
  writtenAt: instant('written_at').notNull().defaultNow(),
  /** The client, never a person's name. */
  writtenBy: text('written_by').notNull(),
});

/** Which states a case has to do with, for `State.cases`: a row for each role, and one for ANY, so that no case comes twice. */
export const caseState = schema.table('case_state', {
  ...partColumns(),
  state: text('state').notNull(),
  role: text('role').$type<'REQUESTING' | 'RESPONDENT' | 'ANY'>().notNull(),
  openedFrom: day('opened_from'),
});

export type CaseRow = typeof repatriationCase.$inferSelect;
