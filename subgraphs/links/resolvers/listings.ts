import { and, type SQL } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import {
  type Combinable, combine, type EnumFilter, enumFilter, fuzzyDateFilter, type FuzzyDateFilter, recordFilter, type RecordFilter, stringFilter, type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, type PageArgs, recordSortColumns } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { revisionFields } from '../../kernel/graph/revision-fields.ts';
import { listingRegistry } from '../registry.ts';
import { listingOf } from '../data/entities.ts';
import { listing, type ListingRow } from '../data/tables.ts';
import { listingJoins } from './records.ts';

interface ListingFilter extends RecordFilter, Combinable<ListingFilter> {
  venue?: StringFilter | null;
  venueKind?: EnumFilter | null;
  country?: EnumFilter | null;
  offeredAt?: FuzzyDateFilter | null;
}

const sortColumns = { ...recordSortColumns(listing), OFFERED_AT: { column: listing.offeredFrom, type: 'bigint' } };

const orderOf = (name: string): OrderSpec => namedOrder('listings', sortColumns, name);

function conditions(filter: ListingFilter): (SQL | undefined)[] {
  return [
    ...recordFilter(listing, filter),
    stringFilter(listing.venue, filter.venue),
    enumFilter(listing.venueKind, filter.venueKind),
    enumFilter(listing.country, filter.country),
    fuzzyDateFilter(listing.offeredFrom, listing.offeredTo, filter.offeredAt),
  ];
}

/** What stands with the persons of a listing in the place of a field; null for readers to whom the class is closed. */
async function personAt(row: ListingRow, path: string, reader: Reader): Promise<string | null> {
  const persons = (await reader.persons().load(row.id)) ?? [];
  return persons.find((person) => person.path === path)?.name ?? null;
}

export const listingResolvers = {
  Query: {
    listing: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => listingOf(reader, parseId('listing', id)),
    listings: (_: unknown, args: PageArgs & { where?: ListingFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(reader, { table: listing, order: orderOf(args.orderBy), where: and(reader.scope(listing), combine(args.where, conditions)) }, args),
  },
  MarketListing: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => listingOf(reader, parseId('listing', id)),
    ...revisionFields(listingRegistry),
    ...recordFields({ en: 'Unnamed listing', fr: 'Offre sans titre', ar: 'عرض بلا عنوان' }),
    ...listingJoins,
    seller: (row: ListingRow, _: unknown, { reader }: SubgraphContext) => personAt(row, 'seller', reader),
    // An address that may spell a collector is kept whole with the persons.
    url: async (row: ListingRow, _: unknown, { reader }: SubgraphContext) => (await personAt(row, 'url', reader)) ?? row.url,
  },
};
