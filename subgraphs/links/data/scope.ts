import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import type { Reader } from '../../kernel/data/reader.ts';
import { recordIndex } from './tables.ts';

/** Whether this principal may read the record behind a column: the one policy, asked of the access rows. */
export function readableRecord(reader: Reader, column: PgColumn, name: string): SQL {
  const row = alias(recordIndex, name);
  return sql`exists (select 1 from ${recordIndex} ${sql.identifier(name)} where ${row.id} = ${column} and ${scopeOf(reader, row)})`;
}

/** The scope on access rows. A seized item's row carries its seizure's sharing and its seizure's grants. */
export function scopeOf(reader: Reader, row: typeof recordIndex | ReturnType<typeof alias<typeof recordIndex, string>>): SQL {
  return reader.scope({ ...row, id: row.recordId } as never);
}

/** Whether the principal may read a record now. */
export async function isReadable(reader: Reader, id: string): Promise<boolean> {
  const rows = await reader.db.select({ id: recordIndex.id }).from(recordIndex).where(and(eq(recordIndex.id, id), scopeOf(reader, recordIndex)));
  return rows.length > 0;
}
