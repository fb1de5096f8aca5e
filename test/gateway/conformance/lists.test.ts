import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const of = (ids: (string | null)[]) => ids.map((id) => (id === null ? null : { id }));

describeBothWays(
  'Lists',
  {
    halls: {
      typeDefs: `type Query { halls: [[[Object]]] shelf: [Object!]! none: [Object] empty: [[Object!]!]! } type Object @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { halls: () => [[of(['1', null]), null], [], [of([]), of(['2', '1'])]], shelf: () => of(['1', '1', '1', '2']), none: () => null, empty: () => [[], []] } },
    },
    objects: { typeDefs: `type Object @key(fields: "id") { id: ID! tags: [[String]!] parts: [Part] twin: Object } type Part { of: Object name: String }`, resolvers: { Object: { __resolveReference: ({ id }: Given) => ({ id }), tags: ({ id }: Given) => [[id, null], []], parts: ({ id }: Given) => [{ name: `part of ${id}`, of: { id: '9' } }, null], twin: ({ id }: Given) => ({ id: `${id}'` }) } } },
    weights: { typeDefs: `type Object @key(fields: "id") { id: ID! weight: Int }`, resolvers: { Object: { weight: ({ id }: Given) => id.length } } },
  },
  (federation) => {
    test('in lists in lists keep their shape, nulls and empty ones included', async () => {
      expect(await federation.ask('{ halls { id weight } none { weight } empty { weight } }')).toEqual({ data: { halls: [[[{ id: '1', weight: 1 }, null], null], [], [[], [{ id: '2', weight: 1 }, { id: '1', weight: 1 }]]], none: null, empty: [[], []] } });
    });

    test('ask for an entity once, however often it is there', async () => {
      expect(await federation.ask('{ shelf { tags parts { name } } }')).toMatchObject({ data: { shelf: [{ tags: [['1', null], []], parts: [{ name: 'part of 1' }, null] }, {}, {}, { tags: [['2', null], []] }] } });
      expect(federation.fetches[1]?.variables['representations']).toHaveLength(2);
    });

    test('hold entities that others add to, each in its own place', async () => {
      expect(await federation.ask('{ shelf { id twin { id weight twin { weight } } parts { of { weight } } } }')).toEqual({
        data: { shelf: ['1', '1', '1', '2'].map((id) => ({ id, twin: { id: `${id}'`, weight: 2, twin: { weight: 3 } }, parts: [{ of: { weight: 1 } }, null] })) },
      });
      expect(federation.services()).toEqual(['halls', 'objects', 'weights']);
    });
  },
);
