import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { type Answer, openTestHub, type TestHub } from '../support/hub.ts';
import { join, joinsBetween, type RecordSet, saveSet } from './support/small-world.ts';

/** What stands at a subgraph's address instead of it. */
type Stand = (response: ServerResponse) => void;

const json = (body: unknown): Stand => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

interface Standing {
  url: string;
  close(): Promise<void>;
}

async function stand(answer: Stand): Promise<Standing> {
  const server: Server = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, close };
}

/** A hub in which one subgraph is replaced by something that is not well. */
async function hubWith(name: SubgraphName, answer: Stand | 'closed', timeout = 1000): Promise<{ hub: TestHub; open: RecordSet; close(): Promise<void> }> {
  const standing = await stand(answer === 'closed' ? () => undefined : answer);
  if (answer === 'closed') await standing.close();
  const hub = await openTestHub('hub_empty', 'over HTTP', { instead: { [name]: standing.url }, timeout });
  const open = await saveSet(hub, 'xa-heritage', 'open', { tier: 'PUBLIC' });
  await join(hub, 'xa-heritage', joinsBetween(open, open));
  await hub.index();
  const close = async () => {
    await hub.close();
    if (answer !== 'closed') await standing.close();
  };
  return { hub, open, close };
}

const linked = `query Linked($case: ID!) {
  viewer { kind }
  case(id: $case) {
    id title { value }
    objects { totalCount nodes { id title { value } sites { nodes { id title { value } } } listings { nodes { title { value } } } } }
    seizures { nodes { id title { value } } }
  }
  sites(first: 1) { totalCount }
  seizures(first: 1) { totalCount }
}`;

function codesAt(answer: Answer): [string, string][] {
  return (answer.errors ?? []).map(({ path, extensions }) => [(path ?? []).join('.'), extensions.code]);
}

describe('with the registry of sites down', () => {
  let down: Awaited<ReturnType<typeof hubWith>>;
  beforeAll(async () => {
    down = await hubWith('sites', 'closed');
  });
  afterAll(() => down.close());

  test('its fields are null with a code and a path, and every other registry answers', async () => {
    const answer = await down.hub.ask(linked, { variables: { case: down.open.case } });
    expect(answer.data).toMatchObject({
      viewer: { kind: 'ANONYMOUS' },
      case: {
        id: down.open.case,
        objects: { totalCount: 1, nodes: [{ id: down.open.object, sites: { nodes: [null] }, listings: { nodes: [{ title: { value: expect.any(String) as string } }] } }] },
        seizures: { nodes: [{ id: down.open.seizure }] },
      },
      sites: null,
      seizures: { totalCount: 1 },
    });
    expect(codesAt(answer).sort()).toEqual([
      ['case.objects.nodes.0.sites.nodes.0', 'SUBGRAPH_UNAVAILABLE'],
      ['sites', 'SUBGRAPH_UNAVAILABLE'],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONN/);
  });

  test('what the index knows of a site is still there', async () => {
    const { data, errors } = await down.hub.ask(`{ object(id: "${down.open.object}") { sites { totalCount edges { link { predicate } node { id } } } } search(query: "gate qamar", where: { kind: [SITE] }) { totalCount } aggregate(kind: SITE, groupBy: STATE) { groups { key count } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      object: { sites: { totalCount: 1, edges: [{ link: { predicate: 'FOUND_AT' }, node: { id: down.open.site } }] } },
      search: { totalCount: 1 },
      aggregate: { groups: [{ key: 'XA', count: 1 }] },
    });
  });

  test('a record of it is null with a code', async () => {
    const answer = await down.hub.ask(`{ site(id: "${down.open.site}") { title { value } } record(id: "${down.open.site}") { id title { value } } }`);
    expect(answer.data.site).toBeNull();
    expect(answer.data.record).toBeNull();
    expect(new Set(codesAt(answer).map(([path, code]) => `${path} ${code}`))).toEqual(new Set(['site SUBGRAPH_UNAVAILABLE', 'record SUBGRAPH_UNAVAILABLE']));
  });
});

describe('with the links down', () => {
  let down: Awaited<ReturnType<typeof hubWith>>;
  beforeAll(async () => {
    down = await hubWith('links', 'closed');
  });
  afterAll(() => down.close());

  test('records answer and their joins are null', async () => {
    const answer = await down.hub.ask(linked, { variables: { case: down.open.case } });
    expect(answer.data).toMatchObject({ case: { id: down.open.case, objects: null, seizures: null }, sites: { totalCount: 1 } });
    expect(codesAt(answer).sort()).toEqual([['case', 'SUBGRAPH_UNAVAILABLE']]);
  });
});

describe('with the directory down', () => {
  test('records answer without the names of their authorities', async () => {
    const { hub, open, close } = await hubWith('directory', 'closed');
    const answer = await hub.ask(`{ site(id: "${open.site}") { id authority { id name { value } } states { role state { code name { value } } } } }`);
    expect(answer.data.site).toEqual({ id: open.site, authority: null, states: [{ role: 'TERRITORIAL', state: null }] });
    expect(new Set(codesAt(answer).map(([, code]) => code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    await close();
  });
});

describe('a registry that', () => {
  const wrong: [string, Stand | 'closed', string][] = [
    ['never answers', () => undefined, 'DEADLINE_EXCEEDED'],
    ['begins to answer and stops', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'), 'DEADLINE_EXCEEDED'],
    ['hangs up', (response) => response.destroy(), 'SUBGRAPH_UNAVAILABLE'],
    ['answers in HTML', (response) => void response.end('<h1>Bad gateway</h1>'), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers nothing', (response) => void response.end(), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers a list', json([]), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers a number', json(7), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers an object without data or errors', json({ ok: true }), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers data that is a text', json({ data: 'sites' }), 'SUBGRAPH_BAD_RESPONSE'],
    ['answers errors that are no list', json({ data: null, errors: 'no' }), 'SUBGRAPH_BAD_RESPONSE'],
    ['leaves out what was asked for', json({ data: { sites: {} } }), 'SUBGRAPH_BAD_RESPONSE'],
    ['gives a text for a number', json({ data: { sites: { totalCount: 'many' } } }), 'SUBGRAPH_BAD_RESPONSE'],
    ['tells of its inside', json({ data: null, errors: [{ message: 'relation sites.site does not exist', extensions: { stacktrace: ['at db.ts:1'] } }] }), 'INTERNAL'],
    ['gives no reason', json({ data: null }), 'SUBGRAPH_BAD_RESPONSE'],
  ];

  test.each(wrong)('%s is told of by its code, and the others answer', async (_, answer, code) => {
    const { hub, close } = await hubWith('sites', answer, 700);
    const started = performance.now();
    const reply = await hub.ask('{ sites(first: 1) { totalCount } seizures(first: 1) { totalCount } }');
    expect(performance.now() - started).toBeLessThan(5000);
    expect(reply.data).toEqual({ sites: null, seizures: { totalCount: 1 } });
    expect([...new Set(codesAt(reply).map(([, given]) => given))]).toEqual([code]);
    expect(codesAt(reply).every(([path]) => path.startsWith('sites'))).toBe(true);
    expect(JSON.stringify(reply)).not.toMatch(/relation|db\.ts|127\.0\.0\.1|stacktrace/);
    await close();
  });

  test('answers an entity list that is too short leaves those places null, with a code', async () => {
    const { hub, open, close } = await hubWith('sites', json({ data: { _entities: [] } }));
    const reply = await hub.ask(`{ object(id: "${open.object}") { id sites { nodes { id title { value } } } } }`);
    expect(reply.data).toEqual({ object: { id: open.object, sites: { nodes: [null] } } });
    expect(codesAt(reply)).toEqual([['object.sites.nodes.0', 'SUBGRAPH_BAD_RESPONSE']]);
    await close();
  });

  test('comes back answers at once', async () => {
    let well = false;
    const { hub, close } = await hubWith('sites', (response) => (well ? json({ data: { sites: { totalCount: 5 } } })(response) : void response.destroy()));
    expect((await hub.ask('{ sites(first: 1) { totalCount } }')).data.sites).toBeNull();
    well = true;
    expect((await hub.ask('{ sites(first: 1) { totalCount } }')).data.sites).toEqual({ totalCount: 5 });
    await close();
  });
});

test('a malformed id is refused by the registries that are up even where another is down', async () => {
  const { hub, close } = await hubWith('sites', 'closed');
  const answer = await hub.ask(`{ case(id: "${recordId.site('x')}") { id } sites { totalCount } }`);
  expect(codesAt(answer).sort()).toEqual([['case', 'BAD_USER_INPUT'], ['sites', 'SUBGRAPH_UNAVAILABLE']]);
  await close();
});
