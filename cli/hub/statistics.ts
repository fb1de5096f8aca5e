import pg from 'pg';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { ConnectionOptions } from '../../subgraphs/kernel/data/database.ts';

/**
 * Lets PostgreSQL learn what an import has put into a subgraph's tables. Until
 * it has, it plans for the tables as they were: a list of 500 loss reports took
 * a second a page, and its cost grew with their square.
 */
export async function refreshStatistics(owner: ConnectionOptions, name: SubgraphName): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ tables: string | null }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1`, [name]);
    if (rows[0]?.tables != null) await client.query(`analyze ${rows[0].tables}`);
  } finally {
    await client.end();
  }
}
