import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import type { AnyDraft, Format } from '../../cli/import/format.ts';
import { BATCH_SIZE, type DraftSink } from '../../cli/import/pipeline.ts';
import { cellText } from '../../cli/import/row.ts';
import { importFile, type ImportRequest, type ImportResult } from '../../cli/import/run.ts';
import { summaryLine, summaryText } from '../../cli/import/summary.ts';
import { inFolder } from './support.ts';

/** Counts what the pipeline asks of it; what is written and how is tested on the real registries. */
class CountingSink implements DraftSink<Site> {
  readonly batches: number[] = [];
  readonly stored = new Map<string, string>();
  failAfter = Infinity;

  async write(batch: readonly Site[]): Promise<SaveOutcome[]> {
    if (this.batches.length >= this.failAfter) throw new Error('the storage is gone');
    this.batches.push(batch.length);
    return batch.map(({ kind, localId, name }): SaveOutcome => {
      const key = `${kind} ${localId}`;
      const before = this.stored.get(key);
      if (name === 'refused') return { outcome: 'rejected', localId, reason: { en: 'the registry refuses it', fr: 'le registre la refuse', ar: 'يرفضه السجل' }, field: 'titles' };
      this.stored.set(key, name);
      if (before === undefined) return { outcome: 'created', localId, id: key, act: key };
      if (before === name) return { outcome: 'unchanged', localId, id: key };
      return { outcome: 'changed', localId, id: key, act: key, changes: [{ path: 'titles', before, after: name }] };
    });
  }
}

interface Site extends AnyDraft {
  name: string;
}

/** Rows of id, name and owner; a row may give a second draft by a shared listing. */
const format: Format<Site> = {
  name: 'test',
  files: ['csv', 'geojson'],
  requiredColumns: () => ['id', 'name'],
  personalColumns: new Set(['owner']),
  map(row) {
    const localId = cellText(row, 'id');
    const name = cellText(row, 'name') ?? '';
    const listing = cellText(row, 'listing');
    const owner = cellText(row, 'owner');
    if (localId === undefined) {
      return { ok: false, notices: [], problems: [{ line: row.line, field: 'owner', value: owner ?? '', code: 'MISSING_VALUE', reason: 'no identifier' }] };
    }
    const notices = name.endsWith('?') ? [{ line: row.line, field: 'name', value: name, reason: 'not understood' }] : [];
    const drafts = [{ kind: 'HeritageSite', localId, name }, ...(listing ? [{ kind: 'MarketListing', localId: listing, name: listing }] : [])];
    return { ok: true, drafts, notices };
  },
};

async function run(folder: string, text: string, sink: CountingSink, more: Partial<ImportRequest<Site>> = {}): Promise<ImportResult> {
  const file = join(folder, 'sites.csv');
  await writeFile(file, text);
  return importFile({ format, file, sink, identity: ['authority_1'], folder, dryRun: false, fresh: false, ...more });
}

async function reportOf(result: ImportResult): Promise<Record<string, unknown>[]> {
  const lines = (await readFile(result.report, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const numbered = (count: number, name = 'n'): string => ['id,name', ...Array.from({ length: count }, (_, index) => `${index},${name}${index}`), ''].join('\n');

describe('an import', () => {
  it('counts every row once: created, then unchanged, then changed field by field', async () => {
    await inFolder(async (folder) => {
      const sink = new CountingSink();
      const first = await run(folder, 'id,name\na,x\nb,y\n', sink);
      const again = await run(folder, 'id,name\na,x\nb,y\n', sink);
      const changed = await run(folder, 'id,name\na,x\nb,z\n', sink);
      expect([first, again, changed].map(({ counts: { read, created, changed: altered, unchanged, rejected } }) => [read, created, altered, unchanged, rejected])).toEqual([
        [2, 2, 0, 0, 0],
        [2, 0, 0, 2, 0],
        [2, 0, 1, 1, 0],
      ]);
      expect(await reportOf(changed)).toEqual([{ type: 'changed', line: 3, kind: 'HeritageSite', localId: 'b', field: 'titles', before: 'y', after: 'z' }]);
    });
  });

  it('reports every bad row with line, field and reason, shows twenty, and withholds what may name a person', async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, `id,name,owner\n${',x,Someone Private\n'.repeat(30)}`, new CountingSink());
      const entries = await reportOf(result);
      expect(entries).toHaveLength(30);
      expect(entries[29]).toEqual({ type: 'rejected', line: 31, field: 'owner', value: '[withheld]', code: 'MISSING_VALUE', reason: 'no identifier' });
      const text = summaryText(result, { dryRun: false, seconds: 1, report: 'r.jsonl' });
      expect(text).not.toContain('Private');
      expect(text.match(/ {2}line \d+/g)).toHaveLength(20);
      expect(text).toContain('r.jsonl');
    });
  });

  it('keeps a cell that was not understood and says so without refusing its row', async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, 'id,name\na,what?\n', new CountingSink());
      expect(result.counts).toMatchObject({ created: 1, rejected: 0, notices: 1 });
      expect(await reportOf(result)).toEqual([{ type: 'notice', line: 2, field: 'name', value: 'what?', reason: 'not understood' }]);
    });
  });

  it('refuses a row whose identifier stood before with other values, and takes the same draft twice as one', async () => {
    await inFolder(async (folder) => {
      const sink = new CountingSink();
      const result = await run(folder, 'id,name,listing\na,x,shared\nb,y,shared\na,other,\na,x,\n', sink);
      expect(result.counts).toMatchObject({ read: 4, created: 2, rejected: 1, merged: 1 });
      expect(result.records).toEqual({ HeritageSite: { created: 2, changed: 0, unchanged: 0 }, MarketListing: { created: 1, changed: 0, unchanged: 0 } });
      expect((await reportOf(result))[0]).toMatchObject({ line: 4, code: 'DUPLICATE_ID', localId: 'a' });
    });
  });

  it('reports a row that the registry refuses', async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, 'id,name\na,refused\nb,y\n', new CountingSink());
      expect(result.counts).toMatchObject({ read: 2, created: 1, rejected: 1 });
      expect((await reportOf(result))[0]).toMatchObject({ line: 2, field: 'titles', code: 'REFUSED', reason: 'the registry refuses it' });
    });
  });

  it('writes in batches of at most 500', async () => {
    await inFolder(async (folder) => {
      const sink = new CountingSink();
      await run(folder, numbered(1201), sink);
      expect(sink.batches).toEqual([BATCH_SIZE, BATCH_SIZE, 201]);
    });
  });

  it('goes on where it was killed, with the right counts and one whole report', async () => {
    await inFolder(async (folder) => {
      const sink = new CountingSink();
      const text = `${numbered(1200)},nameless\n`;
      sink.failAfter = 2;
      await expect(run(folder, `${text}`, sink)).rejects.toThrow('the storage is gone');
      sink.failAfter = Infinity;
      sink.batches.length = 0;
      const result = await run(folder, text, sink);
      expect(sink.batches).toEqual([200]);
      expect(result).toMatchObject({ finished: true, resumedAfter: 1000, counts: { read: 1201, created: 1200, unchanged: 0, rejected: 1 } });
      expect(await reportOf(result)).toHaveLength(1);
      const after = await run(folder, text, sink);
      expect(after.counts).toMatchObject({ read: 1201, unchanged: 1200, rejected: 1 });
    });
  });

  it('begins again with --fresh, and where the report of the interrupted run is gone', async () => {
    await inFolder(async (folder) => {
      for (const more of [{ fresh: true }, { report: join(folder, 'other.jsonl') }]) {
        const sink = new CountingSink();
        sink.failAfter = 1;
        await expect(run(folder, numbered(700), sink)).rejects.toThrow();
        sink.failAfter = Infinity;
        const result = await run(folder, numbered(700), sink, more);
        expect(result).toMatchObject({ resumedAfter: 0, counts: { read: 700, created: 200, unchanged: 500 } });
      }
    });
  });

  it('stops after the batch under way when it is told to, and then goes on', async () => {
    await inFolder(async (folder) => {
      const sink = new CountingSink();
      const stop = new AbortController();
      const progress = { share: () => undefined, rows: () => stop.abort(), stop: () => undefined };
      const stopped = await run(folder, numbered(1200), sink, { signal: stop.signal, progress });
      expect(stopped).toMatchObject({ finished: false, counts: { read: 500 } });
      const result = await run(folder, numbered(1200), sink);
      expect(result).toMatchObject({ finished: true, resumedAfter: 500, counts: { read: 1200, created: 1200 } });
    });
  });

  it('refuses a file of another format once, naming the columns missing and found, and leaves no report', async () => {
    await inFolder(async (folder) => {
      await expect(run(folder, 'id,title\na,b\n', new CountingSink(), { report: join(folder, 'r.jsonl') })).rejects.toMatchObject({
        code: 'WRONG_FILE',
        message: 'this is not a file of the format test: missing column "name"; found "id", "title"',
      });
      await expect(readFile(join(folder, 'r.jsonl'))).rejects.toThrow();
    });
  });

  it('ends for machines with one line of six numbers', async () => {
    await inFolder(async (folder) => {
      const result = await run(folder, 'id,name\na,x\n', new CountingSink());
      expect(JSON.parse(summaryLine(result, 0.5))).toEqual({ read: 1, created: 1, changed: 0, unchanged: 0, rejected: 0, seconds: 0.5 });
    });
  });

  it('writes its report as CSV where the name says so, with no cell that a spreadsheet would run', async () => {
    await inFolder(async (folder) => {
      const report = join(folder, 'report.csv');
      await run(folder, 'id,name\na,=cmd()?\n', new CountingSink(), { report });
      expect(await readFile(report, 'utf8')).toBe("type,line,field,value,code,reason,kind,localId,before,after\nnotice,2,name,'=cmd()?,,not understood,,,,\n");
    });
  });
});

describe('rows about one thing', () => {
  const merging: Format<Site> = { ...format, mergeKey: (row) => cellText(row, 'id') };

  it('reach the format as one, wherever in the file they stand, and are counted as merged', async () => {
    await inFolder(async (folder) => {
      const lines: string[] = [];
      const watching = { ...merging, map: (row: Parameters<typeof merging.map>[0]) => (lines.push(`${row.line}:${row.repeats?.map(({ line }) => line).join('+') ?? ''}`), merging.map(row)) };
      const result = await run(folder, 'id,name\na,1\nb,2\na,3\nc,4\nb,5\na,6\n', new CountingSink(), { format: watching });
      expect(lines).toEqual(['5:', '3:6', '2:4+7']);
      expect(result.counts).toMatchObject({ read: 6, created: 3, merged: 3 });
    });
  });
});
