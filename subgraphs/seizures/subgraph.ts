import type { Resolvers } from '../../schema/generated/seizures.ts';
import { parseId } from '../../schema/ids.ts';
import { childConnections, rootConnection } from '../kernel/data/connection.ts';
import type { PageArgs } from '../kernel/data/keyset.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { stating } from '../kernel/acts/state.ts';
import { withdrawing } from '../kernel/acts/withdraw.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { recordRouteLeg, recordStorage } from './acts/course.ts';
import { confirmCustody, moveItem, transferCustody } from './acts/custody.ts';
import { completeSeizure, fileSeizure } from './acts/file.ts';
import { addItem, assessValue, describeItem, recordItemTitle, reportItemCondition } from './acts/items.ts';
import { giveOpinion, recordOpinion, requestOpinion } from './acts/opinions.ts';
import { answerVerification, recordDocument, requestVerification } from './acts/papers.ts';
import { changeLegalStatus, contestSeizure, disposeItem } from './acts/status.ts';
import { seizureAct } from './acts/target.ts';
import { loadItem, loadSeizure } from './data/entities.ts';
import { seizure } from './data/tables.ts';
import { seizureRegistry } from './registry.ts';
import { itemFields } from './resolvers/item.ts';
import { itemList, type SeizureItemFilter } from './resolvers/item-list.ts';
import { seizureConditions, type SeizureFilter, seizureOrder } from './resolvers/lists.ts';
import { requestFields, type RequestArgs, requestList, requestReads } from './resolvers/requests.ts';
import { seizureFields } from './resolvers/seizure.ts';

type Context = SubgraphContext;
type ById = { id: string };

const seizureById = (_: unknown, { id }: ById, { reader }: Context) => loadSeizure(reader, parseId('seizure', id));
const itemById = (_: unknown, { id }: ById, { reader }: Context) => loadItem(reader, parseId('item', id));

/** Seizures, their items and lots, and the custody of these until they are identified. */
export const seizures = defineSubgraph({
  name: 'seizures',
  registries: [seizureRegistry as never],
  furtherReads: requestReads,
  resolvers: {
    ...seizureFields,
    ...itemFields,
    ...requestFields,
    Query: {
      seizure: seizureById,
      seizures: (_: unknown, args: PageArgs & { where?: SeizureFilter | null; orderBy: string }, { reader }: Context) =>
        rootConnection(reader, { table: seizure, order: seizureOrder(args.orderBy), where: seizureConditions(reader, args.where) }, args),
      seizureItem: itemById,
      seizureItems: (_: unknown, args: PageArgs & { where?: SeizureItemFilter | null; orderBy: string }, { reader }: Context) => itemList(reader, args),
      seizureRequests: (_: unknown, args: RequestArgs, { reader }: Context) => requestList(reader, args),
    },
    Seizure: {
      ...seizureFields.Seizure,
      __resolveReference: ({ id }: ById, context: Context) => seizureById(null, { id }, context),
    },
    SeizureItem: {
      ...itemFields.SeizureItem,
      __resolveReference: ({ id }: ById, context: Context) => itemById(null, { id }, context),
    },
    State: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      seizures: ({ code }: { code: string }, { first, after, last, before }: PageArgs, { reader }: Context) => {
        const list = { table: seizure, parent: seizure.seizingState, order: seizureOrder('OCCURRED_AT_DESC'), where: reader.scope(seizure) };
        return childConnections(reader, 'state.seizures', list, { first, after, last, before })(code);
      },
    },
    Mutation: {
      fileSeizure, completeSeizure, addItem, describeItem, reportItemCondition, recordItemTitle, assessValue,
      requestOpinion, giveOpinion, recordOpinion,
      changeLegalStatus, contestSeizure, disposeItem,
      transferCustody, confirmCustody, moveItem,
      recordStorage, recordRouteLeg, recordDocument, requestVerification, answerVerification,
      stateSeizure: stating(seizureRegistry, 'stateSeizure', 'seizure', seizureAct.show),
      withdrawSeizure: withdrawing(seizureRegistry, 'withdrawSeizure', 'seizure', seizureAct.show),
      eraseSeizurePersons: erasing(seizureRegistry, 'eraseSeizurePersons', 'seizure', seizureAct.show),
    },
  } satisfies Resolvers<SubgraphContext>,
});
