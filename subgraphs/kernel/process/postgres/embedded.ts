import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Repeater } from '../repeater.ts';
import { findBinaries } from './binaries.ts';
import { claim, isAlive } from './claim.ts';
import { connected } from './connect.ts';
import { holdsCluster, makePassword, passwordOf, PasswordLost, type Places, placesOf, privateFolder } from './places.ts';
import { type ServerUser, serverUser } from './server-user.ts';

/** How to reach the embedded server as its administrator; `database` may be replaced. */
export interface AdminConnection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

export interface EmbeddedPostgres {
  connection: AdminConnection;
  /** Stops the server: sessions end, nothing is lost. */
  stop(): Promise<void>;
}

const run = promisify(execFile);

const administrator = 'turath';
const startLimit = 60_000;
/** Milliseconds between two looks at whether the server lives. */
const watchInterval = 250;

export interface EmbeddedOptions {
  dataDir: string;
  settings?: Record<string, string>;
  /** Milliseconds to wait for another hub that is about to end. */
  patience?: number;
  /** Told of a server that ended by itself, and of what keeps it from starting again. */
  report?: (error: unknown) => void;
}

/**
 * Starts PostgreSQL on a data folder, or takes over the server that a killed
 * hub left running there. It listens on a private socket only. A server that
 * is killed is started again: what was committed is there, and whoever was
 * connected connects anew.
 */
export async function startEmbeddedPostgres({ dataDir, settings = {}, patience = 3000, report = () => undefined }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = serverUser();
  const places = placesOf(dataDir, user);
  await claim(places.home, places.ownerFile, patience);
  try {
    let pid = await bringUp(places, user, settings);
    const watch = new Repeater(async () => {
      if (isAlive(pid)) return;
      report(new Error('PostgreSQL ended by itself and is started again.'));
      pid = await bringUp(places, user, settings);
    }, watchInterval, report);
    void watch.wake();
    const end = async () => {
      await watch.stop();
      await stop(places, pid);
    };
    return { connection: connectionTo(places), stop: end };
  } catch (error) {
    rmSync(places.ownerFile, { force: true });
    throw error;
  }
}

/** Starts the server unless it runs; gives its process. */
async function bringUp(places: Places, user: ServerUser | null, settings: Record<string, string>): Promise<number> {
  const made = holdsCluster(places.cluster);
  if (!made || !(await answers(places, connectionTo(places)))) {
    const binaries = findBinaries(user !== null);
    if (!made) await initialise(binaries.initdb, places, user);
    privateFolder(places.socket, user);
    await launch(binaries.postgres, places, user, settings);
  }
  // Not the child: a server that a killed hub had begun to start may have been ready before it.
  const pid = serverPid(places);
  if (pid === null) throw new Error(`PostgreSQL answers without a process; its log is ${places.log}.`);
  return pid;
}

/** The connection of a server that runs on a data folder, or null. */
export async function attachEmbeddedPostgres(dataDir: string): Promise<AdminConnection | null> {
  const places = placesOf(dataDir, serverUser());
  if (!existsSync(places.passwordFile)) return null;
  const connection = connectionTo(places);
  return (await answers(places, connection)) ? connection : null;
}

function connectionTo(places: Places): AdminConnection {
  return { host: places.socket, port: 5432, user: administrator, password: passwordOf(places), database: 'postgres' };
}

/** Sorts by code point on every machine, and knows a letter of any script: in the C locale trigrams see no Arabic. */
const locale = ['--locale=C', `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

async function initialise(initdb: string, places: Places, user: ServerUser | null): Promise<void> {
  rmSync(places.cluster, { recursive: true, force: true });
  mkdirSync(dirname(places.cluster), { recursive: true, mode: 0o755 });
  privateFolder(places.cluster, user);
  makePassword(places);
  const passwords = join(places.cluster, '..', `.password-${process.pid}`);
  writeFileSync(passwords, passwordOf(places), { mode: 0o600 });
  if (user !== null) chownSync(passwords, user.uid, user.gid);
  try {
    await run(
      initdb,
      ['-D', places.cluster, '-U', administrator, `--pwfile=${passwords}`, '--auth=scram-sha-256', '--encoding=UTF8', ...locale, '--no-instructions'],
      { cwd: '/', ...user },
    );
  } catch (error) {
    rmSync(places.cluster, { recursive: true, force: true });
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`PostgreSQL could not make its data folder: ${stderr || message}`, { cause: error });
  } finally {
    rmSync(passwords, { force: true });
  }
}

async function launch(postgres: string, places: Places, user: ServerUser | null, settings: Record<string, string>): Promise<void> {
  const all: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: places.socket,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '128MB',
    ...settings,
  };
  const deadline = Date.now() + startLimit;
  for (;;) {
    const log = openSync(places.log, 'a');
    const child = spawn(postgres, ['-D', places.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
      // A group of its own: Ctrl-C in the terminal must reach the hub first, which then stops the server in order.
      detached: true,
      stdio: ['ignore', log, log],
      cwd: '/',
      ...user,
    });
    closeSync(log);
    child.unref();
    try {
      if (await ready(places, child, deadline)) return;
    } catch (error) {
      await end(child);
      throw error;
    }
    await end(child);
    // Children of a postmaster that was killed may hold its shared memory for a moment longer.
    if (Date.now() > deadline - startLimit + 10_000) throw new Error(`PostgreSQL did not start; its log is ${places.log}.`);
    await sleep(250);
  }
}

/** Ends a server that did not come up as it should: nobody else would. */
async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(pid, 'SIGINT');
  const limit = Date.now() + 5000;
  while (isAlive(pid) && Date.now() < limit) await sleep(20);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

async function ready(places: Places, child: ChildProcess, deadline: number): Promise<boolean> {
  const connection = connectionTo(places);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  while (!ended && Date.now() < deadline) {
    if (await answers(places, connection)) return true;
    await sleep(20);
  }
  return false;
}

/** SQLSTATE of a password that is not the server's. */
const wrongPassword = '28P01';

/** Whether the server takes statements; a server that does not know us will not come to. */
async function answers(places: Places, connection: AdminConnection): Promise<boolean> {
  if (!existsSync(join(connection.host, `.s.PGSQL.${connection.port}`))) return false;
  try {
    await connected({ ...connection, connectionTimeoutMillis: 2000 }, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === wrongPassword) throw new PasswordLost(places, 'wrong');
    return false;
  }
}

async function stop(places: Places, pid: number): Promise<void> {
  if (isAlive(pid)) {
    process.kill(pid, 'SIGINT');
    const limit = Date.now() + 15_000;
    while (isAlive(pid) && Date.now() < limit) await sleep(20);
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  }
  rmSync(places.socket, { recursive: true, force: true });
  rmSync(places.ownerFile, { force: true });
}

function serverPid(places: Places): number | null {
  const file = join(places.cluster, 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  return pid > 0 ? pid : null;
}
