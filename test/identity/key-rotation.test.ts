import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportJWK, type JWTVerifyGetKey } from 'jose';
import { discover } from '../../gateway/identity/discovery.ts';
import { fetchJson } from '../../gateway/identity/fetch-json.ts';
import { remoteKeySet } from '../../gateway/identity/key-set.ts';
import { createTokenVerifier, type TokenVerifier } from '../../gateway/identity/tokens.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';
import { audience, makeKey, openProvider, type Provider, type ProviderKey, token } from './support/provider.ts';

let first: ProviderKey;
let second: ProviderKey;
let third: ProviderKey;
let provider: Provider;
let verify: TokenVerifier;
let time: number;
let reported: unknown[];
const minute = 60_000;

beforeAll(async () => {
  [first, second, third] = await Promise.all([makeKey('first'), makeKey('second', 'EdDSA'), makeKey('third', 'RS256')]);
});
beforeEach(async () => {
  provider = await openProvider([first.public]);
  provider.slow = 20;
  time = 0;
  reported = [];
  const fetch = async () => {
    const { status, body } = await fetchJson(provider.jwksUrl);
    if (status !== 200) throw new Error(`answered ${status}`);
    return body;
  };
  verify = verifierBy(remoteKeySet({ fetch, report: (error) => reported.push(error), clock: () => time }));
});
afterEach(() => provider.close());

function verifierBy(keys: JWTVerifyGetKey): TokenVerifier {
  return createTokenVerifier([{ issuer: provider.issuer, audience, algorithms: ['ES256', 'EdDSA', 'RS256'], maxAge: 300, keys, principal: () => ({ ok: true, principal: anonymousPrincipal }) }]);
}

/** How many of 200 verifications at one moment succeed. */
async function together(make: (index: number) => Promise<string>): Promise<number> {
  const tokens = await Promise.all(Array.from({ length: 200 }, (_, index) => make(index)));
  const verdicts = await Promise.all(tokens.map((each) => verify(`Bearer ${each}`)));
  return verdicts.filter(({ ok }) => ok).length;
}
const by = (key: ProviderKey) => () => token(key, provider.issuer);
const fetches = () => provider.counts['/jwks'] ?? 0;

describe('the keys of a provider', () => {
  test('are fetched once for two hundred verifications at one moment, and kept', async () => {
    expect(await together(by(first))).toBe(200);
    expect(await together(by(first))).toBe(200);
    expect(fetches()).toBe(1);
  });

  test('that were exchanged are found by one fetch for two hundred tokens of the new key', async () => {
    await together(by(first));
    provider.keys = [first.public, second.public];
    time += minute;
    expect(await together((index) => token(index % 2 === 0 ? first : second, provider.issuer))).toBe(200);
    expect(fetches()).toBe(2);
  });

  test('are asked for once in a cooldown by any number of unknown names', async () => {
    await together(by(first));
    time += minute;
    for (let round = 0; round < 5; round += 1) expect(await together((index) => token({ ...first, kid: `unknown ${round} ${index}` }, provider.issuer))).toBe(0);
    expect(fetches()).toBe(2);
    expect(await together(by(first))).toBe(200);
    time += 16_000;
    provider.keys = [third.public];
    expect(await together(by(third))).toBe(200);
    expect(fetches()).toBe(3);
  });

  test('that were withdrawn are forgotten at the next look, ten minutes later', async () => {
    await together(by(first));
    provider.keys = [second.public];
    time += 9 * minute;
    expect(await together(by(first))).toBe(200);
    time += 2 * minute;
    await together(by(second));
    expect(await together(by(first))).toBe(0);
    expect(fetches()).toBe(2);
  });

  test('stay good while the provider is down, which is asked once in a cooldown, and for a day at most', async () => {
    await together(by(first));
    provider.down = true;
    for (let passed = 0; passed < 60 * minute; passed += 10 * minute) {
      time += 10 * minute;
      expect(await together(by(first))).toBe(200);
      expect(await together(by(second))).toBe(0);
    }
    expect(fetches()).toBeLessThanOrEqual(7);
    time += 24 * 60 * minute;
    expect(await verify(`Bearer ${await token(first, provider.issuer)}`)).toMatchObject({ ok: false, why: 'unavailable' });
    provider.down = false;
    time += minute;
    expect(await together(by(first))).toBe(200);
  });

  test('that were never had leave tokens unchecked and refused, until the provider is back', async () => {
    provider.down = true;
    expect(await together(by(first))).toBe(0);
    expect(fetches()).toBe(1);
    provider.down = false;
    expect(await verify(`Bearer ${await token(first, provider.issuer)}`)).toEqual({ ok: false, why: 'unavailable', reason: 'The token cannot be checked now, since its issuer does not answer.' });
    time += minute;
    expect(await together(by(first))).toBe(200);
    expect(fetches()).toBe(2);
  });

  test('are not exchanged for an answer that holds none', async () => {
    await together(by(first));
    for (const keys of [[], [{ kty: 'oct', k: 'AAAA', kid: 'x' }], [null], [7], [{ kty: 'RSA', kid: 'weak', n: 'AQAB', e: 'AQAB' }], 'none' as never]) {
      provider.keys = keys as never;
      time += 11 * minute;
      expect(await together(by(first))).toBe(200);
      await expect.poll(() => reported.length).toBeGreaterThan(0);
      reported = [];
    }
  });

  test('are taken without their private halves, should a provider publish these', async () => {
    provider.keys = [{ ...(await exportJWK(first.private)), kid: 'first', use: 'sig' }];
    expect(await together(by(first))).toBe(200);
  });
});

describe('a provider’s discovery document', () => {
  test('says where its keys are', async () => {
    expect(await discover(provider.issuer)).toEqual({ jwks: provider.jwksUrl, authorization: `${provider.issuer}/authorize`, token: `${provider.issuer}/token`, endSession: `${provider.issuer}/end` });
  });

  test('of another issuer, with an unsafe address, or that is large, late or no object, is refused', async () => {
    const real = provider.issuer;
    provider.issuer = 'https://elsewhere.example';
    await expect(discover(real)).rejects.toThrow('another issuer');
    provider.issuer = real;
    provider.jwksUrl = 'http://id.example/jwks';
    await expect(discover(real)).rejects.toThrow('no safe jwks_uri');
    provider.jwksUrl = 'x'.repeat(600_000);
    await expect(discover(real)).rejects.toThrow('more than');
    provider.down = true;
    await expect(discover(real)).rejects.toThrow('503');
  });
});
