import { ImportFileError } from '../errors.ts';
import { excerpt, textProblem, type ReadItem, type ReadLimits, type RowProblem } from '../row.ts';
import type { OnProgress } from './bytes.ts';
import { columnNames, repeatedNames } from './header.ts';
import { utf8Text } from './text.ts';
import { XlsxArchive } from './xlsx-archive.ts';
import { cellValue, columnOf, type RawCell } from './xlsx-cells.ts';
import { DEEPEST, readWorkbook, type Workbook } from './xlsx-workbook.ts';
import { xmlEvents } from './xml-events.ts';

export interface XlsxOptions {
  limits: ReadLimits;
  /** Name of the sheet; the first where it is left out. */
  sheet?: string;
  onHeader?: (columns: string[], repeated: string[]) => void;
  onProgress?: OnProgress;
}

/** Reads one sheet of an XLSX file with a header in its first filled row. */
export async function* readXlsx(path: string, options: XlsxOptions): AsyncGenerator<ReadItem> {
  const archive = await XlsxArchive.open(path, options.limits.unpacked);
  try {
    const workbook = await readWorkbook(archive, options.limits, options.sheet);
    let columns: string[] | undefined;
    const name = (column: number): string => columns?.[column] ?? `Column ${column + 1}`;
    for await (const row of sheetRows(archive, workbook, options, name)) {
      if (row.cells.every((cell) => cell === undefined)) continue;
      if (!columns) {
        const header = Array.from(row.cells, (cell) => cell?.text ?? '');
        columns = columnNames(header);
        options.onHeader?.(columns, repeatedNames(header));
      } else {
        yield asItem(row, columns, options.limits);
      }
    }
    if (!columns) throw new ImportFileError('FILE_EMPTY', 'the sheet is empty');
  } finally {
    archive.close();
  }
}

interface SheetRow {
  line: number;
  cells: (SheetCell | undefined)[];
  /** Characters of all its cells. */
  length: number;
}

interface SheetCell {
  text: string;
  fault?: 'missing string' | 'too long';
}

async function* sheetRows(
  archive: XlsxArchive,
  workbook: Workbook,
  options: XlsxOptions,
  name: (column: number) => string,
): AsyncGenerator<SheetRow> {
  const size = archive.size(workbook.sheet);
  let row: SheetRow = { line: 0, cells: [], length: 0 };
  let cell: OpenCell | undefined;
  let inValue = false;
  const place = () => ({ line: row.line, ...(cell ? { field: name(cell.column) } : {}) });
  const text = utf8Text(counted(archive.part(workbook.sheet), size, options.onProgress));
  let total = 0;

  for await (const events of xmlEvents(text, { part: workbook.sheet, longest: options.limits.cell, deepest: DEEPEST, place })) {
    const done: SheetRow[] = [];
    for (const event of events) {
      if (event.kind === 'text') {
        if (!cell || !inValue) continue;
        cell.length += event.text.length;
        row.length += event.text.length;
        cell.tooLong ||= cell.length > options.limits.cell || row.length > options.limits.row;
        if (!cell.tooLong) cell.text += event.text;
      } else if (event.kind === 'open') {
        if (event.name === 'row') row = { line: Number(event.attributes['r']) || row.line + 1, cells: [], length: 0 };
        else if (event.name === 'c') cell = startCell(event.attributes, row, options.limits);
        else if (event.name === 'v' || event.name === 't') inValue = true;
      } else if (event.name === 'v' || event.name === 't') inValue = false;
      else if (event.name === 'c' && cell) {
        const value = finished(cell, row, workbook, options.limits);
        if (value.text !== '' || value.fault) row.cells[cell.column] = value;
        total += value.text.length;
        // One shared string in a million cells is a million texts once they are read.
        if (total > options.limits.unpacked) throw new ImportFileError('FILE_TOO_LARGE', `the sheet holds more than ${options.limits.unpacked} characters`, place());
        cell = undefined;
      } else if (event.name === 'row') done.push(row);
    }
    yield* done;
  }
}

interface OpenCell extends RawCell {
  column: number;
  length: number;
  tooLong: boolean;
}

function finished(cell: OpenCell, row: SheetRow, workbook: Workbook, limits: ReadLimits): SheetCell {
  const value = cellValue(cell, workbook);
  if (value === undefined) return { text: '', fault: 'missing string' };
  // A shared string has no length in the sheet and all of it in the row.
  if (cell.type === 's') row.length += value.length;
  const tooLong = cell.tooLong || value.length > limits.cell || (value !== '' && row.length > limits.row);
  return tooLong ? { text: excerpt(value), fault: 'too long' } : { text: value };
}

function startCell(attributes: Readonly<Record<string, string>>, row: SheetRow, limits: ReadLimits): OpenCell {
  const column = columnOf(attributes['r'] ?? '') ?? row.cells.length;
  if (column >= limits.columns) {
    throw new ImportFileError('BROKEN_XLSX', `row ${row.line} has a cell beyond column ${limits.columns}`, { line: row.line });
  }
  return { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? -1), text: '', length: 0, tooLong: false };
}

function asItem(row: SheetRow, columns: string[], limits: ReadLimits): ReadItem {
  const problems: RowProblem[] = [];
  const { line } = row;
  row.cells.forEach((cell, index) => {
    if (!cell) return;
    const field = columns[index];
    if (field === undefined) {
      problems.push({ line, code: 'WRONG_CELL_COUNT', value: excerpt(cell.text), reason: `the cell stands beyond the ${columns.length} columns of the header` });
    } else if (cell.fault === 'missing string') {
      problems.push({ line, field, code: 'BROKEN_ROW', reason: 'the cell refers to a shared string that the file does not have' });
    } else if (cell.fault === 'too long') {
      problems.push({ line, field, value: excerpt(cell.text), code: 'CELL_TOO_LARGE', reason: `the cell is longer than ${limits.cell} characters, or its row than ${limits.row}` });
    } else {
      const problem = textProblem(line, field, cell.text);
      if (problem) problems.push(problem);
    }
  });
  if (problems.length > 0) return { kind: 'bad', line, problems };
  return { kind: 'row', line, cells: Object.fromEntries(columns.map((name, index) => [name, row.cells[index]?.text ?? ''])) };
}

async function* counted(chunks: AsyncIterable<Buffer>, size: number, onProgress?: OnProgress): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    onProgress?.(size > 0 ? read / size : 0);
    yield chunk;
  }
}
