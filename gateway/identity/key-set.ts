import { createLocalJWKSet, errors, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './tokens.ts';

export interface KeySetOptions {
  /** Fetches the provider's JWKS. */
  fetch: () => Promise<{ keys?: unknown }>;
  /** Told why a fetch failed. */
  report: (error: unknown) => void;
  /** Milliseconds for which keys are taken without a look at the provider. */
  freshFor?: number;
  /** Milliseconds for which they are taken while the provider does not answer. */
  keptFor?: number;
  /** Milliseconds between two fetches, whoever asks. */
  cooldown?: number;
  clock?: () => number;
}

const minute = 60_000;

/**
 * The keys of a provider. However many tokens name a key that is not known,
 * they wait for one fetch, and the next one comes after the cooldown at the
 * earliest. While the provider is down its last keys stay good for a day.
 */
export function remoteKeySet(options: KeySetOptions): JWTVerifyGetKey {
  const { freshFor = 10 * minute, keptFor = 24 * 60 * minute, cooldown = 15_000, clock = Date.now } = options;
  let keys: { find: JWTVerifyGetKey; at: number } | null = null;
  let triedAt = -Infinity;
  let pending: Promise<void> | null = null;

  /** One fetch at a time; whether it brought keys is seen in `keys`. */
  const refresh = (): Promise<void> => {
    if (pending !== null) return pending;
    if (clock() - triedAt < cooldown) return Promise.resolve();
    triedAt = clock();
    pending = options
      .fetch()
      .then(async (set) => void (keys = { find: createLocalJWKSet({ keys: await usable(set.keys) }), at: clock() }))
      .catch(options.report)
      .finally(() => (pending = null));
    return pending;
  };

  return async (header, token) => {
    const age = clock() - (keys?.at ?? -Infinity);
    if (age >= keptFor) await refresh();
    else if (age >= freshFor) void refresh();
    if (keys === null || clock() - keys.at >= keptFor) throw new KeysUnavailable();
    try {
      return await keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      return keys.find(header, token);
    }
  };
}

/** Keys that may check signatures: public, asymmetric, strong enough, and readable. Others are passed over. */
async function usable(given: unknown): Promise<JWK[]> {
  if (!Array.isArray(given)) throw new Error('The provider gave no JWKS.');
  const found = await Promise.all(given.slice(0, 100).map((key: unknown) => publicKey(key)));
  const kept = found.filter((key) => key !== null);
  if (kept.length === 0) throw new Error('The provider gave no key that can check signatures.');
  return kept;
}

const members = ['kty', 'kid', 'alg', 'use', 'key_ops', 'crv', 'x', 'y', 'n', 'e'] as const;
const byType: Record<string, string> = { RSA: 'RS256', EC: 'ES256', OKP: 'EdDSA' };

async function publicKey(given: unknown): Promise<JWK | null> {
  if (typeof given !== 'object' || given === null) return null;
  // Without the private part, should a provider ever publish one.
  const key = Object.fromEntries(members.filter((member) => Object.hasOwn(given, member)).map((member) => [member, (given as JWK)[member]])) as JWK;
  const algorithm = Object.hasOwn(byType, key.kty ?? '') ? byType[key.kty ?? ''] : undefined;
  if (algorithm === undefined || typeof key.kid !== 'string' || (key.use !== undefined && key.use !== 'sig')) return null;
  if (key.kty === 'RSA' && Buffer.from(key.n ?? '', 'base64url').length < 256) return null;
  try {
    await importJWK(key, key.alg ?? (key.crv === 'P-384' ? 'ES384' : algorithm));
    return key;
  } catch {
    return null;
  }
}
