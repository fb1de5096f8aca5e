import { beforeEach, expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const done: string[] = [];
const act = (what: string) => async (_: Given, { fail }: Given) => {
  done.push(`${what} begun`);
  await new Promise((resolve) => setTimeout(resolve, what === 'first' ? 20 : 1));
  done.push(`${what} done`);
  if (fail === true) throw new Error('A secret of the database.');
  return { id: what, at: done.length };
};

describeBothWays(
  'Mutations',
  {
    cases: {
      typeDefs: `type Query { cases: Int @inaccessible } type Mutation { first(fail: Boolean): Act third(fail: Boolean): Act } type Act @key(fields: "id") { id: ID! at: Int @shareable }`,
      resolvers: { Mutation: { first: act('first'), third: act('third') } },
    },
    claims: {
      typeDefs: `type Query { claims: Int } type Mutation { second(fail: Boolean): Act must(fail: Boolean): Act! } type Act @key(fields: "id") { id: ID! at: Int @shareable note: String query: Query }`,
      resolvers: { Mutation: { second: act('second'), must: act('must') }, Act: { __resolveReference: ({ id }: Given) => ({ id, note: `note of ${id}` }), query: () => ({}) }, Query: { claims: () => 3 } },
    },
  },
  (federation) => {
    beforeEach(() => {
      done.length = 0;
    });

    test('are done one after the other, across subgraphs', async () => {
      expect((await federation.ask('mutation { first { id } second { id } third { id } }')).data).toEqual({ first: { id: 'first' }, second: { id: 'second' }, third: { id: 'third' } });
      expect(done).toEqual(['first begun', 'first done', 'second begun', 'second done', 'third begun', 'third done']);
    });

    test('are done in the client’s order under their aliases', async () => {
      await federation.ask('mutation { c: third { id } b: second { id } a: first { id } again: third { id } }');
      expect(done.filter((entry) => entry.endsWith('done'))).toEqual(['third done', 'second done', 'first done', 'third done']);
    });

    test('have their results completed by other subgraphs, by queries', async () => {
      expect((await federation.ask('mutation { first { id note } }')).data).toEqual({ first: { id: 'first', note: 'note of first' } });
      expect(federation.fetches.map(({ operation }) => operation.split(/\W/, 1)[0])).toEqual(['mutation', 'query']);
    });

    test('go on after one that failed, whose error tells where and not why', async () => {
      const answer = await federation.ask('mutation { first(fail: true) { id } second { id } }');
      expect(answer.data).toEqual({ first: null, second: { id: 'second' } });
      expect(answer.errors).toEqual([{ message: 'Something went wrong in the registry.', path: ['first'], extensions: { code: 'INTERNAL', service: 'cases' } }]);
    });

    test('take the whole answer with them where a result may not be null', async () => {
      const answer = await federation.ask('mutation { must(fail: true) { id } first { id } }');
      expect(answer.data).toBeNull();
      expect(answer.errors?.map(({ path }) => path)).toEqual([['must']]);
    });

    test('may lead back to the query type', async () => {
      expect((await federation.ask('mutation { first { query { claims __typename } } }')).data).toEqual({ first: { query: { claims: 3, __typename: 'Query' } } });
    });
  },
);
