import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { rowsOfQuery } from '../import-flows/support/tables.ts';
import { expectPlainRefusal, hubImport } from './support/command.ts';
import { type DataFolder, newDataFolder } from './support/data-folder.ts';
import { HEADER, mappingFile, siteRows } from './support/files.ts';

describe('hub import whose records are in when the record index fails', () => {
  let data: DataFolder;
  beforeAll(async () => {
    data = newDataFolder();
    await data.start();
  });
  afterAll(() => data.remove());

  it('says so by its code, and that the records are imported', async () => {
    const running = await attachEmbeddedPostgres(data.path);
    const connection = { ...running!, database: 'turath' };
    await rowsOfQuery(connection, `create function links.full() returns trigger language plpgsql as $$ begin raise exception 'no room for Site 1' using errcode = '53100'; end $$`);
    await rowsOfQuery(connection, 'create trigger full_disk before insert on links.record_index for each row execute function links.full()');
    const file = join(data.path, 'list.csv');
    await writeFile(file, HEADER + siteRows(3));
    const ended = await hubImport(data.settings, 'csv', file, '--mapping', await mappingFile(data.path), '--authority', 'A register', '--create-authority', '--json');
    expect(ended.code).toBe(1);
    expectPlainRefusal({ ...ended, err: ended.err.slice(ended.err.indexOf('STORAGE_UNAVAILABLE')) }, 'STORAGE_UNAVAILABLE');
    expect(ended.err).toMatch(/: the records are imported, but could not be made ready for search and joins: .*SQLSTATE 53100/);
    expect(ended.err).not.toContain('no room');
    expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'STORAGE_UNAVAILABLE' } });
    expect(await data.sites()).toBe(3);
  });
});
