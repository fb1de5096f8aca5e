import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { languagesOf } from '../http/languages.ts';
import { cookieOf, type Cookies } from './cookies.ts';
import { pageLanguage } from './page-words.ts';
import { sendFailurePage } from './plain-page.ts';
import { fromOwnPage } from './same-origin.ts';
import type { TokenVerifier } from './tokens.ts';

/** The provider at which officers sign in to the hub's pages. */
export interface SignInProvider {
  issuer: string;
  audience: string;
  clientId: string;
  addresses: () => Promise<{ authorization: string | null; endSession: string | null }>;
  /** Asks the token endpoint. */
  exchange: (form: Record<string, string>) => Promise<{ status: number; body: Record<string, unknown> }>;
}

export interface SignInOptions {
  provider: SignInProvider;
  verify: TokenVerifier;
  cookies: Cookies;
  publicUrl: string;
  report: (error: unknown) => void;
}

/** How long a browser keeps a session's cookie; the token in it ends sooner and is then asked for anew. */
const shift = 8 * 60 * 60 * 1000;
const patience = 10 * 60 * 1000;
/** Browsers keep cookies of 4,096 bytes, name and attributes included. */
const largestToken = 3800;

/** Sign-in of officers at the hub's pages: the authorization code flow with PKCE (S256), the hub being the client. */
export function createSignIn(options: SignInOptions): RequestHandler {
  const { provider, cookies, publicUrl, report } = options;
  const router = express.Router();
  const fail = (request: Request, response: Response, status: number): void => {
    response.clearCookie(cookies.signIn, cookies.options);
    sendFailurePage(response, pageLanguage(undefined, languagesOf(request.get('accept-language'))), status, '/sign-in');
  };

  router.get('/sign-in', async (request, response) => {
    const to = typeof request.query['to'] === 'string' ? request.query['to'] : '/';
    // Cookies belong to a host's name, so the flow begins where it will end.
    if (request.get('host') !== new URL(publicUrl).host) return response.redirect(303, `${publicUrl}/sign-in?to=${encodeURIComponent(to)}`);
    const { authorization } = await provider.addresses().catch((error: unknown) => (report(error), { authorization: null }));
    if (authorization === null) return fail(request, response, 503);
    const [state, verifier] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
    response.cookie(cookies.signIn, Buffer.from(JSON.stringify({ state, verifier, to })).toString('base64url'), { ...cookies.options, maxAge: patience });
    const url = new URL(authorization);
    const parameters = {
      response_type: 'code', client_id: provider.clientId, redirect_uri: `${publicUrl}/sign-in/callback`, scope: 'openid records:read records:write', resource: provider.audience,
      state, code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
      ...(typeof request.query['lang'] === 'string' ? { ui_locales: request.query['lang'] } : {}),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    response.set('cache-control', 'no-store').redirect(303, url.href);
  });

  router.get('/sign-in/callback', async (request, response) => {
    const begun = begunIn(cookieOf(request.headers.cookie, cookies.signIn));
    const { state, code, iss } = request.query;
    // Another provider's answer, or an answer to a question that this browser did not ask, is no answer (RFC 9207).
    if (begun === null || !same(begun.state, state) || typeof code !== 'string' || (iss !== undefined && iss !== provider.issuer)) return fail(request, response, 400);
    const form = { grant_type: 'authorization_code', code, client_id: provider.clientId, redirect_uri: `${publicUrl}/sign-in/callback`, code_verifier: begun.verifier, resource: provider.audience };
    const { status, body } = await provider.exchange(form).catch((error: unknown) => (report(error), { status: 503, body: {} as Record<string, unknown> }));
    const token = body['access_token'];
    if (status !== 200 || typeof token !== 'string' || token.length > largestToken) return fail(request, response, status === 503 ? 503 : 400);
    const verdict = await options.verify(`Bearer ${token}`);
    if (!verdict.ok || !signedInHere(verdict.principal, provider)) return fail(request, response, 403);
    response.clearCookie(cookies.signIn, cookies.options);
    response.cookie(cookies.session, token, { ...cookies.options, maxAge: shift });
    response.set('cache-control', 'no-store').redirect(303, ownAddress(begun.to, publicUrl));
  });

  router.post('/sign-out', async (request, response) => {
    if (!fromOwnPage(request, publicUrl)) return fail(request, response, 403);
    const { endSession } = await provider.addresses().catch(() => ({ endSession: null }));
    response.clearCookie(cookies.session, cookies.options);
    response.redirect(303, endSession ?? '/');
  });

  // A page that is shown after the token has ended asks the provider for another one, where the officer is still signed in.
  router.get(/.*/, async (request, response, next) => {
    const session = cookieOf(request.headers.cookie, cookies.session);
    if (session === null || !(request.get('accept') ?? '').includes('text/html')) return next();
    const verdict = await options.verify(`Bearer ${session}`);
    if (verdict.ok || verdict.why === 'unavailable') return next();
    response.clearCookie(cookies.session, cookies.options).set('cache-control', 'no-store');
    response.redirect(303, verdict.why === 'expired' ? `/sign-in?to=${encodeURIComponent(request.originalUrl)}` : ownAddress(request.originalUrl, publicUrl));
  });
  return router;
}

/** An address of this hub; whatever would lead elsewhere is its start page. */
function ownAddress(given: unknown, publicUrl: string): string {
  if (typeof given !== 'string' || !given.startsWith('/') || !URL.canParse(given, publicUrl)) return `${publicUrl}/`;
  const url = new URL(given, publicUrl);
  // Whole, for a path may itself begin with two slashes and then name a host.
  return url.origin === publicUrl ? url.href : `${publicUrl}/`;
}

/** An officer, and by this provider and this client rather than any other that the hub trusts. */
function signedInHere({ kind, issuer, clientId }: Principal, provider: SignInProvider): boolean {
  return kind === 'officer' && issuer === provider.issuer && clientId === provider.clientId;
}

function begunIn(cookie: string | null): { state: string; verifier: string; to: string } | null {
  try {
    const { state, verifier, to } = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()) as Record<string, unknown>;
    return typeof state === 'string' && typeof verifier === 'string' && typeof to === 'string' ? { state, verifier, to } : null;
  } catch {
    return null;
  }
}

function same(expected: string, given: unknown): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(typeof given === 'string' ? given : '')];
  return a.length === b.length && timingSafeEqual(a, b);
}
