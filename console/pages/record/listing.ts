import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, joinList, section } from './blocks.ts';
import { join, recordFields, withFragments } from './fragments.ts';
import type { RecordKind } from './kind.ts';
import { date, joined, longText, money, term, words } from './parts.ts';
import { descriptions, schemaOrg } from './schema-org.ts';
import type { Amount, Dated, Join, RecordFacts, Text } from './shapes.ts';

interface ListingData extends RecordFacts {
  venue: string | null;
  venueKind: string | null;
  city: string | null;
  country: string | null;
  url: string | null;
  lotNumber: string | null;
  saleTitle: string | null;
  offeredAt: Dated | null;
  seenAt: Dated | null;
  prices: Amount[];
  offerStatus: string;
  description: Text[];
  statedProvenance: Text[];
  objects: Join | null;
}

const query = withFragments(`query ListingPage($id: ID!) {
  record: listing(id: $id) {
    ${recordFields}
    venue venueKind city country url lotNumber saleTitle offeredAt { ...Dated } seenAt { ...Dated } prices { ...Amount } offerStatus
    description { ...Text } statedProvenance { ...Text } ${join('objects')}
  }
}`);

export const listingKind: RecordKind<ListingData> = {
  query,
  sections,
  linkedData: (listing, address) => schemaOrg('Dataset', listing, address, {
    additionalType: 'MarketListing',
    description: descriptions(listing, listing.description),
    temporalCoverage: listing.offeredAt?.display,
  }),
};

function sections(voice: Voice, listing: ListingData): Html {
  const { say } = voice;
  return html`${section('about', say.about, facts([
    [say.venue, joined([words(listing.venue), term(voice, 'VenueKind', listing.venueKind)])],
    [say.place, joined([words(listing.city), words(listing.country)], voice.say.comma)],
    [say.sale, joined([words(listing.saleTitle), words(listing.lotNumber)])],
    [say.offered, date(voice, listing.offeredAt)],
    [say.seen, date(voice, listing.seenAt)],
    [say.offerStatus, voice.term('OfferStatus', listing.offerStatus)],
    [say.prices, items(listing.prices.map((one) => money(voice, one)))],
    [say.address, listing.url && html`<code class="address" dir="ltr">${listing.url}</code>`],
    [say.description, longText(voice, listing.rights, listing.description)],
    [say.statedProvenance, longText(voice, listing.rights, listing.statedProvenance)],
  ]))}
${section('linked', say.linked, joinList(voice, say.objects, listing.objects))}`;
}
