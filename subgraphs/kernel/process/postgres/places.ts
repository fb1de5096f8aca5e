import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const cluster = clusterOf(home, mark, user);
  return {
    home,
    cluster,
    socket: join(tmpdir(), `turath-${process.getuid?.() ?? 0}-${mark}`),
    log: join(home, 'postgres.log'),
    // Beside the cluster, so that neither is deleted without the other.
    passwordFile: `${cluster}.password`,
    ownerFile: join(home, 'hub.pid'),
  };
}

/** A lent server cannot enter a private home; its files then stand in a folder of the system, named after the data folder. */
function clusterOf(home: string, mark: string, user: ServerUser | null): string {
  const near = join(home, 'postgres');
  if (user === null) return near;
  const far = join(shared, mark);
  // A cluster stays where it was made, though its home is opened or closed to others later.
  const made = [near, far].find(holdsCluster);
  return made ?? (reachableByOthers(home) ? near : far);
}

/** Whether PostgreSQL has made its files there. */
export function holdsCluster(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

/** The cluster does not let its hub in: its password is gone, or is another one's. */
export class PasswordLost extends Error {
  constructor({ cluster, passwordFile }: Places, what: 'missing' | 'wrong') {
    super(
      `The password of the database in ${cluster} is ${what} (${passwordFile}). ` +
        `Put the file back from a copy; or remove ${cluster}, with all records in it, and start again with an empty one.`,
    );
    this.name = 'PasswordLost';
  }
}

/** The administrator's password of the cluster. */
export function passwordOf(places: Places): string {
  try {
    return readFileSync(places.passwordFile, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new PasswordLost(places, 'missing');
  }
}

/** Makes the password of a new cluster, readable by the hub's user alone. */
export function makePassword({ passwordFile }: Places): void {
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
}

/** A folder for the server alone. A folder that stands there already must be the server's own. */
export function privateFolder(path: string, user: ServerUser | null): void {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    if (user !== null) chownSync(path, user.uid, user.gid);
    return;
  }
  ownFolder(path, user?.uid ?? process.getuid?.(), 0o077);
}

/** Refuses what is no folder, belongs to somebody else or lets others do what `closed` says: for /tmp is everybody's. */
export function ownFolder(path: string, owner: number | undefined, closed: number): void {
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== owner || (found.mode & closed) !== 0) {
    throw new Error(`${path} belongs to somebody else or is open to others; remove it and start again.`);
  }
}
