import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { SubgraphDatabase } from '../data/database.ts';
import type { Principal } from '../process/principal.ts';

const pause = 40;

/**
 * The position of an act in the log of the principal's own authority, once the
 * log has sealed it; null if that takes longer. Asked after the act has
 * committed and outside any transaction, which would never see it sealed.
 *
 * @param patience Milliseconds to wait.
 */
export async function logPosition(database: SubgraphDatabase, principal: Principal, act: string, patience = 1000): Promise<number | null> {
  const until = Date.now() + patience;
  for (;;) {
    const position = await database.read(principal, async (db) => {
      const { rows } = await db.execute<{ position: string }>(sql`select position from audit.sealed where entry_id = ${act}`);
      return rows[0]?.position;
    });
    if (position !== undefined) return Number(position);
    if (Date.now() + pause > until) return null;
    await sleep(pause);
  }
}
