import { writeFileSync } from 'node:fs';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { AdminConnection } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { template } from '../support/cluster.ts';

/**
 * The PostgreSQL of a worker, which outlives the mutants that it tries:
 * `hub_empty` is a copy of the template of the unchanged tree, or made of this
 * tree's own migrations where the mutant changes one.
 */
export default async function setup(project: TestProject): Promise<void> {
  const connection = JSON.parse(process.env['MUTANTS_CLUSTER'] ?? 'null') as AdminConnection;
  const client = new pg.Client(connection);
  await client.connect();
  // What a run that was ended left behind.
  const { rows } = await client.query<{ name: string }>(`select datname as name from pg_database where datname like 'test\\_%' or datname = 'hub_empty'`);
  for (const { name } of rows) await client.query(`drop database ${name} with (force)`);
  await client.end();
  try {
    await template(connection, 'hub_empty', process.env['MUTANTS_TEMPLATE'] === 'own' ? null : 'hub_unchanged');
  } catch (error) {
    // No test is run then, so this is all that there is to say.
    const { message, cause } = error as Error;
    const stillborn = `The templates cannot be made: ${cause instanceof Error ? cause.message : message}`;
    writeFileSync(process.env['MUTANTS_REPORT'] ?? '', JSON.stringify({ caughtBy: null, stillborn }));
    throw error;
  }
  project.provide('cluster', connection);
}
