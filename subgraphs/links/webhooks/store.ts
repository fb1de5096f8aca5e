import type pg from 'pg';
import type { Principal } from '../../kernel/process/principal.ts';
import type { ChangeKind, ToldChange } from '../feed/page.ts';

/** A webhook that a sender has for itself for a while. */
export interface DueWebhook {
  id: string;
  principal: Principal;
  url: string;
  secret: string;
  secretBefore: string | null;
  secretBeforeUntil: Date | null;
  recordKinds: string[] | null;
  authorityIds: string[] | null;
  kinds: ChangeKind[] | null;
  collectionId: string | null;
  since: string | null;
  attempts: number;
}

/** How long a sender has a webhook for itself; each delivery begins it anew. A sender that died is waited for no longer. */
const lease = 60_000;

const until = (now: Date) => new Date(now.getTime() + lease);

/** Takes webhooks whose time has come and that no other sender has, those that wait longest first. */
export async function claimDue(pool: pg.Pool, now: Date, most: number): Promise<DueWebhook[]> {
  const { rows } = await pool.query<DueWebhook>(
    `update links.webhook set leased_until = $2 where id in (
       select id from links.webhook
       where not paused and expires_at > $1 and (next_at is null or next_at <= $1) and (leased_until is null or leased_until <= $1)
       order by served_at nulls first, id limit $3 for update skip locked)
     returning id, principal, url, secret, secret_before as "secretBefore", secret_before_until as "secretBeforeUntil",
       record_kinds as "recordKinds", authority_ids as "authorityIds", kinds, collection_id as "collectionId", since, attempts`,
    [now, until(now), most]);
  return rows;
}

/** The next sender may take it; it goes to the end of the line. */
export async function release(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('update links.webhook set leased_until = null, served_at = clock_timestamp() where id = $1', [id]);
}

export async function keepProgress(pool: pg.Pool, id: string, cursor: string, now: Date): Promise<void> {
  await pool.query(
    `update links.webhook set since = $2, attempts = 0, next_at = null, failing_since = null, last_error = null, leased_until = $3
     where id = $1`, [id, cursor, until(now)]);
}

export async function keepFailure(pool: pg.Pool, id: string, failed: { attempts: number; error: string; paused: boolean; now: Date; next: Date }): Promise<void> {
  await pool.query(
    `update links.webhook set attempts = $2, last_error = $3, failing_since = coalesce(failing_since, $4), next_at = $5, paused = paused or $6 where id = $1`,
    [id, failed.attempts, failed.error, failed.now, failed.next, failed.paused]);
}

/** Puts a change aside and goes on with the next, together. */
export async function giveUp(pool: pg.Pool, webhook: string, { cursor, recordId, kind, at }: ToldChange, failed: { id: string; attempts: number; error: string; now: Date }): Promise<void> {
  await pool.query(
    `with kept as (
       insert into links.dead_letter (id, webhook_id, cursor, record_id, kind, at, attempts, error, failed_at) values ($2, $1, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do nothing)
     update links.webhook set since = $3, attempts = 0, next_at = null, last_error = $8, failing_since = coalesce(failing_since, $9) where id = $1`,
    [webhook, failed.id, cursor, recordId, kind, at, failed.attempts, failed.error, failed.now]);
}

export interface Letter {
  id: string;
  cursor: string;
  recordId: string;
  kind: ChangeKind;
  at: Date;
}

export async function deadLettersToReplay(pool: pg.Pool, webhook: string): Promise<Letter[]> {
  const { rows } = await pool.query<Letter>(
    'select id, cursor, record_id as "recordId", kind, at from links.dead_letter where webhook_id = $1 and replay order by number limit 100', [webhook]);
  return rows;
}

/** Forgets a dead letter that has arrived, or whose record is not for its subscriber any more; one that failed is dead again. */
export async function endReplay(pool: pg.Pool, id: string, error: string | null, now: Date): Promise<void> {
  if (error === null) await pool.query('delete from links.dead_letter where id = $1', [id]);
  else await pool.query('update links.dead_letter set replay = false, attempts = attempts + 1, error = $2, failed_at = $3 where id = $1', [id, error, now]);
}
