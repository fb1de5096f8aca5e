import { boundsAsDays } from '../kernel/values/dates/bounds.ts';
import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, Registry } from '../kernel/data/registry.ts';
import { disclosure } from '../kernel/data/disclosure.ts';
import { anyOther } from '../kernel/data/withheld.ts';
import { listing } from './data/tables.ts';
import type { ListingDocument } from './documents.ts';

/** Market listings as a kind of record. */
export const listingRegistry: Registry<ListingDocument> = {
  kind: 'MarketListing',
  prefix: 'listing',
  schema: 'links',
  table: listing,
  children: [],
  project: ({ document }) => ({ columns: columnsOf(document), children: {} }),
  index: indexOf,
  ...disclosure((draft) => ({ ...draft, document: { ...draft.document, unread: [] } })),
  withheld: { record: { unread: 'PERSON', [anyOther]: 'EXACT_PLACE' } },
};

function columnsOf(document: ListingDocument) {
  const bounds = document.offeredAt === null ? { from: null, to: null } : boundsAsDays(document.offeredAt);
  return { ...document, offeredFrom: bounds.from, offeredTo: bounds.to };
}

function indexOf({ titles, localId, document }: RecordDraft<ListingDocument>): IndexDocument {
  const { venue, lotNumber, description, country, venueKind } = document;
  const year = yearOf(document);
  return {
    texts: [
      ...titles.map(({ value, language }) => ({ kind: 'title' as const, value, language })),
      { kind: 'identifier', value: localId, language: null },
      ...(lotNumber === null ? [] : [{ kind: 'identifier' as const, value: lotNumber, language: null }]),
      ...(venue === null ? [] : [{ kind: 'name' as const, value: venue, language: null }]),
      ...description.map(({ value, language }) => ({ kind: 'description' as const, value, language })),
    ],
    facets: { VENUE: venueKind === null ? [] : [venueKind], YEAR: year === null ? [] : [year] },
    states: country === null ? [] : [country],
  };
}

/** The year of the offer, if it is one year for certain. */
function yearOf({ offeredAt }: ListingDocument): string | null {
  const from = offeredAt?.earliest?.slice(0, 4);
  const to = offeredAt?.latest?.slice(0, 4);
  return from !== undefined && from === to && /^\d{4}$/.test(from) ? from : null;
}
