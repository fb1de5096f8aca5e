import type { PersonDetail, RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import { parseGeometry } from '../../../../subgraphs/kernel/values/geo/geometry.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import type { CellNotice } from '../../format.ts';
import { cellText, excerpt, type SourceRow } from '../../row.ts';
import { genericKind } from './kinds.ts';
import type { MappedCell, MappedColumn, Mapping } from './mapping.ts';
import type { DocumentPath, Writing } from './paths.ts';
import { localized, readCell, readPoint, readPointText, type CellReading } from './read-cell.ts';

type Kind = ReturnType<typeof genericKind>;
type Document = ReturnType<Kind['empty']>;

/** One row as a record of the mapping's kind, and what of it was kept and not understood. */
export function mappedRecord(localId: string, row: SourceRow, mapping: Mapping, options: FormatOptions): { draft: RecordDraft<unknown>; notices: CellNotice[] } {
  const kind = genericKind(mapping.kind);
  const work = new RowWork(row, kind.empty(), mapping);
  for (const [path, cells] of Object.entries(mapping.fields)) {
    const place = kind.paths[path];
    for (const cell of place ? cells : []) work.fill(place as DocumentPath<Document>, cell);
  }
  work.takeGeometry(kind);
  const draft: RecordDraft<unknown> = {
    localId,
    titles: mapping.title.flatMap((title) => {
      const text = cellText(row, title.column);
      return text === undefined ? [] : [localized(text, title.language ?? null)];
    }),
    sharing: sharingOf(options, mapping.sharing),
    rights: rightsOf(options),
    sources: work.source === null ? [] : [work.source],
    synthetic: mapping.synthetic,
    document: work.document,
    persons: work.persons(),
    sourceRow: { ...row.cells },
  };
  return { draft, notices: work.notices };
}

class RowWork {
  readonly document: Document;
  readonly source: Writing['source'];
  readonly notices: CellNotice[] = [];
  private readonly row: SourceRow;
  private readonly mapping: Mapping;

  constructor(row: SourceRow, document: Document, mapping: Mapping) {
    this.row = row;
    this.document = document;
    this.mapping = mapping;
    this.source = mapping.source ? { citation: mapping.source.citation, url: mapping.source.url ?? null, retrievedAt: null } : null;
  }

  /** Reads one mapped cell into its place. */
  fill(place: DocumentPath<Document>, cell: MappedCell): void {
    if (!('column' in cell)) {
      this.fillPoint(place, cell);
      return;
    }
    const { column, separator, values } = cell;
    const whole = cellText(this.row, column);
    if (whole === undefined) {
      const value = Object.hasOwn(this.row.cells, column) ? this.row.cells[column] : undefined;
      if (typeof value === 'object' && value !== null) this.keep(column, JSON.stringify(value), 'is no plain value');
      return;
    }
    const parts = separator === undefined ? [whole] : whole.split(separator).map((part) => part.trim()).filter((part) => part !== '');
    for (const part of parts) this.write(place, cell, part, (values && Object.hasOwn(values, part) ? values[part] : undefined) ?? part);
  }

  takeGeometry(kind: Kind): void {
    const { geometry } = this.row;
    if (geometry === undefined || geometry === null) return;
    const read = parseGeometry(geometry);
    if (read.ok && kind.geometry) kind.geometry(this.document, read.value);
    else this.keep('geometry', JSON.stringify(geometry), read.ok ? `a ${this.mapping.kind} has no geometry` : `the geometry ${read.reason}`);
  }

  persons(): PersonDetail[] {
    return this.mapping.persons.flatMap(({ column, role, path }) => {
      const name = cellText(this.row, column);
      return name === undefined ? [] : [{ role, name, path }];
    });
  }

  private write(place: DocumentPath<Document>, cell: MappedColumn, verbatim: string, text: string): void {
    if (place.oneOf && !place.oneOf.includes(text)) {
      this.keep(cell.column, verbatim, `is none of ${place.oneOf.join(', ')}`);
      return;
    }
    const read: CellReading = place.as === 'point' ? readPointText(text) : readCell(place.as, text, cell);
    if (!read.ok) {
      this.keep(cell.column, verbatim, read.reason);
      return;
    }
    if (read.doubt) this.keep(cell.column, verbatim, read.doubt.reason);
    const writing: Writing = { source: this.source, keep: (reason) => this.keep(cell.column, verbatim, reason) };
    // The reading is of the kind that the place takes, since it was read for it.
    place.write(this.document, read.value as never, writing);
  }

  private fillPoint(place: DocumentPath<Document>, { latitude, longitude }: { latitude: string; longitude: string }): void {
    const [north, east] = [cellText(this.row, latitude), cellText(this.row, longitude)];
    if (north === undefined && east === undefined) return;
    const read = readPoint(north ?? '', east ?? '');
    if (read.ok && place.as === 'point') place.write(this.document, read.value, { source: this.source, keep: () => undefined });
    else if (!read.ok) this.keep(north === undefined ? longitude : latitude, `${north ?? ''}, ${east ?? ''}`, read.reason);
  }

  private keep(field: string, value: string, reason: string): void {
    this.document.unread.push({ field, value, reason });
    this.notices.push({ line: this.row.line, field, value: excerpt(value), reason });
  }
}
