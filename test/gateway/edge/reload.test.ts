import { afterEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../../gateway/engine/engine.ts';
import { overHttp } from '../../../gateway/engine/http.ts';
import { createReloadable, type ReloadableEngine } from '../../../gateway/engine/reload.ts';
import { type Edge, openEdge } from './support/edge.ts';
import { type Instead, openSubgraphs, type Subgraphs } from './support/subgraphs.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

/** A gateway whose supergraph can be changed; it begins with the two subgraphs of the tests. */
async function changing(instead?: Instead): Promise<{ source: ReloadableEngine; subgraphs: Subgraphs; edge: Edge }> {
  const subgraphs = await openSubgraphs(instead);
  const source = createReloadable((supergraphSdl) => {
    const transports = new Map(Object.entries(subgraphs.urls).map(([name, url]) => [name, overHttp({ url, name, secret: null, timeout: 2000 })]));
    return createEngine({ supergraphSdl, transports });
  }, subgraphs.supergraphSdl);
  const edge = await openEdge({ env: { COST_REPORT: 'off' }, app: { engine: source } });
  closing.push(subgraphs, source, edge);
  return { source, subgraphs, edge };
}

/** The same supergraph with one field under another name. */
const renamed = ({ supergraphSdl }: Subgraphs) => supergraphSdl.replace('kindOf: Kind', 'another: Kind');

describe('a supergraph that is changed while requests run', () => {
  test('answers from the new one at once, and validates by it', async () => {
    const { source, subgraphs, edge } = await changing();
    expect(await edge.ask('{ dear kindOf }')).toEqual({ data: { dear: 'gold', kindOf: null } });
    expect((await edge.ask('{ another }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    source.reload(renamed(subgraphs));
    expect((await edge.ask('{ another }')).errors?.[0]?.extensions.code).not.toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await edge.ask('{ dear kindOf }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await edge.ask('{ dear }')).toEqual({ data: { dear: 'gold' } });
  });

  test('lets those that run finish on the old one', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let first = true;
    const { source, subgraphs, edge } = await changing((_, response) => {
      if (!first) return false;
      first = false;
      void held.then(() => response.end('{"data":{"site":{"__typename":"Site","id":"site-1","title":"from before"}}}'));
      return true;
    });
    const running = edge.ask('{ site(id: "site-1") { title objects(first: 1) { totalCount } } }');
    await expect.poll(() => subgraphs.heard.length).toBe(1);
    source.reload(renamed(subgraphs));
    expect((await edge.ask('{ dear }')).data).toEqual({ dear: 'gold' });
    release();
    expect(await running).toEqual({ data: { site: { title: 'from before', objects: { totalCount: 30 } } } });
  });

  test('stays as it was where the new one cannot be served', async () => {
    const { source, subgraphs, edge } = await changing();
    for (const bad of ['', 'type Query { a: Int }', 'no SDL {', subgraphs.supergraphSdl.slice(0, 500), subgraphs.supergraphSdl.replaceAll('name: "objects"', 'name: "unheard-of"')]) {
      expect(source.reload(bad)).toMatchObject({ ok: false });
      expect(await edge.ask('{ dear objects(first: 1) { totalCount } }')).toEqual({ data: { dear: 'gold', objects: { totalCount: 30 } } });
    }
  });

  test('is changed a hundred times under load without one request lost', async () => {
    const { source, subgraphs, edge } = await changing();
    let stop = false;
    const asking = Array.from({ length: 8 }, async () => {
      let count = 0;
      for (; !stop; count += 1) expect(await edge.ask('{ dear site(id: "site-2") { objects(first: 1) { totalCount } } }')).toEqual({ data: { dear: 'gold', site: { objects: { totalCount: 30 } } } });
      return count;
    });
    for (let count = 0; count < 100; count += 1) {
      source.reload(count % 2 === 0 ? renamed(subgraphs) : subgraphs.supergraphSdl);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    stop = true;
    expect((await Promise.all(asking)).every((count) => count > 0)).toBe(true);
  });
});
