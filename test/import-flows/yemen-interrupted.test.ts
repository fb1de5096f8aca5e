import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleOf } from '../../subgraphs/kernel/data/roles.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, inFolder, realFile, withRealData } from '../import/support.ts';
import { type Imported, importInto } from './support/importing.ts';
import { recordsAsKept, rowCounts, rowsOfQuery } from './support/tables.ts';

const FILE = realFile('yemen-looted-catalogue/catalogue_ar.csv');

describe.skipIf(!hasRealData)(withRealData('an import of the catalogue of Yemen that does not come to its end'), () => {
  let whole: TestHub;
  let unbroken: Imported;
  beforeAll(async () => {
    whole = await openTestHub('hub_empty');
    unbroken = await importInto(whole, 'yemen-catalogue', FILE);
  });
  afterAll(() => whole.close());

  async function expectTheSame(hub: TestHub): Promise<void> {
    expect(await rowCounts(hub.connection)).toEqual(await rowCounts(whole.connection));
    expect(await recordsAsKept(hub.connection, 'objects')).toEqual(await recordsAsKept(whole.connection, 'objects'));
    expect(await recordsAsKept(hub.connection, 'links')).toEqual(await recordsAsKept(whole.connection, 'links'));
    expect(await linked(hub)).toEqual(await linked(whole));
  }

  it('leaves whole batches when it is interrupted: each object with its loss report, its listing and their link', async () => {
    const hub = await openTestHub('hub_empty');
    await inFolder(async (folder) => {
      const stopped = await importInto(hub, 'yemen-catalogue', FILE, { folder, stopAfterBatches: 1 });
      const { counts, records } = stopped;
      expect([stopped.finished, counts.created]).toEqual([false, counts.read]);
      expect(counts.read).toBeGreaterThan(0);
      const left = await rowCounts(hub.connection);
      const [objects, listings] = [records['CulturalObject']?.created ?? 0, records['MarketListing']?.created ?? 0];
      expect([objects, objects + listings <= 500]).toEqual([counts.read, true]);
      expect([left['objects.object'], left['objects.loss_report'], left['links.listing'], left['links.link']]).toEqual([objects, objects, listings, listings]);

      const resumed = await importInto(hub, 'yemen-catalogue', FILE, { folder });
      expect(resumed).toMatchObject({ finished: true, resumedAfter: counts.read, counts: unbroken.counts, records: unbroken.records });
      expect(resumed.entries).toEqual(unbroken.entries);
    });
    await expectTheSame(hub);
    await hub.close();
  });

  it('is done again from the last whole batch when the storage of one registry failed in the middle of one', async () => {
    const hub = await openTestHub('hub_empty');
    const role = roleOf('links');
    await inFolder(async (folder) => {
      // Objects and listings of the batch are written, and then their links cannot be.
      await rowsOfQuery(hub.connection, `revoke insert on links.link from ${role}`);
      await expect(importInto(hub, 'yemen-catalogue', FILE, { folder })).rejects.toThrow();
      expect((await rowCounts(hub.connection))['links.link']).toBe(0);

      await rowsOfQuery(hub.connection, `grant insert on links.link to ${role}`);
      const again = await importInto(hub, 'yemen-catalogue', FILE, { folder });
      expect(again).toMatchObject({ finished: true, counts: { read: 489, changed: 0, rejected: 0 } });
      expect(again.counts.created + again.counts.unchanged).toBe(489);
      expect(again.entries).toEqual(unbroken.entries);
    });
    await expectTheSame(hub);
    await hub.close();
  });
});

/** The links of a hub by the local ids of their ends. */
async function linked(hub: TestHub): Promise<unknown[]> {
  return rowsOfQuery(hub.connection, `
    select o.local_id as object, l.local_id as listing, k.predicate, k.status, k.evidence::text as evidence
    from links.link k join objects.object o on o.id = k.source_id join links.listing l on l.id = k.target_id order by 1, 2`);
}
