import { cookieOf, type Cookies } from './cookies.ts';
import { fromOwnPage } from './same-origin.ts';
import type { RequestFacts, TokenVerdict, TokenVerifier } from './tokens.ts';

export interface SessionOptions {
  verify: TokenVerifier;
  cookies: Cookies;
  publicUrl: string;
}

/**
 * An officer's session is the access token in a cookie, checked like any other
 * token. A header says who asks before a cookie does. A browser adds cookies by
 * itself, so a session counts only where the hub's own page asks, or where a
 * page is merely shown.
 */
export function withSessions({ verify, cookies, publicUrl }: SessionOptions): TokenVerifier {
  return async (authorization, request) => {
    const session = authorization === undefined && request !== undefined ? cookieOf(request.headers['cookie'], cookies.session) : null;
    if (session === null || request === undefined) return verify(authorization);
    if (!intended(request, publicUrl)) return foreign;
    const verdict = await verify(`Bearer ${session}`);
    return verdict.ok || verdict.why === 'unavailable' ? verdict : { ...verdict, reason: 'The session has ended: sign in again.' };
  };
}

const foreign: TokenVerdict = {
  ok: false, why: 'invalid', reason: 'A request with a session must come from a page of this hub and, to GraphQL, carry the header apollo-require-preflight.',
};

function intended(request: RequestFacts, publicUrl: string): boolean {
  const { method, originalUrl, headers } = request;
  if (/^(https?:\/\/[^/]*)?\/graphql(?![\w-])/i.test(originalUrl)) {
    const preflight = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'];
    return preflight !== undefined && preflight !== '' && fromOwnPage(request, publicUrl);
  }
  return method === 'GET' || method === 'HEAD' || fromOwnPage(request, publicUrl);
}
