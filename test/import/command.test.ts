import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importCommand } from '../../cli/commands/import.ts';
import { importDraft } from '../../cli/import/drafts.ts';
import { sharingOf } from '../../cli/import/format-options.ts';
import type { FormatEntry } from '../../cli/import/formats.ts';
import { cellText } from '../../cli/import/row.ts';
import { inFolder } from './support.ts';

const HUB = fileURLToPath(new URL('../../cli/bin/hub.mjs', import.meta.url));

function hub(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [HUB, ...args], (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
  });
}

describe('the hub command', () => {
  it('runs from its sources and lists its commands', async () => {
    const { code, out } = await hub('--help');
    expect(code).toBe(0);
    expect(out).toContain('import [options] <format> <file>');
  });

  it.each([
    ['an unknown command', ['imprt'], /unknown command 'imprt'[\s\S]*Did you mean import/],
    ['an unknown format', ['import', 'papyri', 'x.csv', '--authority', 'a'], /UNKNOWN_FORMAT: there is no format "papyri"; formats: /],
    ['an import for nobody', ['import', 'x', 'y'], /required option '--authority <id>'/],
    ['an unknown tier', ['import', 'x', 'y', '--authority', 'a', '--sharing', 'ALL'], /Allowed choices are PUBLIC/],
  ])('answers %s with a clear message and exit code 2', async (_, args, message) => {
    const { code, err } = await hub(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

const names: FormatEntry = {
  name: 'names',
  summary: 'identifiers and names (CSV)',
  load: async (options) => ({
    name: 'names',
    files: ['csv'],
    requiredColumns: () => ['id', 'name'],
    personalColumns: new Set(),
    map(row) {
      const localId = cellText(row, 'id');
      if (localId === undefined) return { ok: false, notices: [], problems: [{ line: row.line, field: 'id', code: 'MISSING_VALUE', reason: 'no identifier' }] };
      const titles = [{ value: cellText(row, 'name') ?? '', language: null, script: null, transliteration: null }];
      return { ok: true, notices: [], drafts: [importDraft('HeritageSite', { localId, titles, sharing: sharingOf(options), sources: [], synthetic: false, document: {} })] };
    },
  }),
};

describe('hub import', () => {
  afterEach(() => vi.restoreAllMocks());

  async function run(text: string, ...flags: string[]): Promise<{ code: number; out: string; err: string }> {
    return inFolder(async (folder) => {
      const file = join(folder, 'names.csv');
      await writeFile(file, text);
      let out = '';
      let err = '';
      vi.spyOn(process.stdout, 'write').mockImplementation((piece) => ((out += String(piece)), true));
      vi.spyOn(process.stderr, 'write').mockImplementation((piece) => ((err += String(piece)), true));
      let code = -1;
      const sink = { write: async (batch: readonly { localId: string }[]) => batch.map(({ localId }) => ({ outcome: 'created' as const, localId, id: localId, act: localId })) };
      const command = importCommand({ formats: [names], open: async () => ({ sink, folder, close: async () => undefined }) }, (found) => void (code = found));
      await command.parseAsync(['names', file, '--authority', 'authority_1', ...flags], { from: 'user' });
      return { code, out, err };
    });
  }

  it('ends with exactly one line for machines, and says the rest on standard error', async () => {
    const { code, out, err } = await run('id,name\na,x\n,y\n', '--json');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({ read: 2, created: 1, changed: 0, unchanged: 0, rejected: 1, seconds: expect.any(Number) });
    expect(err).toContain('line 3, id: no identifier');
  });

  it('says of a dry run that nothing is kept', async () => {
    const { out } = await run('id,name\na,x\n', '--dry-run');
    expect(out).toMatch(/^Dry run, nothing is kept: 1 row read/);
  });

  it('tells a wrong file by its code, to people and to machines', async () => {
    const { code, out, err } = await run('id,title\na,x\n', '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/^WRONG_FILE: .*missing column "name"; found "id", "title"/);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'WRONG_FILE', line: 1 } });
  });
});
