import type { RowProblem, SourceRow } from './row.ts';
import type { FileKind } from './readers/open.ts';

/** What the report must know of any draft: which record it is of. */
export interface AnyDraft {
  /** Kind of the record, as the contract names it (`HeritageSite`). */
  kind: string;
  /** The authority's own identifier. */
  localId: string;
}

/** A cell kept verbatim because it could not be understood. It does not refuse its row. */
export interface CellNotice {
  line: number;
  field: string;
  value: string;
  reason: string;
}

/** What a format makes of a row: drafts of one or several records, or the reasons why it cannot. */
export type MapResult<D extends AnyDraft> =
  | { ok: true; drafts: D[]; notices: CellNotice[] }
  | { ok: false; problems: RowProblem[]; notices: CellNotice[] };

/** One format of `hub import`: which files it takes, and how a row becomes drafts. */
export interface Format<D extends AnyDraft> {
  readonly name: string;
  readonly files: readonly FileKind[];
  /** Columns without which a file is no file of this format. */
  requiredColumns(kind: FileKind): readonly string[];
  /** Columns that hold names of private persons (field class PERSON): their values stay out of the report. */
  readonly personalColumns: ReadonlySet<string>;
  /** The thing a row is about, where several rows may be about one; such rows reach `map` as one. */
  readonly mergeKey?: (row: SourceRow) => string | undefined;
  /** Pure: the same row gives the same drafts. */
  map(row: SourceRow): MapResult<D>;
}
