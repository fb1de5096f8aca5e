import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const reference = { __resolveReference: (given: Given) => given };

describeBothWays(
  '@requires',
  {
    catalogue: {
      typeDefs: `type Query { vases: [Vase!]! } type Vase @key(fields: "id") { id: ID! height: Int width: Int parts: [Part!] owner: Owner } type Part { weight: Int kind: Kind } type Kind { name: String } interface Owner { id: ID! } type Museum implements Owner { id: ID! city: String } type Person implements Owner { id: ID! age: Int }`,
      resolvers: {
        Query: {
          vases: () => [
            { id: '1', height: 3, width: 4, parts: [{ weight: 1, kind: { name: 'foot' } }, { weight: 2, kind: null }], owner: { __typename: 'Museum', id: 'm', city: 'Tunis' } },
            { id: '2', height: null, width: 5, parts: null, owner: { __typename: 'Person', id: 'p', age: 70 } },
            { id: '3', height: 1, width: 1, parts: [], owner: null },
          ],
        },
      },
    },
    grades: { typeDefs: `type Vase @key(fields: "id") { id: ID! grade: Int }`, resolvers: { Vase: { __resolveReference: ({ id }: Given) => ({ id, grade: Number(id) * 100 }) } } },
    measures: {
      typeDefs: `type Vase @key(fields: "id") {
        id: ID! height: Int @external width: Int @external grade: Int @external parts: [Part!] @external owner: Owner @external
        area: String @requires(fields: "height width")
        load: String @requires(fields: "parts { weight kind { name } }")
        keptBy: String @requires(fields: "owner { __typename id ... on Museum { city } ... on Person { age } }")
        value: String @requires(fields: "grade area2: width")
      }
      type Part { weight: Int @external kind: Kind @external } type Kind { name: String @external }
      interface Owner { id: ID! } type Museum implements Owner { id: ID! @external city: String @external } type Person implements Owner { id: ID! @external age: Int @external }`.replace('area2: width', 'width'),
      resolvers: {
        Vase: {
          ...reference,
          area: ({ height, width }: Given) => `${height} × ${width}`,
          load: ({ parts }: Given) => JSON.stringify(parts),
          keptBy: ({ owner }: Given) => JSON.stringify(owner),
          value: ({ grade, width }: Given) => `${grade}/${width}`,
        },
      },
    },
    prices: { typeDefs: `type Vase @key(fields: "id") { id: ID! value: String @external price: String @requires(fields: "value") }`, resolvers: { Vase: { ...reference, price: ({ value }: Given) => `price of ${value}` } } },
  },
  (federation) => {
    test('gives the fields that it names, nulls included, though the client asks for none of them', async () => {
      expect(await federation.ask('{ vases { area } }')).toEqual({ data: { vases: [{ area: '3 × 4' }, { area: 'null × 5' }, { area: '1 × 1' }] } });
      expect(federation.services()).toEqual(['catalogue', 'measures']);
    });

    test('reaches into lists and objects', async () => {
      const { data, errors } = await federation.ask('{ vases { load } }');
      expect(errors).toBeUndefined();
      expect(data.vases.map(({ load }: Given) => JSON.parse(load))).toEqual([[{ weight: 1, kind: { name: 'foot' } }, { weight: 2, kind: null }], null, []]);
    });

    test('reaches into interfaces by type', async () => {
      const { data, errors } = await federation.ask('{ vases { keptBy } }');
      expect(errors).toBeUndefined();
      expect(data.vases.map(({ keptBy }: Given) => JSON.parse(keptBy))).toEqual([{ __typename: 'Museum', id: 'm', city: 'Tunis' }, { __typename: 'Person', id: 'p', age: 70 }, null]);
    });

    test('collects from several subgraphs before it asks', async () => {
      expect(await federation.ask('{ vases { value } }')).toEqual({ data: { vases: [{ value: '100/4' }, { value: '200/5' }, { value: '300/1' }] } });
      expect(federation.services()).toEqual(['catalogue', 'grades', 'measures']);
    });

    test('waits for a field that itself requires others', async () => {
      expect(await federation.ask('{ vases { price value } }')).toEqual({
        data: { vases: [{ price: 'price of 100/4', value: '100/4' }, { price: 'price of 200/5', value: '200/5' }, { price: 'price of 300/1', value: '300/1' }] },
      });
    });

    test('is not misled by aliases that take the names of what is required', async () => {
      expect(await federation.ask('{ vases { height: id width: area id: width area: height } }')).toEqual({
        data: { vases: [{ height: '1', width: '3 × 4', id: 4, area: 3 }, { height: '2', width: 'null × 5', id: 5, area: null }, { height: '3', width: '1 × 1', id: 1, area: 1 }] },
      });
    });
  },
);

describeBothWays(
  '@requires of more of what the key or another field takes too',
  {
    stock: {
      typeDefs: `type Query { items: [Item!]! } type Item @key(fields: "id place { id }") { id: ID! place: Place! } type Place { id: ID! hall: String shelves: [Shelf!]! } type Shelf { wide: Int high: Int }`,
      resolvers: { Query: { items: () => [{ id: '1', place: { id: 'p', hall: 'north', shelves: [{ wide: 2, high: 3 }, { wide: 4, high: 5 }] } }] } },
    },
    moves: {
      typeDefs: `type Item @key(fields: "id place { id }") { id: ID! place: Place! route: String @requires(fields: "place { hall shelves { wide } }") lift: String @requires(fields: "place { shelves { high } }") } type Place { id: ID! @shareable hall: String @external shelves: [Shelf!]! @external } type Shelf { wide: Int @external high: Int @external }`,
      resolvers: { Item: { __resolveReference: (given: Given) => given, route: ({ place }: Given) => JSON.stringify(place), lift: ({ place }: Given) => JSON.stringify(place) } },
    },
  },
  (federation) => {
    test('sends all of it together', async () => {
      const place = { id: 'p', hall: 'north', shelves: [{ wide: 2, high: 3 }, { wide: 4, high: 5 }] };
      const { data, errors } = await federation.ask('{ items { route lift } }');
      expect(errors).toBeUndefined();
      expect([data.items[0].route, data.items[0].lift].map((text) => JSON.parse(text))).toEqual([place, place]);
    });
  },
);
