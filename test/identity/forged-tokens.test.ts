import { createHmac, createPublicKey, randomUUID } from 'node:crypto';
import { CompactEncrypt, exportJWK, importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedClaims, type ListedIssuer } from '../../gateway/identity/clients.ts';
import { developmentTrust, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { trustedIssuers } from '../../gateway/identity/remote-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from '../../gateway/identity/tokens.ts';
import { demoId } from '../../schema/ids.ts';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { audience, makeKey, openProvider, type Provider, type ProviderKey, token } from './support/provider.ts';

const authority = demoId('authority', 'xa-heritage');
const listed: ListedIssuer = {
  claims: { client: 'client_id', authority: 'authority', roles: 'roles', scope: 'scope', name: 'name', expertRequest: 'expert_request', purpose: 'purpose' },
  clients: {
    registry: { authorities: { [authority]: { state: 'XA', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'] } }, officers: false, scopes: ['records:read'] },
  },
};

let verify: TokenVerifier;
let provider: Provider;
let stranger: Provider;
let ec: ProviderKey;
let rsa: ProviderKey;
let ed: ProviderKey;
let foreign: ProviderKey;
let own: JWK;
const reported: unknown[] = [];

beforeAll(async () => {
  [ec, rsa, ed, foreign] = await Promise.all([makeKey('ec'), makeKey('rsa', 'RS256'), makeKey('development', 'EdDSA'), makeKey('ec')]);
  own = { ...(await exportJWK(ed.private)), kid: 'development', alg: 'EdDSA', use: 'sig' };
  stranger = await openProvider([foreign.public]);
  const secret: JWK = { kty: 'oct', k: Buffer.from('a secret that the provider should never have published').toString('base64url'), kid: 'oct', alg: 'HS256', use: 'sig' };
  const forEncryption = { ...(await makeKey('enc')).public, use: 'enc' };
  provider = await openProvider([ec.public, rsa.public, secret, forEncryption, { kty: 'EC', kid: 'broken', crv: 'P-256', x: 'AA', y: 'AA' }]);
  const oidc = { issuer: provider.issuer, audience, jwksUrl: provider.jwksUrl, clientsFile: 'clients.json', consoleClient: null };
  verify = createTokenVerifier([...trustedIssuers(oidc, [listed], (error) => reported.push(error)), developmentTrust(own)]);
});
afterAll(async () => {
  await provider.close();
  await stranger.close();
  expect(stranger.counts).toEqual({});
  expect(reported).toEqual([]);
});

const encode = (part: unknown) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);
const claims = (over: Record<string, unknown> = {}) => ({ iss: provider.issuer, aud: audience, sub: 'registry', client_id: 'registry', jti: randomUUID(), iat: now(), exp: now() + 300, ...over });
const good = (over: Record<string, unknown> = {}, header: Record<string, unknown> = {}) => token(ec, provider.issuer, over, header);
const part = async (index: number) => (await good()).split('.')[index] ?? '';

/** A token whose signature somebody made with the public key as a shared secret. */
function withPublicKeyAsSecret(alg: string, hash: string, secret: string | Buffer, kid = 'rsa'): string {
  const text = `${encode({ alg, typ: 'at+jwt', kid })}.${encode(claims())}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}
const pem = (key: JWK) => createPublicKey({ key: key as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
const der = (key: JWK) => createPublicKey({ key: key as never, format: 'jwk' }).export({ type: 'spki', format: 'der' });

/** Signed by somebody else's key, which the header offers to the verifier. */
const selfMade = (header: Record<string, unknown>) => token(foreign, provider.issuer, {}, header);

async function nested(cty: string | undefined): Promise<string> {
  const inner = Buffer.from(await good());
  const outer = new CompactEncrypt(inner).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', typ: 'at+jwt', kid: 'ec', ...(cty === undefined ? {} : { cty }) });
  return outer.encrypt(await importJWK({ ...ec.public, alg: 'ECDH-ES' }, 'ECDH-ES'));
}

async function signedText(payload: string): Promise<string> {
  const key = await crypto.subtle.importKey('jwk', { ...(await exportJWK(ec.private)) } as never, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const text = `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'ec' })}.${encode(payload)}`;
  return `${text}.${Buffer.from(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(text))).toString('base64url')}`;
}

const forgeries: [string, () => Promise<string> | string][] = [
  // No signature, or one that is none.
  ['has the algorithm none', () => `${encode({ alg: 'none', typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.`],
  ['has the algorithm none and a signature', async () => `${encode({ alg: 'none', typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.${await part(2)}`],
  ['has the algorithm None', () => `${encode({ alg: 'None', typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.AAAA`],
  ['has the algorithm nOnE', () => `${encode({ alg: 'nOnE', typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.AAAA`],
  ['has no algorithm', () => `${encode({ typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.AAAA`],
  ['has an algorithm that is no text', () => `${encode({ alg: ['ES256'], typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.AAAA`],
  ['has an empty signature', async () => `${await part(0)}.${await part(1)}.`],
  ['has a signature of zeros', async () => `${await part(0)}.${await part(1)}.${Buffer.alloc(64).toString('base64url')}`],
  ['has another token’s signature', async () => `${await part(0)}.${encode(claims())}.${await part(2)}`],
  ['has its signature cut short', async () => (await good()).slice(0, -6)],
  ['has changed claims', async () => (await good()).replace(/\.[^.]+\./, `.${encode(claims({ roles: ['ADMINISTRATOR'] }))}.`)],
  // Algorithm confusion.
  ['is signed with the public key (PEM) as an HS256 secret', () => withPublicKeyAsSecret('HS256', 'sha256', pem(rsa.public))],
  ['is signed with the public key (DER) as an HS256 secret', () => withPublicKeyAsSecret('HS256', 'sha256', der(rsa.public))],
  ['is signed with the public key (JWK) as an HS256 secret', () => withPublicKeyAsSecret('HS256', 'sha256', JSON.stringify(rsa.public))],
  ['is signed with the modulus as an HS256 secret', () => withPublicKeyAsSecret('HS256', 'sha256', Buffer.from(rsa.public.n ?? '', 'base64url'))],
  ['is signed with the public key as an HS384 secret', () => withPublicKeyAsSecret('HS384', 'sha384', pem(ec.public), 'ec')],
  ['is signed with the public key as an HS512 secret', () => withPublicKeyAsSecret('HS512', 'sha512', pem(ec.public), 'ec')],
  ['is signed with a shared secret that the provider published', () => withPublicKeyAsSecret('HS256', 'sha256', 'a secret that the provider should never have published', 'oct')],
  ['names an algorithm of another key type', () => good({}, { alg: 'RS256', kid: 'ec' }).catch(async () => `${encode({ alg: 'RS256', typ: 'at+jwt', kid: 'ec' })}.${encode(claims())}.${await part(2)}`)],
  ['names a key of another type than its algorithm', () => good({}, { kid: 'rsa' })],
  ['is signed by an algorithm that the issuer does not use', async () => issueDevelopmentTokenBy(ec)],
  // Keys by the token’s own word.
  ['brings its key in the header', async () => selfMade({ jwk: foreign.public })],
  ['brings its key in the header and names no other', async () => selfMade({ jwk: foreign.public, kid: undefined })],
  ['points to its keys by jku', () => selfMade({ jku: stranger.jwksUrl })],
  ['points to the provider’s own keys by jku', () => good({}, { jku: provider.jwksUrl })],
  ['points to a certificate by x5u', () => selfMade({ x5u: `${stranger.issuer}/cert.pem` })],
  ['brings a certificate chain', () => selfMade({ x5c: ['MIIB'] })],
  ['has a critical header', () => good({}, { 'crit': ['exp'], 'exp': 1 }).catch(() => `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'ec', crit: ['b64'], b64: false })}.${encode(claims())}.AAAA`)],
  ['has an unencoded payload', () => `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'ec', crit: ['b64'], b64: false })}.${encode(claims())}.AAAA`],
  ['has a header that the hub does not know', () => good({}, { 'x-debug': true })],
  ['names no key', () => good({}, { kid: undefined })],
  ['names an empty key', () => good({}, { kid: '' })],
  ['names its key by a path', () => selfMade({ kid: '../../../../dev/null' })],
  ['names its key by SQL', () => selfMade({ kid: "ec' union select 'x" })],
  ['names its key by a property of every object', () => selfMade({ kid: '__proto__' })],
  ['names its key by a number', () => selfMade({ kid: 7 })],
  ['names a key of enormous name', () => selfMade({ kid: 'k'.repeat(3000) })],
  ['is signed by a stranger under a known key’s name', () => selfMade({})],
  ['is signed by a key that is for encryption', async () => token({ ...(await makeKey('enc')), kid: 'enc' }, provider.issuer)],
  ['names a key that cannot be read', () => selfMade({ kid: 'broken' })],
  ['is of one trusted issuer and signed by another one’s key', () => token(ed, provider.issuer)],
  ['is of the development issuer and signed by a provider’s key', () => token(ec, 'urn:turath:development', { aud: 'urn:turath:hub' })],
  // Another token, or another token inside.
  ['is encrypted', () => nested(undefined)],
  ['is a token inside a token', () => nested('JWT')],
  ['says that its content is a token', () => good({}, { cty: 'JWT' })],
  ['has a token as its content', async () => signedText(await good())],
  ['has a list as its content', () => signedText('[]')],
  ['has a text as its content', () => signedText('"registry"')],
  ['has no JSON as its content', () => signedText('{')],
  ['is compressed', () => good({}, { zip: 'DEF' })],
  ['is an ID token', () => good({}, { typ: 'JWT' })],
  ['has no type', () => good({}, { typ: undefined })],
  ['is a token for a log-out', () => good({}, { typ: 'logout+jwt' })],
  ['is a client’s assertion', () => good({ aud: `${provider.issuer}/token` }, { typ: 'client-authentication+jwt' })],
  ['is a hop between gateway and subgraph', () => good({}, { typ: 'turath-hop+jwt' })],
  // Claims.
  ['is of an unknown issuer', () => good({ iss: stranger.issuer })],
  ['is of an issuer whose name begins alike', () => good({ iss: `${provider.issuer}/` })],
  ['is of two issuers', () => good({ iss: [provider.issuer, stranger.issuer] })],
  ['names no issuer', () => good({ iss: undefined })],
  ['is for another audience', () => good({ aud: 'https://elsewhere.example' })],
  ['is for an audience whose name begins alike', () => good({ aud: `${audience}/graphql` })],
  ['is for other audiences', () => good({ aud: ['https://a.example', 'https://b.example'] })],
  ['names no audience', () => good({ aud: undefined })],
  ['has expired', () => good({ iat: now() - 200, exp: now() - 20 })],
  ['never expires', () => good({ exp: undefined })],
  ['expires at a time that is a text', () => good({ exp: String(now() + 300) })],
  ['does not say when it was issued', () => good({ iat: undefined })],
  ['was issued in the future', () => good({ iat: now() + 100, exp: now() + 300 })],
  ['was issued ten minutes ago and lives for a year', () => good({ iat: now() - 600, exp: now() + 31_536_000 })],
  ['is not good yet', () => good({ nbf: now() + 100 })],
  ['has no subject', () => good({ sub: undefined })],
  ['has no identifier', () => good({ jti: undefined })],
  ['names no client', () => good({ client_id: undefined })],
  ['names an unknown client', () => good({ client_id: 'customs' })],
  ['names a property of every object as its client', () => good({ client_id: 'constructor' })],
  ['names a list of clients', () => good({ client_id: ['registry'] })],
  ['acts for an authority that the list does not allow', () => good({ authority: demoId('authority', 'xb-heritage') })],
  ['acts for an authority by the name of a property of every object', () => good({ authority: '__proto__' })],
  ['acts for no authority by name', () => good({ authority: null })],
  ['acts for several authorities', () => good({ authority: [authority, demoId('authority', 'xb-heritage')] })],
  // Shape.
  ['is larger than any token', () => good({ padding: 'x'.repeat(10_000) })],
  ['has four parts', async () => `${await good()}.AAAA`],
  ['has five parts', async () => `${await good()}.AAAA.AAAA`],
  ['has two parts', async () => (await good()).split('.').slice(0, 2).join('.')],
  ['is base64 with padding', async () => `${await good()}==`],
  ['has a header that is a list', async () => `${encode([])}.${await part(1)}.${await part(2)}`],
  ['has a header that is no JSON', async () => `${encode('{')}.${await part(1)}.${await part(2)}`],
  ['has a blank inside', async () => (await good()).replace('.', '. ')],
];

/** By another algorithm than EdDSA, though the key were known. */
async function issueDevelopmentTokenBy({ private: key }: ProviderKey): Promise<string> {
  return new SignJWT({ client_id: 'xa-heritage' }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'development' }).setIssuer('urn:turath:development')
    .setAudience('urn:turath:hub').setSubject('x').setJti('x').setIssuedAt().setExpirationTime('5m').sign(key);
}

describe('a forged token', () => {
  test('comes in more than forty shapes', () => expect(new Set(forgeries.map(([name]) => name)).size).toBeGreaterThan(40));

  test.each(forgeries)('that %s is refused, and says nothing of why that would help', async (_, make) => {
    const forged = await make();
    const verdict = await verify(`Bearer ${forged}`);
    expect(verdict).toMatchObject({ ok: false });
    if (!verdict.ok) expect(verdict.reason).not.toMatch(/kid|key|algorithm|jose|JWK/i);
  });

  test('is refused in any scheme but Bearer', async () => {
    const right = await good();
    for (const header of [right, `Basic ${right}`, `DPoP ${right}`, `Bearer  ${right}`, `Bearer ${right} ${right}`, `Bearer ${right},`, ` Bearer ${right}`, '']) {
      expect(await verify(header), header.slice(0, 12)).toMatchObject({ ok: false });
    }
  });
});

describe('a good token', () => {
  test('of a provider is the client of the operator’s list, so that the refusals above mean something', async () => {
    expect(await verify(`Bearer ${await good({ scope: 'openid records:read records:write' })}`)).toMatchObject({
      ok: true,
      principal: { kind: 'client', clientId: 'registry', authority, state: 'XA', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'], scopes: ['records:read'], issuer: provider.issuer },
    });
  });

  test('may be signed by any key of its issuer, name several audiences, spell its type in full, and differ by seconds from our clock', async () => {
    for (const right of [
      await token(rsa, provider.issuer), await good({ aud: ['https://a.example', audience] }), await good({}, { typ: 'application/at+jwt' }), await good({}, { typ: 'AT+JWT' }),
      await good({ iat: now() + 3, nbf: now() + 3 }), await good({ exp: now() - 3 }), await good({}, { 'x5t': 'abc', 'x5t#S256': 'abc' }),
    ]) expect(await verify(`Bearer ${right}`)).toMatchObject({ ok: true });
  });

  test('ends with its own life, or five minutes after its issue', async () => {
    const iat = now() - 10;
    const endOf = async (exp: number) => {
      const verdict = await verify(`Bearer ${await good({ iat, exp })}`);
      return verdict.ok ? (verdict.principal.expiresAt ?? 0) - iat : null;
    };
    expect([await endOf(iat + 60), await endOf(iat + 86_400)]).toEqual([60, 300]);
  });

  test('of the development issuer is what it says', async () => {
    const principal = developmentPrincipal('xa-customs', ['EXPERT']);
    if (principal === null) throw new Error('There is no such client.');
    const asExpert = { ...principal, expertRequest: 'act_1', purpose: 'a seizure at Port Qamar' };
    expect(await verify(`Bearer ${await issueDevelopmentToken(own, asExpert)}`)).toMatchObject({ ok: true, principal: asExpert });
    expect(await verify(`Bearer ${await issueDevelopmentToken(own, principal)}`)).toEqual({ ok: false, why: 'invalid', reason: 'The role EXPERT needs the request that it is for, in the claim expert_request.' });
  });
});

describe('the claims of a provider', () => {
  const other = demoId('authority', 'xb-customs');
  const read = listedClaims({
    claims: { ...listed.claims, roles: 'realm_access.roles', client: 'azp' },
    clients: {
      two: {
        authorities: {
          [authority]: { state: 'XA', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'] },
          [other]: { state: 'XB', member: false, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER', 'EXPERT'] },
        },
        officers: false, scopes: [],
      },
      console: { authorities: { [authority]: { state: 'XA', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD', 'AUDITOR'] } }, officers: true, scopes: [] },
    },
  });
  const principal = (claims: Record<string, unknown>) => {
    const verdict = read({ sub: 'someone', azp: 'two', ...claims });
    return verdict.ok ? verdict.principal : verdict.reason;
  };

  test('choose one of several authorities by name, and take its standing from the list alone', () => {
    expect(principal({ authority: other, state: 'XA', member: true, sector: 'JUSTICE', realm_access: { roles: ['CUSTOMS_OFFICER'] } })).toMatchObject({ authority: other, state: 'XB', member: false, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'] });
    expect(principal({})).toBe('The client may not act for the authority of the token.');
  });

  test('hold no role that the list does not allow there, nor one that the hub does not have', () => {
    expect(principal({ authority, realm_access: { roles: ['CASE_OFFICER', 'ADMINISTRATOR', 'CUSTOMS_OFFICER', 'offline_access'] } })).toMatchObject({ roles: ['CASE_OFFICER'] });
    expect(principal({ authority, realm_access: { roles: 'CASE_OFFICER REGISTRY_STEWARD' } })).toMatchObject({ roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'] });
    for (const held of [[], {}, 7, null, [['CASE_OFFICER']]]) expect(principal({ authority, realm_access: { roles: held } }), JSON.stringify(held)).toMatchObject({ roles: [] });
  });

  test('that say nothing of roles give a machine those of the list, and a person none', () => {
    expect(principal({ authority })).toMatchObject({ kind: 'client', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'] });
    expect(principal({ azp: 'console', name: 'Someone' })).toMatchObject({ kind: 'officer', subject: 'someone', displayName: 'Someone', roles: [] });
  });

  test('make no expert without the request, and show a name for an officer alone', () => {
    expect(principal({ authority: other, realm_access: { roles: ['EXPERT'] } })).toContain('expert_request');
    expect(principal({ authority: other, realm_access: { roles: ['EXPERT'] }, expert_request: 'act_1', name: 'A machine' })).toEqual({
      kind: 'client', clientId: 'two', authority: other, state: 'XB', member: false, sector: 'CUSTOMS', roles: ['EXPERT'], scopes: [], expertRequest: 'act_1',
    });
  });
});
