import { randomUUID } from 'node:crypto';
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

/** Fills an empty hub with the demonstration world. What is there already is left as it is, so that it may be called again. */
export async function loadDemoWorld(databaseOf: DatabaseOf, stories: readonly Story[] = demoStories()): Promise<void> {
  const actor = `demonstration ${randomUUID()}`;
  for (const [authority, group] of byAuthority(stories)) {
    const writer = { authority: seededAuthorityId(authority), actor };
    await Promise.all([
      save(databaseOf('sites'), siteRegistry, writer, group.flatMap(({ sites = [] }) => sites)),
      save(databaseOf('objects'), objectRegistry, writer, group.flatMap(({ objects = [] }) => objects)),
      save(databaseOf('seizures'), seizureRegistry, writer, group.flatMap(({ seizures = [] }) => seizures)),
      save(databaseOf('cases'), caseRegistry, writer, group.flatMap(({ cases = [] }) => cases)),
      save(databaseOf('links'), listingRegistry, writer, group.flatMap(({ listings = [] }) => listings)),
    ]);
    await assertLinks(databaseOf('links'), writer, group.flatMap(({ links = [] }) => links));
    for (const { collections = [] } of group) {
      for (const collection of collections) await keepCollection(databaseOf('links'), writer, collection);
    }
  }
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
