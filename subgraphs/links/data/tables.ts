import { bigint, boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { instant, recordColumns } from '../../kernel/data/columns.ts';
import type { Audience, Certainty, FuzzyDateValue, LocalizedTextValue, MoneyValue, SharingTier, SourceValue, UnreadValue } from '../../kernel/values/types.ts';

const schema = pgSchema('links');

export const listing = schema.table('listing', {
  ...recordColumns(),
  venue: text('venue'),
  venueKind: text('venue_kind'),
  city: text('city'),
  country: text('country'),
  url: text('url'),
  lotNumber: text('lot_number'),
  saleTitle: text('sale_title'),
  offeredAt: jsonb('offered_at').$type<FuzzyDateValue>(),
  offeredFrom: bigint('offered_from', { mode: 'number' }),
  offeredTo: bigint('offered_to', { mode: 'number' }),
  seenAt: jsonb('seen_at').$type<FuzzyDateValue>(),
  prices: jsonb('prices').$type<MoneyValue[]>().notNull(),
  offerStatus: text('offer_status').notNull(),
  description: jsonb('description').$type<LocalizedTextValue[]>().notNull(),
  statedProvenance: jsonb('stated_provenance').$type<LocalizedTextValue[]>().notNull(),
  unread: jsonb('unread').$type<UnreadValue[]>().notNull(),
});

/** The access row of a record or of a seized item. */
function indexColumns() {
  return {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    recordId: text('record_id').notNull(),
    authorityId: text('authority_id').notNull(),
    localId: text('local_id'),
    tier: text('tier').$type<SharingTier>().notNull(),
    audience: text('audience').array().$type<Audience[]>().notNull(),
    embargoUntil: instant('embargo_until'),
    synthetic: boolean('synthetic').notNull(),
    states: text('states').array().notNull(),
    facets: jsonb('facets').$type<Record<string, string[]>>().notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  };
}

export const recordIndex = schema.table('record_index', indexColumns());

/** The view of a collection's members with their access rows. */
export const collectionRecord = schema.table('collection_record', {
  collectionId: text('collection_id').notNull(),
  position: integer('position').notNull(),
  ...indexColumns(),
});

export interface EvidenceValue {
  kind: string;
  statement: string;
  source: SourceValue | null;
}

function linkColumns() {
  return {
    id: text('id').primaryKey(),
    predicate: text('predicate').notNull(),
    sourceId: text('source_id').notNull(),
    sourceKind: text('source_kind').notNull(),
    targetId: text('target_id').notNull(),
    targetKind: text('target_kind').notNull(),
    status: text('status').notNull(),
    confidence: text('confidence').$type<Certainty>(),
    method: text('method').notNull(),
    evidence: jsonb('evidence').$type<EvidenceValue[]>().notNull(),
    assertedBy: text('asserted_by').notNull(),
    assertedAt: instant('asserted_at').notNull(),
    occurredAt: jsonb('occurred_at').$type<FuzzyDateValue>(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    /** Links that it was said to rest on. */
    restsOn: text('rests_on').array().notNull(),
  };
}

export const link = schema.table('link', {
  ...linkColumns(),
  sourceRecordId: text('source_record_id').notNull(),
  targetRecordId: text('target_record_id').notNull(),
});

export const linkStep = schema.table('link_step', {
  seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  linkId: text('link_id').notNull(),
  status: text('status').notNull(),
  byAuthorityId: text('by_authority_id').notNull(),
  at: instant('at').notNull().defaultNow(),
  occurredAt: jsonb('occurred_at').$type<FuzzyDateValue>(),
  reason: text('reason'),
  evidence: jsonb('evidence').$type<EvidenceValue[]>().notNull(),
});

/** The view of every link from each of its ends. */
export const linkEnd = schema.table('link_end', {
  ...linkColumns(),
  side: text('side').$type<'SOURCE' | 'TARGET'>().notNull(),
  nearId: text('near_id').notNull(),
  nearRecordId: text('near_record_id').notNull(),
  farId: text('far_id').notNull(),
  farKind: text('far_kind').notNull(),
  farRecordId: text('far_record_id').notNull(),
});

export const collection = schema.table('collection', {
  id: text('id').primaryKey(),
  titles: jsonb('titles').$type<LocalizedTextValue[]>().notNull(),
  foldedTitles: text('folded_titles').notNull(),
  description: jsonb('description').$type<LocalizedTextValue[]>().notNull(),
  authorityId: text('authority_id').notNull(),
  stewards: text('stewards').array().notNull(),
  createdAt: instant('created_at').notNull(),
});

export const collectionMember = schema.table('collection_member', {
  collectionId: text('collection_id').notNull(),
  recordId: text('record_id').notNull(),
  addedBy: text('added_by').notNull(),
});

export type LinkRow = Pick<typeof linkEnd.$inferSelect, keyof ReturnType<typeof linkColumns>>;
export type LinkEndRow = typeof linkEnd.$inferSelect;
export type ListingRow = typeof listing.$inferSelect;
export type CollectionRow = typeof collection.$inferSelect;
