import { createHash } from 'node:crypto';
import { canonicalJson } from '../data/json.ts';
import { isSignedBy, type SigningKey } from './signing-key.ts';

/** What the hub says of its log at one moment. */
export interface CheckpointBody {
  format: typeof checkpointFormat;
  /** Which log: `log_…` */
  origin: string;
  /** How many entries. */
  size: number;
  /** Root of the Merkle tree, base64url. */
  root: string;
  /** ISO 8601 instant. */
  at: string;
  /** Digest of the checkpoint before this one, its signature included; null for the first. */
  previous: string | null;
  /** SHA-256 over the short hashes of the leaves that this checkpoint adds. */
  leaves: string;
  /** The public key that signs. */
  key: string;
}

export const checkpointFormat = 'turath-audit-checkpoint/1';

/** A checkpoint as it is kept and handed on. */
export interface Checkpoint {
  /** Canonical JSON of the body. */
  text: string;
  signature: string;
}

export function signCheckpoint(body: Omit<CheckpointBody, 'format' | 'key'>, key: SigningKey): Checkpoint {
  const text = canonicalJson({ ...body, format: checkpointFormat, key: key.publicKey } satisfies CheckpointBody);
  return { text, signature: key.sign(text) };
}

/** The digest by which the next checkpoint names this one. */
export function checkpointDigest({ text, signature }: Checkpoint): string {
  return createHash('sha256').update(text).update('\n').update(signature).digest('base64url');
}

export function leavesDigest(leaves: Uint8Array): string {
  return createHash('sha256').update(leaves).digest('base64url');
}

/** The body of a checkpoint, or null for a text that is none, or not written as the hub writes it. */
export function readCheckpoint(text: string): CheckpointBody | null {
  try {
    const body = JSON.parse(text) as CheckpointBody;
    const { format, origin, size, root, at, previous, leaves, key } = body;
    if (format !== checkpointFormat || !Number.isSafeInteger(size) || size < 1) return null;
    if (![origin, root, at, leaves, key, previous ?? ''].every((part) => typeof part === 'string')) return null;
    return canonicalJson({ format, origin, size, root, at, previous, leaves, key }) === text ? body : null;
  } catch {
    return null;
  }
}

/** Whether the key that the checkpoint names has signed it; whether that key is to be trusted is the caller's to say. */
export function isSigned({ text, signature }: Checkpoint, { key }: CheckpointBody): boolean {
  return isSignedBy(key, text, signature);
}
