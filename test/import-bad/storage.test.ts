import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importInto } from '../import-flows/support/importing.ts';
import { rowCounts, rowsOfQuery } from '../import-flows/support/tables.ts';
import { inFolder } from '../import/support.ts';
import type { TestHub } from '../support/hub.ts';
import { HEADER, mappingFile, siteRows } from './support/files.ts';
import { openRegistries } from './support/registries.ts';

describe('a storage that fails under an import', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openRegistries();
  });
  afterAll(() => hub.close());

  const message = async (importing: Promise<unknown>): Promise<string> => {
    const error = (await importing.then(() => undefined, (thrown: unknown) => thrown)) as { code?: string; message?: string } | undefined;
    return `${error?.code}: ${error?.message}`;
  };

  it('is told by its code without a cell or a statement, where it refuses to write; what was written before stays whole', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, HEADER + siteRows(1200));
      const mapping = await mappingFile(folder);
      await rowsOfQuery(hub.connection, `create function sites.full() returns trigger language plpgsql as
        $$ begin if new.local_id = 'r700' then raise exception 'no room for Private Person' using errcode = '53100'; end if; return new; end $$`);
      await rowsOfQuery(hub.connection, 'create trigger full_disk before insert on sites.site for each row execute function sites.full()');
      const stopped = await message(importInto(hub, 'csv', file, { mapping, folder }));
      expect(stopped).toMatch(/^STORAGE_UNAVAILABLE: the database of the registries cannot be reached or used \(SQLSTATE 53100\); 500 rows are done, 0 of them refused; the same command goes on from there; report: /);
      expect(stopped).not.toMatch(/Private|insert|r700/);
      const tables = await rowCounts(hub.connection);
      expect([tables['sites.site'], tables['sites.source_row'], tables['sites.revision'], tables['sites.change_entry']]).toEqual([500, 500, 500, 500]);

      await rowsOfQuery(hub.connection, 'drop trigger full_disk on sites.site');
      const result = await importInto(hub, 'csv', file, { mapping, folder });
      expect(result).toMatchObject({ finished: true, resumedAfter: 500, counts: { read: 1200, created: 1200, unchanged: 0 }, entries: [] });
    });
  });

  it('is told by its code where it answers with what nobody expected, again without a cell', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, HEADER + siteRows(1, 'moved'));
      await rowsOfQuery(hub.connection, 'alter table sites.source_row rename to source_rows');
      const stopped = await message(importInto(hub, 'csv', file, { mapping: await mappingFile(folder) }));
      await rowsOfQuery(hub.connection, 'alter table sites.source_rows rename to source_row');
      expect(stopped).toMatch(/^INTERNAL: the database of the registries answered with an unexpected error \(SQLSTATE 42P01\); 0 rows are done, 0 of them refused; report: /);
      expect(stopped).not.toMatch(/moved0|insert/);
      expect(await rowsOfQuery(hub.connection, `select 1 from sites.site where local_id = 'moved0'`)).toEqual([]);
    });
  });

  it('is told by its code where it is closed', async () => {
    const closed = await openRegistries();
    await closed.close();
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, HEADER + siteRows(1));
      expect(await message(importInto(closed, 'csv', file, { mapping: await mappingFile(folder) }))).toMatch(/^STORAGE_UNAVAILABLE: .*\(no connection\); 0 rows are done/);
    });
  });
});
