import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is derived from the one secret of a hub, each for its own use. */
export interface HubSecrets {
  /** Signs hops between gateway and subgraphs. */
  hop: Uint8Array;
  /** Seals cursors. */
  cursor: Uint8Array;
  /** Password of the subgraphs' database roles. */
  rolePassword: string;
  /** 32 bytes of the key that signs checkpoints of the audit log. */
  audit: Uint8Array;
}

/** The secrets, from the configured one or from one that is made once in the data folder. */
export function hubSecrets(configured: string | null, dataDir: string): HubSecrets {
  const secret = configured ?? keptSecret(dataDir);
  const derive = (use: string) => createHmac('sha256', secret).update(use).digest();
  return { hop: derive('hop'), cursor: derive('cursor'), rolePassword: derive('database roles').toString('base64url'), audit: derive('audit checkpoints') };
}

function keptSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'hub-secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
