import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Aliases',
  {
    sites: {
      typeDefs: `type Query { site(id: ID = 1): Site } type Site @key(fields: "id") { id: ID! name(in: String = "en"): String }`,
      resolvers: { Query: { site: (_: Given, { id }: Given) => ({ id }) }, Site: { __resolveReference: ({ id }: Given) => ({ id }), name: ({ id }: Given, { in: language }: Given) => `${id} in ${language}` } },
    },
    visits: { typeDefs: `type Site @key(fields: "id") { id: ID! visits(year: Int = 2000): Int near: Site }`, resolvers: { Site: { __resolveReference: ({ id }: Given) => ({ id }), visits: (_: Given, { year }: Given) => year + 1, near: ({ id }: Given) => ({ id: `${id}b` }) } } },
  },
  (federation) => {
    test('ask one field several times, with other arguments', async () => {
      expect(await federation.ask('{ a: site { en: name ar: name(in: "ar") past: visits(year: 1) now: visits } b: site(id: 2) { name } }')).toEqual({
        data: { a: { en: '1 in en', ar: '1 in ar', past: 2, now: 2001 }, b: { name: '2 in en' } },
      });
    });

    test('may take the names of keys and of other fields', async () => {
      expect(await federation.ask('{ site { id: name name: id visits near { id: visits name: id } } }')).toEqual({ data: { site: { id: '1 in en', name: '1', visits: 2001, near: { id: 2001, name: '1b' } } } });
    });

    test('may take the names that plans use', async () => {
      expect(await federation.ask('{ _entities: site { _internal_need_0: id representations: visits _e0: near { __typename: name __schema: visits } } }')).toEqual({
        data: { _entities: { _internal_need_0: '1', representations: 2001, _e0: { __typename: '1b in en', __schema: 2001 } } },
      });
    });

    test('may take the names of what every object inherits', async () => {
      const { data, errors } = await federation.ask('{ constructor: site { __proto__: id toString: visits hasOwnProperty: near { valueOf: name } } }');
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toBe('{"constructor":{"__proto__":"1","toString":2001,"hasOwnProperty":{"valueOf":"1b in en"}}}');
      expect(({} as Given).visits).toBeUndefined();
    });

    test('of the type’s name stand beside it', async () => {
      expect(await federation.ask('{ root: __typename site { a: __typename __typename b: __typename } __typename }')).toEqual({ data: { root: 'Query', site: { a: 'Site', __typename: 'Site', b: 'Site' }, __typename: 'Query' } });
    });
  },
);
