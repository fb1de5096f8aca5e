import { createHash } from 'node:crypto';
import { inArray, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { newId } from '../../../schema/ids.ts';
import { type Act, actInserts, type ActInserts, type Officer } from '../audit/acts.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import type { Drizzle } from './database.ts';
import { withdrawnIdentifier } from './draft-words.ts';
import { DraftError, type RecordDraft, type SaveOutcome } from './draft.ts';
import { canonicalJson, differences } from './json.ts';
import { recordRow } from './record-row.ts';
import { keepPersons, refuseUnnameable } from './persons.ts';
import type { Registry, Row } from './registry.ts';
import { faceInsert, faceOf, makeFaces, revisionFace } from './revisions.ts';
import { inOneStatement } from './statements.ts';
import { comparable, idFor, type Stored, storedRecords, withoutErased, withoutPersons } from './stored.ts';
import { withdrawnIds } from './tombstone.ts';
import type { PersonVault } from './vault.ts';
import { separate, type WithheldRow } from './withheld.ts';

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
  /** The draft as its least entitled reader sees it. */
  shown: RecordDraft<unknown>;
  /** The same of the draft before; undefined for a new record. */
  before: RecordDraft<unknown> | undefined;
  columns: Row;
  children: Record<string, Row[]>;
  withheld: WithheldRow[];
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
  vault: PersonVault,
  registry: Registry<D>,
  writer: Writer,
  drafts: readonly RecordDraft<D>[],
  record: ActInserts = actInserts,
): Promise<SaveOutcome[]> {
  const stored = await storedRecords(db, vault, registry, writer.authority, drafts.map(({ localId }) => localId));
  const withdrawn = await withdrawnIds(db, registry.schema, writer.authority, drafts.flatMap(({ localId }) => (stored.has(localId) ? [] : [localId])));
  const outcomes: SaveOutcome[] = [];
  const planned: Planned[] = [];
  for (const draft of drafts) {
    const { localId } = draft;
    const result = withdrawn.has(localId) ? refuseWithdrawn(localId) : plan(registry, draft, stored.get(localId));
    if ('columns' in result) planned.push(result);
    outcomes.push('columns' in result ? result.outcome : result);
  }
  if (planned.length > 0) await writeAll(db, vault, registry as Registry<never>, writer, planned, record);
  return outcomes;
}

/** Makes the rows of stored records again from their last drafts, and what the record index holds of them; no revision, no new time. */
export async function rewriteRecords(db: Drizzle, vault: PersonVault, registry: Registry<never>, authority: string, localIds: string[]): Promise<void> {
  const stored = await storedRecords(db, vault, registry, authority, localIds);
  const planned = [...stored.values()].map(({ id, revision, publicRevision, draft }): Planned => {
    const rows = rowsFor(registry as unknown as Registry<unknown>, draft, id);
    return { draft, id, revision, publicRevision, publicChanged: false, before: undefined, ...rows, outcome: { outcome: 'changed', localId: draft.localId, id, act: '', changes: [] } };
  });
  for (const record of planned) {
    const values = storedColumns(registry, record);
    await db.update(registry.table as PgTable).set(values).where(sql`${registry.table.id} = ${record.id}`);
  }
  await replaceChildren(db, registry, planned.map(({ id }) => id), planned);
  await keepWithheld(db, registry, authority, planned);
  await keepParties(db, registry, authority, planned);
  await makeFaces(db, registry, authority, planned.map(({ id }) => id));
  await inOneStatement(db, [entryInsert(registry.schema, planned.map(({ id }) => ({ record_id: id, kind: 'CHANGED' })))]);
  const sealed = [...stored.values()].filter(({ personsErased }) => !personsErased);
  await keepPersons(db, vault, registry.schema, authority, sealed.map(({ id, draft }) => ({ id, draft, known: true })));
}

/** What was withdrawn does not come back, not by an import of the file that it came from either. */
function refuseWithdrawn(localId: string): SaveOutcome {
  return { outcome: 'rejected', localId, reason: withdrawnIdentifier, field: 'localId' };
}

function plan<D>(registry: Registry<D>, given: RecordDraft<D>, stored: Stored | undefined): Planned | SaveOutcome {
  const { localId } = given;
  const draft = stored?.personsErased === true ? withoutErased(given) : given;
  const changes = stored === undefined ? [] : differences(comparable(stored.draft), comparable(draft));
  if (stored !== undefined && changes.length === 0) return { outcome: 'unchanged', localId, id: stored.id };
  const id = stored?.id ?? idFor(registry as Registry<never>, draft);
  try {
    refuseUnnameable(draft);
    const rows = rowsFor(registry, draft, id);
    const before = stored === undefined ? undefined : registry.disclosed(stored.draft as RecordDraft<D>);
    const publicChanged = before !== undefined && canonicalJson(faceOf(before)) !== canonicalJson(faceOf(rows.shown));
    return {
      draft,
      id,
      revision: (stored?.revision ?? 0) + 1,
      publicRevision: stored === undefined ? 1 : stored.publicRevision + (publicChanged ? 1 : 0),
      publicChanged,
      before,
      ...rows,
      outcome: stored === undefined ? { outcome: 'created', localId, id, act: newId('act') } : { outcome: 'changed', localId, id, act: newId('act'), changes },
    };
  } catch (error) {
    if (error instanceof DraftError) return { outcome: 'rejected', localId, reason: error.words, field: error.field };
    throw error;
  }
}

/** What everybody sees of a draft, as rows, and what is withheld from some. */
function rowsFor<D>(registry: Registry<D>, draft: RecordDraft<D>, id: string): Pick<Planned, 'shown' | 'columns' | 'children' | 'withheld'> {
  const shown = registry.disclosed(draft);
  const coarse = registry.coarse(draft);
  const full = rowsOf(registry, draft, id);
  const open = rowsOf(registry, shown, id);
  // Few drafts tell a place that is withheld; for the others one step does nothing.
  const faces = coarse === draft ? { full, hidden: open, coarse: full, shown: open } : { full, hidden: rowsOf(registry, registry.hidden(draft), id), coarse: rowsOf(registry, coarse, id), shown: open };
  const { columns, children, withheld } = separate(registry as Registry<never>, id, faces);
  return { shown, columns, children, withheld: withPersonsMark(id, draft, withheld) };
}

/** A draft's rows, with what every kind has and a class may withhold. */
function rowsOf<D>(registry: Registry<D>, draft: RecordDraft<D>, id: string): { columns: Row; children: Record<string, Row[]> } {
  const { columns, children } = registry.project(draft, id);
  const { titles, sources, sharing, rights } = draft;
  const texts = { legalBasis: sharing?.legalBasis ?? null, licence: rights?.licence ?? null, attribution: rights?.attribution ?? null };
  return { columns: { ...columns, localId: draft.localId, titles, sources, ...texts }, children };
}

/** Persons stand in a table of their own; their mark tells those to whom the class is open that they changed. */
function withPersonsMark(id: string, { persons = [], sourceRow }: RecordDraft<unknown>, withheld: WithheldRow[]): WithheldRow[] {
  if (persons.length === 0 && sourceRow === undefined) return withheld;
  const personsMark = createHash('sha256').update(canonicalJson({ persons, sourceRow })).digest('base64url');
  const isMarked = ({ part, fieldClass }: WithheldRow) => part === id && fieldClass === 'PERSON';
  const value = { ...withheld.find(isMarked)?.value, personsMark };
  return [...withheld.filter((row) => !isMarked(row)), { part: id, fieldClass: 'PERSON', value }];
}

async function writeAll(db: Drizzle, vault: PersonVault, registry: Registry<never>, writer: Writer, planned: Planned[], record: ActInserts): Promise<void> {
  const fresh = planned.filter(({ outcome }) => outcome.outcome === 'created');
  const known = planned.filter(({ outcome }) => outcome.outcome === 'changed');
  await insertRows(db, registry.table, fresh.map((record) => fullRow(registry, writer, record)));
  for (const record of known) await update(db, registry, record);
  await replaceChildren(db, registry, known.map(({ id }) => id), planned);
  await keepWithheld(db, registry, writer.authority, planned);
  await keepParties(db, registry, writer.authority, planned);
  await keepPersons(db, vault, registry.schema, writer.authority, planned.map(({ id, draft, outcome }) => ({ id, draft, known: outcome.outcome === 'changed' })));
  await keepHistory(db, registry, writer, planned, record);
}

/** What a record's table holds of its draft; the identifier that is shown, the database derives. */
function storedColumns(registry: Registry<never>, { shown, draft, columns: { localId, ...columns } }: Planned): Row {
  return { ...recordRow(shown, registry.schema), ...columns, coarseLocalId: localId === draft.localId ? null : localId };
}

function fullRow(registry: Registry<never>, writer: Writer, record: Planned): Row {
  return {
    ...storedColumns(registry, record),
    id: record.id,
    authorityId: writer.authority,
    ownLocalId: record.draft.localId,
    revision: record.revision,
    publicRevision: record.publicRevision,
    createdAt: sql`now()`,
    updatedAt: sql`now()`,
    publicUpdatedAt: sql`now()`,
  };
}

async function update(db: Drizzle, registry: Registry<never>, record: Planned): Promise<void> {
  const values: Row = {
    ...storedColumns(registry, record),
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

/** Who reads a record because it is party to it; its own authority does so anyway. */
async function keepParties(db: Drizzle, registry: Registry<never>, authority: string, planned: Planned[]): Promise<void> {
  const parties = registry.parties;
  if (parties === undefined) return;
  const target = sql`${sql.identifier(registry.schema)}.record_party`;
  const rows = planned.flatMap(({ id, draft }) => parties(draft as never).map((party) => ({ record_id: id, authority_id: authority, party_authority_id: party })));
  await db.execute(sql`delete from ${target} where record_id = any(${sql.param(planned.map(({ id }) => id))})`);
  if (rows.length === 0) return;
  await db.execute(sql`insert into ${target} select * from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`);
}

/** What did not change keeps its revision, so that no version moves for a reader who sees no change. */
async function keepWithheld(db: Drizzle, registry: Registry<never>, authority: string, planned: Planned[]): Promise<void> {
  const schema = sql.identifier(registry.schema);
  const rows = planned.flatMap(({ id, revision, withheld }) =>
    withheld.map(({ part, fieldClass, value }) => ({ record_id: id, authority_id: authority, part_id: part, field_class: fieldClass, value, revision })),
  );
  const changed = planned.filter(({ outcome }) => outcome.outcome === 'changed').map(({ id }) => id);
  if (changed.length > 0) {
    await db.execute(sql`
      delete from ${schema}.withheld where record_id = any(${sql.param(changed)})
        and (part_id, field_class) not in (select part_id, field_class from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as kept(part_id text, field_class text))`);
  }
  if (rows.length === 0) return;
  await db.execute(sql`
    insert into ${schema}.withheld (record_id, authority_id, part_id, field_class, value, revision)
    select record_id, authority_id, part_id, field_class, value, revision
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as kept(record_id text, authority_id text, part_id text, field_class text, value jsonb, revision integer)
    on conflict (part_id, field_class) do update set value = excluded.value, revision = excluded.revision, changed_at = now()
    where withheld.value is distinct from excluded.value`);
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
    entryInsert(registry.schema, entries),
    faceInsert(registry.schema, planned.map(({ id, revision, shown, before }) => revisionFace({ id, revision, authority: writer.authority, by: writer.actor }, shown, before))),
    ...record(planned.map((one) => actOf(registry, writer, one))),
  ]);
}

function entryInsert(schema: string, entries: { record_id: string; kind: string }[]): SQL {
  return sql`
    insert into ${sql.identifier(schema)}.change_entry (record_id, kind)
    select record_id, kind from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry(record_id text, kind text)`;
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

/** PostgreSQL takes at most 65,535 parameters a statement. */
async function insertRows(db: Drizzle, table: PgTable, rows: Row[]): Promise<void> {
  const step = Math.max(1, Math.floor(60_000 / getTableConfig(table).columns.length));
  for (let start = 0; start < rows.length; start += step) {
    await db.insert(table).values(rows.slice(start, start + step) as never);
  }
}
