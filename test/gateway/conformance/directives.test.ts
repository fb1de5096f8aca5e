import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const own = 'directive @live(every: Int = 5, on: [Weekday!] = [MONDAY]) on QUERY | FIELD enum Weekday { MONDAY FRIDAY }';
const linked = 'extend schema @link(url: "https://example.org/shown/v1.0", import: ["@shown"]) @composeDirective(name: "@shown") directive @shown(to: Reader! = PUBLIC) on FIELD enum Reader { PUBLIC STAFF }';

describeBothWays(
  'Directives that are not federation’s',
  {
    one: { typeDefs: `type Query { site: Site } type Site @key(fields: "id") @tag(name: "public") { id: ID! name: String @tag(name: "n") @deprecated(reason: "old") } ${own} ${linked}`, resolvers: { Query: { site: () => ({ id: '1', name: 'Petra' }) } } },
    two: {
      typeDefs: `extend schema @link(url: "https://example.org/mine/v1.0", import: ["@mine"]) @composeDirective(name: "@mine") directive @mine(a: Int) on FIELD_DEFINITION
        type Site @key(fields: "id") { id: ID! visits: Int @mine(a: 1) @cost(weight: 3) list(first: Int): [Int] @listSize(slicingArguments: ["first"]) } ${own} ${linked}`,
      resolvers: { Site: { visits: () => 3, list: (_: Given, { first }: Given) => [first] } },
    },
  },
  (federation) => {
    test('on definitions change no answer', async () => {
      expect(await federation.ask('{ site { name visits list(first: 2) } }')).toEqual({ data: { site: { name: 'Petra', visits: 3, list: [2] } } });
    });

    test('that operations may have are taken, and kept from the subgraphs', async () => {
      expect(await federation.ask('query ($n: Int) @live(every: $n) { site @live(on: [FRIDAY]) { visits } }', { variables: { n: 1 } })).toEqual({ data: { site: { visits: 3 } } });
      expect(federation.fetches.map(({ operation }) => operation).join()).not.toContain('live');
    });

    test('that operations may have are taken where they come from a specification that the subgraphs linked', async () => {
      expect(await federation.ask('{ site @shown { name @shown(to: STAFF) } }')).toEqual({ data: { site: { name: 'Petra' } } });
    });

    test('that are unknown are refused', async () => {
      expect((await federation.ask('{ site @mine(a: 1) { name } }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  },
);
