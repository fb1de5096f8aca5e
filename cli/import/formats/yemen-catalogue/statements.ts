import type { PersonDetail } from '../../../../subgraphs/kernel/data/draft.ts';
import { readMeasurements } from '../../../../subgraphs/kernel/values/measures.ts';
import type { RivalStatement, SourceValue, UnreadValue } from '../../../../subgraphs/kernel/values/types.ts';
import { codedTerm, type CatalogueRow, type CodedColumn } from './columns.ts';
import type { ReadPeriod } from './dating.ts';
import { offerOf } from './listing.ts';
import { listingAddress } from './listing-address.ts';
import { readStatus } from './loss.ts';
import { openAddress, personsOfAddress } from './open-address.ts';
import { CODING } from './sources.ts';

/** What was coded of a linked page; it belongs to the listing where the row makes one. */
const OF_THE_PAGE: readonly CodedColumn[] = ['listing_site', 'dealer_city', 'dealer_country', 'site_class', 'price', 'currency', 'listing_summary', 'score_txt', 'score_img', 'final_score'];

/** What is known of the row when its words are stated. */
export interface StatedBeside {
  /** The note without names. */
  note: string;
  period: ReadPeriod | undefined;
  source: SourceValue;
  makesListing: boolean;
}

/**
 * Words of the row that have no field of their own, by their column: the holder
 * or seller, the note, a link that identifies no one offer, a status that is no
 * condition, a period whose words the hub had to repair.
 */
export function statementsOf(row: CatalogueRow, { note, period, source, makesListing }: StatedBeside): RivalStatement[] {
  const statement = (field: string, value: string | undefined, from = source): RivalStatement[] =>
    value === undefined || value === '' ? [] : [{ key: field, field, value, status: 'ASSERTED', statedAt: null, source: from }];
  const offer = offerOf(row);
  const [status, link, coded] = [row.ar('status_ar'), row.ar('link'), row.en('listing_link')];
  return [
    ...statement('museum_or_auction', row.ar('museum_or_auction')),
    ...(offer === undefined ? statement('link', opened(link)) : []),
    ...(status !== undefined && readStatus(status).says !== 'CONDITION' ? statement('status_ar', status) : []),
    ...statement('note_ar', note),
    ...(period !== undefined && periodAsSaid(period) !== row.ar('period_ar') ? statement('period_ar', row.ar('period_ar')) : []),
    ...(offer === undefined && coded !== link ? statement('listing_link', opened(coded), CODING) : []),
    ...(!makesListing ? OF_THE_PAGE.flatMap((column) => statement(column, codedTerm(row, column), CODING)) : []),
  ];
}

/** The words of a cell of periods as the record has them; a name that the hub repaired is no longer the issuer's. */
function periodAsSaid({ date, period, region }: ReadPeriod): string | null {
  return date?.original ?? period?.text ?? region;
}

/** The links of a row that its statements give without their paths. */
export function personsOfLinks(row: CatalogueRow): PersonDetail[] {
  if (offerOf(row) !== undefined) return [];
  const [link, coded] = [row.ar('link'), row.en('listing_link')];
  return [...personsOfAddress(link, 'statements/link'), ...(coded === link ? [] : personsOfAddress(coded, 'statements/listing_link'))];
}

const opened = (link: string | undefined): string | undefined => (link === undefined ? undefined : openAddress(link));

/** Cells that were not understood, or not wholly, with the reason. */
export function unreadOf(row: CatalogueRow, period: ReadPeriod | undefined): UnreadValue[] {
  const unread = (field: string, value: string | undefined, reason: string): UnreadValue[] => (value === undefined ? [] : [{ field, value, reason }]);
  const [status, link, dimensions] = [row.ar('status_ar'), row.ar('link'), row.ar('dimensions')];
  const address = link === undefined ? undefined : listingAddress(link);
  return [
    ...(period?.unread ? unread('period_ar', row.ar('period_ar'), period.unread) : []),
    ...(dimensions === undefined ? [] : readMeasurements(dimensions).unread.map(({ text, reason }) => ({ field: 'dimensions', value: text, reason: `the measure ${reason}` }))),
    ...(status !== undefined && readStatus(status).says === 'NOTHING_KNOWN' ? unread('status_ar', status, 'neither a state of preservation nor a loss') : []),
    ...(address?.kind === 'reference' && address.reason === 'BROKEN_ADDRESS' ? unread('link', opened(link), 'the address is damaged: it has no host that could exist') : []),
    ...(['short_id', 'issue'] as const).flatMap((column) => (row.coded !== undefined && row.en(column) !== row.ar(column) ? unread(column, row.en(column), 'differs in the coding') : [])),
  ];
}
