import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { contractError } from '../../../schema/errors.ts';
import { actEntries, type ActInserts } from '../audit/acts.ts';
import { appendEntries, openingInserts } from '../audit/append.ts';
import type { AuditEntry } from '../audit/entry.ts';
import { servicePrincipal } from '../data/act.ts';
import type { RecordRow } from '../data/columns.ts';
import type { RecordDraft } from '../data/draft.ts';
import type { Registry } from '../data/registry.ts';
import { saveRecords } from '../data/save.ts';
import { transactionSettings } from '../data/settings.ts';
import { draftsOf } from '../data/stored.ts';
import { type SeenRecord, versionOf } from '../graph/record-fields.ts';
import type { Principal } from '../process/principal.ts';
import type { Act, Outcome } from './act.ts';
import { actorOf } from './log.ts';
import { personsRule } from './persons.ts';
import { outcomeOf, saveChanged } from './save.ts';
import { ownRecord } from './target.ts';

/**
 * Whether a record says that the principal may do the act: a party of the case,
 * the institution that an expert opinion was asked of, the receiver of custody.
 * It is given the whole document, so it must decide and not tell; which role
 * may do it is its to say too, beside the definition's `action`.
 */
export type Mandate<D> = (draft: RecordDraft<D>, principal: Principal) => boolean;

/** A record on which an authority does something that it was entrusted with. Only this module makes one. */
export interface EntrustedTarget<D> {
  /** The authority that answers for the record. */
  owner: string;
  /** The whole document. What the caller may not see of it goes into no refusal. */
  draft: RecordDraft<D>;
  /** The record as the caller reads it; null where a part of it was entrusted and the record itself is closed to the caller. */
  row: (RecordRow & SeenRecord) | null;
}

/**
 * Who answers for a record that the caller may not read, where a part of it was
 * entrusted to the caller; null if none was. A registry answers from rows that
 * row-level security opens to the entrusted authority: an item that an expert
 * was shown, a custody that waits for its receiver. It proves nothing by
 * itself: the mandate is asked of the locked document.
 */
export type EntrustedBy = (act: Act<unknown>) => Promise<string | null>;

/** Targets whose mandate was proven from the locked document; nothing else is saved for another authority. */
const proven = new WeakSet<object>();

/**
 * The target of an act on a record by its own authority, or by another one that
 * holds a mandate on it; locked until the act ends. Null where the caller may
 * not read it, FORBIDDEN where it may read and has no mandate.
 */
export async function entrustedRecord<D>(
  act: Act<unknown>,
  registry: Registry<D>,
  id: string,
  mandate: Mandate<D>,
  entrustedBy: EntrustedBy = async () => null,
): Promise<EntrustedTarget<D> | null> {
  const { id: key, authorityId } = registry.table;
  const [seen] = await act.db.select({ owner: authorityId }).from(registry.table as PgTable).where(and(eq(key, id), act.reader.scope(registry.table)));
  const owner = (seen?.owner as string | undefined) ?? (await entrustedBy(act));
  if (owner === null) return null;
  if (owner === act.authority) {
    const own = await ownRecord(act, registry, id);
    return own === null ? null : prove({ owner, ...own });
  }
  const draft = await onBehalfOf(act, owner, () => locked(act, registry, owner, id));
  // Read after the lock, so that the version that is compared is the one which is changed.
  const row = await seenRow(act, registry, id);
  if (draft !== null && mandate(draft, act.principal)) return prove({ owner, draft, row });
  if (row === null) return null;
  throw contractError('FORBIDDEN', 'The record gives your authority no part in this.');
}

/** The version of the record as the caller reads it; who may not read it has read none, and gives none. */
export function entrustedVersion({ row }: EntrustedTarget<unknown>): string {
  return row === null ? '' : versionOf(row);
}

/**
 * Saves what the caller has made of the document. PostgreSQL binds writes to
 * the authority that answers for the record, so the transaction acts for that
 * one while the rows are written; the log's entry is written as the caller
 * again, whom it names, and stands in the owner's log.
 */
export async function saveEntrusted<D>(
  act: Act<unknown>,
  registry: Registry<D>,
  target: EntrustedTarget<D>,
  changed: Pick<RecordDraft<D>, 'document'> & Partial<Pick<RecordDraft<D>, 'persons'>>,
): Promise<Outcome> {
  if (!proven.has(target)) throw new Error('A record is saved for another authority under a proven mandate only.');
  const draft = { ...target.draft, ...changed };
  if (target.owner === act.authority) return saveChanged(act, registry, draft);
  // Only those whom the caller names itself: a refusal for another would tell who is named in the record.
  const named = (draft.persons ?? []).filter((person) => !(target.draft.persons ?? []).includes(person));
  const refusals = personsRule(registry, { ...draft, persons: named }, null);
  if (refusals.length > 0) return { refusals };
  const by = actorOf(act.principal);
  let entries: AuditEntry[] = [];
  const record: ActInserts = (acts) => {
    entries = actEntries(acts.map((one) => ({ ...one, id: act.id, by })));
    // What opens the commitment to the record's persons is the owner's to erase.
    return openingInserts(entries.map((entry) => ofPersons(entry, true)));
  };
  const writer = { authority: target.owner, actor: by.client, act: { operation: act.operation, occurredAt: act.occurredAt } };
  const [outcome] = await onBehalfOf(act, target.owner, () => saveRecords(act.db, act.reader.vault, registry, writer, [draft], record));
  await appendEntries(act.db, entries.map((entry) => ofPersons(entry, false)));
  const done = outcomeOf(outcome);
  return 'record' in done ? { ...done, answeredBy: target.owner } : done;
}

function ofPersons({ body, openings }: AuditEntry, persons: boolean): AuditEntry {
  return { body, openings: openings.filter(({ part }) => (part === 'PERSONS') === persons) };
}

function prove<D>({ owner, draft, row }: EntrustedTarget<D>): EntrustedTarget<D> {
  const target = { owner, draft, row };
  proven.add(target);
  return target;
}

/** The last draft of the record, locked; null if it is gone. In a transaction that acts for its authority. */
async function locked<D>(act: Act<unknown>, registry: Registry<D>, owner: string, id: string): Promise<RecordDraft<D> | null> {
  const { id: key, authorityId } = registry.table;
  const rows = await act.db.select({ id: key }).from(registry.table as PgTable).where(and(eq(key, id), eq(authorityId, owner))).for('update');
  if (rows.length === 0) return null;
  const stored = (await draftsOf(act.db, act.reader.vault, registry, [id])).get(id);
  if (stored === undefined) throw new Error('A record has no revision.');
  return stored.draft as RecordDraft<D>;
}

async function seenRow<D>(act: Act<unknown>, registry: Registry<D>, id: string): Promise<(RecordRow & SeenRecord) | null> {
  const table: PgTable = registry.table;
  const [row] = await act.db.select({ ...getTableColumns(table), ...act.reader.overlay(table) }).from(table).where(and(eq(registry.table.id, id), act.reader.scope(registry.table)));
  return row === undefined ? null : (act.reader.present(table, row) as unknown as RecordRow & SeenRecord);
}

/**
 * Lets the act's transaction act for another authority, with every class of its
 * record open so that nothing is lost by the writing, and back. Nothing else
 * runs in it meanwhile: an act has its transaction to itself.
 */
async function onBehalfOf<T>({ db, principal, operation }: Act<unknown>, owner: string, work: () => Promise<T>): Promise<T> {
  const actFor = (one: Principal) => db.execute(sql.raw(transactionSettings(one)));
  await actFor(servicePrincipal(owner, operation));
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // After a statement that failed none is taken any more; its own error is the one to tell.
    await actFor(principal).catch(() => undefined);
    throw error;
  }
  await actFor(principal);
  return result;
}
