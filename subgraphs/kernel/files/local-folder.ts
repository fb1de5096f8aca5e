import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
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
    if (await isThere(path)) {
      // Kept anew, so that no sweep takes it before a record names it.
      await utimes(path, new Date(), new Date());
      return checksum;
    }
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

  async sweep(before: Date, wanted: (checksums: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    let gone = 0;
    for (const folder of await namesIn(this.#folder)) {
      const old: string[] = [];
      for (const name of await namesIn(join(this.#folder, folder))) if (await isOlder(join(this.#folder, folder, name), before)) old.push(name);
      if (old.length === 0) continue;
      // What a hub that was killed left unfinished has a longer name, which nobody wants.
      const kept = await wanted(old);
      for (const name of old.filter((one) => !kept.has(one))) {
        const path = join(this.#folder, folder, name);
        if (!(await isOlder(path, before))) continue;
        await unlink(path);
        gone += 1;
      }
    }
    return gone;
  }

  #path(checksum: string): string {
    return join(this.#folder, checksum.slice(0, 2), checksum);
  }
}

export function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** False for what is gone. */
function isOlder(path: string, than: Date): Promise<boolean> {
  return stat(path).then(({ mtime }) => mtime < than, () => false);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
