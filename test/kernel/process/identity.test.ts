import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createHopVerifier, type HopRequest, signHop } from '../../../subgraphs/kernel/process/identity.ts';
import { anonymousPrincipal, type Principal } from '../../../subgraphs/kernel/process/principal.ts';
import { SeenOnce } from '../../../subgraphs/kernel/process/seen-once.ts';

const secret = randomBytes(32);
const body = '{"query":"{ viewer { kind } }"}';
const principal: Principal = { ...anonymousPrincipal, kind: 'officer', authority: 'authority_x', member: true, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'], epochs: { directory: 7 } };
const request: HopRequest = { subgraph: 'sites', method: 'POST', path: '/graphql', requestId: 'request-1' };
const digest = createHash('sha256').update(body).digest('base64url');
const now = () => Math.floor(Date.now() / 1000);

interface Oddity {
  type?: string;
  algorithm?: string;
  issued?: number;
  expires?: number;
  claims?: Record<string, unknown>;
  key?: Uint8Array;
}

/** A hop with one thing about it that is not as it should be. */
function odd(change: Oddity): Promise<string> {
  const claims = { principal, method: 'POST', path: '/graphql', requestId: 'request-1', aud: 'sites', jti: 'one', body: digest, ...change.claims };
  const token = new SignJWT(claims).setProtectedHeader({ alg: change.algorithm ?? 'HS256', typ: change.type ?? 'turath-hop+jwt' });
  if (change.issued !== 0) token.setIssuedAt(change.issued ?? now());
  if (change.expires !== 0) token.setExpirationTime(change.expires ?? now() + 10);
  return token.sign(change.key ?? secret);
}

/** What a subgraph that has heard nothing yet makes of a hop. */
async function received(token: string | undefined, { secrets = [secret], subgraph = 'sites', method = 'POST', path = '/graphql', text = body } = {}) {
  const hop = await createHopVerifier(subgraph, secrets)(token, { method, path });
  return hop?.covers(text) === true ? { principal: hop.principal, requestId: hop.requestId } : null;
}

describe('a signed hop', () => {
  test('carries the principal as it was signed, and the request’s id', async () => {
    expect(await received(await signHop(secret, principal, request, body))).toEqual({ principal, requestId: 'request-1' });
  });

  test('is good for its own body alone', async () => {
    const token = await signHop(secret, principal, request, body);
    for (const text of ['', `${body} `, body.replace('kind', 'authority'), 'null']) expect(await received(token, { text }), text).toBeNull();
  });

  test('is good at its own subgraph, by its own method and at its own path alone', async () => {
    const token = await signHop(secret, principal, request, body);
    for (const elsewhere of [{ subgraph: 'cases' }, { subgraph: '' }, { method: 'GET' }, { method: 'post' }, { path: '/feed/site' }, { path: '/graphql/' }, { path: '' }]) {
      expect(await received(token, elsewhere), JSON.stringify(elsewhere)).toBeNull();
    }
  });

  test('is good once, even for the same body', async () => {
    const verify = createHopVerifier('sites', [secret]);
    const [one, other] = [await signHop(secret, principal, request, body), await signHop(secret, principal, request, body)];
    const taken = async (token: string) => (await verify(token, request))?.covers(body) ?? false;
    expect([await taken(one), await taken(one), await taken(other), await taken(one), await taken(other)]).toEqual([true, false, true, false, false]);
  });

  test('that comes twice at one moment is taken once', async () => {
    const verify = createHopVerifier('sites', [secret]);
    const token = await signHop(secret, principal, request, body);
    const taken = await Promise.all(Array.from({ length: 50 }, async () => (await verify(token, request))?.covers(body)));
    expect(taken.filter((yes) => yes === true)).toHaveLength(1);
  });

  test('with a wrong body does not spend the right one', async () => {
    const verify = createHopVerifier('sites', [secret]);
    const token = await signHop(secret, principal, request, body);
    expect((await verify(token, request))?.covers('{}')).toBe(false);
    expect((await verify(token, request))?.covers(body)).toBe(true);
  });

  test('is refused with another secret', async () => {
    expect(await received(await signHop(secret, principal, request, body), { secrets: [randomBytes(32)] })).toBeNull();
  });

  test('is taken by the secret in force and the one before it, and by no third', async () => {
    const [before, older] = [randomBytes(32), randomBytes(32)];
    const secrets = [secret, before];
    expect(await received(await signHop(secret, principal, request, body), { secrets })).not.toBeNull();
    expect(await received(await signHop(before, principal, request, body), { secrets })).not.toBeNull();
    expect(await received(await signHop(older, principal, request, body), { secrets })).toBeNull();
  });

  test('is refused where it is missing, empty or no token', async () => {
    for (const token of [undefined, '', 'x', 'a.b.c', '..', await signHop(secret, principal, request, body) + 'x']) expect(await received(token), token).toBeNull();
  });

  test('is refused in every part that was changed', async () => {
    const token = await signHop(secret, principal, request, body);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const raised = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), principal: { ...principal, roles: ['ADMINISTRATOR'] } })).toString('base64url');
    for (const forged of [`${head}.${raised}.${signature}`, `${head}.${raised}.`, `${head}.${claims}.`]) expect(await received(forged)).toBeNull();
  });

  test('is refused with the algorithm “none”', async () => {
    const bare = new UnsecuredJWT({ principal, body: digest }).setIssuedAt().setExpirationTime('10s').encode();
    expect(await received(bare)).toBeNull();
    const typed = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'turath-hop+jwt' })).toString('base64url')}.${bare.split('.')[1]}.`;
    expect(await received(typed)).toBeNull();
  });

  test.each<[string, Oddity]>([
    ['has expired', { issued: now() - 30, expires: now() - 20 }],
    ['was signed long ago and says that it is still good', { issued: now() - 60, expires: now() + 3600 }],
    ['does not say when it was signed', { issued: 0 }],
    ['does not say when it ends', { expires: 0 }],
    ['was signed in the future', { issued: now() + 600, expires: now() + 700 }],
    ['is a token of another kind', { type: 'JWT' }],
    ['was made with another algorithm', { algorithm: 'HS512', key: randomBytes(64) }],
    ['was made with another algorithm and the same secret', { algorithm: 'HS384', key: Buffer.concat([secret, secret]) }],
    ['says nothing of its body', { claims: { body: undefined } }],
    ['has a body’s digest of another length', { claims: { body: digest.slice(0, 10) } }],
    ['names no subgraph', { claims: { aud: undefined } }],
    ['names no method', { claims: { method: undefined } }],
    ['names no path', { claims: { path: undefined } }],
    ['has no identifier', { claims: { jti: undefined } }],
    ['has an empty identifier', { claims: { jti: '' } }],
    ['carries no principal', { claims: { principal: undefined } }],
    ['carries a principal that is none', { claims: { principal: 'administrator' } }],
  ])('that %s is refused', async (_, change) => {
    expect(await received(await odd(change))).toBeNull();
  });

  test('that is made by the rules is taken, so that the refusals above mean something', async () => {
    expect(await received(await odd({}))).not.toBeNull();
  });
});

describe('what is remembered as seen', () => {
  test('is refused for its whole lifetime, whenever that began, and may be forgotten after two', () => {
    for (const start of [0, 1, 500, 999]) {
      let time = start;
      const seen = new SeenOnce(1000, 10, () => time);
      expect(seen.take('x')).toBe(true);
      for (time = start; time < start + 1000; time += 50) expect(seen.take('x'), `${start} ${time}`).toBe(false);
      time = start + 4000;
      expect(seen.take('x')).toBe(true);
    }
  });

  test('is bounded: what is new is refused rather than something forgotten', () => {
    let time = 0;
    const seen = new SeenOnce(1000, 3, () => time);
    expect(['a', 'b', 'c', 'd'].map((id) => seen.take(id))).toEqual([true, true, true, false]);
    expect(seen.take('a')).toBe(false);
    time = 1001;
    expect(seen.take('d')).toBe(true);
    expect(seen.take('a')).toBe(false);
  });
});
