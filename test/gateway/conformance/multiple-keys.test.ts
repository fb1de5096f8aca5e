import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const numbers: Given = { a: '1', b: '2' };
const isbnOf = (id: string) => Object.keys(numbers).find((isbn) => numbers[isbn] === id);

describeBothWays(
  'An entity with several keys',
  {
    shop: { typeDefs: `type Query { books: [Book!]! } type Book @key(fields: "id") { id: ID! price: Int }`, resolvers: { Query: { books: () => [{ id: '1', price: 10 }, { id: '2', price: 20 }] } } },
    library: {
      typeDefs: `type Book @key(fields: "isbn") { isbn: String! shelf: String } type Query { shelved: [Book!]! }`,
      resolvers: { Query: { shelved: () => [{ isbn: 'b', shelf: 'shelf b' }] }, Book: { __resolveReference: ({ isbn }: Given) => ({ isbn, shelf: `shelf ${isbn}` }) } },
    },
    register: {
      typeDefs: `type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String! registered: Boolean }`,
      resolvers: { Book: { __resolveReference: ({ id, isbn }: Given) => ({ id: id ?? numbers[isbn], isbn: isbn ?? isbnOf(id), registered: true }) } },
    },
  },
  (federation) => {
    test('is reached by way of a subgraph that knows both of the keys', async () => {
      expect(await federation.ask('{ books { price shelf } }')).toEqual({ data: { books: [{ price: 10, shelf: 'shelf a' }, { price: 20, shelf: 'shelf b' }] } });
      expect(federation.services()).toEqual(['shop', 'register', 'library']);
    });

    test('is reached the other way round too', async () => {
      expect(await federation.ask('{ shelved { id isbn shelf registered } }')).toEqual({ data: { shelved: [{ id: '2', isbn: 'b', shelf: 'shelf b', registered: true }] } });
      expect(federation.services()).toEqual(['library', 'register']);
    });
  },
);

describeBothWays(
  'An entity whose subgraphs share several keys',
  {
    list: { typeDefs: `type Query { walls: [Wall!]! } type Wall @key(fields: "id") { id: ID! height: Int }`, resolvers: { Query: { walls: () => [{ id: '1', height: 3 }] } } },
    count: {
      typeDefs: `type Wall @key(fields: "id") @key(fields: "code") { id: ID! code: String! stones: Int }`,
      resolvers: { Wall: { __resolveReference: ({ id, code }: Given) => ({ id: id ?? code.slice(1), code: code ?? `c${id}`, stones: 12 }) } },
    },
    weigh: {
      typeDefs: `type Wall @key(fields: "id") @key(fields: "code") { id: ID! code: String! stones: Int @external weight: Int @requires(fields: "stones") }`,
      resolvers: { Wall: { __resolveReference: (reference: Given) => reference, weight: ({ stones }: Given) => stones * 100 } },
    },
  },
  (federation) => {
    test('is asked for what a field requires without a way round', async () => {
      expect(await federation.ask('{ walls { height weight } }')).toEqual({ data: { walls: [{ height: 3, weight: 1200 }] } });
      expect(federation.services()).toEqual(['list', 'count', 'weigh']);
    });
  },
);
