import { sql } from 'drizzle-orm';
import type { Drizzle } from '../data/database.ts';

/**
 * Erases what opens the commitments of all entries about records of the
 * session's authority, as its steward. The entries stay and stay verifiable;
 * nobody can connect them with a person any more, not by guessing either.
 * The registry's own rows about persons are the registry's to erase.
 *
 * @returns how many commitments can no longer be opened
 */
export async function eraseOpenings(db: Drizzle, records: readonly string[]): Promise<number> {
  const { rowCount } = await db.execute(sql`delete from audit.opening where record_id = any(${sql.param([...records])}::text[])`);
  return rowCount ?? 0;
}
