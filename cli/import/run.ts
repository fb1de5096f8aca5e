import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileCheckpoint, fileDigest, type Checkpoint } from './checkpoint.ts';
import { ImportFileError } from './errors.ts';
import type { AnyDraft, Format } from './format.ts';
import { runImport, type DraftSink, type ImportSummary } from './pipeline.ts';
import type { ImportProgress } from './progress.ts';
import { requireColumns } from './readers/header.ts';
import { mergeRepeats } from './readers/merge.ts';
import { fileKind, openRows, type FileKind } from './readers/open.ts';
import { ReportFile } from './report.ts';
import type { ReadItem } from './row.ts';

export interface ImportRequest<D extends AnyDraft> {
  format: Format<D>;
  file: string;
  sink: DraftSink<D>;
  /** Everything besides format and file that makes this import itself: authority, sharing, mapping. */
  identity: readonly string[];
  /** Where reports and checkpoints are kept. */
  folder: string;
  dryRun: boolean;
  /** Ignores the checkpoint of an interrupted run. */
  fresh: boolean;
  /** Where the report goes; a file in `folder` where it is left out. */
  report?: string;
  progress?: ImportProgress;
  signal?: AbortSignal;
}

export interface ImportResult extends ImportSummary {
  report: string;
  seconds: number;
}

/** Imports one file, or shows what importing it would do. Throws `ImportFileError` where the file cannot be read on. */
export async function importFile<D extends AnyDraft>(request: ImportRequest<D>): Promise<ImportResult> {
  const start = performance.now();
  const { format, file } = request;
  const kind = await fileKind(file);
  if (!format.files.includes(kind)) {
    throw new ImportFileError('WRONG_FILE', `the format ${format.name} reads ${format.files.join(' and ')} files; ${basename(file)} is a ${kind} file`);
  }
  await refuseOwnReport(request);
  // A file of another format is refused here, before a report or a checkpoint of it exists.
  const rows = await begun(() => formatRows(request, kind));

  const digest = await fileDigest(file);
  const checkpoint = request.dryRun ? undefined : fileCheckpoint(join(request.folder, 'imports', 'unfinished'), [format.name, digest, ...request.identity]);
  if (request.fresh) await checkpoint?.clear();
  const report = await openReport(request, digest, checkpoint).catch((error: unknown) => {
    throw reportError(error, request.report);
  });
  try {
    const summary = await runImport({
      rows,
      map: (row) => format.map(row),
      sink: request.sink,
      report,
      personalColumns: format.personalColumns,
      ...(checkpoint ? { checkpoint } : {}),
      ...(request.progress ? { onProgress: request.progress.rows } : {}),
      ...(request.signal ? { signal: request.signal } : {}),
    });
    return { ...summary, report: report.path, seconds: Math.round(performance.now() - start) / 1000 };
  } finally {
    await report.close();
  }
}

function formatRows<D extends AnyDraft>(request: ImportRequest<D>, kind: FileKind): AsyncIterable<ReadItem> {
  const { format, file, progress } = request;
  const open = (): AsyncIterable<ReadItem> =>
    openRows(file, kind, {
      onHeader: (columns, repeated) => requireColumns(columns, format.requiredColumns(kind), format.name, repeated),
      ...(progress ? { onProgress: progress.share } : {}),
    });
  return format.mergeKey ? mergeRepeats(open, format.mergeKey) : open();
}

/** Reads the first row at once, so that a wrong file is refused before anything else happens. */
async function begun(open: () => AsyncIterable<ReadItem>): Promise<AsyncIterable<ReadItem>> {
  const source = open()[Symbol.asyncIterator]();
  const first = await source.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  })();
}

/** A report written over the file that is imported would destroy it. */
async function refuseOwnReport<D extends AnyDraft>({ file, report }: ImportRequest<D>): Promise<void> {
  if (report === undefined || !existsSync(report)) return;
  const [source, target] = await Promise.all([stat(file), stat(report)]);
  if (source.dev === target.dev && source.ino === target.ino) throw new ImportFileError('BAD_OPTION', 'the report would be written over the file that is imported');
}

function reportError(error: unknown, path: string | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (path === undefined || typeof code !== 'string') return error;
  return new ImportFileError('BAD_OPTION', `the report cannot be written to ${path} (${code})`, {}, error);
}

/** A new report, or the one of an interrupted run, cut back to its checkpoint. */
async function openReport<D extends AnyDraft>(request: ImportRequest<D>, digest: string, checkpoint: Checkpoint | undefined): Promise<ReportFile> {
  const kept = await checkpoint?.load();
  const path = request.report === undefined ? kept?.report : resolve(request.report);
  if (kept && path === kept.report && existsSync(kept.report)) return ReportFile.open(kept.report, kept.reportBytes);
  // Without its report an interrupted run cannot be told whole: begin again, which changes nothing that is written.
  await checkpoint?.clear();
  const name = `${request.format.name}-${digest.slice(0, 12)}-${new Date().toISOString().replace(/[:.]/g, '-')}.jsonl`;
  return ReportFile.open(path ?? resolve(request.folder, 'imports', name));
}
