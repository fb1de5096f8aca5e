import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ImportErrorCode } from './errors.ts';
import type { CellNotice } from './format.ts';
import type { RowProblem } from './row.ts';

/** One entry of the report file. */
export type ReportEntry =
  | ({ type: 'rejected' } & RowProblem)
  | ({ type: 'notice' } & CellNotice)
  | { type: 'changed'; line: number; kind: string; localId: string; field: string; before: unknown; after: unknown }
  /** The last entry of an import that could not go on. */
  | { type: 'stopped'; line?: number; field?: string; code: ImportErrorCode; reason: string };

/** Characters of entries that are held before they are written. */
const MOST_PENDING = 2_000_000;

const CSV_COLUMNS = ['type', 'line', 'field', 'value', 'code', 'reason', 'kind', 'localId', 'before', 'after'] as const;

/**
 * The report file: JSON Lines, or CSV where the name ends in .csv. Readable by
 * its owner alone, since it quotes cells of records that may not be public.
 */
export class ReportFile {
  readonly path: string;
  private readonly file: FileHandle;
  private readonly csv: boolean;
  private pending: string[] = [];
  private pendingLength = 0;
  private bytes: number;

  private constructor(path: string, file: FileHandle, bytes: number) {
    this.path = path;
    this.file = file;
    this.csv = path.toLowerCase().endsWith('.csv');
    this.bytes = bytes;
  }

  /** Opens a new file, or an interrupted one cut back to what was written at its last checkpoint. */
  static async open(path: string, resumeAt = 0): Promise<ReportFile> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, resumeAt > 0 ? 'r+' : 'w', 0o600);
    await file.truncate(resumeAt);
    const report = new ReportFile(path, file, resumeAt);
    if (report.csv && resumeAt === 0) report.pending.push(CSV_COLUMNS.join(','));
    return report;
  }

  add(entry: ReportEntry): void {
    const line = this.csv ? csvLine(entry) : JSON.stringify(entry);
    this.pending.push(line);
    this.pendingLength += line.length;
  }

  /** Whether so much is pending that it should be written. */
  get full(): boolean {
    return this.pendingLength > MOST_PENDING;
  }

  /** Writes what is pending; returns the length of the file in bytes. */
  async flush(): Promise<number> {
    if (this.pending.length > 0) {
      const text = Buffer.from(`${this.pending.join('\n')}\n`);
      this.pending = [];
      this.pendingLength = 0;
      await this.file.write(text, 0, text.length, this.bytes);
      this.bytes += text.length;
    }
    return this.bytes;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file.close();
  }
}

function csvLine(entry: ReportEntry): string {
  const values: Partial<Record<(typeof CSV_COLUMNS)[number], unknown>> = entry;
  return CSV_COLUMNS.map((column) => csvCell(values[column])).join(',');
}

function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // A spreadsheet would run a cell that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
