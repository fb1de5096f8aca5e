import { expect, test } from 'vitest';
import { type Fixtures, type Given, supergraphOf } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const reference = { __resolveReference: (given: Given) => given };
const rooms = { Query: { rooms: () => [{ id: '1', wing: 'east' }] } };

describeBothWays(
  'What one subgraph lacks of an object without a key',
  {
    plan: { typeDefs: `type Query { rooms: [Room!]! } type Room @key(fields: "id wing") { id: ID! wing: ID! climate: Climate @shareable } type Climate @shareable { heat: Int }`, resolvers: { ...rooms, Room: { ...reference, climate: () => ({ heat: 20 }) } } },
    copy: { typeDefs: `type Room @key(fields: "id wing") { id: ID! wing: ID! climate: Climate @shareable } type Climate @shareable { heat: Int }`, resolvers: { Room: { ...reference, climate: () => ({ heat: 20 }) } } },
    sensors: { typeDefs: `type Room @key(fields: "id wing") { id: ID! wing: ID! climate: Climate @shareable } type Climate { light: Int }`, resolvers: { Room: { ...reference, climate: () => ({ light: 50 }) } } },
  },
  (federation) => {
    test('is asked for with the object around it, and of nobody who lacks it too', async () => {
      expect(await federation.ask('{ rooms { climate { heat light } } }')).toEqual({ data: { rooms: [{ climate: { heat: 20, light: 50 } }] } });
      expect(federation.services()).toEqual(['plan', 'sensors']);
    });
  },
);

describeBothWays(
  'A key of which no subgraph knows all',
  {
    shelf: { typeDefs: `type Query { boxes: [Box!]! } type Box @key(fields: "finds { id }") { finds: [Find!]! @shareable } type Find @key(fields: "id") { id: ID! }`, resolvers: { Query: { boxes: () => [{ finds: [{ id: '1' }, { id: '2' }] }] } } },
    marks: { typeDefs: `type Find @key(fields: "id") { id: ID! mark: String! @shareable }`, resolvers: { Find: { __resolveReference: ({ id }: Given) => ({ id, mark: `m${id}` }) } } },
    seals: { typeDefs: `type Box @key(fields: "finds { id mark }") { finds: [Find!]! @shareable seal: String } type Find @key(fields: "id mark") { id: ID! mark: String! @shareable }`, resolvers: { Box: { ...reference, seal: ({ finds }: Given) => finds.map(({ mark }: Given) => mark).join('+') } } },
  },
  (federation) => {
    test('is gathered from those who know its parts', async () => {
      expect(await federation.ask('{ boxes { seal } }')).toEqual({ data: { boxes: [{ seal: 'm1+m2' }] } });
      expect(federation.services()).toEqual(['shelf', 'marks', 'seals']);
    });
  },
);

const node = 'interface Node { id: ID! }';
describeBothWays(
  'An external field of a key',
  {
    finds: {
      typeDefs: `type Query { node(id: ID!): Node @shareable } ${node} type Find implements Node @key(fields: "id") { id: ID! name: String } type Loan implements Node @key(fields: "id") { id: ID! @external due: String }`,
      resolvers: { Query: { node: (_: Given, { id }: Given) => (id === 'f' ? { __typename: 'Find', id, name: 'Jar' } : { __typename: 'Loan', id: 'unknown' }) }, Loan: { ...reference, due: () => 'May' } },
    },
    loans: {
      typeDefs: `type Query { node(id: ID!): Node @shareable } ${node} type Find implements Node @key(fields: "id") { id: ID! @external } type Loan implements Node @key(fields: "id") { id: ID! to: String }`,
      resolvers: { Query: { node: (_: Given, { id }: Given) => (id === 'l' ? { __typename: 'Loan', id, to: 'Amman' } : { __typename: 'Find', id: 'unknown' }) }, Loan: { __resolveReference: ({ id }: Given) => ({ id, to: 'Amman' }) } },
    },
  },
  (federation) => {
    test('is asked of who has it, not of who is only asked by it', async () => {
      expect(await federation.ask('{ find: node(id: "f") { ... on Find { id name } } loan: node(id: "l") { ... on Loan { id to due } } }')).toEqual({
        data: { find: { id: 'f', name: 'Jar' }, loan: { id: 'l', to: 'Amman', due: 'May' } },
      });
    });

    test('is refused as a field of the interface, of which no subgraph has it for all types', async () => {
      const { data, errors } = await federation.ask('{ node(id: "f") { id } }');
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
      expect(federation.fetches).toEqual([]);
    });
  },
);

describeBothWays(
  'An interface that nothing implements where it is asked for',
  {
    plan: { typeDefs: `type Query { place: Place } interface Place @key(fields: "id") { id: ID! }`, resolvers: { Query: { place: () => null } } },
    names: { typeDefs: `type Query { named: Place } type Place @key(fields: "id", resolvable: false) @interfaceObject { id: ID! name: String }`, resolvers: { Query: { named: () => ({ id: '1', name: 'Petra' }) } } },
  },
  (federation) => {
    test('is asked for its own fields', async () => {
      expect(await federation.ask('{ place { id } named { id name } }')).toEqual({ data: { place: null, named: { id: '1', name: 'Petra' } } });
    });

    test('is refused for those of others', async () => {
      expect((await federation.ask('{ place { name } }')).errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
      expect(federation.fetches).toEqual([]);
    });
  },
);

const narrow: Fixtures = {
  coins: {
    typeDefs: `type Query { best: Coin @shareable latest: Find @shareable } union Find = Coin | Vase type Coin @key(fields: "id") { id: ID! name: String @shareable weight: Int } type Vase @key(fields: "id") { id: ID! name: String @shareable }`,
    resolvers: { Query: { best: () => ({ id: 'c', name: 'Drachm', weight: 4 }), latest: () => ({ __typename: 'Vase', id: 'v', name: 'Krater' }) }, Coin: { __resolveReference: ({ id }: Given) => ({ id, name: 'Drachm', weight: 4 }) } },
  },
  vases: {
    typeDefs: `type Query { best: Coin @shareable latest: Find @shareable } union Find = Coin | Vase type Coin @key(fields: "id") { id: ID! name: String @shareable } type Vase @key(fields: "id") { id: ID! name: String @shareable height: Int }`,
    resolvers: { Query: { best: () => ({ id: 'c', name: 'Drachm' }), latest: () => ({ __typename: 'Vase', id: 'v', name: 'Krater', height: 40 }) } },
  },
};
// As Apollo's composition joins a member in one subgraph with the union in another.
const widened = supergraphOf(narrow).replace(/best: Coin[^\n]*/, 'best: Find @join__field(graph: COINS, type: "Coin") @join__field(graph: VASES, type: "Coin")');

describeBothWays(
  'A field that a subgraph knows as one member of what the supergraph makes of it',
  narrow,
  (federation) => {
    test('is asked for that member alone', async () => {
      expect(await federation.ask('{ best { __typename ... on Vase { name height } ... on Coin { name weight } } }')).toEqual({ data: { best: { __typename: 'Coin', name: 'Drachm', weight: 4 } } });
      expect(federation.fetches.map(({ operation }) => operation).join()).not.toContain('Vase');
      expect(await federation.ask('{ best { ... on Vase { name } } latest { ... on Vase { height } } }')).toEqual({ data: { best: {}, latest: { height: 40 } } });
    });
  },
  { supergraphSdl: widened },
);

const search: Fixtures = {
  search: {
    typeDefs: `type Query { search: [Hit!]! } union Hit = Coin | Vase ${node} type Coin implements Node @key(fields: "id") { id: ID! } type Vase { height: Int }`,
    resolvers: { Query: { search: () => [{ __typename: 'Coin', id: '1' }, { __typename: 'Vase', height: 40 }] } },
  },
};

describeBothWays(
  'A union in a supergraph that does not say which subgraph has which members',
  search,
  (federation) => {
    test('has those that its subgraph knows, whatever they implement', async () => {
      expect(await federation.ask('{ search { ... on Node { id } ... on Vase { height } } }')).toEqual({ data: { search: [{ id: '1' }, { height: 40 }] } });
    });
  },
  { supergraphSdl: supergraphOf(search).replaceAll(/(?<!directive )@join__unionMember\([^)]*\)/g, '') },
);
