import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../gateway/engine/engine.ts';
import { createReloadable } from '../../../gateway/engine/reload.ts';
import type { Transport } from '../../../gateway/engine/transport.ts';
import { asClient, hop, supergraphOf } from './support/federation.ts';

const first = supergraphOf({ sites: { typeDefs: 'type Query { site: String old: String }' } });
const second = supergraphOf({ sites: { typeDefs: 'type Query { site: String added: String }' } });

/** A subgraph that answers when it is told to, and remembers which of its transports were closed. */
function world() {
  const waiting: (() => void)[] = [];
  const closed: number[] = [];
  let built = 0;
  const build = (supergraphSdl: string): Engine => {
    const number = ++built;
    const transport: Transport = {
      fetch: ({ operation }) =>
        new Promise<ExecutionResult>((resolve) => {
          waiting.push(() => resolve({ data: Object.fromEntries(['site', 'old', 'added'].filter((field) => operation.includes(field)).map((field) => [field, `generation ${number}`])) }));
        }),
      close: async () => void closed.push(number),
    };
    return createEngine({ supergraphSdl, transports: new Map([['sites', transport]]) });
  };
  const engine = createReloadable(build, first);
  const ask = async (query: string, validatedBy?: GraphQLSchema) => asClient(await engine.execute({ document: parse(query), validatedBy }, hop()));
  return { engine, ask, closed, answer: () => waiting.splice(0).forEach((each) => each()) };
}

describe('A supergraph that is replaced', () => {
  test('is served from the next request on', async () => {
    const { engine, ask, answer } = world();
    expect((await ask('{ added }')).errors?.[0]?.message).toContain('Cannot query field "added"');
    expect(engine.reload(second)).toEqual({ ok: true });
    const asked = ask('{ site added }');
    answer();
    expect(await asked).toEqual({ data: { site: 'generation 2', added: 'generation 2' } });
    expect(Object.keys(engine.schema.getQueryType()?.getFields() ?? {})).toEqual(['site', 'added']);
  });

  test('is gone only when the requests that run on it are done, and then its connections are closed', async () => {
    const { engine, ask, answer, closed } = world();
    const running = [ask('{ site old }'), ask('{ old }')];
    engine.reload(second);
    expect(closed).toEqual([]);
    answer();
    expect(await Promise.all(running)).toEqual([{ data: { site: 'generation 1', old: 'generation 1' } }, { data: { old: 'generation 1' } }]);
    expect(closed).toEqual([1]);
  });

  test('is closed at once if nothing runs on it', () => {
    const { engine, closed } = world();
    engine.reload(second);
    expect(closed).toEqual([1]);
  });

  test('still takes a request that was validated against it while others run on it', async () => {
    const { engine, ask, answer } = world();
    const { schema } = engine;
    const running = ask('{ site }');
    engine.reload(second);
    const late = ask('{ old }', schema);
    answer();
    expect(await late).toEqual({ data: { old: 'generation 1' } });
    await running;
  });

  test('leaves a request that was validated against it and comes too late to the new one, which validates it', async () => {
    const { engine, ask, answer } = world();
    const { schema } = engine;
    engine.reload(second);
    expect((await ask('{ old }', schema)).errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const late = ask('{ site }', schema);
    answer();
    expect(await late).toEqual({ data: { site: 'generation 2' } });
  });

  test.each([
    ['cannot be parsed', 'type Query {', /^The supergraph cannot be parsed: Syntax Error/],
    ['is a plain schema', 'type Query { a: Int }', /^The file is no composed supergraph: it does not link the join specification\.$/],
    ['is empty', '', /^The supergraph cannot be parsed/],
    ['rests on something unknown', first.replace('@link(url: "https://specs.apollo.dev/join', '@link(url: "https://specs.apollo.dev/connect/v0.1", for: EXECUTION) @link(url: "https://specs.apollo.dev/join'), /^The supergraph rests on “connect”, which this gateway does not have\.$/],
    ['names a subgraph that is not configured', supergraphOf({ other: { typeDefs: 'type Query { a: Int }' } }), /^The supergraph names a subgraph that is not configured: other\.$/],
    ['speaks of types that are not there', first.replace('old: String', 'old: Nothing'), /^What clients would see of the supergraph is no valid schema: Unknown type: "Nothing"/],
  ])('is refused and the old one stays where it %s', async (_, sdl, reason) => {
    const { engine, ask, answer, closed } = world();
    const verdict = engine.reload(sdl);
    expect(verdict.ok ? '' : verdict.reason).toMatch(reason);
    const asked = ask('{ old }');
    answer();
    expect(await asked).toEqual({ data: { old: 'generation 1' } });
    expect(closed).toEqual([]);
  });

  test('is told to whoever listens, as long as they listen', () => {
    const { engine } = world();
    const told: string[][] = [];
    const stop = engine.onSchema((schema) => told.push(Object.keys(schema.getQueryType()?.getFields() ?? {})));
    engine.reload(second);
    engine.reload('nonsense');
    stop();
    engine.reload(first);
    expect(told).toEqual([['site', 'old'], ['site', 'added']]);
  });

  test('is closed with the engine, though requests run on it', async () => {
    const { engine, ask, closed } = world();
    void ask('{ site }');
    engine.reload(second);
    await engine.close();
    expect(closed.toSorted()).toEqual([1, 2]);
  });
});
