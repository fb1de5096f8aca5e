import { existsSync } from 'node:fs';
import { fileKind, openRows } from '../../readers/open.ts';
import { cellText, type SourceRow } from '../../row.ts';
import { catalogueRow } from './columns.ts';
import { listingLocalId, offerOf } from './listing.ts';

/**
 * The object that first leads to each offer. Several objects may be offered as
 * one lot: the first of them makes the listing, the others are linked to it, so
 * that two rows never give one listing different values.
 */
export async function firstObjects(catalogue: string, coding: ReadonlyMap<string, SourceRow> | undefined): Promise<ReadonlyMap<string, string>> {
  const first = new Map<string, string>();
  // A file that is none of this format is refused by the import, in its own words.
  if (!existsSync(catalogue) || (await fileKind(catalogue)) !== 'csv') return first;
  for await (const item of openRows(catalogue, 'csv')) {
    const id = item.kind === 'row' ? cellText(item, 'artifact_id') : undefined;
    if (item.kind === 'bad' || id === undefined) continue;
    const offer = offerOf(catalogueRow(item, coding?.get(id)));
    const listing = offer === undefined ? undefined : listingLocalId(offer);
    if (listing !== undefined && !first.has(listing)) first.set(listing, id);
  }
  return first;
}
