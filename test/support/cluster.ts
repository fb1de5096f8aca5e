import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadDemoWorld } from '../../cli/demo/load.ts';
import { localSources } from '../../cli/hub/sources.ts';
import { loadSubgraph } from '../../cli/hub/modules.ts';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { migrate } from '../../subgraphs/kernel/data/migrate.ts';
import { reproject } from '../../subgraphs/kernel/data/reproject.ts';
import { type AdminConnection, startEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { catchUp } from '../../subgraphs/links/index/indexer.ts';
import { openDatabases, rolePassword } from './databases.ts';
import { removeServerFolder, serverFolder } from './place.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's connection of the cluster that all test files share. */
    cluster: AdminConnection;
  }
}

/** One PostgreSQL for the whole run, with two templates: an empty hub, and one that holds the demonstration world. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = serverFolder('turath-test-');
  // Nothing of a test outlives it, so nothing has to reach the disk, and nobody guesses its passwords.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB', scram_iterations: '1', wal_level: 'minimal', max_wal_senders: '0', autovacuum: 'off' };
  const server = await startEmbeddedPostgres({ dataDir, settings });
  const end = async () => {
    await server.stop();
    removeServerFolder(dataDir);
  };
  try {
    await prepare(server.connection);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('cluster', server.connection);
  return end;
}

async function prepare(connection: AdminConnection): Promise<void> {
  await template(connection, 'hub_empty', null);
  await template(connection, 'hub_demo', 'hub_empty');
  await fillDemo(connection);
}

/** Makes a template of this tree's migrations, or a copy of another one. */
export async function template(connection: AdminConnection, name: string, from: string | null): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`create database ${name} template ${from ?? 'template0'}`);
  await client.end();
  if (from !== null) return;
  const own = { ...connection, database: name };
  await migrate({ connection: own, subgraphs: subgraphNames, rolePassword });
  await seedDirectory(own, { demonstration: true });
}

async function fillDemo(connection: AdminConnection): Promise<void> {
  const { databases, close } = openDatabases({ ...connection, database: 'hub_demo' });
  const subgraphs = await Promise.all(subgraphNames.map(loadSubgraph));
  // As a start does, before any record is there: no hub of a test has to look for rows that were made in an older way.
  for (const { name, registries } of subgraphs) for (const registry of registries) await reproject(databases[name], registry);
  await loadDemoWorld((name) => databases[name], subgraphNames);
  await catchUp(databases.links.feed, subgraphs.flatMap((subgraph) => localSources(subgraph, databases[subgraph.name])));
  await close();
}
