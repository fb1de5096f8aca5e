import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { signHop, verifyHop } from '../../../subgraphs/kernel/process/identity.ts';
import { anonymousPrincipal, type Principal } from '../../../subgraphs/kernel/process/principal.ts';

const secret = randomBytes(32);
const body = '{"query":"{ viewer { kind } }"}';
const principal: Principal = { ...anonymousPrincipal, kind: 'officer', authority: 'authority_x', member: true, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'], epochs: { directory: 7 } };
const digest = createHash('sha256').update(body).digest('base64url');
const now = () => Math.floor(Date.now() / 1000);

/** A hop with one thing about it that is not as it should be. */
function odd(change: { type?: string; algorithm?: string; issued?: number; expires?: number; claims?: Record<string, unknown>; key?: Uint8Array }): Promise<string> {
  const token = new SignJWT({ principal, body: digest, ...change.claims }).setProtectedHeader({ alg: change.algorithm ?? 'HS256', typ: change.type ?? 'turath-hop+jwt' });
  if (change.issued !== 0) token.setIssuedAt(change.issued ?? now());
  return token.setExpirationTime(change.expires ?? now() + 10).sign(change.key ?? secret);
}

describe('a signed hop', () => {
  test('carries the principal as it was signed, and the request’s id', async () => {
    expect(await verifyHop(secret, await signHop(secret, principal, 'request-1', body), body)).toEqual({ ok: true, principal, requestId: 'request-1' });
  });

  test('is good for its own body alone', async () => {
    const token = await signHop(secret, principal, 'request-1', body);
    for (const other of ['', `${body} `, body.replace('kind', 'authority'), 'null']) expect(await verifyHop(secret, token, other), other).toMatchObject({ ok: false });
  });

  test('is refused with another secret', async () => {
    expect(await verifyHop(randomBytes(32), await signHop(secret, principal, 'r', body), body)).toMatchObject({ ok: false });
  });

  test('is refused where it is missing, empty or no token', async () => {
    for (const token of [undefined, '', 'x', 'a.b.c', '..', await signHop(secret, principal, 'r', body) + 'x']) expect(await verifyHop(secret, token, body), token).toMatchObject({ ok: false });
  });

  test('is refused in every part that was changed', async () => {
    const token = await signHop(secret, principal, 'r', body);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const raised = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), principal: { ...principal, roles: ['ADMINISTRATOR'] } })).toString('base64url');
    for (const forged of [`${head}.${raised}.${signature}`, `${head}.${raised}.`, `${head}.${claims}.`]) expect(await verifyHop(secret, forged, body)).toMatchObject({ ok: false });
  });

  test('is refused with the algorithm “none”', async () => {
    const bare = new UnsecuredJWT({ principal, body: digest }).setIssuedAt().setExpirationTime('10s').encode();
    expect(await verifyHop(secret, bare, body)).toMatchObject({ ok: false });
    const typed = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'turath-hop+jwt' })).toString('base64url')}.${bare.split('.')[1]}.`;
    expect(await verifyHop(secret, typed, body)).toMatchObject({ ok: false });
  });

  test.each<[string, Parameters<typeof odd>[0]]>([
    ['has expired', { issued: now() - 30, expires: now() - 20 }],
    ['was signed long ago and says that it is still good', { issued: now() - 60, expires: now() + 3600 }],
    ['does not say when it was signed', { issued: 0 }],
    ['was signed in the future', { issued: now() + 600, expires: now() + 700 }],
    ['is a token of another kind', { type: 'JWT' }],
    ['was made with another algorithm', { algorithm: 'HS512', key: randomBytes(64) }],
    ['was made with another algorithm and the same secret', { algorithm: 'HS384', key: Buffer.concat([secret, secret]) }],
    ['says nothing of its body', { claims: { body: undefined } }],
  ])('that %s is refused', async (_, change) => {
    expect(await verifyHop(secret, await odd(change), body)).toMatchObject({ ok: false });
  });

  test('that is made by the rules is taken, so that the refusals above mean something', async () => {
    expect(await verifyHop(secret, await odd({}), body)).toMatchObject({ ok: true });
  });
});
