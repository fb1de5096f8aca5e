import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Audience, LocalizedTextValue, SharingTier } from '../values/types.ts';
import type { RecordDraft } from './draft.ts';
import type { IndexDocument, Registry } from './registry.ts';

/** What the record index is told of one record as it now stands. */
export interface FeedRecord {
  id: string;
  authorityId: string;
  localId: string;
  tier: SharingTier;
  audience: Audience[];
  /** ISO 8601 instant. */
  embargoUntil: string | null;
  titles: LocalizedTextValue[];
  synthetic: boolean;
  /** ISO 8601 instant. */
  createdAt: string;
  /** ISO 8601 instant. */
  updatedAt: string;
  index: IndexDocument;
}

export interface FeedPage {
  /** Records that changed since the position, each once, as they stand now. */
  records: FeedRecord[];
  /** Records that are no longer there. */
  removed: string[];
  /** Where to go on; null before the first entry. */
  position: FeedPosition | null;
  /** Whether there may be more. */
  more: boolean;
}

/** Commit order: the writing transaction, then the entry. Decimal texts, since both exceed a double. */
export interface FeedPosition {
  xid: string;
  seq: string;
}

/**
 * The next changes of a registry. Only entries whose transaction is older than
 * every running one are given, so that a transaction which commits late is
 * never passed over; entries come in the order (transaction, entry).
 */
export async function pullFeed(pool: pg.Pool, registry: Registry<never>, since: FeedPosition | null, limit = 500): Promise<FeedPage> {
  const db = drizzle({ client: pool });
  const schema = sql.identifier(registry.schema);
  // Ordered by the numbers: a bare `xid` would mean the text that is given out, and 999 come after 1000.
  const { rows: entries } = await db.execute<{ xid: string; seq: string; record_id: string }>(sql`
    select e.xid::text, e.seq::text, e.record_id from ${schema}.change_entry e
    where e.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (e.xid, e.seq) > (${since?.xid ?? '0'}::xid8, ${since?.seq ?? '0'}::bigint)
    order by e.xid, e.seq limit ${limit}`);
  const last = entries.at(-1);
  if (last === undefined) return { records: [], removed: [], position: since, more: false };
  const ids = [...new Set(entries.map(({ record_id }) => record_id))];
  const { rows } = await db.execute<StoredForFeed>(sql`
    select r.id, r.authority_id, r.local_id, r.tier, r.audience, r.embargo_until::text, r.titles, r.synthetic,
      r.created_at, r.updated_at, v.draft
    from ${registry.table} r join ${schema}.revision v on v.record_id = r.id and v.revision = r.revision
    where r.id = any(${sql.param(ids)})`);
  const present = new Set(rows.map(({ id }) => id));
  return {
    records: rows.map((row) => feedRecord(registry, row)),
    removed: ids.filter((id) => !present.has(id)),
    position: { xid: last.xid, seq: last.seq },
    more: entries.length === limit,
  };
}

interface StoredForFeed extends Record<string, unknown> {
  id: string;
  authority_id: string;
  local_id: string;
  tier: SharingTier;
  audience: Audience[];
  embargo_until: string | null;
  titles: LocalizedTextValue[];
  synthetic: boolean;
  created_at: Date;
  updated_at: Date;
  draft: RecordDraft<never>;
}

function feedRecord(registry: Registry<never>, row: StoredForFeed): FeedRecord {
  return {
    id: row.id,
    authorityId: row.authority_id,
    localId: row.local_id,
    tier: row.tier,
    audience: row.audience,
    embargoUntil: row.embargo_until,
    titles: row.titles,
    synthetic: row.synthetic,
    createdAt: new Date(row.created_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
    index: registry.index(row.draft, row.id),
  };
}
