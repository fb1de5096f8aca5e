import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { RecordPrefix, RecordTypeName } from '../../../schema/ids.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { FieldClass, LocalizedTextValue } from '../values/types.ts';
import type { recordColumns } from './columns.ts';
import type { RecordDraft } from './draft.ts';

/** A drizzle table with the columns of a record. */
export type RecordTable = PgTable & { [K in keyof ReturnType<typeof recordColumns>]: PgColumn };

/** A text by which a record may be found. */
export interface IndexText {
  kind: 'title' | 'name' | 'identifier' | 'description';
  value: string;
  language: string | null;
}

/** What the record index in `links` may hold of a record: no person, no exact place, nothing hidden from its readers. */
export interface IndexDocument {
  texts: IndexText[];
  /** Controlled values by dimension: `CONDITION: ['POOR']`. */
  facets: Record<string, string[]>;
  /** ISO codes of the states that the record speaks of. */
  states: string[];
  /** Parts that links may point at: the items of a seizure. */
  items?: { id: string; titles: LocalizedTextValue[] }[];
}

/** A child row before it is stored: keys are the table's property names. */
export type Row = Record<string, unknown>;

/** One kind of record: how its document becomes rows, and what others may know of it. */
export interface Registry<D> {
  kind: RecordTypeName;
  prefix: RecordPrefix;
  /** The PostgreSQL schema, which is the subgraph's name. */
  schema: SubgraphName;
  table: RecordTable;
  /** Replaced as a whole whenever the record is written; parents before children. */
  children: readonly { name: string; table: PgTable; recordId: PgColumn }[];
  /** Document to rows; pure. Throws `DraftError` for a draft that breaks a rule of the kind. */
  project(draft: RecordDraft<D>, id: string): { columns: Row; children: Record<string, Row[]> };
  /** Authorities to whom the record is open because they are party to it. */
  parties?(draft: RecordDraft<D>): string[];
  /** What the record index may hold; it is given the disclosed draft only. */
  index(draft: RecordDraft<D>, id: string): IndexDocument;
  /** The draft without what other classes than EXACT_PLACE withhold; pure. */
  hidden(draft: RecordDraft<D>): RecordDraft<D>;
  /** The draft as it is to whom EXACT_PLACE is closed: no place, in a text neither, is more precise than the cell; pure. */
  coarse(draft: RecordDraft<D>): RecordDraft<D>;
  /**
   * The draft as the least entitled reader of the record sees it: what a field
   * class withholds is taken out or masked, by both of the above. Tables hold
   * nothing else; pure.
   */
  disclosed(draft: RecordDraft<D>): RecordDraft<D>;
  /**
   * Which class withholds a column that `disclosed` changes, for the record
   * (`record`) and for the parts in each of `children`; `*` where a part is
   * taken out whole and `…` for any other column. Places in a column of another class are of EXACT_PLACE
   * besides. A change that is not listed is refused at the write.
   */
  withheld: Readonly<Record<string, Readonly<Record<string, FieldClass>>>>;
}
