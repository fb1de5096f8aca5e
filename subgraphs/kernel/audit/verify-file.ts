import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ExportVerifier, type Verdict, type VerifyOptions } from './verify.ts';

/** Longer than any line of an export: a checkpoint of 5,000 leaves has 110 kB. */
const longestLine = 16 * 1024 * 1024;

export interface VerifyFileOptions extends VerifyOptions {
  /** Told how many bytes of the file are read, of how many, and how many entries. */
  progress?: (read: number, total: number, entries: number) => void;
}

/** Verifies an export in a file without a database, one line in memory at a time; a wrong one is read again to name the first thing that is wrong. */
export async function verifyFile(file: string, options: VerifyFileOptions): Promise<Verdict> {
  const verdict = await readThrough(file, options);
  if (verdict.problem === null || options.everySignature === true) return verdict;
  const exact = await readThrough(file, { ...options, everySignature: true });
  return exact.problem === null ? verdict : exact;
}

async function readThrough(file: string, { progress, ...options }: VerifyFileOptions): Promise<Verdict> {
  const verifier = new ExportVerifier(options);
  const { size } = await stat(file);
  // A line that is not UTF-8 would otherwise be read as another one that is.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Buffer = Buffer.alloc(0);
  let read = 0;
  const take = (bytes: Buffer): boolean => {
    let line: string;
    try {
      line = decoder.decode(bytes);
    } catch {
      verifier.refuse('The line is not UTF-8.');
      return false;
    }
    return verifier.read(line);
  };
  const stream = createReadStream(file, { highWaterMark: 1024 * 1024 });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    read += chunk.length;
    let text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = text.indexOf(10); end !== -1; end = text.indexOf(10)) {
      if (!take(text.subarray(0, end))) return verifier.finish();
      text = text.subarray(end + 1);
    }
    rest = text;
    if (rest.length > longestLine) {
      verifier.refuse('The line is longer than any of an export.');
      return verifier.finish();
    }
    progress?.(read, size, verifier.entries);
  }
  if (rest.length > 0) verifier.refuse('The last line does not end.');
  return verifier.finish();
}
