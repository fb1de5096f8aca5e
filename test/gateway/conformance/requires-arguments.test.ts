import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const reference = { __resolveReference: (given: Given) => given };

describeBothWays(
  '@requires with arguments',
  {
    market: {
      typeDefs: `type Query { lots: [Lot!]! } type Lot @key(fields: "id") { id: ID! price(currency: Currency! = EUR): Int bids(first: Int): [Bid!] } type Bid { amount(currency: Currency! = EUR): Int } enum Currency { EUR USD GBP }`,
      resolvers: {
        Query: { lots: () => [{ id: '1' }, { id: '2' }] },
        Lot: { price: ({ id }: Given, { currency }: Given) => Number(id) * { EUR: 10, USD: 11, GBP: 9 }[currency as 'EUR'], bids: (_: Given, { first }: Given) => Array.from({ length: first ?? 3 }, (_, index) => ({ index })) },
        Bid: { amount: ({ index }: Given, { currency }: Given) => (index + 1) * { EUR: 10, USD: 11, GBP: 9 }[currency as 'EUR'] },
      },
    },
    customs: {
      typeDefs: `type Lot @key(fields: "id") {
        id: ID! price(currency: Currency! = EUR): Int @external bids(first: Int): [Bid!] @external
        duty: String @requires(fields: "price(currency: USD)")
        vat: String @requires(fields: "price(currency: GBP)")
        stakes: String @requires(fields: "bids(first: 2) { amount(currency: USD) }")
        bidding: String @requires(fields: "bids(first: 2) { amount(currency: GBP) }")
      } type Bid { amount(currency: Currency! = EUR): Int @external } enum Currency { EUR USD GBP }`,
      resolvers: { Lot: { ...reference, duty: ({ price }: Given) => `on ${price} USD`, vat: ({ price }: Given) => `on ${price} GBP`, stakes: ({ bids }: Given) => bids.map(({ amount }: Given) => amount).join('/'), bidding: ({ bids }: Given) => bids.map(({ amount }: Given) => amount).join('+') } },
    },
  },
  (federation) => {
    test('asks with the arguments of the directive', async () => {
      expect(await federation.ask('{ lots { duty } }')).toEqual({ data: { lots: [{ duty: 'on 11 USD' }, { duty: 'on 22 USD' }] } });
    });

    test('keeps them apart from the arguments of the client, with and without an alias', async () => {
      expect(await federation.ask('query ($in: Currency!) { lots { price duty pounds: price(currency: $in) } }', { variables: { in: 'GBP' } })).toEqual({
        data: { lots: [{ price: 10, duty: 'on 11 USD', pounds: 9 }, { price: 20, duty: 'on 22 USD', pounds: 18 }] },
      });
    });

    test('is not misled by a client that gives another answer the field’s name', async () => {
      expect(await federation.ask('{ lots { price: id duty } }')).toEqual({ data: { lots: [{ price: '1', duty: 'on 11 USD' }, { price: '2', duty: 'on 22 USD' }] } });
      expect(await federation.ask('{ lots { price: price(currency: GBP) duty: price(currency: EUR) d: duty } }')).toEqual({
        data: { lots: [{ price: 9, duty: 10, d: 'on 11 USD' }, { price: 18, duty: 20, d: 'on 22 USD' }] },
      });
    });

    test('keeps fields apart that require the same with other arguments', async () => {
      expect(await federation.ask('{ lots { duty vat bidding stakes } }')).toEqual({
        data: { lots: [{ duty: 'on 11 USD', vat: 'on 9 GBP', bidding: '9+18', stakes: '11/22' }, { duty: 'on 22 USD', vat: 'on 18 GBP', bidding: '9+18', stakes: '11/22' }] },
      });
      expect(federation.services()).toEqual(['market', 'customs']);
    });

    test('keeps arguments apart inside of what is required', async () => {
      expect(await federation.ask('{ lots { bidding bids(first: 1) { amount } } }')).toEqual({
        data: { lots: [{ bidding: '9+18', bids: [{ amount: 10 }] }, { bidding: '9+18', bids: [{ amount: 10 }] }] },
      });
      expect(await federation.ask('{ lots { bids(first: 2) { amount(currency: USD) } bidding } }')).toEqual({
        data: { lots: [{ bids: [{ amount: 11 }, { amount: 22 }], bidding: '9+18' }, { bids: [{ amount: 11 }, { amount: 22 }], bidding: '9+18' }] },
      });
    });
  },
);
