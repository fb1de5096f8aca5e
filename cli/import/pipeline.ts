import type { FieldChange, SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import type { Checkpoint } from './checkpoint.ts';
import { ImportFileError } from './errors.ts';
import type { AnyDraft, CellNotice, MapResult } from './format.ts';
import type { ReportFile } from './report.ts';
import type { ReadItem, RowProblem, SourceRow } from './row.ts';
import { SeenDrafts } from './seen.ts';
import { countRecord, emptyCounts, SHOWN_PROBLEMS, type RecordCounts, type RowCounts, type ShownProblem } from './tally.ts';

/**
 * Where drafts go. One call is one short transaction per registry; it answers
 * each draft in its place and throws only when storage itself fails. A dry run
 * gives a sink that rolls back.
 */
export interface DraftSink<D> {
  write(batch: readonly D[]): Promise<SaveOutcome[]>;
}

export interface ImportRun<D extends AnyDraft> {
  rows: AsyncIterable<ReadItem>;
  map: (row: SourceRow) => MapResult<D>;
  sink: DraftSink<D>;
  report: ReportFile;
  personalColumns: ReadonlySet<string>;
  /** Left out in a dry run, which has nothing to go on with. */
  checkpoint?: Checkpoint;
  onProgress?: (counts: Readonly<RowCounts>) => void;
  /** Stops after the batch under way. */
  signal?: AbortSignal;
}

export interface ImportSummary {
  counts: RowCounts;
  records: RecordCounts;
  firstBad: ShownProblem[];
  /** False where the signal stopped it; the same command then goes on. */
  finished: boolean;
  /** Rows that an earlier, interrupted run had done. */
  resumedAfter: number;
}

/** Most drafts in one write. An open write transaction delays the sealing of the audit log, so it stays short. */
export const BATCH_SIZE = 500;
/** Most characters of drafts, as JSON, in one write of several rows: a batch is held several times over while it is written. */
const BATCH_LENGTH = 8_000_000;

/** The one path of every import, dry or real: read, map, write in batches, report every row. */
export async function runImport<D extends AnyDraft>(run: ImportRun<D>): Promise<ImportSummary> {
  const work = new ImportWork(run);
  try {
    const resumedAfter = await work.resume();
    for await (const item of run.rows) {
      if (run.signal?.aborted) break;
      await work.take(item);
    }
    if (run.signal?.aborted) return work.summary(false, resumedAfter);
    await work.flush();
    await run.checkpoint?.clear();
    return work.summary(true, resumedAfter);
  } catch (error) {
    throw error instanceof ImportFileError ? await work.stopped(error) : error;
  }
}

interface WaitingRow<D> {
  row: SourceRow;
  drafts: D[];
  notices: CellNotice[];
}

class ImportWork<D extends AnyDraft> {
  private readonly run: ImportRun<D>;
  private counts: RowCounts = emptyCounts();
  private records: RecordCounts = {};
  private firstBad: ShownProblem[] = [];
  private waiting: WaitingRow<D>[] = [];
  private waitingDrafts = 0;
  private waitingLength = 0;
  private readonly seen = new SeenDrafts();
  private taken = 0;
  private flushed = 0;
  private skip = 0;

  constructor(run: ImportRun<D>) {
    this.run = run;
  }

  async resume(): Promise<number> {
    const saved = await this.run.checkpoint?.load();
    if (!saved || saved.report !== this.run.report.path) return 0;
    this.counts = saved.counts;
    this.records = saved.records;
    this.firstBad = saved.firstBad;
    this.skip = saved.rows;
    return saved.counts.read;
  }

  async take(item: ReadItem): Promise<void> {
    // Rows done before are mapped again, so that a repeated identifier is still seen, but not counted or written.
    const done = this.taken < this.skip;
    if (item.kind === 'bad') {
      if (!done) this.reject(1, 0, item.problems);
    } else {
      const mapped = this.map(item);
      const { drafts, problems, length } = mapped.ok ? this.seen.fresh(item.line, mapped.drafts) : { drafts: [], problems: mapped.problems, length: 0 };
      const repeats = item.repeats?.length ?? 0;
      if (!done && problems.length > 0) this.reject(1 + repeats, repeats, problems);
      else if (!done && drafts.length === 0) this.repeat(1 + repeats);
      else if (!done) await this.wait({ row: item, drafts, notices: mapped.notices }, length);
    }
    this.taken += 1;
    const full = this.waitingDrafts >= BATCH_SIZE || this.waitingLength >= BATCH_LENGTH || this.run.report.full;
    if (!done && (full || this.taken - this.flushed >= 10 * BATCH_SIZE)) await this.flush();
  }

  /** Writes the waiting rows, reports them and saves the checkpoint. */
  async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    this.waitingDrafts = 0;
    this.waitingLength = 0;
    const outcomes = await this.write(rows.flatMap((row) => row.drafts));
    let at = 0;
    for (const row of rows) {
      this.settle(row, outcomes.slice(at, at + row.drafts.length));
      at += row.drafts.length;
    }
    await this.save();
    this.run.onProgress?.(this.counts);
  }

  summary(finished: boolean, resumedAfter: number): ImportSummary {
    return { counts: this.counts, records: this.records, firstBad: this.firstBad, finished, resumedAfter };
  }

  /** Reports why the import cannot go on; gives the error that also says what of the file is done. */
  async stopped(error: ImportFileError): Promise<ImportFileError> {
    const { checkpoint, report } = this.run;
    const { code, line, field, message } = error;
    const place = { ...(line === undefined ? {} : { line }), ...(field === undefined ? {} : { field }) };
    report.add({ type: 'stopped', ...place, code, reason: message });
    // A broken file is broken at the next try too; only what came from outside leaves something to go on with.
    const goesOn = code === 'STORAGE_UNAVAILABLE' && checkpoint !== undefined;
    if (!goesOn) await checkpoint?.clear();
    const { read, rejected } = this.counts;
    const done = checkpoint === undefined ? 'nothing is kept' : `${read} rows are done, ${rejected} of them refused${goesOn ? '; the same command goes on from there' : ''}`;
    return new ImportFileError(code, `${message}; ${done}; report: ${report.path}`, place, error);
  }

  /**
   * A row that its format fails on is refused like any other bad row and takes
   * none of the others along. The error's own words may quote a cell: they stay out.
   */
  private map(row: SourceRow): MapResult<D> {
    try {
      return this.run.map(row);
    } catch (error) {
      if (error instanceof ImportFileError) throw error;
      const name = error instanceof Error ? error.name : 'unknown error';
      return { ok: false, notices: [], problems: [{ line: row.line, code: 'BROKEN_ROW', reason: `the format fails on this row (${name})` }] };
    }
  }

  private async wait(row: WaitingRow<D>, length: number): Promise<void> {
    // All drafts of a row go into one batch, so a full one leaves first.
    const full = this.waitingDrafts + row.drafts.length > BATCH_SIZE || this.waitingLength + length > BATCH_LENGTH;
    if (this.waiting.length > 0 && full) await this.flush();
    this.waiting.push(row);
    this.waitingDrafts += row.drafts.length;
    this.waitingLength += length;
  }

  private async write(drafts: D[]): Promise<SaveOutcome[]> {
    if (drafts.length === 0) return [];
    const outcomes = await this.run.sink.write(drafts);
    if (outcomes.length !== drafts.length) throw new Error(`the sink answered ${outcomes.length} of ${drafts.length} drafts`);
    return outcomes;
  }

  private settle({ row, drafts, notices }: WaitingRow<D>, outcomes: SaveOutcome[]): void {
    const problems: RowProblem[] = [];
    const results = new Set<SaveOutcome['outcome']>();
    outcomes.forEach((outcome, index) => {
      const { kind = '', localId = '' } = drafts[index] ?? {};
      results.add(outcome.outcome);
      if (outcome.outcome === 'rejected') {
        const field = outcome.field === null ? {} : { field: outcome.field };
        problems.push({ line: row.line, ...field, localId, code: 'REFUSED', reason: outcome.reason.en });
        return;
      }
      countRecord(this.records, kind, outcome.outcome);
      if (outcome.outcome !== 'changed') return;
      for (const change of outcome.changes) this.run.report.add({ type: 'changed', line: row.line, kind, localId, ...reported(change) });
    });
    const repeats = row.repeats?.length ?? 0;
    if (problems.length > 0) return this.reject(1 + repeats, repeats, problems);
    for (const notice of notices) this.run.report.add({ type: 'notice', ...this.shielded(notice) });
    this.counts.read += 1 + repeats;
    this.counts.merged += repeats;
    this.counts.notices += notices.length;
    this.counts[rowResult(results)] += 1;
  }

  private reject(read: number, merged: number, problems: RowProblem[]): void {
    this.counts.read += read;
    this.counts.merged += merged;
    this.counts.rejected += 1;
    for (const problem of problems.map((found) => this.shielded(found))) {
      this.run.report.add({ type: 'rejected', ...problem });
      const { line, field, value, reason } = problem;
      if (this.firstBad.length < SHOWN_PROBLEMS) {
        this.firstBad.push({ line, ...(field === undefined ? {} : { field }), ...(value === undefined ? {} : { value }), reason });
      }
    }
  }

  /** A row that says again what an earlier one said, word for word. */
  private repeat(rows: number): void {
    this.counts.read += rows;
    this.counts.merged += rows;
  }

  /** Values that may name a private person stay out of the report; line and field are enough to find them. */
  private shielded<T extends { field?: string; value?: string }>(entry: T): T {
    const personal = this.run.personalColumns;
    if (entry.value === undefined || personal.size === 0) return entry;
    return entry.field === undefined || personal.has(entry.field) ? { ...entry, value: '[withheld]' } : entry;
  }

  private async save(): Promise<void> {
    const reportBytes = await this.run.report.flush();
    this.flushed = this.taken;
    await this.run.checkpoint?.save({
      rows: this.taken,
      counts: this.counts,
      records: this.records,
      firstBad: this.firstBad,
      report: this.run.report.path,
      reportBytes,
    });
  }
}

/** A row of several records is created when all are new, unchanged when none is touched, else changed. */
function rowResult(results: ReadonlySet<SaveOutcome['outcome']>): 'created' | 'changed' | 'unchanged' {
  if (results.size === 1 && results.has('created')) return 'created';
  return results.has('created') || results.has('changed') ? 'changed' : 'unchanged';
}

/** A change as the report has it; what may hold names of private persons is named, not quoted. */
function reported({ path, before, after }: FieldChange): { field: string; before: unknown; after: unknown } {
  const personal = /^(?:persons|sourceRow)\b/.test(path);
  return personal ? { field: path, before: '[withheld]', after: '[withheld]' } : { field: path, before, after };
}
