import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';
import { anonymousPrincipal, type Principal, roles } from '../../subgraphs/kernel/process/principal.ts';

/** What a verifier trusts. */
export interface TokenTrust {
  keys: JSONWebKeySet;
  issuer: string;
  audience: string;
}

export type TokenVerdict = { ok: true; principal: Principal } | { ok: false; reason: string };

/** Turns the Authorization header of a request into a principal; no header is the public. */
export type TokenVerifier = (authorization: string | undefined) => Promise<TokenVerdict>;

const claims = z.object({
  client_id: z.string().min(1),
  authority: z.string().nullable().default(null),
  state: z.string().nullable().default(null),
  member: z.boolean().default(false),
  sector: z.enum(['CUSTOMS', 'HERITAGE', 'JUSTICE']).nullable().default(null),
  roles: z.array(z.enum(roles)).default(['PUBLIC']),
  scope: z.string().default(''),
});

/** Access tokens after RFC 9068 (`at+jwt`), signed by EdDSA or ES256, for this hub and of its issuer. */
export function createTokenVerifier(trust: TokenTrust): TokenVerifier {
  const keys = createLocalJWKSet(trust.keys);
  return async (authorization) => {
    if (authorization === undefined) return { ok: true, principal: anonymousPrincipal };
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) return { ok: false, reason: 'The Authorization header holds no bearer token.' };
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['EdDSA', 'ES256'], issuer: trust.issuer, audience: trust.audience, typ: 'at+jwt', requiredClaims: ['exp', 'iat', 'sub'],
      });
      const read = claims.safeParse(payload);
      if (!read.success) return { ok: false, reason: 'The token lacks a claim that the hub needs.' };
      return { ok: true, principal: principalOf(read.data) };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, reason: 'The token has expired.' };
      if (error instanceof errors.JOSEError) return { ok: false, reason: 'The token is not valid for this hub.' };
      throw error;
    }
  };
}

function principalOf(read: z.infer<typeof claims>): Principal {
  return {
    kind: 'client',
    clientId: read.client_id,
    authority: read.authority,
    state: read.state,
    member: read.member,
    sector: read.sector,
    roles: read.roles,
    scopes: read.scope.split(' ').filter((scope) => scope !== ''),
  };
}
