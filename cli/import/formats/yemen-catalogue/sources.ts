import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { CatalogueRow } from './columns.ts';
import { ISSUER } from './loss.ts';

/** Issue, page and file of the catalogue; the issues have no common address. */
export function catalogueSource(row: CatalogueRow): SourceValue {
  const [issue, page, file] = [row.ar('issue'), row.ar('page'), row.ar('catalogue_file')];
  return { citation: `${ISSUER}, آثارنا المنهوبة (Our looted antiquities), issue ${issue ?? '?'}, page ${page ?? '?'} (${file ?? '?'})`, url: null, retrievedAt: null };
}

/** The coding is no word of the issuer: it was made by a program from the Arabic text and the linked pages, and errs. */
export const CODING: SourceValue = { citation: 'English coding of the catalogue and of the pages it links to, made by a program', url: null, retrievedAt: null };
