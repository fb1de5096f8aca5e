import { buildASTSchema, type DocumentNode, type GraphQLSchema, print } from 'graphql';
import { federatedDocument } from './definitions.ts';
import { entitiesResolver } from './entities.ts';
import { attachResolvers, type SchemaResolvers } from './resolvers.ts';

/** A subgraph of Apollo Federation v2: its contract with resolvers, and what a gateway asks of every subgraph. */
export function buildFederatedSchema(contract: DocumentNode, resolvers: SchemaResolvers): GraphQLSchema {
  const schema = buildASTSchema(federatedDocument(contract));
  attachResolvers(schema, {
    ...resolvers,
    Query: { ...resolvers['Query'], _service: () => ({ sdl: print(contract) }), _entities: entitiesResolver(resolvers) },
    _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  });
  return schema;
}
