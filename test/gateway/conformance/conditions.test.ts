import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  '@skip and @include',
  {
    sites: { typeDefs: `type Query { site: Site other: Int } type Site @key(fields: "id") { id: ID! name: String }`, resolvers: { Query: { site: () => ({ id: '1', name: 'Petra' }), other: () => 1 } } },
    visits: { typeDefs: `type Site @key(fields: "id") { id: ID! visits: Int guide: Guide } type Guide { name: String age: Int }`, resolvers: { Site: { __resolveReference: ({ id }: Given) => ({ id, visits: 9, guide: { name: 'Amal', age: 40 } }) } } },
  },
  (federation) => {
    const query = 'query ($yes: Boolean!, $no: Boolean!) { site { name @skip(if: $no) visits @include(if: $yes) } other @skip(if: $yes) }';

    test('heed variables, each set of values in its own way', async () => {
      expect(await federation.ask(query, { variables: { yes: true, no: false } })).toEqual({ data: { site: { name: 'Petra', visits: 9 } } });
      expect(await federation.ask(query, { variables: { yes: false, no: true } })).toEqual({ data: { site: {}, other: 1 } });
      expect(await federation.ask(query, { variables: { yes: true, no: false } })).toEqual({ data: { site: { name: 'Petra', visits: 9 } } });
    });

    test('take a subgraph out that nothing is left to ask of', async () => {
      await federation.ask(query, { variables: { yes: false, no: true } });
      expect(federation.services()).toEqual(['sites']);
    });

    test('heed constants and defaults of variables', async () => {
      expect(await federation.ask('query ($default: Boolean = false) { site { name @include(if: true) visits @include(if: $default) id @skip(if: true) } }')).toEqual({ data: { site: { name: 'Petra' } } });
    });

    test('stand on inline fragments and on spreads', async () => {
      const fragments = 'query ($yes: Boolean!) { site { ... @include(if: $yes) { name } ...Visits @skip(if: $yes) ... on Site @skip(if: $yes) { id } } } fragment Visits on Site { visits guide { name @include(if: $yes) age } }';
      expect(await federation.ask(fragments, { variables: { yes: true } })).toEqual({ data: { site: { name: 'Petra' } } });
      expect(await federation.ask(fragments, { variables: { yes: false } })).toEqual({ data: { site: { visits: 9, guide: { age: 40 }, id: '1' } } });
    });

    test('both must be met', async () => {
      const both = 'query ($skip: Boolean!, $include: Boolean!) { other @skip(if: $skip) @include(if: $include) }';
      expect(await federation.ask(both, { variables: { skip: false, include: true } })).toEqual({ data: { other: 1 } });
      for (const [skip, include] of [[true, true], [true, false], [false, false]]) expect(await federation.ask(both, { variables: { skip, include } })).toEqual({ data: {} });
    });

    test('leave a field that one selection has and another leaves out', async () => {
      expect(await federation.ask('{ site { visits @skip(if: true) visits guide { name } guide @skip(if: true) { age } } }')).toEqual({ data: { site: { visits: 9, guide: { name: 'Amal' } } } });
    });

    test('ask nobody where nothing is left', async () => {
      expect(await federation.ask('{ site @skip(if: true) { name } }')).toEqual({ data: {} });
      expect(federation.fetches).toEqual([]);
    });

    test('refuse a condition that is null', async () => {
      const { data, errors } = await federation.ask('query ($if: Boolean = true) { other @include(if: $if) }', { variables: { if: null } });
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  },
);
