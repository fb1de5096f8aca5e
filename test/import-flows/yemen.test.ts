import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { refreshStatistics } from '../../cli/hub/statistics.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { allOf } from './support/everything.ts';
import { countsOf, type Imported, importInto } from './support/importing.ts';
import { rawCsv } from './support/raw.ts';
import { rowCounts, rowsOfQuery } from './support/tables.ts';
import { answeredColumn, type CatalogueObject, catalogueObjects } from './support/yemen-object.ts';
import { statedColumn, type TwoRows } from './support/yemen-raw.ts';

const FILE = realFile('yemen-looted-catalogue/catalogue_ar.csv');
const CODED = realFile('yemen-looted-catalogue/coded_en_and_listings.csv');
const ISSUER = 'General Organization of Antiquities and Museums (Yemen)';

describe.skipIf(!hasRealData)(withRealData('"Our looted antiquities", the catalogue of Yemen, imported with its English coding'), () => {
  let hub: TestHub;
  let first: Imported;
  let rows: TwoRows[];
  let seen: Map<string, CatalogueObject>;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'yemen-catalogue', FILE);
    await hub.index();
    await refreshStatistics(hub.connection, 'objects');
    const coded = new Map(rawCsv(CODED).map((row) => [row['artifact_id'], row]));
    rows = rawCsv(FILE).map((ar) => ({ ar, en: coded.get(ar['artifact_id']) ?? {} }));
    seen = await catalogueObjects(hub);
  });
  afterAll(() => hub.close());

  it('is 489 objects, 489 loss reports and 172 listings, and no row is refused', async () => {
    expect(countsOf(first)).toEqual({ read: 489, created: 489, changed: 0, unchanged: 0, rejected: 0 });
    expect(first.records).toEqual({ CulturalObject: { created: 489, changed: 0, unchanged: 0 }, MarketListing: { created: 172, changed: 0, unchanged: 0 } });
    const { data } = await hub.ask('{ objects(first: 1) { totalCount } lossReports(first: 1) { totalCount } listings(first: 1) { totalCount } state(code: "YE") { objects(first: 1) { totalCount } } }');
    expect(data).toMatchObject({ objects: { totalCount: 489 }, lossReports: { totalCount: 489 }, listings: { totalCount: 172 }, state: { objects: { totalCount: 489 } } });
  });

  it('is unchanged in every row when it is imported again, and no table has a row more', async () => {
    const before = await rowCounts(hub.connection);
    const again = await importInto(hub, 'yemen-catalogue', FILE);
    expect(countsOf(again)).toEqual({ read: 489, created: 0, changed: 0, unchanged: 489, rejected: 0 });
    expect(again.entries).toEqual(first.entries);
    expect(await rowCounts(hub.connection)).toEqual(before);
  });

  it('keeps nothing of a dry run, neither objects nor listings nor links', async () => {
    const empty = await openTestHub('hub_empty');
    const before = await rowCounts(empty.connection);
    const dry = await importInto(empty, 'yemen-catalogue', FILE, { dryRun: true });
    expect([countsOf(dry), dry.records, dry.entries]).toEqual([countsOf(first), first.records, first.entries]);
    expect(await rowCounts(empty.connection)).toEqual(before);
    await empty.close();
  });

  it('answers for all 489 objects in every one of the 36 columns of both files', () => {
    expect(rows).toHaveLength(489);
    let cells = 0;
    for (const two of rows) {
      const object = seen.get(two.ar['artifact_id'] ?? '') as CatalogueObject;
      for (const [file, row] of Object.entries(two)) {
        for (const column of Object.keys(row)) {
          cells += 1;
          expect(answeredColumn(object, column, row[column] ?? ''), `${object.localId}, ${file}, ${column}`).toBe(statedColumn(two, row, column, object.listings.edges.length > 0));
        }
      }
    }
    expect(cells).toBe(489 * (16 + 20));
  });

  it('is titled by the issuer alone: a thing without a word of its own says that it has none', async () => {
    const titled = await allOf<{ localId: string; title: { value: string } }>(hub, 'CulturalObject', '{ localId title(languages: ["en"]) { value } }');
    const said = new Map(rows.map(({ ar }) => [ar['artifact_id'], (ar['type_ar'] ?? '').trim()]));
    for (const { localId, title } of titled) expect(title.value, localId).toBe(said.get(localId) || `Unnamed object ${localId}`);
  });

  it('claims each loss for the body that issued it, in its issue and under its number, and says no more than the row does', async () => {
    for (const { ar } of rows) {
      const { lossReports, originAttributions } = seen.get(ar['artifact_id'] ?? '') as CatalogueObject;
      const number = /^0\s?\d\d$/.test(ar['inventory_number'] ?? '') ? `/${ar['inventory_number']}` : '';
      const told = `${ar['note_ar']}\n${ar['description_ar']}`;
      expect(lossReports.nodes).toMatchObject([{ claimedBy: ISSUER, issuedBy: ISSUER, number: `${ar['issue']}${number}`, status: 'ASSERTED', sources: [{ citation: expect.stringContaining(ISSUER) }] }]);
      if (/مسروق|(?<!\p{L})سرقت?(?!\p{L})/u.test(told)) expect(lossReports.nodes[0]?.kind).toBe('THEFT');
      else expect(['LOOTING', 'MISSING']).toContain(lossReports.nodes[0]?.kind);
      expect(originAttributions.nodes[0]).toMatchObject({ country: { code: 'YE' }, predicate: 'ASSOCIATED_WITH' });
    }
    const claimed = await hub.ask(`{ lossReports(first: 1, where: { claimedBy: { eq: "${ISSUER}" } }) { totalCount } aggregate(kind: OBJECT, groupBy: LOSS) { withoutValue groups { key count } } }`);
    const kinds = [...seen.values()].map(({ lossReports }) => lossReports.nodes[0]?.kind);
    expect(claimed.data.lossReports.totalCount).toBe(489);
    expect(claimed.data.aggregate.withoutValue).toBe(0);
    for (const { key, count } of claimed.data.aggregate.groups as { key: string; count: number }[]) expect(kinds.filter((kind) => kind === key)).toHaveLength(count);
  });

  it('keeps each cell that it did not understand whole, and reports it with its line, column and reason', () => {
    const unread = [...seen.values()].flatMap((object) => [...object.unread, ...object.listings.edges.flatMap(({ node }) => node.unread)]);
    expect(unread).toHaveLength(first.entries.length);
    for (const notice of first.entries) {
      expect(notice).toEqual({ type: 'notice', line: expect.any(Number), field: expect.any(String), value: expect.any(String), reason: expect.stringMatching(/\w/) });
      const shown = notice.value?.replace(/…$/, '') ?? '';
      expect(unread.some(({ field, value }) => field === notice.field && value.replace(/\s+/g, ' ').trim().startsWith(shown)), `${notice.field}: ${notice.value}`).toBe(true);
    }
  });

  it('is known to PostgreSQL by its size once the tables are analysed, and its loss reports are listed page after page', async () => {
    const [known] = await rowsOfQuery<{ rows: number }>(hub.connection, `select reltuples::int as rows from pg_class where oid = 'objects.loss_report'::regclass`);
    expect(known?.rows).toBe(489);
    const reports = await allOf<{ number: string }>(hub, 'LossReport', '{ number }', { page: 25 });
    expect(reports).toHaveLength(489);
  });
});
