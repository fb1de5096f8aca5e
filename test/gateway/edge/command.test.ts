import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { developmentPrincipal } from '../../../cli/demo/clients.ts';
import { photographDoors } from '../../../cli/hub/photographs.ts';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { main } from '../../../cli/main.ts';
import { developmentKey, issueDevelopmentToken } from '../../../gateway/identity/development-keys.ts';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { LocalFolder } from '../../../subgraphs/kernel/files/local-folder.ts';
import type { Principal } from '../../../subgraphs/kernel/process/principal.ts';
import { hubSecrets } from '../../../subgraphs/kernel/process/secret.ts';
import { serveSubgraph } from '../../../subgraphs/kernel/serve/http.ts';
import { cloneDatabase, openDatabases } from '../../support/databases.ts';
import { openSubgraphs, type Subgraphs } from './support/subgraphs.ts';

const command = fileURLToPath(new URL('../../../cli/bin/hub.mjs', import.meta.url));

interface Running {
  child: ChildProcess;
  url: string;
  output: () => string;
  /** The folder in which it was started. */
  cwd: string;
  ended: Promise<number | null>;
}

let folder: string;
let subgraphs: Subgraphs;
/** As somebody else's supergraph: none of its subgraphs has a name of the hub's. */
let foreign: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'turath-gateway-'));
  subgraphs = await openSubgraphs();
  foreign = subgraphs.supergraphSdl.replaceAll('name: "sites"', 'name: "places"').replaceAll('name: "objects"', 'name: "things"');
});
afterAll(async () => {
  await subgraphs.close();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The real command in an empty folder, as an operator starts it. */
async function gateway(args: string[], settings: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const cwd = mkdtempSync(join(folder, 'run-'));
  const env = { PATH: '/usr/bin:/bin', LOG_LEVEL: 'info', METRICS_PORT: 'off', ...settings };
  const child = spawn(process.execPath, [command, 'gateway', '--port', String(port), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, url: `http://127.0.0.1:${port}`, output: () => text, cwd, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function live({ url, output, child }: Running): Promise<void> {
  await expect.poll(async () => {
    if (child.exitCode !== null) throw new Error(output());
    return fetch(`${url}/livez`).then(({ status }) => status, () => null);
  }, { timeout: 30_000, interval: 100 }).toBe(200);
}

async function ask({ url }: Running, query: string, authorization?: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) }, body: JSON.stringify({ query }) });
  return (await response.json()) as never;
}

/** The hub's own supergraph, with addresses at which nobody answers but for those given. */
function ownSupergraph(urls: Record<string, string> = {}): string[] {
  const file = fileURLToPath(new URL('../../../schema/supergraph.graphql', import.meta.url));
  return ['--supergraph', file, ...subgraphNames.flatMap((name) => ['--graph-url', `${name}=${urls[name] ?? 'http://127.0.0.1:1/graphql'}`])];
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('hub gateway', () => {
  test('serves somebody else’s supergraph without a setting of ours and leaves no file behind', async () => {
    // Apollo Server would talk to its vendor by these, and refuse a gateway.
    const vendor = { APOLLO_KEY: 'service:x:y', APOLLO_GRAPH_REF: 'x@current', APOLLO_SCHEMA_REPORTING: 'true' };
    const running = await gateway(['--supergraph', fileOf('foreign.graphql', foreign)], vendor);
    await live(running);
    expect(await ask(running, '{ site(id: "site-1") { title objects(first: 2) { nodes { name } } } }')).toEqual({ data: { site: { title: 'Site 1', objects: { nodes: [{ name: 'Object 0' }, { name: 'Object 1' }] } } } });
    expect(await ask(running, 'mutation { rename(id: "site-1", title: "Petra") { title } }')).toEqual({ data: { rename: { title: 'Petra' } } });
    expect((await ask(running, getIntrospectionQuery())).errors).toBeUndefined();
    expect(await (await fetch(`${running.url}/schema.graphql`)).text()).toContain('type SiteConnection');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(readdirSync(running.cwd)).toEqual([]);
  });

  test('asks subgraphs where it is told to, and takes new supergraphs from the file and by SIGHUP', async () => {
    const unreachable = foreign.replaceAll(subgraphs.urls.sites, 'http://127.0.0.1:1/').replaceAll(subgraphs.urls.objects, 'http://127.0.0.1:1/');
    const file = fileOf('changing.graphql', unreachable);
    const running = await gateway(['--supergraph', file, '--graph-url', `places=${subgraphs.urls.sites}`, '--graph-url', `THINGS=${subgraphs.urls.objects}`]);
    await live(running);
    expect(await ask(running, '{ dear objects(first: 1) { totalCount } }')).toEqual({ data: { dear: 'gold', objects: { totalCount: 30 } } });
    writeFileSync(file, 'type Query { broken: Int }');
    running.child.kill('SIGHUP');
    await expect.poll(running.output).toContain('the one before stays');
    expect(await ask(running, '{ dear }')).toEqual({ data: { dear: 'gold' } });
    writeFileSync(file, unreachable.replace('kindOf: Kind', 'renamed: Kind'));
    await expect.poll(running.output, { timeout: 10_000 }).toContain('the supergraph was read again');
    expect(await ask(running, '{ __type(name: "Query") { fields { name } } }')).toMatchObject({ data: { __type: { fields: expect.arrayContaining([{ name: 'renamed' }]) as unknown } } });
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test('serves the hub’s own supergraph with the hub’s bounds, and says which registry does not answer', async () => {
    const running = await gateway(ownSupergraph());
    await live(running);
    expect(await ask(running, '{ sites(first: 5) { nodes { id } } }')).toMatchObject({ data: { sites: null }, errors: [{ path: ['sites'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }], extensions: { cost: { requested: 6, limit: 500_000 } } });
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test('takes photographs in for the registry of objects that runs elsewhere, and shows them to those who may see their object', async () => {
    const secret = 'a secret that the gateway and the registry share';
    const dataDir = mkdtempSync(join(folder, 'data-'));
    const clone = await cloneDatabase('hub_empty');
    const { databases: { objects: database }, close } = openDatabases(clone.connection);
    const secrets = hubSecrets({ secret, hopSecret: null, hopSecretPrevious: null }, dataDir);
    const problems: unknown[] = [];
    const serving = await serveSubgraph({
      subgraph: await loadSubgraph('objects'), database, cursors: new CursorCodec(secrets.cursor), hopSecret: secrets.hop, host: '127.0.0.1', port: 0, report: (error) => problems.push(error),
      doors: photographDoors(database, new LocalFolder(join(dataDir, 'files'))),
    });
    const steward = `Bearer ${await issueDevelopmentToken(await developmentKey(dataDir), developmentPrincipal('xa-heritage', []) as Principal)}`;
    const running = await gateway(ownSupergraph({ objects: `http://127.0.0.1:${serving.port}/graphql` }), { HUB_SECRET: secret, DATA_DIR: dataDir });
    await live(running);
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } }).png().toBuffer();
    const send = (headers: Record<string, string>) => fetch(`${running.url}/photographs`, { method: 'POST', headers: { 'content-type': 'image/png', ...headers }, body: new Uint8Array(picture) });
    expect((await send({})).status).toBe(401);
    const sent = await send({ authorization: steward });
    expect(sent.status).toBe(201);
    const { file } = (await sent.json()) as { file: { id: string } };

    const act = async (name: string, input: string) => {
      const { data, errors } = await ask(running, `mutation { done: ${name}(input: { idempotencyKey: "${name}", ${input} }) { object { id version photographs { file { path } } } userErrors { code } } }`, steward);
      expect(errors).toBeUndefined();
      return (data as { done: { object: { id: string; version: string; photographs: { file: { path: string } }[] } } }).done.object;
    };
    const made = await act('registerObject', 'localId: "1", titles: [{ value: "Bull" }], sharing: { tier: AUTHORITY }');
    const { photographs: [photograph] } = await act('addPhotograph', `object: "${made.id}", ifVersion: "${made.version}", file: "${file.id}", view: OVERALL`);
    const shown = (headers: Record<string, string>) => fetch(`${running.url}${photograph?.file.path}`, { headers });
    expect((await shown({})).status).toBe(404);
    const own = await shown({ authorization: steward });
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(await sharp(Buffer.from(await own.arrayBuffer())).metadata()).toMatchObject({ width: 60, height: 40 });

    await serving.close();
    for (const answer of [await shown({ authorization: steward }), await send({ authorization: steward })]) {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    }
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(problems).toEqual([]);
    await close();
    await clone.drop();
  });

  test('heeds its settings, which its options go before', async () => {
    const documents = fileOf('manifest.json', '{}');
    const running = await gateway(['--supergraph', fileOf('foreign.graphql', foreign), '--documents', documents, '--documents-mode', 'only'], { DOCUMENTS_MODE: 'off' });
    await live(running);
    expect((await ask(running, '{ dear }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test.each([
    ['a file that is not there', ['--supergraph', '/nonexistent.graphql'], /no such file/],
    ['no file', [], /required option '--supergraph <file>'/],
    ['a file of something else', ['--supergraph', 'OTHER'], /^hub: The supergraph cannot be parsed: /],
    ['a schema that is no supergraph', ['--supergraph', 'PLAIN'], /no composed supergraph/],
    ['an address for a subgraph that it does not join', ['--supergraph', 'FOREIGN', '--graph-url', 'nobody=http://127.0.0.1:1'], /--graph-url names nobody, but the supergraph joins (places, things|things, places)/],
    ['an address that is none', ['--supergraph', 'FOREIGN', '--graph-url', 'places=nowhere'], /has no HTTP address/],
    ['an address without a name', ['--supergraph', 'FOREIGN', '--graph-url', 'http://127.0.0.1:1'], /NAME=URL/],
    ['a mode that there is not', ['--supergraph', 'FOREIGN', '--documents-mode', 'perhaps'], /DOCUMENTS_MODE/],
  ])('refuses %s with a reason and no stack', async (_, args, reason) => {
    const files: Record<string, string> = { OTHER: fileOf('other.json', '{"name": 1}'), PLAIN: fileOf('plain.graphql', 'type Query { a: Int }'), FOREIGN: fileOf('foreign.graphql', foreign) };
    const said: string[] = [];
    const heard = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    const code = await main(['node', 'hub', 'gateway', '--port', '0', ...args.map((arg) => files[arg] ?? arg)]).finally(() => heard.mockRestore());
    expect(code).not.toBe(0);
    expect(said.join('')).toMatch(reason);
    expect(said.join('')).not.toMatch(/\n\s+at /);
  });

  test('ends with the code of its refusal', async () => {
    const running = await gateway(['--supergraph', '/nonexistent.graphql']);
    expect(await running.ended).toBe(1);
    expect(running.output()).toMatch(/^hub: .*no such file/);
  });
});
