import { childId, demoId } from '../../schema/ids.ts';
import type { CaseDocument } from '../../subgraphs/cases/documents.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { LinkDraft } from '../../subgraphs/links/data/assert.ts';
import type { CollectionDraft } from '../../subgraphs/links/data/keep-collection.ts';
import type { ListingDocument } from '../../subgraphs/links/documents.ts';
import type { ObjectDocument } from '../../subgraphs/objects/documents.ts';
import type { SeizureDocument } from '../../subgraphs/seizures/documents.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';

/** A story of the demonstration world: records of one authority and the links between them. */
export interface Story {
  /** The authority that answers for the records; its slug in the directory's seed. */
  authority: string;
  sites?: RecordDraft<SiteDocument>[];
  objects?: RecordDraft<ObjectDocument>[];
  seizures?: RecordDraft<SeizureDocument>[];
  cases?: RecordDraft<CaseDocument>[];
  listings?: RecordDraft<ListingDocument>[];
  links?: LinkDraft[];
  collections?: CollectionDraft[];
}

/** The stable identifier of a record of the demonstration world. Names are unique within a kind. */
export const recordId = {
  site: (name: string) => demoId('site', name),
  object: (name: string) => demoId('object', name),
  seizure: (name: string) => demoId('seizure', name),
  case: (name: string) => demoId('case', name),
  listing: (name: string) => demoId('listing', name),
  /** An item of a seizure, by the key that it has there. */
  item: (seizure: string, key: string) => childId('item', demoId('seizure', seizure), key),
  collection: (name: string) => demoId('collection', name),
  /** A World Heritage property by its number: `148`. */
  worldHeritage: (number: string) => demoId('site', `world-heritage-${number}`),
};
