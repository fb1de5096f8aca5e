import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { countsOf, type Imported, importInto, type ReportLine } from './support/importing.ts';
import { listedColumns, type ListedSite, listedSites } from './support/listed-site.ts';
import { rawCsv, rawSheet } from './support/raw.ts';
import { rowCounts } from './support/tables.ts';

const XLSX = realFile('unesco-world-heritage/whc-sites-2025.xlsx');
const CSV = realFile('unesco-world-heritage/whc-sites-2025.en-fr-ar.csv.gz');
const BEFORE = realFile('unesco-world-heritage/whc-sites-2023.en-fr.csv.gz');

describe.skipIf(!hasRealData)(withRealData('the World Heritage List of 2025, imported from its XLSX'), () => {
  let hub: TestHub;
  let first: Imported;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'world-heritage', XLSX);
  });
  afterAll(() => hub.close());

  it('is 1,248 rows, none of them refused, and 1,248 sites for everyone', async () => {
    expect(countsOf(first)).toEqual({ read: 1248, created: 1248, changed: 0, unchanged: 0, rejected: 0 });
    expect(first.entries.filter(({ type }) => type !== 'notice')).toEqual([]);
    const { data } = await hub.ask('{ sites(first: 1) { totalCount } }');
    expect(data.sites.totalCount).toBe(1248);
  });

  it('is unchanged in every row when it is imported again, and leaves no trace of a second time', async () => {
    const before = await rowCounts(hub.connection);
    const again = await importInto(hub, 'world-heritage', XLSX);
    expect(countsOf(again)).toEqual({ read: 1248, created: 0, changed: 0, unchanged: 1248, rejected: 0 });
    expect(again.entries).toEqual(first.entries);
    expect(await rowCounts(hub.connection)).toEqual(before);
  });

  it('answers for 30 rows across the file in every one of their 49 columns', async () => {
    const rows = await rawSheet(XLSX);
    expect(rows).toHaveLength(1248);
    const chosen = Array.from({ length: 30 }, (_, place) => rows[Math.round((place * (rows.length - 1)) / 29)] ?? {});
    // The odd ones too: no state, a site of two states, times in danger that ended and came again.
    chosen.push(...rows.filter(({ id_no }) => ['148', '1133', '75'].includes(id_no ?? '')));
    const sites = await listedSites(hub, chosen.map(({ id_no }) => id_no ?? ''));
    expect(sites.size).toBe(33);
    let cells = 0;
    for (const row of chosen) {
      const answered = listedColumns(sites.get(row['id_no'] ?? '') as ListedSite, row);
      expect(answered, `property ${row['id_no']}`).toEqual(withoutEdges(row));
      cells += Object.keys(answered).length;
    }
    expect(cells).toBe(33 * 49);
  });

  it('keeps each cell that it did not understand whole, and reports it with line, column and reason', async () => {
    const rows = await rawSheet(XLSX);
    const { data } = await hub.ask('{ sites(first: 100, where: { not: { areaHectares: { gte: 0 } } }) { totalCount nodes { localId areaHectares unread { field value } } } }', {
      as: 'documentation-desk', roles: ['REGISTRY_STEWARD'],
    });
    const zero = rows.filter(({ area_hectares }) => Number(area_hectares) === 0 && area_hectares !== '');
    for (const notice of first.entries) expect(notice).toEqual({ type: 'notice', line: expect.any(Number), field: expect.any(String), value: expect.any(String), reason: expect.any(String) });
    expect(first.entries.filter(({ field }) => field === 'area_hectares').map(({ line }) => rows[line - 2]?.['id_no'])).toEqual(zero.map(({ id_no }) => id_no));
    for (const site of data.sites.nodes as { localId: string; areaHectares: number | null; unread: { field: string; value: string }[] }[]) {
      expect(site.areaHectares).toBeNull();
      const said = rows.find(({ id_no }) => id_no === site.localId)?.['area_hectares'] ?? '';
      expect(site.unread.filter(({ field }) => field === 'area_hectares').map(({ value }) => value)).toEqual(said === '' ? [] : [said]);
    }
  });
});

describe.skipIf(!hasRealData)(withRealData('the World Heritage List of 2023 and then of 2025'), () => {
  let hub: TestHub;
  let later: Imported;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    const earlier = await importInto(hub, 'world-heritage', BEFORE);
    expect(countsOf(earlier)).toEqual({ read: 1199, created: 1199, changed: 0, unchanged: 0, rejected: 0 });
    later = await importInto(hub, 'world-heritage', XLSX);
  });
  afterAll(() => hub.close());

  const changed = (field: string): ReportLine[] => later.entries.filter((entry) => entry.type === 'changed' && entry.field?.startsWith(field));

  it('reports 50 new sites, and keeps the one that left the list', async () => {
    expect(later.counts).toMatchObject({ read: 1248, created: 50, rejected: 0 });
    expect(later.counts.changed + later.counts.unchanged).toBe(1198);
    const { data } = await hub.ask('{ sites(where: { localId: { eq: "790" } }) { totalCount } }');
    expect(data.sites.totalCount).toBe(1);
  });

  it('reports 26 sites renamed, with the old name and the new', () => {
    const english = (names: unknown): string | undefined => (names as { text: { value: string; language: string } }[]).find(({ text }) => text.language === 'en')?.text.value;
    const names = changed('document.names');
    const renamed = names.filter(({ before, after }) => english(before) !== english(after));
    expect(renamed).toHaveLength(26);
    const [old, now] = [new Map(rawCsv(BEFORE).map((row) => [row['id_no'], row['name_en']])), new Map(rawCsv(CSV).map((row) => [row['id_no'], row['name_en']]))];
    for (const { localId, before, after } of renamed) expect([english(before), english(after)]).toEqual([old.get(localId), now.get(localId)]);
  });

  it('reports four sites no longer in danger, from when it lasted until when', () => {
    expect(changed('document.inDanger').map(({ localId, before, after }) => [localId, before, after]).sort()).toEqual([
      ['1257', true, false], ['153', true, false], ['362', true, false], ['90', true, false],
    ]);
    const periods = changed('document.dangerPeriods').filter(({ localId }) => localId === '90');
    expect(periods.map(({ field, before, after }) => [field, before, (after as { edtf: string }).edtf])).toEqual([['document.dangerPeriods[0].until', null, '2025']]);
  });
});

/** The row as it is kept: texts to the blank, other cells without blanks around them. */
function withoutEdges(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, /^(?:name|short_description|justification)_/.test(column) ? value : value.trim()]));
}
