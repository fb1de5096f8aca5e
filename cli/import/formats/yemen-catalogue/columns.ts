import { cellText, type SourceRow } from '../../row.ts';

/** The Arabic catalogue, as its issues were read from PDF. */
export const CATALOGUE_COLUMNS = [
  'artifact_id', 'short_id', 'catalogue_file', 'issue', 'page', 'inventory_number', 'type_ar', 'description_ar', 'material_ar', 'period_ar',
  'dimensions', 'museum_or_auction', 'link', 'status_ar', 'note_ar', 'images',
] as const;

/** The English coding of the same objects, and what was coded of the offers that their links lead to. */
export const CODED_COLUMNS = [
  'artifact_id', 'short_id', 'issue', 'type_en', 'detail_en', 'material_en', 'iconography_en', 'period_general', 'period_precise', 'listing_link',
  'listing_site', 'dealer_city', 'dealer_country', 'site_class', 'price', 'currency', 'listing_summary', 'score_txt', 'score_img', 'final_score',
] as const;

export type CatalogueColumn = (typeof CATALOGUE_COLUMNS)[number];
export type CodedColumn = (typeof CODED_COLUMNS)[number];

/** One object: its row of the catalogue, and its row of the coding where there is one. */
export interface CatalogueRow {
  line: number;
  raw: SourceRow;
  coded: SourceRow | undefined;
  /** The text of a cell of the catalogue; undefined where it is blank. */
  ar(column: CatalogueColumn): string | undefined;
  /** The text of a cell of the coding; undefined where it is blank. */
  en(column: CodedColumn): string | undefined;
}

/** Puts the two rows of one object side by side. */
export function catalogueRow(raw: SourceRow, coded: SourceRow | undefined): CatalogueRow {
  return {
    line: raw.line,
    raw,
    coded,
    ar: (column) => cellText(raw, column),
    en: (column) => (coded === undefined ? undefined : cellText(coded, column)),
  };
}

/** How the coding writes that it found nothing; "object" is its word for a thing of no type. */
const NOTHING = /^(?:unknown|none|unclassified|object)$/i;

/** A term of the coding, or undefined where it says that there is none. */
export function codedTerm(row: CatalogueRow, column: CodedColumn): string | undefined {
  const text = row.en(column);
  return text === undefined || NOTHING.test(text) ? undefined : text;
}
