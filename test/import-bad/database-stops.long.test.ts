import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectPlainRefusal, hubImport } from './support/command.ts';
import { type DataFolder, newDataFolder } from './support/data-folder.ts';
import { HEADER, mappingFile, siteRows } from './support/files.ts';

describe('hub import whose database stops under it', () => {
  const ROWS = 3000;
  let data: DataFolder;
  beforeAll(async () => {
    data = newDataFolder();
    await data.start();
  });
  afterAll(() => data.remove());

  it('says so by its code, leaves whole records, and goes on where it stopped when the database is back', async () => {
    const file = join(data.path, 'many.csv');
    await writeFile(file, HEADER + siteRows(ROWS));
    const args = ['csv', file, '--mapping', await mappingFile(data.path), '--authority', 'A register', '--create-authority', '--json'];
    const ended = hubImport(data.settings, ...args);
    const early = ended.then<never>(({ err }) => Promise.reject(new Error(`The import ended before its database was stopped: ${err}`)));
    await Promise.race([early, firstBatch(data)]);
    await data.stop();
    const stopped = await ended;
    expectPlainRefusal(stopped, 'STORAGE_UNAVAILABLE');
    expect(stopped.code).toBe(1);
    const [, done = ''] = /; (\d+) rows are done, 0 of them refused; the same command goes on from there; report: /.exec(stopped.err) ?? [];
    expect(Number(done)).toBeLessThan(ROWS);

    const again = await hubImport(data.settings, ...args);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining(`(${done} of them by an earlier, interrupted run)`) });
    expect(JSON.parse(again.out)).toMatchObject({ read: ROWS, rejected: 0 });
    await data.start();
    const rows = await data.rows();
    expect(['sites.site', 'sites.source_row', 'sites.revision', 'sites.change_entry'].map((table) => rows[table])).toEqual([ROWS, ROWS, ROWS, ROWS]);
  });
});

/** Waits until the first records are there. */
async function firstBatch(data: DataFolder): Promise<void> {
  while ((await data.sites()) < 500) await sleep(20);
}
