import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { exportedSites, keptWhole, namedPersons, PERSON_COLUMNS, placesIn, statedColumn, type ExportedSite } from './support/eamena-raw.ts';
import { answeredColumn, eamenaSites, type EamenaSite } from './support/eamena-site.ts';
import { countsOf, type Imported, importInto } from './support/importing.ts';
import { rowCounts } from './support/tables.ts';

const FILE = realFile('eamena/eamena_caravanserais_iran.geojson.gz');
const CONDITIONS = { GOOD: 'Good', FAIR: 'Fair', POOR: 'Poor', VERY_BAD: 'Very Bad', DESTROYED: 'Destroyed' };

describe.skipIf(!hasRealData)(withRealData('the caravanserais of Iran, imported from an EAMENA export'), () => {
  let hub: TestHub;
  let first: Imported;
  let exported: Map<string, ExportedSite>;
  let seen: Map<string, EamenaSite>;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'eamena', FILE);
    await hub.index();
    exported = exportedSites(FILE);
    seen = await eamenaSites(hub);
  });
  afterAll(() => hub.close());

  it('are 221 sites in 424 rows, one row for each geometry, none of them refused', async () => {
    expect(first.counts).toMatchObject({ read: 424, created: 221, changed: 0, unchanged: 0, rejected: 0, merged: 203 });
    expect([exported.size, seen.size]).toEqual([221, 221]);
    const { data } = await hub.ask('{ sites(first: 1) { totalCount } aggregate(kind: SITE, groupBy: STATE) { totalCount groups { key count } } }');
    expect(data.sites.totalCount).toBe(221);
    expect(data.aggregate).toEqual({ totalCount: 221, groups: [{ key: 'IR', count: 221 }] });
  });

  it('are unchanged, each of them, when they are imported again, and no table has a row more', async () => {
    const before = await rowCounts(hub.connection);
    const again = await importInto(hub, 'eamena', FILE);
    expect(countsOf(again)).toEqual({ read: 424, created: 0, changed: 0, unchanged: 221, rejected: 0 });
    expect(again.entries).toEqual(first.entries);
    expect(await rowCounts(hub.connection)).toEqual(before);
  });

  it('keep nothing of a dry run, which reports the same', async () => {
    const empty = await openTestHub('hub_empty');
    const before = await rowCounts(empty.connection);
    const dry = await importInto(empty, 'eamena', FILE, { dryRun: true });
    expect([countsOf(dry), dry.entries]).toEqual([countsOf(first), first.entries]);
    expect(await rowCounts(empty.connection)).toEqual(before);
    await empty.close();
  });

  it('answer for all 221 in every one of the 101 columns, and with every geometry', () => {
    const kept: string[] = [];
    let cells = 0;
    for (const [id, site] of exported) {
      const answered = seen.get(id) as EamenaSite;
      expect(answered.geometries.map(({ geojson }) => geojson), id).toEqual(site.geometries);
      for (const column of Object.keys(site.cells)) {
        cells += 1;
        if (column in PERSON_COLUMNS) continue;
        if (keptWhole(answered, column, site.cells[column] ?? '') && answeredColumn(answered, column) === '') kept.push(`${id} ${column}`);
        else expect(answeredColumn(answered, column), `${id}, ${column}`).toBe(statedColumn(site, column));
      }
      expect(answered.persons.map(({ name }) => name), id).toEqual(namedPersons(site));
    }
    expect(cells).toBe(221 * 101);
    // One site says one thing of two geometries, and not of which.
    expect(kept).toEqual(['EAMENA-0217110 Geometry Extent Certainty', 'EAMENA-0217110 Geometry Qualifier', 'EAMENA-0217110 Location Certainty']);
  });

  it('are titled by a name of the place, never by the reference of a project that many share', async () => {
    for (const [id, site] of exported) {
      const names = placesIn(site.cells['Resource Name'] ?? '').filter((_, place) => placesIn(site.cells['Name Type'] ?? '')[place] !== 'Alternative Reference');
      const title = seen.get(id)?.title.value ?? '';
      if (names.length === 0) expect(title).toBe(`Unnamed site ${id}`);
      else expect(names).toContain(title);
    }
  });

  it('count by condition, disturbance and threat as the file does, in lists and in aggregates', async () => {
    for (const [code, word] of Object.entries(CONDITIONS)) {
      const stated = [...exported.values()].filter(({ cells }) => cells['Overall Condition State Type'] === word).length;
      const { data } = await hub.ask(`{ sites(first: 1, where: { condition: { eq: ${code} } }) { totalCount } aggregate(kind: SITE, groupBy: CONDITION) { groups { key count } } }`);
      expect(data.sites.totalCount, word).toBe(stated);
      expect(data.aggregate.groups).toContainEqual({ key: code, count: stated });
    }
    for (const [field, column, code, word] of [['disturbance', 'Disturbance Cause Category Type', 'VANDALISM', 'Vandalism'], ['threat', 'Threat Category', 'TRADE_COMMERCIAL', 'Trade/Commercial Use']] as const) {
      const stated = [...exported.values()].filter(({ cells }) => placesIn(cells[column] ?? '').includes(word)).length;
      const { data } = await hub.ask(`{ sites(first: 1, where: { ${field}: { eq: ${code} } }) { totalCount } }`);
      expect(stated).toBeGreaterThan(0);
      expect(data.sites.totalCount, word).toBe(stated);
    }
    const total = (list: 'disturbances' | 'threats') => [...seen.values()].reduce((sum, site) => sum + site[list].nodes.length, 0);
    expect([total('disturbances'), total('threats')]).toEqual([415, 545]);
  });

  it('keep each cell that was not understood, and report it with its line, column and reason', () => {
    const reported = first.entries.map(({ type, field, value, reason }) => [type, field, value, reason]);
    const unread = [...seen.values()].flatMap((site) => site.unread);
    expect(reported).toHaveLength(unread.length);
    for (const [type, field, value, reason] of reported) {
      expect([type, reason]).toEqual(['notice', expect.stringMatching(/\w/)]);
      const shown = (value ?? '').replace(/…$/, '');
      expect(unread.some((one) => one.field === field && one.value.startsWith(shown)), `${field}: ${value}`).toBe(true);
    }
  });
});
