import { storageFailure } from '../../subgraphs/kernel/data/storage-failure.ts';
import { ImportFileError } from './errors.ts';

/**
 * A failure of the storage as an import tells it: its code and no statement,
 * since a statement carries the cells of records that may not be public. Any
 * other error is given back as it is.
 */
export function storageError(error: unknown): unknown {
  if (error instanceof ImportFileError) return error;
  const failure = storageFailure(error);
  if (failure === undefined) return error;
  if (failure.unusable) {
    return new ImportFileError('STORAGE_UNAVAILABLE', `the database of the registries cannot be reached or used (${failure.says})`, {}, error);
  }
  return new ImportFileError('INTERNAL', `the database of the registries answered with an unexpected error (${failure.says})`, {}, error);
}
