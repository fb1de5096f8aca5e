import { expect, it } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { molaFormat } from '../../cli/import/formats/mola/format.ts';
import { importFile } from '../../cli/import/run.ts';
import { registrySink } from '../../cli/import/sink.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';
import { hasRealData, inFolder, realFile } from './support.ts';

it.skipIf(!hasRealData)('the 177 published cases of MOLA are written, and unchanged by a second import (needs ../shared/data)', async () => {
  const clone = await cloneDatabase('hub_empty');
  const { databases, close } = openDatabases(clone.connection);
  try {
    const authority = newId('authority');
    const file = realFile('mola-repatriations/mola_extraction.csv');
    const format = molaFormat({ sharing: 'PUBLIC', licence: null, attribution: null, mapping: undefined, file });
    const sink = registrySink(new Map([['RepatriationCase', { database: databases.cases, registry: caseRegistry }]]), { authority, actor: 'test' }, false);
    const run = () => inFolder(async (folder) => (await importFile({ format, file, sink, identity: [authority], folder, dryRun: false, fresh: false })).counts);
    expect(await run()).toMatchObject({ read: 177, created: 177, rejected: 0 });
    expect(await run()).toMatchObject({ read: 177, unchanged: 177, created: 0, changed: 0 });
  } finally {
    await close();
    await clone.drop();
  }
});
