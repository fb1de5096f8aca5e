import { execute, type ExecutionResult, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, type GraphQLTypeResolver, type DocumentNode } from 'graphql';
import { type Data, isData } from './places.ts';
import type { RawAnswer } from './execute.ts';

/** A field's value stands in the merged answer under its response key. */
const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, { path }) =>
  isData(source) && Object.hasOwn(source, path.key) ? source[path.key] : undefined;

const byTypeName: GraphQLTypeResolver<unknown, unknown> = (value) => {
  const name = isData(value) ? value['__typename'] : undefined;
  return typeof name === 'string' ? name : undefined;
};

/**
 * Gives the client what it asked for and nothing else: selection, null
 * bubbling, enum and leaf checks and introspection are graphql-js's own, over
 * the merged answer. A hole that a failed fetch explains is not told of twice,
 * and one left by an entity that is not there for the reader is not told of at all.
 */
export async function shape(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  { data, failures }: RawAnswer,
): Promise<ExecutionResult> {
  const shaped = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    rootValue: data satisfies Data,
    fieldResolver: byResponseKey,
    typeResolver: byTypeName,
  });
  const holes = (shaped.errors ?? []).filter((error) => !failures.explains(error.path ?? []));
  const errors = [...failures.errors, ...holes.map(badResponse)];
  return { data: shaped.data ?? null, ...(errors.length === 0 ? {} : { errors }) };
}

function badResponse(error: GraphQLError): GraphQLError {
  const path = error.path === undefined ? {} : { path: error.path };
  return new GraphQLError('A registry gave an answer that breaks the contract.', { ...path, extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } });
}
