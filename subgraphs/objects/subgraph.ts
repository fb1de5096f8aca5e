import type { Resolvers } from '../../schema/generated/objects.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { recordTypeOf } from '../../schema/ids.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { stating } from '../kernel/acts/state.ts';
import { withdrawing } from '../kernel/acts/withdraw.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { recordRecovery, reportLoss } from './acts/losses.ts';
import { attributeOrigin } from './acts/origins.ts';
import { shownObject } from './acts/own-object.ts';
import { addPhotograph } from './acts/photographs.ts';
import { registerObject, reviseObject } from './acts/register.ts';
import { recordCustodyEvent, recordLegalStatus, recordLocationEvent, recordTitleEvent } from './acts/timelines.ts';
import { objectRegistry } from './registry.ts';
import { lossResolvers } from './resolvers/losses.ts';
import { objectResolvers } from './resolvers/objects.ts';

/** Cultural objects: description by Object ID, origins, the four timelines and loss reports. */
export const objects = defineSubgraph({
  name: 'objects',
  registries: [objectRegistry as never],
  resolvers: {
    Record: { __resolveType: () => recordTypeOf.object },
    ...objectResolvers,
    Query: { ...objectResolvers.Query, ...lossResolvers.Query },
    LossReport: lossResolvers.LossReport,
    Mutation: {
      registerObject, reviseObject, attributeOrigin, recordTitleEvent, recordCustodyEvent, recordLocationEvent, recordLegalStatus, reportLoss, recordRecovery, addPhotograph,
      stateObject: stating(objectRegistry, 'stateObject', 'object', shownObject),
      withdrawObject: withdrawing(objectRegistry, 'withdrawObject', 'object', shownObject),
      eraseObjectPersons: erasing(objectRegistry, 'eraseObjectPersons', 'object', shownObject),
    },
  } satisfies Resolvers<SubgraphContext>,
});
