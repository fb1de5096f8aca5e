import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportErrorCode } from '../../cli/import/errors.ts';
import { FORMATS, formatNamed } from '../../cli/import/formats.ts';
import { mergeRepeats } from '../../cli/import/readers/merge.ts';
import { fileKind, openRows } from '../../cli/import/readers/open.ts';
import { cellText, DEFAULT_LIMITS, type ReadItem, type ReadLimits, type SourceRow } from '../../cli/import/row.ts';
import { badOf, collect, csv, geojson, inFolder, rowsOf } from '../import/support.ts';
import { repeatedZip, type RepeatedPart } from './support/files.ts';
import { packableText, type Repeated, sheet, sheetRow } from './support/sheets.ts';

async function read(parts: readonly RepeatedPart[], limits: ReadLimits = DEFAULT_LIMITS): Promise<ReadItem[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'list.xlsx');
    await writeFile(file, repeatedZip(parts));
    return collect(openRows(file, await fileKind(file), { limits }));
  });
}

/** A gigabyte of the same piece of XML, with just so much noise in comments that the archive is not refused for its ratio. */
function gigabyteOf(piece: string): Repeated {
  const noise = randomBytes(250 * 32).toString('hex');
  const pieces = Array.from({ length: 250 }, (_, at) => `${piece.repeat(Math.ceil(4000 / piece.length))}<!--${noise.slice(at * 64, at * 64 + 64)}-->`);
  return { block: Buffer.from(pieces.join('')), times: 1000 };
}

describe('an XLSX made to fill the memory', () => {
  it.each<[what: string, parts: () => RepeatedPart[], code: ImportErrorCode, says: RegExp]>([
    ['shared strings without end', () => sheet(sheetRow('id'), { in: 'strings', repeated: gigabyteOf('<si/>') }), 'FILE_TOO_LARGE', /more than 100000000 characters of shared strings/],
    ['sheets without end', () => sheet(sheetRow('id'), { in: 'workbook', repeated: gigabyteOf('<sheet/>') }), 'FILE_TOO_LARGE', /^the part xl\/workbook\.xml of the XLSX file is larger than/],
    ['elements within elements without end', () => sheet(sheetRow('id'), { in: 'rows', repeated: gigabyteOf('<a>') }), 'TOO_DEEP', /nested deeper than 64 levels/],
    ['a row of cells without end', () => sheet(sheetRow('id'), { in: 'rows', repeated: gigabyteOf('<c><v>1</v></c>') }), 'BROKEN_XLSX', /has a cell beyond column 16384/],
    ['a text without end', () => sheet(sheetRow('id') + '<row><c t="inlineStr"><is><t>', { in: 'rows', repeated: { block: packableText(), times: 1100 } }), 'CELL_TOO_LARGE', /sheet1\.xml holds a text longer than 2000000 characters/],
    ['a shared text without end', () => sheet(sheetRow('id'), { strings: '<si><t>', in: 'strings', repeated: { block: packableText(), times: 1100 } }), 'CELL_TOO_LARGE', /sharedStrings\.xml holds a text longer than/],
    ['a part that packs a thousandfold', () => sheet(sheetRow('id'), { in: 'rows', repeated: { block: Buffer.alloc(1_000_000), times: 1100 } }), 'FILE_TOO_LARGE', /this looks like a zip bomb/],
  ])('is refused before it does: %s', async (_, parts, code, says) => {
    await expect(read(parts())).rejects.toMatchObject({ name: 'ImportFileError', code, message: expect.stringMatching(says) });
  });

  it('by one long text that many cells refer to is refused as a row too large, and as a sheet too large', async () => {
    const strings = `<si><t>${'x'.repeat(900)}</t></si>`;
    const refers = '<c t="s"><v>0</v></c>';
    const limits = { ...DEFAULT_LIMITS, cell: 1000, row: 2000, unpacked: 100_000 };
    const items = await read(sheet(`${sheetRow('a', 'b', 'c')}<row>${refers.repeat(3)}</row>${sheetRow('1', '2', '3')}`, { strings }), limits);
    expect(badOf(items).map(({ line, problems }) => [line, problems[0]?.field, problems[0]?.code])).toEqual([[2, 'c', 'CELL_TOO_LARGE']]);
    expect(rowsOf(items)).toHaveLength(1);
    await expect(read(sheet(sheetRow('a') + `<row>${refers}</row>`.repeat(120), { strings }), limits)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});

describe('a text file made to fill the memory or the time', () => {
  it('by a row of broken cells without end is refused as one row', async () => {
    const limits = { ...DEFAULT_LIMITS, columns: 10 };
    const items = await csv(`a,b\n${'"x"y,'.repeat(100_000)}\n1,2\n`, { limits, piece: 10_000 });
    expect(badOf(items)[0]?.problems.length).toBeLessThan(20);
    expect(rowsOf(items)).toHaveLength(1);
  });

  it('by thousands of equal headings is read at once', async () => {
    const started = performance.now();
    const header = Array.from({ length: DEFAULT_LIMITS.columns }, () => 'a').join(',');
    const [row] = rowsOf(await csv(`${header}\n${header}\n`, { piece: 10_000 }));
    expect(Object.keys(row?.cells ?? {}).at(-1)).toBe(`a (${DEFAULT_LIMITS.columns})`);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('by members of a collection without end keeps none of them', async () => {
    const members = Array.from({ length: 200_000 }, (_, index) => `"m${index}":${index}`).join(',');
    await expect(geojson(`{${members},"type":"FeatureCollection","features":[]}`, DEFAULT_LIMITS, 100_000)).resolves.toEqual([]);
  });

  it('by long rows that all wait for a second one is refused', async () => {
    const row = (line: number): SourceRow => ({ kind: 'row', line, cells: { id: String(line % 50), text: 'x'.repeat(1_900_000) } });
    const rows = async function* (): AsyncGenerator<ReadItem> {
      for (let line = 0; line < 100; line += 1) yield row(line);
    };
    await expect(collect(mergeRepeats(rows, (found) => cellText(found, 'id')))).rejects.toMatchObject({ code: 'TOO_MANY_REPEATS' });
  });

  it('by a list of a hundred thousand terms in one cell of EAMENA is read', async () => {
    const format = await formatNamed('eamena', FORMATS).load({ sharing: 'PUBLIC', licence: null, attribution: null, mapping: undefined, file: 'sites.csv' });
    const cells = { 'EAMENA ID': 'EAMENA-0000001', 'Resource Name': 'A', 'Disturbance Cause Certainty': Array(100_000).fill('Definite').join(', ') };
    expect(format.map({ kind: 'row', line: 2, cells })).toMatchObject({ ok: true });
  });
});
