import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { ConnectionOptions } from '../../subgraphs/kernel/data/database.ts';
import { connected } from '../../subgraphs/kernel/process/postgres/connect.ts';

/**
 * Lets PostgreSQL learn what an import, or the demonstration world, has put into a subgraph's tables. Until
 * it has, it plans for the tables as they were: a list of 500 loss reports took
 * a second a page, and its cost grew with their square.
 */
export async function refreshStatistics(owner: ConnectionOptions, name: SubgraphName): Promise<void> {
  await connected(owner, async (client) => {
    const { rows } = await client.query<{ tables: string | null }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1`, [name]);
    if (rows[0]?.tables != null) await client.query(`analyze ${rows[0].tables}`);
  });
}
