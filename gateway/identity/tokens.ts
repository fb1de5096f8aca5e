import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';

/** An issuer whose tokens the hub takes. */
export interface TrustedIssuer {
  issuer: string;
  /** What its tokens for this hub name as their audience. */
  audience: string;
  algorithms: readonly string[];
  /** Seconds after its issue for which a token is taken, however long it says that it lives. */
  maxAge: number;
  keys: JWTVerifyGetKey;
  /** What the claims of a token of good signature amount to. */
  principal: (claims: JWTPayload) => PrincipalVerdict;
}

export type PrincipalVerdict = { ok: true; principal: Principal } | { ok: false; reason: string };

export type TokenVerdict = { ok: true; principal: Principal } | { ok: false; why: 'expired' | 'invalid' | 'unavailable'; reason: string };

/** What else of a request may tell who asks. */
export interface RequestFacts {
  method: string;
  /** With the query, as the client sent it. */
  originalUrl: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Turns the Authorization header of a request into a principal; no header is the public. */
export type TokenVerifier = (authorization: string | undefined, request?: RequestFacts) => Promise<TokenVerdict>;

/** The keys of an issuer cannot be had now; the token is neither good nor bad. */
export class KeysUnavailable extends Error {}

const longestToken = 8192;
/**
 * Members that a token's header may have. All others are refused, for none is
 * needed: `jwk`, `jku`, `x5u` and `x5c` bring or point to keys, `crit` and `b64`
 * change the rules, `enc`, `zip` and `cty` wrap one token in another.
 */
const headerMembers = new Set(['alg', 'typ', 'kid', 'x5t', 'x5t#S256']);
/** Seconds by which the issuer's clock and ours may differ. */
const clockTolerance = 5;

/** Access tokens after RFC 9068 (`at+jwt`) for this hub, of an issuer that it trusts. */
export function createTokenVerifier(issuers: readonly TrustedIssuer[]): TokenVerifier {
  const trusted = new Map(issuers.map((each) => [each.issuer, each]));
  return async (authorization) => {
    if (authorization === undefined) return { ok: true, principal: anonymousPrincipal };
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > longestToken) return refused('The Authorization header holds no token that could be one of this hub: it is Bearer, a space, and a signed token (JWT).');
    try {
      const issuer = trusted.get(decodeJwt(token).iss ?? '');
      if (issuer === undefined || !plainHeader(token, issuer.algorithms)) return invalid;
      const { payload } = await jwtVerify(token, issuer.keys, {
        algorithms: [...issuer.algorithms], issuer: issuer.issuer, audience: issuer.audience, typ: 'at+jwt', clockTolerance,
        maxTokenAge: issuer.maxAge, requiredClaims: ['exp', 'iat', 'sub', 'jti'],
      });
      const read = issuer.principal(payload);
      if (!read.ok) return refused(read.reason);
      return { ok: true, principal: { ...read.principal, issuer: issuer.issuer, expiresAt: endOf(payload, issuer.maxAge) } };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, why: 'expired', reason: 'The token has expired.' };
      if (error instanceof errors.JOSEError) return invalid;
      if (error instanceof KeysUnavailable) return { ok: false, why: 'unavailable', reason: 'The token cannot be checked now, since its issuer does not answer.' };
      throw error;
    }
  };
}

const refused = (reason: string): TokenVerdict => ({ ok: false, why: 'invalid', reason });
const invalid = refused('The token is not valid for this hub.');

/** Looks at the header before any key is sought by it. */
function plainHeader(token: string, algorithms: readonly string[]): boolean {
  try {
    const header = decodeProtectedHeader(token);
    const { alg, kid } = header;
    return Object.keys(header).every((member) => headerMembers.has(member)) && algorithms.includes(alg ?? '') && typeof kid === 'string' && kid !== '' && kid.length <= 200;
  } catch {
    // jose says so with a TypeError where the header is no JSON object.
    return false;
  }
}

function endOf({ exp = 0, iat = 0 }: JWTPayload, maxAge: number): number {
  return Math.floor(Math.min(exp, iat + maxAge));
}
