import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { attachEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { rowsOfQuery } from '../import-flows/support/tables.ts';
import { removeServerFolder, serverFolder } from '../support/place.ts';

const command = fileURLToPath(new URL('../../cli/bin/hub.mjs', import.meta.url));

interface Running {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

/** The real command, as an operator starts it. */
function hub(args: string[], settings: Record<string, string>): Running {
  const { PATH = '', HOME = '' } = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const child = spawn(process.execPath, [command, ...args], { env: { PATH, HOME, LOG_LEVEL: 'silent', METRICS_PORT: 'off', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function ready(port: string, running: Running): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    if (running.child.exitCode !== null) throw new Error(`The hub ended: ${running.output()}`);
    await sleep(100);
  }
  throw new Error(`The hub is not ready: ${running.output()}`);
}

async function ask(port: string, query: string): Promise<Record<string, { totalCount: number }>> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, { totalCount: number }>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const counts = '{ sites { totalCount } objects { totalCount } seizures { totalCount } cases { totalCount } collections { totalCount } }';

/** How many sites PostgreSQL's planner knows of. */
async function analysedRows(dataDir: string): Promise<number> {
  const running = await attachEmbeddedPostgres(dataDir);
  const [row] = await rowsOfQuery<{ known: number }>({ ...running!, database: 'turath' }, `select reltuples::int as known from pg_class where oid = 'sites.site'::regclass`);
  return row?.known ?? 0;
}

describe('the hub, started as an operator starts it', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = serverFolder('turath-start-');
  });
  afterAll(() => removeServerFolder(dataDir));

  test('fills an empty data folder, says where to go, and stops all of itself on SIGTERM, SIGINT and after kill -9', async () => {
    const PORT = await freePort();
    const METRICS_PORT = await freePort();
    const first = hub(['start'], { DATA_DIR: dataDir, PORT, METRICS_PORT });
    await ready(PORT, first);
    const filled = await ask(PORT, counts);
    expect(await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text()).toMatch(/_requests_total\{[^}]*operation="query"[^}]*\} [1-9]/);
    expect(filled['sites']?.totalCount).toBeGreaterThanOrEqual(150);
    expect(await analysedRows(dataDir)).toBeGreaterThanOrEqual(150);
    await expect.poll(first.output).toContain(`http://127.0.0.1:${PORT}/explorer`);

    const second = hub(['start'], { DATA_DIR: dataDir, PORT: await freePort() });
    expect(await second.ended).not.toBe(0);
    expect(second.output()).toMatch(/Another hub \(process \d+\) runs/);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await attachEmbeddedPostgres(dataDir)).toBeNull();

    const killed = hub(['start'], { DATA_DIR: dataDir, PORT });
    await ready(PORT, killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const after = hub(['start'], { DATA_DIR: dataDir, PORT });
    await ready(PORT, after);
    expect(await ask(PORT, counts)).toEqual(filled);
    after.child.kill('SIGINT');
    expect(await after.ended).toBe(0);
    expect(await attachEmbeddedPostgres(dataDir)).toBeNull();
  });
});

describe('the hub, each subgraph a process of its own', () => {
  test('answers for the demonstration of every registry, and none of them to whoever asks it past the gateway', async () => {
    const dataDir = serverFolder('turath-many-');
    const ports = await Promise.all(subgraphNames.map(freePort));
    const urls = Object.fromEntries(subgraphNames.map((name, index) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${ports[index]}/graphql`]));
    const members = subgraphNames.map((name, index) => hub(['start'], { DATA_DIR: dataDir, PORT: ports[index] ?? '', SUBGRAPH: name, ...urls }));
    const PORT = await freePort();
    const gateway = hub(['start'], { DATA_DIR: dataDir, PORT, ...urls });
    try {
      await ready(PORT, gateway);
      await Promise.all(members.map((member, index) => ready(ports[index] ?? '', member)));
      const linked = '{ collections { nodes { members { totalCount } } } }';
      await expect.poll(async () => JSON.stringify(await ask(PORT, linked)), { timeout: 30_000, interval: 500 }).toMatch(/"totalCount":[1-9]/);
      const filled = await ask(PORT, counts);
      expect(filled['sites']?.totalCount).toBeGreaterThanOrEqual(150);
      for (const [list, { totalCount }] of Object.entries(filled)) expect(totalCount, list).toBeGreaterThan(0);
      for (const port of ports) {
        const alone = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: '{"query":"{ _service { sdl } }"}' });
        expect(alone.status).toBe(401);
      }
    } finally {
      for (const { child } of [gateway, ...members]) child.kill('SIGTERM');
      await Promise.all([gateway, ...members].map(({ ended }) => ended));
      removeServerFolder(dataDir);
    }
  });
});
