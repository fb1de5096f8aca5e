import type pg from 'pg';
import { inTransaction } from '../../kernel/data/in-transaction.ts';
import { grantsCheck, transactionSettings } from '../../kernel/data/settings.ts';
import type { Principal } from '../../kernel/process/principal.ts';

/** Records that are looked at in one transaction. */
const most = 5000;
/** Milliseconds that a request spends on a view that is far behind; it goes on at the next one. */
const patience = 2000;

/**
 * Brings the log of the principal's view up to date, before it is read. Runs as
 * the feed's role, under the principal's settings: what it may see is decided
 * by the same functions as in its own reads.
 */
export async function followFeed(pool: pg.Pool, principal: Principal, rows = most): Promise<void> {
  const limit = Date.now() + patience;
  while ((await followOnce(pool, principal, rows)) && Date.now() < limit);
}

async function followOnce(pool: pg.Pool, principal: Principal, rows: number): Promise<boolean> {
  const check = grantsCheck('links', principal);
  return inTransaction(pool, async (client) => {
    const { rows: found } = await client.query<{ more: boolean }>('select links.follow_feed($1) as more', [rows]);
    return found[0]?.more === true;
  }, `begin; ${transactionSettings(principal)}${check === null ? '' : `; ${check}`}`);
}

/** How long entries are kept, and with them cursors: 30 days. */
const kept = 30 * 24 * 3_600_000;

/** Drops what no cursor that is still good stands before. */
export async function pruneFeed(pool: pg.Pool, now = Date.now(), keep = kept): Promise<void> {
  await pool.query('select links.prune_feed($1)', [new Date(now - keep)]);
}
