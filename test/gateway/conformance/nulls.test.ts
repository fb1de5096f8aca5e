import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const internal = 'relation site.secret does not exist';

describeBothWays(
  'Nulls and errors',
  {
    sites: {
      typeDefs: `type Query { sites: [Site] strict: [Site!] must: Site! broken: Int many: [Int!] }
        type Site @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Query: {
          sites: () => [{ id: '1', name: 'one' }, { id: '2', name: 'two' }, { id: '3', name: 'three' }],
          strict: () => [{ id: '1', name: 'one' }, { id: '2', name: 'two' }],
          must: () => ({ id: '2', name: 'two' }),
          broken: () => {
            throw new Error(internal);
          },
          many: () => [1, null],
        },
      },
    },
    visits: {
      typeDefs: `type Site @key(fields: "id") { id: ID! visits: Int! guide: Guide last: Int } type Guide { name: String! }`,
      resolvers: {
        Site: {
          __resolveReference: ({ id }: Given) => (id === '3' ? null : { id }),
          visits: ({ id }: Given) => {
            if (id === '2') throw new Error(internal);
            return 5;
          },
          guide: ({ id }: Given) => ({ name: id === '1' ? 'Amal' : null }),
          last: () => {
            throw Object.assign(new Error('The site is closed to readers.'), { extensions: { code: 'FORBIDDEN', stack: internal } });
          },
        },
      },
    },
  },
  (federation) => {
    test('become null where they may, with a path, the subgraph’s name and nothing of its inside', async () => {
      const answer = await federation.ask('{ sites { name guide { name } } broken }');
      expect(answer.data).toEqual({ sites: [{ name: 'one', guide: { name: 'Amal' } }, { name: 'two', guide: null }, { name: 'three', guide: null }], broken: null });
      expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.service, extensions.code]).toSorted()).toEqual([['broken', 'sites', 'INTERNAL'], ['sites.1.guide.name', 'visits', 'BAD_USER_INPUT']].map(([path, service]) => [path, service, 'INTERNAL']));
      expect(JSON.stringify(answer)).not.toContain('relation');
    });

    test('bubble through what another subgraph gave, to the nearest place that may be null', async () => {
      const answer = await federation.ask('{ sites { name visits } }');
      expect(answer.data).toEqual({ sites: [{ name: 'one', visits: 5 }, null, null] });
      expect(answer.errors?.map(({ path }) => path?.slice(0, 2))).toEqual([['sites', 1]]);
    });

    test('bubble through lists', async () => {
      const answer = await federation.ask('{ strict { visits } many }');
      expect(answer.data).toEqual({ strict: null, many: null });
      expect(answer.errors).toHaveLength(2);
    });

    test('bubble up to the whole answer', async () => {
      const answer = await federation.ask('{ must { visits } }');
      expect(answer.data).toBeNull();
      expect(answer.errors?.map(({ path }) => path?.[0])).toEqual(['must']);
    });

    test('of an entity that is not there bubble without an error', async () => {
      expect(await federation.ask('{ sites { id guide { name } } }')).toMatchObject({ data: { sites: [{ id: '1' }, { id: '2' }, { id: '3', guide: null }] } });
    });

    test('keep a code of the contract with its message, and no other extension', async () => {
      const { errors } = await federation.ask('{ strict { last } }');
      expect(errors).toEqual([0, 1].map((index) => ({ message: 'The site is closed to readers.', path: ['strict', index, 'last'], extensions: { code: 'FORBIDDEN', service: 'visits' } })));
    });
  },
);
