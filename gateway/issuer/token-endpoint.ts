import { importJWK, type JWK, SignJWT } from 'jose';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { lineOfText } from '../identity/claims.ts';
import { developmentAudience, issueDevelopmentToken } from '../identity/development-keys.ts';
import type { createAssertionCheck } from './client-assertion.ts';
import type { Codes, Grant } from './codes.ts';

/** Seconds for which an access token lives. */
export const tokenLifetime = 300;

export interface TokenEndpointOptions {
  issuer: string;
  key: JWK;
  codes: Codes;
  assertedClient: ReturnType<typeof createAssertionCheck>;
  /** What a machine may be; null for no such client. */
  principalOf: (clientId: string) => Principal | null;
}

export interface TokenAnswer {
  status: number;
  body: Record<string, unknown>;
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The token endpoint (RFC 6749 3.2) without its HTTP: client credentials for machines, codes for officers. */
export function createTokenEndpoint(options: TokenEndpointOptions): (form: Record<string, unknown>) => Promise<TokenAnswer> {
  return async (form) => {
    // A parameter that is given twice is an array here, and no request at all (RFC 6749 3.2).
    if (Object.values(form).some((value) => typeof value !== 'string')) return refused('invalid_request');
    const given = form as Record<string, string>;
    if (given['resource'] !== undefined && given['resource'] !== developmentAudience) return refused('invalid_target');
    if (given['grant_type'] === 'client_credentials') return forMachine(options, given);
    if (given['grant_type'] === 'authorization_code') return forOfficer(options, given);
    return refused('unsupported_grant_type');
  };
}

async function forMachine(options: TokenEndpointOptions, given: Record<string, string>): Promise<TokenAnswer> {
  const { client_assertion: assertion = '', client_assertion_type: type, client_id: named, purpose } = given;
  const clientId = type === assertionType ? await options.assertedClient(assertion) : null;
  const principal = clientId === null ? null : options.principalOf(clientId);
  if (principal === null || (named !== undefined && named !== clientId)) return refused('invalid_client', 401);
  if (purpose !== undefined && !lineOfText.safeParse(purpose).success) return refused('invalid_request');
  const scopes = narrowed(principal.scopes, given['scope']);
  if (scopes === null) return refused('invalid_scope');
  return granted(options, { ...principal, scopes, ...(purpose === undefined ? {} : { purpose }) });
}

async function forOfficer(options: TokenEndpointOptions, given: Record<string, string>): Promise<TokenAnswer> {
  const { code = '', client_id: clientId = '', redirect_uri: redirectUri = '', code_verifier: verifier = '' } = given;
  const grant = options.codes.take(code, { clientId, redirectUri, verifier });
  if (grant === null) return refused('invalid_grant');
  const answer = await granted(options, grant.principal);
  return grant.scopes.includes('openid') ? { ...answer, body: { ...answer.body, id_token: await idToken(options, grant) } } : answer;
}

/** The scopes that a client asks for, which must be among those that it has. */
function narrowed(held: readonly string[], asked: string | undefined): string[] | null {
  if (asked === undefined) return [...held];
  const wanted = asked.split(' ').filter((scope) => scope !== '');
  return wanted.every((scope) => held.includes(scope)) ? wanted : null;
}

async function granted({ issuer, key }: TokenEndpointOptions, principal: Principal): Promise<TokenAnswer> {
  const token = await issueDevelopmentToken(key, principal, issuer, tokenLifetime);
  return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: tokenLifetime, scope: principal.scopes.join(' ') } };
}

/** Who signed in, for the client; it is no access token and its type says so. */
async function idToken({ issuer, key }: TokenEndpointOptions, { principal, clientId, nonce }: Grant): Promise<string> {
  return new SignJWT({ name: principal.displayName, ...(nonce === null ? {} : { nonce }) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: 'development' })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setSubject(principal.subject ?? '')
    .setIssuedAt()
    .setExpirationTime(`${tokenLifetime}s`)
    .sign(await importJWK(key, 'EdDSA'));
}

function refused(error: string, status = 400): TokenAnswer {
  return { status, body: { error } };
}
