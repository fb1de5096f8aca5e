import { and, eq, sql } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { childConnections, rootConnection } from '../../kernel/data/connection.ts';
import { type Combinable, combine, type IdFilter, idFilter, type StringFilter, titleFilter } from '../../kernel/data/filters.ts';
import { namedOrder, type PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { bestText } from '../../kernel/graph/languages.ts';
import { typeOfKind } from '../data/entities.ts';
import { references } from '../data/present.ts';
import { scopeOf } from '../data/scope.ts';
import { collection, collectionRecord, type CollectionRow, recordIndex } from '../data/tables.ts';

type RecordListArgs = PageArgs & { kind?: string | null };

const authority = (id: string) => ({ __typename: 'Authority', id });
const page = ({ first, after, last, before }: PageArgs): PageArgs => ({ first, after, last, before });

interface CollectionFilter extends Combinable<CollectionFilter> {
  id?: IdFilter | null;
  title?: StringFilter | null;
}

const conditions = ({ id, title }: CollectionFilter) => [idFilter(collection.id, id), titleFilter(collection, title)];

const sortColumns = { TITLE: { column: collection.foldedTitles, type: 'text' }, CREATED_AT: { column: collection.createdAt, type: 'timestamptz' } };

export const collectionResolvers = {
  Query: {
    collection: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => reader.parts('collection', collection).load(parseId('collection', id)),
    collections: (_: unknown, args: PageArgs & { where?: CollectionFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(reader, { table: collection, order: namedOrder('collections', sortColumns, args.orderBy), where: combine(args.where, conditions) }, page(args)),
  },
  Collection: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => reader.parts('collection', collection).load(parseId('collection', id)),
    title: (row: CollectionRow, args: { languages?: string[] | null }, { reader }: SubgraphContext) => bestText(row.titles, args.languages ?? reader.languages),
    authority: ({ authorityId }: CollectionRow) => authority(authorityId),
    stewards: ({ stewards }: CollectionRow) => stewards.map(authority),
    members: async ({ id }: CollectionRow, args: RecordListArgs, { reader }: SubgraphContext) => {
      const members = childConnections(
        reader,
        `members:${args.kind ?? ''}`,
        {
          table: collectionRecord,
          parent: collectionRecord.collectionId,
          order: { name: 'members', keys: [{ column: collectionRecord.position, direction: 'asc', type: 'integer' }] },
          where: and(scopeOf(reader, collectionRecord as never), args.kind == null ? undefined : eq(collectionRecord.kind, typeOfKind(args.kind))),
        },
        page(args),
      );
      return references(reader, await members(id));
    },
  },
  Authority: {
    __resolveReference: ({ id }: { id: string }) => ({ id: parseId('authority', id) }),
    records: async ({ id }: { id: string }, args: RecordListArgs, { reader }: SubgraphContext) => {
      const records = childConnections(
        reader,
        `records of:${args.kind ?? ''}`,
        {
          table: recordIndex,
          parent: recordIndex.authorityId,
          order: { name: 'records of', keys: [{ column: recordIndex.createdAt, direction: 'desc', type: 'timestamptz' }] },
          where: and(
            scopeOf(reader, recordIndex),
            args.kind == null ? sql`${recordIndex.kind} <> 'SeizureItem'` : eq(recordIndex.kind, typeOfKind(args.kind)),
          ),
        },
        page(args),
      );
      return references(reader, await records(id));
    },
  },
};
