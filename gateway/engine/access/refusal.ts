import { GraphQLError } from 'graphql';
import type { Path } from '../data.ts';
import type { Caller } from './rules.ts';

/** What a caller is told of what it may not see; never what it is. */
export interface Refusal {
  code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  message: string;
}

const signIn: Refusal = { code: 'UNAUTHENTICATED', message: 'A part of the request is answered to authenticated callers only.' };
const lacking: Refusal = { code: 'FORBIDDEN', message: 'A part of the request needs rights that the caller does not have.' };

export function refusalFor({ authenticated }: Caller): Refusal {
  return authenticated ? lacking : signIn;
}

export function refusalAt({ code, message }: Refusal, path: Path): GraphQLError {
  return new GraphQLError(message, { ...(path.length === 0 ? {} : { path: upToList(path) }), extensions: { code } });
}

/** A path as far as it goes without an index: what is refused is refused for all items of a list. */
export function upToList(path: Path): Path {
  const index = path.findIndex((segment) => typeof segment === 'number');
  return index === -1 ? path : path.slice(0, index);
}
