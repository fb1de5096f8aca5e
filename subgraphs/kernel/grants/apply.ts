import pg from 'pg';
import { inTransaction } from '../data/in-transaction.ts';
import type { GrantEntry, GrantPage } from './source.ts';

/** How far a subgraph has followed a source of grants. */
export async function grantEpoch(pool: pg.Pool, schema: string, source: string): Promise<number> {
  const { rows } = await pool.query<{ epoch: string }>(`select epoch::text from ${pg.escapeIdentifier(schema)}.grant_epoch where source = $1`, [source]);
  return Number(rows[0]?.epoch ?? 0);
}

/**
 * Applies a page of a grant log with its epoch, in one transaction. What
 * another process has already applied is passed over, so a page may come twice.
 *
 * @returns the epoch that the subgraph now stands at
 */
export async function applyGrants(pool: pg.Pool, schema: string, source: string, page: GrantPage): Promise<number> {
  const own = pg.escapeIdentifier(schema);
  return inTransaction(pool, async (client) => {
    await client.query(`insert into ${own}.grant_epoch (source, epoch) values ($1, 0) on conflict do nothing`, [source]);
    const { rows } = await client.query<{ epoch: string }>(`select epoch::text from ${own}.grant_epoch where source = $1 for update`, [source]);
    const known = Number(rows[0]?.epoch ?? 0);
    const last = latest(page.entries.filter(({ epoch }) => epoch > known));
    await replace(client, `${own}.access_grant`, last.filter(({ kind }) => kind === 'GRANT'));
    await replace(client, `${own}.access_agreement`, last.filter(({ kind }) => kind === 'AGREEMENT'));
    const epoch = Math.max(known, page.epoch);
    await client.query(`update ${own}.grant_epoch set epoch = $2, applied_at = now() where source = $1`, [source, epoch]);
    return epoch;
  });
}

/** Of several entries on one grant the last one stands. */
function latest(entries: readonly GrantEntry[]): GrantEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

async function replace(client: pg.PoolClient, table: string, entries: readonly GrantEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await client.query(`delete from ${table} where id = any($1)`, [entries.map(({ id }) => id)]);
  const bodies = entries.flatMap(({ body }) => (body === null ? [] : [body]));
  if (bodies.length > 0) await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(bodies)]);
}
