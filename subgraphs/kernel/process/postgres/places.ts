import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reachableByOthers } from './reach.ts';
import type { ServerUser } from './server-user.ts';

/** Where a cluster lives. */
export interface Places {
  /** The hub's data folder. */
  home: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** The folder of the private socket; short, since a socket path has at most 107 bytes. */
  socket: string;
  log: string;
  passwordFile: string;
  ownerFile: string;
}

const shared = '/var/lib/turath-hub';

/** Settles the places of a data folder; creates only the hub's own folder. */
export function placesOf(dataDir: string, user: ServerUser | null): Places {
  const home = resolve(dataDir);
  mkdirSync(home, { recursive: true });
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 12);
  // A lent server cannot enter a private home; its files then stand in a folder of the system, named after the data folder.
  const near = user === null || reachableByOthers(home);
  return {
    home,
    cluster: near ? join(home, 'postgres') : join(shared, mark),
    socket: join(tmpdir(), `turath-${process.getuid?.() ?? 0}-${mark}`),
    log: join(home, 'postgres.log'),
    passwordFile: join(home, 'postgres.password'),
    ownerFile: join(home, 'hub.pid'),
  };
}

/** The administrator's password of the cluster, made at the first start and readable by the hub's user alone. */
export function passwordOf(places: Places): string {
  if (!existsSync(places.passwordFile)) writeFileSync(places.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(places.passwordFile, 'utf8').trim();
}

/** A folder for the server alone. A folder that stands there already must be the server's own, for /tmp is everybody's. */
export function privateFolder(path: string, user: ServerUser | null): void {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    if (user !== null) chownSync(path, user.uid, user.gid);
    return;
  }
  const { uid, mode } = lstatSync(path);
  if (uid !== (user?.uid ?? process.getuid?.()) || (mode & 0o077) !== 0) {
    throw new Error(`${path} belongs to somebody else or is open to others; remove it and start again.`);
  }
}
