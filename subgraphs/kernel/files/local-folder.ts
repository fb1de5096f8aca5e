import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './store.ts';

/** A file store in a folder of this machine; 256 folders below it, so that none grows too large to list. */
export class LocalFolder implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const checksum = checksumOf(bytes);
    const path = this.#path(checksum);
    if (await isThere(path)) return checksum;
    await mkdir(dirname(path), { recursive: true });
    // Under another name until it is whole on the disk: a hub that is killed leaves no half file at the address.
    const unfinished = `${path}.${randomUUID()}`;
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return checksum;
  }

  async read(checksum: string): Promise<Buffer | null> {
    // Anything else is no address, and might be a path.
    if (!/^[0-9a-f]{64}$/.test(checksum)) return null;
    try {
      const bytes = await readFile(this.#path(checksum));
      return checksumOf(bytes) === checksum ? bytes : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  #path(checksum: string): string {
    return join(this.#folder, checksum.slice(0, 2), checksum);
  }
}

export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
