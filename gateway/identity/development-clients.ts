import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { makeDataFolder } from '../../subgraphs/kernel/process/data-folder.ts';

/** The public keys that development clients registered with the embedded issuer, in the data folder. */
const fileOf = (dataDir: string) => join(dataDir, 'development-clients.json');

function registered(dataDir: string): Map<string, JWK[]> {
  const file = fileOf(dataDir);
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, JWK[]>) : []);
}

/** Read anew for each token, so that a key that was registered beside a running hub is known to it. */
export function clientKeys(dataDir: string, client: string): JWK[] {
  return registered(dataDir).get(client) ?? [];
}

/** Takes a client's public key instead of those that it had. */
export function registerClientKey(dataDir: string, client: string, pem: string): void {
  const key = publicKeyOf(pem);
  makeDataFolder(dataDir);
  const all = Object.fromEntries(registered(dataDir).set(client, [key]));
  // Renamed as a whole, for a running hub may read it at any moment.
  const written = `${fileOf(dataDir)}.${process.pid}`;
  writeFileSync(written, JSON.stringify(all), { mode: 0o600 });
  renameSync(written, fileOf(dataDir));
}

function publicKeyOf(pem: string): JWK {
  if (!pem.includes('BEGIN PUBLIC KEY')) throw new Error('The file holds no public key in PEM (BEGIN PUBLIC KEY).');
  const key = createPublicKey(pem);
  const jwk = key.export({ format: 'jwk' }) as JWK;
  const strong = jwk.crv === 'Ed25519' || jwk.crv === 'P-256' || (jwk.kty === 'RSA' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048);
  if (!strong) throw new Error('The key must be Ed25519, P-256, or RSA of at least 2048 bits.');
  return jwk;
}
