import type { PageRequest } from '../page.ts';

export const recordKinds = ['SITE', 'OBJECT', 'SEIZURE', 'CASE', 'LISTING'] as const;

/** What the address of a search page asks for. */
export interface SearchRequest {
  words: string;
  kind: string | null;
  authority: string | null;
  state: string | null;
  after: string | null;
}

/** Reads the address; a kind that there is not, or a state that is no code, is as if left out. */
export function searchRequestOf({ parameters }: PageRequest): SearchRequest {
  const given = (name: string): string | null => parameters.get(name)?.trim() || null;
  const kind = given('kind');
  const state = given('state');
  return {
    words: given('q') ?? '',
    kind: (recordKinds as readonly (string | null)[]).includes(kind) ? kind : null,
    authority: given('authority'),
    state: state !== null && /^[A-Z]{2}$/.test(state) ? state : null,
    after: given('after'),
  };
}

/** The same as parameters of an address, the page aside. */
export function parametersOf({ words, kind, authority, state }: SearchRequest): Record<string, string | null> {
  return { q: words, kind, authority, state };
}

/** The filter of the API's search. */
export function filterOf({ kind, authority, state }: SearchRequest): Record<string, unknown> {
  return {
    ...(kind === null ? {} : { kind: [kind] }),
    ...(authority === null ? {} : { authority: [authority] }),
    ...(state === null ? {} : { state: [state] }),
  };
}
