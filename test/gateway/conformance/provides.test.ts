import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  '@provides',
  {
    search: {
      typeDefs: `type Query { best: Museum @provides(fields: "name") hits: [Hit!]! plain: Museum found: [Found!]! @provides(fields: "... on Museum { name } ... on Site { place { country } }") }
        type Hit { museum: Museum @provides(fields: "name place { country }") }
        union Found = Museum | Site
        type Museum @key(fields: "id") { id: ID! name: String @external place: Place @external }
        type Site @key(fields: "id") { id: ID! place: Place @external }
        type Place { country: String @external }`,
      resolvers: {
        Query: {
          best: () => ({ id: '1', name: 'provided 1' }),
          plain: () => ({ id: '2' }),
          hits: () => [{ museum: { id: '3', name: 'provided 3', place: { country: 'provided country' } } }],
          found: () => [{ __typename: 'Museum', id: '1', name: 'provided 1' }, { __typename: 'Site', id: '9', place: { country: 'provided country' } }],
        },
      },
    },
    register: {
      typeDefs: `type Museum @key(fields: "id") { id: ID! name: String @shareable place: Place @shareable founded: Int } type Site @key(fields: "id") { id: ID! place: Place @shareable } type Place @shareable { country: String city: String }`,
      resolvers: {
        Museum: { __resolveReference: ({ id }: Given) => ({ id, name: `own ${id}`, place: { country: 'own country', city: 'own city' }, founded: 1900 }) },
        Site: { __resolveReference: ({ id }: Given) => ({ id, place: { country: 'own country', city: 'own city' } }) },
      },
    },
  },
  (federation) => {
    test('takes a field from where the entity stands', async () => {
      expect(await federation.ask('{ best { name } }')).toEqual({ data: { best: { name: 'provided 1' } } });
      expect(federation.services()).toEqual(['search']);
    });

    test('holds for its own field only', async () => {
      expect(await federation.ask('{ plain { name } }')).toEqual({ data: { plain: { name: 'own 2' } } });
      expect(federation.services()).toEqual(['search', 'register']);
    });

    test('reaches into objects, and what it does not name comes from its owner', async () => {
      expect(await federation.ask('{ hits { museum { name place { country } founded } } }')).toEqual({ data: { hits: [{ museum: { name: 'provided 3', place: { country: 'provided country' }, founded: 1900 } }] } });
      expect(await federation.ask('{ hits { museum { name place { city } } } }')).toEqual({ data: { hits: [{ museum: { name: 'provided 3', place: { city: 'own city' } } }] } });
    });

    test('reaches into the members of a union', async () => {
      expect(await federation.ask('{ found { ... on Museum { name founded } ... on Site { place { country } } } }')).toEqual({
        data: { found: [{ name: 'provided 1', founded: 1900 }, { place: { country: 'provided country' } }] },
      });
    });
  },
);
