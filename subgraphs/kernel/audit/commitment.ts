import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../data/json.ts';

/**
 * A value that the log must not hold, as the log holds it. Whoever has salt and
 * value can show that they are the ones; once the salt is erased nobody can
 * even try a guess.
 */
export interface Commitment {
  /** SHA-256 over salt and value, base64url. */
  commitment: string;
  /** 32 random bytes. */
  salt: Buffer;
}

const saltLength = 32;
let pool: Buffer = Buffer.alloc(0);

/** Random bytes, drawn for many salts at once; each is given out once. */
function freshSalt(): Buffer {
  if (pool.length < saltLength) pool = randomBytes(saltLength * 128);
  const salt = pool.subarray(0, saltLength);
  pool = pool.subarray(saltLength);
  return salt;
}

export function commitTo(value: unknown): Commitment {
  const salt = freshSalt();
  return { commitment: digestOf(salt, value).toString('base64url'), salt };
}

/** Whether these are the salt and the value that were committed to. */
export function opens(commitment: string, salt: Uint8Array, value: unknown): boolean {
  const committed = Buffer.from(commitment, 'base64url');
  const found = digestOf(salt, value);
  return committed.length === found.length && timingSafeEqual(committed, found);
}

function digestOf(salt: Uint8Array, value: unknown): Buffer {
  return createHash('sha256').update('turath commitment\0').update(salt).update(canonicalJson(value)).digest();
}
