import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, inFolder, realFile, withRealData } from '../import/support.ts';
import { allOf } from './support/everything.ts';
import { countsOf, type Imported, importInto } from './support/importing.ts';
import { rawCsv } from './support/raw.ts';
import { recordsAsKept, rowCounts } from './support/tables.ts';

const BULK = realFile('eamena/eamena_bulk_upload_template_heritage_place.csv');
const CONDITIONS: Readonly<Record<string, string>> = { Good: 'GOOD', جيد: 'GOOD', Fair: 'FAIR', Poor: 'POOR', 'Very Bad': 'VERY_BAD', Destroyed: 'DESTROYED', Unknown: 'UNKNOWN' };

describe.skipIf(!hasRealData)(withRealData('1,592 sites of a bulk sheet (CSV)'), () => {
  let whole: TestHub;
  let unbroken: Imported;
  beforeAll(async () => {
    whole = await openTestHub('hub_empty');
    unbroken = await importInto(whole, 'eamena', BULK);
  });
  afterAll(() => whole.close());

  it('come in, each row a site, with every condition that the sheet gives it, rivals side by side', async () => {
    expect(countsOf(unbroken)).toEqual({ read: 1592, created: 1592, changed: 0, unchanged: 0, rejected: 0 });
    const sites = await allOf<{ localId: string; assessments: { nodes: { condition: string | null }[] } }>(whole, 'HeritageSite', '{ localId assessments(first: 10) { nodes { condition } } }');
    const answered = new Map(sites.map(({ localId, assessments }) => [localId, assessments.nodes.flatMap(({ condition }) => condition ?? [])]));
    let rivals = 0;
    for (const row of rawCsv(BULK)) {
      const cell = Object.entries(row).find(([column]) => column.trim() === 'Overall Condition State Type')?.[1] ?? '';
      const stated = [...new Set(cell.split(', ').flatMap((word) => CONDITIONS[word] ?? []))];
      rivals += stated.length > 1 ? 1 : 0;
      expect([...new Set(answered.get(row['EAMENA ID'] ?? ''))], row['EAMENA ID']).toEqual(stated);
    }
    expect(rivals).toBe(98);
  });

  it('stop between batches when they are interrupted, and go on from there to the same sites as an unbroken import', async () => {
    const hub = await openTestHub('hub_empty');
    await inFolder(async (folder) => {
      const stopped = await importInto(hub, 'eamena', BULK, { folder, stopAfterBatches: 2 });
      expect(stopped).toMatchObject({ finished: false, counts: { read: 1000, created: 1000 } });
      const half = await rowCounts(hub.connection);
      expect([half['sites.site'], half['sites.revision'], half['sites.change_entry'], half['sites.source_row']]).toEqual([1000, 1000, 1000, 1000]);
      expect(await readdir(join(folder, 'imports', 'unfinished'))).toHaveLength(1);

      const resumed = await importInto(hub, 'eamena', BULK, { folder });
      expect(resumed).toMatchObject({ finished: true, resumedAfter: 1000, counts: unbroken.counts });
      expect(resumed.entries).toEqual(unbroken.entries);
      expect(await readdir(join(folder, 'imports', 'unfinished'))).toEqual([]);
    });
    expect(await rowCounts(hub.connection)).toEqual(await rowCounts(whole.connection));
    expect(await recordsAsKept(hub.connection, 'sites')).toEqual(await recordsAsKept(whole.connection, 'sites'));
    await hub.close();
  });
});
