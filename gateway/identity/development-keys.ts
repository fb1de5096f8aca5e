import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JSONWebKeySet, SignJWT } from 'jose';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';

/** The issuer and audience of development tokens; no production hub accepts them. */
export const developmentIssuer = 'urn:turath:development';
export const developmentAudience = 'urn:turath:hub';

const lifetime = '12h';

/** The development key of a data folder, made when first asked for and readable by its owner alone. */
export async function developmentKey(dataDir: string): Promise<JWK> {
  const file = join(dataDir, 'development-key.json');
  if (!existsSync(file)) {
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

/** A token that acts for a fictional authority. */
export async function issueDevelopmentToken(key: JWK, principal: Principal): Promise<string> {
  const { clientId, authority, state, member, sector, roles, scopes } = principal;
  return new SignJWT({ client_id: clientId, authority, state, member, sector, roles, scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'development' })
    .setIssuer(developmentIssuer)
    .setAudience(developmentAudience)
    .setSubject(clientId ?? 'public')
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(key, 'EdDSA'));
}
