import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { type AdminConnection, attachEmbeddedPostgres } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { reachableByOthers } from '../../../subgraphs/kernel/process/postgres/reach.ts';
import { serverUser } from '../../../subgraphs/kernel/process/postgres/server-user.ts';
import { removeServerFolder, serverSpace } from '../../support/place.ts';

const script = fileURLToPath(new URL('fixtures/hold-postgres.ts', import.meta.url));
const loader = createRequire(import.meta.url).resolve('tsx');
const isRoot = process.getuid?.() === 0;
const other = isRoot ? serverUser() : null;
const held: ChildProcess[] = [];
const folders: string[] = [];

interface User {
  uid?: number;
  gid?: number;
}
interface Holder {
  child: ChildProcess;
  connection?: AdminConnection;
  error?: { name: string; message: string; pid?: number };
}

/** A data folder of the user's own. */
function folderOf({ uid, gid }: User): string {
  const folder = mkdtempSync(join(serverSpace(), 'turath-process-'));
  folders.push(folder);
  // A temporary folder is private; the server that root lends to another user must reach its own part of it.
  chmodSync(folder, 0o755);
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

/** A process that holds the server of a folder, as a hub does. */
async function hold(folder: string, user: User): Promise<Holder> {
  const child = spawn(process.execPath, ['--import', loader, script, folder], { stdio: ['pipe', 'pipe', 'inherit'], ...user });
  held.push(child);
  const [line] = await new Promise<string[]>((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', (text) => resolve([text]));
    child.once('exit', () => reject(new Error('The holder ended without a word.')));
  });
  return { child, ...(JSON.parse(line ?? '{}') as Omit<Holder, 'child'>) };
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));

async function stop({ child }: Holder): Promise<void> {
  child.stdin!.end();
  await ended(child);
}

async function kill({ child }: Holder): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

const serverPid = (folder: string) => Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** Whether a process runs; one that ended and that nobody has asked about yet does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/stat`;
  return !existsSync(status) || !readFileSync(status, 'utf8').includes(') Z ');
}

async function ask<R>({ connection }: Holder, statement: string): Promise<R[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows as R[];
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const child of held) {
    child.stdin?.end();
    await ended(child);
  }
  folders.forEach(removeServerFolder);
});

const users: [string, User, boolean][] = [
  [isRoot ? 'root' : 'the user of the tests', {}, false],
  ['a user without rights', other === null ? {} : { uid: other.uid, gid: other.gid }, other === null || !reachableByOthers(dirname(script))],
];

// Only root can become another user, and that user must be able to read the code.
describe.each(users)('the embedded PostgreSQL of %s', (_, user, notHere) => {
  const folder = notHere ? '' : folderOf(user);

  test.skipIf(notHere)('starts on an empty folder, stops whole, and keeps its data for the next start', async () => {
    const first = await hold(folder, user);
    await ask(first, 'create table kept as select 42 as answer');
    const pid = serverPid(folder);
    await stop(first);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'hub.pid'))).toBe(false);
    expect(existsSync(first.connection!.host)).toBe(false);
    const second = await hold(folder, user);
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await stop(second);
  });

  test.skipIf(notHere)('goes on when its hub is killed, and the next hub takes the same server over', async () => {
    const first = await hold(folder, user);
    const pid = serverPid(folder);
    await kill(first);
    expect(isAlive(pid)).toBe(true);
    const second = await hold(folder, user);
    expect(second.error).toBeUndefined();
    expect(serverPid(folder)).toBe(pid);
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await stop(second);
    expect(isAlive(pid)).toBe(false);
  });

  test.skipIf(notHere)('starts again after hub and server were both killed, with what was committed', async () => {
    const first = await hold(folder, user);
    await ask(first, 'create table late as select 7 as answer');
    process.kill(serverPid(folder), 'SIGKILL');
    await kill(first);
    const second = await hold(folder, user);
    expect(second.error).toBeUndefined();
    expect(await ask(second, 'select late.answer + kept.answer as sum from late, kept')).toEqual([{ sum: 49 }]);
    await stop(second);
  });

  test.skipIf(notHere)('is started again when it alone is killed, with what was committed, and stops with its hub', async () => {
    const hub = await hold(folder, user);
    await ask(hub, 'create table alone as select 3 as answer');
    const killed = serverPid(folder);
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => ask(hub, 'select answer from alone').catch(() => null), { timeout: 20_000, interval: 50 }).toEqual([{ answer: 3 }]);
    const pid = serverPid(folder);
    expect(pid).not.toBe(killed);
    await stop(hub);
    expect(isAlive(pid)).toBe(false);
  });

  test.skipIf(notHere)('serves one hub: a second one on the same folder is refused and disturbs nothing', async () => {
    const first = await hold(folder, user);
    const second = await hold(folder, user);
    expect(second.connection).toBeUndefined();
    expect(second.error).toEqual({ name: 'DataFolderInUse', message: expect.stringContaining(String(first.child.pid)), pid: first.child.pid });
    await ended(second.child);
    expect(await ask(first, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await stop(first);
  });

  test.skipIf(notHere)('starts at once when its hub is killed at that moment', async () => {
    const first = await hold(folder, user);
    const next = hold(folder, user);
    await sleep(300);
    first.child.kill('SIGKILL');
    const second = await next;
    expect(second.error).toBeUndefined();
    await stop(second);
  });

  test.skipIf(notHere)('takes no other process for its hub, though it has the number of one that ended', async () => {
    writeFileSync(join(folder, 'hub.pid'), `${process.pid} 1`);
    const hub = await hold(folder, user);
    expect(hub.error).toBeUndefined();
    await stop(hub);
  });

  test.skipIf(notHere)('listens on a private socket alone and lets nobody in without its password', async () => {
    const server = await hold(folder, user);
    expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(server.connection!.host).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres.password')).mode & 0o077).toBe(0);
    await expect(ask({ ...server, connection: { ...server.connection!, password: 'guessed' } }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await stop(server);
  });
});

describe('a command beside a hub', () => {
  test('reaches the server that runs on the folder, and none where none runs', async () => {
    const folder = folderOf({});
    expect(await attachEmbeddedPostgres(folder)).toBeNull();
    const server = await hold(folder, {});
    expect(await attachEmbeddedPostgres(folder)).toEqual(server.connection);
    await stop(server);
    await sleep(50);
    expect(await attachEmbeddedPostgres(folder)).toBeNull();
  });
});
