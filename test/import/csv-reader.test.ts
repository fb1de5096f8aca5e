import { gzipSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRows, fileKind } from '../../cli/import/readers/open.ts';
import { readCsv } from '../../cli/import/readers/csv.ts';
import { utf8Text } from '../../cli/import/readers/text.ts';
import { DEFAULT_LIMITS } from '../../cli/import/row.ts';
import { badOf, collect, csv, inFolder, rowsOf } from './support.ts';

describe('the CSV reader', () => {
  it('keeps a line break inside a quoted cell and gives the line a row starts at', async () => {
    const rows = rowsOf(await csv('id,text\r\n1,"two\r\nlines"\r\n2,next\n\n3,"said ""so"""\n'));
    expect(rows.map(({ line, cells }) => [line, cells['id'], cells['text']])).toEqual([
      [2, '1', 'two\r\nlines'],
      [4, '2', 'next'],
      [6, '3', 'said "so"'],
    ]);
  });

  it('reads what csv-parse reads, however the text is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '中', ',', '"', '\n', ' ', ';'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (table, piece) => {
        const text = ['x,y,z', ...table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))].join('\n');
        const expected = parse(text, { columns: true }) as Record<string, string>[];
        expect(rowsOf(await csv(text, { piece })).map((row) => row.cells)).toEqual(expected);
      }),
    );
  });

  it('trims column names and keeps a repeated name apart', async () => {
    const columns: string[][] = [];
    await csv('Disturbance Date From,Name ,Disturbance Date From,,\n1,2,3,4,5\n', { onHeader: (found) => void columns.push(found) });
    expect(columns).toEqual([['Disturbance Date From', 'Name', 'Disturbance Date From (2)', 'Column 4', 'Column 5']]);
  });

  it.each([
    ['a;b\n1;2,5\n', '2,5'],
    ['a\tb\n1\t2\n', '2'],
    ['"a,x"|b\n1|2\n', '2'],
    ['﻿a,b\n1,2\n', '2'],
  ])('finds the delimiter of %j', async (text, second) => {
    const [row] = rowsOf(await csv(text));
    expect(Object.values(row?.cells ?? {})).toEqual(['1', second]);
  });

  it('reports a row with too few or too many cells and reads on', async () => {
    const items = await csv('a,b\n1\n1,2,3\n1,2\n');
    expect(rowsOf(items)).toHaveLength(1);
    expect(badOf(items).map(({ line, problems }) => [line, problems[0]?.code, problems[0]?.reason])).toEqual([
      [2, 'WRONG_CELL_COUNT', 'the row has 1 cells, the header 2'],
      [3, 'WRONG_CELL_COUNT', 'the row has 3 cells, the header 2'],
    ]);
  });

  it('reports a NUL in text as a bad cell with its line and field', async () => {
    const [bad] = badOf(await csv('id,name\n1,a\0b\n2,c\n'));
    expect(bad?.problems).toEqual([{ line: 2, field: 'name', value: 'a b', code: 'NUL_IN_TEXT', reason: 'the cell holds the control character U+0000 at character 2' }]);
  });

  it('reports text after a closing quote instead of guessing what was meant', async () => {
    const items = await csv('a,b\n"x"y,2\n3,4\n');
    expect(badOf(items)[0]?.problems[0]).toMatchObject({ line: 2, field: 'a', code: 'BROKEN_ROW' });
    expect(rowsOf(items)).toHaveLength(1);
  });

  it('names the line of a quote that is never closed', async () => {
    await expect(csv('a,b\n1,2\n3,"open\nand on\n')).rejects.toMatchObject({ code: 'BROKEN_CSV', line: 3 });
  });

  it('refuses a file without a header row', async () => {
    await expect(csv('\n\n')).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  it('refuses a cell of 200 MB with its line and field, holding no more than its limit, and reads the next row', async () => {
    const block = Buffer.alloc(1_000_000, 'x');
    let peak = 0;
    async function* bytes(): AsyncGenerator<Buffer> {
      yield Buffer.from('id,note\n1,"');
      for (let count = 0; count < 200; count += 1) {
        yield block;
        if (count % 20 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
      }
      yield Buffer.from('"\n2,short\n');
    }
    const before = process.memoryUsage().heapUsed;
    const items = await collect(readCsv(utf8Text(bytes()), { limits: DEFAULT_LIMITS }));
    expect(badOf(items)[0]?.problems[0]).toMatchObject({ line: 2, field: 'note', code: 'CELL_TOO_LARGE' });
    expect(rowsOf(items).map((row) => [row.line, row.cells])).toEqual([[3, { id: '2', note: 'short' }]]);
    expect(peak - before).toBeLessThan(120_000_000);
  });

  it('refuses a row of endless cells without holding them', async () => {
    const limits = { ...DEFAULT_LIMITS, columns: 10 };
    const items = await csv(`a,b\n${'1,'.repeat(5000)}\n1,2\n`, { limits });
    expect(badOf(items)[0]?.problems.some((problem) => problem.code === 'ROW_TOO_LARGE')).toBe(true);
    expect(rowsOf(items)).toHaveLength(1);
  });
});

describe('the encoding of a text file', () => {
  it('is UTF-8 or the import stops with the byte, its offset and its line', async () => {
    const text = Buffer.concat([Buffer.from('name\nAlep\nDamas'), Buffer.from([0xe9, 0x20]), Buffer.from('x\n')]);
    for (const piece of [1, 2, 3, 5, 100]) {
      await expect(csv(text, { piece })).rejects.toMatchObject({ code: 'NOT_UTF8', line: 3, message: expect.stringContaining('0xE9 at offset 15') });
    }
  });

  it('is refused with its name where the file is UTF-16', async () => {
    await expect(csv(Buffer.from('﻿name\n', 'utf16le'))).rejects.toMatchObject({ code: 'NOT_UTF8', message: expect.stringContaining('UTF-16') });
  });

  it('is refused where the last character is cut off', async () => {
    await expect(csv(Buffer.from([0x61, 0x0a, 0xd8]))).rejects.toMatchObject({ code: 'NOT_UTF8', line: 2 });
  });

  it('keeps characters that lie across the pieces of a file', async () => {
    for (let piece = 1; piece < 9; piece += 1) {
      const [row] = rowsOf(await csv('name\nتراث 𐩣 é\n', { piece }));
      expect(row?.cells['name']).toBe('تراث 𐩣 é');
    }
  });
});

describe('a gzip file', () => {
  it('is read as what it holds, whatever its name', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, gzipSync('a,b\n1,2\n'));
      expect(await fileKind(file)).toBe('csv');
      expect(rowsOf(await collect(openRows(file, 'csv')))).toHaveLength(1);
    });
  });

  it('is refused where it is cut off, and where it unpacks without end', async () => {
    await inFolder(async (folder) => {
      const packed = gzipSync(`a,b\n${'1,2\n'.repeat(100_000)}`);
      const file = join(folder, 'list.csv.gz');
      await writeFile(file, packed.subarray(0, packed.length - 20));
      await expect(collect(openRows(file, 'csv'))).rejects.toMatchObject({ code: 'BROKEN_GZIP' });
      await writeFile(file, packed);
      await expect(collect(openRows(file, 'csv', { limits: { ...DEFAULT_LIMITS, unpacked: 10_000 } }))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    });
  });
});

describe('a file that is not there', () => {
  it('gets a clear error, and so does an empty one and a folder', async () => {
    await inFolder(async (folder) => {
      await expect(fileKind(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
      await expect(fileKind(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
      await writeFile(join(folder, 'empty.csv'), '');
      await expect(fileKind(join(folder, 'empty.csv'))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    });
  });
});
