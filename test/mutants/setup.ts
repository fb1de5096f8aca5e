import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { AdminConnection } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { template } from '../support/cluster.ts';

/** Said where a mutant's migrations are refused. */
export const unmade = 'the templates cannot be made';

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
    throw new Error(`${unmade}: ${(error as Error).message}`, { cause: error });
  }
  project.provide('cluster', connection);
}
