import pg from 'pg';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { demoStories } from './stories.ts';
import type { Story } from './world.ts';

/** The records that a subgraph keeps of the demonstration world; the directory's part comes with its reference data. */
const recordsOf: Partial<Record<SubgraphName, (story: Story) => { id?: string }[]>> = {
  sites: ({ sites = [] }) => sites,
  objects: ({ objects = [] }) => objects,
  seizures: ({ seizures = [] }) => seizures,
  cases: ({ cases = [] }) => cases,
  links: ({ listings = [] }) => listings,
};

/**
 * The subgraphs of these that do not hold all of the demonstration's records.
 * Imported ones beside them say nothing: whoever imports before the first
 * start has the whole demonstration all the same, in each subgraph its part.
 */
export async function unfilledSubgraphs(databaseOf: (name: SubgraphName) => SubgraphDatabase, names: readonly SubgraphName[], stories: readonly Story[] = demoStories()): Promise<SubgraphName[]> {
  const found: SubgraphName[] = [];
  for (const name of names) {
    const ids = stories.flatMap(recordsOf[name] ?? (() => [])).flatMap(({ id }) => id ?? []);
    // A record that was there once has an entry for ever. The feed's role sees every entry, which the owner may not.
    const { rows } = await databaseOf(name).feed.query<{ known: number }>(
      `select count(distinct record_id)::int as known from ${pg.escapeIdentifier(name)}.change_entry where record_id = any($1)`, [ids]);
    if ((rows[0]?.known ?? 0) < ids.length) found.push(name);
  }
  return found;
}
