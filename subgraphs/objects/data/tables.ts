import { bigint, boolean, integer, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../kernel/data/columns.ts';
import type { Certainty, FuzzyDateValue, LocalizedTextValue, SourceValue, StatementStatus } from '../../kernel/values/types.ts';
import type { ObjectDocument, ObjectLegalStatus, ObjectParty } from '../documents.ts';

const schema = pgSchema('objects');

/** A JSON column that holds one property of the document. */
const part = <K extends keyof ObjectDocument>(name: string) => jsonb(name).$type<ObjectDocument[K]>();
const date = (name: string) => jsonb(name).$type<FuzzyDateValue>();
const party = (name: string) => jsonb(name).$type<ObjectParty>();
const day = (name: string) => bigint(name, { mode: 'number' });

/** The first and the last day that a dating may mean; null where open. */
export interface DaySpan {
  first_day: number | null;
  last_day: number | null;
}

function objectColumns() {
  return {
    ...recordColumns(),
    objectTypes: part<'objectTypes'>('object_types').notNull(),
    extent: text('extent').notNull(),
    quantity: part<'quantity'>('quantity'),
    quantities: part<'quantities'>('quantities').notNull(),
    parts: part<'parts'>('parts').notNull(),
    materials: part<'materials'>('materials').notNull(),
    techniques: part<'techniques'>('techniques').notNull(),
    measurements: part<'measurements'>('measurements').notNull(),
    inscriptions: part<'inscriptions'>('inscriptions').notNull(),
    datings: part<'datings'>('datings').notNull(),
    makers: part<'makers'>('makers').notNull(),
    subjects: part<'subjects'>('subjects').notNull(),
    cultures: part<'cultures'>('cultures').notNull(),
    distinguishingFeatures: part<'distinguishingFeatures'>('distinguishing_features').notNull(),
    description: part<'description'>('description').notNull(),
    condition: text('condition'),
    identifiers: part<'identifiers'>('identifiers').notNull(),
    photographs: part<'photographs'>('photographs').notNull(),
    humanRemains: boolean('human_remains'),
    sacred: boolean('sacred'),
    protectedCategories: part<'protectedCategories'>('protected_categories').notNull(),
    provenanceStatements: part<'provenanceStatements'>('provenance_statements').notNull(),
    unread: part<'unread'>('unread').notNull(),
    // What follows is derived from the document, for filters, orders and the short answers.
    currentCustodian: party('current_custodian'),
    currentLegalStatus: text('current_legal_status').$type<ObjectLegalStatus>(),
    currentStorage: text('current_storage'),
    typeWords: text('type_words').array().notNull(),
    foldedTypes: text('folded_types'),
    materialWords: text('material_words').array().notNull(),
    foldedMaterials: text('folded_materials'),
    cultureWords: text('culture_words').array().notNull(),
    foldedCultures: text('folded_cultures'),
    identifierValues: text('identifier_values').array().notNull(),
    foldedIdentifiers: text('folded_identifiers'),
    originStates: text('origin_states').array().notNull(),
    originLevels: text('origin_levels').array().notNull(),
    datingFrom: day('dating_from'),
    datingSpans: jsonb('dating_spans').$type<DaySpan[]>().notNull(),
    hasLossReport: boolean('has_loss_report').notNull(),
  };
}

export const object = schema.table('object', objectColumns());

/** The view of every object under each country of its origin. */
export const objectOfState = schema.table('object_of_state', { ...objectColumns(), state: text('state').notNull() });

/** The countries behind that view, one row for an object and a country. */
export const originState = schema.table('origin_state', {
  objectId: text('object_id').notNull(),
  state: text('state').notNull(),
});

/** What every part of an object has. */
const partColumns = () => ({
  id: text('id').primaryKey(),
  objectId: text('object_id').notNull(),
  position: integer('position').notNull(),
});

const sources = () => jsonb('sources').$type<SourceValue[]>().notNull();
const status = () => text('status').$type<StatementStatus>().notNull();

/** What every event of the four timelines has. */
const eventColumns = () => ({
  ...partColumns(),
  occurredAt: date('occurred_at'),
  description: jsonb('description').$type<LocalizedTextValue[]>().notNull(),
  status: status(),
  certainty: text('certainty').$type<Certainty>(),
  sources: sources(),
});

export const titleEvent = schema.table('title_event', {
  ...eventColumns(),
  kind: text('kind').notNull(),
  from: party('from_party'),
  to: party('to_party'),
});

export const custodyEvent = schema.table('custody_event', {
  ...eventColumns(),
  kind: text('kind').notNull(),
  from: party('from_party'),
  to: party('to_party'),
  place: text('place'),
});

export const locationEvent = schema.table('location_event', {
  ...eventColumns(),
  place: text('place'),
  country: text('country'),
  storage: boolean('storage').notNull(),
  /** The class that withholds the event whole, if any. */
  withheldClass: text('withheld_class'),
  /** 0 for a move that everybody sees; the stays in a store that follow it count up. */
  stay: integer('stay').notNull(),
});

export const legalStatusEvent = schema.table('legal_status_event', {
  ...eventColumns(),
  legalStatus: text('legal_status').$type<ObjectLegalStatus>().notNull(),
  decidedBy: party('decided_by'),
});

export const originAttribution = schema.table('origin_attribution', {
  ...partColumns(),
  place: text('place'),
  placeConcept: text('place_concept'),
  country: text('country'),
  level: text('level').notNull(),
  predicate: text('predicate').notNull(),
  certainty: text('certainty').$type<Certainty>(),
  status: status(),
  statedAt: date('stated_at'),
  sources: sources(),
});

export const objectStatement = schema.table('object_statement', {
  ...partColumns(),
  field: text('field').notNull(),
  value: text('value').notNull(),
  status: status(),
  statedAt: date('stated_at'),
  source: jsonb('source').$type<SourceValue>(),
});

export const lossReport = schema.table('loss_report', {
  ...partColumns(),
  kind: text('kind').notNull(),
  claimedBy: text('claimed_by'),
  issuedBy: text('issued_by'),
  number: text('number'),
  occurredAt: date('occurred_at'),
  occurredFrom: day('occurred_from'),
  occurredTo: day('occurred_to'),
  discoveredAt: date('discovered_at'),
  reportedAt: date('reported_at'),
  reportedFrom: day('reported_from'),
  reportedTo: day('reported_to'),
  recoveredAt: date('recovered_at'),
  place: text('place'),
  circumstances: jsonb('circumstances').$type<LocalizedTextValue[]>().notNull(),
  status: status(),
  sources: sources(),
});

/** Photographs that authorities have sent; a record's document says which of them it shows. */
export const photographFile = schema.table('photograph_file', {
  id: text('id').primaryKey(),
  authorityId: text('authority_id').notNull(),
  originalChecksum: text('original_checksum').notNull(),
  checksum: text('checksum').notNull(),
  thumbnailChecksum: text('thumbnail_checksum').notNull(),
  mediaType: text('media_type').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  sentBy: text('sent_by').notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true }).notNull().defaultNow(),
});

export type PhotographFileRow = typeof photographFile.$inferSelect;
export type ObjectRow = typeof object.$inferSelect;
export type LossReportRow = typeof lossReport.$inferSelect;
