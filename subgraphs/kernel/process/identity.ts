import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { signed, signedBy } from './hop-token.ts';
import type { Principal } from './principal.ts';
import { SeenOnce } from './seen-once.ts';

/** How long a hop's signature is good for, in seconds: one fetch and the clocks' difference. */
const lifetime = 10;
const tolerance = 2;
/** Hops of one lifetime that a subgraph remembers; more than a process can answer in it. */
const mostRemembered = 250_000;

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
export function signHop(secret: Uint8Array, principal: Principal, request: HopRequest, body: string): string {
  const { subgraph, method, path, requestId } = request;
  const iat = secondsNow();
  // A request of a client may ask a subgraph several times, so its id does not tell hops apart.
  const jti = randomUUID();
  return signed(secret, { principal, method, path, requestId, body: digest(body).toString('base64url'), aud: subgraph, jti, iat, exp: iat + lifetime });
}

/** A hop whose signature is good, before its body was read. */
export interface SignedHop {
  principal: Principal;
  requestId: string;
  /** Whether this is the body that was signed, and the hop was not used before; to be asked once. */
  covers(body: string): boolean;
}

/** Checks the hops that reach one subgraph; a subgraph answers nothing without a good one. */
export type HopVerifier = (token: string | undefined, request: { method: string; path: string }) => SignedHop | null;

const claims = z.object({
  principal: z.looseObject({ kind: z.enum(['anonymous', 'client', 'officer']), authority: z.string().nullable(), roles: z.array(z.string()) }),
  method: z.string(),
  path: z.string(),
  requestId: z.string(),
  body: z.string(),
  aud: z.string(),
  jti: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
});

/** Several secrets are taken while they are exchanged, the first one being what gateways sign with from now on. */
export function createHopVerifier(subgraph: string, secrets: readonly Uint8Array[]): HopVerifier {
  const seen = new SeenOnce((lifetime + 2 * tolerance) * 1000, mostRemembered);
  return (token, { method, path }) => {
    const read = claims.safeParse(token === undefined ? null : signedBy(secrets, token));
    if (!read.success || !isInForce(read.data)) return null;
    if (read.data.aud !== subgraph || read.data.method !== method || read.data.path !== path) return null;
    const { principal, requestId, jti } = read.data;
    const expected = Buffer.from(read.data.body, 'base64url');
    return {
      principal: principal as unknown as Principal,
      requestId,
      covers: (body) => {
        const found = digest(body);
        return expected.length === found.length && timingSafeEqual(expected, found) && seen.take(jti);
      },
    };
  };
}

/** Signed just now, as the clocks of two machines may differ on it, whatever it says of its end. */
function isInForce({ iat, exp }: { iat: number; exp: number }): boolean {
  const now = secondsNow();
  return exp > now - tolerance && iat <= now + tolerance && now - iat <= lifetime + tolerance;
}

function secondsNow(): number {
  return Math.floor(Date.now() / 1000);
}

function digest(body: string): Buffer {
  return createHash('sha256').update(body).digest();
}
