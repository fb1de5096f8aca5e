import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { ListingDocument, OfferStatus, VenueKind } from '../../../subgraphs/links/documents.ts';
import { date, money, texts } from '../values.ts';
import { recordId } from '../world.ts';
import { invented, inventedRights, person, sharing, type SharingMark } from './invented.ts';
import { type StateCode, states } from './states.ts';
import { arabicOf, thing, type ThingKey } from './things.ts';

/** Key, who recorded it, thing, venue, its kind, state, lot, day of the offer, asking price in euro, status, sharing. */
type ListingRow = readonly [
  key: string, slug: string, thing: ThingKey, venue: string | null, kind: VenueKind, country: StateCode, lot: string | null, day: string, price: number | null, status: OfferStatus, mark: SharingMark,
];

const rows: readonly ListingRow[] = [
  ['xa-listing-1', 'xa-heritage', 'head', 'Harbour Row Gallery', 'DEALER', 'XF', null, '2021-03', 310000, 'WITHDRAWN', 'public'],
  ['xa-listing-2', 'xa-heritage', 'relief', 'Valmark Salerooms', 'AUCTION_HOUSE', 'XF', '117', '2020-12-04', 290000, 'OFFERED', 'public'],
  ['xa-listing-3', 'xa-heritage', 'tablet', null, 'SOCIAL_MEDIA', 'XE', null, 'late 2017', 900, 'UNKNOWN', 'community'],
  ['xb-listing-1', 'xb-heritage', 'tablet', 'Clayfinds Online', 'ONLINE_MARKETPLACE', 'XF', 'CF-8831', '2021-08-02', 4800, 'SOLD', 'public'],
  ['xb-listing-2', 'xb-heritage', 'mosaic', 'Free Zone Antiques', 'DEALER', 'XE', null, '2019', 30000, 'OFFERED', 'public'],
  ['xb-listing-3', 'xb-heritage', 'seal', 'Market of the Salt Road', 'PHYSICAL_MARKET', 'XB', null, '2022-05', null, 'UNKNOWN', 'authority'],
];

/** The market listings that an authority recorded. */
export function listingsOf(slug: string): RecordDraft<ListingDocument>[] {
  return rows.flatMap((row, place) => (row[1] === slug ? [draftOf(row, place)] : []));
}

function draftOf([key, , kind, venue, venueKind, country, lotNumber, day, price, offerStatus, mark]: ListingRow, place: number): RecordDraft<ListingDocument> {
  const it = thing(kind);
  const { one } = it;
  const from = invented(`${key}/print`);
  const where = states[country].words;
  return {
    id: recordId.listing(key),
    localId: key.toUpperCase(),
    titles: texts({ en: `${one.en} offered in ${where.en}`, ar: `${one.ar} ${arabicOf(it, 'معروض')} في ${where.ar}`, fr: `${one.fr}, offre (${where.fr})` }),
    sharing: sharing(mark),
    rights: inventedRights,
    sources: [from],
    synthetic: true,
    persons: venue === null ? [person('seller', 'seller', place)] : [],
    document: {
      venue, venueKind, city: venueKind === 'SOCIAL_MEDIA' ? null : 'Old harbour', country, url: venue === null ? null : `https://market.example/offers/${key}`, lotNumber,
      saleTitle: venueKind === 'AUCTION_HOUSE' ? 'Antiquities, winter sale' : null, offeredAt: date(day), seenAt: date('2022-06-01'),
      prices: price === null ? [] : [money(String(price), 'EUR', 'ASKING_PRICE', from)], offerStatus,
      description: texts({ en: `${one.en}, as offered; soil in the hollows.`, ar: `${one.ar} بحال العرض.`, fr: `${one.fr}, état à l’offre.` }),
      statedProvenance: texts({ en: 'Old family collection, formed before 1965.' }),
      unread: [],
    },
  };
}
