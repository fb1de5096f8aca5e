import { isUtf8 } from 'node:buffer';
import { ImportFileError } from '../errors.ts';

const LINE_FEED = 0x0a;

/**
 * Decodes strictly: a byte that is not UTF-8 stops the import with its offset
 * and line, because a guessed encoding would spoil names silently. A byte order
 * mark at the start is dropped.
 */
export async function* utf8Text(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let line = 1;
  let first = true;

  for await (const chunk of chunks) {
    let bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (first) {
      if (bytes.length < 3) {
        rest = bytes;
        continue;
      }
      const unmarked = withoutMark(bytes);
      offset = bytes.length - unmarked.length;
      bytes = unmarked;
      first = false;
    }
    const whole = bytes.length - incompleteTail(bytes);
    const complete = bytes.subarray(0, whole);
    if (!isUtf8(complete)) refuse(complete, offset, line);
    rest = bytes.subarray(whole);
    offset += whole;
    for (let at = complete.indexOf(LINE_FEED); at >= 0; at = complete.indexOf(LINE_FEED, at + 1)) line += 1;
    if (whole > 0) yield complete.toString('utf8');
  }
  if (rest.length > 0) {
    if (!isUtf8(rest)) refuse(rest, offset, line);
    yield rest.toString('utf8');
  }
}

/** A copy of a text that does not keep the piece of file alive that it was cut from. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}

/** Refuses UTF-16 by its byte order mark. */
export function refuseUtf16(bytes: Buffer): void {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ImportFileError('NOT_UTF8', 'the file is UTF-16; save it as UTF-8 and import it again', { line: 1 });
  }
}

function withoutMark(bytes: Buffer): Buffer {
  refuseUtf16(bytes);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** How many bytes at the end begin a character that the next chunk completes (0 to 3). */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Finds the first bad byte; runs once, for the message. */
function refuse(bytes: Buffer, offset: number, lineBefore: number): never {
  let at = 0;
  let line = lineBefore;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (!isUtf8(bytes.subarray(at, Math.min(at + length, bytes.length)))) break;
    if (byte === LINE_FEED) line += 1;
    at += length;
  }
  const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  throw new ImportFileError(
    'NOT_UTF8',
    `the file is not UTF-8: byte 0x${hex} at offset ${offset + at} (line ${line}); save it as UTF-8 and import it again`,
    { line },
  );
}
