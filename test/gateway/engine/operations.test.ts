import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../gateway/engine/engine.ts';
import { Lru } from '../../../gateway/engine/operation/lru.ts';
import type { Hop } from '../../../gateway/engine/transport.ts';
import { hop, supergraphOf } from './support/federation.ts';
import { scripted } from './support/scripted.ts';

const sdl = 'type Query { site: Site other: Int } type Site { id: ID name(as: String): String secret: String @authenticated }';

/** An engine with a count of the plans that it makes. */
function counted() {
  let plans = 0;
  const { engine } = scripted({ sites: { sdl, answers: { data: { site: { id: '1', name: 'Petra', secret: 's' }, other: 1 } } } });
  const own: Hop = { ...hop(), steps: { plan: () => (plans++, { end: () => undefined }), fetch: () => ({ end: () => undefined }) } };
  return { execute: (...[request]: Parameters<typeof engine.execute>) => engine.execute(request, own), plans: () => plans };
}

describe('An operation', () => {
  test('is planned once, for whoever parses it again', async () => {
    const { execute, plans } = counted();
    for (let count = 0; count < 5; count++) await execute({ document: parse('{ site { name } }') }, hop());
    const document = parse('{ site { name } }');
    for (let count = 0; count < 5; count++) await execute({ document }, hop());
    expect(plans()).toBe(1);
  });

  test('is planned once for each outcome of its conditions and of its caller’s rights', async () => {
    const { execute, plans } = counted();
    const document = parse('query ($if: Boolean!) { site { name @include(if: $if) secret } }');
    for (const [index, authenticated] of [true, false, true, false, true, false].entries()) {
      await execute({ document, variables: { if: index < 3 }, caller: { authenticated, scopes: [String(index)] } }, hop());
    }
    expect(plans()).toBe(4);
  });

  test('is planned apart from others of its document', async () => {
    const { execute, plans } = counted();
    const document = parse('query A { site { name } } query B { other }');
    expect((await execute({ document, operationName: 'A' }, hop())).data).toMatchObject({ site: { name: 'Petra' } });
    expect((await execute({ document, operationName: 'B' }, hop())).data).toMatchObject({ other: 1 });
    expect(plans()).toBe(2);
    expect((await execute({ document }, hop())).errors?.[0]?.message).toBe('The request names no operation of the document.');
    expect((await execute({ document, operationName: 'C' }, hop())).errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test('of a kind that is not there is refused', async () => {
    const { execute } = counted();
    expect((await execute({ document: parse('mutation { act }') }, hop())).errors).toHaveLength(1);
    expect((await execute({ document: parse('subscription { act }') }, hop())).errors).toHaveLength(1);
  });

  test('asks for nothing hidden though the supergraph does not say that a computed field is', async () => {
    const supergraphSdl = supergraphOf({
      sites: { typeDefs: 'type Query { site: Site } type Site @key(fields: "id") { id: ID! exact: String @authenticated }' },
      maps: { typeDefs: 'type Site @key(fields: "id") { id: ID! exact: String @external map: String @requires(fields: "exact") @authenticated }' },
    }).replace(/map: String (@join__field[^\n]*?) @authenticated/, 'map: String $1');
    const fetches: string[] = [];
    const transport = (data: unknown) => ({ fetch: async ({ operation }: { operation: string }) => (fetches.push(operation), { data: data as Record<string, unknown> }), close: async () => undefined });
    const engine = createEngine({ supergraphSdl, transports: new Map([['sites', transport({ site: { __typename: 'Site', id: '1', exact: 'x' } })], ['maps', transport({ _entities: [{ map: 'm' }] })]]) });
    expect(supergraphSdl).toMatch(/map: String @join__field\(graph: MAPS, requires: "exact"\)\n/);
    const { data, errors } = await engine.execute({ document: parse('{ site { id map } }') }, hop());
    expect(JSON.parse(JSON.stringify(data))).toEqual({ site: { id: '1', map: null } });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(fetches.join()).not.toMatch(/exact|map/);
  });
});

describe('What is kept', () => {
  test('is the most used of late, and never more than the bound', () => {
    const made: string[] = [];
    const kept = new Lru<string>({ entries: 2, weight: 100 });
    const take = (key: string) => kept.take(key, () => ({ value: (made.push(key), key), weight: 1 }));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(take(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(kept.size).toBe(2);
  });

  test('weighs no more than the bound together, and what is heavier is kept alone', () => {
    const kept = new Lru<string>({ entries: 10, weight: 100 });
    const take = (key: string, weight: number) => kept.take(key, () => ({ value: key, weight }));
    for (const key of ['a', 'b', 'c']) take(key, 30);
    expect(kept.size).toBe(3);
    take('d', 70);
    expect(kept.size).toBe(2);
    take('e', 500);
    expect(kept.size).toBe(1);
    take('f', 1);
    expect(kept.size).toBe(1);
  });

  test('is weighed by what its plan asks, be the text of it as short as it likes', async () => {
    const { execute, plans } = counted();
    const ask = (query: string) => execute({ document: parse(query) }, hop());
    const repeated = (text: string) => `{ ${Array.from({ length: 25 }, (_, index) => `a${index}: site { ...F }`).join(' ')} } fragment F on Site { name(as: "${text.repeat(10_000)}") }`;
    await ask('{ site { id } }');
    await ask('{ site { id } }');
    expect(plans()).toBe(1);
    for (const text of 'abcdefgh') await ask(repeated(text));
    await ask('{ site { id } }');
    expect(plans()).toBe(10);
  });
});
