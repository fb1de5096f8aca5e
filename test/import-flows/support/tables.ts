import pg from 'pg';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';

/** How many rows each table of each subgraph has, by `schema.table`. */
export async function rowCounts(connection: AdminConnection): Promise<Record<string, number>> {
  return withClient(connection, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) order by 1`, [subgraphNames]);
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ total: number }>(`select count(*)::int as total from ${name}`);
      counts[name] = rows[0]?.total ?? 0;
    }
    return counts;
  });
}

export async function rowsOfQuery<T extends pg.QueryResultRow>(connection: AdminConnection, statement: string, values: unknown[] = []): Promise<T[]> {
  return withClient(connection, async (client) => (await client.query<T>(statement, values)).rows);
}

async function withClient<T>(connection: AdminConnection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
