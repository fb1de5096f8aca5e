import { importDraft, type ImportDraft } from '../../drafts.ts';
import { ImportFileError } from '../../errors.ts';
import type { FormatOptions } from '../../format-options.ts';
import type { Format } from '../../format.ts';
import { cellText } from '../../row.ts';
import { genericKind } from './kinds.ts';
import { mappedRecord } from './map.ts';
import { mappedColumns, readMapping } from './mapping.ts';

/** Any table or feature collection, by a mapping file that says which column goes where. */
export async function genericFormat(name: 'csv' | 'geojson', options: FormatOptions): Promise<Format<ImportDraft>> {
  if (options.mapping === undefined) throw new ImportFileError('BAD_OPTION', `the format ${name} needs a mapping file: --mapping <file>`);
  const mapping = await readMapping(options.mapping);
  const { record } = genericKind(mapping.kind);
  return {
    name,
    files: name === 'csv' ? ['csv', 'xlsx'] : ['geojson'],
    // Features leave out properties that they have no value for; a table has all its columns.
    requiredColumns: (kind) => (kind === 'geojson' ? [mapping.localId] : mappedColumns(mapping)),
    personalColumns: new Set(mapping.persons.map(({ column }) => column)),
    map(row) {
      const localId = cellText(row, mapping.localId);
      if (localId === undefined) {
        return { ok: false, notices: [], problems: [{ line: row.line, field: mapping.localId, code: 'MISSING_VALUE', reason: 'the record has no identifier' }] };
      }
      const { draft, notices } = mappedRecord(localId, row, mapping, options);
      return { ok: true, notices, drafts: [importDraft(record, draft)] };
    },
  };
}
