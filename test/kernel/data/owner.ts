import pg from 'pg';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';

/** Looks into a database as its owner, past every wall. */
export interface Owner {
  query<R extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<R[]>;
  /** Rows of a table. */
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

export async function connectOwner(connection: AdminConnection): Promise<Owner> {
  const client = new pg.Client(connection);
  await client.connect();
  return {
    query: async (statement, values) => (await client.query(statement, values)).rows as never,
    count: async (table) => Number((await client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count),
    close: () => client.end(),
  };
}
