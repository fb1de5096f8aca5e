import { importDraft, type ImportDraft } from '../../drafts.ts';
import type { FormatOptions } from '../../format-options.ts';
import type { CellNotice, Format } from '../../format.ts';
import { cellText, excerpt } from '../../row.ts';
import { CATALOGUE_COLUMNS, catalogueRow, type CatalogueRow } from './columns.ts';
import { codedRows } from './companion.ts';
import { listingLocalId, marketListing, offeredAs, offerOf } from './listing.ts';
import { catalogueObject, titlesOf } from './object.ts';
import { firstObjects } from './shared-offers.ts';
import { catalogueSource } from './sources.ts';

/**
 * The catalogues "Our looted antiquities" of Yemen, in Arabic, with their English
 * coding where it lies beside the file. A row is an object with its loss report,
 * and a listing where its link identifies one offer.
 */
export async function yemenCatalogueFormat(options: FormatOptions): Promise<Format<ImportDraft>> {
  const coding = await codedRows(options.file);
  const first = await firstObjects(options.file, coding);
  return {
    name: 'yemen-catalogue',
    files: ['csv'],
    requiredColumns: () => CATALOGUE_COLUMNS,
    // Notes name sellers and collectors.
    personalColumns: new Set(['note_ar']),
    map(raw) {
      const id = cellText(raw, 'artifact_id');
      if (id === undefined) {
        return { ok: false, notices: [], problems: [{ line: raw.line, field: 'artifact_id', code: 'MISSING_VALUE', reason: 'the object has no identifier' }] };
      }
      const row = catalogueRow(raw, coding?.get(id));
      const notices: CellNotice[] =
        coding !== undefined && row.coded === undefined ? [{ line: raw.line, field: 'artifact_id', value: excerpt(id), reason: 'the coding beside the file has no row for this object' }] : [];
      const { drafts, unread } = draftsOf(row, id, first, options);
      return { ok: true, drafts, notices: [...notices, ...unread.map(({ field, value, reason }) => ({ line: raw.line, field, value: excerpt(value), reason }))] };
    },
  };
}

function draftsOf(row: CatalogueRow, id: string, first: ReadonlyMap<string, string>, options: FormatOptions) {
  const source = catalogueSource(row);
  const offer = offerOf(row);
  const makesListing = offer !== undefined && (first.get(listingLocalId(offer)) ?? id) === id;
  const object = catalogueObject(row, id, { source, makesListing }, options);
  const links = offer === undefined ? [] : [offeredAs(row, offer, id, source)];
  const listing = makesListing ? [marketListing(row, offer, titlesOf(row), source, options)] : [];
  const drafts: ImportDraft[] = [importDraft('CulturalObject', object, links), ...listing.map((draft) => importDraft('MarketListing', draft))];
  return { drafts, unread: [...object.document.unread, ...listing.flatMap(({ document }) => document.unread)] };
}
