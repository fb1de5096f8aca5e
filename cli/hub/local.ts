import type { SubgraphName } from '../../schema/subgraphs.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { type Sealer, startSealer } from '../../subgraphs/kernel/audit/sealer.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { type HubSecrets, hubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { type Indexer, startIndexer } from '../../subgraphs/links/index/indexer.ts';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { emptySubgraphs } from '../demo/empty.ts';
import { loadDemoWorld } from '../demo/load.ts';
import type { LocalMember } from './engine.ts';
import { loadSubgraph } from './modules.ts';
import { localSources, remoteSources } from './sources.ts';
import { openStorage, type Storage } from './storage.ts';

/** The subgraphs that run in this process, with their storage, and the record index if `links` is among them. */
export interface LocalHub {
  storage: Storage;
  members: LocalMember[];
  cursors: CursorCodec;
  secrets: HubSecrets;
  /** Null where `links` runs elsewhere. */
  indexer: Indexer | null;
  close(): Promise<void>;
}

export interface LocalHubOptions {
  config: Config;
  names: readonly SubgraphName[];
  report: (error: unknown) => void;
  /** Told what is being done, for people. */
  progress?: (what: string) => void;
  onStatement?: (name: SubgraphName, statement: string) => void;
}

/** Milliseconds between two looks of the index at the registries. */
const indexInterval = 250;

/** Milliseconds between two looks of a sealer at its log. */
const sealInterval = 200;

/** Opens storage, migrates, seeds, and starts sealing the audit logs and following the registries. */
export async function openLocalHub(options: LocalHubOptions): Promise<LocalHub> {
  const { config, names, report, progress = () => undefined } = options;
  const secrets = hubSecrets(config.secret, config.dataDir);
  progress('opening the storage');
  const storage = await openStorage({ config, secrets, names, beside: config.subgraph !== null, ...(options.onStatement === undefined ? {} : { onStatement: options.onStatement }) });
  const remote = remoteSources(config.subgraphUrls, secrets.hop);
  let indexer: Indexer | null = null;
  const sealers: Sealer[] = [];
  const close = async () => {
    await indexer?.stop();
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    await remote.close();
    await storage.close();
  };
  try {
    if (names.includes('directory')) await seedDirectory(storage.owner('directory'), { demonstration: config.demonstration });
    const empty = config.demonstration ? await emptySubgraphs(storage, names) : [];
    if (empty.some((name) => name !== 'directory')) {
      progress('loading the demonstration world');
      await loadDemoWorld(storage.database, empty);
    }
    for (const { pool } of storage.logs) sealers.push(startSealer(pool, signingKey(secrets.audit), sealInterval, report));
    const members = await Promise.all(names.map(async (name) => ({ subgraph: await loadSubgraph(name), database: storage.database(name) })));
    if (names.includes('links')) {
      progress('bringing the record index up to date');
      const sources = [...members.flatMap(({ subgraph, database }) => localSources(subgraph, database)), ...remote.sources];
      indexer = startIndexer(storage.database('links').feed, sources, indexInterval, report);
      await indexer.catchUp();
    }
    return { storage, members, cursors: new CursorCodec(secrets.cursor), secrets, indexer, close };
  } catch (error) {
    await close();
    throw error;
  }
}
