import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { contractError } from '../../../schema/errors.ts';
import type { Position } from './cursor.ts';
import type { RecordTable } from './registry.ts';

/** One column of an order. Nulls come last in either direction. */
export interface SortKey {
  column: PgColumn | SQL;
  direction: 'asc' | 'desc';
  /** The PostgreSQL type to which a cursor's text is cast back: `text`, `bigint`, `timestamptz` … */
  type: string;
}

/** An order of a list; the id is always its last key, so that it is total. */
export interface OrderSpec {
  /** Stable name, part of the cursor. */
  name: string;
  keys: SortKey[];
}

/** What a list may be sorted by, under the names of its order enum without `_ASC` and `_DESC`. */
export type SortColumns = Record<string, Omit<SortKey, 'direction'>>;

/** What every kind of record is sorted by. What only the owner sees must not show in the order of changes. */
export function recordSortColumns(table: RecordTable): SortColumns {
  return {
    TITLE: { column: table.sortTitle, type: 'text' },
    CREATED_AT: { column: table.createdAt, type: 'timestamptz' },
    UPDATED_AT: { column: table.publicUpdatedAt, type: 'timestamptz' },
    LOCAL_ID: { column: table.localId, type: 'text' },
  };
}

/** The order behind a value of an order enum, such as `TITLE_DESC`. */
export function namedOrder(list: string, columns: SortColumns, name: string): OrderSpec {
  const key = columns[name.replace(/_(ASC|DESC)$/, '')];
  if (key === undefined) throw new Error(`The list ${list} has no order ${name}.`);
  return { name: `${list}:${name}`, keys: [{ ...key, direction: name.endsWith('_DESC') ? 'desc' : 'asc' }] };
}

/** The paging arguments of a list. */
export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

export interface PageWindow {
  size: number;
  /** Whether the list is walked from its end. */
  backward: boolean;
  cursor: string | null;
}

const defaultSize = 20;
const greatestSize = 100;

/** Checks the paging arguments: `first` or `last`, 1 to 100, 20 if both are left out. */
export function pageWindow(args: PageArgs): PageWindow {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw refused('Give `first` or `last`, not both.');
  const backward = last != null || (before != null && first == null);
  if (after != null && backward) throw refused('`after` goes with `first`; `before` goes with `last`.');
  if (before != null && !backward) throw refused('`before` goes with `last`; `after` goes with `first`.');
  const size = (backward ? last : first) ?? defaultSize;
  if (!Number.isInteger(size) || size < 1 || size > greatestSize) {
    throw refused(`\`${backward ? 'last' : 'first'}\` is a number from 1 to ${greatestSize}.`);
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}

/** The order with its tie-breaker, as it is walked. */
export function totalOrder(order: OrderSpec, id: PgColumn | SQL): SortKey[] {
  return [...order.keys, { column: id, direction: 'asc', type: 'text' }];
}

/** ORDER BY for the keys, walked forward or from the end. */
export function orderBy(keys: SortKey[], backward: boolean): SQL[] {
  return keys.map(({ column, direction }) => {
    const descending = (direction === 'desc') !== backward;
    return sql`${column} ${sql.raw(descending ? 'desc' : 'asc')} ${sql.raw(backward ? 'nulls first' : 'nulls last')}`;
  });
}

/** Each key as text, exact enough to compare again: PostgreSQL's own printing, not a JavaScript number or date. */
export function keyTexts(keys: SortKey[]): SQL<(string | null)[]> {
  return sql<(string | null)[]>`array[${sql.join(keys.map(({ column }) => sql`${column}::text`), sql`, `)}]`;
}

/** The rows that lie beyond a position, in the direction of the walk. */
export function beyond(keys: SortKey[], position: Position, backward: boolean): SQL {
  if (position.length !== keys.length) throw refused('The cursor is not one that this list gave out in this order.');
  const branches = keys.map((key, index) => {
    const ties = keys.slice(0, index).map((tied, at) => same(tied, position[at] ?? null));
    return sql.join([...ties, past(key, position[index] ?? null, backward)], sql` and `);
  });
  return sql`(${sql.join(branches.map((branch) => sql`(${branch})`), sql` or `)})`;
}

function same(key: SortKey, value: string | null): SQL {
  return value === null ? sql`${key.column} is null` : sql`${key.column} = ${cast(value, key)}`;
}

function past(key: SortKey, value: string | null, backward: boolean): SQL {
  // Walking forward nulls are the end, so nothing lies past them; walking backward every value does.
  if (value === null) return backward ? sql`${key.column} is not null` : sql`false`;
  const greater = (key.direction === 'asc') !== backward;
  const further = sql`${key.column} ${sql.raw(greater ? '>' : '<')} ${cast(value, key)}`;
  return backward ? further : sql`(${further} or ${key.column} is null)`;
}

function cast(value: string, key: SortKey): SQL {
  return sql`${value}::${sql.raw(key.type)}`;
}

function refused(message: string): Error {
  return contractError('BAD_USER_INPUT', message);
}
