import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { ListingDocument } from '../../../subgraphs/links/documents.ts';
import { date, money, on, source, text } from './given.ts';
import { making, ofRecord, type Step } from './step.ts';

/** An offer is reported when it is seen; what became of it is said later. */
export function listingSteps({ id = '', localId, titles, sharing, rights, sources, persons = [], document }: RecordDraft<ListingDocument>): Step[] {
  const { venue, venueKind, city, country, url, lotNumber, saleTitle, offeredAt, seenAt, prices, offerStatus } = document;
  const told = {
    localId, titles: titles.map(text), sharing, rights, sources: sources.map(source), venue, venueKind, city, country, url, lotNumber, saleTitle,
    offeredAt: date(offeredAt), ...on(seenAt), description: document.description.map(text), statedProvenance: document.statedProvenance.map(text), seller: persons[0]?.name,
  };
  return ofRecord(id, 'listing', [
    making('reportListing', seenAt ?? offeredAt, () => told),
    { act: 'reviseListing', at: seenAt ?? offeredAt, list: 'fate', input: () => ({ offerStatus, prices: prices.map(money) }) },
  ]);
}
