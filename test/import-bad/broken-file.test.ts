import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportErrorCode } from '../../cli/import/errors.ts';
import { importInto, readReport } from '../import-flows/support/importing.ts';
import { rowsOfQuery } from '../import-flows/support/tables.ts';
import { inFolder } from '../import/support.ts';
import type { TestHub } from '../support/hub.ts';
import { HEADER, mappingFile, repeatedZip, siteRows } from './support/files.ts';
import { refused } from './support/refused.ts';
import { openRegistries } from './support/registries.ts';
import { sheet, sheetRow } from './support/sheets.ts';

const HEAD = sheetRow('id', 'name', 'note', 'ha', 'danger');
const SOUND = sheetRow('1', 'A', 'x', '2', 'no');
const feature = (id: string): string => `{"type":"Feature","geometry":null,"properties":{"id":"${id}","name":"A"}}`;
const collection = (features: string): string => `{"type":"FeatureCollection","features":[${features}`;
const bytes = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

let hub: TestHub;
beforeAll(async () => {
  hub = await openRegistries();
});
afterAll(() => hub.close());

describe('a file that is broken', () => {
  it.each<[what: string, content: string | Buffer, code: ImportErrorCode, says: RegExp, line?: number]>([
    ['an XLSX whose XML is broken', repeatedZip(sheet(`${HEAD}${SOUND}<row><c></row>`)), 'BROKEN_XML', /^xl\/worksheets\/sheet1\.xml is broken XML: .*unexpected close tag/i],
    ['an XLSX whose XML stops early', repeatedZip(sheet(`${HEAD}<row><c t="inlineStr"><is><t>1`)), 'BROKEN_XML', /is broken XML/],
    ['an XLSX that declares entities', repeatedZip(sheet(`<!DOCTYPE x [<!ENTITY a "a">]>${HEAD}`)), 'BROKEN_XML', /./],
    ['a zip that is cut off', repeatedZip(sheet(HEAD + SOUND)).subarray(0, 400), 'BROKEN_XLSX', /^the XLSX file is broken: /],
    ['a gzip that is cut off', gzipSync(HEADER + siteRows(400)).subarray(0, -30), 'BROKEN_GZIP', /^the gzip file is broken: unexpected end of file/],
    ['a gzip whose bytes were changed', bytes([...gzipSync(HEADER + siteRows(400))].map((byte, at) => (at > 300 && at < 340 ? 0 : byte))), 'BROKEN_GZIP', /./],
    ['a byte that is not UTF-8', bytes(`${HEADER}1,Damas`, [0xe9], ',x,1,no\n'), 'NOT_UTF8', /byte 0xE9 at offset 30 \(line 2\); save it as UTF-8/, 2],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), 'NOT_UTF8', /^the file is UTF-16; save it as UTF-8/, 1],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${HEADER}`, 'utf16le').swap16(), 'NOT_UTF8', /^the file is UTF-16/, 1],
    ['UTF-16 without a mark', Buffer.from(HEADER, 'utf16le'), 'BROKEN_CSV', /the header holds a NUL character/, 1],
    ['NUL in the heading', 'id,na\0me\n', 'BROKEN_CSV', /NUL character in column 2/, 1],
    ['a quote in the heading that is never closed', 'id,"name\n1,x\n', 'BROKEN_CSV', /the quote opened at line 1 is never closed/, 1],
    ['a quote that is never closed', `${HEADER}${siteRows(2)}3,"open,x,1,no\n${siteRows(30_000)}`, 'BROKEN_CSV', /the quote opened at line 4 is never closed/, 4],
  ])('is refused with its code, and nothing of it is written: %s', async (_, content, code, says, line) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, content);
      const error = await refused(hub, 'csv', file, code, { mapping: await mappingFile(folder) });
      expect(error.message).toMatch(says);
      if (line !== undefined) expect(error.line).toBe(line);
    });
  });

  it.each<[what: string, content: string | Buffer, code: ImportErrorCode, line: number]>([
    ['a comma is missing', `${collection(feature('1'))}\n${feature('2')}]}`, 'BROKEN_JSON', 2],
    ['a feature is cut off', collection(`\n${feature('1')},\n{"type":"Feature","prop`), 'BROKEN_JSON', 3],
    ['a feature is no JSON', collection(`\n{"type":Feature}]}`), 'BROKEN_JSON', 2],
    ['it is no collection', feature('1'), 'WRONG_FILE', 1],
    ['its top is a list', `[${feature('1')}]`, 'WRONG_FILE', 1],
    ['a property is nested without end', collection(`\n{"type":"Feature","properties":{"id":${'['.repeat(200_000)}`), 'TOO_DEEP', 2],
    ['a member beside the features is nested without end', `{"crs":${'{"a":'.repeat(200_000)}`, 'TOO_DEEP', 1],
    ['it is UTF-16', Buffer.from(`\uFEFF${collection('')}]}`, 'utf16le'), 'NOT_UTF8', 1],
  ])('is refused with its code and line where it is GeoJSON and %s', async (_, content, code, line) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'sites.geojson');
      await writeFile(file, content);
      const mapping = await mappingFile(folder, { kind: 'site', localId: 'id', title: 'name' });
      expect((await refused(hub, 'geojson', file, code, { mapping })).line).toBe(line);
    });
  });
});

describe('a file that breaks off after many good rows', () => {
  it.each<[what: string, content: () => Buffer, code: ImportErrorCode, line: number | undefined]>([
    ['a quote that is never closed', () => bytes(HEADER, siteRows(1200, 'q'), 'bad row\n', '9,"open', siteRows(50)), 'BROKEN_CSV', 1203],
    ['a byte that is not UTF-8', () => bytes(HEADER, siteRows(1200, 'u'), 'bad row\n', `${'9'.repeat(300_000)}`, [0xff]), 'NOT_UTF8', 1203],
    ['a gzip that is cut off', () => gzipSync(HEADER + siteRows(2500, 'z')).subarray(0, -30), 'BROKEN_GZIP', undefined],
  ])('leaves whole records, and says in its report and to the caller how many and where it stopped: %s', async (_, content, code, line) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, content());
      const importing = importInto(hub, 'csv', file, { mapping: await mappingFile(folder), folder });
      const error = await importing.then(() => undefined, (thrown: { code: string; message: string; line?: number }) => thrown);
      expect(error).toMatchObject({ code, ...(line === undefined ? {} : { line }) });
      const [, done, refusals, report = ''] = /; (\d+) rows are done, (\d+) of them refused; report: (.*)$/.exec(error?.message ?? '') ?? [];
      // Records are written in batches of 500.
      const written = Number(done) - Number(refusals);
      expect([written >= 1000, written % 500]).toEqual([true, 0]);

      const entries = await readReport(report);
      expect(entries.at(-1)).toMatchObject({ type: 'stopped', code, reason: expect.any(String), ...(line === undefined ? {} : { line }) });
      if (line !== undefined) expect(entries[0]).toMatchObject({ type: 'rejected', line: 1202, code: 'WRONG_CELL_COUNT' });
      const stored = await rowsOfQuery<{ sites: number; whole: number }>(hub.connection, `
        select count(*)::int as sites, count(r.record_id)::int as whole from sites.site s
        left join sites.source_row w on w.record_id = s.id left join sites.revision r on r.record_id = s.id and w.record_id is not null
        where s.local_id ~ $1`, [`^${{ BROKEN_CSV: 'q', NOT_UTF8: 'u', BROKEN_GZIP: 'z' }[code as string] ?? ''}`]);
      expect(stored).toEqual([{ sites: written, whole: written }]);
    });
  });
});
