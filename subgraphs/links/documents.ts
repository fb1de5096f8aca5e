import type { FuzzyDateValue, LocalizedTextValue, MoneyValue, UnreadValue } from '../kernel/values/types.ts';

export type VenueKind =
  | 'AUCTION_HOUSE' | 'DEALER' | 'ONLINE_MARKETPLACE' | 'SOCIAL_MEDIA' | 'PHYSICAL_MARKET' | 'CATALOGUE' | 'UNKNOWN';
export type OfferStatus = 'OFFERED' | 'SOLD' | 'WITHDRAWN' | 'UNKNOWN';

/** An offer on the market, as its recorder gives it. A private seller is a `PersonDetail` with path `seller`. */
export interface ListingDocument {
  /** The firm; never a private person. */
  venue: string | null;
  venueKind: VenueKind | null;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The address of the one offer. */
  url: string | null;
  lotNumber: string | null;
  saleTitle: string | null;
  offeredAt: FuzzyDateValue | null;
  seenAt: FuzzyDateValue | null;
  prices: MoneyValue[];
  offerStatus: OfferStatus;
  description: LocalizedTextValue[];
  statedProvenance: LocalizedTextValue[];
  unread: UnreadValue[];
}
