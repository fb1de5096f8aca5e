import type { ReportListingInput, ReviseListingInput } from '../../../schema/generated/links.ts';
import { parseId } from '../../../schema/ids.ts';
import { anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { pastRule, sizeRule, textsRule } from '../../kernel/acts/rules.ts';
import { saveChanged, saveNew } from '../../kernel/acts/save.ts';
import { ownRecord, type RecordTarget, recordVersion } from '../../kernel/acts/target.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { givenDate, givenMoney, givenRights, givenSharing, givenSource, givenText, ifGiven } from '../../kernel/values/given.ts';
import { listingOf } from '../data/entities.ts';
import type { ListingDocument } from '../documents.ts';
import { listingRegistry } from '../registry.ts';

export const listingAct = { payload: 'listing', action: 'KEEP_RECORDS' as const, show: (id: string, reader: Reader) => listingOf(reader, id) };

const unseen: ListingDocument = {
  venue: null, venueKind: null, city: null, country: null, url: null, lotNumber: null, saleTitle: null, offeredAt: null, seenAt: null, prices: [], offerStatus: 'OFFERED',
  description: [], statedProvenance: [], unread: [],
};

export const reportListing = mutation<ReportListingInput, true>({
  ...listingAct,
  operation: 'reportListing',
  target: anew,
  perform: async (act): Promise<Outcome> => {
    const { input, occurredAt } = act;
    const localId = input.localId.trim();
    const document = given(input, { ...unseen, seenAt: occurredAt, prices: input.prices?.map(givenMoney) ?? [] });
    const refusals = [...sizeRule('localId', localId, 200), ...listingRules(input, document)];
    if (refusals.length > 0) return { refusals };
    return saveNew(act, listingRegistry, {
      localId,
      titles: input.titles.map(givenText),
      sharing: input.sharing == null ? { tier: 'AUTHORITY' } : givenSharing(input.sharing),
      ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
      sources: input.sources?.map(givenSource) ?? [],
      synthetic: input.synthetic ?? false,
      document,
      persons: sellerOf(input),
    });
  },
});

export const reviseListing = mutation<ReviseListingInput, RecordTarget<ListingDocument>>({
  ...listingAct,
  operation: 'reviseListing',
  target: (act) => ownRecord(act, listingRegistry, parseId('listing', act.input.id)),
  version: recordVersion,
  perform: async (act, { draft }): Promise<Outcome> => {
    const { input } = act;
    const document = given(input, { ...draft.document, prices: [...draft.document.prices, ...(input.prices?.map(givenMoney) ?? [])] });
    const refusals = listingRules(input, document);
    if (refusals.length > 0) return { refusals };
    const seller = sellerOf(input);
    const others = (draft.persons ?? []).filter(({ path }) => seller.length === 0 || path !== 'seller');
    return saveChanged(act, listingRegistry, {
      ...draft,
      titles: input.titles?.map(givenText) ?? draft.titles,
      ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
      ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
      sources: input.sources?.map(givenSource) ?? draft.sources,
      document,
      persons: [...others, ...seller],
    });
  },
});

/** What a caller says of an offer, over what stood before; what is left out stays. */
function given(input: ReportListingInput | ReviseListingInput, before: ListingDocument): ListingDocument {
  return {
    ...before,
    venue: input.venue ?? before.venue,
    venueKind: input.venueKind ?? before.venueKind,
    city: input.city ?? before.city,
    country: input.country ?? before.country,
    url: input.url ?? before.url,
    lotNumber: input.lotNumber ?? before.lotNumber,
    saleTitle: input.saleTitle ?? before.saleTitle,
    offeredAt: ifGiven(input.offeredAt, givenDate) ?? before.offeredAt,
    offerStatus: input.offerStatus ?? before.offerStatus,
    description: input.description?.map(givenText) ?? before.description,
    statedProvenance: input.statedProvenance?.map(givenText) ?? before.statedProvenance,
  };
}

function sellerOf({ seller }: { seller?: string | null }): PersonDetail[] {
  return seller == null || seller.trim() === '' ? [] : [{ role: 'seller', name: seller.trim(), path: 'seller' }];
}

function listingRules(input: ReportListingInput | ReviseListingInput, document: ListingDocument): Refusal[] {
  return [
    ...textsRule('titles', input.titles, 500),
    ...textsRule('description', input.description, 100_000),
    ...textsRule('statedProvenance', input.statedProvenance, 100_000),
    // A sale may be announced; one that came to an end has been.
    ...(document.offerStatus === 'SOLD' ? pastRule('offeredAt', document.offeredAt) : []),
  ];
}
