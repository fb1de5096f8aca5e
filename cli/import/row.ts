import { refuseControl } from '../../subgraphs/kernel/values/text/control.ts';

/** A value of a cell: text in a CSV or a sheet, any JSON value in a GeoJSON property. */
export type CellValue = string | number | boolean | null | CellValue[] | { [key: string]: CellValue };

/** One row as the file has it. Column names are trimmed; values are verbatim. */
export interface SourceRow {
  kind: 'row';
  /** The line a CSV row starts at, the row number of a sheet, the line a GeoJSON feature starts at. */
  line: number;
  cells: Readonly<Record<string, CellValue>>;
  /** GeoJSON only: the feature's geometry, verbatim. */
  geometry?: CellValue;
  /** Later rows of the file about the same thing, where the format merges them. */
  repeats?: SourceRow[];
}

/** Why a row, or one cell of it, was refused. `value` is a short excerpt. */
export interface RowProblem {
  line: number;
  field?: string;
  value?: string;
  /** The authority's identifier of the record, where the row got as far as a draft. */
  localId?: string;
  code: RowProblemCode;
  reason: string;
}

export type RowProblemCode =
  | 'CELL_TOO_LARGE'
  | 'ROW_TOO_LARGE'
  | 'NUL_IN_TEXT'
  | 'BROKEN_TEXT'
  | 'BROKEN_ROW'
  | 'WRONG_CELL_COUNT'
  | 'MISSING_VALUE'
  | 'BAD_VALUE'
  | 'DUPLICATE_ID'
  | 'REFUSED';

/** A row that cannot be used, with every reason found. */
export interface BadRow {
  kind: 'bad';
  line: number;
  problems: RowProblem[];
}

/** What a reader yields. */
export type ReadItem = SourceRow | BadRow;

/** Bounds that keep memory small whatever the file holds: a record is held several times over while it is compared and written. */
export interface ReadLimits {
  /** Longest cell, in characters. */
  cell: number;
  /** Longest row, in characters of all its cells. */
  row: number;
  /** Most cells in a row. */
  columns: number;
  /** Most bytes a compressed file may unpack to. */
  unpacked: number;
  /** Most levels of nesting in a JSON value. */
  depth: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  cell: 2_000_000,
  row: 4_000_000,
  columns: 16_384,
  unpacked: 4 * 1024 ** 3,
  depth: 32,
};

/** The first characters of a value, fit for one line of a report. */
export function excerpt(value: string, length = 80): string {
  const line = value.slice(0, length + 1).replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ').trim();
  return value.length > length ? `${line.slice(0, length)}…` : line;
}

/**
 * The text of a cell without blanks around it; undefined where the cell is
 * absent, null, blank or not a plain value.
 */
export function cellText(row: Pick<SourceRow, 'cells'>, column: string): string | undefined {
  const value = row.cells[column];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** What no registry can store in a text (NUL, other controls, half a surrogate pair): the problem of one value, or undefined. */
export function textProblem(line: number, field: string, value: string): RowProblem | undefined {
  const checked = refuseControl(value);
  if (checked.ok) return undefined;
  return { line, field, value: excerpt(value), code: value.includes('\0') ? 'NUL_IN_TEXT' : 'BROKEN_TEXT', reason: `the cell ${checked.reason}` };
}
