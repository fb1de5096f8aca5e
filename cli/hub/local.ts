import { join } from 'node:path';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { reproject } from '../../subgraphs/kernel/data/reproject.ts';
import { type Sealer, startSealer } from '../../subgraphs/kernel/audit/sealer.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { LocalFolder } from '../../subgraphs/kernel/files/local-folder.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { type HubSecrets, hubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { loadDemoWorld } from '../demo/load.ts';
import { unfilledSubgraphs } from '../demo/unfilled.ts';
import type { LocalMember } from './engine.ts';
import { type Exchange, startExchange } from './exchange.ts';
import { loadSubgraph } from './modules.ts';
import { refreshStatistics } from './statistics.ts';
import { openStorage, type Storage } from './storage.ts';
import { allowedNowBy } from './trust.ts';
import { startSweeper } from './photographs.ts';
import { startWebhooks } from './webhooks.ts';

/** The subgraphs that run in this process, with their storage and what they hear from the others. */
export interface LocalHub {
  storage: Storage;
  members: LocalMember[];
  cursors: CursorCodec;
  secrets: HubSecrets;
  exchange: Exchange;
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

/** Milliseconds between two looks of a sealer at its log. */
const sealInterval = 200;

/** Opens storage, migrates, seeds, and starts sealing the audit logs and hearing the other subgraphs. */
export async function openLocalHub(options: LocalHubOptions): Promise<LocalHub> {
  const { config, names, report, progress = () => undefined } = options;
  const secrets = hubSecrets(config, config.dataDir);
  progress('opening the storage');
  // Loaded while PostgreSQL starts, which takes as long.
  const loading = Promise.all(names.map(loadSubgraph));
  loading.catch(() => undefined);
  const storage = await openStorage({ config, secrets, names, report, beside: config.subgraph !== null, ...(options.onStatement === undefined ? {} : { onStatement: options.onStatement }) });
  let exchange: Exchange | null = null;
  const sealers: Sealer[] = [];
  let sweeper: { stop(): Promise<void> } | null = null;
  let webhooks: { stop(): Promise<void> } | null = null;
  const close = async () => {
    await Promise.all([webhooks?.stop(), sweeper?.stop()]);
    await exchange?.stop();
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    await storage.close();
  };
  try {
    if (names.includes('directory')) await seedDirectory(storage.owner('directory'), { demonstration: config.demonstration });
    const members = (await loading).map((subgraph) => ({ subgraph, database: storage.database(subgraph.name) }));
    // Before anything is written: what is made from now on needs no making anew.
    for (const { subgraph, database } of members) {
      for (const registry of subgraph.registries) await reproject(database, registry);
    }
    const unfilled = config.demonstration ? await unfilledSubgraphs(storage.database, names) : [];
    if (unfilled.length > 0) {
      progress('loading the demonstration world');
      await loadDemoWorld(storage.database, unfilled);
    }
    for (const { pool } of storage.logs) sealers.push(startSealer(pool, signingKey(secrets.audit), sealInterval, report));
    const files = new LocalFolder(join(config.dataDir, 'files'));
    exchange = startExchange({ members, urls: config.subgraphUrls, hopSecret: secrets.hop, report, files });
    if (names.includes('links')) progress('bringing the record index up to date');
    await exchange.catchUp();
    if (unfilled.length > 0) await Promise.all(names.map((name) => refreshStatistics(storage.owner(name), name)));
    const cursors = new CursorCodec(secrets.cursor);
    if (names.includes('objects')) sweeper = startSweeper(storage.database('objects'), files, report);
    if (names.includes('links')) webhooks = startWebhooks({ database: storage.database('links'), cursors, signal: exchange.changes?.subscribe, ...allowedNowBy(config), local: config.mode === 'development', report });
    return { storage, members, cursors, secrets, exchange, close };
  } catch (error) {
    await close();
    throw error;
  }
}
