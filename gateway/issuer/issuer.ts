import express, { type Request, type RequestHandler, type Response } from 'express';
import type { JWK } from 'jose';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { languagesOf } from '../http/languages.ts';
import { developmentAudience, publicKeys } from '../identity/development-keys.ts';
import { pageLanguage } from '../identity/page-words.ts';
import { sendFailurePage } from '../identity/plain-page.ts';
import type { SignInProvider } from '../identity/sign-in.ts';
import { authorizationRequest, type AuthorizationRequest, requestParameters } from './authorization-request.ts';
import { createAssertionCheck } from './client-assertion.ts';
import { Codes } from './codes.ts';
import { OfficerSession } from './officer-session.ts';
import type { DemonstrationOfficer } from './officers.ts';
import { sendSignInPage } from './sign-in-page.ts';
import { createTokenEndpoint } from './token-endpoint.ts';

export interface DevelopmentIssuerOptions {
  /** The hub's own address. */
  publicUrl: string;
  key: JWK;
  /** Seals the issuer's cookies. */
  secret: Uint8Array;
  /** What a machine may be; null for no such client. */
  principalOf: (clientId: string) => Principal | null;
  /** The public keys that a client registered. */
  keysOf: (clientId: string) => JWK[];
  officers: readonly DemonstrationOfficer[];
}

const mount = '/issuer';
/** The hub's own pages, as a client of the issuer. */
export const consoleClient = 'hub-console';

/** The address by which the development issuer of a hub names itself. */
export function issuerOf(publicUrl: string): string {
  return `${publicUrl}${mount}`;
}

/**
 * The embedded issuer: OAuth 2 and as much of OpenID Connect as an officer's
 * sign-in needs, for fictional clients and officers. It is never part of a hub
 * in production.
 */
export function createDevelopmentIssuer(options: DevelopmentIssuerOptions): { router: RequestHandler; provider: SignInProvider } {
  const { publicUrl, key, officers } = options;
  const issuer = issuerOf(publicUrl);
  const codes = new Codes();
  const session = new OfficerSession(options.secret, publicUrl, mount);
  const client = { clientId: consoleClient, redirectUri: `${publicUrl}/sign-in/callback` };
  const assertedClient = createAssertionCheck({ audiences: [issuer, `${issuer}/token`], keysOf: options.keysOf });
  const token = createTokenEndpoint({ issuer, key, codes, assertedClient, principalOf: options.principalOf });

  const give = (request: Request, response: Response, { scopes, nonce, challenge, state }: AuthorizationRequest, officer: DemonstrationOfficer): void => {
    const language = pageLanguage(request.query['ui_locales'], languagesOf(request.get('accept-language')));
    const principal = { ...officer.principal, kind: 'officer' as const, clientId: consoleClient, subject: officer.id, displayName: officer.names[language] };
    answerAt(response, client.redirectUri, { code: codes.give({ ...client, challenge, scopes, nonce, principal }), state, iss: issuer });
  };

  const authorize: RequestHandler = (request, response) => {
    const given = request.query as Record<string, unknown>;
    const language = pageLanguage(given['ui_locales'], languagesOf(request.get('accept-language')));
    const verdict = authorizationRequest(given, client, developmentAudience);
    if (!verdict.ok) {
      if (verdict.redirect === null) return sendFailurePage(response, language, 400, '/');
      return answerAt(response, verdict.redirect.uri, { error: verdict.error, state: verdict.redirect.state, iss: issuer });
    }
    const posted = (request.body ?? {}) as Record<string, unknown>;
    if (request.method === 'POST') {
      const chosen = officers.find(({ id }) => id === posted['officer']);
      if (!session.ownForm(request, posted['form']) || chosen === undefined) return sendFailurePage(response, language, 403, request.originalUrl);
      session.remember(response, chosen.id);
      return give(request, response, verdict.request, chosen);
    }
    const known = verdict.request.prompt === 'login' ? undefined : officers.find(({ id }) => id === session.read(request));
    if (known !== undefined) return give(request, response, verdict.request, known);
    if (verdict.request.prompt === 'none') return answerAt(response, client.redirectUri, { error: 'login_required', state: verdict.request.state, iss: issuer });
    sendSignInPage(response, { language, officers, fields: { form: session.formToken(request, response) }, inLanguage: (other) => addressIn(given, other) });
  };

  const router = express.Router();
  const metadata = metadataOf(issuer);
  router.get([`${mount}/.well-known/openid-configuration`, `/.well-known/oauth-authorization-server${mount}`], (_request, response) => void response.json(metadata));
  router.get(`${mount}/jwks`, (_request, response) => void response.set('cache-control', 'public, max-age=300').json(publicKeys(key)));
  router.post(`${mount}/token`, express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 50 }), async (request, response) => {
    const { status, body } = await token((request.body ?? {}) as Record<string, unknown>);
    response.status(status).set({ 'cache-control': 'no-store', pragma: 'no-cache' }).json(body);
  });
  router.get(`${mount}/authorize`, authorize);
  router.post(`${mount}/authorize`, express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 50 }), authorize);
  router.get(`${mount}/end-session`, (_request, response) => {
    session.forget(response);
    response.redirect(303, '/');
  });

  const provider: SignInProvider = {
    issuer,
    audience: developmentAudience,
    clientId: consoleClient,
    addresses: async () => ({ authorization: `${issuer}/authorize`, endSession: `${issuer}/end-session` }),
    exchange: (form) => token(form),
  };
  return { router, provider };
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/end-session`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'client_credentials'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'none'],
    token_endpoint_auth_signing_alg_values_supported: ['EdDSA', 'ES256', 'PS256'],
    id_token_signing_alg_values_supported: ['EdDSA'],
    subject_types_supported: ['public'],
    scopes_supported: ['openid', 'records:read', 'records:write'],
    ui_locales_supported: ['ar', 'en', 'fr'],
    authorization_response_iss_parameter_supported: true,
    request_uri_parameter_supported: false,
  };
}

function answerAt(response: Response, uri: string, parameters: Record<string, string | null>): void {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(parameters)) if (value !== null) url.searchParams.set(name, value);
  response.set('cache-control', 'no-store').redirect(303, url.href);
}

/** The page's own address in another language. */
function addressIn(given: Record<string, unknown>, language: string): string {
  const kept = requestParameters.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as [string, string]] : []));
  return `?${new URLSearchParams([...kept.filter(([name]) => name !== 'ui_locales'), ['ui_locales', language]])}`;
}
