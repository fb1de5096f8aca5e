import DataLoader from 'dataloader';
import { and, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type RecordAccess, scope, type ScopedTable, type View, viewOf } from '../access/policy.ts';
import type { Principal } from '../process/principal.ts';
import type { CursorCodec } from './cursor.ts';
import type { Drizzle } from './database.ts';

/** A private person named in a record. */
export interface PersonRow extends Record<string, unknown> {
  role: string;
  name: string;
  /** Where in the document the name belongs. */
  path: string;
}

/**
 * One principal's reading of one subgraph during one fetch: a transaction, the
 * policy, and the loaders that batch its reads. Never shared and never kept.
 */
export class Reader {
  readonly db: Drizzle;
  readonly principal: Principal;
  readonly cursors: CursorCodec;
  /** Languages that the reader takes, best first. */
  readonly languages: readonly string[];
  /** The PostgreSQL schema of the subgraph. */
  readonly schema: string;
  readonly #schema: SQL;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(options: { db: Drizzle; principal: Principal; cursors: CursorCodec; languages: readonly string[]; schema: string }) {
    this.db = options.db;
    this.principal = options.principal;
    this.cursors = options.cursors;
    this.languages = options.languages;
    this.schema = options.schema;
    this.#schema = sql`${sql.identifier(options.schema)}`;
  }

  /** Which rows of a record table this principal may read; stands in every query on one. */
  scope(table: ScopedTable): SQL {
    return scope(this.principal, table, this.#schema);
  }

  /** What the principal may see inside a record. */
  view(access: RecordAccess): View {
    return viewOf(this.principal, access);
  }

  /** Reads anew from here on: an act has changed what was read before. */
  forget(): void {
    this.#loaders.clear();
  }

  /** A batching loader that lives until the reader forgets; equal keys share one. */
  loader<V>(key: string, load: (ids: readonly string[]) => Promise<Map<string, V>>): DataLoader<string, V | null> {
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await load(ids);
        return ids.map((id) => found.get(id) ?? null);
      });
      this.#loaders.set(key, loader);
    }
    return loader as DataLoader<string, V | null>;
  }

  /** Records by id, within the scope; what may not be read is absent. */
  records<T extends PgTable & ScopedTable>(key: string, table: T): DataLoader<string, T['$inferSelect'] | null> {
    return this.loader(key, (ids) => this.#rowsById(table, ids, this.scope(table)));
  }

  /** Parts of records by id; row-level security asks the record. */
  parts<T extends PgTable & { id: PgColumn }>(key: string, table: T, where?: SQL): DataLoader<string, T['$inferSelect'] | null> {
    return this.loader(key, (ids) => this.#rowsById(table, ids, where));
  }

  /** All parts of each of many parents, in order; for short lists that are not paged. */
  partsOf<T extends PgTable>(key: string, table: T, parent: PgColumn, order: PgColumn | SQL): DataLoader<string, T['$inferSelect'][]> {
    const lists = this.loader(key, async (parents) => {
      const rows = await this.db
        .select({ row: getTableColumns(table), parent: sql<string>`${parent}` })
        .from(table as PgTable)
        .where(sql`${parent} = any(${sql.param([...parents])})`)
        .orderBy(order);
      const byParent = new Map<string, T['$inferSelect'][]>(parents.map((id) => [id, []]));
      for (const found of rows) byParent.get(found.parent)?.push(found.row as T['$inferSelect']);
      return byParent;
    });
    // Every parent has a list, be it empty.
    return lists as DataLoader<string, T['$inferSelect'][]>;
  }

  /**
   * Private persons named in records (field class PERSON), by record id. For
   * any reader but an entitled one of the record's authority the lists are
   * empty: row-level security decides, and the view is asked besides.
   */
  persons(): DataLoader<string, PersonRow[] | null> {
    return this.loader('persons', async (ids) => {
      const { rows } = await this.db.execute<PersonRow & { record_id: string }>(sql`
        select record_id, role, name, path from ${this.#schema}.person_detail
        where record_id = any(${sql.param([...ids])}) and authority_id = ${this.principal.authority} order by record_id, position`);
      const byRecord = new Map<string, PersonRow[]>();
      for (const row of rows) byRecord.set(row.record_id, [...(byRecord.get(row.record_id) ?? []), row]);
      return byRecord;
    });
  }

  async #rowsById<T extends PgTable & { id: PgColumn }>(table: T, ids: readonly string[], where: SQL | undefined): Promise<Map<string, T['$inferSelect']>> {
    const rows = await this.db
      .select()
      .from(table as PgTable)
      .where(and(sql`${table.id} = any(${sql.param([...ids])})`, where));
    return new Map(rows.map((row) => [String(row['id']), row as T['$inferSelect']]));
  }
}
