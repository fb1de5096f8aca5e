import { developmentAudience, developmentIssuer, developmentKey, publicKeys } from '../../gateway/identity/development-keys.ts';
import { createTokenVerifier, type TokenVerifier } from '../../gateway/identity/tokens.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';

/**
 * Whose tokens this hub trusts. In production no development key is, and until
 * an identity provider is configured no token at all.
 */
export async function tokenVerifier(config: Config): Promise<TokenVerifier> {
  const keys = config.mode === 'production' ? { keys: [] } : publicKeys(await developmentKey(config.dataDir));
  return createTokenVerifier({ keys, issuer: developmentIssuer, audience: developmentAudience });
}
