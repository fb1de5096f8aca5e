import { generateKeyPairSync } from 'node:crypto';
import { type CryptoKey, decodeJwt, decodeProtectedHeader, exportPKCS8, generateKeyPair, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerClientKey } from '../../gateway/identity/development-clients.ts';
import { askToken, assertion, credentials, type IdentityHub, openIdentityHub, registeredKey } from './support/hub.ts';

let open: IdentityHub;
let issuer: string;
let key: CryptoKey;
beforeAll(async () => {
  open = await openIdentityHub();
  issuer = `${open.url}/issuer`;
  key = await registeredKey(open.dataDir, 'xa-customs');
});
afterAll(() => open.close());

const now = () => Math.floor(Date.now() / 1000);

describe('a ministry’s system', () => {
  test('finds the issuer’s endpoints and keys by its discovery document', async () => {
    const metadata = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
    expect(metadata).toMatchObject({ issuer, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, code_challenge_methods_supported: ['S256'] });
    expect(await (await fetch(`${open.url}/.well-known/oauth-authorization-server/issuer`)).json()).toEqual(metadata);
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', use: 'sig' });
    expect(keys[0]).not.toHaveProperty('d');
  });

  test('gets a token for five minutes by an assertion of its key, and is then known to the hub', async () => {
    const { status, headers, body } = await askToken(open.url, credentials(await assertion(key, 'xa-customs', issuer), { purpose: 'a seizure at Port Qamar' }));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 300, scope: 'records:read records:write' });
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ typ: 'at+jwt', alg: 'EdDSA' });
    const { exp = 0, iat = 0, iss } = decodeJwt(body.access_token);
    expect([exp - iat, iss]).toEqual([300, issuer]);
    const { answer } = await open.graphql({ authorization: `Bearer ${body.access_token}` });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.viewer).toMatchObject({
      kind: 'CLIENT', clientId: 'xa-customs', displayName: null, roles: ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST'], purpose: 'a seizure at Port Qamar', authority: { name: { value: 'Qamar Coast Customs' } },
    });
    expect(answer.data.viewer.may).toContainEqual({ action: 'KEEP_RECORDS', kinds: ['SEIZURE'], fieldClasses: null });
    expect(new Date(answer.data.viewer.expiresAt).getTime()).toBe(exp * 1000);
  });

  test('may name the token endpoint as its audience, sign by any of three algorithms, and ask for fewer scopes', async () => {
    expect((await askToken(open.url, credentials(await assertion(key, 'xa-customs', `${issuer}/token`)))).status).toBe(200);
    for (const alg of ['ES256', 'PS256']) {
      const other = await registeredKey(open.dataDir, 'xb-customs', alg);
      expect((await askToken(open.url, credentials(await assertion(other, 'xb-customs', issuer, {}, { alg })))).status, alg).toBe(200);
    }
    const { body } = await askToken(open.url, credentials(await assertion(key, 'xa-customs', issuer), { scope: 'records:read' }));
    expect(body.scope).toBe('records:read');
    expect((await askToken(open.url, credentials(await assertion(key, 'xa-customs', issuer), { scope: 'records:read everything' }))).body).toEqual({ error: 'invalid_scope' });
  });

  test('is known by its new key at once, and by the old one no more', async () => {
    const old = await registeredKey(open.dataDir, 'xc-customs');
    const fresh = await registeredKey(open.dataDir, 'xc-customs');
    expect((await askToken(open.url, credentials(await assertion(fresh, 'xc-customs', issuer)))).status).toBe(200);
    expect((await askToken(open.url, credentials(await assertion(old, 'xc-customs', issuer)))).status).toBe(401);
  });

  test('registers no private key and no weak one', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const pem = await exportPKCS8(privateKey);
    for (const text of ['no key', pem]) expect(() => registerClientKey(open.dataDir, 'xa-customs', text)).toThrow('no public key');
    expect(() => registerClientKey(open.dataDir, 'xa-customs', weak)).toThrow('at least 2048 bits');
  });
});

describe('an assertion', () => {
  test('is taken once, also when it comes twice at one moment', async () => {
    const signed = await assertion(key, 'xa-customs', issuer);
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await askToken(open.url, credentials(signed))).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect((await askToken(open.url, credentials(signed))).body).toEqual({ error: 'invalid_client' });
  });

  test.each<[string, () => Promise<string> | string]>([
    ['lives for longer than five minutes', () => assertion(key, 'xa-customs', issuer, { exp: now() + 400 })],
    ['has expired', () => assertion(key, 'xa-customs', issuer, { iat: now() - 100, exp: now() - 20 })],
    ['never expires', () => assertion(key, 'xa-customs', issuer, { exp: undefined })],
    ['has no identifier', () => assertion(key, 'xa-customs', issuer, { jti: undefined })],
    ['does not say when it was made', () => assertion(key, 'xa-customs', issuer, { iat: undefined })],
    ['was made long ago', () => assertion(key, 'xa-customs', issuer, { iat: now() - 1000 })],
    ['is for another issuer', () => assertion(key, 'xa-customs', 'https://elsewhere.example')],
    ['is for the hub itself', () => assertion(key, 'xa-customs', 'urn:turath:hub')],
    ['is for this issuer and another one', () => assertion(key, 'xa-customs', [issuer, 'https://elsewhere.example'])],
    ['is of another client’s key', () => assertion(key, 'xb-heritage', issuer)],
    ['speaks for another client', () => assertion(key, 'xa-customs', issuer, { sub: 'xb-heritage' })],
    ['is of a client that registered no key', () => assertion(key, 'xa-heritage', issuer)],
    ['is of a client that there is not', () => assertion(key, 'nobody', issuer)],
    ['is of a property of every object', () => assertion(key, '__proto__', issuer)],
    ['is an access token', () => assertion(key, 'xa-customs', issuer, {}, { typ: 'at+jwt' })],
    ['brings its key', () => assertion(key, 'xa-customs', issuer, {}, { jwk: { kty: 'OKP' } })],
    ['is not signed', () => new UnsecuredJWT({ iss: 'xa-customs', sub: 'xa-customs', aud: issuer, jti: 'x', iat: now(), exp: now() + 60 }).encode()],
    ['is no token', () => 'nonsense'],
    ['is empty', () => ''],
  ])('that %s is refused', async (_, make) => {
    expect(await askToken(open.url, credentials(await make()))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test.each<[string, () => Promise<Record<string, string> | string>, string]>([
    ['another client named beside it', async () => credentials(await assertion(key, 'xa-customs', issuer), { client_id: 'xb-heritage' }), 'invalid_client'],
    ['another type of assertion', async () => credentials(await assertion(key, 'xa-customs', issuer), { client_assertion_type: 'x' }), 'invalid_client'],
    ['a secret instead', async () => ({ grant_type: 'client_credentials', client_id: 'xa-customs', client_secret: 'x' }), 'invalid_client'],
    ['another resource', async () => credentials(await assertion(key, 'xa-customs', issuer), { resource: 'https://elsewhere.example' }), 'invalid_target'],
    ['a purpose of two lines', async () => credentials(await assertion(key, 'xa-customs', issuer), { purpose: 'one\ntwo' }), 'invalid_request'],
    ['a password', async () => ({ grant_type: 'password', username: 'x', password: 'x' }), 'unsupported_grant_type'],
    ['nothing', async () => '', 'unsupported_grant_type'],
    ['a parameter given twice', async () => `grant_type=client_credentials&grant_type=authorization_code`, 'invalid_request'],
  ])('with %s is refused', async (_, form, error) => {
    const { status, body } = await askToken(open.url, await form());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).toEqual({ error });
  });
});
