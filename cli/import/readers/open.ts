import { basename } from 'node:path';
import { ImportFileError } from '../errors.ts';
import { DEFAULT_LIMITS, type ReadItem, type ReadLimits } from '../row.ts';
import { fileBytes, type OnProgress } from './bytes.ts';
import { readCsv } from './csv.ts';
import { readGeoJson } from './geojson.ts';
import { refuseUtf16, utf8Text } from './text.ts';
import { readXlsx } from './xlsx.ts';

/** What a file holds, told by its first bytes and never by its name. */
export type FileKind = 'csv' | 'xlsx' | 'geojson';

export interface OpenOptions {
  limits?: ReadLimits;
  /** CSV only; found from the header where it is left out. */
  delimiter?: string;
  /** XLSX only; the first sheet where it is left out. */
  sheet?: string;
  /** Called with the column names, and those that stand several times, before any row; throws to refuse the file. */
  onHeader?: (columns: string[], repeated: string[]) => void;
  onProgress?: OnProgress;
}

const OLE_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Files that are often taken for a table, by their first bytes. */
const NO_TABLES: readonly [start: string, name: string][] = [
  ['\x89PNG', 'PNG picture'], ['\xff\xd8\xff', 'JPEG picture'], ['GIF8', 'GIF picture'], ['II*\0', 'TIFF picture'], ['MM\0*', 'TIFF picture'],
  ['%PDF-', 'PDF'], ['SQLite format 3\0', 'SQLite database'], ['PAR1', 'Parquet file'], ['7z\xbc\xaf', '7-Zip archive'], ['Rar!', 'RAR archive'],
  ['BZh', 'bzip2 archive'], ['\xfd7zXZ', 'xz archive'], ['\x28\xb5\x2f\xfd', 'Zstandard archive'],
];

/** The kind of a file; gzip is looked into. */
export async function fileKind(path: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<FileKind> {
  for await (const chunk of fileBytes(path, limits.unpacked)) {
    if (chunk[0] === 0x50 && chunk[1] === 0x4b) return 'xlsx';
    // An encrypted workbook; the XLSX reader has the words for it.
    if (OLE_FILE.every((byte, index) => chunk[index] === byte)) return 'xlsx';
    const other = NO_TABLES.find(([start]) => chunk.toString('latin1', 0, start.length) === start);
    if (other) throw new ImportFileError('WRONG_FILE', `${basename(path)} is a ${other[1]}; an import reads CSV, XLSX and GeoJSON`);
    refuseUtf16(chunk);
    const start = chunk.toString('latin1', 0, 4096).replace(/^\xef\xbb\xbf/, '').trimStart()[0];
    if (start === undefined) continue;
    return start === '{' || start === '[' ? 'geojson' : 'csv';
  }
  throw new ImportFileError('FILE_EMPTY', `${path} is empty`);
}

/** The rows of a file of a known kind. Each call reads the file from its start. */
export function openRows(path: string, kind: FileKind, options: OpenOptions = {}): AsyncGenerator<ReadItem> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const rest = { ...options, limits };
  if (kind === 'xlsx') return readXlsx(path, rest);
  const text = utf8Text(fileBytes(path, limits.unpacked, options.onProgress));
  return kind === 'csv' ? readCsv(text, rest) : readGeoJson(text, rest);
}
