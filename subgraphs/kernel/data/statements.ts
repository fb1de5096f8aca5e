import { type SQL, sql } from 'drizzle-orm';
import type { Drizzle } from './database.ts';

/**
 * Runs writes that do not see one another's rows as one statement: every
 * further one would be a further way to the database and back.
 */
export async function inOneStatement(db: Drizzle, writes: readonly SQL[]): Promise<void> {
  const last = writes.at(-1);
  if (last === undefined) return;
  const others = writes.slice(0, -1).map((write, at) => sql`${sql.identifier(`write_${at}`)} as (${write})`);
  await db.execute(others.length === 0 ? last : sql`with ${sql.join(others, sql`, `)} ${last}`);
}
