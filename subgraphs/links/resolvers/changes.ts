import { idPrefix, recordTypeOf, type RecordPrefix } from '../../../schema/ids.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { entityOf } from '../data/entities.ts';
import { type ChangeArgs, changePage, type ToldChange } from '../feed/page.ts';

export const changeResolvers = {
  Query: {
    changes: (_: unknown, args: ChangeArgs, { reader }: SubgraphContext) => changePage(reader, args),
  },
  Change: {
    record: ({ kind, recordId }: ToldChange, _: unknown, { reader }: SubgraphContext) =>
      kind === 'WITHDRAWN' ? null : entityOf(reader, recordTypeOf[idPrefix(recordId) as RecordPrefix], recordId),
  },
};
