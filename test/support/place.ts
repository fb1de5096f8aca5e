import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf } from '../../subgraphs/kernel/process/postgres/places.ts';
import { serverUser } from '../../subgraphs/kernel/process/postgres/server-user.ts';

/** A data folder for a server of a test. A temporary folder is private; the user to whom root lends its server must reach its own part. */
export function serverFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a data folder with its database, which stands elsewhere where the folder cannot be reached. */
export function removeServerFolder(folder: string): void {
  const { cluster, passwordFile, socket } = placesOf(folder, serverUser());
  for (const path of [cluster, passwordFile, socket, folder]) rmSync(path, { recursive: true, force: true });
}
