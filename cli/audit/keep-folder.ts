import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkpoint, readCheckpoint } from '../../subgraphs/kernel/audit/checkpoint.ts';
import { type SigningKey, signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';

/** A checkpoint as a witness keeps it, with what the witness signed. */
export interface KeptCheckpoint extends Checkpoint {
  witness: { key: string; signature: string };
}

/**
 * The folder of a witness: its key, the hub's public key as first seen, and
 * for each log a folder with every checkpoint that it pulled, named by size.
 */
export class KeepFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The witness's own key, made when first asked for. */
  ownKey(): SigningKey {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, 'witness-key');
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return signingKey(Buffer.from(readFileSync(file, 'utf8'), 'base64url'));
  }

  /** The hub's key that was taken when the folder was begun; null before. */
  hubKey(): string | null {
    const file = join(this.#folder, 'hub-key');
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  }

  pinHubKey(key: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, 'hub-key'), `${key}\n`);
  }

  /** All that was kept, of one log or of every one, the smallest first. */
  kept(origin?: string): KeptCheckpoint[] {
    const logs = existsSync(this.#folder) ? readdirSync(this.#folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
    return logs
      .filter(({ name }) => origin === undefined || name === origin)
      .flatMap(({ name }) => readdirSync(join(this.#folder, name)).filter((file) => file.endsWith('.json')).sort().map((file) => readKept(join(this.#folder, name, file))));
  }

  keep(origin: string, size: number, checkpoint: KeptCheckpoint): void {
    const folder = join(this.#folder, origin);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(size).padStart(15, '0')}.json`), `${JSON.stringify(checkpoint)}\n`);
  }

  /** Keeps what the hub said where it contradicts itself: the two signed texts are the proof. */
  keepConflict(checkpoint: Checkpoint): string {
    const file = join(this.#folder, `conflict-${new Date().toISOString().replaceAll(':', '')}.json`);
    writeFileSync(file, `${JSON.stringify(checkpoint)}\n`);
    return file;
  }
}

function readKept(file: string): KeptCheckpoint {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptCheckpoint;
  if (typeof kept.signature !== 'string' || readCheckpoint(kept.text) === null) throw new Error(`${file} is no checkpoint.`);
  return kept;
}
