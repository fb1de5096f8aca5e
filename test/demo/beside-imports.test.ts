import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoWorld } from '../../cli/demo/load.ts';
import { demoStories } from '../../cli/demo/stories.ts';
import { unfilledSubgraphs } from '../../cli/demo/unfilled.ts';
import { refreshStatistics } from '../../cli/hub/statistics.ts';
import { newId } from '../../schema/ids.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft } from '../sites/support.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let owner: Owner;
const databaseOf = (name: SubgraphName) => hub.databases[name];
const registries: SubgraphName[] = ['sites', 'objects', 'seizures', 'cases', 'links'];

beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  owner = await connectOwner(hub.connection);
});
afterAll(async () => {
  await owner.close();
  await hub.close();
});

describe('the demonstration world', () => {
  test('has records in every registry that name themselves', () => {
    const drafts = demoStories().flatMap(({ sites = [], objects = [], seizures = [], cases = [], listings = [] }) => [...sites, ...objects, ...seizures, ...cases, ...listings]);
    expect(drafts.filter(({ id }) => id === undefined)).toEqual([]);
  });

  test('is missing where somebody has imported before the first start, and comes in whole beside the import', async () => {
    await saveBatch(hub.databases.sites, siteRegistry, { authority: newId('authority'), actor: 'hub import' }, [draft('imported', {}, { sharing: { tier: 'PUBLIC' } })]);
    expect(await unfilledSubgraphs(databaseOf, subgraphNames)).toEqual(registries);
    // Each subgraph is filled where it runs.
    for (const name of registries) {
      expect(await unfilledSubgraphs(databaseOf, [name])).toEqual([name]);
      await loadDemoWorld(databaseOf, [name]);
      expect(await unfilledSubgraphs(databaseOf, [name])).toEqual([]);
    }
    await hub.index();
    const { data } = await hub.ask('{ sites { totalCount } cases { totalCount } collections { nodes { members { totalCount } } } }');
    const demo = demoStories().flatMap(({ sites = [] }) => sites).filter(({ sharing }) => sharing?.tier === 'PUBLIC').length;
    expect(data.sites.totalCount).toBe(demo + 1);
    expect(data.cases.totalCount).toBeGreaterThanOrEqual(11);
    expect(data.collections.nodes[0].members.totalCount).toBeGreaterThan(0);
  });

  test('is completed when its loading was broken off', async () => {
    const half = await openTestHub('hub_empty');
    try {
      const stories = demoStories();
      await loadDemoWorld((name) => half.databases[name], ['cases'], stories.slice(0, stories.length / 2));
      expect(await unfilledSubgraphs((name) => half.databases[name], ['cases'])).toEqual(['cases']);
      await loadDemoWorld((name) => half.databases[name], ['cases'], stories);
      expect(await unfilledSubgraphs((name) => half.databases[name], ['cases'])).toEqual([]);
    } finally {
      await half.close();
    }
  });

  test('is known to PostgreSQL’s planner when its tables were analysed', async () => {
    for (const name of registries) await refreshStatistics(hub.connection, name);
    const [row] = await owner.query<{ reltuples: number }>(`select reltuples::int from pg_class where oid = 'sites.site'::regclass`);
    expect(row?.reltuples).toBeGreaterThan(150);
  });
});
