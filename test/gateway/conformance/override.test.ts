import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const fixtures = (label: string) => ({
  old: {
    typeDefs: `type Query { objects: [Object!]! } type Object @key(fields: "id") { id: ID! title: String location: String }`,
    resolvers: { Query: { objects: () => [{ id: '1', title: 'old title', location: 'old location' }] }, Object: { __resolveReference: ({ id }: Given) => ({ id, title: 'old title', location: 'old location' }) } },
  },
  new: {
    typeDefs: `type Object @key(fields: "id") { id: ID! location: String @override(from: "old"${label}) } type Query { newest: Object }`,
    resolvers: { Query: { newest: () => ({ id: '2', location: 'new location' }) }, Object: { __resolveReference: ({ id }: Given) => ({ id, location: 'new location' }) } },
  },
});

describeBothWays('@override', fixtures(''), (federation) => {
  test('takes a field from the subgraph that took it over', async () => {
    expect(await federation.ask('{ objects { title location } }')).toEqual({ data: { objects: [{ title: 'old title', location: 'new location' }] } });
    expect(federation.fetches[0]?.operation).not.toContain('location');
  });

  test('needs nobody else where the new owner is asked first', async () => {
    expect(await federation.ask('{ newest { location } }')).toEqual({ data: { newest: { location: 'new location' } } });
    expect(federation.services()).toEqual(['new']);
  });
});

describeBothWays('@override for no share of the requests', fixtures(', label: "percent(0)"'), (federation) => {
  test('leaves the field where it was', async () => {
    expect(await federation.ask('{ objects { location } }')).toEqual({ data: { objects: [{ location: 'old location' }] } });
  });
});

describeBothWays('@override for all of the requests', fixtures(', label: "percent(100)"'), (federation) => {
  test('takes the field over', async () => {
    expect(await federation.ask('{ objects { location } }')).toEqual({ data: { objects: [{ location: 'new location' }] } });
  });
});

describeBothWays('@override for half of the requests', fixtures(', label: "percent(50)"'), (federation) => {
  test('takes the field over for some of them and leaves it for others', async () => {
    const seen = new Set<string>();
    for (let count = 0; count < 100 && seen.size < 2; count++) seen.add((await federation.ask('{ objects { location } }')).data.objects[0].location);
    expect([...seen].toSorted()).toEqual(['new location', 'old location']);
  });
});
