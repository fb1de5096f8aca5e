import type { SubgraphName } from '../../schema/subgraphs.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import type { Writer } from '../../subgraphs/kernel/data/save.ts';
import { assertLinks } from '../../subgraphs/links/data/assert.ts';
import { keepCollection } from '../../subgraphs/links/data/keep-collection.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { demoStories } from './stories.ts';
import type { Story } from './world.ts';

type DatabaseOf = (name: SubgraphName) => SubgraphDatabase;

/**
 * Fills subgraphs with their parts of the demonstration world: each its own
 * records, `links` also the links and collections. It may be called again.
 *
 * @param names The subgraphs to fill; each can be filled where it runs.
 */
export async function loadDemoWorld(databaseOf: DatabaseOf, names: readonly SubgraphName[], stories: readonly Story[] = demoStories()): Promise<void> {
  const groups = byAuthority(stories);
  for (const [authority, group] of groups) {
    const writer = writerOf(authority);
    const parts: Partial<Record<SubgraphName, () => Promise<void>>> = {
      sites: () => save(databaseOf('sites'), siteRegistry, writer, group.flatMap(({ sites = [] }) => sites)),
      objects: () => save(databaseOf('objects'), objectRegistry, writer, group.flatMap(({ objects = [] }) => objects)),
      seizures: () => save(databaseOf('seizures'), seizureRegistry, writer, group.flatMap(({ seizures = [] }) => seizures)),
      cases: () => save(databaseOf('cases'), caseRegistry, writer, group.flatMap(({ cases = [] }) => cases)),
      links: () => saveLinks(databaseOf('links'), writer, group),
    };
    await Promise.all(names.map((name) => parts[name]?.()));
  }
  if (!names.includes('links')) return;
  // By its records it is told whether a subgraph is filled, so those of the links come when the rest of them is there.
  for (const [authority, group] of groups) await save(databaseOf('links'), listingRegistry, writerOf(authority), group.flatMap(({ listings = [] }) => listings));
}

function writerOf(authority: string): Writer {
  return { authority: seededAuthorityId(authority), actor: 'demonstration', act: { operation: 'loadDemonstration' } };
}

async function saveLinks(database: SubgraphDatabase, writer: Writer, group: readonly Story[]): Promise<void> {
  await assertLinks(database, writer, group.flatMap(({ links = [] }) => links));
  for (const collection of group.flatMap(({ collections = [] }) => collections)) await keepCollection(database, writer, collection);
}

function byAuthority(stories: readonly Story[]): Map<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) groups.set(story.authority, [...(groups.get(story.authority) ?? []), story]);
  return groups;
}

async function save<D>(database: SubgraphDatabase, registry: Registry<D>, writer: Writer, drafts: RecordDraft<D>[]): Promise<void> {
  if (drafts.length === 0) return;
  const outcomes = await saveBatch(database, registry, writer, drafts);
  const refused = outcomes.find((outcome) => outcome.outcome === 'rejected');
  if (refused !== undefined) throw new Error(`The demonstration world holds a record that its registry refuses: ${JSON.stringify(refused)}`);
}
