import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { type KeptPersons, readPersons } from '../../../subgraphs/kernel/data/persons.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { testVault } from '../../support/databases.ts';

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
        `select exists (select 1 from ${name} t, unnest($1::text[]) said (sought) where position(said.sought in t::text) > 0) as holds`, [words]);
      if (rows[0]?.holds === true) found.push(name);
    }
    return found;
  });
  return holding;
}

/**
 * Every revision of a subgraph's records, with the persons that the record names and its row of the source, by local id.
 * Names and rows are opened: sealed, two of the same are never alike.
 */
export async function recordsAsKept(connection: AdminConnection, subgraph: SubgraphName): Promise<Record<string, unknown>[]> {
  const persons = await personsOf(connection, subgraph);
  const revisions = await rowsOfQuery<{ record_id: string; local_id: string; draft: unknown; revision: number }>(connection, `
    select record_id, draft ->> 'localId' as local_id, draft, revision from ${subgraph}.revision order by 2, revision`);
  return revisions.map(({ record_id: id, ...revision }) => ({ ...revision, kept: persons.get(id) ?? null }));
}

/** What the vault of a subgraph holds of persons, opened, by record. */
export async function personsOf(connection: AdminConnection, subgraph: SubgraphName): Promise<Map<string, KeptPersons>> {
  return withClient(connection, async (client) => {
    const { rows } = await client.query<{ record_id: string }>(`select record_id from ${subgraph}.person_key`);
    return readPersons(drizzle(client), testVault, subgraph, rows.map(({ record_id }) => record_id));
  });
}

/** Everything that the vault of a subgraph holds, as one text to look for names in. */
export async function vaultText(connection: AdminConnection, subgraph: SubgraphName): Promise<string> {
  return JSON.stringify([...(await personsOf(connection, subgraph)).values()]);
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
