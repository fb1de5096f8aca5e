import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { countsOf, type Imported, importInto } from './support/importing.ts';
import { answeredValues, isOpenPartOf, type ListedCase, listedCases, statedValues, withholds } from './support/mola-case.ts';
import { rawCsv } from './support/raw.ts';
import { rowCounts } from './support/tables.ts';

const FILE = realFile('mola-repatriations/mola_extraction.csv');

describe.skipIf(!hasRealData)(withRealData('the cases of the Museum of Looted Antiquities, imported from its list'), () => {
  let hub: TestHub;
  let first: Imported;
  let rows: Record<string, string>[];
  let seen: Map<string, ListedCase>;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'mola', FILE);
    await hub.index();
    rows = rawCsv(FILE);
    seen = await listedCases(hub);
  });
  afterAll(() => hub.close());

  it('are 177 cases, none of them refused, and 177 for everyone', async () => {
    expect(countsOf(first)).toEqual({ read: 177, created: 177, changed: 0, unchanged: 0, rejected: 0 });
    const { data } = await hub.ask('{ cases(first: 1) { totalCount } aggregate(kind: CASE, groupBy: CASE_STATE) { totalCount groups { key count } } }');
    expect(data.cases.totalCount).toBe(177);
    // "Yes", one loan, and five rows of statistics that may be no cases and say so.
    expect(data.aggregate).toEqual({ totalCount: 177, groups: [{ key: 'RECEIVED', count: 171 }, { key: 'DRAFT', count: 5 }, { key: 'AGREED', count: 1 }] });
  });

  it('are unchanged, each of them, when they are imported again, and no table has a row more', async () => {
    const before = await rowCounts(hub.connection);
    const again = await importInto(hub, 'mola', FILE);
    expect(countsOf(again)).toEqual({ read: 177, created: 0, changed: 0, unchanged: 177, rejected: 0 });
    expect(again.entries).toEqual(first.entries);
    expect(await rowCounts(hub.connection)).toEqual(before);
  });

  it('keep nothing of a dry run, which reports the same', async () => {
    const empty = await openTestHub('hub_empty');
    const before = await rowCounts(empty.connection);
    const dry = await importInto(empty, 'mola', FILE, { dryRun: true });
    expect([countsOf(dry), dry.entries]).toEqual([countsOf(first), first.entries]);
    expect(await rowCounts(empty.connection)).toEqual(before);
    await empty.close();
  });

  it('answer for all 177 in every one of the 18 columns, but for the names that are withheld', () => {
    const cut = new Map<string, number>();
    let cells = 0;
    for (const row of rows) {
      const one = seen.get(row['id'] ?? '') as ListedCase;
      for (const [column, cell] of Object.entries(row)) {
        cells += 1;
        const [answered, stated] = [answeredValues(one, column, cell), statedValues(cell, column)];
        if (!answered.some(withholds)) expect(answered.toSorted(), `case ${row['id']}, ${column}`).toEqual(stated.toSorted());
        else {
          cut.set(column, (cut.get(column) ?? 0) + 1);
          expect(isOpenPartOf(answered.join('|'), stated.join('|')), `case ${row['id']}, ${column}: ${answered.join('|')}`).toBe(true);
        }
      }
    }
    expect(cells).toBe(177 * 18);
    expect(Object.fromEntries(cut)).toEqual({ Title: 18, 'Description of Object(s)': 9 });
  });

  it('are of the states that the list names, by their codes, as receivers and as senders', async () => {
    const named = (column: string, word: string) => rows.filter((row) => statedValues(row[column] ?? '', column).includes(word)).length;
    for (const [word, code] of [['Türkiye', 'TR'], ['USA', 'US'], ['Iraq', 'IQ'], ['Yemen', 'YE']] as const) {
      const { data } = await hub.ask(`{ received: cases(first: 1, where: { requestingState: { eq: "${code}" } }) { totalCount } sent: cases(first: 1, where: { respondentState: { eq: "${code}" } }) { totalCount } }`);
      expect([data.received?.totalCount, data.sent?.totalCount], word).toEqual([named('Receiving Country', word), named('Sending Country', word)]);
    }
  });
});
