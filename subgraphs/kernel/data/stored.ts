import { sql } from 'drizzle-orm';
import { newId } from '../../../schema/ids.ts';
import type { Drizzle } from './database.ts';
import type { PersonDetail, RecordDraft } from './draft.ts';
import type { Registry } from './registry.ts';

/** A record as it stands before a new draft is written over it. */
export interface Stored {
  id: string;
  revision: number;
  publicRevision: number;
  draft: RecordDraft<unknown>;
}

/** The records that one authority has under these local ids, locked, with their last drafts and personal details. */
export async function storedRecords(db: Drizzle, registry: Registry<never>, authority: string, localIds: string[]): Promise<Map<string, Stored>> {
  const { rows: locked } = await db.execute<{ id: string; local_id: string }>(sql`
    select id, local_id from ${registry.table} where authority_id = ${authority} and local_id = any(${sql.param(localIds)}) order by id for update`);
  if (locked.length === 0) return new Map();
  const stored = await draftsOf(db, registry, locked.map(({ id }) => id));
  return new Map(locked.flatMap(({ id, local_id }) => {
    const found = stored.get(id);
    return found === undefined ? [] : [[local_id, found] as const];
  }));
}

/**
 * Records by id with their last drafts and personal details. The caller has
 * locked them in a statement before: one that locks and reads at once would
 * wait for another writer and then miss the revision that this one has written.
 */
export async function draftsOf(db: Drizzle, registry: Registry<never>, ids: readonly string[]): Promise<Map<string, Stored>> {
  const schema = sql.identifier(registry.schema);
  const { rows } = await db.execute<{
    id: string; revision: number; public_revision: number;
    draft: RecordDraft<unknown>; persons: PersonDetail[] | null; cells: Record<string, unknown> | null;
  }>(sql`
    select r.id, r.revision, r.public_revision, v.draft,
      (select jsonb_agg(jsonb_build_object('role', p.role, 'name', p.name, 'path', p.path) order by p.position)
         from ${schema}.person_detail p where p.record_id = r.id) as persons,
      (select s.cells from ${schema}.source_row s where s.record_id = r.id) as cells
    from ${registry.table} r
    join ${schema}.revision v on v.record_id = r.id and v.revision = r.revision
    where r.id = any(${sql.param([...ids])})`);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        revision: row.revision,
        publicRevision: row.public_revision,
        draft: {
          ...row.draft,
          ...(row.persons === null ? {} : { persons: row.persons }),
          ...(row.cells === null ? {} : { sourceRow: row.cells }),
        },
      },
    ]),
  );
}

/** What is compared and kept of a draft: everything but the id that the demonstration world suggests. */
export function comparable(draft: RecordDraft<unknown>): Record<string, unknown> {
  const { id: _id, persons, sourceRow, ...rest } = draft;
  return {
    ...rest,
    ...(persons === undefined || persons.length === 0 ? {} : { persons }),
    ...(sourceRow === undefined ? {} : { sourceRow }),
  };
}

/** The draft as a revision keeps it: without personal data, so that erasing those breaks no history. */
export function withoutPersons(draft: RecordDraft<unknown>): Record<string, unknown> {
  const { persons: _persons, sourceRow: _sourceRow, ...rest } = comparable(draft);
  return rest;
}

/** The id of a new record. */
export function idFor(registry: Registry<never>, draft: RecordDraft<unknown>): string {
  return draft.id ?? newId(registry.prefix);
}

