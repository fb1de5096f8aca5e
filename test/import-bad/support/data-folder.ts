import { openStorage, type Storage } from '../../../cli/hub/storage.ts';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import { configOf } from '../../../subgraphs/kernel/process/config.ts';
import { type AdminConnection, attachEmbeddedPostgres } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { hubSecrets } from '../../../subgraphs/kernel/process/secret.ts';
import { removeServerFolder, serverFolder } from '../../support/place.ts';
import { rowCounts, rowsOfQuery } from '../../import-flows/support/tables.ts';

/** A data folder whose embedded database this process runs, as a running hub does. */
export interface DataFolder {
  path: string;
  /** Settings of a command that works on it. */
  settings: Record<string, string>;
  /** How many rows each table has. */
  rows(): Promise<Record<string, number>>;
  /** How many sites there are; asked often while an import runs. */
  sites(): Promise<number>;
  start(): Promise<void>;
  /** Stops the database, whoever uses it. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export function newDataFolder(): DataFolder {
  const path = serverFolder('turath-import-bad-');
  const settings = { DATA_DIR: path };
  const config = configOf(settings);
  let storage: Storage | null = null;
  const stop = async (): Promise<void> => {
    await storage?.close();
    storage = null;
  };
  const connection = async (): Promise<AdminConnection> => {
    const server = await attachEmbeddedPostgres(path);
    if (server === null) throw new Error('The database of the data folder does not run.');
    return { ...server, database: 'turath' };
  };
  return {
    path,
    settings,
    rows: async () => rowCounts(await connection()),
    sites: async () => (await rowsOfQuery<{ total: number }>(await connection(), 'select count(*)::int as total from sites.site'))[0]?.total ?? 0,
    start: async () => {
      storage = await openStorage({ config, secrets: hubSecrets({ secret: null, hopSecret: null, hopSecretPrevious: null }, path), names: subgraphNames });
    },
    stop,
    remove: async () => {
      await stop();
      removeServerFolder(path);
    },
  };
}
