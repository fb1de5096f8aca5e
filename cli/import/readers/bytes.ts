import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportFileError } from '../errors.ts';

/** Told while a file is read: the share read so far, 0 to 1. */
export type OnProgress = (share: number) => void;

/** The size of a regular file in bytes; a clear error where there is none. */
export async function fileSize(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ImportFileError('FILE_UNREADABLE', `${path} is not a file`);
    if (found.size === 0) throw new ImportFileError('FILE_EMPTY', `${path} is empty`);
    return found.size;
  } catch (error) {
    throw asFileError(error, path);
  }
}

/** The bytes of a file, unpacked where the file is gzip (told by its first bytes, not by its name). */
export async function* fileBytes(path: string, limit: number, onProgress?: OnProgress): AsyncGenerator<Buffer> {
  const size = await fileSize(path);
  yield* unpacked(rawBytes(path, size, onProgress), limit);
}

/** Passes bytes through, or unpacks them where they begin as gzip does. */
export async function* unpacked(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  const source = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < 2 && !ended) {
    const next = await source.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const all = (async function* () {
    if (head.length > 0) yield head;
    if (!ended) yield* { [Symbol.asyncIterator]: () => source };
  })();
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(all, limit);
  else yield* all;
}

async function* rawBytes(path: string, size: number, onProgress?: OnProgress): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      onProgress?.(read / size);
      yield chunk;
    }
  } catch (error) {
    throw asFileError(error, path);
  } finally {
    stream.destroy();
  }
}

async function* gunzipped(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  // An error of the source reaches the loop below through the destroyed gunzip.
  const gunzip = pipeline(Readable.from(chunks), createGunzip(), () => undefined);
  let total = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > limit) {
        throw new ImportFileError('FILE_TOO_LARGE', `the gzip file unpacks to more than ${limit} bytes`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    throw new ImportFileError('BROKEN_GZIP', `the gzip file is broken: ${(error as Error).message}`, {}, error);
  } finally {
    gunzip.destroy();
  }
}

function asFileError(error: unknown, path: string): ImportFileError {
  if (error instanceof ImportFileError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ImportFileError('FILE_NOT_FOUND', `there is no file ${path}`);
  return new ImportFileError('FILE_UNREADABLE', `${path} cannot be read (${code ?? 'unknown reason'})`, {}, error);
}
