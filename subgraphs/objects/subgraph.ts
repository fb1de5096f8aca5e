import type { Resolvers } from '../../schema/generated/objects.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { recordTypeOf } from '../../schema/ids.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { objectRegistry } from './registry.ts';
import { lossResolvers } from './resolvers/losses.ts';
import { objectById, objectResolvers } from './resolvers/objects.ts';

/** Cultural objects: description by Object ID, origins, the four timelines and loss reports. */
export const objects = defineSubgraph({
  name: 'objects',
  registries: [objectRegistry as never],
  resolvers: {
    Record: { __resolveType: () => recordTypeOf.object },
    ...objectResolvers,
    Query: { ...objectResolvers.Query, ...lossResolvers.Query },
    LossReport: lossResolvers.LossReport,
    Mutation: { eraseObjectPersons: erasing(objectRegistry, 'eraseObjectPersons', 'object', (id, reader) => objectById(reader, id)) },
  } satisfies Resolvers<SubgraphContext>,
});
