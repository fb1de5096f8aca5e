import type { IncomingMessage } from 'node:http';
import type { GraphQLRequest } from '@apollo/server';

/** A request about whose HTTP there is nothing to decide, and the type that its answer goes by. */
export interface Plain {
  asked: GraphQLRequest;
  type: string;
}

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

/** What clients send for `accept`, with the type that Apollo Server chooses for it. Whatever else is sent, it weighs. */
export const plainAccepts = new Map<string | undefined, string>([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/json', json],
  ['application/graphql-response+json', graphqlJson],
  ['application/graphql-response+json, application/json', graphqlJson],
  ['application/graphql-response+json,application/json;q=0.9', graphqlJson],
  ['application/graphql-response+json, application/json;q=0.9', graphqlJson],
]);

/**
 * What most clients send: a JSON body as it should be, posted as such, which is
 * no request that a page of another site can make. Apollo Server then executes
 * it without looking at HTTP once more. Null for all else.
 */
export function plainRequest({ method, headers }: IncomingMessage, body: unknown): Plain | null {
  const type = plainAccepts.get(headers.accept);
  // Only what was sent as JSON has been read.
  if (type === undefined || method !== 'POST' || !isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if ((variables != null && !isRecord(variables)) || (extensions != null && !isRecord(extensions))) return null;
  const asked: GraphQLRequest = { query };
  if (operationName != null) asked.operationName = operationName;
  if (variables != null) asked.variables = variables;
  if (extensions != null) asked.extensions = extensions;
  return { asked, type };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
