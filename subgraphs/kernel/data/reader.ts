import DataLoader from 'dataloader';
import { and, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { classesOpen, scope, type ScopedTable } from '../access/policy.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { Principal } from '../process/principal.ts';
import type { PersonVault } from './vault.ts';
import { wholePart } from './withheld.ts';
import type { CursorCodec } from './cursor.ts';
import type { Drizzle } from './database.ts';
import { overlaid, overlayColumns, type OverlayKind, type RowAccess } from './overlay.ts';
import type { PersonDetail } from './draft.ts';
import { readPersons } from './persons.ts';
import type { RecordRead } from '../audit/reads.ts';
import { type NotedRow, ReadNotes } from './read-notes.ts';
import type { Registry, Row } from './registry.ts';

export interface ReaderOptions {
  db: Drizzle;
  principal: Principal;
  cursors: CursorCodec;
  languages: readonly string[];
  /** The PostgreSQL schema, which is the subgraph's name. */
  schema: SubgraphName;
  registries: readonly Registry<never>[];
  vault: PersonVault;
}

interface Whole {
  registry: Registry<never>;
  /** The part's property that holds the record's id. */
  key: string;
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
  readonly schema: SubgraphName;
  readonly #schema: SQL;
  readonly #options: ReaderOptions;
  readonly #notes = new ReadNotes();
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #wholes = new Map<PgTable, Whole | null>();

  constructor(options: ReaderOptions) {
    this.db = options.db;
    this.principal = options.principal;
    this.cursors = options.cursors;
    this.languages = options.languages;
    this.schema = options.schema;
    this.#schema = sql`${sql.identifier(options.schema)}`;
    this.#options = options;
  }

  /** Opens the names of persons that the principal may read. */
  get vault(): PersonVault {
    return this.#options.vault;
  }

  /** Which rows of a record table this principal may read; stands in every query on one. */
  scope(table: ScopedTable): SQL {
    return scope(this.principal, table, this.#schema);
  }

  /** Columns to select with rows of a table, so that `present` shows what is open; `from` is a query that passes the table's columns on. */
  overlay(table: PgTable, from: object = table): Record<string, SQL.Aliased> {
    const kind = this.#overlayKind(table);
    if (kind === 'NONE') return {};
    const { id, authorityId } = from as { id: PgColumn; authorityId: PgColumn };
    return overlayColumns(this.principal, this.#schema, sql`${id}`, kind === 'RECORD' ? sql`${authorityId}` : undefined);
  }

  /** A row selected from a table as the principal may see it; a record, and that of which it is a part, is noted as read. */
  present<R extends Row>(table: PgTable, selected: R): R & { access: RowAccess } {
    const row = overlaid(this.principal, selected);
    if (this.#overlayKind(table) === 'RECORD') this.note(row as unknown as NotedRow);
    const whole = this.#wholeOf(table);
    if (whole !== null) this.#notes.part(whole.registry, String(row[whole.key]));
    return row;
  }

  /** Notes a record as read, where not everybody may read it, or not all that this reader is shown. */
  note(row: NotedRow): void {
    this.#notes.take(row);
  }

  /** Which records that are not public this reader was given, or parts of them, and on what that rests. */
  async notes(): Promise<RecordRead[]> {
    // The public is given nothing but what is public.
    if (this.principal.authority === null) return [];
    for (const [{ table }, ids] of this.#notes.inPartAlone()) await this.#rowsById(table, ids, this.scope(table));
    return this.#notes.list(this.principal);
  }

  /**
   * Those parts that no class withholds whole, and those whose class is open
   * to the principal in their record. It stands in the query and not behind
   * it, so that counts, pages and cursors do not tell of the others (Law 4).
   */
  visibleParts(withheldClass: PgColumn, record: ScopedTable & PgTable, recordId: PgColumn): SQL {
    if (this.principal.authority === null) return sql`${withheldClass} is null`;
    const row = alias(record, 'of_part');
    return sql`(${withheldClass} is null or exists (
      select 1 from ${record} ${sql.identifier('of_part')} where ${row.id} = ${recordId} and ${this.#schema}.class_open(${withheldClass}, ${row.id}, ${row.authorityId})))`;
  }

  /** The same reader in another transaction. */
  within(db: Drizzle): Reader {
    return new Reader({ ...this.#options, db });
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

  /** Parts of records, and what is no record, by id; `where` asks what holds them, as row-level security does. */
  parts<T extends PgTable & { id: PgColumn }>(key: string, table: T, where?: SQL): DataLoader<string, T['$inferSelect'] | null> {
    return this.loader(key, (ids) => this.#rowsById(table, ids, where));
  }

  /** All parts of each of many parents, in order; for short lists that are not paged. */
  partsOf<T extends PgTable>(key: string, table: T, parent: PgColumn, order: PgColumn | SQL, where?: SQL): DataLoader<string, T['$inferSelect'][]> {
    const lists = this.loader(key, async (parents) => {
      const rows = await this.db
        .select({ row: getTableColumns(table), parent: sql<string>`${parent}` })
        .from(table as PgTable)
        .where(and(sql`${parent} = any(${sql.param([...parents])})`, where))
        .orderBy(order);
      const byParent = new Map<string, T['$inferSelect'][]>(parents.map((id) => [id, []]));
      for (const found of rows) byParent.get(found.parent)?.push(found.row as T['$inferSelect']);
      return byParent;
    });
    // Every parent has a list, be it empty.
    return lists as DataLoader<string, T['$inferSelect'][]>;
  }

  /** Private persons named in records (field class PERSON), by record id; none where the class is closed to the principal. */
  persons(): DataLoader<string, PersonDetail[] | null> {
    return this.loader('persons', async (ids) => {
      if (this.principal.authority === null) return new Map();
      const kept = await readPersons(this.db, this.#options.vault, this.schema, ids, (authorityId, granted) => classesOpen(this.principal, authorityId, granted).includes('PERSON'));
      return new Map([...kept].map(([id, persons]) => [id, persons === 'ERASED' ? [] : persons.persons]));
    });
  }

  async #rowsById<T extends PgTable & { id: PgColumn }>(table: T, ids: readonly string[], where: SQL | undefined): Promise<Map<string, T['$inferSelect']>> {
    const rows = await this.db
      .select({ ...getTableColumns(table as PgTable), ...this.overlay(table) })
      .from(table as PgTable)
      .where(and(sql`${table.id} = any(${sql.param([...ids])})`, where));
    return new Map(rows.map((row) => [String(row['id']), this.present(table, row) as T['$inferSelect']]));
  }

  /** Whose parts the rows of a table are, and where they say so; null where they are none. */
  #wholeOf(table: PgTable): Whole | null {
    let whole = this.#wholes.get(table);
    if (whole === undefined) {
      const [found] = this.#options.registries.flatMap((registry) => registry.children.filter((part) => part.table === table).map(({ recordId }) => ({ registry, recordId })));
      const key = Object.entries(getTableColumns(table)).find(([, column]) => column === found?.recordId)?.[0];
      whole = found === undefined || key === undefined ? null : { registry: found.registry, key };
      this.#wholes.set(table, whole);
    }
    return whole;
  }

  #overlayKind(table: PgTable): OverlayKind {
    // Views of records are records too.
    if ('publicRevision' in getTableColumns(table)) return 'RECORD';
    const parts = this.#options.registries.flatMap(({ children, withheld }) => children.filter(({ name }) => Object.keys(withheld[name] ?? {}).some((column) => column !== wholePart)));
    return parts.some((part) => part.table === table) ? 'PART' : 'NONE';
  }
}
