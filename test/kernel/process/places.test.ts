import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { sharedCopy } from '../../../subgraphs/kernel/process/postgres/binaries.ts';
import { type AdminConnection, startEmbeddedPostgres } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { placesOf } from '../../../subgraphs/kernel/process/postgres/places.ts';
import { serverUser } from '../../../subgraphs/kernel/process/postgres/server-user.ts';
import { removeServerFolder, serverSpace } from '../../support/place.ts';

const isRoot = process.getuid?.() === 0;

async function ask<R>(connection: AdminConnection, statement: string): Promise<R[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows as R[];
  } finally {
    await client.end();
  }
}

/** The servers that run on a cluster, by the command with which they were started. */
function serversOn(cluster: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`-D ${cluster} `) && !line.startsWith('Z'));
}

describe.skipIf(!isRoot)('the database of a project in a private home, started by root', () => {
  let home: string;
  let dataDir: string;
  beforeAll(() => {
    // As root's home is: closed to all others.
    home = mkdtempSync(join(tmpdir(), 'turath-home-'));
    dataDir = join(home, 'data');
  });
  afterAll(() => {
    removeServerFolder(dataDir);
    rmSync(home, { recursive: true, force: true });
  });

  test('stands elsewhere with its password beside it, and is found again when the data folder is deleted', async () => {
    const { cluster, passwordFile } = placesOf(dataDir, serverUser());
    expect(cluster).not.toContain(home);
    expect(dirname(passwordFile)).toBe(dirname(cluster));
    const first = await startEmbeddedPostgres({ dataDir });
    await ask(first.connection, 'create table kept as select 42 as answer');
    await first.stop();
    expect(statSync(passwordFile)).toMatchObject({ uid: process.getuid?.(), mode: 0o100600 });
    rmSync(dataDir, { recursive: true });

    const second = await startEmbeddedPostgres({ dataDir });
    expect(await ask(second.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  test('stays where it is when the home is opened to others', async () => {
    const { cluster } = placesOf(dataDir, serverUser());
    chmodSync(home, 0o755);
    expect(placesOf(dataDir, serverUser()).cluster).toBe(cluster);
    chmodSync(home, 0o700);
  });

  test('that has lost its password says so at once, names what to do, and runs no server', async () => {
    const { cluster, passwordFile, ownerFile } = placesOf(dataDir, serverUser());
    const password = readFileSync(passwordFile, 'utf8');
    rmSync(passwordFile);
    const started = Date.now();
    const missing = await startEmbeddedPostgres({ dataDir }).then(() => null, (error: Error) => error);
    expect(missing).toMatchObject({ name: 'PasswordLost', message: expect.stringContaining(`is missing (${passwordFile}). Put the file back`) });
    writeFileSync(passwordFile, 'another one', { mode: 0o600 });
    const wrong = await startEmbeddedPostgres({ dataDir }).then(() => null, (error: Error) => error);
    expect(wrong).toMatchObject({ name: 'PasswordLost', message: expect.stringContaining(`or remove ${cluster}`) });
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(serversOn(cluster)).toEqual([]);
    expect(existsSync(ownerFile)).toBe(false);

    writeFileSync(passwordFile, password, { mode: 0o600 });
    const again = await startEmbeddedPostgres({ dataDir });
    expect(serversOn(cluster)).not.toEqual([]);
    await again.stop();
  });

  test('is removed by its test whole', () => {
    const { cluster, passwordFile } = placesOf(dataDir, serverUser());
    removeServerFolder(dataDir);
    expect([cluster, passwordFile, dataDir].filter((path) => existsSync(path))).toEqual([]);
  });
});

test('the database of the tests stands in a temporary folder, which goes with them', async () => {
  const [row] = await ask<{ data_directory: string }>(inject('cluster'), 'show data_directory');
  expect(row?.data_directory.startsWith(join(serverSpace(), 'turath-test-'))).toBe(true);
});

describe('the copy of the PostgreSQL binaries that a lent server runs', () => {
  let folder: string;
  let source: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'turath-copies-'));
    source = join(folder, 'native');
    mkdirSync(source);
    writeFileSync(join(source, 'postgres'), 'the real one');
    vi.stubEnv('TMPDIR', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is made once and readable by everybody', async () => {
    const copy = sharedCopy(source, 'copy');
    expect(readFileSync(join(copy, 'postgres'), 'utf8')).toBe('the real one');
    expect(statSync(copy).mode & 0o777).toBe(0o755);
    const { ctimeMs } = statSync(copy);
    await sleep(10);
    expect(statSync(sharedCopy(source, 'copy')).ctimeMs).toBe(ctimeMs);
  });

  test('is refused where others can change it, or where it is a link', () => {
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    chmodSync(copy, 0o777);
    expect(() => sharedCopy(source, 'copy')).toThrow(`${copy} belongs to somebody else or is open to others`);
    rmSync(copy, { recursive: true });
    symlinkSync(source, copy);
    expect(() => sharedCopy(source, 'copy')).toThrow('belongs to somebody else');
  });

  test.skipIf(!isRoot)('is refused where it is another user’s', () => {
    const copy = join(folder, 'copy');
    mkdirSync(copy, { mode: 0o755 });
    chownSync(copy, serverUser()!.uid, serverUser()!.gid);
    expect(() => sharedCopy(source, 'copy')).toThrow('belongs to somebody else');
  });
});
