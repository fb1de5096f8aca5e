import type { RecordTypeName } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import type { Writer } from '../../subgraphs/kernel/data/save.ts';
import type { ImportDraft } from './drafts.ts';
import type { DraftSink } from './pipeline.ts';

/** Where records of one kind are written: the kind's registry and its subgraph's database. */
export interface RegistryTarget {
  database: SubgraphDatabase;
  registry: Registry<unknown>;
}

/**
 * Writes each draft to the registry of its kind, one transaction per registry
 * and batch. A dry run takes the same path and is rolled back by the registry.
 */
export function registrySink(targets: ReadonlyMap<RecordTypeName, RegistryTarget>, writer: Writer, dryRun: boolean): DraftSink<ImportDraft> {
  return {
    async write(batch) {
      const outcomes: SaveOutcome[] = [];
      for (const [kind, places] of byKind(batch)) {
        const target = targets.get(kind);
        if (!target) throw new Error(`no registry takes a ${kind}`);
        const drafts = places.flatMap((place) => batch[place]?.draft ?? []);
        const saved = await saveBatch(target.database, target.registry, writer, drafts, { dryRun });
        places.forEach((place, index) => {
          const outcome = saved[index];
          if (!outcome) throw new Error(`the registry of ${kind} answered ${saved.length} of ${drafts.length} drafts`);
          outcomes[place] = outcome;
        });
      }
      return outcomes;
    },
  };
}

function byKind(batch: readonly ImportDraft[]): Map<RecordTypeName, number[]> {
  const places = new Map<RecordTypeName, number[]>();
  batch.forEach(({ kind }, place) => {
    const found = places.get(kind);
    if (found) found.push(place);
    else places.set(kind, [place]);
  });
  return places;
}
