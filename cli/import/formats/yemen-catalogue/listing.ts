import { createHash } from 'node:crypto';
import type { RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import type { LocalizedTextValue, MoneyValue, SourceValue, UnreadValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { ListingDocument } from '../../../../subgraphs/links/documents.ts';
import { countryCode } from '../../country-words.ts';
import type { ImportLink } from '../../drafts.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import { english } from './arabic.ts';
import { codedTerm, type CatalogueRow } from './columns.ts';
import { listingAddress, type ListingAddress } from './listing-address.ts';
import { ISSUER } from './loss.ts';
import { mayNameCollector, openAddress, personsOfAddress } from './open-address.ts';
import { CODING } from './sources.ts';
import { firmOf, firmPart, lotNumberOf, venueKind } from './venues.ts';

export type Offer = Extract<ListingAddress, { kind: 'offer' }>;

/** The offer that the link of a row leads to, if it identifies one; the coding repeats the catalogue's link. */
export function offerOf(row: CatalogueRow): Offer | undefined {
  const link = row.ar('link') ?? row.en('listing_link');
  const found = link === undefined ? undefined : listingAddress(link);
  return found?.kind === 'offer' ? found : undefined;
}

/** What an address identifies. It is the address itself, unless that may spell a collector's name, for local ids are searched (Law 10). */
export function listingLocalId({ address, site }: Offer): string {
  if (!mayNameCollector(address)) return address;
  return `${site} ${createHash('sha256').update(address).digest('hex').slice(0, 16)}`;
}

/**
 * The offer as a listing, by its address. What the coding says of the seller is
 * taken only where it speaks of the site of the address. The page itself was not
 * opened, so there is no date; the title is the catalogue's own for the thing.
 */
export function marketListing(row: CatalogueRow, offer: Offer, titles: LocalizedTextValue[], source: SourceValue, options: FormatOptions): RecordDraft<ListingDocument> {
  const site = row.en('listing_site');
  const ofSite = site === undefined || firmPart(site) === firmPart(offer.site);
  const country = codedTerm(row, 'dealer_country');
  const kind = venueKind(codedTerm(row, 'site_class'));
  const price = priceOf(row);
  const summary = row.en('listing_summary');
  const code = country === undefined ? null : countryCode(country);
  const unread: UnreadValue[] = [
    ...(ofSite ? [] : unreadCells(row, ['listing_site', 'dealer_city', 'dealer_country', 'site_class'], `is coded of ${site}, and the address is of ${offer.site}`)),
    ...(ofSite && country !== undefined && code === null ? unreadCells(row, ['dealer_country'], 'names no one state') : []),
    ...(ofSite && kind === null ? unreadCells(row, ['site_class'], 'is no kind of venue') : []),
    ...(price === null ? unreadCells(row, ['price', 'currency'], 'is not written as an amount') : []),
  ];
  return {
    localId: listingLocalId(offer),
    titles,
    sharing: sharingOf(options),
    rights: rightsOf(options, ISSUER),
    sources: row.coded === undefined ? [source] : [source, CODING],
    synthetic: false,
    document: {
      venue: firmOf(offer.site),
      venueKind: ofSite ? kind : null,
      city: (ofSite ? codedTerm(row, 'dealer_city') : undefined) ?? null,
      country: ofSite ? code : null,
      url: openAddress(offer.address),
      lotNumber: lotNumberOf(offer.site, offer.address),
      saleTitle: null,
      offeredAt: null,
      seenAt: null,
      prices: price === null ? [] : [price],
      offerStatus: 'OFFERED',
      description: summary === undefined ? [] : [english(summary)],
      statedProvenance: [],
      unread,
    },
    persons: personsOfAddress(offer.address, 'url'),
  };
}

/** The catalogue says of its object that it is offered there; scores of likeness stand beside as evidence of a machine. */
export function offeredAs(row: CatalogueRow, offer: Offer, objectId: string, source: SourceValue): ImportLink {
  const scores = (['score_txt', 'score_img', 'final_score'] as const).flatMap((column) => {
    const value = row.en(column);
    return value === undefined ? [] : [`${column} ${value}`];
  });
  return {
    predicate: 'OFFERED_AS',
    source: { kind: 'CulturalObject', localId: objectId },
    target: { kind: 'MarketListing', localId: listingLocalId(offer) },
    status: 'CONFIRMED',
    method: 'STATED_IN_SOURCE',
    confidence: null,
    evidence: [
      { kind: 'STATED_IN_SOURCE', statement: 'The catalogue gives this address for the object.', source },
      ...(scores.length === 0 ? [] : [{ kind: 'MACHINE_MATCH', statement: `Likeness of the texts and the images: ${scores.join(', ')}.`, source: CODING }]),
    ],
    occurredAt: null,
    reason: 'The issuing body states the address of the offer in its catalogue.',
  };
}

/** Whether it was asked, estimated or paid is not said. */
function priceOf(row: CatalogueRow): MoneyValue | null {
  const [amount, currency] = [row.en('price'), row.en('currency')];
  if (amount === undefined || currency === undefined || !/^\d+(?:\.\d\d)?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) return null;
  return { amount, currency, kind: 'REPORTED', date: null, source: CODING };
}

function unreadCells(row: CatalogueRow, columns: readonly Parameters<CatalogueRow['en']>[0][], reason: string): UnreadValue[] {
  return columns.flatMap((field) => {
    const value = codedTerm(row, field);
    return value === undefined ? [] : [{ field, value, reason }];
  });
}
