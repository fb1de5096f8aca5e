import type pg from 'pg';
import { inTransaction } from '../../kernel/data/in-transaction.ts';
import type { FeedPosition, OwnerPage } from '../../kernel/data/feed.ts';

/** A registry as the directory hears whose its records are. */
export interface OwnerSource {
  name: string;
  pull(since: FeedPosition | null): Promise<OwnerPage>;
}

/** Follows every registry once; one that does not answer keeps no other waiting. */
export async function hearOwners(pool: pg.Pool, sources: readonly OwnerSource[]): Promise<void> {
  const heard = await Promise.allSettled(sources.map((source) => hear(pool, source)));
  const failed = heard.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function hear(pool: pg.Pool, source: OwnerSource): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<FeedPosition>('select xid, seq from directory.owner_position where source = $1', [source.name]);
    const since = rows[0] ?? null;
    const page = await source.pull(since);
    const fresh = page.position !== null && (page.position.xid !== since?.xid || page.position.seq !== since.seq);
    if (fresh) await apply(pool, source.name, page);
    if (!page.more) return;
  }
}

/** The owners of a page and its position, in one transaction. Applying a page twice changes nothing. */
async function apply(pool: pg.Pool, source: string, { owners, removed, position }: OwnerPage): Promise<void> {
  if (position === null) return;
  await inTransaction(pool, async (client) => {
    // One at a time for each registry; a page that another has overtaken would bring back what is no longer so.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`owners:${source}`]);
    const { rowCount: moved } = await client.query(
      `insert into directory.owner_position as p (source, xid, seq) values ($1, $2, $3)
       on conflict (source) do update set xid = excluded.xid, seq = excluded.seq
       where (p.xid::xid8, p.seq::bigint) < (excluded.xid::xid8, excluded.seq::bigint)`, [source, position.xid, position.seq]);
    if (moved !== 0) {
      await client.query('delete from directory.record_owner where record_id = any($1)', [[...owners.map(({ id }) => id), ...removed]]);
      await client.query(
        `insert into directory.record_owner (record_id, authority_id, tier, audience, embargo_until)
         select id, "authorityId", tier, audience, "embargoUntil"
         from jsonb_to_recordset($1::jsonb) as r(id text, "authorityId" text, tier text, audience text[], "embargoUntil" timestamptz)`, [JSON.stringify(owners)]);
    }
  });
}
