import { isSafeAddress } from '../../subgraphs/kernel/process/address.ts';
import { fetchJson } from './fetch-json.ts';

/** Where a provider has what, by its discovery document. */
export interface ProviderAddresses {
  jwks: string;
  authorization: string | null;
  token: string | null;
  endSession: string | null;
}

/** Asks an OpenID provider where its endpoints are (OpenID Connect Discovery 1.0). */
export async function discover(issuer: string): Promise<ProviderAddresses> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { status, body } = await fetchJson(url);
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  if (body['issuer'] !== issuer) throw new Error(`${url} speaks for another issuer.`);
  const jwks = address(body['jwks_uri']);
  if (jwks === null) throw new Error(`${url} names no safe jwks_uri.`);
  return { jwks, authorization: address(body['authorization_endpoint']), token: address(body['token_endpoint']), endSession: address(body['end_session_endpoint']) };
}

function address(value: unknown): string | null {
  return typeof value === 'string' && isSafeAddress(value) ? value : null;
}
