import { emptyCase, type CaseDocument } from '../../../subgraphs/cases/documents.ts';
import type { PersonDetail, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import type { ListingDocument } from '../../../subgraphs/links/documents.ts';
import { emptyObject, type ObjectDocument } from '../../../subgraphs/objects/documents.ts';
import { emptySeizure, type SeizureDocument, type SeizureKind } from '../../../subgraphs/seizures/documents.ts';
import { emptySite, type SiteDocument } from '../../../subgraphs/sites/documents.ts';
import { texts } from '../values.ts';
import { recordId } from '../world.ts';

/** The institution of the demonstration world that documents public cases; it speaks for no government. */
export const documentationDesk = 'documentation-desk';

/** A text in the three working languages. */
export interface Words {
  en: string;
  ar: string;
  fr: string;
}

/** What every record of a documented case has besides its document. */
export interface Head {
  title: Words;
  sources: SourceValue[];
  persons?: PersonDetail[];
}

/** A case by its name in the demonstration world, which is its local id too. */
export function caseDraft(name: string, head: Head, document: Partial<CaseDocument>): RecordDraft<CaseDocument> {
  return published(recordId.case(name), name, head, { ...emptyCase(), ...document });
}

export function objectDraft(name: string, head: Head, document: Partial<ObjectDocument>): RecordDraft<ObjectDocument> {
  return published(recordId.object(name), name, head, { ...emptyObject(), ...document });
}

export function seizureDraft(name: string, kind: SeizureKind, head: Head, document: Partial<SeizureDocument>): RecordDraft<SeizureDocument> {
  return published(recordId.seizure(name), name, head, { ...emptySeizure(kind), ...document });
}

/** A site that is no World Heritage property; its point is rounded and its cell alone is disclosed. */
export function siteDraft(name: string, head: Head, document: Partial<SiteDocument>): RecordDraft<SiteDocument> {
  const names = texts(head.title).map((text) => ({ text, kind: 'TOPONYM' as const }));
  return published(recordId.site(name), name, head, { ...emptySite(), names, ...document });
}

export function listingDraft(name: string, head: Head, document: Partial<ListingDocument>): RecordDraft<ListingDocument> {
  const empty: ListingDocument = {
    venue: null, venueKind: null, city: null, country: null, url: null, lotNumber: null, saleTitle: null, offeredAt: null, seenAt: null,
    prices: [], offerStatus: 'UNKNOWN', description: [], statedProvenance: [], unread: [],
  };
  return published(recordId.listing(name), name, head, { ...empty, ...document });
}

/** Facts that were published before, in the desk's own words. */
function published<D>(id: string, localId: string, { title, sources, persons }: Head, document: D): RecordDraft<D> {
  return {
    id,
    localId,
    titles: texts(title),
    sharing: { tier: 'PUBLIC' },
    rights: { licence: 'CC-BY-4.0', attribution: 'Turath Hub documentation desk', redistributable: true },
    sources,
    synthetic: false,
    document,
    ...(persons === undefined ? {} : { persons }),
  };
}
