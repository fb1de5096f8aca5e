import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportFileError } from '../errors.ts';
import { fileSize } from './bytes.ts';

const MOST_ENTRIES = 2_000;
/** A part may unpack to at most this many times its packed size, beyond the first megabyte. */
const HIGHEST_RATIO = 200;
const RATIO_FREE_BYTES = 1_000_000;
const OLE_FILE = 'd0cf11e0a1b11ae1';

/**
 * The parts of an XLSX file. The archive is judged by its directory before any
 * part is unpacked; yauzl then holds each part to the size that it declared.
 */
export class XlsxArchive {
  private readonly zip: ZipFile;
  private readonly entries: Map<string, Entry>;

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** Opens and checks; throws an `ImportFileError` for anything but a sound, plain XLSX. */
  static async open(path: string, unpackedLimit: number): Promise<XlsxArchive> {
    await fileSize(path);
    await refuseEncrypted(path);
    let zip: ZipFile | undefined;
    try {
      zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
      const entries = await checkedEntries(zip, unpackedLimit);
      return new XlsxArchive(zip, entries);
    } catch (error) {
      zip?.close();
      throw asXlsxError(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Bytes the part unpacks to, 0 where there is none. */
  size(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** The bytes of one part; an error where there is none. */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new ImportFileError('BROKEN_XLSX', `the XLSX file has no part ${name}`);
    let stream: Readable | undefined;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw asXlsxError(error);
    } finally {
      stream?.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function checkedEntries(zip: ZipFile, unpackedLimit: number): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) {
    throw new ImportFileError('FILE_TOO_LARGE', `the XLSX file has ${zip.entryCount} parts, more than ${MOST_ENTRIES}`);
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) {
      throw new ImportFileError('ENCRYPTED_FILE', 'the XLSX file is encrypted; save it without a password');
    }
    total += entry.uncompressedSize;
    if (total > unpackedLimit) {
      throw new ImportFileError('FILE_TOO_LARGE', `the XLSX file unpacks to more than ${unpackedLimit} bytes`);
    }
    if (entry.uncompressedSize > RATIO_FREE_BYTES && entry.uncompressedSize > entry.compressedSize * HIGHEST_RATIO) {
      throw new ImportFileError(
        'FILE_TOO_LARGE',
        `the part ${entry.fileName} of the XLSX file unpacks to more than ${HIGHEST_RATIO} times its size; this looks like a zip bomb`,
      );
    }
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** A password-protected XLSX is no zip but an OLE file, as an old XLS is: neither can be read here. */
async function refuseEncrypted(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    if (head.toString('hex') === OLE_FILE) {
      throw new ImportFileError('ENCRYPTED_FILE', 'the file is an encrypted XLSX or an old XLS; save it as XLSX without a password');
    }
  } finally {
    await file.close();
  }
}

function asXlsxError(error: unknown): ImportFileError {
  if (error instanceof ImportFileError) return error;
  return new ImportFileError('BROKEN_XLSX', `the XLSX file is broken: ${(error as Error).message}`, {}, error);
}
