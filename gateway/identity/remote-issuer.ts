import { ConfigError, type OidcConfig } from '../../subgraphs/kernel/process/config.ts';
import { listedClaims, type ListedIssuer } from './clients.ts';
import { discover, type ProviderAddresses } from './discovery.ts';
import { fetchJson } from './fetch-json.ts';
import { remoteKeySet } from './key-set.ts';
import type { SignInProvider } from './sign-in.ts';
import type { TrustedIssuer } from './tokens.ts';

/** Asymmetric, and common among providers. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256'];
/** Seconds after which the hub takes no token any more, so that a client that its provider shut out is out here as soon. */
const maxAge = 300;

/** The issuers of the operator's list; what an entry leaves out is said by the settings. */
export function trustedIssuers(oidc: OidcConfig, listed: readonly ListedIssuer[], report: (error: unknown) => void): TrustedIssuer[] {
  const found = listed.map((entry) => {
    const issuer = entry.issuer ?? oidc.issuer;
    const jwksUrl = entry.jwksUrl ?? (issuer === oidc.issuer ? oidc.jwksUrl : null);
    return {
      issuer, audience: entry.audience ?? oidc.audience, algorithms, maxAge, principal: listedClaims(entry),
      keys: remoteKeySet({ fetch: () => fetchKeys(issuer, jwksUrl), report }),
    };
  });
  const names = found.map(({ issuer }) => issuer);
  if (!names.includes(oidc.issuer)) throw new ConfigError(`OIDC_CLIENTS: ${oidc.clientsFile} lists no clients of OIDC_ISSUER.`);
  if (new Set(names).size < names.length) throw new ConfigError(`OIDC_CLIENTS: ${oidc.clientsFile} lists an issuer twice.`);
  return found;
}

async function fetchKeys(issuer: string, jwksUrl: string | null): Promise<Record<string, unknown>> {
  const url = jwksUrl ?? (await discover(issuer)).jwks;
  const { status, body } = await fetchJson(url);
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return body;
}

const rediscoverAfter = 10 * 60 * 1000;

/** The configured provider as the one at which officers sign in; null where no client is named for it. */
export function remoteProvider({ issuer, audience, consoleClient }: OidcConfig): SignInProvider | null {
  if (consoleClient === null) return null;
  let known: { addresses: ProviderAddresses; at: number } | null = null;
  const addresses = async (): Promise<ProviderAddresses> => {
    if (known === null || Date.now() - known.at > rediscoverAfter) known = { addresses: await discover(issuer), at: Date.now() };
    return known.addresses;
  };
  return {
    issuer, audience, clientId: consoleClient, addresses,
    exchange: async (form) => {
      const { token } = await addresses();
      if (token === null) throw new Error(`${issuer} names no safe token endpoint.`);
      return fetchJson(token, form);
    },
  };
}
