import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, type JSONWebKeySet, SignJWT } from 'jose';
import { makeDataFolder } from '../../subgraphs/kernel/process/data-folder.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { ownClaims } from './claims.ts';
import type { TrustedIssuer } from './tokens.ts';

/** The issuer and audience of development tokens; no production hub accepts them. */
export const developmentIssuer = 'urn:turath:development';
export const developmentAudience = 'urn:turath:hub';

/** Seconds that `hub token` gives: a working day, since nobody signs in for it. */
const handmadeLifetime = 12 * 60 * 60;

/** The development key of a data folder, made when first asked for and readable by its owner alone. */
export async function developmentKey(dataDir: string): Promise<JWK> {
  const file = join(dataDir, 'development-key.json');
  if (!existsSync(file)) {
    // `hub token` may ask before the hub's first start.
    makeDataFolder(dataDir);
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const made = { ...(await exportJWK(privateKey)), kid: 'development', alg: 'EdDSA', use: 'sig' };
    try {
      writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // A hub and a command that start together may both want to make it; the first one's stands.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
}

/** The public half, for the verifier. */
export function publicKeys({ d: _private, ...key }: JWK): JSONWebKeySet {
  return { keys: [key] };
}

/** Trust in the tokens of a data folder's own key: those of `hub token`, or those of the embedded issuer. */
export function developmentTrust(key: JWK, issuer = developmentIssuer, maxAge = handmadeLifetime): TrustedIssuer {
  return { issuer, audience: developmentAudience, algorithms: ['EdDSA'], maxAge, keys: createLocalJWKSet(publicKeys(key)), principal: ownClaims };
}

/** A token that acts for a fictional authority. */
export async function issueDevelopmentToken(key: JWK, principal: Principal, issuer = developmentIssuer, lifetime = handmadeLifetime): Promise<string> {
  const { kind, clientId, subject, displayName, authority, state, member, sector, roles, scopes, expertRequest, purpose } = principal;
  return new SignJWT({
    client_id: clientId, kind, name: displayName, authority, state, member, sector, roles, scope: scopes.join(' '), expert_request: expertRequest, purpose,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'development' })
    .setIssuer(issuer)
    .setAudience(developmentAudience)
    .setSubject(subject ?? clientId ?? 'public')
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${lifetime}s`)
    .sign(await importJWK(key, 'EdDSA'));
}
