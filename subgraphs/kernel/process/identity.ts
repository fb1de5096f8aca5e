import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Principal } from './principal.ts';

/** How long a hop's signature is good for, in seconds: one fetch and the clocks' difference. */
const lifetime = 10;
const type = 'turath-hop+jwt';
const algorithm = 'HS256';

/** Vouches for a principal towards a subgraph, for this one request body. */
export async function signHop(secret: Uint8Array, principal: Principal, requestId: string, body: string): Promise<string> {
  return new SignJWT({ principal, body: digest(body) })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setJti(requestId)
    .setIssuedAt()
    .setExpirationTime(`${lifetime}s`)
    .sign(secret);
}

export type HopVerdict = { ok: true; principal: Principal; requestId: string } | { ok: false; reason: string };

/** Checks a hop's signature; a subgraph answers nothing without a good one. */
export async function verifyHop(secret: Uint8Array, token: string | undefined, body: string): Promise<HopVerdict> {
  if (token === undefined) return { ok: false, reason: 'The request carries no signed identity.' };
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: [algorithm], typ: type, clockTolerance: 2, maxTokenAge: lifetime });
    if (payload['body'] !== digest(body)) return { ok: false, reason: 'The identity was signed for another request.' };
    return { ok: true, principal: payload['principal'] as Principal, requestId: payload.jti ?? '' };
  } catch (error) {
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'The signed identity is not valid.' };
    throw error;
  }
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}
