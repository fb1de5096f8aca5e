import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Fragments',
  {
    sites: { typeDefs: `type Query { site: Site sites: [Site!] } type Site @key(fields: "id") { id: ID! name: String near: Site }`, resolvers: { Query: { site: () => ({ id: '1', name: 'one', near: { id: '2', name: 'two', near: null } }), sites: () => [{ id: '1', name: 'one' }] } } },
    visits: { typeDefs: `type Site @key(fields: "id") { id: ID! visits: Int guide: Guide } type Guide { name: String age: Int }`, resolvers: { Site: { __resolveReference: ({ id }: Given) => ({ id, visits: Number(id), guide: { name: 'Amal', age: 40 } }) } } },
  },
  (federation) => {
    test('are asked for wherever they are spread', async () => {
      expect(await federation.ask('{ ...Root } fragment Root on Query { site { ...Site near { ...Site } } sites { ...Site } } fragment Site on Site { name visits }')).toEqual({
        data: { site: { name: 'one', visits: 1, near: { name: 'two', visits: 2 } }, sites: [{ name: 'one', visits: 1 }] },
      });
    });

    test('add up with fields of the same key, in the order of the first', async () => {
      const { data } = await federation.ask('{ site { guide { name } ...More near { id } guide { n: name } } site { near { name } } } fragment More on Site { visits guide { age } ... on Site { id ...Last } } fragment Last on Site { name }');
      expect(JSON.stringify(data)).toBe('{"site":{"guide":{"name":"Amal","age":40,"n":"Amal"},"visits":1,"id":"1","name":"one","near":{"id":"2","name":"two"}}}');
    });

    test('that double at every level are asked for once', async () => {
      const depth = 20;
      const fragments = Array.from({ length: depth }, (_, index) => `fragment F${index} on Site { ${index === depth - 1 ? 'name' : `...F${index + 1} ...F${index + 1} near { ...F${index + 1} }`} }`);
      const started = performance.now();
      expect((await federation.ask(`{ sites { ...F0 ...F0 } } ${fragments.join(' ')}`)).errors).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(3000);
      expect(federation.fetches.length).toBeLessThan(3);
    });

    test('that double under other keys at every level are refused before they fill the memory', async () => {
      const depth = 24;
      const fragments = Array.from({ length: depth }, (_, index) => `fragment F${index} on Site { ${index === depth - 1 ? 'visits' : `a: near { ...F${index + 1} } b: near { ...F${index + 1} }`} }`);
      const answer = await federation.ask(`{ site { ...F0 } } ${fragments.join(' ')}`);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT']);
    });
  },
);
