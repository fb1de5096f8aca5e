import pg from 'pg';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
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

/** The tables of the subgraphs in a row of which one of these words stands. */
export async function tablesHolding(connection: AdminConnection, words: readonly string[]): Promise<string[]> {
  const tables = Object.keys(await rowCounts(connection));
  const holding = await withClient(connection, async (client) => {
    const found: string[] = [];
    for (const name of tables) {
      const { rows } = await client.query<{ holds: boolean }>(
        `select exists (select 1 from ${name} t, unnest($1::text[]) word where position(word in t::text) > 0) as holds`, [words]);
      if (rows[0]?.holds === true) found.push(name);
    }
    return found;
  });
  return holding;
}

/** What each record of a subgraph is in its last revision, with the persons it names and its row of the source, by local id. */
export async function recordsAsKept(connection: AdminConnection, subgraph: SubgraphName): Promise<Record<string, unknown>[]> {
  return rowsOfQuery(connection, `
    select r.draft ->> 'localId' as local_id, r.draft, r.revision, s.cells,
      (select json_agg(json_build_array(p.role, p.name, p.path) order by p.position) from ${subgraph}.person_detail p where p.record_id = r.record_id) as persons
    from ${subgraph}.revision r left join ${subgraph}.source_row s on s.record_id = r.record_id
    order by 1, r.revision`);
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
