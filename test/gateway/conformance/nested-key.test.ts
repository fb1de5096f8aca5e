import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'A key with fields of fields',
  {
    plan: {
      typeDefs: `type Query { rooms: [Room!]! } type Room @key(fields: "number building { id wing { name } }") { number: Int! building: Building! } type Building @shareable { id: ID! wing: Wing! } type Wing @shareable { name: String! }`,
      resolvers: { Query: { rooms: () => [1, 2].map((number) => ({ number, building: { id: 'b', wing: { name: 'east' } } })) } },
    },
    use: {
      typeDefs: `type Room @key(fields: "number building { id wing { name } }") { number: Int! building: Building! usedAs: String } type Building @shareable { id: ID! wing: Wing! } type Wing @shareable { name: String! }`,
      resolvers: { Room: { __resolveReference: ({ number, building }: Given) => ({ number, building, usedAs: `${building.id}/${building.wing.name}/${number}` }) } },
    },
  },
  (federation) => {
    test('is sent with all of its levels', async () => {
      expect(await federation.ask('{ rooms { usedAs } }')).toEqual({ data: { rooms: [{ usedAs: 'b/east/1' }, { usedAs: 'b/east/2' }] } });
      expect(federation.fetches[1]?.variables['representations']).toEqual([1, 2].map((number) => ({ __typename: 'Room', number, building: { id: 'b', wing: { name: 'east' } } })));
    });

    test('stays out of the answer where it is not asked for', async () => {
      expect(await federation.ask('{ rooms { building { wing { n: name } } usedAs } }')).toEqual({
        data: { rooms: [{ building: { wing: { n: 'east' } }, usedAs: 'b/east/1' }, { building: { wing: { n: 'east' } }, usedAs: 'b/east/2' }] },
      });
    });
  },
);

describeBothWays(
  'A reference that is not resolvable where it stands',
  {
    loans: { typeDefs: `type Query { loans: [Loan!]! } type Loan { of: Object } type Object @key(fields: "id", resolvable: false) { id: ID! }`, resolvers: { Query: { loans: () => [{ of: { id: '1' } }, { of: null }] } } },
    objects: { typeDefs: `type Object @key(fields: "id") { id: ID! title: String }`, resolvers: { Object: { __resolveReference: ({ id }: Given) => ({ id, title: `Object ${id}` }) } } },
  },
  (federation) => {
    test('leads to the subgraph that resolves it', async () => {
      expect(await federation.ask('{ loans { of { title } } }')).toEqual({ data: { loans: [{ of: { title: 'Object 1' } }, { of: null }] } });
    });

    test('needs no further fetch where only its key is asked for', async () => {
      expect(await federation.ask('{ loans { of { id } } }')).toEqual({ data: { loans: [{ of: { id: '1' } }, { of: null }] } });
      expect(federation.services()).toEqual(['loans']);
    });
  },
);
