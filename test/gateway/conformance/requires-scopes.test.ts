import { describe, expect, test } from 'vitest';
import { SupergraphRefused } from '../../../gateway/engine/supergraph/refused.ts';
import { createEngine } from '../../../gateway/engine/engine.ts';
import { type Given, supergraphOf } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  '@requiresScopes',
  {
    sites: {
      typeDefs: `type Query { site: Site audit: Log @requiresScopes(scopes: [["audit"]]) }
        type Site @key(fields: "id") { id: ID! exact: String @requiresScopes(scopes: [["site:exact", "site:read"], ["admin"]]) rough: String both: String @requiresScopes(scopes: [["one"]]) @authenticated sealed: Sealed }
        type Log { entries: Int } type Sealed @requiresScopes(scopes: [["seal"]]) { inner: String @requiresScopes(scopes: [["inner"]]) outer: String }`,
      resolvers: { Query: { site: () => ({ id: '1', exact: 'exact', rough: 'rough', both: 'both', sealed: { inner: 'inner', outer: 'outer' } }), audit: () => ({ entries: 3 }) } },
    },
    maps: {
      typeDefs: `type Site @key(fields: "id") { id: ID! exact: String @external map: String @requires(fields: "exact") @requiresScopes(scopes: [["site:exact", "site:read"], ["admin"]]) tile: Int }`,
      resolvers: { Site: { __resolveReference: (given: Given) => given, map: ({ exact }: Given) => `map of ${exact}`, tile: () => 4 } },
    },
  },
  (federation) => {
    const as = (...scopes: string[]) => ({ caller: { authenticated: true, scopes } });
    const all = '{ site { exact rough map tile } audit { entries } }';

    test('is met by all scopes of any of its alternatives', async () => {
      for (const scopes of [['admin'], ['site:read', 'site:exact'], ['x', 'admin', 'site:read']]) {
        expect((await federation.ask('{ site { exact map } }', as(...scopes)))).toEqual({ data: { site: { exact: 'exact', map: 'map of exact' } } });
      }
      expect(await federation.ask(all, as('admin', 'audit'))).toEqual({ data: { site: { exact: 'exact', rough: 'rough', map: 'map of exact', tile: 4 }, audit: { entries: 3 } } });
    });

    test('is not met by a part of an alternative', async () => {
      const answer = await federation.ask(all, as('site:exact', 'audit'));
      expect(answer.data).toEqual({ site: { exact: null, rough: 'rough', map: null, tile: 4 }, audit: { entries: 3 } });
      expect(answer.errors?.map(({ path, message, extensions }) => [path, message, extensions.code])).toEqual([['site', 'exact'], ['site', 'map']].map((path) => [path, 'A part of the request needs rights that the caller does not have.', 'FORBIDDEN']));
      expect(federation.fetches.map(({ operation }) => operation).join()).not.toMatch(/exact|map/);
    });

    test('tells whoever is not authenticated so, whatever scopes come along', async () => {
      const answer = await federation.ask('{ audit { entries } }', { caller: { authenticated: false, scopes: ['audit'] } });
      expect(answer.data).toEqual({ audit: null });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    });

    test('of a type and of its fields must both be met', async () => {
      expect((await federation.ask('{ site { sealed { inner outer } } }', as('seal', 'inner'))).data.site).toEqual({ sealed: { inner: 'inner', outer: 'outer' } });
      expect((await federation.ask('{ site { sealed { inner outer } } }', as('seal'))).data.site).toEqual({ sealed: { inner: null, outer: 'outer' } });
      expect((await federation.ask('{ site { sealed { inner outer } } }', as('inner'))).data.site).toEqual({ sealed: null });
    });

    test('stands beside @authenticated', async () => {
      expect((await federation.ask('{ site { both } }', as('one'))).data.site).toEqual({ both: 'both' });
      expect((await federation.ask('{ site { both } }', as('two'))).data.site).toEqual({ both: null });
    });
  },
);

describe('@policy', () => {
  test('is refused when the supergraph is loaded, with the place where it stands', () => {
    const supergraphSdl = supergraphOf({ sites: { typeDefs: `type Query { site: Site } type Site { id: ID! exact: String @policy(policies: [["trusted"]]) }` } });
    expect(() => createEngine({ supergraphSdl, transports: new Map() })).toThrow(SupergraphRefused);
    expect(() => createEngine({ supergraphSdl, transports: new Map() })).toThrow('Site.exact is under @policy, which this gateway cannot enforce. Use @authenticated or @requiresScopes.');
  });
});
