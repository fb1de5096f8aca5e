import { sql } from 'drizzle-orm';
import type { GrantInForce } from '../access/policy.ts';
import type { Drizzle } from './database.ts';
import { unfitValue } from './draft-words.ts';
import { DraftError, type PersonDetail, type RecordDraft } from './draft.ts';
import { open, type PersonVault, seal } from './vault.ts';

/** What a record says of private persons: names with their places in the document, and the source row that may hold more. */
export interface Persons {
  persons: PersonDetail[];
  sourceRow: Record<string, unknown> | null;
}

/** Persons of records, or that they were erased and may not be entered again. */
export type KeptPersons = Persons | 'ERASED';

interface Keyed extends Record<string, unknown> {
  record_id: string;
  authority_id: string;
  wrapped: string | null;
  granted: GrantInForce[];
}

/** Whether the policy lets a reader see the persons of a record, from its authority and what is granted in it. */
export type OpensPersons = (authorityId: string, granted: readonly GrantInForce[]) => boolean;

/** Persons of records as far as row-level security opens them to the session, and the policy to its reader where one is given; a record without any is left out. */
export async function readPersons(db: Drizzle, vault: PersonVault, schema: string, ids: readonly string[], opens: OpensPersons = () => true): Promise<Map<string, KeptPersons>> {
  const from = sql.identifier(schema);
  const { rows } = await db.execute<Keyed & { persons: (PersonDetail & { name: string })[] | null; cells: string | null }>(sql`
    select k.record_id, k.authority_id, k.wrapped, ${from}.granted_by(k.record_id, k.authority_id) as granted,
      (select jsonb_agg(jsonb_build_object('role', p.role, 'name', p.name, 'path', p.path) order by p.position)
         from ${from}.person_detail p where p.record_id = k.record_id) as persons,
      (select s.cells #>> '{}' from ${from}.source_row s where s.record_id = k.record_id) as cells
    from ${from}.person_key k where k.record_id = any(${sql.param([...ids])})`);
  return new Map(rows.filter((row) => opens(row.authority_id, row.granted)).map((row) => [row.record_id, opened(vault, row)]));
}

function opened(vault: PersonVault, row: Keyed & { persons: PersonDetail[] | null; cells: string | null }): KeptPersons {
  if (row.wrapped === null) return 'ERASED';
  // Entered before names were sealed; the next writing seals them.
  if (row.wrapped === '') return { persons: row.persons ?? [], sourceRow: row.cells === null ? null : (JSON.parse(row.cells) as Record<string, unknown>) };
  const key = vault.keyOf(row.record_id, row.wrapped);
  if (key === null) throw new Error('The names of persons were sealed with another hub’s secret.');
  const text = (sealed: string) => open(key, sealed, row.record_id) ?? '';
  return {
    persons: (row.persons ?? []).map((person) => ({ ...person, name: text(person.name) })),
    sourceRow: row.cells === null ? null : (JSON.parse(text(row.cells)) as Record<string, unknown>),
  };
}

/** Sealed text would pass PostgreSQL whatever it holds; a name must be fit to be shown. */
export function refuseUnnameable({ persons = [] }: RecordDraft<unknown>): void {
  if (persons.some(({ name }) => name.includes('\0'))) throw new DraftError(unfitValue);
}

/** Keeps the persons of drafts in place of those kept before. Those whose persons were erased must be left out by the caller. */
export async function keepPersons(
  db: Drizzle,
  vault: PersonVault,
  schema: string,
  authority: string,
  drafts: readonly { id: string; draft: RecordDraft<unknown>; known: boolean }[],
): Promise<void> {
  const from = sql.identifier(schema);
  const known = drafts.filter((one) => one.known).map(({ id }) => id);
  if (known.length > 0) {
    for (const table of ['person_detail', 'source_row', 'person_key']) {
      await db.execute(sql`delete from ${from}.${sql.identifier(table)} where record_id = any(${sql.param(known)})`);
    }
  }
  const keys: unknown[] = [];
  const details: unknown[] = [];
  const rows: unknown[] = [];
  for (const { id, draft: { persons = [], sourceRow } } of drafts) {
    if (persons.length === 0 && sourceRow === undefined) continue;
    const { key, wrapped } = vault.newKey(id);
    keys.push({ record_id: id, authority_id: authority, wrapped });
    persons.forEach(({ role, name, path }, position) => details.push({ record_id: id, position, authority_id: authority, path, role, name: seal(key, name, id) }));
    if (sourceRow !== undefined) rows.push({ record_id: id, authority_id: authority, cells: seal(key, JSON.stringify(sourceRow), id) });
  }
  await insert(db, schema, 'person_key', keys);
  await insert(db, schema, 'person_detail', details);
  await insert(db, schema, 'source_row', rows);
}

/** Deletes a record's key and what it sealed. What another import says of the same persons will not be entered again. */
export async function erasePersons(db: Drizzle, schema: string, authority: string, recordId: string): Promise<void> {
  const from = sql.identifier(schema);
  for (const table of ['person_detail', 'source_row', 'person_key']) {
    await db.execute(sql`delete from ${from}.${sql.identifier(table)} where record_id = ${recordId}`);
  }
  await db.execute(sql`insert into ${from}.person_key (record_id, authority_id, wrapped) values (${recordId}, ${authority}, null)`);
  // What was not understood stands verbatim in every revision and may name them too.
  await db.execute(sql`
    update ${from}.revision set draft = jsonb_set(draft, '{document,unread}', '[]') where record_id = ${recordId} and draft #> '{document,unread}' is not null`);
  await db.execute(sql`
    update ${from}.withheld set value = value - 'personsMark' - 'unread' where record_id = ${recordId} and part_id = ${recordId} and split_part(field_class, '+', 1) = 'PERSON'`);
}

async function insert(db: Drizzle, schema: string, table: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length === 0) return;
  const target = sql`${sql.identifier(schema)}.${sql.identifier(table)}`;
  await db.execute(sql`
    insert into ${target} select (jsonb_populate_record(null::${target}, row)).* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) row`);
}
