import type { Resolvers } from '../../schema/generated/directory.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { authorityFields, authorityQueries } from './resolvers/authorities.ts';
import { referenceFields, referenceQueries } from './resolvers/reference.ts';

/** States, authorities, agreements, treaties and vocabularies. */
export const directory = defineSubgraph({
  name: 'directory',
  registries: [],
  resolvers: { ...referenceFields, ...authorityFields, Query: { ...referenceQueries, ...authorityQueries } } satisfies Resolvers<SubgraphContext>,
});
