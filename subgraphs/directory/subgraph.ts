import type { Resolvers } from '../../schema/generated/directory.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { acceptAgreement, proposeAgreement, revokeAgreement } from './acts/agreements.ts';
import { registerAuthority, reviseAuthority } from './acts/authorities.ts';
import { grantAccess, revokeGrant } from './acts/grants.ts';
import { agreementFields, agreementQueries } from './resolvers/agreements.ts';
import { authorityFields, authorityQueries } from './resolvers/authorities.ts';
import { referenceFields, referenceQueries } from './resolvers/reference.ts';

/** States, authorities, agreements, treaties and vocabularies. */
export const directory = defineSubgraph({
  name: 'directory',
  registries: [],
  resolvers: {
    ...referenceFields,
    ...authorityFields,
    ...agreementFields,
    Query: { ...referenceQueries, ...authorityQueries, ...agreementQueries },
    Mutation: { registerAuthority, reviseAuthority, proposeAgreement, acceptAgreement, revokeAgreement, grantAccess, revokeGrant },
  } satisfies Resolvers<SubgraphContext>,
});
