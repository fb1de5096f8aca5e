import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Principal } from './principal.ts';
import { SeenOnce } from './seen-once.ts';

/** How long a hop's signature is good for, in seconds: one fetch and the clocks' difference. */
const lifetime = 10;
const tolerance = 2;
/** Hops of one lifetime that a subgraph remembers; more than a process can answer in it. */
const mostRemembered = 250_000;
const type = 'turath-hop+jwt';
const algorithm = 'HS256';

/** The one request that a hop is good for. */
export interface HopRequest {
  /** The subgraph that is asked. */
  subgraph: string;
  method: string;
  /** The path as the subgraph sees it; a proxy in between must not rewrite it. */
  path: string;
  requestId: string;
}

/** Vouches for a principal towards a subgraph, for this one request and its body. */
export async function signHop(secret: Uint8Array, principal: Principal, request: HopRequest, body: string): Promise<string> {
  const { subgraph, method, path, requestId } = request;
  return new SignJWT({ principal, method, path, requestId, body: digest(body).toString('base64url') })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setAudience(subgraph)
    // A request of a client may ask a subgraph several times, so its id does not tell hops apart.
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${lifetime}s`)
    .sign(secret);
}

/** A hop whose signature is good, before its body was read. */
export interface SignedHop {
  principal: Principal;
  requestId: string;
  /** Whether this is the body that was signed, and the hop was not used before; to be asked once. */
  covers(body: string): boolean;
}

/** Checks the hops that reach one subgraph; a subgraph answers nothing without a good one. */
export type HopVerifier = (token: string | undefined, request: { method: string; path: string }) => Promise<SignedHop | null>;

const claims = z.object({
  principal: z.looseObject({ kind: z.enum(['anonymous', 'client', 'officer']), authority: z.string().nullable(), roles: z.array(z.string()) }),
  method: z.string(),
  path: z.string(),
  requestId: z.string(),
  body: z.string(),
  jti: z.string().min(1),
});

/** Several secrets are taken while they are exchanged, the first one being what gateways sign with from now on. */
export function createHopVerifier(subgraph: string, secrets: readonly Uint8Array[]): HopVerifier {
  const seen = new SeenOnce((lifetime + 2 * tolerance) * 1000, mostRemembered);
  return async (token, { method, path }) => {
    const payload = await signedBy(secrets, subgraph, token);
    const read = claims.safeParse(payload);
    if (!read.success || read.data.method !== method || read.data.path !== path) return null;
    const { principal, requestId, jti } = read.data;
    const signed = Buffer.from(read.data.body, 'base64url');
    return {
      principal: principal as unknown as Principal,
      requestId,
      covers: (body) => {
        const found = digest(body);
        return signed.length === found.length && timingSafeEqual(signed, found) && seen.take(jti);
      },
    };
  };
}

/** The claims of a hop that one of the secrets signed for this subgraph just now, or null. */
async function signedBy(secrets: readonly Uint8Array[], subgraph: string, token: string | undefined): Promise<unknown> {
  if (token === undefined) return null;
  for (const secret of secrets) {
    try {
      // WebCrypto compares the signature in constant time.
      const { payload } = await jwtVerify(token, secret, {
        algorithms: [algorithm], typ: type, audience: subgraph, clockTolerance: tolerance, maxTokenAge: lifetime, requiredClaims: ['exp', 'iat', 'jti'],
      });
      return payload;
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
    }
  }
  return null;
}

function digest(body: string): Buffer {
  return createHash('sha256').update(body).digest();
}
