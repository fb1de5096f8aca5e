import { importDraft, type ImportDraft } from '../../drafts.ts';
import type { FormatOptions } from '../../format-options.ts';
import type { Format } from '../../format.ts';
import { cellText } from '../../row.ts';
import { PERSON_COLUMNS } from './columns.ts';
import { eamenaSite } from './map.ts';
import { SiteCells } from './site-cells.ts';

const IDENTIFIER = 'EAMENA ID';

/** Exports and bulk sheets of the EAMENA database, where a site stands once per geometry. */
export function eamenaFormat(options: FormatOptions): Format<ImportDraft> {
  return {
    name: 'eamena',
    files: ['csv', 'geojson'],
    requiredColumns: () => [IDENTIFIER, 'Resource Name', 'Overall Condition State Type', 'Threat Category'],
    personalColumns: new Set(PERSON_COLUMNS),
    mergeKey: (row) => cellText(row, IDENTIFIER),
    map(row) {
      const localId = cellText(row, IDENTIFIER);
      if (localId === undefined) {
        return { ok: false, notices: [], problems: [{ line: row.line, field: IDENTIFIER, code: 'MISSING_VALUE', reason: 'the site has no EAMENA identifier' }] };
      }
      const cells = new SiteCells(row);
      if (!/^EAMENA-\d+$/.test(localId)) cells.keep(IDENTIFIER, 'is not one identifier of the database, and is taken as it stands');
      const draft = eamenaSite(localId, cells, options);
      return { ok: true, notices: cells.notices, drafts: [importDraft('HeritageSite', draft)] };
    },
  };
}
