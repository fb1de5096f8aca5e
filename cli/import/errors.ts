/** Codes an import can stop with. They are printed, so they never change their meaning. */
export type ImportErrorCode =
  | 'UNKNOWN_FORMAT'
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'WRONG_FILE'
  | 'NOT_UTF8'
  | 'BROKEN_GZIP'
  | 'BROKEN_CSV'
  | 'BROKEN_JSON'
  | 'BROKEN_XLSX'
  | 'BROKEN_XML'
  | 'ENCRYPTED_FILE'
  | 'CELL_TOO_LARGE'
  | 'FILE_TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY_REPEATS'
  | 'BAD_OPTION'
  | 'STORAGE_UNAVAILABLE'
  | 'INTERNAL';

/** Where in the file an error was found; `line` counts from 1. */
export interface FilePlace {
  line?: number;
  field?: string;
}

/**
 * The import cannot go on: the file cannot be read any further, or the storage
 * fails. A single bad row is no error but a value (`BadRow`), so that one file
 * shows all its bad rows at once.
 */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
  readonly code: ImportErrorCode;
  readonly line: number | undefined;
  readonly field: string | undefined;

  constructor(code: ImportErrorCode, message: string, place: FilePlace = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.line = place.line;
    this.field = place.field;
  }
}
