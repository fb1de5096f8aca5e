import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { childConnections, type ShownConnection, shownAs } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SeizureRow } from '../data/tables.ts';
import type { Valuation } from '../documents.ts';

type PartTable = PgTable & { id: PgColumn; position: PgColumn };

/** A page of a record's parts in the order of the document, each part with its record. */
export async function partsPage<T extends PartTable>(
  reader: Reader,
  list: { name: string; table: T; parent: PgColumn },
  args: PageArgs,
  of: { id: string; record: SeizureRow },
): Promise<ShownConnection<T['$inferSelect'] & { record: SeizureRow }>> {
  const { name, table, parent } = list;
  const { first, after, last, before } = args;
  const order = { name, keys: [{ column: table.position, direction: 'asc' as const, type: 'integer' }] };
  const page = await childConnections(reader, name, { table, parent, order }, { first, after, last, before })(of.id);
  return shownAs(page, (part) => ({ ...part, record: of.record }));
}

/** Private persons of a seizure; none for readers to whom the class is closed. */
export async function personsOf(reader: Reader, record: SeizureRow): Promise<PersonDetail[]> {
  return (await reader.persons().load(record.id)) ?? [];
}

/** The name of the person who belongs at a place of the document. */
export async function personAt(reader: Reader, record: SeizureRow, path: string): Promise<string | null> {
  return (await personsOf(reader, record)).find((person) => person.path === path)?.name ?? null;
}

/** A reference to a state, which the directory describes. */
export function stateReference(code: string | null): { __typename: 'State'; code: string } | null {
  return code === null ? null : { __typename: 'State', code };
}

/** A reference to an authority, which the directory describes. */
export function authorityReference(id: string | null | undefined): { __typename: 'Authority'; id: string } | null {
  return id == null ? null : { __typename: 'Authority', id };
}

/** The amounts of the valuations that were not shown to be wrong. */
export function standingValues(valuations: readonly Valuation[]) {
  return valuations.filter(({ status }) => status !== 'REFUTED').map(({ value }) => value);
}
