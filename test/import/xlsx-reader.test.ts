import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileKind, openRows, type OpenOptions } from '../../cli/import/readers/open.ts';
import { serialDate } from '../../cli/import/readers/xlsx-cells.ts';
import { DEFAULT_LIMITS, type ReadItem } from '../../cli/import/row.ts';
import { badOf, collect, inFolder, rowsOf } from './support.ts';
import { workbook, zip, type ZipPart } from './zip.ts';

function read(content: Buffer | ZipPart[], options: OpenOptions = {}): Promise<ReadItem[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'sites.xlsx');
    await writeFile(file, Array.isArray(content) ? zip(content) : content);
    return collect(openRows(file, await fileKind(file), options));
  });
}

const inline = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADER = `<row r="1">${inline('A1', 'id')}${inline('B1', 'name ')}</row>`;

describe('the XLSX reader', () => {
  it('reads shared and inline strings, numbers, booleans and dates, and leaves blank cells blank', async () => {
    const strings = '<si><t>id</t></si><si><r><t>na</t></r><r><t>me </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const styles = '<numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\ mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>';
    const items = await read(
      workbook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="str"><v>day</v></c></row>' +
          '<row r="3"><c r="A3"><v>64.515888888900007</v></c><c r="B3" t="b"><v>1</v></c><c r="D3" s="1"><v>44337</v></c></row>' +
          `<row r="4">${inline('B4', 'a&amp;b')}<c r="D4" s="2"><v>44337.5</v></c></row>`,
        { strings, styles },
      ),
    );
    expect(rowsOf(items).map(({ line, cells }) => ({ line, cells }))).toEqual([
      { line: 3, cells: { id: '64.5158888889', name: 'true', 'Column 3': '', day: '2021-05-21' } },
      { line: 4, cells: { id: '', name: 'a&b', 'Column 3': '', day: '2021-05-21T12:00:00' } },
    ]);
  });

  it('counts days as Excel does, with the 29 February that 1900 never had', () => {
    expect([serialDate(1, false), serialDate(59, false), serialDate(61, false), serialDate(0, true), serialDate(0.25, false)]).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '1904-01-01',
      '06:00:00',
    ]);
  });

  it('reports a missing shared string, a cell beyond the header and one that is too long, and reads on', async () => {
    const rows = `${HEADER}<row r="2"><c r="A2" t="s"><v>9</v></c></row><row r="3">${inline('C3', 'x')}</row><row r="4">${inline('A4', 'y'.repeat(60))}</row><row r="5">${inline('A5', 'z')}</row>`;
    const items = await read(workbook(rows), { limits: { ...DEFAULT_LIMITS, cell: 50 } });
    expect(badOf(items).map(({ line, problems }) => [line, problems[0]?.code, problems[0]?.field])).toEqual([
      [2, 'BROKEN_ROW', 'id'],
      [3, 'WRONG_CELL_COUNT', undefined],
      [4, 'CELL_TOO_LARGE', 'id'],
    ]);
    expect(rowsOf(items)).toHaveLength(1);
  });

  it('stops with line and field at a text that runs over the limit without an end', async () => {
    const limits = { ...DEFAULT_LIMITS, cell: 1_000_000 };
    await expect(read(workbook(HEADER + `<row r="2">${inline('B2', randomText(3_000_000))}</row>`), { limits })).rejects.toMatchObject({
      code: 'CELL_TOO_LARGE',
      line: 2,
      field: 'name',
    });
  });

  it('refuses a part that unpacks to far more than its size', async () => {
    const bomb = HEADER + `<row r="2">${inline('A2', '0'.repeat(20_000_000))}</row>`;
    await expect(read(workbook(bomb))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', message: expect.stringContaining('zip bomb') });
  });

  it('refuses a part that unpacks to more than it claims', async () => {
    const parts = workbook(HEADER + `<row r="2">${inline('A2', '0'.repeat(2_000_000))}</row>`).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, claimedSize: 500 } : part,
    );
    await expect(read(parts)).rejects.toMatchObject({ code: 'BROKEN_XLSX' });
  });

  it('refuses an archive whose parts together pass the limit, or are too many', async () => {
    await expect(read(workbook(HEADER), { limits: { ...DEFAULT_LIMITS, unpacked: 300 } })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/${index}.xml`, content: '' }));
    await expect(read(many)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('refuses a document type, so that no entity is ever expanded or fetched', async () => {
    const parts = workbook(HEADER);
    const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    await expect(read(parts.map((part) => ({ ...part, content: entity + String(part.content) })))).rejects.toMatchObject({ code: 'BROKEN_XML' });
  });

  it.each([
    ['broken XML', zip(workbook(HEADER + '<row r="2"><c></row>')), 'BROKEN_XML'],
    ['XML that stops early', zip([...workbook(HEADER)].map((part) => ({ ...part, content: String(part.content).slice(0, -12) }))), 'BROKEN_XML'],
    ['invalid UTF-8 in XML', zip(workbook(HEADER).map((part) => ({ ...part, content: Buffer.concat([Buffer.from(String(part.content)), Buffer.from([0xff])]) }))), 'NOT_UTF8'],
    ['a zip that is no workbook', zip([{ name: 'a.txt', content: 'x' }]), 'BROKEN_XLSX'],
    ['a zip that is cut off', zip(workbook(HEADER)).subarray(0, 400), 'BROKEN_XLSX'],
    ['an encrypted part', zip(workbook(HEADER).map((part) => ({ ...part, encrypted: true }))), 'ENCRYPTED_FILE'],
    ['a workbook with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'ENCRYPTED_FILE'],
    ['an empty sheet', zip(workbook('')), 'FILE_EMPTY'],
  ])('refuses %s with a clear error', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'ImportFileError', code });
  });

  it('names the sheets there are where the one asked for is not', async () => {
    await expect(read(workbook(HEADER), { sheet: 'Objects' })).rejects.toMatchObject({ code: 'WRONG_FILE', message: expect.stringContaining('"Sites"') });
  });
});

/** Text that does not compress, so that the ratio of the archive is not what refuses it. */
function randomText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 36).toString(36)).join('');
}
