import { inArray, sql } from 'drizzle-orm';
import { eraseOpenings } from '../audit/erase.ts';
import type { RecordRow } from './columns.ts';
import type { Drizzle } from './database.ts';
import { erasePersons } from './persons.ts';
import type { Registry } from './registry.ts';

/** Why a record was withdrawn, and by which client. */
export interface Withdrawal {
  reason: string;
  by: string;
}

/**
 * Takes a record out of its registry, within a transaction that acts for its
 * authority and holds it locked. Its versions stay for the authority; persons
 * do not, since nobody could read or erase them afterwards. The feed hears that
 * it is no longer there.
 */
export async function withdrawRecord(db: Drizzle, registry: Registry<never>, row: RecordRow, { reason, by }: Withdrawal): Promise<void> {
  const { id, authorityId, ownLocalId, revision } = row;
  const schema = sql.identifier(registry.schema);
  await erasePersons(db, registry.schema, authorityId, id);
  await eraseOpenings(db, [id]);
  for (const { table, recordId } of [...registry.children].reverse()) await db.delete(table).where(inArray(recordId, [id]));
  if (registry.parties !== undefined) await db.execute(sql`delete from ${schema}.record_party where record_id = ${id}`);
  await db.execute(sql`delete from ${schema}.withheld where record_id = ${id}`);
  await db.execute(sql`delete from ${registry.table} where id = ${id}`);
  await db.execute(sql`
    insert into ${schema}.tombstone (record_id, authority_id, local_id, revision, reason, withdrawn_by)
    values (${id}, ${authorityId}, ${ownLocalId}, ${revision}, ${reason}, ${by})`);
  await db.execute(sql`insert into ${schema}.change_entry (record_id, kind) values (${id}, 'WITHDRAWN')`);
}

/** Which of an authority's own identifiers belonged to records that it withdrew. */
export async function withdrawnIds(db: Drizzle, schema: string, authority: string, localIds: readonly string[]): Promise<Set<string>> {
  if (localIds.length === 0) return new Set();
  const { rows } = await db.execute<{ local_id: string }>(sql`
    select local_id from ${sql.identifier(schema)}.tombstone where authority_id = ${authority} and local_id = any(${sql.param([...localIds])})`);
  return new Set(rows.map(({ local_id }) => local_id));
}
