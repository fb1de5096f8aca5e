import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { PersonVault } from '../../subgraphs/kernel/data/vault.ts';
import { feedRoleOf, roleOf } from '../../subgraphs/kernel/data/roles.ts';
import type { AdminConnection } from '../../subgraphs/kernel/process/postgres/embedded.ts';

/** The roles belong to the cluster, which lives for one run of the tests. */
export const rolePassword = 'for-one-run-of-the-tests';

/** The same in every test, so that what a template holds can be opened. */
export const testVault = new PersonVault(new Uint8Array(32).fill(3));

export interface TestDatabases {
  databases: Record<SubgraphName, SubgraphDatabase>;
  close(): Promise<void>;
}

export function openDatabases(connection: AdminConnection, onStatement?: (name: SubgraphName, statement: string) => void): TestDatabases {
  const open = (name: SubgraphName) =>
    new SubgraphDatabase({
      name,
      connection: { ...connection, user: roleOf(name), password: rolePassword, max: 4 },
      feedConnection: { ...connection, user: feedRoleOf(name), password: rolePassword },
      vault: testVault,
      ...(onStatement === undefined ? {} : { onStatement: (statement: string) => onStatement(name, statement) }),
    });
  const databases = Object.fromEntries(subgraphNames.map((name) => [name, open(name)])) as Record<SubgraphName, SubgraphDatabase>;
  return { databases, close: async () => void (await Promise.all(Object.values(databases).map((database) => database.close()))) };
}

export interface ClonedDatabase {
  /** As the owner of everything in it. */
  connection: AdminConnection;
  drop(): Promise<void>;
}

/** A database of a test file's own, cloned from a template. */
export async function cloneDatabase(template: string): Promise<ClonedDatabase> {
  const admin = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client(admin);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name} template ${template} strategy file_copy`);
  return { connection: { ...admin, database: name }, drop: () => run(`drop database ${name} with (force)`) };
}
