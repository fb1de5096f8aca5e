import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { newId } from '../../../schema/ids.ts';
import { canonicalJson } from '../data/json.ts';
import type { FeedPosition } from '../data/feed.ts';
import type { Drizzle } from '../data/transaction.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import type { Refusal } from './refusal.ts';

/** What came of an act. */
export interface Effect {
  /** The record that the act made or changed; null where it was refused. */
  record: string | null;
  refusals: Refusal[];
  /** By source of grants, the epoch that the act has raised it to. */
  epochs: Record<string, number>;
  /** The authority in whose log the act stands; null where it was refused. */
  log: string | null;
}

/** The effect as it is kept: never the record itself, which each answer reads anew. */
export interface Kept extends Effect {
  /** The last of the act's change entries. */
  changes: FeedPosition | null;
}

/** A request for an act: who asks for what, under which key. */
export interface ActKey {
  caller: string;
  operation: string;
  key: string;
  digest: string;
}

/** A key that nobody has used before, or what came of its first use. */
export type Claim = { id: string; at: Date; kept: null } | { id: string; at: Date; kept: Kept };

const longestKey = 255;

export function actKey(caller: string, operation: string, input: { idempotencyKey: string }): ActKey {
  const { idempotencyKey: key, ...payload } = input;
  if (key.trim() === '' || key.length > longestKey) throw contractError('BAD_USER_INPUT', `An idempotency key has 1 to ${longestKey} characters.`);
  return { caller, operation, key, digest: createHash('sha256').update(canonicalJson(payload)).digest('hex') };
}

/**
 * Takes the key for this transaction. Another request that holds it is waited
 * for: its effect is then the answer, and if it failed the key is free again.
 */
export async function claim(db: Drizzle, schema: string, { caller, operation, key, digest }: ActKey): Promise<Claim> {
  const table = tableOf(schema);
  const id = newId('act');
  const { rows: fresh } = await db.execute<{ at: Date }>(sql`
    insert into ${table} (id, caller, operation, idempotency_key, digest) values (${id}, ${caller}, ${operation}, ${key}, ${digest})
    on conflict (caller, operation, idempotency_key) do nothing returning at`);
  const [row] = fresh;
  if (row !== undefined) return { id, at: new Date(row.at), kept: null };
  const { rows } = await db.execute<{ id: string; digest: string; outcome: Kept; at: Date }>(sql`
    select id, digest, outcome, at from ${table} where caller = ${caller} and operation = ${operation} and idempotency_key = ${key}`);
  const [first] = rows;
  if (first === undefined) throw new Error('An idempotency key is taken and cannot be read.');
  if (first.digest !== digest) throw contractError('IDEMPOTENCY_CONFLICT', 'This idempotency key was used for another request.');
  return { id: first.id, at: new Date(first.at), kept: first.outcome };
}

/** Keeps what came of the act, with the last of the change entries that it has written. */
export async function keep(db: Drizzle, schema: string, id: string, effect: Effect, occurredAt: FuzzyDateValue | null): Promise<Kept> {
  const { rows } = await db.execute<{ outcome: Kept }>(sql`
    update ${tableOf(schema)} set outcome = ${JSON.stringify(effect)}::jsonb || jsonb_build_object('changes', (
      select case when max(seq) is null then null else jsonb_build_object('xid', pg_current_xact_id()::text, 'seq', max(seq)::text) end
      from ${sql.identifier(schema)}.change_entry where xid = pg_current_xact_id_if_assigned())),
      occurred_at = ${occurredAt === null ? null : JSON.stringify(occurredAt)}::jsonb
    where id = ${id} returning outcome`);
  const [row] = rows;
  if (row === undefined) throw new Error('An act has lost its key.');
  return row.outcome;
}

function tableOf(schema: string): SQL {
  return sql`${sql.identifier(schema)}.act`;
}
