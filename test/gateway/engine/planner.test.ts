import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../gateway/engine/plan/nodes.ts';
import { createPlanner } from '../../../gateway/engine/planner/planner.ts';
import { supergraphOf } from './support/federation.ts';

const supergraph = (graphs: Record<string, string>) => supergraphOf(Object.fromEntries(Object.entries(graphs).map(([name, typeDefs]) => [name, { typeDefs }])));

/** A plan in short: each request with those that it waits for. */
function inShort(plan: Plan): string[] {
  return plan.steps.map(({ fetch, after }, index) => `${index}: ${fetch.service}${fetch.kind === 'entities' ? `(${fetch.parts.map(({ as, paths }) => `${as} at ${paths.map((path) => path.map((stop) => (typeof stop === 'string' ? stop : `<${stop.type}>`)).join('.')).join(', ')}`).join('; ')})` : ''}${after.length === 0 ? '' : ` after ${after.join(', ')}`}`);
}

const museum = supergraph({
  objects: 'type Query { objects: [Object] object: Object } type Object @key(fields: "id") { id: ID! title: String maker: Person site: Site } type Person @key(fields: "id", resolvable: false) { id: ID! } type Site @key(fields: "id", resolvable: false) { id: ID! }',
  people: 'type Person @key(fields: "id") { id: ID! name: String home: Site } type Site @key(fields: "id", resolvable: false) { id: ID! }',
  sites: 'type Query { sites: [Site] } type Site @key(fields: "id") { id: ID! label: String steward: Person } type Person @key(fields: "id", resolvable: false) { id: ID! }',
  prices: 'type Object @key(fields: "id") { id: ID! price: Int seller: Person } type Person @key(fields: "id", resolvable: false) { id: ID! }',
});

describe('A plan', () => {
  const plan = (query: string) => inShort(createPlanner(museum).plan(parse(query), 0));

  test('asks all subgraphs of root fields at once', () => {
    expect(plan('{ objects { title } sites { label } object { id } }')).toEqual(['0: objects', '1: sites']);
  });

  test('asks a subgraph once for entities of several kinds and places', () => {
    expect(plan('{ objects { maker { name } } sites { steward { name } } }')).toEqual(['0: objects', '1: sites', '2: people(Person at objects.maker, sites.steward) after 0, 1']);
    expect(plan('{ objects { site { label } maker { home { label } } } }')).toEqual(['0: objects', '1: people(Person at objects.maker) after 0', '2: sites(Site at objects.maker.home, objects.site) after 0, 1']);
  });

  test('puts off what nobody waits for to where its subgraph is asked anyway', () => {
    expect(plan('{ object { maker { name } price seller { name home { label } } } }')).toEqual([
      '0: objects',
      '1: prices(Object at object) after 0',
      '2: people(Person at object.seller; Person at object.maker) after 0, 1',
      '3: sites(Site at object.seller.home) after 2',
    ]);
  });

  test('lets what does not hang on a slow subgraph not wait for it', () => {
    const [, , names, labels] = plan('{ object { price seller { name } site { label } } }').toSorted();
    expect([names, labels]).toEqual(['2: sites(Site at object.site) after 0', '3: people(Person at object.seller) after 1']);
  });

  test('takes a shared root field from where the rest is nearest', () => {
    const shared = supergraph({
      a: 'type Query { site: Site @shareable } type Site @key(fields: "id") { id: ID! a: Int }',
      b: 'type Query { site: Site @shareable } type Site @key(fields: "id") { id: ID! b: Int }',
    });
    expect(inShort(createPlanner(shared).plan(parse('{ site { b } }'), 0))).toEqual(['0: b']);
    expect(inShort(createPlanner(shared).plan(parse('{ site { a } }'), 0))).toEqual(['0: a']);
  });

  test('asks for root fields at an object of the query type', () => {
    const nested = supergraph({
      one: 'type Query { one: Int } type Mutation { act: Done } type Done { ok: Boolean }',
      two: 'type Query { two: [Two] } type Two @key(fields: "id") { id: ID! }',
      three: 'type Two @key(fields: "id") { id: ID! three: Int }',
    }).replace('ok: Boolean', 'ok: Boolean\n  query: Query');
    expect(inShort(createPlanner(nested).plan(parse('mutation { act { query { one two { three } } } }'), 0))).toEqual(['0: one', '1: two after 0', '2: three(Two at act.query.two) after 1']);
  });

  test('follows a gradual override by the share that a request falls into', () => {
    const gradual = supergraph({ old: 'type Query { site: Site } type Site @key(fields: "id") { id: ID! name: String }', new: 'type Site @key(fields: "id") { id: ID! name: String @override(from: "old", label: "percent(30)") }' });
    const services = (share: number) => createPlanner(gradual).plan(parse('{ site { name } }'), share).steps.map(({ fetch }) => fetch.service);
    expect([services(0), services(29.9), services(30), services(99)]).toEqual([['old', 'new'], ['old', 'new'], ['old'], ['old']]);
  });

  test('is not made where no subgraph has a field', () => {
    const broken = museum.replace('  name: String @join__field(graph: PEOPLE)', '  name: String @join__field(graph: PEOPLE, external: true)');
    expect(() => createPlanner(broken).plan(parse('{ objects { maker { name } } }'), 0)).toThrow('No subgraph gives Query.objects.');
  });
});
