import { GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const json = new GraphQLScalarType({ name: 'JSON' });
const place = JSON.parse('{"type":"Point","coordinates":[1,2],"__proto__":{"x":1},"constructor":null}') as unknown;

describeBothWays(
  'Scalars',
  {
    sites: {
      typeDefs: `scalar JSON type Query { site: Site anything: [JSON] } type Site @key(fields: "id") { id: ID! place: JSON @shareable size: Float count: Int }`,
      resolvers: { JSON: json, Query: { site: () => ({ id: 7, place, size: 3, count: 2 }), anything: () => [1, 'two', { three: [3] }, null, [[4]], false] } },
    },
    shapes: {
      typeDefs: `scalar JSON type Site @key(fields: "id") { id: ID! place: JSON @shareable like(place: JSON): JSON area: JSON @requires(fields: "size") size: Float @external }`,
      resolvers: { JSON: json, Site: { __resolveReference: (given: Given) => ({ ...given, place }), like: (_: Given, given: Given) => given.place ?? null, area: ({ size }: Given) => ({ size }) } },
    },
  },
  (federation) => {
    test('of a subgraph’s own making pass as they are, whatever they hold', async () => {
      const { data, errors } = await federation.ask('{ site { place area } anything }');
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toBe(`{"site":{"place":${JSON.stringify(place)},"area":{"size":3}},"anything":[1,"two",{"three":[3]},null,[[4]],false]}`);
    });

    test('are taken as literals and in variables', async () => {
      expect((await federation.ask('query ($place: JSON) { site { a: like(place: $place) b: like(place: { of: [1, "x"] }) } }', { variables: { place: { deep: [{ x: null }] } } })).data.site).toEqual({ a: { deep: [{ x: null }] }, b: { of: [1, 'x'] } });
    });

    test('that identify are texts, though a subgraph gives numbers', async () => {
      expect((await federation.ask('{ site { id count size } }')).data.site).toEqual({ id: '7', count: 2, size: 3 });
    });
  },
);
