import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainAccepts } from '../../../gateway/http/plain.ts';
import { type Edge, openEdge } from './support/edge.ts';

describe('over HTTP', () => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await openEdge({ env: { COST_REPORT: 'off' } });
  });
  afterAll(() => edge.close());

  test('a query is answered to GET, and no cache is to keep it', async () => {
    const { status, answer, headers } = await edge.get('?query={dear}');
    expect([status, answer, headers.get('cache-control')]).toEqual([200, { data: { dear: 'gold' } }, 'no-store']);
  });

  test('a page of another site cannot make a browser ask', async () => {
    const simple = await fetch(`${edge.url}/graphql?query={dear}`);
    expect([simple.status, ((await simple.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await edge.post('{"query":"{ dear }"}', { 'content-type': type })).status, type).toBe(400);
    }
    expect((await fetch(`${edge.url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a batch is refused', async () => {
    expect((await edge.post([{ query: '{ dear }' }])).answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('guesses are not helped', async () => {
    for (const query of ['{ sit { id } }', '{ sites { node { id } } }', '{ site(ide: 1) { id } }', '{ echo(filter: { word: "x" }) }', '{ echo(filter: { kind: RUINE }) }', '{ ... on Sit { id } }']) {
      expect((await edge.post({ query })).text).not.toMatch(/did you mean/i);
    }
    const variables = await edge.post({ query: 'query Q($f: Filter) { echo(filter: $f) }', variables: { f: { kind: 'RUINE', word: 1 } } });
    expect(variables.answer.errors?.length).toBeGreaterThan(0);
    expect(variables.text).not.toMatch(/did you mean|"RUIN"|words/i);
  });

  test('an answer has the type that Apollo Server would choose, be it asked to or not', async () => {
    for (const [accept = '', type] of plainAccepts) {
      if (accept === '') continue;
      const weighed = `${accept}, text/x-none;q=0.1`;
      for (const query of ['{ dear }', '{ none }']) {
        const [plain, chosen] = await Promise.all([edge.post({ query }, { accept }), edge.post({ query }, { accept: weighed })]);
        expect([plain.headers.get('content-type'), plain.status, plain.text], accept).toEqual([type, chosen.status, chosen.text]);
        expect(chosen.headers.get('content-type'), weighed).toBe(type);
      }
    }
    expect((await edge.post({ query: '{ dear }' }, { accept: 'text/html' })).status).toBe(406);
  });

  test('a request keeps its id, and one that is no id gets another', async () => {
    expect((await edge.post({ query: '{ dear }' }, { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1');
    expect((await edge.post({ query: '{ dear }' }, { 'x-request-id': 'a b<script>' })).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(edge.heard.at(-2)?.headers['x-request-id']).toBe('abc-1');
  });
});

test('answers to public queries over GET may be kept where the operator says so, and no others', async () => {
  const edge = await openEdge({ env: { CACHE_SECONDS: '60' } });
  const caching = async (reply: Promise<{ headers: Headers }>) => (await reply).headers.get('cache-control');
  const open = await edge.get('?query={dear}');
  expect([open.headers.get('cache-control'), open.headers.get('vary')]).toEqual(['public, max-age=60', 'Accept, Accept-Language, Authorization']);
  expect(await caching(edge.get('?query={dear}', { authorization: 'Bearer xa' }))).toBe('no-store');
  expect(await caching(edge.get('?query={nothing}'))).toBe('no-store');
  expect(await caching(edge.post({ query: '{ dear }' }))).toBe('no-store');
  await edge.close();
});

describe('headers', () => {
  test('go to the subgraphs and come back by the operator’s lists alone', async () => {
    const edge = await openEdge({
      env: { FORWARD_HEADERS: 'X-Tenant, authorization, content-type, host', RETURN_HEADERS: 'x-warning, content-length' },
      instead: (_, response) => {
        response.setHeader('x-warning', 'stale');
        response.setHeader('x-internal', 'secret');
        return false;
      },
    });
    const reply = await edge.post({ query: '{ dear objects { totalCount } }' }, { 'x-tenant': 'qamar', 'x-other': 'no', authorization: 'Bearer xa', cookie: 'a=b' });
    expect(reply.answer.errors).toBeUndefined();
    expect(edge.heard).toHaveLength(2);
    for (const { headers } of edge.heard) {
      expect(headers).toMatchObject({ 'x-tenant': 'qamar', authorization: 'Bearer xa', 'content-type': 'application/json' });
      expect([headers['x-other'], headers.cookie]).toEqual([undefined, undefined]);
    }
    expect([reply.headers.get('x-warning'), reply.headers.get('x-internal')]).toEqual(['stale', null]);
    await edge.close();
  });

  test('stay where they are where there is no list', async () => {
    const edge = await openEdge();
    await edge.post({ query: '{ dear }' }, { authorization: 'Bearer xa', cookie: 'a=b', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, 'x-forwarded-for': '192.0.2.1' });
    const { authorization, cookie, traceparent, 'x-forwarded-for': forwarded } = edge.heard[0]?.headers ?? {};
    expect([authorization, cookie, traceparent, forwarded]).toEqual([undefined, undefined, undefined, undefined]);
    await edge.close();
  });
});

describe('a request', () => {
  test('that takes too long as a whole has what is missing told of', async () => {
    const edge = await openEdge({ env: { REQUEST_TIMEOUT_MS: '300' }, timeout: 5000, instead: ({ graph }) => graph === 'objects' });
    const started = performance.now();
    const answer = await edge.ask('{ dear objects { totalCount } site(id: "site-1") { title objects { totalCount } } }');
    expect(performance.now() - started).toBeLessThan(1500);
    expect(answer.data).toEqual({ dear: 'gold', objects: null, site: { title: 'Site 1', objects: null } });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['DEADLINE_EXCEEDED']));
    await edge.close();
  });

  test('whose client leaves is not fetched for any longer', async () => {
    let ended = false;
    const edge = await openEdge({ timeout: 5000, instead: (_, response) => (response.on('close', () => (ended = true)), true) });
    const left = new AbortController();
    const asked = fetch(`${edge.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ dear }"}', signal: left.signal }).catch(() => 'left');
    await expect.poll(() => edge.heard.length).toBe(1);
    left.abort();
    expect(await asked).toBe('left');
    await expect.poll(() => ended).toBe(true);
    await edge.close();
  });

  test('too many at once are told so and later ones are answered', async () => {
    const edge = await openEdge({ env: { REQUEST_CONCURRENCY: '2' }, instead: (_, response) => (void setTimeout(() => response.end('{"data":{"dear":"late"}}'), 100), true) });
    const replies = await Promise.all(Array.from({ length: 4 }, () => edge.post({ query: '{ dear }' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
    const refused = replies.find(({ status }) => status === 503);
    expect([refused?.answer.errors?.[0]?.extensions.code, refused?.headers.get('retry-after')]).toEqual(['OVERLOADED', '1']);
    await sleep(20);
    expect((await edge.post({ query: '{ dear }' })).status).toBe(200);
    await edge.close();
  });
});
