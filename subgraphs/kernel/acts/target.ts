import { and, eq, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { contractError } from '../../../schema/errors.ts';
import type { RecordRow } from '../data/columns.ts';
import type { RecordDraft } from '../data/draft.ts';
import type { Registry } from '../data/registry.ts';
import { draftsOf } from '../data/stored.ts';
import { versionOf } from '../graph/record-fields.ts';
import type { Act } from './act.ts';

/** A record that an act is about to change: its row, locked, and the document that it was made from. */
export interface RecordTarget<D> {
  row: RecordRow;
  draft: RecordDraft<D>;
}

/**
 * The record of the caller's own authority, locked until the act ends. Null
 * where the caller may not read it; FORBIDDEN where it may read and not change.
 */
export async function ownRecord<D>(act: Act<unknown>, registry: Registry<D>, id: string): Promise<RecordTarget<D> | null> {
  const table: PgTable = registry.table;
  const { authorityId, id: key } = registry.table;
  const own = await act.db.select().from(table).where(and(eq(key, id), eq(authorityId, act.authority))).for('update');
  const [row] = own as InferSelectModel<PgTable>[];
  if (row === undefined) {
    const readable = await act.db.select({ id: key }).from(table).where(and(eq(key, id), act.reader.scope(registry.table)));
    if (readable.length === 0) return null;
    throw contractError('FORBIDDEN', 'Only the authority that answers for a record changes it.');
  }
  const stored = (await draftsOf(act.db, registry as Registry<never>, [id])).get(id);
  if (stored === undefined) throw new Error('A record has no revision.');
  return { row: row as unknown as RecordRow, draft: stored.draft as RecordDraft<D> };
}

/** The version of a record as the caller reads it. */
export function recordVersion({ row }: RecordTarget<unknown>, act: Act<unknown>): string {
  return versionOf(row, act.reader.view(row).own);
}
