import { importDraft, type ImportDraft } from '../../drafts.ts';
import type { FormatOptions } from '../../format-options.ts';
import type { Format } from '../../format.ts';
import { listedSite } from './map.ts';
import { LIST_COLUMNS, parseListRow } from './row.ts';

/** The World Heritage List as the World Heritage Centre exports it; every row is one site. */
export function worldHeritageFormat(options: FormatOptions): Format<ImportDraft> {
  return {
    name: 'world-heritage',
    files: ['xlsx', 'csv'],
    requiredColumns: () => LIST_COLUMNS,
    personalColumns: new Set(),
    map(row) {
      const parsed = parseListRow(row);
      if (!parsed.ok) return { ...parsed, notices: [] };
      return { ok: true, notices: parsed.notices, drafts: [importDraft('HeritageSite', listedSite(parsed.row, parsed.notices, row, options))] };
    },
  };
}
