import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { formatNamed, FORMATS } from '../../../cli/import/formats.ts';
import { importFile, type ImportResult } from '../../../cli/import/run.ts';
import { registrySink, type RegistryTarget } from '../../../cli/import/sink.ts';
import type { RecordTypeName } from '../../../schema/ids.ts';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import type { SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import type { TestHub } from '../../support/hub.ts';

/** One line of a report file, whatever its type. */
export interface ReportLine {
  type: 'rejected' | 'notice' | 'changed';
  line: number;
  field?: string;
  value?: string;
  code?: string;
  reason?: string;
  kind?: string;
  localId?: string;
  before?: unknown;
  after?: unknown;
}

export interface Imported extends ImportResult {
  entries: ReportLine[];
}

/** What a test decides of an import; the rest is as the command has it. */
export interface Importing {
  /** The short name of an authority of the demonstration. */
  authority?: string;
  sharing?: SharingTier;
  mapping?: string;
  dryRun?: boolean;
  signal?: AbortSignal;
  /** Stops it, as Ctrl-C does, once so many batches are written. */
  stopAfterBatches?: number;
  /** Where checkpoints and reports are kept; a folder of its own if left out. */
  folder?: string;
}

/** Imports a file into a hub as `hub import` does, and reads the report; does not wait for the index. */
export async function importInto(hub: TestHub, format: string, file: string, options: Importing = {}): Promise<Imported> {
  const { authority = 'documentation-desk', sharing = 'PUBLIC', mapping, dryRun = false, signal, stopAfterBatches = Infinity } = options;
  const stop = new AbortController();
  let batches = 0;
  const rows = (): void => {
    batches += 1;
    if (batches >= stopAfterBatches) stop.abort();
  };
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'turath-import-')));
  try {
    const loaded = await formatNamed(format, FORMATS).load({ sharing, licence: null, attribution: null, mapping, file });
    const result = await importFile({
      format: loaded,
      file,
      sink: registrySink(await targetsOf(hub), { authority: seededAuthorityId(authority), actor: 'hub import' }, dryRun),
      identity: [authority, sharing],
      folder,
      dryRun,
      fresh: false,
      progress: { share: () => undefined, rows, stop: () => undefined },
      signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
    });
    return { ...result, entries: await readReport(result.report) };
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

export async function readReport(path: string): Promise<ReportLine[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ReportLine);
}

async function targetsOf(hub: TestHub): Promise<Map<RecordTypeName, RegistryTarget>> {
  const targets = new Map<RecordTypeName, RegistryTarget>();
  for (const name of subgraphNames) {
    const { registries } = await loadSubgraph(name);
    for (const registry of registries) targets.set(registry.kind, { database: hub.databases[name], registry: registry as unknown as Registry<unknown> });
  }
  return targets;
}

/** The row counts that an import reports, in the order of its last line. */
export function countsOf({ counts: { read, created, changed, unchanged, rejected } }: ImportResult) {
  return { read, created, changed, unchanged, rejected };
}
