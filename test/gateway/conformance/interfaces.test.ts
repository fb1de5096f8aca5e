import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Interfaces',
  {
    records: {
      typeDefs: `type Query { records: [Record!]! named: [Named!]! nodes: [Node] }
        interface Node { id: ID! } interface Named implements Node { id: ID! name: String } interface Record implements Node & Named { id: ID! name: String place: Record }
        type Site implements Node & Named & Record @key(fields: "id") { id: ID! name: String place: Record }
        type Object implements Node & Named & Record @key(fields: "id") { id: ID! name: String @external place: Record made: Int }
        type Person implements Node & Named { id: ID! name: String }`,
      resolvers: {
        Query: {
          records: () => [{ __typename: 'Site', id: 's1', name: 'Petra', place: null }, { __typename: 'Object', id: 'o1', made: -300, place: { __typename: 'Site', id: 's2', name: 'Jerash', place: { __typename: 'Object', id: 'o2', made: 12 } } }],
          named: () => [{ __typename: 'Person', id: 'p1', name: 'Amal' }, { __typename: 'Site', id: 's1', name: 'Petra' }],
          nodes: () => [{ __typename: 'Object', id: 'o3' }, null],
        },
      },
    },
    objects: { typeDefs: `type Object @key(fields: "id") { id: ID! name: String weight: Int }`, resolvers: { Object: { __resolveReference: ({ id }: Given) => ({ id, name: `object ${id}`, weight: 5 }) } } },
    visits: {
      typeDefs: `interface Visited { visits: Int } type Site implements Visited @key(fields: "id") { id: ID! visits: Int } type Object implements Visited @key(fields: "id") { id: ID! visits: Int lastVisited: Visited }`,
      resolvers: { Site: { __resolveReference: ({ id }: Given) => ({ id, visits: 10 }) }, Object: { __resolveReference: ({ id }: Given) => ({ id, visits: 20, lastVisited: { __typename: 'Site', id: 's9', visits: 1 } }) } },
    },
  },
  (federation) => {
    test('take a field of the interface from where each member has it', async () => {
      expect(await federation.ask('{ records { id name } }')).toEqual({ data: { records: [{ id: 's1', name: 'Petra' }, { id: 'o1', name: 'object o1' }] } });
    });

    test('are asked for what all members have alike, without a word on any of them', async () => {
      await federation.ask('{ records { id place { id place { id } } } }');
      expect(federation.fetches.map(({ operation }) => operation)).toEqual(['query{ records { __typename id place { __typename id place { __typename id } } } }']);
    });

    test('take fields of members, at any depth', async () => {
      expect(await federation.ask('{ records { __typename ... on Object { made weight place { ... on Site { name place { name ... on Object { weight } } } } } } }')).toEqual({
        data: { records: [{ __typename: 'Site' }, { __typename: 'Object', made: -300, weight: 5, place: { name: 'Jerash', place: { name: 'object o2', weight: 5 } } }] },
      });
    });

    test('may implement one another, and fragments may be on any of them', async () => {
      expect(await federation.ask('{ nodes { ... on Record { name } } named { ... on Node { id } ... on Record { place { id } } name } }')).toEqual({
        data: { nodes: [{ name: 'object o3' }, null], named: [{ id: 'p1', name: 'Amal' }, { id: 's1', place: null, name: 'Petra' }] },
      });
    });

    test('may be known to one subgraph only, of members that others have', async () => {
      expect(await federation.ask('{ records { ... on Visited { visits } ... on Object { lastVisited { visits ... on Site { name } } } } }')).toEqual({
        data: { records: [{ visits: 10 }, { visits: 20, lastVisited: { visits: 1, name: null } }] },
      });
    });
  },
);
