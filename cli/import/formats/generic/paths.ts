import type { FuzzyDateValue, LocalizedTextValue, SourceValue, TermValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { Geometry } from '../../../../subgraphs/kernel/values/geo/geometry.ts';
import type { RecordTypeName } from '../../../../schema/ids.ts';

/** What a cell may be read as. A flag is yes or no; a code is one of ISO 3166-1. */
export interface ReadAs {
  text: LocalizedTextValue;
  term: TermValue;
  number: number;
  date: FuzzyDateValue;
  flag: boolean;
  code: string;
  point: { longitude: number; latitude: number };
}

export type ReadKind = keyof ReadAs;

/** Beside the value: the source of the row, and a way to keep what of the cell was not understood. */
export interface Writing {
  source: SourceValue | null;
  keep(reason: string): void;
}

/** One place of a document that a mapping may fill. A place that takes a list takes several values. */
export type DocumentPath<D> = {
  [K in ReadKind]: {
    as: K;
    /** The only values it takes. */
    oneOf?: readonly string[];
    many: boolean;
    write(document: D, value: ReadAs[K], writing: Writing): void;
  };
}[ReadKind];

/** A kind of record that the generic formats write. */
export interface GenericKind<D extends { unread: { field: string; value: string; reason: string }[] }> {
  record: RecordTypeName;
  empty(): D;
  paths: Readonly<Record<string, DocumentPath<D>>>;
  /** Where the geometry of a GeoJSON feature goes; a kind without it keeps none. */
  geometry?: (document: D, geometry: Geometry) => void;
}

/** A place for one value. */
export function one<D, K extends ReadKind>(as: K, write: (document: D, value: ReadAs[K], writing: Writing) => void): DocumentPath<D> {
  return { as, many: false, write } as DocumentPath<D>;
}

/** A place for a list. */
export function many<D, K extends ReadKind>(as: K, write: (document: D, value: ReadAs[K], writing: Writing) => void): DocumentPath<D> {
  return { as, many: true, write } as DocumentPath<D>;
}

/** A place for one value of a closed list. */
export function oneOf<D, V extends string>(values: readonly V[], write: (document: D, value: V) => void): DocumentPath<D> {
  return { as: 'text', oneOf: values, many: false, write: (document, { value }) => write(document, value as V) };
}
