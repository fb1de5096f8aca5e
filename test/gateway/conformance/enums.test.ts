import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Enums',
  {
    one: {
      typeDefs: `type Query { status: Status kind(of: Kind = COIN): Kind both(of: [Both!]): [Both] } enum Status { OPEN CLOSED } enum Kind { COIN VASE } enum Both { A B }`,
      resolvers: { Query: { status: () => 'OPEN', kind: (_: Given, { of }: Given) => of, both: (_: Given, { of }: Given) => of ?? ['A'] } },
    },
    two: {
      typeDefs: `type Query { later: [Status] kinds: [Kind!] other(of: Both): Both } enum Status { OPEN LOST } enum Kind { COIN VASE } enum Both { A B }`,
      resolvers: { Query: { later: () => ['LOST', 'OPEN'], kinds: () => ['COIN', 'VASE'], other: (_: Given, { of }: Given) => of } },
    },
  },
  (federation) => {
    test('that are given only have the values of all subgraphs', async () => {
      expect(await federation.ask('{ status later __type(name: "Status") { enumValues { name } } }')).toEqual({
        data: { status: 'OPEN', later: ['LOST', 'OPEN'], __type: { enumValues: [{ name: 'OPEN' }, { name: 'CLOSED' }, { name: 'LOST' }] } },
      });
    });

    test('are taken as literals, in lists, in variables and as defaults', async () => {
      expect(await federation.ask('query ($a: Both!, $list: [Both!]) { kind vase: kind(of: VASE) both(of: [B, $a]) listed: both(of: $list) other(of: $a) }', { variables: { a: 'A', list: ['B', 'B'] } })).toEqual({
        data: { kind: 'COIN', vase: 'VASE', both: ['B', 'A'], listed: ['B', 'B'], other: 'A' },
      });
    });

    test('refuse values that they do not have, without a fetch', async () => {
      expect((await federation.ask('{ kind(of: FORGERY) }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect((await federation.ask('query ($of: Kind) { kind(of: $of) }', { variables: { of: 'FORGERY' } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(federation.fetches).toEqual([]);
    });
  },
);

describeBothWays(
  'Enums that are taken too',
  {
    narrow: { typeDefs: `type Query { is(of: Kind): Boolean } enum Kind { COIN VASE }`, resolvers: { Query: { is: () => true } } },
    wide: { typeDefs: `type Query { found(as: Range): [String] } enum Kind { COIN VASE } input Range { kind: Kind from: Int wide: Int }`, resolvers: { Query: { found: (_: Given, { as }: Given) => Object.keys(as) } } },
    thin: { typeDefs: `type Query { lost(as: Range): [String] } enum Kind { COIN VASE } input Range { kind: Kind from: Int }`, resolvers: { Query: { lost: (_: Given, { as }: Given) => Object.keys(as) } } },
  },
  (federation) => {
    test('and input objects have what all subgraphs take', async () => {
      expect(await federation.ask('{ found(as: { kind: COIN, from: 1 }) lost(as: { from: 2 }) is(of: VASE) }')).toEqual({ data: { found: ['kind', 'from'], lost: ['from'], is: true } });
      expect((await federation.ask('{ found(as: { wide: 1 }) }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  },
);
