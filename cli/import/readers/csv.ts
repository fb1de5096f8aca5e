import { ImportFileError } from '../errors.ts';
import { excerpt, textProblem, type ReadItem, type ReadLimits, type RowProblem } from '../row.ts';
import { CsvSplitter, type CsvFault, type CsvRecord } from './csv-records.ts';
import { columnNames, repeatedNames } from './header.ts';

export interface CsvOptions {
  limits: ReadLimits;
  /** One character; found from the header where it is left out. */
  delimiter?: string;
  /** Called once with the column names and those that stand several times, before any row; throws to refuse the file. */
  onHeader?: (columns: string[], repeated: string[]) => void;
}

const DELIMITERS = [',', ';', '\t', '|'];
const FAULTS: Record<CsvFault, { code: RowProblem['code']; reason: (limits: ReadLimits) => string }> = {
  CELL_TOO_LARGE: { code: 'CELL_TOO_LARGE', reason: (limits) => `the cell is longer than ${limits.cell} characters` },
  ROW_TOO_LARGE: {
    code: 'ROW_TOO_LARGE',
    reason: (limits) => `the row is longer than ${limits.row} characters or has more than ${limits.columns} cells`,
  },
  TEXT_AFTER_QUOTE: { code: 'BROKEN_ROW', reason: () => 'there is text after the closing quote of the cell' },
};

/** Reads CSV text with a header row. Bad rows are yielded as values, in their place. */
export async function* readCsv(text: AsyncIterable<string>, options: CsvOptions): AsyncGenerator<ReadItem> {
  let columns: string[] | undefined;
  for await (const record of records(text, options)) {
    if (!columns) {
      columns = header(record);
      options.onHeader?.(columns, repeatedNames(record.cells));
      continue;
    }
    yield row(record, columns, options.limits);
  }
  if (!columns) throw new ImportFileError('FILE_EMPTY', 'the file has no header row');
}

async function* records(text: AsyncIterable<string>, options: CsvOptions): AsyncGenerator<CsvRecord> {
  let splitter: CsvSplitter | undefined;
  let opening = '';
  for await (const piece of text) {
    if (splitter) {
      yield* splitter.push(piece);
      continue;
    }
    opening += piece;
    // The delimiter is decided on the first line, so wait for its end.
    if (!options.delimiter && opening.length < 65_536 && !/[\r\n]/.test(opening.trimStart())) continue;
    splitter = new CsvSplitter(options.delimiter ?? findDelimiter(opening), options.limits);
    yield* splitter.push(opening);
  }
  if (!splitter) {
    splitter = new CsvSplitter(options.delimiter ?? findDelimiter(opening), options.limits);
    yield* splitter.push(opening);
  }
  yield* splitter.end();
}

/** The candidate that stands most often outside quotes in the first line; a comma where none does. */
export function findDelimiter(opening: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of opening.trimStart()) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && DELIMITERS.includes(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return DELIMITERS.reduce((best, char) => ((counts.get(char) ?? 0) > (counts.get(best) ?? 0) ? char : best), ',');
}

function header(record: CsvRecord): string[] {
  const nul = record.cells.findIndex((cell) => cell.includes('\0'));
  if (nul >= 0) throw new ImportFileError('BROKEN_CSV', `the header holds a NUL character in column ${nul + 1}; this is no CSV text`, { line: record.line });
  const fault = record.faults[0];
  if (fault) throw new ImportFileError('BROKEN_CSV', `the header is broken in column ${fault.cell + 1}`, { line: record.line });
  return columnNames(record.cells);
}

function row(record: CsvRecord, columns: string[], limits: ReadLimits): ReadItem {
  const { line, cells } = record;
  const name = (index: number): string => columns[index] ?? `Column ${index + 1}`;
  const problems: RowProblem[] = record.faults.map(({ cell, fault }) => ({
    line,
    field: name(cell),
    value: excerpt(cells[cell] ?? ''),
    code: FAULTS[fault].code,
    reason: FAULTS[fault].reason(limits),
  }));
  if (cells.length !== columns.length) {
    problems.push({
      line,
      code: 'WRONG_CELL_COUNT',
      value: excerpt(cells.join(' | ')),
      reason: `the row has ${cells.length} cells, the header ${columns.length}`,
    });
  }
  cells.forEach((cell, index) => {
    const problem = textProblem(line, name(index), cell);
    if (problem) problems.push(problem);
  });
  if (problems.length > 0) return { kind: 'bad', line, problems };
  return { kind: 'row', line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) };
}
