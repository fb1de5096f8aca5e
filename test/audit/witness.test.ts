import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KeepFolder } from '../../cli/audit/keep-folder.ts';
import { pullAll } from '../../cli/audit/pull.ts';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { witnessRoutes } from '../../cli/hub/witnesses.ts';
import { createApp } from '../../gateway/http/app.ts';
import { type Listening, listen } from '../../gateway/http/listen.ts';
import { developmentTrust, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { createTokenVerifier } from '../../gateway/identity/tokens.ts';
import { newId } from '../../schema/ids.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { exportLog } from '../../subgraphs/kernel/audit/export.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft } from '../sites/support.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { verdictOn } from './logs.ts';
import { key, openLog, sealAll } from './support.ts';

let hub: TestHub;
let log: pg.Pool;
let owner: Owner;
let listening: Listening;
let stop: () => Promise<void>;
let url: string;
let token: (roles: Role[]) => Promise<string>;
let folder: string;

beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  log = openLog(hub.connection);
  owner = await connectOwner(hub.connection);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'development', alg: 'EdDSA', use: 'sig' };
  token = (roles) => issueDevelopmentToken(jwk, developmentPrincipal('xb-heritage', roles)!);
  const verify = createTokenVerifier([developmentTrust(jwk)]);
  const witnesses = witnessRoutes([{ subgraphs: subgraphNames, pool: log }], key.publicKey);
  const made = await createApp({ engine: hub.engine, publicSdl: publicApiSdl(), verify, ready: async () => true, report: () => undefined, witnesses });
  stop = made.stop;
  listening = await listen(made.app, 0);
  url = `http://127.0.0.1:${listening.port}`;
});
afterAll(async () => {
  await listening.close();
  await stop();
  await Promise.all([log.end(), owner.close()]);
  await hub.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turath-witness-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

async function act(count: number): Promise<void> {
  const writer = { authority: newId('authority'), actor: 'test' };
  await saveBatch(hub.databases.sites, siteRegistry, writer, Array.from({ length: count }, (_, index) => draft(`${index}`)));
  await sealAll(log);
}
const pull = async (roles: Role[] = ['AUDITOR']) => pullAll(new KeepFolder(folder), { url, token: await token(roles) });
const exported = async () => {
  const lines: string[] = [];
  for await (const line of exportLog(log, { key })) lines.push(line);
  return lines;
};

/** Does something to the stored log that no role may do, and takes it back afterwards. */
async function tampered(statement: string, work: () => Promise<void>): Promise<void> {
  await owner.query('create table kept_checkpoint as select * from audit.checkpoint');
  await owner.query('create table kept_witness as select * from audit.witness');
  try {
    await owner.query('delete from audit.witness');
    await owner.query(statement);
    await work();
  } finally {
    await owner.query('delete from audit.witness');
    await owner.query('delete from audit.checkpoint');
    await owner.query('insert into audit.checkpoint select * from kept_checkpoint');
    await owner.query('insert into audit.witness select * from kept_witness');
    await owner.query('drop table kept_checkpoint');
    await owner.query('drop table kept_witness');
  }
}

describe('a witness', () => {
  test('pulls checkpoints, checks each against the one before, keeps and counter-signs them', async () => {
    await act(3);
    const [first] = await pull();
    expect(first).toMatchObject({ before: null, subgraphs: [...subgraphNames] });
    await act(4);
    const [second] = await pull();
    expect(second).toMatchObject({ before: first!.size, size: first!.size + 4, origin: first!.origin });
    const [third] = await pull();
    expect(third).toMatchObject({ before: second!.size, size: second!.size });
    const own = new KeepFolder(folder).ownKey().publicKey;
    expect(await owner.query('select size from audit.witness where witness_key = $1 order by size', [own])).toEqual([first, second].map((one) => ({ size: String(one!.size) })));
    expect(new KeepFolder(folder).kept().length).toBe(2);
  });

  test('finds an export verified by what it kept', async () => {
    await act(2);
    await pull();
    await act(2);
    expect(verdictOn(await exported(), { keys: [key.publicKey], kept: new KeepFolder(folder).kept() })).toMatchObject({ problem: null, witnessed: 1 });
  });

  test('sees that the tail was cut off, on line and in an export that the hub’s own key signs', async () => {
    await act(2);
    await act(2);
    const [before] = await pull();
    await tampered('delete from audit.checkpoint where size = (select max(size) from audit.checkpoint)', async () => {
      await expect(pull()).rejects.toMatchObject({ contradiction: true, message: expect.stringContaining('its tail was cut off') });
      const lines = await exported();
      expect(verdictOn(lines, { keys: [key.publicKey] }).problem).toBeNull();
      expect(verdictOn(lines, { keys: [key.publicKey], kept: new KeepFolder(folder).kept() }).problem).toMatchObject({ index: before!.size - 2 });
    });
    expect(readdirSync(folder).some((file) => file.startsWith('conflict-'))).toBe(true);
  });

  test('sees that the log was written anew', async () => {
    await act(2);
    await pull();
    const kept = new KeepFolder(folder);
    const { text } = kept.kept()[0]!;
    const body = JSON.parse(text) as { origin: string; size: number };
    // As if the hub had signed another log for this witness before.
    const other = text.replace(/"root":"[^"]+"/, '"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"');
    kept.keep(body.origin, body.size, { text: other, signature: key.sign(other), witness: { key: '', signature: '' } });
    await expect(pull()).rejects.toMatchObject({ contradiction: true, message: expect.stringContaining('another checkpoint of size') });
    await act(1);
    await expect(pull()).rejects.toMatchObject({ contradiction: true, message: expect.stringContaining('was rewritten') });
  });

  test('sees that the hub names another key', async () => {
    await act(1);
    new KeepFolder(folder).pinHubKey('A'.repeat(43));
    await expect(pull()).rejects.toMatchObject({ contradiction: true, message: expect.stringContaining('names the key') });
  });
});

describe('checkpoints', () => {
  const get = async (path: string, roles: Role[] | null) =>
    fetch(`${url}/audit${path}`, { headers: roles === null ? {} : { authorization: `Bearer ${await token(roles)}` } });

  test('are given to auditors alone, since they tell how many entries there are in all', async () => {
    await act(1);
    for (const path of ['', '/sites/checkpoint', '/sites/consistency?from=1&to=1']) {
      expect((await get(path, null)).status, path).toBe(401);
      expect((await get(path, ['REGISTRY_STEWARD', 'ADMINISTRATOR'])).status, path).toBe(403);
    }
    expect((await get('/sites/checkpoint', ['AUDITOR'])).status).toBe(200);
  });

  test('are of one log under the name of each subgraph that it serves, and of none under another name', async () => {
    const [sites, cases, none] = await Promise.all(['sites', 'cases', 'museum'].map((name) => get(`/${name}/checkpoint`, ['AUDITOR'])));
    expect(await sites!.json()).toEqual(await cases!.json());
    expect(none!.status).toBe(404);
  });

  test.each(['from=0&to=1', 'from=1', 'from=2&to=1', 'from=1&to=999999', 'from=x&to=y'])('have no proof for %s', async (query) => {
    expect((await get(`/sites/consistency?${query}`, ['AUDITOR'])).status).toBe(404);
  });

  test('the public key is for everybody', async () => {
    expect(await (await get('/key', null)).json()).toEqual({ key: key.publicKey });
  });

  test('take no counter-signature that is not good', async () => {
    await act(1);
    const own = new KeepFolder(folder).ownKey();
    const sent = async (body: unknown) => fetch(`${url}/audit/sites/witness`, {
      method: 'POST', headers: { authorization: `Bearer ${await token(['AUDITOR'])}`, 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    const before = await owner.count('audit.witness');
    for (const body of [{}, { size: 1, key: own.publicKey, signature: own.sign('something else') }, { size: 999_999, key: own.publicKey, signature: own.sign('x') }]) {
      expect((await sent(body)).status).toBe(400);
    }
    expect(await owner.count('audit.witness')).toBe(before);
  });
});
