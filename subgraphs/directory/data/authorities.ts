import { inArray } from 'drizzle-orm';
import type { Drizzle } from '../../kernel/data/transaction.ts';
import { authority } from './tables.ts';

/** Which of these authorities the directory does not have. */
export async function unknownAuthorities(db: Drizzle, ids: readonly string[]): Promise<string[]> {
  const rows = await db.select({ id: authority.id }).from(authority).where(inArray(authority.id, [...ids]));
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
