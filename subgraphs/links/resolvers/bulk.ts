import { type DocumentNode, parse } from 'graphql';
import { contractError } from '../../../schema/errors.ts';

/** What addresses may be long without a proxy cutting them. */
const longest = 8_000;

/** The address at which a query is read in bulk; whether its list can be read is the gateway's to say. */
export function bulkQuery(_: unknown, { query, variables }: { query: string; variables?: unknown }): { url: string } {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: 10_000 });
  } catch (error) {
    throw contractError('BAD_USER_INPUT', (error as Error).message);
  }
  const operations = document.definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition] : []));
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== 'query' || operation.selectionSet.selections.length !== 1) throw contractError('BAD_USER_INPUT', 'A bulk query is one query of one list: { sites { nodes { id } } }.');
  const url = `/bulk?${new URLSearchParams({ query, ...(variables == null ? {} : { variables: JSON.stringify(variables) }) }).toString()}`;
  if (url.length > longest) throw contractError('BAD_USER_INPUT', 'The query is too long for an address; send it to /bulk by POST.');
  return { url };
}
