import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { says } from '../../cli/says.ts';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { contractError } from '../../schema/errors.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const command = fileURLToPath(new URL('../../cli/bin/hub.mjs', import.meta.url));
let hub: TestHub;
let home: string;
/** Some other program of the machine. */
const stranger = createServer((_request, response) => void response.end('live and well'));
let strangersPort: string;

beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  home = mkdtempSync(join(tmpdir(), 'turath-commands-'));
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  strangersPort = String((stranger.address() as AddressInfo).port);
});
afterAll(async () => {
  stranger.close();
  rmSync(home, { recursive: true, force: true });
  await hub.close();
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The real command on a data folder that is not there yet. */
async function run(folder: string, settings: Record<string, string>, ...args: string[]): Promise<Ended> {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/', LOG_LEVEL: 'silent', DATA_DIR: join(home, folder), ...settings };
  const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = ['', ''];
  [child.stdout, child.stderr].forEach((stream, index) => stream.on('data', (chunk: Buffer) => (texts[index] += chunk.toString())));
  const [code] = (await once(child, 'close')) as [number | null];
  const [out = '', err = ''] = texts;
  expect(err).not.toMatch(/\n\s+at |node:internal/);
  return { code, out, err };
}

describe('hub start', () => {
  test.each(['', 'sites'])('says before anything is loaded that its port is in use (SUBGRAPH=%s)', async (SUBGRAPH) => {
    const ended = await run('taken', { PORT: strangersPort, SUBGRAPH }, 'start');
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`hub: Port ${strangersPort} at 127.0.0.1 cannot be used (EADDRINUSE)`) });
    expect(existsSync(join(home, 'taken', 'postgres.log'))).toBe(false);
  });

  test.each(['DATABASE_URL', 'DATABASE_URL_SITES'])('says of %s that it takes PostgreSQL alone, and shows no password', async (name) => {
    const ended = await run('mysql', { [name]: 'mysql://hub:secret-word@db/hub' }, 'start');
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining(`${name}: must be the address of a PostgreSQL database: postgres://`) });
    expect(ended.err).not.toContain('secret-word');
  });

  test('says which database does not answer, of which subgraphs, by its code and without its password', async () => {
    const ended = await run('nowhere', { DATABASE_URL: 'postgres://hub:secret-word@localhost:1/hub', PORT: '0' }, 'start');
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/^hub: The database at localhost:1\/hub, of directory, .*links, cannot be used \(DATABASE_URL\): .*ECONNREFUSED/) });
    expect(ended.err).not.toContain('secret-word');
  });

  test('says of an address that this machine does not have what to set', async () => {
    expect(await run('elsewhere', { HOST: '192.0.2.7' }, 'start')).toMatchObject({ code: 1, err: 'hub: Port 4000 at 192.0.2.7 cannot be used (EADDRNOTAVAIL); this machine has no such address: set HOST.\n' });
  });
});

test('a data folder in which nothing can be kept is refused with what to set, and a problem to hub doctor', async () => {
  const file = join(home, 'a-file');
  writeFileSync(file, '');
  const [refused, found] = await Promise.all([run('a-file/data', { PORT: '0' }, 'start'), run('a-file', { PORT: '0' }, 'doctor')]);
  expect(refused).toMatchObject({ code: 1, err: `hub: The data folder ${file}/data cannot be used: ${file} is no folder; set DATA_DIR.\n` });
  expect(found).toMatchObject({ code: 1, err: '', out: expect.stringContaining(`problem  data folder: ${file} cannot be used: ${file} is no folder; set DATA_DIR\n`) });
});

test.each([
  ['acts', 'acts.jsonl', '--token', 'any', '--hub', 'nonsense'],
  ['audit', 'witness', '--keep', 'kept', '--token-file', 'any', 'ftp://hub.example'],
])('hub %s takes what is no address of a hub for a wrong call', async (...args) => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await main(['node', 'hub', ...args]);
  const text = told.mock.calls.join('');
  told.mockRestore();
  expect([code, text]).toEqual([2, expect.stringContaining('It is the address of a hub, such as https://hub.example.')]);
});

describe('hub token', () => {
  test('gives a token before the first start of the hub that will take it', async () => {
    expect(await run('fresh', {}, 'token', 'xa-customs')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/) });
  });
});

describe('hub doctor', () => {
  test('finds nothing wrong beside the hub that listens at its port', async () => {
    const port = new URL(hub.url).port;
    expect(await run('healthy', { PORT: port }, 'doctor')).toMatchObject({ code: 0, out: expect.stringContaining(`ok       port ${port}: a hub is running`) });
  });

  test('looks at the databases of this process’s subgraphs and at no other', async () => {
    const urls = Object.fromEntries(subgraphNames.map((name) => [`DATABASE_URL_${name.toUpperCase()}`, `postgres://hub@localhost:1/${name}`]));
    const [whole, alone] = await Promise.all(['', 'sites'].map((SUBGRAPH) => run('remote', { PORT: '0', ...urls, SUBGRAPH }, 'doctor')));
    expect(whole?.out.match(/^problem {2}localhost:1: not reached/gm)).toHaveLength(subgraphNames.length);
    expect(alone?.out.match(/^problem {2}localhost:1: not reached/gm)).toHaveLength(1);
    expect(whole?.out).not.toMatch(/embedded|binaries/);
  });

  test('finds a problem where another program listens', async () => {
    expect(await run('healthy', { PORT: strangersPort }, 'doctor')).toMatchObject({ code: 1, out: expect.stringContaining(`problem  port ${strangersPort}: cannot be used (EADDRINUSE); another program`) });
  });
});

describe('what an error says to people', () => {
  test.each([
    [new Error('plain'), 'plain'],
    [Object.assign(new Error('password refused'), { code: '28P01' }), '28P01: password refused'],
    [contractError('STORAGE_UNAVAILABLE', 'The connection ended.'), 'STORAGE_UNAVAILABLE: The connection ended.'],
    [new AggregateError([new Error('connect ECONNREFUSED ::1:1'), new Error('connect ECONNREFUSED 127.0.0.1:1')]), 'connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127.0.0.1:1'],
    ['no error at all', 'no error at all'],
  ])('%s', (error, text) => {
    expect(says(error)).toBe(text);
  });
});
