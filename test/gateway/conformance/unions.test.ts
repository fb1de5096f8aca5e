import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Unions',
  {
    search: {
      typeDefs: `type Query { search: [Hit!]! pairs: [[Hit]!] one(of: String): Hit } union Hit = Coin | Vase | Note
        type Coin @key(fields: "id") { id: ID! } type Vase @key(fields: "id") { id: ID! near: Hit } type Note { text: String size: Size } type Size { value: Int }`,
      resolvers: {
        Query: {
          search: () => [{ __typename: 'Coin', id: '1' }, { __typename: 'Vase', id: '2', near: { __typename: 'Coin', id: '3' } }, { __typename: 'Note', text: 'a note', size: { value: 7 } }],
          pairs: () => [[{ __typename: 'Coin', id: '1' }, null], [{ __typename: 'Vase', id: '2' }]],
          one: (_: Given, { of }: Given) => ({ __typename: of, id: '1', text: 'a note' }),
        },
      },
    },
    coins: {
      typeDefs: `type Coin @key(fields: "id") { id: ID! metal: String size: Int } union Treasure = Coin type Query { treasure: Treasure }`,
      resolvers: { Query: { treasure: () => ({ __typename: 'Coin', id: '8', metal: 'gold', size: 1 }) }, Coin: { __resolveReference: ({ id }: Given) => ({ id, metal: `metal ${id}`, size: 1 }) } },
    },
    vases: {
      typeDefs: `type Vase @key(fields: "id") { id: ID! shape: String size: Int twin: Hit } union Hit = Vase | Shard type Shard { of: String }`,
      resolvers: { Vase: { __resolveReference: ({ id }: Given) => ({ id, shape: `shape ${id}`, size: 2, twin: { __typename: 'Shard', of: id } }) } },
    },
  },
  (federation) => {
    test('give each member its own fields, from whichever subgraph has them', async () => {
      expect(await federation.ask('{ search { __typename ... on Coin { metal } ... on Vase { shape } ... on Note { text } } }')).toEqual({
        data: { search: [{ __typename: 'Coin', metal: 'metal 1' }, { __typename: 'Vase', shape: 'shape 2' }, { __typename: 'Note', text: 'a note' }] },
      });
      expect(federation.services().toSorted()).toEqual(['coins', 'search', 'vases']);
    });

    test('give members nothing that was asked of others', async () => {
      expect(await federation.ask('{ search { ... on Coin { metal } } }')).toEqual({ data: { search: [{ metal: 'metal 1' }, {}, {}] } });
    });

    test('stand in unions and in lists of lists', async () => {
      expect(await federation.ask('{ search { ... on Vase { near { ... on Coin { metal } } } } pairs { ... on Coin { metal } ... on Vase { shape } } }')).toEqual({
        data: { search: [{}, { near: { metal: 'metal 3' } }, {}], pairs: [[{ metal: 'metal 1' }, null], [{ shape: 'shape 2' }]] },
      });
    });

    test('may have other members in other subgraphs', async () => {
      expect(await federation.ask('{ search { ... on Vase { twin { __typename ... on Shard { of } ... on Note { text } } } } treasure { ... on Coin { size } } }')).toEqual({
        data: { search: [{}, { twin: { __typename: 'Shard', of: '2' } }, {}], treasure: { size: 1 } },
      });
    });

    test('take one key for fields of different members', async () => {
      expect(await federation.ask('{ search { ... on Coin { what: metal } ... on Vase { what: shape } ... on Note { what: text } } }')).toEqual({ data: { search: [{ what: 'metal 1' }, { what: 'shape 2' }, { what: 'a note' }] } });
    });

    test('ask no subgraph whose members are not there', async () => {
      expect(await federation.ask('{ one(of: "Note") { ... on Coin { metal } ... on Note { text } ... on Vase { shape } } }')).toEqual({ data: { one: { text: 'a note' } } });
      expect(federation.services()).toEqual(['search']);
    });
  },
);

describeBothWays(
  'Fields of one name that a subgraph declares with different strictness',
  {
    list: { typeDefs: `type Query { things: [Thing!]! } union Thing = Coin | Vase type Coin @key(fields: "id") { id: ID! } type Vase @key(fields: "id") { id: ID! }`, resolvers: { Query: { things: () => [{ __typename: 'Coin', id: '1' }, { __typename: 'Vase', id: '2' }] } } },
    strict: {
      typeDefs: `type Coin @key(fields: "id") { id: ID! name: String @shareable place: Place @shareable } type Vase @key(fields: "id") { id: ID! name: String! @shareable place: Spot @shareable } type Place { x: Int @shareable } type Spot { x: Int! @shareable }`,
      resolvers: {
        Coin: { __resolveReference: ({ id }: Given) => ({ id, name: `coin ${id}`, place: { x: 1 } }) },
        Vase: { __resolveReference: ({ id }: Given) => ({ id, name: `vase ${id}`, place: { x: 2 } }) },
      },
    },
    lax: { typeDefs: `type Vase @key(fields: "id") { id: ID! name: String @shareable } type Spot { x: Int @shareable } type Query { spot: Spot }`, resolvers: { Vase: { __resolveReference: ({ id }: Given) => ({ id, name: `vase ${id}` }) } } },
  },
  (federation) => {
    test('are asked for under keys that do not conflict, and answered under the client’s', async () => {
      expect(await federation.ask('{ things { ... on Coin { name place { x } } ... on Vase { name place { x } } } }')).toEqual({
        data: { things: [{ name: 'coin 1', place: { x: 1 } }, { name: 'vase 2', place: { x: 2 } }] },
      });
    });
  },
);
