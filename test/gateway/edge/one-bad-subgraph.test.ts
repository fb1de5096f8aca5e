import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edge, openEdge } from './support/edge.ts';
import { expectNothingInside } from './support/honest.ts';

type Stand = (response: ServerResponse, request: IncomingMessage) => void;

const raw = (body: string, status = 200): Stand => (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
const entity = (objects: string): Stand => raw(`{"data":{"_entities":[{"__typename":"Site","objects":${objects}}]}}`);

const endless: Stand = (response) => {
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};
const flood: Stand = (response) => {
  const chunk = Buffer.alloc(1024 * 1024, '9');
  const more = (): void => void (response.destroyed || (response.write(chunk) ? setImmediate(more) : response.once('drain', more)));
  more();
};

const bad: [string, Stand, string][] = [
  ['is down', (response) => response.destroy(), 'SUBGRAPH_UNAVAILABLE'],
  ['is behind a proxy that cannot reach it', raw('<h1>502 Bad Gateway</h1> at /srv/app/proxy.js:12', 502), 'SUBGRAPH_UNAVAILABLE'],
  ['never answers', () => undefined, 'DEADLINE_EXCEEDED'],
  ['drips without end', endless, 'DEADLINE_EXCEEDED'],
  ['answers in HTML', raw('<html>not for you</html>'), 'SUBGRAPH_BAD_RESPONSE'],
  ['truncates its JSON', raw('{"data":{"_entities":[{"obj'), 'SUBGRAPH_BAD_RESPONSE'],
  ['sends without end', flood, 'SUBGRAPH_BAD_RESPONSE'],
  ['answers a text for the entities', raw('{"data":{"_entities":"none"}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers fewer entities than asked for', raw('{"data":{"_entities":[]}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers more entities than asked for', raw('{"data":{"_entities":[null,null,null]}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['gives a text for an object', entity('"many"'), 'SUBGRAPH_BAD_RESPONSE'],
  ['gives a list for an object', entity('[]'), 'SUBGRAPH_BAD_RESPONSE'],
  ['gives an object for a number', entity('{"totalCount":{"a":1}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['gives a number that is none', entity('{"totalCount":1e999}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['gives a prototype for an object', entity('{"__proto__":{"totalCount":7}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['nests 100,000 levels', entity(`${'{"totalCount":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'SUBGRAPH_BAD_RESPONSE'],
  ['nests 100,000 lists', entity(`{"totalCount":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'SUBGRAPH_BAD_RESPONSE'],
  ['tells of its inside', raw('{"data":null,"errors":[{"message":"select secret from vault at /srv/db.ts:9:1 (127.0.0.1)","extensions":{"stacktrace":["at db.ts:1"]}}]}'), 'INTERNAL'],
];

describe('a subgraph that', () => {
  let edge: Edge;
  let answer: Stand = () => undefined;
  beforeAll(async () => {
    edge = await openEdge({
      timeout: 1500,
      // The breaker is tested elsewhere; here every row is to reach the subgraph.
      env: { BREAKER_FAILURES: '1000' },
      instead: ({ graph }, response, request) => {
        if (graph === 'objects') answer(response, request);
        return graph === 'objects';
      },
    });
  });
  afterAll(() => edge.close());

  test.each(bad)('%s leaves its field null with a code and a path, and harms no other field and no other request', async (_, stand, code) => {
    answer = stand;
    const started = performance.now();
    const asked = edge.post({ query: '{ site(id: "site-1") { title objects(first: 1) { totalCount } } sites(first: 1) { totalCount } }' });
    const beside = await edge.ask('{ sites(first: 1) { nodes { title } } }');
    expect(beside).toMatchObject({ data: { sites: { nodes: [{ title: 'Site 0' }] } } });
    const reply = await asked;
    expect(performance.now() - started).toBeLessThan(6000);
    expect(reply.status).toBe(200);
    expect(reply.answer.data.site.title).toBe('Site 1');
    expect(reply.answer.data.sites).toEqual({ totalCount: 30 });
    expect(reply.answer.data.site.objects).toBeNull();
    expect(reply.answer.errors?.length).toBeGreaterThan(0);
    for (const { path, extensions } of reply.answer.errors ?? []) {
      expect(extensions.code).toBe(code);
      expect(path?.[0]).toBe('site');
    }
    expectNothingInside(reply.text);
    expect(edge.problems).toEqual([]);
  });

  test('hides a value in a prototype has it passed over', async () => {
    answer = raw('{"data":{"_entities":[{"__typename":"Site","__proto__":{"objects":{"totalCount":7}}}]}}');
    expect(await edge.ask('{ site(id: "site-1") { title objects(first: 1) { totalCount } } }')).toMatchObject({ data: { site: { title: 'Site 1', objects: null } } });
    expect(({} as { objects?: unknown }).objects).toBeUndefined();
  });

  test('tells of an error by a path and in words that no error has is told of without them', async () => {
    const error = { message: 'x'.repeat(1_000_000), path: ['_entities', 0, ...Array.from({ length: 100_000 }, () => 'objects')], extensions: { code: 'NOT_FOUND' } };
    answer = raw(JSON.stringify({ data: { _entities: [null] }, errors: [error] }));
    const { data, errors } = await edge.ask('{ site(id: "site-1") { title objects(first: 1) { totalCount } } }');
    expect(data).toEqual({ site: { title: 'Site 1', objects: null } });
    expect(errors).toEqual([{ message: 'x'.repeat(10_000), path: ['site'], extensions: { code: 'NOT_FOUND', service: 'objects' } }]);
  });

  test.each([20, 2000, 100_000])('nests %i levels in a value of its own kind harms nothing else', async (levels) => {
    answer = raw(`{"data":{"_entities":[{"__typename":"Site","notes":${'['.repeat(levels)}${']'.repeat(levels)}}]}}`);
    const reply = await edge.post({ query: '{ site(id: "site-1") { title notes } sites(first: 1) { totalCount } }' });
    expect(reply.status).toBe(200);
    expect(reply.answer.data).toMatchObject({ site: { title: 'Site 1' }, sites: { totalCount: 30 } });
    expectNothingInside(reply.text);
    expect(edge.problems.splice(0)).toEqual([]);
  });
});
