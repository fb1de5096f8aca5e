import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_COLUMNS } from '../../cli/import/formats/mola/row.ts';
import { importInto, type Imported, type ReportLine } from '../import-flows/support/importing.ts';
import { personsOf, rowsOfQuery } from '../import-flows/support/tables.ts';
import { inFolder } from '../import/support.ts';
import type { TestHub } from '../support/hub.ts';
import { HEADER, mappingFile, repeatedZip, SITES } from './support/files.ts';
import { imported } from './support/refused.ts';
import { openRegistries } from './support/registries.ts';
import { sheet, sheetRow } from './support/sheets.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openRegistries();
});
afterAll(() => hub.close());

async function importText(text: string | Buffer, mapping: unknown = SITES): Promise<Imported> {
  return inFolder(async (folder) => {
    const file = join(folder, 'list.csv');
    await writeFile(file, text);
    return imported(hub, 'csv', file, { mapping: await mappingFile(folder, mapping) });
  });
}

const told = ({ line, field, code, reason }: ReportLine): unknown[] => [line, field, code, reason];

describe('a bad row', () => {
  it('is reported with line, field, code and reason for each of its faults, and the good rows around it are written whole', async () => {
    const { counts, entries } = await importText([
      HEADER.trim(),
      'a1,First,x,1,no',
      'a2,Too few,x,1',
      'a3,Too many,x,1,no,more',
      'a4,N\0UL,x,1,no',
      'a5,"Quo"ted,x,1,no',
      ',Nameless,x,1,no',
      `${'i'.repeat(801)},Long identifier,x,1,no`,
      `a8,Long cell,${'n'.repeat(2_000_001)},1,no`,
      'a1,Again,x,1,no',
      'a9,Bell\u0007,"x\u0001",1,no',
      'a10,Last,x,1,no',
    ].join('\n'));
    expect(counts).toMatchObject({ read: 11, created: 2, changed: 0, unchanged: 0, rejected: 9 });
    expect(entries.map(told)).toEqual([
      [3, undefined, 'WRONG_CELL_COUNT', 'the row has 4 cells, the header 5'],
      [4, undefined, 'WRONG_CELL_COUNT', 'the row has 6 cells, the header 5'],
      [5, 'name', 'NUL_IN_TEXT', 'the cell holds the control character U+0000 at character 2'],
      [6, 'name', 'BROKEN_ROW', 'there is text after the closing quote of the cell'],
      [7, 'id', 'MISSING_VALUE', 'the record has no identifier'],
      [8, undefined, 'BAD_VALUE', 'the identifier is longer than 800 characters'],
      [9, 'note', 'CELL_TOO_LARGE', 'the cell is longer than 2000000 characters'],
      [10, undefined, 'DUPLICATE_ID', 'the identifier already stands in line 2, with other values'],
      [11, 'name', 'BROKEN_TEXT', 'the cell holds the control character U+0007 at character 5'],
      [11, 'note', 'BROKEN_TEXT', 'the cell holds the control character U+0001 at character 2'],
    ]);
    for (const { value = '' } of entries) expect(value.length).toBeLessThanOrEqual(81);
  });

  it('of a sheet is reported by the number of its row', async () => {
    const { counts, entries } = await importText(repeatedZip(sheet([
      sheetRow('id', 'name', 'note', 'ha', 'danger'), sheetRow('x1', 'First', 'x', '1', 'no'), '<row><c t="s"><v>7</v></c></row>',
      sheetRow('x3', 'Too many', 'x', '1', 'no', 'more'), sheetRow('x4', 'Last', 'x', '1', 'no'),
    ].join(''))));
    expect(counts).toMatchObject({ read: 4, created: 2, rejected: 2 });
    expect(entries.map(told)).toEqual([
      [3, 'id', 'BROKEN_ROW', 'the cell refers to a shared string that the file does not have'],
      [4, undefined, 'WRONG_CELL_COUNT', 'the cell stands beyond the 5 columns of the header'],
    ]);
  });

  it('that would become a record far larger than its cells is refused before it is one', async () => {
    const { counts, entries } = await importText(`id,periods\nm1,${'a|'.repeat(950_000)}\nm2,Bronze Age|Iron Age\n`, {
      kind: 'site', localId: 'id', fields: { periods: { column: 'periods', separator: '|' } },
    });
    expect(counts).toMatchObject({ read: 2, created: 1, rejected: 1 });
    expect(entries).toEqual([{ type: 'rejected', line: 2, localId: 'm1', code: 'ROW_TOO_LARGE', reason: expect.stringMatching(/^the record is longer than/) }]);
  });

  it('of MOLA with a list of dealers that no one could read is refused at once, and names nobody', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'cases.csv');
      const row = (cells: Partial<Record<string, string>>): string => CASE_COLUMNS.map((column) => cells[column] ?? '').join(',');
      await writeFile(file, [CASE_COLUMNS.join(','), row({ id: '1', Title: 'A case', Dealer: 'Someone Private '.repeat(4000) }), row({ id: '2', Title: 'Sound' })].join('\n'));
      const started = performance.now();
      const { counts, entries } = await importInto(hub, 'mola', file);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(counts).toMatchObject({ read: 2, created: 1, rejected: 1 });
      expect(entries.map(told)).toContainEqual([2, 'Dealer', 'CELL_TOO_LARGE', 'the cell is longer than 2000 characters']);
      expect(JSON.stringify(entries)).not.toContain('Private');
    });
  });
});

describe('a cell that could be taken for more than text', () => {
  it('stands under any heading, those of JavaScript too, and is kept as it is', async () => {
    const mapping = { kind: 'site', localId: '__proto__', title: 'constructor', fields: { description: 'toString', address: 'hasOwnProperty' } };
    const text = '__proto__,constructor,toString,hasOwnProperty,valueOf\nproto,Title,Words,Street,1\n';
    expect((await importText(text, mapping)).counts).toMatchObject({ read: 1, created: 1, rejected: 0, notices: 0 });
    const [row] = await rowsOfQuery<{ id: string; title: string }>(hub.connection, `
      select id, titles->0->>'value' as title from sites.site where local_id = 'proto'`);
    expect(row?.title).toBe('Title');
    const kept = (await personsOf(hub.connection, 'sites')).get(row?.id ?? '');
    expect(JSON.stringify(kept)).toContain('"__proto__":"proto"');
    expect((await importText(text, mapping)).counts).toMatchObject({ unchanged: 1 });
  });

  it('names no property of a list: "constructor" is no yes and no category', async () => {
    const mapping = { ...SITES, fields: { inDanger: 'danger', category: { column: 'name', values: { Tell: 'CULTURAL' } } } };
    const { counts, entries } = await importText(`${HEADER}p1,constructor,x,1,constructor\np2,__proto__,x,1,__proto__\n`, mapping);
    expect(counts).toMatchObject({ created: 2, rejected: 0, notices: 4 });
    expect(entries.map(({ line, field, value, reason }) => [line, field, value, reason])).toEqual([
      [2, 'danger', 'constructor', 'is neither yes nor no'], [2, 'name', 'constructor', 'is none of CULTURAL, NATURAL, MIXED'],
      [3, 'danger', '__proto__', 'is neither yes nor no'], [3, 'name', '__proto__', 'is none of CULTURAL, NATURAL, MIXED'],
    ]);
  });

  it('is no number where no number is as large, and so is unchanged when it comes again', async () => {
    const text = `${HEADER}n1,A,x,${'9'.repeat(400)},no\n`;
    const first = await importText(text);
    expect(first.entries).toMatchObject([{ type: 'notice', line: 2, field: 'ha', reason: 'is too large a number' }]);
    expect((await importText(text)).counts).toMatchObject({ unchanged: 1, changed: 0 });
  });
});
