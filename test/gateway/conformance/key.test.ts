import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const fixtures = {
  products: {
    typeDefs: `type Query { products: [Product]! product(upc: ID!): Product } type Product @key(fields: "upc") { upc: ID! name: String! }`,
    resolvers: {
      Query: {
        products: () => [{ upc: '1', name: 'Lamp' }, null, { upc: '2', name: 'Jar' }, { upc: '1', name: 'Lamp' }, { upc: '7', name: 'Lost' }],
        product: (_: Given, { upc }: Given) => (upc === '9' ? null : { upc, name: 'Lamp' }),
      },
    },
  },
  stock: {
    typeDefs: `type Product @key(fields: "upc") { upc: ID! inStock: Int place: Place } type Place { hall: String shelf: Int }`,
    resolvers: { Product: { __resolveReference: ({ upc }: Given) => (upc === '7' ? null : { upc, inStock: Number(upc) * 10, place: { hall: `hall ${upc}`, shelf: 3 } }) } },
  },
};

describeBothWays('@key', fixtures, (federation) => {
  test('joins the fields of entities from two subgraphs, asking for each entity once', async () => {
    expect(await federation.ask('{ products { name inStock } }')).toEqual({
      data: { products: [{ name: 'Lamp', inStock: 10 }, null, { name: 'Jar', inStock: 20 }, { name: 'Lamp', inStock: 10 }, { name: 'Lost', inStock: null }] },
    });
    expect(federation.services()).toEqual(['products', 'stock']);
    expect(federation.fetches[1]?.variables).toEqual({ representations: ['1', '2', '7'].map((upc) => ({ __typename: 'Product', upc })) });
  });

  test('asks nobody for an entity that is null', async () => {
    expect(await federation.ask('{ product(upc: "9") { inStock } }')).toEqual({ data: { product: null } });
    expect(federation.services()).toEqual(['products']);
  });

  test('gives null without an error for what an entity that is not there would have', async () => {
    expect(await federation.ask('{ product(upc: "7") { upc name inStock place { hall } } }')).toEqual({ data: { product: { upc: '7', name: 'Lamp', inStock: null, place: null } } });
  });

  test('gives the client what it asked for in its order, and no keys or type names beside it', async () => {
    const { data } = await federation.ask('{ product(upc: "1") { place { shelf hall } inStock name } }');
    expect(JSON.stringify(data)).toBe('{"product":{"place":{"shelf":3,"hall":"hall 1"},"inStock":10,"name":"Lamp"}}');
  });

  test('asks a subgraph only for what is asked of it', async () => {
    await federation.ask('{ product(upc: "1") { place { hall } } }');
    expect(federation.fetches[1]?.operation).not.toMatch(/shelf|inStock/);
  });
});
