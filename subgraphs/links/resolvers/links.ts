import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { entityOf } from '../data/entities.ts';
import { and, inArray } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { readableRecord } from '../data/scope.ts';
import { link, type LinkRow } from '../data/tables.ts';

const authority = (id: string | null) => (id === null ? null : { __typename: 'Authority', id });

export const linkResolvers = {
  Link: {
    __resolveReference: async ({ id }: { id: string }, { reader }: SubgraphContext) =>
      reader
        .loader('links by id', async (ids) => {
          const rows = await reader.db
            .select()
            .from(link)
            .where(and(inArray(link.id, [...ids]), readableRecord(reader, link.sourceRecordId, 'near'), readableRecord(reader, link.targetRecordId, 'far')));
          return new Map(rows.map((row) => [row.id, row]));
        })
        .load(parseId('link', id)),
    source: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.sourceKind, row.sourceId),
    target: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.targetKind, row.targetId),
    assertedBy: ({ assertedBy }: LinkRow) => authority(assertedBy),
    decidedBy: ({ decidedBy }: LinkRow) => authority(decidedBy),
  },
};
