import { sql } from 'drizzle-orm';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { FieldClass } from '../values/types.ts';
import type { Drizzle } from './database.ts';

/**
 * Says that what an authority keeps for itself in another one's record has
 * changed: its own version of the record moves, so that two of its officers do
 * not write over each other, and nobody else's. Row-level security opens the
 * mark to that authority alone.
 */
export async function markSide(db: Drizzle, schema: SubgraphName, record: string, authority: string, fieldClass: FieldClass): Promise<void> {
  await db.execute(sql`
    insert into ${sql.identifier(schema)}.withheld (record_id, authority_id, part_id, field_class, value, revision)
    values (${record}, ${authority}, ${`${record}/${authority}`}, ${fieldClass}, '{}', 1)
    on conflict (part_id, field_class) do update set revision = withheld.revision + 1, changed_at = now()`);
}
