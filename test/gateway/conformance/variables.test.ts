import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const echo = (_: Given, args: Given) => JSON.stringify(args);
const input = `input Where { name: String, size: Size = { from: 1 }, tags: [[String!]] } input Size { from: Int = 5, to: Int }`;

describeBothWays(
  'Variables and arguments',
  {
    sites: { typeDefs: `type Query { site: Site all(where: Where, first: Int = 10, by: [ID!], exact: Float): String } type Site @key(fields: "id") { id: ID! } ${input}`, resolvers: { Query: { site: () => ({ id: '1' }), all: echo } } },
    visits: { typeDefs: `type Site @key(fields: "id") { id: ID! visits(where: Where, first: Int = 3): String } ${input}`, resolvers: { Site: { visits: echo } } },
  },
  (federation) => {
    test('go to the subgraphs that use them, and to no other', async () => {
      const { data } = await federation.ask('query ($n: Int, $where: Where, $by: [ID!]) { all(first: $n, by: $by) site { visits(where: $where) } }', { variables: { n: 2, by: [1, 'b'], where: { tags: [['a'], null] } } });
      expect([JSON.parse(data.all), JSON.parse(data.site.visits)]).toEqual([{ first: 2, by: ['1', 'b'] }, { where: { size: { from: 1 }, tags: [['a'], null] }, first: 3 }]);
      expect(Object.keys(federation.fetches[0]?.variables ?? {}).toSorted()).toEqual(['by', 'n']);
      expect(Object.keys(federation.fetches[1]?.variables ?? {}).toSorted()).toEqual(['representations', 'where']);
    });

    test('have defaults, which null is not', async () => {
      const query = 'query ($n: Int = 7) { all(first: $n) }';
      expect(JSON.parse((await federation.ask(query)).data.all)).toEqual({ first: 7 });
      expect(JSON.parse((await federation.ask(query, { variables: { n: null } })).data.all)).toEqual({ first: null });
      expect(JSON.parse((await federation.ask('query ($n: Int) { all(first: $n) }')).data.all)).toEqual({ first: 10 });
      expect(JSON.parse((await federation.ask('{ all(first: null) }')).data.all)).toEqual({ first: null });
    });

    test('stand inside of literals', async () => {
      const query = 'query ($to: Int, $tag: String!) { all(where: { size: { to: $to }, tags: [[$tag, "b"]] }, exact: 1e3) }';
      expect(JSON.parse((await federation.ask(query, { variables: { to: 9, tag: 'a "quoted" \\ é' } })).data.all)).toEqual({ where: { size: { from: 5, to: 9 }, tags: [['a "quoted" \\ é', 'b']] }, first: 10, exact: 1000 });
    });

    test('may have the names that fetches of entities use', async () => {
      const { data, errors } = await federation.ask('query ($representations: Int, $__batch_reps_0: Int) { site { a: visits(first: $representations) b: visits(first: $__batch_reps_0) } }', { variables: { representations: 1, __batch_reps_0: 2 } });
      expect(errors).toBeUndefined();
      expect(data.site).toEqual({ a: '{"first":1}', b: '{"first":2}' });
    });

    test('of the wrong type are refused, without a fetch', async () => {
      const { data, errors } = await federation.ask('query ($n: Int) { all(first: $n) }', { variables: { n: 'many' } });
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(federation.fetches).toEqual([]);
    });

    test('that are strange to the operation are left out', async () => {
      expect((await federation.ask('{ site { id } }', { variables: { __proto__: 1, constructor: 2, n: 3 } })).data).toEqual({ site: { id: '1' } });
    });
  },
);
