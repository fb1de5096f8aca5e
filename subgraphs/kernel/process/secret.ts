import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder } from './data-folder.ts';

/** What is derived from the one secret of a hub, each for its own use. */
export interface HubSecrets {
  /** Signs hops between gateway and subgraphs. */
  hop: Uint8Array;
  /** Still taken by subgraphs while the one above is being exchanged. */
  hopPrevious: Uint8Array | null;
  /** Seals cursors. */
  cursor: Uint8Array;
  /** Seals the keys of private persons' names. */
  persons: Uint8Array;
  /** Seals the cookies of the development issuer. */
  issuer: Uint8Array;
  /** Password of the subgraphs' database roles. */
  rolePassword: string;
  /** 32 bytes of the key that signs checkpoints of the audit log. */
  audit: Uint8Array;
}

/** What the operator configured; null for what is left to the hub. */
export interface ConfiguredSecrets {
  secret: string | null;
  hopSecret: string | null;
  hopSecretPrevious: string | null;
}

/** The secrets, from the configured one or from one that is made once in the data folder. */
export function hubSecrets({ secret: configured, hopSecret, hopSecretPrevious }: ConfiguredSecrets, dataDir: string): HubSecrets {
  const secret = configured ?? keptSecret(dataDir);
  const derive = (use: string, from = secret) => createHmac('sha256', from).update(use).digest();
  return {
    hop: derive('hop', hopSecret ?? secret),
    hopPrevious: hopSecretPrevious === null ? null : derive('hop', hopSecretPrevious),
    cursor: derive('cursor'),
    persons: derive('persons'),
    issuer: derive('issuer'),
    rolePassword: derive('database roles').toString('base64url'),
    audit: derive('audit checkpoints'),
  };
}

function keptSecret(dataDir: string): string {
  makeDataFolder(dataDir);
  const file = join(dataDir, 'hub-secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
