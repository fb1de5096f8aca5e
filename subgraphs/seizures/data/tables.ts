import { bigint, boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../kernel/data/columns.ts';
import type { Certainty, FuzzyDateValue, SourceValue, StatementStatus } from '../../kernel/values/types.ts';
import type { ExaminedItem, RequestedHandover, RequestedPaper, SeizureRequestKind } from './requests.ts';
import type { ExpertOpinion, OpinionAnswer, SeizureDocument, SeizureItemDocument, SeizureKind, SeizureLegalStatus } from '../documents.ts';

const schema = pgSchema('seizures');

/** A JSON column that holds one property of a document. */
const part = <K extends keyof SeizureDocument>(name: string) => jsonb(name).$type<NonNullable<SeizureDocument[K]>>();
const itemPart = <K extends keyof SeizureItemDocument>(name: string) => jsonb(name).$type<NonNullable<SeizureItemDocument[K]>>();
const opinionPart = <K extends keyof ExpertOpinion>(name: string) => jsonb(name).$type<NonNullable<ExpertOpinion[K]>>();

export const seizure = schema.table('seizure', {
  ...recordColumns(),
  kind: text('kind').$type<SeizureKind>().notNull(),
  office: part<'office'>('office'),
  officeTexts: text('office_texts').array().notNull(),
  seizingState: text('seizing_state'),
  seizingUnit: text('seizing_unit'),
  direction: text('direction'),
  transportMode: text('transport_mode'),
  occurredAt: part<'occurredAt'>('occurred_at'),
  occurredFrom: bigint('occurred_from', { mode: 'number' }),
  occurredTo: bigint('occurred_to', { mode: 'number' }),
  description: part<'description'>('description').notNull(),
  declarations: part<'declarations'>('declarations').notNull(),
  valuations: part<'valuations'>('valuations').notNull(),
  route: part<'route'>('route').notNull(),
  concealment: part<'concealment'>('concealment'),
  detection: part<'detection'>('detection'),
  riskIndicators: part<'riskIndicators'>('risk_indicators').notNull(),
  documentsPresented: part<'documentsPresented'>('documents_presented').notNull(),
  verifications: part<'verifications'>('verifications').notNull(),
  storage: part<'storage'>('storage'),
  /** The law of the seizure; `legalBasis` is that of its sharing. */
  seizureBasis: text('seizure_basis'),
  disposition: part<'disposition'>('disposition'),
  legalStatuses: text('legal_statuses').array().notNull(),
  itemTexts: text('item_texts').array().notNull(),
  declaredOrigins: text('declared_origins').array().notNull(),
  assessedOrigins: text('assessed_origins').array().notNull(),
  declaredHs: text('declared_hs').array().notNull(),
  unread: part<'unread'>('unread').notNull(),
});

/** What every part of a seizure has. */
const partColumns = () => ({
  id: text('id').primaryKey(),
  seizureId: text('seizure_id').notNull(),
  position: integer('position').notNull(),
});

export const seizureItem = schema.table('seizure_item', {
  ...partColumns(),
  key: text('key').notNull(),
  label: itemPart<'label'>('label').notNull(),
  description: itemPart<'description'>('description').notNull(),
  quantities: itemPart<'quantities'>('quantities').notNull(),
  isLot: boolean('is_lot').notNull(),
  objectTypes: itemPart<'objectTypes'>('object_types').notNull(),
  materials: itemPart<'materials'>('materials').notNull(),
  periods: itemPart<'periods'>('periods').notNull(),
  measurements: itemPart<'measurements'>('measurements').notNull(),
  declaredDescription: itemPart<'declaredDescription'>('declared_description').notNull(),
  declaredOrigin: itemPart<'declaredOrigin'>('declared_origin'),
  declaredValue: itemPart<'declaredValue'>('declared_value'),
  assessedOrigins: itemPart<'assessedOrigins'>('assessed_origins').notNull(),
  datings: itemPart<'datings'>('datings').notNull(),
  valuations: itemPart<'valuations'>('valuations').notNull(),
  identified: boolean('identified').notNull(),
  photographs: itemPart<'photographs'>('photographs').notNull(),
  legalStatus: text('legal_status').$type<SeizureLegalStatus>(),
  legalStatusTimeline: itemPart<'legalStatusTimeline'>('legal_status_timeline').notNull(),
  titleTimeline: itemPart<'titleTimeline'>('title_timeline').notNull(),
  custodyTimeline: itemPart<'custodyTimeline'>('custody_timeline').notNull(),
  locationTimeline: itemPart<'locationTimeline'>('location_timeline').notNull(),
  conditionReports: itemPart<'conditionReports'>('condition_reports').notNull(),
  disposition: itemPart<'disposition'>('disposition'),
});

export const expertOpinion = schema.table('expert_opinion', {
  ...partColumns(),
  itemId: text('item_id').notNull(),
  /** Where the expert's name belongs among the record's persons. */
  personPath: text('person_path').notNull(),
  question: text('question'),
  institution: text('institution'),
  asked: text('asked'),
  deadline: text('deadline'),
  requestedAt: opinionPart<'requestedAt'>('requested_at'),
  givenAt: opinionPart<'givenAt'>('given_at'),
  culturalObject: text('cultural_object').$type<OpinionAnswer>(),
  authentic: text('authentic').$type<OpinionAnswer>(),
  origins: opinionPart<'origins'>('origins').notNull(),
  period: opinionPart<'period'>('period'),
  value: opinionPart<'value'>('value'),
  confidence: text('confidence').$type<Certainty>(),
  text: opinionPart<'text'>('opinion_text').notNull(),
  status: text('status').$type<StatementStatus>().notNull(),
  source: jsonb('source').$type<SourceValue>(),
});

export const seizureStatement = schema.table('seizure_statement', {
  ...partColumns(),
  field: text('field').notNull(),
  value: text('value').notNull(),
  status: text('status').$type<StatementStatus>().notNull(),
  statedAt: jsonb('stated_at').$type<FuzzyDateValue>(),
  source: jsonb('source').$type<SourceValue>(),
});

/** What the keeper of a seizure asks of another authority, and as much of the seizure as that one needs to know. */
export const seizureRequest = schema.table('seizure_request', {
  ...partColumns(),
  /** The authority that keeps the seizure; PostgreSQL fills it in. */
  authorityId: text('authority_id').notNull(),
  askedAuthorityId: text('asked_authority_id').notNull(),
  kind: text('kind').$type<SeizureRequestKind>().notNull(),
  /** The act that asked; a token of the role EXPERT is bound to it, or to the request itself. */
  requestedBy: text('requested_by').notNull(),
  itemId: text('item_id'),
  question: text('question'),
  requestedAt: jsonb('requested_at').$type<FuzzyDateValue>(),
  deadline: text('deadline'),
  answered: boolean('answered').notNull(),
  answeredAt: jsonb('answered_at').$type<FuzzyDateValue>(),
  version: text('version').notNull(),
  examined: jsonb('examined').$type<ExaminedItem>(),
  handover: jsonb('handover').$type<RequestedHandover>(),
  paper: jsonb('paper').$type<RequestedPaper>(),
});

export type SeizureRequestRow = typeof seizureRequest.$inferSelect;
export type SeizureRow = typeof seizure.$inferSelect;
export type SeizureItemRow = typeof seizureItem.$inferSelect;
export type ExpertOpinionRow = typeof expertOpinion.$inferSelect;
