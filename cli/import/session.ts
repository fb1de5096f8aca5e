import type { RecordTypeName } from '../../schema/ids.ts';
import { subgraphNames } from '../../schema/subgraphs.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import { reproject } from '../../subgraphs/kernel/data/reproject.ts';
import { readConfig } from '../../subgraphs/kernel/process/config.ts';
import { hubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { catchUp } from '../../subgraphs/links/index/indexer.ts';
import { loadSubgraph } from '../hub/modules.ts';
import { localSources } from '../hub/sources.ts';
import { openStorage, type Storage } from '../hub/storage.ts';
import { authorityFor, type AskedAuthority } from './authority.ts';
import type { ImportDraft } from './drafts.ts';
import type { DraftSink } from './pipeline.ts';
import { registrySink, type RegistryTarget } from './sink.ts';

/** The storage of an import. */
export interface ImportSession {
  sink: DraftSink<ImportDraft>;
  /** Where reports and checkpoints are kept. */
  folder: string;
  close(): Promise<void>;
}

export type OpenSession = (asked: AskedAuthority) => Promise<ImportSession>;

/** Opens the storage of the registries for one authority: beside a running hub, or on its data folder alone. */
export const openImportSession: OpenSession = async (asked) => {
  const config = readConfig();
  const storage = await openStorage({ config, secrets: hubSecrets(config, config.dataDir), names: subgraphNames, beside: true });
  try {
    await seedDirectory(storage.owner('directory'), { demonstration: config.demonstration });
    const authority = await authorityFor(storage.owner('directory'), asked);
    const sink = registrySink(await targetsOf(storage), { authority, actor: 'hub import', act: { operation: 'import' } }, asked.dryRun);
    return {
      sink,
      folder: config.dataDir,
      close: async () => {
        // Without a hub nobody follows the registries; beside one this only comes first.
        if (!asked.dryRun) await indexAll(storage);
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};

async function targetsOf(storage: Storage): Promise<Map<RecordTypeName, RegistryTarget>> {
  const targets = new Map<RecordTypeName, RegistryTarget>();
  for (const name of subgraphNames) {
    const { registries } = await loadSubgraph(name);
    for (const registry of registries) {
      await reproject(storage.database(name), registry);
      targets.set(registry.kind, { database: storage.database(name), registry: registry as unknown as Registry<unknown> });
    }
  }
  return targets;
}

async function indexAll(storage: Storage): Promise<void> {
  const subgraphs = await Promise.all(subgraphNames.map(loadSubgraph));
  await catchUp(storage.database('links').feed, subgraphs.flatMap((subgraph) => localSources(subgraph, storage.database(subgraph.name))));
}
