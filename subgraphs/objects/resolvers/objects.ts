import { and } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { childConnections, rootConnection } from '../../kernel/data/connection.ts';
import { combine } from '../../kernel/data/filters.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { completenessOf } from '../data/completeness.ts';
import { objectConditions, type ObjectFilter, objectOrder } from '../data/find-objects.ts';
import { object, objectOfState, type ObjectRow } from '../data/tables.ts';
import { partLists, partTypes } from './parts.ts';

/** An object within the reader's scope; null if it is absent or may not be read. */
export function objectById(reader: Reader, id: string): Promise<ObjectRow | null> {
  return reader.records('object', object).load(id);
}

/** The object as this reader sees it: without what is held back to test a claimant, unless HOLD_BACK is open. */
function seen(row: ObjectRow, reader: Reader): ObjectRow {
  if (reader.view(row).open('HOLD_BACK')) return row;
  return {
    ...row,
    distinguishingFeatures: row.distinguishingFeatures.filter(({ holdBack }) => !holdBack),
    photographs: row.photographs.filter(({ holdBack }) => !holdBack),
  };
}

export const objectResolvers = {
  Query: {
    object: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => objectById(reader, parseId('object', id)),
    objects: (_: unknown, args: PageArgs & { where?: ObjectFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(
        reader,
        { table: object, order: objectOrder(args.orderBy), where: and(reader.scope(object), combine(args.where, objectConditions)) },
        args,
      ),
  },
  CulturalObject: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => objectById(reader, parseId('object', id)),
    ...recordFields({ en: 'Unnamed object', fr: 'Objet sans titre', ar: 'قطعة بلا عنوان' }),
    ...partLists,
    distinguishingFeatures: (row: ObjectRow, _: unknown, { reader }: SubgraphContext) => seen(row, reader).distinguishingFeatures,
    photographs: (row: ObjectRow, _: unknown, { reader }: SubgraphContext) => seen(row, reader).photographs,
    objectIdComplete: (row: ObjectRow, _: unknown, { reader }: SubgraphContext) => completenessOf(seen(row, reader)),
    currentStorage: (row: ObjectRow, _: unknown, { reader }: SubgraphContext) => (reader.view(row).open('STORAGE') ? row.currentStorage : null),
    persons: async (row: ObjectRow, _: unknown, { reader }: SubgraphContext) =>
      reader.view(row).open('PERSON') ? ((await reader.persons().load(row.id)) ?? []) : [],
    unread: (row: ObjectRow, _: unknown, { reader }: SubgraphContext) => (reader.view(row).own ? row.unread : []),
  },
  State: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    objects: ({ code }: { code: string }, { first, after, last, before }: PageArgs, { reader }: SubgraphContext) => {
      const order = { name: 'objects of state', keys: [{ column: objectOfState.sortTitle, direction: 'asc' as const, type: 'text' }] };
      const list = { table: objectOfState, parent: objectOfState.state, order, where: reader.scope(objectOfState) };
      return childConnections(reader, 'objects of state', list, { first, after, last, before })(code);
    },
  },
  ...partTypes,
};
