import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDraft, type ImportDraft } from '../../cli/import/drafts.ts';
import type { Format } from '../../cli/import/format.ts';
import type { DraftSink } from '../../cli/import/pipeline.ts';
import { importFile } from '../../cli/import/run.ts';
import { readReport } from '../import-flows/support/importing.ts';
import { inFolder } from '../import/support.ts';

/** A format with a fault of its own: it fails on whom it does not know. */
const format: Format<ImportDraft> = {
  name: 'faulty',
  files: ['csv'],
  requiredColumns: () => ['id', 'owner'],
  personalColumns: new Set(['owner']),
  map({ cells }) {
    if (cells['owner'] !== 'x') throw new TypeError(`cannot read ${String(cells['owner'])}`);
    const draft = { localId: String(cells['id']), titles: [], sources: [], synthetic: false, document: {} };
    return { ok: true, notices: [], drafts: [importDraft('HeritageSite', draft)] };
  },
};

describe('a row that its format fails on', () => {
  it('is refused like any other bad row: no word of the failure, which may name a person, and no other row goes with it', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, 'id,owner\n1,x\n2,Someone Private\n3,x\n');
      const sink: DraftSink<ImportDraft> = { write: async (batch) => batch.map(({ localId }) => ({ outcome: 'created', localId, id: localId, act: 'act' })) };
      const result = await importFile({ format, file, sink, identity: [], folder, dryRun: false, fresh: false });
      expect(result.counts).toMatchObject({ read: 3, created: 2, rejected: 1 });
      expect(await readReport(result.report)).toEqual([{ type: 'rejected', line: 3, code: 'BROKEN_ROW', reason: 'the format fails on this row (TypeError)' }]);
    });
  });
});
