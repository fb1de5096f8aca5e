import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type RecordTypeName } from '../../schema/ids.ts';
import { yemenCatalogueFormat } from '../../cli/import/formats/yemen-catalogue/format.ts';
import { CATALOGUE_COLUMNS } from '../../cli/import/formats/yemen-catalogue/columns.ts';
import { importFile, type ImportResult } from '../../cli/import/run.ts';
import { registrySink, type RegistryTarget } from '../../cli/import/sink.ts';
import { servicePrincipal } from '../../subgraphs/kernel/data/act.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { cloneDatabase, openDatabases, type ClonedDatabase, type TestDatabases } from '../support/databases.ts';
import { hasRealData, inFolder, realFile } from './support.ts';

const OFFER = 'https://www.bonhams.com/auction/20668/lot/174/a-plaque';
const ROWS = [
  ['a1', '18', 'خاتم', OFFER],
  ['a2', '18', 'قرط', OFFER],
  ['a3', '18', 'سيف', 'https://n9.cl/45z74'],
] as const;

describe('the catalogue in the registries', () => {
  const authority = newId('authority');
  let clone: ClonedDatabase;
  let open: TestDatabases;

  beforeAll(async () => {
    clone = await cloneDatabase('hub_empty');
    open = openDatabases(clone.connection);
  });

  afterAll(async () => {
    await open.close();
    await clone.drop();
  });

  async function run(dryRun: boolean): Promise<ImportResult> {
    return inFolder(async (folder) => {
      const file = join(folder, 'catalogue_ar.csv');
      const line = ([id, issue, type, link]: (typeof ROWS)[number]): string =>
        CATALOGUE_COLUMNS.map((column) => ({ artifact_id: id, issue, type_ar: type, link } as Partial<Record<typeof column, string>>)[column] ?? '').join(',');
      await writeFile(file, [CATALOGUE_COLUMNS.join(','), ...ROWS.map(line), ''].join('\n'));
      return imported(file, folder, dryRun);
    });
  }

  async function imported(file: string, folder: string, dryRun: boolean): Promise<ImportResult> {
    const format = await yemenCatalogueFormat({ sharing: 'PUBLIC', licence: null, attribution: null, mapping: undefined, file });
    const targets = new Map<RecordTypeName, RegistryTarget>([
      ['CulturalObject', { database: open.databases.objects, registry: objectRegistry }],
      ['MarketListing', { database: open.databases.links, registry: listingRegistry }],
    ]);
    const sink = registrySink(targets, { authority, actor: 'test' }, dryRun);
    return importFile({ format, file, sink, identity: [authority], folder, dryRun, fresh: false });
  }

  async function links(): Promise<{ predicate: string; status: string; source_id: string; target_id: string }[]> {
    return open.databases.links.write(servicePrincipal(authority, 'test'), async (db) => {
      const { rows } = await db.execute<{ predicate: string; status: string; source_id: string; target_id: string }>(
        sql`select predicate, status, source_id, target_id from links.link where asserted_by = ${authority} order by source_id`,
      );
      return rows;
    });
  }

  it('is not kept by a dry run, links included', async () => {
    expect((await run(true)).counts).toMatchObject({ read: 3, created: 3, rejected: 0 });
    expect(await links()).toEqual([]);
  });

  it('links both objects of one lot to its one listing, and a second import changes nothing', async () => {
    const first = await run(false);
    expect(first.counts).toMatchObject({ read: 3, created: 3, rejected: 0 });
    expect(first.records).toMatchObject({ CulturalObject: { created: 3 }, MarketListing: { created: 1 } });
    const asserted = await links();
    expect(asserted.map(({ predicate, status }) => [predicate, status])).toEqual([['OFFERED_AS', 'CONFIRMED'], ['OFFERED_AS', 'CONFIRMED']]);
    expect(new Set(asserted.map(({ target_id }) => target_id)).size).toBe(1);
    expect(new Set(asserted.map(({ source_id }) => source_id)).size).toBe(2);

    const again = await run(false);
    expect(again.counts).toMatchObject({ read: 3, created: 0, changed: 0, unchanged: 3 });
    expect(await links()).toEqual(asserted);
  });

  it.skipIf(!hasRealData)('is written whole from the published files, and unchanged by a second import', async () => {
    const counts = (): Promise<ImportResult['records']> => inFolder(async (folder) => (await imported(realFile('yemen-looted-catalogue/catalogue_ar.csv'), folder, false)).records);
    expect(await counts()).toEqual({ CulturalObject: { created: 489, changed: 0, unchanged: 0 }, MarketListing: { created: 172, changed: 0, unchanged: 0 } });
    expect(await links()).toHaveLength(172 + 2);
    expect(await counts()).toEqual({ CulturalObject: { created: 0, changed: 0, unchanged: 489 }, MarketListing: { created: 0, changed: 0, unchanged: 172 } });
  });
});
