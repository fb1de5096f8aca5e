import { inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { newId } from '../../../schema/ids.ts';
import { type Act, actInserts, type ActInserts, type Officer } from '../audit/acts.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import type { Drizzle } from './database.ts';
import { DraftError, type RecordDraft, type SaveOutcome } from './draft.ts';
import { canonicalJson, differences } from './json.ts';
import { recordRow } from './record-row.ts';
import type { Registry, Row } from './registry.ts';
import { inOneStatement } from './statements.ts';
import { comparable, idFor, type Stored, storedRecords, withoutPersons } from './stored.ts';

/** Who writes: the authority that answers for the records, and the name of whoever acts for it. */
export interface Writer {
  authority: string;
  /** The client; never a person's name. */
  actor: string;
  /** What the audit log keeps besides; a plain saving if left out. */
  act?: {
    /** The contract's name of what is done: `fileSeizure`. */
    operation: string;
    officer?: Officer | null;
    causedBy?: string | null;
    occurredAt?: FuzzyDateValue | null;
  };
}

/** A draft that will be written, with the rows that it becomes. */
interface Planned {
  draft: RecordDraft<unknown>;
  id: string;
  revision: number;
  publicRevision: number;
  publicChanged: boolean;
  columns: Row;
  children: Record<string, Row[]>;
  outcome: Extract<SaveOutcome, { act: string }>;
}

/**
 * Writes drafts within the caller's transaction, which must act for the
 * authority: new revision, new rows, one change entry and one audit entry each.
 * A draft equal to the stored one writes nothing. Drafts that break a rule of
 * their kind are refused one by one. No two drafts of a call share a local id.
 */
export async function saveRecords<D>(
  db: Drizzle,
  registry: Registry<D>,
  writer: Writer,
  drafts: readonly RecordDraft<D>[],
  record: ActInserts = actInserts,
): Promise<SaveOutcome[]> {
  const stored = await storedRecords(db, registry as Registry<never>, writer.authority, drafts.map(({ localId }) => localId));
  const outcomes: SaveOutcome[] = [];
  const planned: Planned[] = [];
  for (const draft of drafts) {
    const result = plan(registry, draft, stored.get(draft.localId));
    if ('columns' in result) planned.push(result);
    outcomes.push('columns' in result ? result.outcome : result);
  }
  if (planned.length > 0) {
    await writeAll(db, registry as Registry<never>, writer, planned, record);
  }
  return outcomes;
}

function plan<D>(registry: Registry<D>, draft: RecordDraft<D>, stored: Stored | undefined): Planned | SaveOutcome {
  const { localId } = draft;
  const changes = stored === undefined ? [] : differences(comparable(stored.draft), comparable(draft));
  if (stored !== undefined && changes.length === 0) return { outcome: 'unchanged', localId, id: stored.id };
  const id = stored?.id ?? idFor(registry as Registry<never>, draft);
  try {
    const { columns, children } = registry.project(draft, id);
    const publicChanged =
      stored !== undefined && canonicalJson(publicFace(registry, stored.draft as RecordDraft<D>)) !== canonicalJson(publicFace(registry, draft));
    return {
      draft,
      id,
      revision: (stored?.revision ?? 0) + 1,
      publicRevision: stored === undefined ? 1 : stored.publicRevision + (publicChanged ? 1 : 0),
      publicChanged,
      columns,
      children,
      outcome: stored === undefined ? { outcome: 'created', localId, id, act: newId('act') } : { outcome: 'changed', localId, id, act: newId('act'), changes },
    };
  } catch (error) {
    if (error instanceof DraftError) return { outcome: 'rejected', localId, reason: error.message, field: error.field };
    throw error;
  }
}

/** What every reader of the record sees: the common part but for the private, and what the kind adds. */
function publicFace<D>(registry: Registry<D>, draft: RecordDraft<D>): unknown {
  const { titles, sharing, rights, sources, synthetic } = draft;
  return { titles, sharing, rights, sources, synthetic, own: registry.publicPart(draft) };
}

async function writeAll(db: Drizzle, registry: Registry<never>, writer: Writer, planned: Planned[], record: ActInserts): Promise<void> {
  const fresh = planned.filter(({ outcome }) => outcome.outcome === 'created');
  const known = planned.filter(({ outcome }) => outcome.outcome === 'changed');
  await insertRows(db, registry.table, fresh.map((record) => fullRow(registry, writer, record)));
  for (const record of known) await update(db, registry, record);
  await replaceChildren(db, registry, known.map(({ id }) => id), planned);
  await keepPersons(db, registry, writer, planned);
  await keepHistory(db, registry, writer, planned, record);
}

function fullRow(registry: Registry<never>, writer: Writer, record: Planned): Row {
  return {
    ...recordRow(record.draft, registry.schema),
    ...record.columns,
    id: record.id,
    authorityId: writer.authority,
    localId: record.draft.localId,
    revision: record.revision,
    publicRevision: record.publicRevision,
    createdAt: sql`now()`,
    updatedAt: sql`now()`,
    publicUpdatedAt: sql`now()`,
  };
}

async function update(db: Drizzle, registry: Registry<never>, record: Planned): Promise<void> {
  const values: Row = {
    ...recordRow(record.draft, registry.schema),
    ...record.columns,
    revision: record.revision,
    publicRevision: record.publicRevision,
    updatedAt: sql`now()`,
    ...(record.publicChanged ? { publicUpdatedAt: sql`now()` } : {}),
  };
  await db.update(registry.table as PgTable).set(values).where(sql`${registry.table.id} = ${record.id}`);
}

async function replaceChildren(db: Drizzle, registry: Registry<never>, known: string[], planned: Planned[]): Promise<void> {
  for (const { table, recordId } of [...registry.children].reverse()) {
    if (known.length > 0) await db.delete(table).where(inArray(recordId, known));
  }
  for (const { name, table } of registry.children) {
    await insertRows(db, table, planned.flatMap(({ children }) => children[name] ?? []));
  }
}

async function keepPersons(db: Drizzle, registry: Registry<never>, writer: Writer, planned: Planned[]): Promise<void> {
  const schema = sql.identifier(registry.schema);
  const ids = sql.param(planned.map(({ id }) => id));
  if (planned.some(({ outcome }) => outcome.outcome === 'changed')) {
    await db.execute(sql`delete from ${schema}.person_detail where record_id = any(${ids})`);
    await db.execute(sql`delete from ${schema}.source_row where record_id = any(${ids})`);
  }
  const persons = planned.flatMap(({ id, draft }) =>
    (draft.persons ?? []).map((person, position) => ({ record_id: id, position, authority_id: writer.authority, ...person })),
  );
  const rows = planned.flatMap(({ id, draft }) =>
    draft.sourceRow === undefined ? [] : [{ record_id: id, authority_id: writer.authority, cells: draft.sourceRow }],
  );
  if (persons.length > 0) await insertJson(db, registry.schema, 'person_detail', persons);
  if (rows.length > 0) await insertJson(db, registry.schema, 'source_row', rows);
}

async function keepHistory(db: Drizzle, registry: Registry<never>, writer: Writer, planned: Planned[], record: ActInserts): Promise<void> {
  const schema = sql.identifier(registry.schema);
  const revisions = planned.map(({ id, revision, draft }) => ({ record_id: id, revision, authority_id: writer.authority, recorded_by: writer.actor, draft: withoutPersons(draft) }));
  const entries = planned.map(({ id, outcome }) => ({ record_id: id, kind: outcome.outcome === 'created' ? 'CREATED' : 'CHANGED' }));
  await inOneStatement(db, [
    sql`
      insert into ${schema}.revision (record_id, revision, authority_id, recorded_by, draft)
      select record_id, revision, authority_id, recorded_by, draft
      from jsonb_populate_recordset(null::${schema}.revision, ${JSON.stringify(revisions)}::jsonb)`,
    sql`
      insert into ${schema}.change_entry (record_id, kind)
      select record_id, kind from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry(record_id text, kind text)`,
    ...record(planned.map((one) => actOf(registry, writer, one))),
  ]);
}

function actOf(registry: Registry<never>, { authority, actor, act }: Writer, { id, revision, draft, outcome }: Planned): Act {
  const { persons, sourceRow } = draft;
  const personal = (persons?.length ?? 0) > 0 || sourceRow !== undefined;
  return {
    id: outcome.act, source: registry.schema, operation: act?.operation ?? 'saveRecord', record: id, authority, revision,
    by: { authority, client: actor, officer: act?.officer },
    written: withoutPersons(draft),
    ...(personal ? { persons: { persons: persons ?? [], sourceRow: sourceRow ?? null } } : {}),
    causedBy: act?.causedBy, occurredAt: act?.occurredAt,
  };
}

async function insertJson(db: Drizzle, schema: string, table: string, rows: Row[]): Promise<void> {
  const target = sql`${sql.identifier(schema)}.${sql.identifier(table)}`;
  await db.execute(sql`insert into ${target} select * from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`);
}

/** PostgreSQL takes at most 65,535 parameters a statement. */
async function insertRows(db: Drizzle, table: PgTable, rows: Row[]): Promise<void> {
  const step = Math.max(1, Math.floor(60_000 / getTableConfig(table).columns.length));
  for (let start = 0; start < rows.length; start += step) {
    await db.insert(table).values(rows.slice(start, start + step) as never);
  }
}
