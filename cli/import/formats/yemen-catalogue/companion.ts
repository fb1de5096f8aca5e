import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ImportFileError } from '../../errors.ts';
import { requireColumns } from '../../readers/header.ts';
import { openRows } from '../../readers/open.ts';
import { cellText, type SourceRow } from '../../row.ts';
import { CODED_COLUMNS } from './columns.ts';

/** The name of the English coding, in the folder of the catalogue. */
const COMPANION = 'coded_en_and_listings.csv';
/** Most characters of the coding, which must all be in memory; the published one has 230,000. */
const MOST_TEXT = 50_000_000;

/**
 * The rows of the coding beside the catalogue, by the identifier of their
 * object; undefined where there is no such file. Throws `ImportFileError` where
 * it is there and cannot be read whole: half a coding would import half of it
 * without a word.
 */
export async function codedRows(catalogue: string): Promise<ReadonlyMap<string, SourceRow> | undefined> {
  const file = join(dirname(catalogue), COMPANION);
  if (!existsSync(file)) return undefined;
  const rows = new Map<string, SourceRow>();
  let text = 0;
  for await (const row of openRows(file, 'csv', { onHeader: (columns) => requireColumns(columns, CODED_COLUMNS, `yemen-catalogue (${COMPANION})`) })) {
    const place = { line: row.line };
    if (row.kind === 'bad') throw new ImportFileError('BROKEN_CSV', `${COMPANION}, line ${row.line}: ${row.problems[0]?.reason ?? 'the row cannot be read'}`, place);
    const id = cellText(row, 'artifact_id');
    if (id === undefined) throw new ImportFileError('BROKEN_CSV', `${COMPANION}, line ${row.line}: the row names no object`, place);
    if (rows.has(id)) throw new ImportFileError('BROKEN_CSV', `${COMPANION}, line ${row.line}: a second row about ${id}`, place);
    text += Object.values(row.cells).reduce<number>((sum, cell) => sum + String(cell).length, 0);
    if (text > MOST_TEXT) throw new ImportFileError('FILE_TOO_LARGE', `${COMPANION} holds more than ${MOST_TEXT} characters`, place);
    rows.set(id, row);
  }
  return rows;
}
