import type { RivalStatement, SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { RepatriationRow } from './row.ts';

/** Columns that a case has no field for, in the order of the file. Each of their values is a statement of its own. */
const STATED: readonly (readonly [column: string, values: (row: RepatriationRow) => readonly (string | undefined)[]])[] = [
  ['Repatriated?', (row) => [row.repatriated]],
  ['Sending Country', (row) => row.sendingCountries],
  ['Receiving Country', (row) => row.receivingCountries],
  ['Object Materials', (row) => row.materials],
  ['Country of Origin', (row) => row.countriesOfOrigin],
  ['Object Type', (row) => row.objectTypes],
  ['Culture', (row) => row.cultures],
  ['Size', (row) => row.sizes],
  ['Findspot', (row) => row.findspots],
  ['Current Location', (row) => row.currentLocations],
  ['Museum Name', (row) => row.museums],
];

/** The words of the row, column by column, without the names of private persons. */
export function statementsOf(row: RepatriationRow, source: SourceValue): RivalStatement[] {
  return STATED.flatMap(([column, values]) => {
    const said = values(row).flatMap((value) => (value === undefined ? [] : [value]));
    return said.map((value, index) => statement(column, value, index, source));
  });
}

/** One value of one column. */
export function statement(column: string, value: string, index: number, source: SourceValue): RivalStatement {
  return { key: `${slug(column)}-${index + 1}`, field: column, value, status: 'ASSERTED', statedAt: null, source };
}

/** "Year Returned" is `year-returned`. */
export function slug(column: string): string {
  return column.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
}
