import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../import-flows/support/importing.ts';
import { type Ended, expectPlainRefusal, hubImport } from './support/command.ts';
import { type DataFolder, newDataFolder } from './support/data-folder.ts';
import { HEADER, mappingFile, repeatedZip, siteRows, writeRepeated } from './support/files.ts';
import { packableText, sheet, sheetRow } from './support/sheets.ts';

/** Megabytes that the command may hold whatever it is given; with nothing to read it holds about 220. */
const MOST_MEMORY = 700;

let data: DataFolder;
let mapping: string;
const file = (name: string): string => join(data.path, name);
const importing = (format: string, name: string, ...flags: string[]): Promise<Ended> => hubImport(data.settings, format, file(name), '--mapping', mapping, ...flags);

beforeAll(async () => {
  data = newDataFolder();
  await data.start();
  mapping = await mappingFile(data.path);
});
afterAll(() => data.remove());

describe('hub import of a table with one cell of 200 MB', () => {
  it('refuses the row, imports the others and keeps its memory', async () => {
    await writeRepeated(file('long.csv'), `${HEADER}${siteRows(2)}x,Long,"`, packableText(), 200, `",1,no\n${siteRows(2, 's')}`);
    const ended = await importing('csv', 'long.csv', '--authority', 'A register', '--create-authority', '--json', '--report', file('report.jsonl'));
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('line 4, note: the cell is longer than 2000000 characters') });
    expect(JSON.parse(ended.out)).toMatchObject({ read: 5, created: 4, rejected: 1 });
    expect(await readReport(file('report.jsonl'))).toEqual([expect.objectContaining({ type: 'rejected', line: 4, field: 'note', code: 'CELL_TOO_LARGE' })]);
    expect(ended.megabytes).toBeLessThan(MOST_MEMORY);
  });
});

describe('hub import of what it must refuse', () => {
  let rows: Record<string, number>;
  const refusals = new Map<string, Ended>();
  beforeAll(async () => {
    const text = { block: packableText(), times: 200 };
    await writeFile(file('long.xlsx'), repeatedZip(sheet(`${sheetRow('id', 'name', 'note', 'ha', 'danger')}${sheetRow('1', 'A', 'x', '1', 'no')}<row><c t="inlineStr"><is><t>`, { in: 'rows', repeated: text, after: '</t></is></c></row>' })));
    const zeros = { block: Buffer.alloc(1_000_000), times: 1200 };
    await writeFile(file('bomb.xlsx'), repeatedZip(sheet(sheetRow('id'), { in: 'rows', repeated: zeros })));
    await writeFile(file('list.csv'), HEADER + siteRows(1));
    rows = await data.rows();
    const fresh = ['--authority', 'Another register', '--create-authority'];
    const unreachable = { DATA_DIR: data.path, DATABASE_URL: 'postgres://hub:secret-word@localhost:1/hub' };
    const asked: [string, Promise<Ended>][] = [
      ['long', importing('csv', 'long.xlsx', ...fresh)],
      ['bomb', importing('csv', 'bomb.xlsx', ...fresh)],
      ['missing', importing('csv', 'none.csv', ...fresh, '--json')],
      ['authority', importing('csv', 'list.csv', '--authority', 'Nobody', '--json')],
      ['unreachable', hubImport(unreachable, 'csv', file('list.csv'), '--mapping', mapping, ...fresh, '--json')],
    ];
    for (const [name, ended] of asked) refusals.set(name, await ended);
  });
  const of = (name: string): Ended => refusals.get(name) as Ended;

  it('names the code, the row and the column of a cell of 200 MB in a sheet, and keeps its memory', () => {
    expectPlainRefusal(of('long'), 'CELL_TOO_LARGE');
    expect(of('long')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('(line 3, id)') });
    expect(of('long').megabytes).toBeLessThan(MOST_MEMORY);
  });

  it('calls a small XLSX that unpacks to 1.2 GB what it is, and does not unpack it', () => {
    expectPlainRefusal(of('bomb'), 'FILE_TOO_LARGE');
    expect(of('bomb')).toMatchObject({ code: 1, err: expect.stringContaining('this looks like a zip bomb') });
    expect(of('bomb').megabytes).toBeLessThan(MOST_MEMORY);
  });

  it('says to people and machines that there is no such file, no such authority, no such database', () => {
    expect([of('missing').code, of('authority').code, of('unreachable').code]).toEqual([1, 2, 1]);
    for (const [name, code, says] of [
      ['missing', 'FILE_NOT_FOUND', /^there is no file .*none\.csv$/],
      ['authority', 'BAD_OPTION', /^there is no authority Nobody; --create-authority enters one$/],
      ['unreachable', 'STORAGE_UNAVAILABLE', /^the database of the registries cannot be reached or used \(ECONNREFUSED\)$/],
    ] as const) {
      expectPlainRefusal(of(name), code);
      expect(JSON.parse(of(name).out)).toEqual({ error: { code, message: expect.stringMatching(says) } });
      expect(of(name).err).not.toContain('secret-word');
    }
  });

  it('leaves every table as it was: no record, and no authority that was to be entered for it', async () => {
    expect(await data.rows()).toEqual(rows);
  });
});
