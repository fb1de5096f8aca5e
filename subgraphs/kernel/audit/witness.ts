import type pg from 'pg';
import { canonicalJson } from '../data/json.ts';
import { type Checkpoint, checkpointDigest } from './checkpoint.ts';
import { consistencyRanges } from './merkle.ts';
import { isSignedBy } from './signing-key.ts';
import { rangeRoots } from './tree-store.ts';

/** What a witness says of a checkpoint: that it is consistent with all that it kept before. */
export interface CounterSignature {
  size: number;
  /** The witness's Ed25519 public key, base64url. */
  key: string;
  signature: string;
}

/** The text that a witness signs. */
export function witnessText(checkpoint: Checkpoint, size: number): string {
  return canonicalJson({ format: 'turath-audit-witness/1', size, checkpoint: checkpointDigest(checkpoint) });
}

/** The last checkpoint of a log; null before the first entry is sealed. */
export async function latestCheckpoint(log: pg.Pool): Promise<Checkpoint | null> {
  const { rows } = await log.query<Checkpoint>('select text, signature from audit.checkpoint order by size desc limit 1');
  return rows[0] ?? null;
}

/** The proof that the log of one size begins with that of an earlier one, base64url; null where the log has no checkpoint of these sizes. */
export async function consistencyProof(log: pg.Pool, earlier: number, size: number): Promise<string[] | null> {
  if (earlier > size || !(await hasCheckpoints(log, [earlier, size]))) return null;
  return (await rangeRoots(log, consistencyRanges(earlier, size))).map((hash) => hash.toString('base64url'));
}

async function hasCheckpoints(log: pg.Pool, sizes: readonly number[]): Promise<boolean> {
  const wanted = [...new Set(sizes)];
  const { rowCount } = await log.query('select 1 from audit.checkpoint where size = any($1::bigint[])', [wanted]);
  return rowCount === wanted.length;
}

/** Keeps a witness's signature beside the checkpoint; false for one that is not good. */
export async function keepCounterSignature(log: pg.Pool, authority: string, { size, key, signature }: CounterSignature): Promise<boolean> {
  const { rows } = await log.query<Checkpoint>('select text, signature from audit.checkpoint where size = $1', [size]);
  const [checkpoint] = rows;
  if (checkpoint === undefined || !isSignedBy(key, witnessText(checkpoint, size), signature)) return false;
  await log.query(
    'insert into audit.witness (size, witness_key, authority_id, signature) values ($1, $2, $3, $4) on conflict do nothing', [size, key, authority, signature]);
  return true;
}
