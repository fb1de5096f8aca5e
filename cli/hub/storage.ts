import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { type ConnectionOptions, SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { migrate } from '../../subgraphs/kernel/data/migrate.ts';
import { PersonVault } from '../../subgraphs/kernel/data/vault.ts';
import { auditRole, feedRoleOf, roleOf } from '../../subgraphs/kernel/data/roles.ts';
import { type Config, databaseUrlOf } from '../../subgraphs/kernel/process/config.ts';
import { makeDataFolder } from '../../subgraphs/kernel/process/data-folder.ts';
import { DataFolderInUse } from '../../subgraphs/kernel/process/postgres/claim.ts';
import { connected } from '../../subgraphs/kernel/process/postgres/connect.ts';
import { attachEmbeddedPostgres, startEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import type { HubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { says } from '../says.ts';

/** The databases of the subgraphs that run here, migrated and open. */
export interface Storage {
  database(name: SubgraphName): SubgraphDatabase;
  /** Connects as the owner of the schemas: migrations, reference data, operator's commands. */
  owner(name: SubgraphName): ConnectionOptions;
  /** The audit logs, one in each database. */
  logs: readonly StoredLog[];
  close(): Promise<void>;
}

/** The audit log of one database. */
export interface StoredLog {
  /** The subgraphs whose acts and reads it holds. */
  subgraphs: readonly SubgraphName[];
  /** Connects as the role that seals. */
  pool: pg.Pool;
}

export interface StorageOptions {
  config: Config;
  secrets: HubSecrets;
  names: readonly SubgraphName[];
  /** Uses a server that another process runs on the data folder, and leaves it running. */
  beside?: boolean;
  /** Told of what goes wrong with the embedded server while the hub runs. */
  report?: (error: unknown) => void;
  onStatement?: (name: SubgraphName, statement: string) => void;
}

/** One PostgreSQL database as the hub reaches it. */
interface Place {
  /** Where a database is that the configuration names, without its password; null for the embedded one. */
  remote: string | null;
  owner: ConnectionOptions;
  as(role: string, password: string): ConnectionOptions;
}

const embeddedName = 'turath';
const longestWait = 60_000;

/** Opens the storage: the embedded PostgreSQL, or the databases that the configuration names. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { config, secrets, names } = options;
  const needsEmbedded = names.some((name) => databaseUrlOf(config, name) === null);
  const embedded = needsEmbedded ? await openEmbedded(config.dataDir, options) : null;
  const places = new Map<SubgraphName, Place>();
  for (const name of names) {
    const url = databaseUrlOf(config, name);
    const place = url === null ? embedded?.place : placeAt(url);
    if (place !== undefined) places.set(name, place);
  }
  const opened = new Map<SubgraphName, SubgraphDatabase>();
  const logs: StoredLog[] = [];
  const close = async () => {
    await Promise.all([...[...opened.values()].map((database) => database.close()), ...logs.map(({ pool }) => pool.end())]);
    await embedded?.stop();
  };
  try {
    for (const [place, members] of grouped(places)) {
      if (place.remote !== null) await requireReachable(place.remote, place.owner, members);
      await migrate({ connection: place.owner, subgraphs: members, rolePassword: secrets.rolePassword });
      for (const name of members) opened.set(name, openDatabase(options, name, place));
      logs.push({ subgraphs: members, pool: openLog(place, secrets.rolePassword) });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    database: (name) => present(opened.get(name), name),
    owner: (name) => present(places.get(name), name).owner,
    logs,
    close,
  };
}

function openDatabase({ config, secrets, onStatement }: StorageOptions, name: SubgraphName, place: Place): SubgraphDatabase {
  return new SubgraphDatabase({
    name,
    connection: place.as(roleOf(name), secrets.rolePassword),
    feedConnection: place.as(feedRoleOf(name), secrets.rolePassword),
    vault: new PersonVault(secrets.persons),
    readTimeout: config.statementTimeout,
    ...(onStatement === undefined ? {} : { onStatement: (statement: string) => onStatement(name, statement) }),
  });
}

function openLog(place: Place, password: string): pg.Pool {
  const pool = new pg.Pool({ ...place.as(auditRole, password), max: 2 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // Nor must one that breaks while the sealer has it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function openEmbedded(dataDir: string, { beside = false, report }: Pick<StorageOptions, 'beside' | 'report'>): Promise<{ place: Place; stop: () => Promise<void> }> {
  makeDataFolder(dataDir);
  const limit = Date.now() + longestWait;
  for (;;) {
    try {
      const server = await startEmbeddedPostgres({ dataDir, ...(beside ? { patience: 0 } : {}), ...(report === undefined ? {} : { report }) });
      await createDatabase(server.connection).catch(async (error: unknown) => {
        await server.stop();
        throw error;
      });
      return { place: placeBeside({ ...server.connection, database: embeddedName }), stop: () => server.stop() };
    } catch (error) {
      if (!beside || !(error instanceof DataFolderInUse) || Date.now() > limit) throw error;
      const running = await attachEmbeddedPostgres(dataDir);
      if (running !== null && (await hasDatabase(running))) return { place: placeBeside({ ...running, database: embeddedName }), stop: async () => undefined };
      // The other process is about to bring the server up.
      await sleep(200);
    }
  }
}

async function hasDatabase(connection: ConnectionOptions): Promise<boolean> {
  const { rowCount } = await connected(connection, (client) => client.query('select 1 from pg_database where datname = $1', [embeddedName]));
  return rowCount !== 0;
}

async function createDatabase(connection: ConnectionOptions): Promise<void> {
  if (await hasDatabase(connection)) return;
  await connected(connection, (client) => client.query(`create database ${pg.escapeIdentifier(embeddedName)} encoding 'UTF8' template template0`));
}

function placeBeside(owner: ConnectionOptions): Place {
  return { remote: null, owner, as: (user, password) => ({ ...owner, user, password }) };
}

function placeAt(url: string): Place {
  const { host, pathname } = new URL(url);
  return {
    remote: `${host}${pathname}`,
    owner: { connectionString: url },
    as: (role, password) => {
      const own = new URL(url);
      own.username = role;
      own.password = password;
      return { connectionString: own.href };
    },
  };
}

/** Throws where a database does not let its hub in, and says which one that is. */
async function requireReachable(remote: string, owner: ConnectionOptions, members: readonly SubgraphName[]): Promise<void> {
  try {
    await connected(owner, (client) => client.query('select 1'));
  } catch (error) {
    throw new Error(`The database at ${remote}, of ${members.join(', ')}, cannot be used (DATABASE_URL): ${says(error)}`, { cause: error });
  }
}

/** Subgraphs by the database that they share, so that each is migrated over one connection. */
function grouped(places: ReadonlyMap<SubgraphName, Place>): Map<Place, SubgraphName[]> {
  const byDatabase = new Map<string, { place: Place; members: SubgraphName[] }>();
  for (const [name, place] of places) {
    const key = JSON.stringify(place.owner);
    const group = byDatabase.get(key) ?? { place, members: [] };
    group.members.push(name);
    byDatabase.set(key, group);
  }
  return new Map([...byDatabase.values()].map(({ place, members }) => [place, members]));
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The subgraph ${name} does not run here.`);
  return value;
}
