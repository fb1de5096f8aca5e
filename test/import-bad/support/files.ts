import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** How a table of the tests becomes sites. */
export const SITES = {
  kind: 'site',
  localId: 'id',
  title: 'name',
  fields: { description: 'note', areaHectares: 'ha', inDanger: 'danger' },
};
export const HEADER = 'id,name,note,ha,danger\n';

/** Writes a mapping file and gives its path. */
export async function mappingFile(folder: string, mapping: unknown = SITES, name = 'mapping.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  return path;
}

/** Rows of sites with consecutive identifiers, such as `r0`. */
export function siteRows(count: number, prefix = 'r'): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index},Site ${index},a note,2.5,no\n`).join('');
}

/** Writes a file that nobody should hold in memory whole: `block` many times between two texts. */
export async function writeRepeated(path: string, head: string, block: Buffer, times: number, tail: string): Promise<void> {
  const out = createWriteStream(path);
  out.write(head);
  for (let written = 0; written < times; written += 1) if (!out.write(block)) await once(out, 'drain');
  out.end(tail);
  await once(out, 'finish');
}

/** One part of an archive; `block` stands `times` times between head and tail. */
export interface RepeatedPart {
  name: string;
  head: string;
  block?: Buffer;
  times?: number;
  tail: string;
}

/**
 * A zip archive whose parts may unpack to gigabytes. A block is packed once and
 * its packed form repeated, as who makes a zip bomb does.
 */
export function repeatedZip(parts: readonly RepeatedPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, head, block = Buffer.alloc(0), times = 0, tail } of parts) {
    const open = { finishFlush: constants.Z_FULL_FLUSH };
    const packedBlock = deflateRawSync(block, open);
    const packed = Buffer.concat([deflateRawSync(head, open), ...Array.from({ length: times }, () => packedBlock), deflateRawSync(tail)]);
    let crc = crc32(head);
    for (let count = 0; count < times; count += 1) crc = crc32(block, crc);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(tail, crc), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(head) + block.length * times + Buffer.byteLength(tail), 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06'), end]);
}
