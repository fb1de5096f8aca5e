import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  '@shareable',
  {
    one: {
      typeDefs: `type Query { site: Site @shareable sites: [Site!] @shareable one: Site } type Site @key(fields: "id") { id: ID! name: String @shareable place: Place @shareable one: Int } type Place @shareable { x: Int y: Int }`,
      resolvers: { Query: { site: () => ({ id: '1', name: 'Petra', one: 1, place: { x: 1, y: 2 } }), sites: () => [{ id: '1', one: 1 }, { id: '2', one: 2 }], one: () => ({ id: '1', name: 'Petra', one: 1, place: { x: 1, y: 2 } }) } },
    },
    two: {
      typeDefs: `type Query { site: Site @shareable sites: [Site!] @shareable } type Site @key(fields: "id") { id: ID! name: String @shareable place: Place @shareable two: Int } type Place @shareable { x: Int y: Int z: Int }`,
      resolvers: {
        Query: { site: () => ({ id: '1', name: 'Petra', two: 2 }), sites: () => [{ id: '1', two: 2 }, { id: '2', two: 4 }] },
        Site: { __resolveReference: ({ id }: Given) => ({ id, name: 'Petra', two: Number(id) * 2, place: { x: 1, y: 2, z: 3 } }) },
      },
    },
  },
  (federation) => {
    test('is asked of one subgraph only', async () => {
      expect(await federation.ask('{ site { name place { x } one } }')).toEqual({ data: { site: { name: 'Petra', place: { x: 1 }, one: 1 } } });
      expect(federation.services()).toEqual(['one']);
    });

    test('joins the parts that two subgraphs have of one root field', async () => {
      expect(await federation.ask('{ site { one two name } sites { id one two } }')).toEqual({ data: { site: { one: 1, two: 2, name: 'Petra' }, sites: [{ id: '1', one: 1, two: 2 }, { id: '2', one: 2, two: 4 }] } });
    });

    test('joins the parts of a type without a key that its owners know', async () => {
      expect(await federation.ask('{ one { place { x z y } } }')).toEqual({ data: { one: { place: { x: 1, z: 3, y: 2 } } } });
    });
  },
);
