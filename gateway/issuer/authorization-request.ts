/** A request for an authorization code that may be answered at its redirect address. */
export interface AuthorizationRequest {
  clientId: string;
  redirectUri: string;
  challenge: string;
  scopes: string[];
  state: string | null;
  nonce: string | null;
  prompt: string | null;
}

export type RequestVerdict =
  | { ok: true; request: AuthorizationRequest }
  /** Told to the person, for the redirect address is not to be trusted. */
  | { ok: false; redirect: null; error: string }
  /** Told to the client. */
  | { ok: false; redirect: { uri: string; state: string | null }; error: string };

export interface RegisteredClient {
  clientId: string;
  redirectUri: string;
}

/** Names of parameters that go from the request through the page and back. */
export const requestParameters = ['client_id', 'redirect_uri', 'response_type', 'response_mode', 'scope', 'state', 'nonce', 'code_challenge', 'code_challenge_method', 'resource', 'prompt', 'ui_locales', 'request', 'request_uri'] as const;

/** Reads an authorization request (RFC 6749 4.1.1, RFC 7636, RFC 8707) of the one client that may ask. */
export function authorizationRequest(given: Record<string, unknown>, client: RegisteredClient, audience: string): RequestVerdict {
  const text = (name: (typeof requestParameters)[number]) => (typeof given[name] === 'string' ? given[name] : null);
  // The address is compared as text, character by character.
  if (text('client_id') !== client.clientId || text('redirect_uri') !== client.redirectUri) return { ok: false, redirect: null, error: 'unauthorized_client' };
  const state = text('state');
  const refuse = (error: string): RequestVerdict => ({ ok: false, redirect: { uri: client.redirectUri, state }, error });
  if (requestParameters.some((name) => given[name] !== undefined && (text(name) ?? '').length > 1000 || Array.isArray(given[name]))) return refuse('invalid_request');
  if (given['request'] !== undefined) return refuse('request_not_supported');
  if (given['request_uri'] !== undefined) return refuse('request_uri_not_supported');
  if (text('response_type') !== 'code') return refuse('unsupported_response_type');
  if (given['response_mode'] !== undefined && text('response_mode') !== 'query') return refuse('invalid_request');
  if (given['resource'] !== undefined && text('resource') !== audience) return refuse('invalid_target');
  const challenge = text('code_challenge') ?? '';
  if (text('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge)) return refuse('invalid_request');
  const scopes = (text('scope') ?? '').split(' ').filter((scope) => scope !== '');
  return { ok: true, request: { ...client, challenge, scopes, state, nonce: text('nonce'), prompt: text('prompt') } };
}
