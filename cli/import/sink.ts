import type { RecordTypeName } from '../../schema/ids.ts';
import { saveBatch, servicePrincipal } from '../../subgraphs/kernel/data/act.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import type { Writer } from '../../subgraphs/kernel/data/save.ts';
import { storedRecords } from '../../subgraphs/kernel/data/stored.ts';
import { assertLinks, type LinkDraft } from '../../subgraphs/links/data/assert.ts';
import type { ImportDraft, LocalRecord } from './drafts.ts';
import type { DraftSink } from './pipeline.ts';
import { storageError } from './storage-error.ts';

/** Where records of one kind are written: the kind's registry and its subgraph's database. */
export interface RegistryTarget {
  database: SubgraphDatabase;
  registry: Registry<unknown>;
}

/**
 * Writes each draft to the registry of its kind, one transaction per registry
 * and batch, then the links between them. A dry run takes the same path and is
 * rolled back by the registry. Where storage fails the error names no cell.
 */
export function registrySink(targets: ReadonlyMap<RecordTypeName, RegistryTarget>, writer: Writer, dryRun: boolean): DraftSink<ImportDraft> {
  const target = (kind: RecordTypeName): RegistryTarget => {
    const found = targets.get(kind);
    if (!found) throw new Error(`no registry takes a ${kind}`);
    return found;
  };
  const write = async (batch: readonly ImportDraft[]): Promise<SaveOutcome[]> => {
    const outcomes: SaveOutcome[] = [];
    for (const [kind, places] of byKind(batch)) {
      const { database, registry } = target(kind);
      const drafts = places.flatMap((place) => batch[place]?.draft ?? []);
      const saved = await saveBatch(database, registry, writer, drafts, { dryRun });
      places.forEach((place, index) => {
        const outcome = saved[index];
        if (!outcome) throw new Error(`the registry of ${kind} answered ${saved.length} of ${drafts.length} drafts`);
        outcomes[place] = outcome;
      });
    }
    if (!dryRun) await writeLinks(batch, outcomes, target, writer);
    return outcomes;
  };
  return {
    write: (batch) => write(batch).catch((error: unknown) => {
      throw storageError(error);
    }),
  };
}

/** Asserts the links of a batch. A link of which one end was refused goes with it: the refusal is reported. */
async function writeLinks(batch: readonly ImportDraft[], outcomes: readonly SaveOutcome[], target: (kind: RecordTypeName) => RegistryTarget, writer: Writer): Promise<void> {
  const links = batch.flatMap((draft, place) => (outcomes[place]?.outcome === 'rejected' ? [] : (draft.links ?? [])));
  if (links.length === 0) return;
  const ids = await idsOf(links.flatMap(({ source, target: end }) => [source, end]), target, writer);
  const drafts = links.flatMap(({ source, target: end, ...link }): LinkDraft[] => {
    const [from, to] = [ids.get(keyOf(source)), ids.get(keyOf(end))];
    return from === undefined || to === undefined ? [] : [{ ...link, source: { id: from }, target: { id: to } }];
  });
  // Links lie in the same subgraph as listings.
  await assertLinks(target('MarketListing').database, writer, drafts);
}

/** The ids of records by kind and local id. They are read and not taken from the batch, since one end may have come with an earlier row. */
async function idsOf(records: readonly LocalRecord[], target: (kind: RecordTypeName) => RegistryTarget, writer: Writer): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const { database, registry } = target(kind);
    const localIds = [...new Set(records.filter((record) => record.kind === kind).map(({ localId }) => localId))];
    const stored = await database.write(servicePrincipal(writer.authority, writer.actor), (db) => storedRecords(db, database.vault, registry, writer.authority, localIds));
    for (const [localId, { id }] of stored) ids.set(keyOf({ kind, localId }), id);
  }
  return ids;
}

function keyOf({ kind, localId }: LocalRecord): string {
  return `${kind} ${localId}`;
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
