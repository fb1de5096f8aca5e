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
import { refreshStatistics } from '../hub/statistics.ts';
import { openStorage, type Storage } from '../hub/storage.ts';
import { enteredAuthority, requireAuthority, type AskedAuthority } from './authority.ts';
import type { ImportDraft } from './drafts.ts';
import type { DraftSink } from './pipeline.ts';
import { ImportFileError } from './errors.ts';
import { registrySink, type RegistryTarget } from './sink.ts';
import { storageError } from './storage-error.ts';

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
  let storage: Storage | undefined;
  try {
    storage = await openStorage({ config, secrets: hubSecrets(config, config.dataDir), names: subgraphNames, beside: true });
    await seedDirectory(storage.owner('directory'), { demonstration: config.demonstration });
    await requireAuthority(storage.owner('directory'), asked);
    return sessionOn(storage, await targetsOf(storage), asked, config.dataDir);
  } catch (error) {
    await storage?.close();
    throw storageError(error);
  }
};

function sessionOn(storage: Storage, targets: Map<RecordTypeName, RegistryTarget>, asked: AskedAuthority, folder: string): ImportSession {
  let sink: DraftSink<ImportDraft> | undefined;
  let broken = false;
  const opened = async (): Promise<DraftSink<ImportDraft>> => {
    const authority = await enteredAuthority(storage.owner('directory'), asked);
    return registrySink(targets, { authority, actor: 'hub import', act: { operation: 'import' } }, asked.dryRun);
  };
  return {
    folder,
    sink: {
      async write(batch) {
        try {
          sink ??= await opened();
          return await sink.write(batch);
        } catch (error) {
          broken = true;
          throw storageError(error);
        }
      },
    },
    close: async () => {
      try {
        // What broke the import would break this too, and hide the reason; the next hub catches up.
        if (!asked.dryRun && !broken) await settle(storage);
      } catch (error) {
        throw unsettled(storageError(error));
      } finally {
        await storage.close();
      }
    },
  };
}

/** Why what follows a good import was not done. */
function unsettled(error: unknown): ImportFileError {
  const [code, why] = error instanceof ImportFileError ? [error.code, error.message] : ['INTERNAL' as const, 'an unexpected error'];
  return new ImportFileError(code, `the records are imported, but could not be made ready for search and joins: ${why}; the next start of the hub does it`, {}, error);
}

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

/** What is left to do when the records are written. */
async function settle(storage: Storage): Promise<void> {
  // Without a hub nobody follows the registries; beside one this only comes first.
  await indexAll(storage);
  for (const name of subgraphNames) await refreshStatistics(storage.owner(name), name);
}

async function indexAll(storage: Storage): Promise<void> {
  const subgraphs = await Promise.all(subgraphNames.map(loadSubgraph));
  await catchUp(storage.database('links').feed, subgraphs.flatMap((subgraph) => localSources(subgraph, storage.database(subgraph.name))));
}
