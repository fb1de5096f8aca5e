import type pg from 'pg';
import { inTransaction } from '../../kernel/data/in-transaction.ts';
import type { FeedPage, FeedPosition, FeedRecord } from '../../kernel/data/feed.ts';
import { fold } from '../../kernel/values/text/fold.ts';
import { indexWords } from './words.ts';

/** How far the index has followed a registry. */
export async function indexPosition(pool: pg.Pool, source: string): Promise<FeedPosition | null> {
  const { rows } = await pool.query<FeedPosition>('select xid, seq from links.index_position where source = $1', [source]);
  return rows[0] ?? null;
}

/**
 * Applies a page of a registry's feed: access rows, searchable texts and the
 * position, in one transaction. Applying a page twice changes nothing, so a
 * crash between a registry and the index heals by itself.
 */
export async function applyPage(pool: pg.Pool, source: string, page: FeedPage): Promise<void> {
  const { position } = page;
  if (position === null) return;
  await inTransaction(pool, async (client) => {
    // One indexer at a time for each registry; a page that another has overtaken would bring back what is no longer so.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`index:${source}`]);
    if (await isOvertaken(client, source, position)) return;
    const changed = [...page.records.map(({ id }) => id), ...page.removed];
    await client.query('delete from links.record_index where record_id = any($1)', [changed]);
    await client.query('delete from links.record_party where record_id = any($1)', [changed]);
    await client.query('delete from links.public_text where record_id = any($1)', [changed]);
    await client.query('delete from links.restricted_text where record_id = any($1)', [changed]);
    await client.query(insertIndexRows, [JSON.stringify(page.records.flatMap(indexRows))]);
    await client.query(insertParties, [JSON.stringify(page.records.flatMap(partyRows))]);
    await client.query(insertTexts('public_text'), [JSON.stringify(page.records.filter(isPublished).flatMap(textRows))]);
    await client.query(insertTexts('restricted_text'), [JSON.stringify(page.records.filter(isShared).flatMap(textRows))]);
    await indexWords(client, changed);
    if (page.removed.length > 0) await client.query('delete from links.record_version where record_id = any($1)', [page.removed]);
    await client.query(keepVersions, [JSON.stringify(page.records.map(versionRow))]);
    await client.query('select links.touch($1)', [changed]);
    await client.query(
      `insert into links.index_position (source, xid, seq) values ($1, $2, $3)
       on conflict (source) do update set xid = excluded.xid, seq = excluded.seq, applied_at = now()`,
      [source, position.xid, position.seq],
    );
  });
}

async function isOvertaken(client: pg.PoolClient, source: string, { xid, seq }: FeedPosition): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from links.index_position where source = $1 and (xid::xid8, seq::bigint) >= ($2::xid8, $3::bigint)', [source, xid, seq]);
  return rowCount !== 0;
}

/** Public now and for everybody: the only texts that stand outside row-level security. */
function isPublished(record: FeedRecord): boolean {
  return record.tier === 'PUBLIC' && record.embargoUntil === null;
}

/** Texts of AUTHORITY and PARTIES records stay in their registry. */
function isShared(record: FeedRecord): boolean {
  return record.tier === 'COMMUNITY' || (record.tier === 'PUBLIC' && record.embargoUntil !== null);
}

const kindOfPrefix: Record<string, string> = {
  site: 'HeritageSite', object: 'CulturalObject', seizure: 'Seizure', case: 'RepatriationCase', listing: 'MarketListing',
};

function indexRows(record: FeedRecord) {
  const common = {
    record_id: record.id, authority_id: record.authorityId, tier: record.tier, audience: record.audience,
    embargo_until: record.embargoUntil, synthetic: record.synthetic, created_at: record.createdAt, updated_at: record.updatedAt,
  };
  const kind = kindOfPrefix[record.id.slice(0, record.id.indexOf('_'))];
  const own = { ...common, id: record.id, kind, local_id: record.localId, states: record.index.states, facets: record.index.facets };
  const items = (record.index.items ?? []).map(({ id }) => ({ ...common, id, kind: 'SeizureItem', local_id: null, states: [], facets: {} }));
  return [own, ...items];
}

function textRows(record: FeedRecord) {
  return record.index.texts
    .filter(({ value }) => value.trim() !== '')
    .map(({ kind, value, language }, position) => ({
      // Folded here and not in the database, so that a query is folded in the same way.
      record_id: record.id, position, authority_id: record.authorityId, field: kind, language, value, folded: fold(value),
    }));
}

const insertIndexRows = `
  insert into links.record_index (id, kind, record_id, authority_id, local_id, tier, audience, embargo_until, synthetic, states, facets, created_at, updated_at)
  select id, kind, record_id, authority_id, local_id, tier, audience, embargo_until, synthetic, states, facets, created_at, updated_at
  from jsonb_populate_recordset(null::links.record_index, $1::jsonb)`;

const insertParties = `
  insert into links.record_party (record_id, authority_id, party_authority_id)
  select record_id, authority_id, party_authority_id from jsonb_populate_recordset(null::links.record_party, $1::jsonb)`;

function partyRows({ id, authorityId, parties }: FeedRecord) {
  return parties.map((party) => ({ record_id: id, authority_id: authorityId, party_authority_id: party }));
}

/** By what the change feed tells whether a reader may see that a record changed. */
function versionRow({ id, tier, audience, embargoUntil, version }: FeedRecord) {
  return { record_id: id, public_mark: version.mark, public_at: version.at, classes: version.classes, sharing: JSON.stringify([tier, audience, embargoUntil]) };
}

const keepVersions = `
  insert into links.record_version as v (record_id, public_mark, public_at, classes, sharing)
  select record_id, public_mark, public_at, classes, sharing from jsonb_populate_recordset(null::links.record_version, $1::jsonb)
  on conflict (record_id) do update set public_mark = excluded.public_mark, public_at = excluded.public_at, classes = excluded.classes,
    sharing = excluded.sharing, widened = v.widened or v.sharing <> excluded.sharing`;

function insertTexts(table: 'public_text' | 'restricted_text'): string {
  const owner = table === 'restricted_text' ? 'authority_id, ' : '';
  return `
    insert into links.${table} (record_id, position, ${owner}field, language, value, folded)
    select record_id, position, ${owner}field, language, value, folded
    from jsonb_to_recordset($1::jsonb) as t(record_id text, position integer, authority_id text, field text, language text, value text, folded text)`;
}
