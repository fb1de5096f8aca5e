import type { RequestFacts } from './tokens.ts';

/** Whether a browser says that a page of this hub sent the request; a browser that says nothing is not believed. */
export function fromOwnPage({ headers }: Pick<RequestFacts, 'headers'>, publicUrl: string): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : origin === publicUrl;
}
