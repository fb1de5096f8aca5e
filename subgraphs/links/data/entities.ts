import type { Reader } from '../../kernel/data/reader.ts';
import { recordTypeOf } from '../../../schema/ids.ts';
import { name } from './named.ts';
import { listing, type ListingRow } from './tables.ts';

/** What `links` says of another subgraph's entity: its type and id; the supergraph fetches the rest. */
export interface EntityReference {
  __typename: string;
  id: string;
}

export type ListingEntity = ListingRow & { __typename: 'MarketListing' };

/** The entity behind an id: a reference, or the listing itself, which is this subgraph's own. */
export async function entityOf(reader: Reader, kind: string, id: string): Promise<EntityReference | ListingEntity | null> {
  if (kind === 'MarketListing') return listingOf(reader, id);
  name(reader, id);
  return { __typename: kind, id };
}

export async function listingOf(reader: Reader, id: string): Promise<ListingEntity | null> {
  const row = await reader.records('listing', listing).load(id);
  return row === null ? null : { ...row, __typename: 'MarketListing' };
}

const kinds: Record<string, string> = {
  SITE: recordTypeOf.site, OBJECT: recordTypeOf.object, SEIZURE: recordTypeOf.seizure, CASE: recordTypeOf.case, LISTING: recordTypeOf.listing,
};

/** The type name behind a `RecordKind`. */
export function typeOfKind(kind: string): string {
  return kinds[kind] ?? kind;
}

/** The `RecordKind` of a type name. */
export function kindOfType(type: string): string {
  return Object.keys(kinds).find((kind) => kinds[kind] === type) ?? type;
}

