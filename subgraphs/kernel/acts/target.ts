import { and, eq, getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { parseId, type RecordPrefix } from '../../../schema/ids.ts';
import { mayAct } from '../access/policy.ts';
import type { RecordKind } from '../access/table.ts';
import { contractError } from '../../../schema/errors.ts';
import type { RecordRow } from '../data/columns.ts';
import type { RecordDraft } from '../data/draft.ts';
import type { Registry } from '../data/registry.ts';
import { draftsOf } from '../data/stored.ts';
import { type SeenRecord, versionOf } from '../graph/record-fields.ts';
import type { Act } from './act.ts';

/** A record that an act is about to change: its row, locked, and the document that it was made from. */
export interface RecordTarget<D> {
  row: RecordRow & SeenRecord;
  draft: RecordDraft<D>;
}

/**
 * The record of the caller's own authority, locked until the act ends. Null
 * where the caller may not read it; FORBIDDEN where it may read and not change.
 */
export async function ownRecord<D>(act: Act<unknown>, registry: Registry<D>, id: string): Promise<RecordTarget<D> | null> {
  const table: PgTable = registry.table;
  const { authorityId, id: key } = registry.table;
  const [row] = await act.db.select({ ...getTableColumns(table), ...act.reader.overlay(table) }).from(table).where(and(eq(key, id), eq(authorityId, act.authority))).for('update');
  if (row === undefined) {
    const readable = await act.db.select({ id: key }).from(table).where(and(eq(key, id), act.reader.scope(registry.table)));
    if (readable.length === 0) return null;
    throw contractError('FORBIDDEN', 'Only the authority that answers for a record changes it.');
  }
  if (!mayAct(act.principal, 'KEEP_RECORDS', kindOf(registry))) throw contractError('FORBIDDEN', 'None of your roles keeps records of this kind.');
  const stored = (await draftsOf(act.db, act.reader.vault, registry, [id])).get(id);
  if (stored === undefined) throw new Error('A record has no revision.');
  return { row: act.reader.present(table, row) as unknown as RecordRow & SeenRecord, draft: stored.draft as RecordDraft<D> };
}

/** The identifier of the record that an act is about, where the contract names it by its kind: `{ site: "site_…" }`. */
export function recordIn(input: object, name: string, { prefix }: { prefix: RecordPrefix }): string {
  return parseId(prefix, String(Reflect.get(input, name)));
}

/** The kind of a registry's records, as the policy names it. */
export function kindOf({ prefix }: { prefix: RecordPrefix }): RecordKind {
  return prefix.toUpperCase() as RecordKind;
}

/** The version of a record as the caller reads it. */
export function recordVersion({ row }: RecordTarget<unknown>): string {
  return versionOf(row);
}
