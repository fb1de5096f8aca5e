import { sql } from 'drizzle-orm';
import { newId } from '../../../schema/ids.ts';
import type { Drizzle } from './database.ts';
import type { RecordDraft } from './draft.ts';
import { type KeptPersons, readPersons } from './persons.ts';
import type { Registry } from './registry.ts';
import type { PersonVault } from './vault.ts';

/** A record as it stands before a new draft is written over it. */
export interface Stored {
  id: string;
  revision: number;
  publicRevision: number;
  /** Whether its persons were erased; what a draft says of them is then left out. */
  personsErased: boolean;
  draft: RecordDraft<unknown>;
}

/** The records that one authority has under these local ids, locked, with their last drafts and the persons in them. */
export async function storedRecords(
  db: Drizzle,
  vault: PersonVault,
  registry: Pick<Registry<never>, 'schema' | 'table'>,
  authority: string,
  localIds: string[],
): Promise<Map<string, Stored>> {
  const { rows: locked } = await db.execute<{ id: string; local_id: string }>(sql`
    select id, local_id from ${registry.table} where authority_id = ${authority} and local_id = any(${sql.param(localIds)}) order by id for update`);
  if (locked.length === 0) return new Map();
  const stored = await draftsOf(db, vault, registry, locked.map(({ id }) => id));
  return new Map(locked.flatMap(({ id, local_id }) => {
    const found = stored.get(id);
    return found === undefined ? [] : [[local_id, found] as const];
  }));
}

/**
 * Records by id with their last drafts and the persons in them. The caller has
 * locked them in a statement before: one that locks and reads at once would
 * wait for another writer and then miss the revision that this one has written.
 */
export async function draftsOf(
  db: Drizzle,
  vault: PersonVault,
  registry: Pick<Registry<never>, 'schema' | 'table'>,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  const schema = sql.identifier(registry.schema);
  const { rows } = await db.execute<StoredRow>(sql`
    select r.id, r.revision, r.public_revision, v.draft
    from ${registry.table} r
    join ${schema}.revision v on v.record_id = r.id and v.revision = r.revision
    where r.id = any(${sql.param([...ids])})`);
  const kept = await readPersons(db, vault, registry.schema, ids);
  return new Map(rows.map((row) => [row.id, storedRecord(row, kept.get(row.id))]));
}

interface StoredRow extends Record<string, unknown> {
  id: string;
  revision: number;
  public_revision: number;
  draft: RecordDraft<unknown>;
}

function storedRecord(row: StoredRow, kept: KeptPersons | undefined): Stored {
  const persons = kept === undefined || kept === 'ERASED' ? null : kept;
  return {
    id: row.id,
    revision: row.revision,
    publicRevision: row.public_revision,
    personsErased: kept === 'ERASED',
    draft: {
      ...row.draft,
      ...(persons === null || persons.persons.length === 0 ? {} : { persons: persons.persons }),
      ...(persons?.sourceRow == null ? {} : { sourceRow: persons.sourceRow }),
    },
  };
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

/** What is entered of a draft whose persons were erased; what was not understood of it may name them too. */
export function withoutErased<D>({ persons: _persons, sourceRow: _row, ...draft }: RecordDraft<D>): RecordDraft<D> {
  return { ...draft, document: { ...draft.document, ...('unread' in (draft.document as object) ? { unread: [] } : {}) } };
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

