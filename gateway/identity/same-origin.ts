import type { RequestFacts } from './tokens.ts';

/**
 * Whether a browser says that a page of this hub sent the request; a browser
 * that says nothing is not believed. A form's origin is `null` where its page
 * sends no referrer, so `Sec-Fetch-Site`, which no script can set, goes first.
 */
export function fromOwnPage({ headers }: Pick<RequestFacts, 'headers'>, publicUrl: string): boolean {
  const { origin } = headers;
  if (origin !== undefined && origin !== 'null' && origin !== publicUrl) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined ? origin === publicUrl : site === 'same-origin';
}
