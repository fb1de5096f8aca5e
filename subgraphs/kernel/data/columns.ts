import { type SQL, sql } from 'drizzle-orm';
import { boolean, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import type { LocalizedTextValue, SharingTier, SourceValue, TrafficLight, Audience } from '../values/types.ts';

/** An instant with PostgreSQL's full precision, read as a Date. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date' });
}

/**
 * The columns of every record table; `migrations/kernel/001_records.sql` holds
 * the same as `record_template`. Call once per table: columns carry their table.
 */
export function recordColumns() {
  return {
    id: text('id').primaryKey(),
    authorityId: text('authority_id').notNull(),
    /** As it was given: by it the authority's records are found again. It is never shown and no filter is held against it. */
    ownLocalId: text('local_id').notNull(),
    /** What stands for it where it tells an exact place. */
    coarseLocalId: text('coarse_local_id'),
    localId: text('shown_local_id').notNull().generatedAlwaysAs((): SQL => sql`coalesce(coarse_local_id, local_id)`),
    titles: jsonb('titles').$type<LocalizedTextValue[]>().notNull(),
    /** The best title, folded, for sorting. */
    sortTitle: text('sort_title').notNull(),
    /** All titles, folded, a line each, for filters. */
    foldedTitles: text('folded_titles').notNull(),
    tier: text('tier').$type<SharingTier>().notNull(),
    audience: text('audience').array().$type<Audience[]>().notNull(),
    embargoUntil: instant('embargo_until'),
    legalBasis: text('legal_basis'),
    tlp: text('tlp').$type<TrafficLight>(),
    licence: text('licence'),
    attribution: text('attribution'),
    redistributable: boolean('redistributable').notNull(),
    sources: jsonb('sources').$type<SourceValue[]>().notNull(),
    synthetic: boolean('synthetic').notNull(),
    revision: integer('revision').notNull(),
    publicRevision: integer('public_revision').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    publicUpdatedAt: instant('public_updated_at').notNull(),
  };
}

/** A row of any record table, as far as all have the same columns. */
export interface RecordRow {
  id: string;
  authorityId: string;
  ownLocalId: string;
  localId: string;
  titles: LocalizedTextValue[];
  tier: SharingTier;
  audience: Audience[];
  embargoUntil: Date | null;
  legalBasis: string | null;
  tlp: TrafficLight | null;
  licence: string | null;
  attribution: string | null;
  redistributable: boolean;
  sources: SourceValue[];
  synthetic: boolean;
  revision: number;
  publicRevision: number;
  createdAt: Date;
  updatedAt: Date;
  publicUpdatedAt: Date;
}
