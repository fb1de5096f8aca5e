import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Seals what names private persons (field class PERSON) with a key for each
 * record, which is itself sealed with the hub's. When a record's key is
 * deleted, nobody reads the names again, in no copy and no backup.
 */
export class PersonVault {
  readonly #master: Uint8Array;

  /** @param master 32 bytes, the same in every process that serves the registry. */
  constructor(master: Uint8Array) {
    this.#master = master;
  }

  /** A new key for a record, and the form in which the database keeps it. */
  newKey(recordId: string): { key: Uint8Array; wrapped: string } {
    const key = randomBytes(32);
    return { key, wrapped: seal(this.#master, key.toString('base64'), recordId) };
  }

  /** A record's key from the form in which the database keeps it; null if another hub sealed it. */
  keyOf(recordId: string, wrapped: string): Uint8Array | null {
    const key = open(this.#master, wrapped, recordId);
    return key === null ? null : Buffer.from(key, 'base64');
  }
}

const algorithm = 'aes-256-gcm';

/** Encrypted and bound to its record: moved to another one it does not open. */
export function seal(key: Uint8Array, text: string, recordId: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(recordId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Null for what was not sealed with this key for this record. */
export function open(key: Uint8Array, sealed: string, recordId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12)).setAAD(Buffer.from(recordId)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
