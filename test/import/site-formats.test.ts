import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '../../cli/import/drafts.ts';
import { FORMATS, formatNamed } from '../../cli/import/formats.ts';
import type { DraftSink } from '../../cli/import/pipeline.ts';
import { importFile, type ImportResult } from '../../cli/import/run.ts';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import { differences } from '../../subgraphs/kernel/data/json.ts';
import { hasRealData, inFolder, realFile, withRealData } from './support.ts';

/** Keeps the drafts and answers as a registry does, so that a whole import runs without a database. */
function memory(): DraftSink<ImportDraft> {
  const kept = new Map<string, ImportDraft['draft']>();
  const outcome = ({ localId, draft }: ImportDraft): SaveOutcome => {
    const before = kept.get(localId);
    kept.set(localId, draft);
    if (before === undefined) return { outcome: 'created', localId, id: localId, act: localId };
    const changes = differences(before, draft);
    return changes.length === 0 ? { outcome: 'unchanged', localId, id: localId } : { outcome: 'changed', localId, id: localId, act: localId, changes };
  };
  return { write: async (batch) => batch.map(outcome) };
}

async function run(name: string, file: string, folder: string, sink: DraftSink<ImportDraft>): Promise<ImportResult> {
  const format = await formatNamed(name, FORMATS).load({ sharing: 'PUBLIC', licence: null, attribution: null, mapping: undefined, file });
  return importFile({ format, file: realFile(file), sink, identity: [], folder, dryRun: false, fresh: false });
}

async function entries(report: string): Promise<{ type: string; field: string }[]> {
  const text = await readFile(report, 'utf8');
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { type: string; field: string });
}

describe.skipIf(!hasRealData)(withRealData('an import of a published file of sites'), () => {
  it('reads 1,248 rows of the World Heritage List and rejects none; a second time nothing changes', async () => {
    await inFolder(async (folder) => {
      const sink = memory();
      const first = await run('world-heritage', 'unesco-world-heritage/whc-sites-2025.xlsx', folder, sink);
      expect(first.counts).toMatchObject({ read: 1248, created: 1248, changed: 0, unchanged: 0, rejected: 0, merged: 0 });
      const again = await run('world-heritage', 'unesco-world-heritage/whc-sites-2025.xlsx', join(folder, 'again'), sink);
      expect(again.counts).toMatchObject({ read: 1248, created: 0, changed: 0, unchanged: 1248, rejected: 0 });
    });
  });

  it('reports the list of 2025 over that of 2023 field by field', async () => {
    await inFolder(async (folder) => {
      const sink = memory();
      await run('world-heritage', 'unesco-world-heritage/whc-sites-2023.en-fr.csv.gz', folder, sink);
      const result = await run('world-heritage', 'unesco-world-heritage/whc-sites-2025.en-fr-ar.csv.gz', folder, sink);
      expect(result.counts).toMatchObject({ read: 1248, created: 50, rejected: 0 });
      const changed = (await entries(result.report)).filter(({ type }) => type === 'changed');
      expect(changed.filter(({ field }) => field === 'document.inDanger')).toHaveLength(4);
      // The name under which a property is listed.
      expect(changed.filter(({ field }) => field === 'document.designations[0].name')).toHaveLength(26);
    });
  });

  it('reads 424 features of caravanserais as 221 sites; a second time nothing changes', async () => {
    await inFolder(async (folder) => {
      const sink = memory();
      const first = await run('eamena', 'eamena/eamena_caravanserais_iran.geojson.gz', folder, sink);
      expect(first.counts).toMatchObject({ read: 424, created: 221, merged: 203, rejected: 0 });
      expect(first.records).toEqual({ HeritageSite: { created: 221, changed: 0, unchanged: 0 } });
      expect((await entries(first.report)).filter(({ type }) => type === 'notice')).toHaveLength(first.counts.notices);
      const again = await run('eamena', 'eamena/eamena_caravanserais_iran.geojson.gz', join(folder, 'again'), sink);
      expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 221 });
    });
  });
});
