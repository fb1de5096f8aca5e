import type { RequestHandler } from 'express';
import { allowedNow, readClients } from '../../gateway/identity/clients.ts';
import { cookiesOf } from '../../gateway/identity/cookies.ts';
import { clientKeys } from '../../gateway/identity/development-clients.ts';
import { developmentKey, developmentTrust } from '../../gateway/identity/development-keys.ts';
import { remoteProvider, trustedIssuers } from '../../gateway/identity/remote-issuer.ts';
import { withSessions } from '../../gateway/identity/sessions.ts';
import { createSignIn } from '../../gateway/identity/sign-in.ts';
import { createTokenVerifier, type TokenVerifier } from '../../gateway/identity/tokens.ts';
import { createDevelopmentIssuer, issuerOf } from '../../gateway/issuer/issuer.ts';
import { tokenLifetime } from '../../gateway/issuer/token-endpoint.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { developmentPrincipal } from '../demo/clients.ts';
import { demonstrationOfficers } from '../demo/officers.ts';
import { publicUrlOf } from './public-url.ts';

/** Whose word this hub takes for who asks, and how officers sign in. */
export interface Trust {
  verify: TokenVerifier;
  /** Pages and endpoints of identity, to be asked before all others. */
  routes: RequestHandler[];
}

export interface TrustOptions {
  config: Config;
  /** Seals the cookies of the development issuer. */
  secret: Uint8Array;
  report: (error: unknown) => void;
}

/** What the list of clients leaves of rights that were registered once. A process without a list, as that of a subgraph may be, cannot tell. */
export function allowedNowBy(config: Config): { allowed?: (principal: Principal) => Principal | null } {
  if (config.oidc === null && config.mode === 'production') return {};
  const listed = config.oidc === null ? [] : readClients(config.oidc.clientsFile);
  const known = (client: string | null) => config.mode !== 'production' && client !== null && developmentPrincipal(client, []) !== null;
  return { allowed: (principal) => allowedNow(listed, principal) ?? (known(principal.clientId) ? principal : null) };
}

/**
 * The configured provider, and outside production the embedded issuer and the
 * tokens of `hub token`. In production no development key is trusted, and
 * without a provider no token at all.
 */
export async function trustOf({ config, secret, report }: TrustOptions): Promise<Trust> {
  const publicUrl = publicUrlOf(config);
  const key = config.mode === 'production' ? null : await developmentKey(config.dataDir);
  const tokens = createTokenVerifier([
    ...(config.oidc === null ? [] : trustedIssuers(config.oidc, readClients(config.oidc.clientsFile), report)),
    ...(key === null ? [] : [developmentTrust(key), developmentTrust(key, issuerOf(publicUrl), tokenLifetime)]),
  ]);
  const development = key === null ? null : createDevelopmentIssuer({
    publicUrl, key, secret,
    principalOf: (client) => developmentPrincipal(client, []),
    keysOf: (client) => clientKeys(config.dataDir, client),
    officers: config.demonstration ? demonstrationOfficers() : [],
  });
  const provider = (config.oidc === null ? null : remoteProvider(config.oidc)) ?? development?.provider ?? null;
  const cookies = cookiesOf(publicUrl);
  return {
    verify: provider === null ? tokens : withSessions({ verify: tokens, cookies, publicUrl }),
    routes: [
      ...(development === null ? [] : [development.router]),
      ...(provider === null ? [] : [createSignIn({ provider, verify: tokens, cookies, publicUrl, report })]),
    ],
  };
}
