import { importDraft, type ImportDraft } from '../../drafts.ts';
import type { FormatOptions } from '../../format-options.ts';
import type { Format } from '../../format.ts';
import { repatriationCase } from './case.ts';
import { CASE_COLUMNS, parseCaseRow, PERSON_COLUMNS } from './row.ts';

/** The cases of repatriation of the Museum of Looted Antiquities; every row is one case. */
export function molaFormat(options: FormatOptions): Format<ImportDraft> {
  return {
    name: 'mola',
    files: ['csv'],
    requiredColumns: () => CASE_COLUMNS,
    personalColumns: new Set(PERSON_COLUMNS),
    map(row) {
      const parsed = parseCaseRow(row);
      if (!parsed.ok) return { ...parsed, notices: [] };
      const { draft, notices } = repatriationCase(parsed.row, parsed.notices, row, options);
      return { ok: true, notices, drafts: [importDraft('RepatriationCase', draft)] };
    },
  };
}
