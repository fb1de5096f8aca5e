import { expect } from 'vitest';
import { ImportFileError, type ImportErrorCode } from '../../../cli/import/errors.ts';
import { type Imported, importInto, type Importing } from '../../import-flows/support/importing.ts';
import { rowCounts } from '../../import-flows/support/tables.ts';
import type { TestHub } from '../../support/hub.ts';

/** Imports a file that must be refused as a whole, and holds that no table of the hub has a row more or less. */
export async function refused(hub: TestHub, format: string, file: string, code: ImportErrorCode, options: Importing = {}): Promise<ImportFileError> {
  const before = await rowCounts(hub.connection);
  const error = await importInto(hub, format, file, options).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ImportFileError);
  expect(await rowCounts(hub.connection)).toEqual(before);
  const refusal = error as ImportFileError;
  expect(refusal.code, refusal.message).toBe(code);
  return refusal;
}

/** Imports a file that has bad rows, and holds that each record written is whole: its row, its revision and its change entry. */
export async function imported(hub: TestHub, format: string, file: string, options: Importing = {}): Promise<Imported> {
  const before = await rowCounts(hub.connection);
  const result = await importInto(hub, format, file, options);
  const after = await rowCounts(hub.connection);
  const grown = (table: string): number => (after[table] ?? 0) - (before[table] ?? 0);
  const { created, changed } = result.counts;
  expect([grown('sites.site'), grown('sites.source_row'), grown('sites.revision'), grown('sites.change_entry')]).toEqual([created, created, created + changed, created + changed]);
  return result;
}
