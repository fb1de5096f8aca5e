import { decodeJwt, decodeProtectedHeader, errors, importJWK, type JWK, jwtVerify } from 'jose';
import { SeenOnce } from '../../subgraphs/kernel/process/seen-once.ts';

/** Seconds for which an assertion may be good. */
const longest = 300;
const clockTolerance = 5;
const algorithms = ['EdDSA', 'ES256', 'PS256'];
const headerMembers = new Set(['alg', 'typ', 'kid']);
const types = new Set([undefined, 'JWT', 'client-authentication+jwt']);

export interface AssertionOptions {
  /** What an assertion may name as its one audience: the issuer or its token endpoint. */
  audiences: string[];
  /** The public keys that a client registered. */
  keysOf: (clientId: string) => JWK[];
}

/** Checks `private_key_jwt` (RFC 7523, OpenID Connect Core 9) and gives the client, or null; each assertion is taken once. */
export function createAssertionCheck({ audiences, keysOf }: AssertionOptions): (assertion: string) => Promise<string | null> {
  const seen = new SeenOnce((longest + 2 * clockTolerance) * 1000, 100_000);
  return async (assertion) => {
    try {
      const header = decodeProtectedHeader(assertion);
      if (assertion.length > 8192 || !types.has(header.typ) || !Object.keys(header).every((member) => headerMembers.has(member))) return null;
      const { iss: clientId } = decodeJwt(assertion);
      if (clientId === undefined || clientId === '') return null;
      for (const key of keysOf(clientId)) {
        const { aud, exp = 0, jti = '' } = (await signedBy(key, assertion, clientId, audiences)) ?? {};
        if (jti === '') continue;
        const soon = Date.now() / 1000 + longest + clockTolerance;
        return typeof aud === 'string' && exp <= soon && jti.length <= 255 && seen.take(`${clientId}\n${jti}`) ? clientId : null;
      }
      return null;
    } catch (error) {
      // jose tells of text that is no JWT by either.
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
      throw error;
    }
  };
}

async function signedBy(key: JWK, assertion: string, clientId: string, audiences: string[]) {
  try {
    const { payload } = await jwtVerify(assertion, await importJWK(key, key.alg ?? algorithmOf(key)), {
      algorithms, issuer: clientId, subject: clientId, audience: audiences, clockTolerance, maxTokenAge: longest, requiredClaims: ['exp', 'iat', 'jti'],
    });
    return payload;
  } catch (error) {
    // The next key may be the one; a key of another type than the algorithm's is a TypeError.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

function algorithmOf({ kty }: JWK): string {
  return kty === 'OKP' ? 'EdDSA' : kty === 'EC' ? 'ES256' : 'PS256';
}
