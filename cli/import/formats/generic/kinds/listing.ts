import type { ListingDocument } from '../../../../../subgraphs/links/documents.ts';
import { many, one, oneOf, type GenericKind } from '../paths.ts';

/** Market listings from a table. */
export const genericListing: GenericKind<ListingDocument> = {
  record: 'MarketListing',
  empty: () => ({
    venue: null, venueKind: null, city: null, country: null, url: null, lotNumber: null, saleTitle: null, offeredAt: null, seenAt: null,
    prices: [], offerStatus: 'UNKNOWN', description: [], statedProvenance: [], unread: [],
  }),
  paths: {
    venue: one('text', (listing, { value }) => void (listing.venue = value)),
    venueKind: oneOf(
      ['AUCTION_HOUSE', 'DEALER', 'ONLINE_MARKETPLACE', 'SOCIAL_MEDIA', 'PHYSICAL_MARKET', 'CATALOGUE', 'UNKNOWN'],
      (listing, value) => void (listing.venueKind = value),
    ),
    city: one('text', (listing, { value }) => void (listing.city = value)),
    country: one('code', (listing, code) => void (listing.country = code)),
    url: one('text', (listing, { value }) => void (listing.url = value)),
    lotNumber: one('text', (listing, { value }) => void (listing.lotNumber = value)),
    saleTitle: one('text', (listing, { value }) => void (listing.saleTitle = value)),
    offeredAt: one('date', (listing, date) => void (listing.offeredAt = date)),
    seenAt: one('date', (listing, date) => void (listing.seenAt = date)),
    offerStatus: oneOf(['OFFERED', 'SOLD', 'WITHDRAWN', 'UNKNOWN'], (listing, value) => void (listing.offerStatus = value)),
    description: many('text', (listing, text) => void listing.description.push(text)),
    statedProvenance: many('text', (listing, text) => void listing.statedProvenance.push(text)),
  },
};
