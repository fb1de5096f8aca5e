import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf } from '../../subgraphs/kernel/process/postgres/places.ts';
import { serverUser } from '../../subgraphs/kernel/process/postgres/server-user.ts';

const memory = '/dev/shm';
const enough = 2 * 1024 ** 3;

/**
 * Where the servers of tests keep their files. A database is some 1,200 files, which a disk takes a second to copy and
 * memory a tenth of that; where the machine lends little memory to files, as a container does, it is the temporary folder.
 */
export function serverSpace(): string {
  try {
    accessSync(memory, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= enough ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A data folder for a server of a test. A temporary folder is private; the user to whom root lends its server must reach its own part. */
export function serverFolder(prefix: string): string {
  const folder = mkdtempSync(join(serverSpace(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a data folder with its database, which stands elsewhere where the folder cannot be reached. */
export function removeServerFolder(folder: string): void {
  const { cluster, passwordFile, socket } = placesOf(folder, serverUser());
  for (const path of [cluster, passwordFile, socket, folder]) rmSync(path, { recursive: true, force: true });
}
