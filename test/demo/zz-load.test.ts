import { expect, it } from 'vitest';
import { fictionalStories } from '../../cli/demo/fictional/stories.ts';
import { worldHeritageStories } from '../../cli/demo/sites/world-heritage.ts';
import { alQudsStory } from '../../cli/demo/al-quds.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { assertLinks } from '../../subgraphs/links/data/assert.ts';
import { keepCollection } from '../../subgraphs/links/data/keep-collection.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';
it('loads', async () => {
  const clone = await cloneDatabase('hub_empty');
  const { databases: d, close } = openDatabases(clone.connection);
  for (let round = 0; round < 2; round += 1) {
    const tally: Record<string, number> = {};
    for (const s of [...worldHeritageStories(), ...fictionalStories(), alQudsStory()]) {
      const w = { authority: seededAuthorityId(s.authority), actor: 't' };
      const out = [
        ...await saveBatch(d.sites, siteRegistry, w, s.sites ?? []), ...await saveBatch(d.objects, objectRegistry, w, s.objects ?? []),
        ...await saveBatch(d.seizures, seizureRegistry, w, s.seizures ?? []), ...await saveBatch(d.cases, caseRegistry, w, s.cases ?? []), ...await saveBatch(d.links, listingRegistry, w, s.listings ?? [])];
      for (const o of out) { tally[o.outcome] = (tally[o.outcome] ?? 0) + 1; if (o.outcome === 'rejected' || (round === 1 && o.outcome === 'changed')) console.log(JSON.stringify(o).slice(0, 800)); }
      tally['links'] = (tally['links'] ?? 0) + await assertLinks(d.links, w, s.links ?? []);
      for (const c of s.collections ?? []) await keepCollection(d.links, w, c);
    }
    console.log(tally);
  }
  await close(); await clone.drop();
  expect(1).toBe(1);
}, 120000);
