import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { createPhotographs, type PhotographOptions } from '../../../gateway/http/photographs.ts';
import { serveMetrics } from '../../../gateway/observe/serve-metrics.ts';
import { startTracing } from '../../../gateway/observe/tracing.ts';
import { type Edge, openEdge } from './support/edge.ts';

const quiet = pino({ level: 'silent' });
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

/** Asks for several things, some of them wrongly, as somebody in particular. */
async function use(edge: Edge): Promise<void> {
  const headers = { authorization: 'Bearer secret-client' };
  await edge.post({ query: 'query SecretName { site(id: "site-7") { title objects(first: 1) { totalCount } } }' }, headers);
  await edge.post({ query: 'mutation { rename(id: "site-7", title: "Secret title") { id } }' }, headers);
  await edge.post({ query: '{ nothing }' }, headers);
  await edge.post({ query: '{ dear }' }, { authorization: 'Bearer bad' });
  await edge.post('{"query":', headers);
}
const secret = /secret|site-7|Site 7|rename|nothing/i;

describe('metrics', () => {
  test('are at a loopback address of their own, with few labels, and tell of nobody and nothing', async () => {
    const metrics = await serveMetrics(0, quiet);
    const nobody = {} as PhotographOptions;
    const edge = await openEdge({ app: { observer: metrics.observer, photographs: createPhotographs(nobody) } });
    closing.push(metrics, edge);
    await use(edge);
    // What is refused beside GraphQL counts as well.
    await fetch(`${edge.url}/photographs`, { method: 'POST' });
    const address = `http://127.0.0.1:${metrics.port}`;
    await expect.poll(async () => (await fetch(`${address}/metrics`)).text()).toContain('turath_requests_running 0');
    const text = await (await fetch(`${address}/metrics`)).text();
    for (const line of [
      'turath_requests_total{operation="query",verdict="ok"} 1',
      'turath_requests_total{operation="mutation",verdict="ok"} 1',
      'turath_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'turath_errors_total{code="UNAUTHENTICATED"} 2',
      'turath_errors_total{code="BAD_USER_INPUT"} 1',
      'turath_fetch_seconds_count{subgraph="sites",outcome="ok"} 2',
      'turath_fetch_seconds_count{subgraph="objects",outcome="ok"} 1',
      'turath_plan_seconds_count',
      'nodejs_eventloop_lag_seconds',
    ]) expect(text).toContain(line);
    expect(text).not.toMatch(secret);
    expect((await fetch(`${edge.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${address}/`)).status).toBe(404);
  });

  test('whose port is taken are done without', async () => {
    const first = await serveMetrics(0, quiet);
    const second = await serveMetrics(first.port ?? 0, quiet);
    closing.push(first, second);
    expect([typeof first.port, second.port]).toEqual(['number', null]);
  });
});

interface Exported {
  resourceSpans: { scopeSpans: { spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: { key: string; value: { stringValue?: string } }[] }[] }[] }[];
}

describe('traces', () => {
  test('go to the operator’s collector: a request, its plan and its fetches, which the subgraphs go on with', async () => {
    const bodies: string[] = [];
    const collector = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    closing.push({ close: async () => void (collector.closeAllConnections(), collector.close()) });
    const tracing = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
    const edge = await openEdge({ app: { observer: tracing.observer } });
    closing.push(edge);

    const traceId = 'a'.repeat(32);
    await edge.post({ query: '{ site(id: "site-7") { title objects(first: 1) { totalCount } } }' }, { authorization: 'Bearer secret-client', traceparent: `00-${traceId}-${'b'.repeat(16)}-01` });
    await tracing.close();
    const spans = bodies.flatMap((body) => (JSON.parse(body) as Exported).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    const request = spans.find(({ name }) => name === 'request');
    expect(request).toMatchObject({ traceId, parentSpanId: 'b'.repeat(16) });
    expect(spans.map(({ name, parentSpanId }) => [name, parentSpanId === request?.spanId]).sort()).toEqual([['fetch', true], ['fetch', true], ['plan', true], ['request', false]]);
    const fetches = spans.filter(({ name }) => name === 'fetch');
    expect(fetches.flatMap(({ attributes }) => attributes.filter(({ key }) => key === 'subgraph').map(({ value }) => value.stringValue)).sort()).toEqual(['objects', 'sites']);
    expect(edge.heard.map(({ headers }) => headers['traceparent']).sort()).toEqual(fetches.map(({ spanId }) => `00-${traceId}-${spanId}-01`).sort());
    expect(bodies.join('')).not.toMatch(secret);
  });
});

describe('the log', () => {
  test('has a line for each request with its id, and nothing of what was asked or by whom', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'debug', base: null }, new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }));
    const edge = await openEdge({ app: { log } });
    closing.push(edge);
    await use(edge);
    await edge.post({ query: '{ dear }' }, { 'x-request-id': 'request-9' });
    await expect.poll(() => lines.length).toBe(6);
    expect(lines.map((line) => JSON.parse(line) as { verdict: string }).map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'refused', 'refused', 'refused', 'ok']);
    expect(JSON.parse(lines[5] ?? '')).toMatchObject({ requestId: 'request-9', status: 200, operation: 'query', codes: [], cost: 40, msg: 'request' });
    expect(lines.join('')).not.toMatch(secret);
  });
});
