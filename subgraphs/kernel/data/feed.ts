import { type SQL, sql } from 'drizzle-orm';
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
  /** Authorities that are party to the record. */
  parties: string[];
  version: FeedVersion;
  index: IndexDocument;
}

/** Marks that change with what may be seen of a record; they tell nothing of what it is. */
export interface FeedVersion {
  /** Of what everybody sees who reads the record. */
  mark: string;
  /** When that last changed, ISO 8601 instant. */
  at: string;
  /** The same of what each field class withholds. */
  classes: Record<string, { mark: string; at: string }>;
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
export async function pullFeed(pool: pg.Pool, registry: Registry<never>, since: FeedPosition | null, limit = 500, bytes = largestPage): Promise<FeedPage> {
  const found = await entriesSince(pool, registry, since, limit);
  if (found.ids.length === 0) return { records: [], removed: [], position: found.position, more: found.more };
  const { ids, ...where } = await withinBytes(pool, registry, found, bytes);
  const { rows } = await drizzle({ client: pool }).execute<StoredForFeed>(sql`
    select r.id, r.authority_id, r.shown_local_id, r.tier, r.audience, r.embargo_until::text, r.titles, r.synthetic,
      r.created_at, r.updated_at, r.public_revision, r.public_updated_at, coalesce(w.classes, '{}') as classes, v.draft
    from ${currentDrafts(registry)} left join lateral (
      select jsonb_object_agg(m.field_class, jsonb_build_object('mark', m.mark, 'at', m.at)) as classes from (
        select field_class, md5(string_agg(part_id || ' ' || revision, ',' order by part_id)) as mark, max(changed_at) as at
        from ${sql.identifier(registry.schema)}.withheld
        where record_id = r.id and authority_id = r.authority_id group by field_class) m) w on true where r.id = any(${sql.param(ids)})`);
  return { records: rows.map((row) => feedRecord(registry, row)), removed: without(ids, rows), ...where };
}

/** How large the drafts of a page are together, in bytes; a record that is larger comes alone. */
const largestPage = 8 * 1024 * 1024;

function currentDrafts(registry: Registry<never>): SQL {
  return sql`${registry.table} r join ${sql.identifier(registry.schema)}.revision v on v.record_id = r.id and v.revision = r.revision`;
}

/** The first of the entries whose records are not too large together; the page ends with the last of them. */
async function withinBytes(pool: pg.Pool, registry: Registry<never>, { entries, ...all }: Entries, bytes: number): Promise<Omit<Entries, 'entries'>> {
  const { rows } = await drizzle({ client: pool }).execute<{ id: string; size: number }>(sql`
    select r.id, octet_length(v.draft::text) as size from ${currentDrafts(registry)} where r.id = any(${sql.param(all.ids)})`);
  const sizes = new Map(rows.map(({ id, size }) => [id, size]));
  const taken = new Set<string>();
  let sum = 0;
  for (const [index, { record_id: id }] of entries.entries()) {
    const size = taken.has(id) ? 0 : (sizes.get(id) ?? 0);
    const last = entries[index - 1];
    if (last !== undefined && sum + size > bytes) return { ids: [...taken], position: { xid: last.xid, seq: last.seq }, more: true };
    sum += size;
    taken.add(id);
  }
  return all;
}

/** Who answers for a record, and who may read it. */
export interface RecordOwner {
  id: string;
  authorityId: string;
  tier: SharingTier;
  audience: Audience[];
  /** ISO 8601 instant. */
  embargoUntil: string | null;
}

export interface OwnerPage extends Omit<FeedPage, 'records'> {
  owners: RecordOwner[];
}

/** The same feed for who needs to know of a record only whose it is. */
export async function pullOwners(pool: pg.Pool, registry: Registry<never>, since: FeedPosition | null, limit = 2000): Promise<OwnerPage> {
  const { ids, position, more } = await entriesSince(pool, registry, since, limit);
  const where = { position, more };
  if (ids.length === 0) return { owners: [], removed: [], ...where };
  const { rows } = await drizzle({ client: pool }).execute<RecordOwner & Record<string, unknown>>(sql`
    select id, authority_id as "authorityId", tier, audience, embargo_until::text as "embargoUntil" from ${registry.table} where id = any(${sql.param(ids)})`);
  return { owners: rows, removed: without(ids, rows), ...where };
}

interface Entries {
  entries: { xid: string; seq: string; record_id: string }[];
  ids: string[];
  position: FeedPosition | null;
  more: boolean;
}

async function entriesSince(pool: pg.Pool, registry: Registry<never>, since: FeedPosition | null, limit: number): Promise<Entries> {
  // Ordered by the numbers: a bare `xid` would mean the text that is given out, and 999 come after 1000.
  const { rows } = await drizzle({ client: pool }).execute<{ xid: string; seq: string; record_id: string }>(sql`
    select e.xid::text, e.seq::text, e.record_id from ${sql.identifier(registry.schema)}.change_entry e
    where e.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (e.xid, e.seq) > (${since?.xid ?? '0'}::xid8, ${since?.seq ?? '0'}::bigint)
    order by e.xid, e.seq limit ${limit}`);
  const last = rows.at(-1);
  return {
    entries: rows,
    ids: [...new Set(rows.map(({ record_id }) => record_id))],
    position: last === undefined ? since : { xid: last.xid, seq: last.seq },
    more: rows.length === limit,
  };
}

function without(ids: readonly string[], rows: readonly { id: string }[]): string[] {
  const present = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !present.has(id));
}

interface StoredForFeed extends Record<string, unknown> {
  id: string;
  authority_id: string;
  shown_local_id: string;
  tier: SharingTier;
  audience: Audience[];
  embargo_until: string | null;
  titles: LocalizedTextValue[];
  synthetic: boolean;
  created_at: Date;
  updated_at: Date;
  public_revision: number;
  public_updated_at: Date;
  classes: FeedVersion['classes'];
  draft: RecordDraft<never>;
}

function feedRecord(registry: Registry<never>, row: StoredForFeed): FeedRecord {
  return {
    id: row.id,
    authorityId: row.authority_id,
    localId: row.shown_local_id,
    tier: row.tier,
    audience: row.audience,
    embargoUntil: row.embargo_until,
    titles: row.titles,
    synthetic: row.synthetic,
    createdAt: new Date(row.created_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
    parties: registry.parties?.(row.draft) ?? [],
    version: { mark: String(row.public_revision), at: new Date(row.public_updated_at).toISOString(), classes: row.classes },
    // The index never hears what a class withholds.
    index: bounded(registry.index(registry.disclosed(row.draft), row.id)),
  };
}

/** How much of one text, and of all texts of a record in their order, is searched, in UTF-16 units. */
const longestText = 20_000;
const longestRecord = 400_000;

/** A book that somebody put into a description is found by its beginning: an index of all of it would cost every search. */
function bounded(index: IndexDocument): IndexDocument {
  let left = longestRecord;
  const texts = index.texts.flatMap((text) => {
    const value = text.value.slice(0, Math.min(longestText, left)).replace(/[\ud800-\udbff]$/, '');
    left -= value.length;
    return value === '' ? [] : [{ ...text, value }];
  });
  return { ...index, texts };
}
