import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportErrorCode } from '../../cli/import/errors.ts';
import { importInto } from '../import-flows/support/importing.ts';
import { inFolder } from '../import/support.ts';
import type { TestHub } from '../support/hub.ts';
import { HEADER, mappingFile, repeatedZip, siteRows } from './support/files.ts';
import { refused } from './support/refused.ts';
import { openRegistries } from './support/registries.ts';
import { sheet, sheetRow } from './support/sheets.ts';

const XLSX = repeatedZip(sheet(sheetRow('id', 'Title') + sheetRow('1', 'A case')));
const EAMENA = 'EAMENA ID,Resource Name,Overall Condition State Type,Threat Category\nEAMENA-1,Fort,Good,\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a file that is not what the format reads', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openRegistries();
  });
  afterAll(() => hub.close());

  it.each<[what: string, format: string, content: string | Buffer, code: ImportErrorCode, says: RegExp]>([
    ['an XLSX that is named as a CSV, to a format that reads CSV alone', 'mola', XLSX, 'WRONG_FILE', /^the format mola reads csv files; list\.csv is a xlsx file$/],
    ['a table of EAMENA to world-heritage', 'world-heritage', EAMENA, 'WRONG_FILE', /no.* file of the format world-heritage: missing columns "id_no".*; found "EAMENA ID", "Resource Name"/],
    ['a table to geojson', 'geojson', HEADER, 'WRONG_FILE', /^the format geojson reads geojson files; list\.csv is a csv file$/],
    ['GeoJSON to mola', 'mola', '{"type":"FeatureCollection","features":[]}', 'WRONG_FILE', /^the format mola reads csv files; list\.csv is a geojson file$/],
    ['a table without a column of the mapping', 'csv', 'id,name,note\n', 'WRONG_FILE', /missing columns "ha", "danger"; found "id", "name", "note"/],
    ['a picture', 'csv', PNG, 'WRONG_FILE', /^list\.csv is a PNG picture; an import reads CSV, XLSX and GeoJSON$/],
    ['a PDF', 'eamena', '%PDF-1.7\n', 'WRONG_FILE', /is a PDF/],
    ['an archive that is no workbook', 'csv', repeatedZip([{ name: 'list.txt', head: 'id', tail: '' }]), 'BROKEN_XLSX', /has no part xl\/workbook\.xml/],
    ['an empty file', 'csv', '', 'FILE_EMPTY', /is empty$/],
    ['a file of blanks', 'csv', ' \n \r\n', 'FILE_EMPTY', /./],
    ['a gzip of nothing', 'csv', gzipSync(''), 'FILE_EMPTY', /is empty$/],
  ])('is refused with its code and changes no table: %s', async (_, format, content, code, says) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, content);
      const { message } = await refused(hub, format, file, code, { mapping: await mappingFile(folder) });
      expect(message).toMatch(says);
      expect(message).not.toContain('\n');
    });
  });

  it('is refused where it is not there, is a folder, or lies behind a file', async () => {
    await inFolder(async (folder) => {
      const mapping = await mappingFile(folder);
      await refused(hub, 'csv', join(folder, 'none.csv'), 'FILE_NOT_FOUND', { mapping });
      await mkdir(join(folder, 'records.csv'));
      await refused(hub, 'csv', join(folder, 'records.csv'), 'FILE_UNREADABLE', { mapping });
      await refused(hub, 'csv', join(mapping, 'list.csv'), 'FILE_NOT_FOUND', { mapping });
    });
  });

  it('is refused by the name of a format that there is none of, with those there are', async () => {
    await expect(importInto(hub, 'papyri', 'list.csv')).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT', message: /world-heritage, eamena, yemen-catalogue, mola, csv, geojson/ });
    await expect(importInto(hub, '__proto__', 'list.csv')).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
  });

  it.each([
    ['a mapped column stands twice', 'id,name,note,ha,danger,name\n1,a,b,2,no,c\n', /^several columns are headed "name", and nothing tells which of them is meant/],
    ['two mapped columns differ in blanks alone', 'id,name,note,ha,danger, id \n1,a,b,2,no,c\n', /headed "id"/],
  ])('is refused where %s', async (_, text, says) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, text);
      const { message } = await refused(hub, 'csv', file, 'WRONG_FILE', { mapping: await mappingFile(folder) });
      expect(message).toMatch(says);
    });
  });

  it('is taken where a column that nobody asks for stands twice, and where the mapping asks for both; each is kept', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, `${HEADER.trim()},seen,seen\n${siteRows(1).trim()},1990,1991\n`);
      expect((await importInto(hub, 'csv', file, { mapping: await mappingFile(folder) })).counts).toMatchObject({ created: 1, rejected: 0 });
      const both = { kind: 'site', localId: 'id', fields: { 'designation.number': 'seen', description: 'seen (2)' } };
      expect((await importInto(hub, 'csv', file, { mapping: await mappingFile(folder, both, 'both.json') })).counts).toMatchObject({ changed: 1, rejected: 0 });
    });
  });
});
