import type { Bytes } from '../send.ts';

/** A request that nobody who means well sends, and how it must be answered: a status, and an error's code or null for an answer without one. */
export interface Attack {
  name: string;
  bytes: Bytes;
  status: number;
  code: string | null;
}

type Expected = [status: number, code: string | null];

/** A row whose body is sent as it stands. */
export function body(name: string, text: string | Buffer, [status, code]: Expected, headers: Bytes['headers'] = {}): Attack {
  return { name, bytes: { body: text, headers }, status, code };
}

/** A row that sends a document in a body as it should be. */
export function document(name: string, query: string, [status, code]: Expected, variables?: unknown): Attack {
  return body(name, JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }), [status, code]);
}

/** The usual ends, for a client that takes `application/json`. */
export const unparsed: Expected = [200, 'GRAPHQL_PARSE_FAILED'];
export const invalid: Expected = [200, 'GRAPHQL_VALIDATION_FAILED'];
export const tooMuch: Expected = [200, 'COST_LIMIT'];
export const badInput: Expected = [200, 'BAD_USER_INPUT'];
export const unreadable: Expected = [400, 'BAD_USER_INPUT'];
export const badRequest: Expected = [400, 'BAD_REQUEST'];
export const fine: Expected = [200, null];
