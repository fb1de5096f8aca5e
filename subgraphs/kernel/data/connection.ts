import { and, count, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { beyond, keyTexts, orderBy, type OrderSpec, type PageArgs, pageWindow, totalOrder } from './keyset.ts';
import type { Reader } from './reader.ts';

/** The paging facts of a list, as the contract's `PageInfo`. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/**
 * A page of a list. `totalCount` runs its one statement only when it is asked
 * for, and the rows count as read only when they are.
 */
export interface Connection<T> {
  readonly nodes: T[];
  readonly edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

export type TableRow<T extends PgTable> = T['$inferSelect'];

/** What to page through. */
export interface ListSpec<T extends PgTable> {
  table: T & { id: PgColumn };
  order: OrderSpec;
  where?: SQL | undefined;
}

/** A list at the root: one SELECT for the page, one more if the total is asked for. */
export async function rootConnection<T extends PgTable>(
  reader: Reader,
  list: ListSpec<T>,
  args: PageArgs,
): Promise<Connection<TableRow<T>>> {
  const window = pageWindow(args);
  const keys = totalOrder(list.order, list.table.id);
  const from = window.cursor === null ? undefined : beyond(keys, reader.cursors.read(list.order.name, window.cursor), window.backward);
  const found = await reader.db
    .select({ row: { ...getTableColumns(list.table), ...reader.overlay(list.table) }, keys: keyTexts(keys) })
    .from(list.table as PgTable)
    .where(and(list.where, from))
    .orderBy(...orderBy(keys, window.backward))
    .limit(window.size + 1);
  const total = async () => {
    const [answer] = await reader.db.select({ total: count() }).from(list.table as PgTable).where(list.where);
    return answer?.total ?? 0;
  };
  return page(reader, list.order.name, found as KeyedRow<T>[], window, total, (row) => reader.present(list.table, row));
}

/** A nested list: the same list under many parents. */
export interface ChildListSpec<T extends PgTable> extends ListSpec<T> {
  parent: PgColumn;
}

/**
 * A list under each of many parents: all parents of a response level in one
 * SELECT, all their totals in one more. Ask by parent id; calls in one tick
 * are answered together.
 *
 * @param key Names the list, its filter and its arguments; equal keys share the loader within one reader.
 */
export function childConnections<T extends PgTable>(
  reader: Reader,
  key: string,
  list: ChildListSpec<T>,
  args: PageArgs,
): (parentId: string) => Promise<Connection<TableRow<T>>> {
  const window = pageWindow(args);
  const loaderKey = `${key}:${list.order.name}:${JSON.stringify(window)}`;
  const totals = reader.loader(`${key}:total`, (parents) => childTotals(reader, list, parents));
  const pages = reader.loader(loaderKey, async (parents) => {
    const found = await childRows(reader, list, parents, args);
    return new Map(
      parents.map((parent) => [
        parent,
        page(reader, list.order.name, found.get(parent) ?? [], window, async () => (await totals.load(parent)) ?? 0, (row) => reader.present(list.table, row)),
      ]),
    );
  });
  return async (parentId) => (await pages.load(parentId)) as Connection<TableRow<T>>;
}

type KeyedRow<T extends PgTable> = { row: TableRow<T>; keys: (string | null)[] };

async function childRows<T extends PgTable>(
  reader: Reader,
  list: ChildListSpec<T>,
  parents: readonly string[],
  args: PageArgs,
): Promise<Map<string, KeyedRow<T>[]>> {
  const window = pageWindow(args);
  const keys = totalOrder(list.order, list.table.id);
  const from = window.cursor === null ? undefined : beyond(keys, reader.cursors.read(list.order.name, window.cursor), window.backward);
  const rank = sql<number>`row_number() over (partition by ${list.parent} order by ${sql.join(orderBy(keys, window.backward), sql`, `)})`;
  const table: PgTable = list.table;
  const ranked = reader.db
    .select({ ...getTableColumns(table), sortKeys: keyTexts(keys).as('sort_keys'), rank: rank.as('rank'), parentKey: sql<string>`${list.parent}`.as('parent_key') })
    .from(table)
    .where(and(sql`${list.parent} = any(${sql.param([...parents])})`, list.where, from))
    .as('ranked');
  const rows = await reader.db
    .select({ ...columnsOf(ranked), ...reader.overlay(table, ranked) })
    .from(ranked)
    .where(sql`${ranked.rank} <= ${window.size + 1}`)
    .orderBy(ranked.rank);
  const byParent = new Map<string, KeyedRow<T>[]>();
  for (const found of rows as (TableRow<T> & { sortKeys: (string | null)[]; parentKey: string })[]) {
    const siblings = byParent.get(found.parentKey) ?? [];
    siblings.push({ row: found, keys: found.sortKeys });
    byParent.set(found.parentKey, siblings);
  }
  return byParent;
}

/** All columns of a subquery, as columns of it. */
function columnsOf(query: { _: { selectedFields: Record<string, unknown> } }): Record<string, SQL> {
  return Object.fromEntries(Object.keys(query._.selectedFields).map((name) => [name, (query as unknown as Record<string, SQL>)[name] as SQL]));
}

async function childTotals<T extends PgTable>(reader: Reader, list: ChildListSpec<T>, parents: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader.db
    .select({ parent: sql<string>`${list.parent}`, total: count() })
    .from(list.table as PgTable)
    .where(and(sql`${list.parent} = any(${sql.param([...parents])})`, list.where))
    .groupBy(list.parent);
  return new Map(rows.map(({ parent, total }) => [parent, total]));
}

/** A page of what each row is shown as; made, and the row read, where it is asked for. */
export interface ShownConnection<T> {
  nodes: () => T[];
  edges: () => { cursor: string; node: () => T }[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

export function shownAs<Row, T>(rows: Connection<Row>, as: (row: Row) => T): ShownConnection<T> {
  return {
    nodes: () => rows.nodes.map(as),
    edges: () => rows.edges.map(({ cursor, node }) => ({ cursor, node: () => as(node) })),
    pageInfo: rows.pageInfo,
    totalCount: rows.totalCount,
  };
}

/**
 * Builds a page from one row more than it holds.
 *
 * @param show makes of a row what the reader sees; done once, for the rows of the page alone
 */
export function page<Row, Shown>(
  reader: Reader,
  list: string,
  found: { row: Row; keys: (string | null)[] }[],
  window: { size: number; backward: boolean; cursor: string | null },
  totalCount: () => Promise<number>,
  show: (row: Row) => Shown,
): Connection<Shown> {
  const more = found.length > window.size;
  const kept = found.slice(0, window.size);
  if (window.backward) kept.reverse();
  const placed = kept.map(({ row, keys }) => ({ cursor: reader.cursors.write(list, keys), row }));
  let shown: Connection<Shown>['edges'] | undefined;
  const edges = () => (shown ??= placed.map(({ cursor, row }) => ({ cursor, node: show(row) })));
  return {
    get nodes() {
      return edges().map(({ node }) => node);
    },
    get edges() {
      return edges();
    },
    pageInfo: {
      hasNextPage: window.backward ? window.cursor !== null : more,
      hasPreviousPage: window.backward ? more : window.cursor !== null,
      startCursor: placed[0]?.cursor ?? null,
      endCursor: placed.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
