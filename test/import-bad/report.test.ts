import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatNamed } from '../../cli/import/formats.ts';
import { importFile } from '../../cli/import/run.ts';
import { inFolder } from '../import/support.ts';
import { HEADER, mappingFile, siteRows } from './support/files.ts';

describe('a place for the report that would do harm', () => {
  it.each([
    ['the imported file itself', (file: string) => file, /^the report would be written over the file that is imported$/],
    ['a folder', (_: string, folder: string) => folder, /^the report cannot be written to .* \(EISDIR\)$/],
    ['beneath a file', (file: string) => join(file, 'report.jsonl'), /^the report cannot be written to .* \((?:EEXIST|ENOTDIR)\)$/],
  ])('is refused before anything is written: %s', async (_, place, says) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      const text = HEADER + siteRows(1);
      await writeFile(file, text);
      const format = await formatNamed('csv', FORMATS).load({ sharing: 'PUBLIC', licence: null, attribution: null, mapping: await mappingFile(folder), file });
      const sink = { write: () => Promise.reject(new Error('something was written')) };
      const importing = importFile({ format, file, sink, identity: [], folder, dryRun: false, fresh: false, report: place(file, folder) });
      await expect(importing).rejects.toMatchObject({ code: 'BAD_OPTION', message: expect.stringMatching(says) });
      expect(await readFile(file, 'utf8')).toBe(text);
    });
  });
});
