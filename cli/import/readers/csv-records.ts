import { ImportFileError } from '../errors.ts';
import type { ReadLimits } from '../row.ts';

/** One record of a CSV file: its cells, and what was wrong with single cells. */
export interface CsvRecord {
  /** Line the record starts at. */
  line: number;
  cells: string[];
  /** By index of the cell. */
  faults: { cell: number; fault: CsvFault }[];
}

export type CsvFault = 'CELL_TOO_LARGE' | 'ROW_TOO_LARGE' | 'TEXT_AFTER_QUOTE';

/**
 * Splits CSV text into records as RFC 4180 has it (quotes doubled inside quotes,
 * line breaks inside quotes; LF, CRLF or CR end a record; blank lines are no record).
 *
 * Written out rather than taken from a library because one cell of 200 MB must
 * cost its limit and not its size, must be refused with its own line and field,
 * and must not take the rows after it along.
 */
export class CsvSplitter {
  private readonly delimiter: string;
  private readonly limits: ReadLimits;
  private ready: CsvRecord[] = [];
  private record: CsvRecord = { line: 1, cells: [], faults: [] };
  private parts: string[] = [];
  private cellLength = 0;
  private rowLength = 0;
  private state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  private line = 1;
  private quoteLine = 1;
  private afterReturn = false;

  constructor(delimiter: string, limits: ReadLimits) {
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** Takes the next piece of text and returns the records it completes. */
  push(text: string): CsvRecord[] {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (this.afterReturn) {
        this.afterReturn = false;
        // The LF of a CRLF whose CR has already ended the line.
        if (char === '\n') {
          if (this.state === 'quoted') continue;
          from = at + 1;
          continue;
        }
      }
      if (this.state === 'quoted') {
        if (char === '"') {
          this.keep(text, from, at);
          this.state = 'quote';
        } else if (char === '\n' || char === '\r') {
          this.line += 1;
          this.afterReturn = char === '\r';
        }
        continue;
      }
      if (this.state === 'quote') {
        from = at;
        if (char === '"') {
          this.state = 'quoted';
          continue;
        }
        this.state = 'plain';
        if (char !== this.delimiter && char !== '\n' && char !== '\r') this.fault('TEXT_AFTER_QUOTE');
      }
      if (char === this.delimiter) {
        this.keep(text, from, at);
        this.endCell();
        from = at + 1;
      } else if (char === '\n' || char === '\r') {
        this.keep(text, from, at);
        this.afterReturn = char === '\r';
        this.line += 1;
        this.endRecord();
        from = at + 1;
      } else if (this.state === 'start') {
        if (char === '"') {
          this.state = 'quoted';
          this.quoteLine = this.line;
          from = at + 1;
        } else {
          this.state = 'plain';
          from = at;
        }
      }
    }
    if (this.state !== 'quote') this.keep(text, from, text.length);
    return this.take();
  }

  /** The last record; an error where a quote was never closed. */
  end(): CsvRecord[] {
    if (this.state === 'quoted') {
      throw new ImportFileError('BROKEN_CSV', `the quote opened at line ${this.quoteLine} is never closed`, { line: this.quoteLine });
    }
    if (this.record.cells.length > 0 || this.state !== 'start') this.endRecord();
    return this.take();
  }

  private take(): CsvRecord[] {
    const ready = this.ready;
    this.ready = [];
    return ready;
  }

  private keep(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.cellLength += to - from;
    if (this.cellLength > this.limits.cell) this.fault('CELL_TOO_LARGE');
    else if (this.rowLength + to - from > this.limits.row) this.fault('ROW_TOO_LARGE');
    else {
      this.rowLength += to - from;
      this.parts.push(text.slice(from, to));
    }
  }

  private fault(fault: CsvFault): void {
    const cell = this.record.cells.length;
    const last = this.record.faults.at(-1);
    // A row that is too large is so once; what comes after it is not looked at.
    if (last?.fault === 'ROW_TOO_LARGE' || (last?.cell === cell && last.fault === fault)) return;
    this.record.faults.push({ cell, fault });
  }

  private endCell(): void {
    if (this.record.cells.length >= this.limits.columns) {
      this.fault('ROW_TOO_LARGE');
    } else {
      this.record.cells.push(this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join(''));
    }
    this.parts = [];
    this.cellLength = 0;
    this.state = 'start';
  }

  private endRecord(): void {
    const blank = this.state === 'start' && this.record.cells.length === 0;
    if (!blank) {
      this.endCell();
      this.ready.push(this.record);
    }
    this.record = { line: this.line, cells: [], faults: [] };
    this.rowLength = 0;
  }
}
