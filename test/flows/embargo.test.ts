import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { draft, english } from '../sites/support.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty', 'one process', { live: true });
});
afterAll(() => hub.close());

test('a running hub publishes the texts of an embargo that has ended, without a change of the record', async () => {
  const over = Date.now() + 6_000;
  await saveBatch(hub.databases.sites, siteRegistry, { authority: seededAuthorityId('xa-heritage'), actor: 'test' }, [
    draft('soon', {}, { titles: [english('Xylophone hill')], sharing: { tier: 'PUBLIC', embargoUntil: new Date(over).toISOString() } }),
  ]);
  await hub.index();
  const found = async () => (await hub.ask('{ search(query: "xylophone") { totalCount } }')).data.search.totalCount as number;
  expect(await found()).toBe(0);
  await setTimeout(Math.max(0, over - Date.now()));
  while ((await found()) === 0 && Date.now() < over + 20_000) await setTimeout(100);
  expect(await found()).toBe(1);
});
