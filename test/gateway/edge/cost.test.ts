import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../gateway/config.ts';
import { costReckoner } from '../../../gateway/limits/cost/cost.ts';
import { noWeights, weightsOf } from '../../../gateway/limits/cost/weights.ts';

const types = `
  type Query { site(id: ID): Site  sites(first: Int, last: Int): SiteConnection  all: [Site!]!  titles: [String]  record: Record  records(first: Int = 4): [Record]  find(text: String, limit: Int): Found }
  interface Record { id: ID  title: String  links: [Link] }
  type Site implements Record { id: ID  title: String  links: [Link]  objects(first: Int): ArtefactConnection }
  type Artefact implements Record { id: ID  title: String  links: [Link]  sites(first: Int): SiteConnection }
  type Link { id: ID  target: Record }
  type SiteConnection { nodes: [Site]  edges: [SiteEdge]  totalCount: Int  pageInfo: PageInfo }
  type SiteEdge { node: Site }
  type ArtefactConnection { nodes: [Artefact]  totalCount: Int }
  type PageInfo { endCursor: String }
  type Found { hits: [Site]  facets: [Facet] }
  type Facet { count: Int }`;
const schema = buildSchema(types);

function costOf(query: string, variables: Record<string, unknown> = {}, directives = '', limits = defaultSettings.cost): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('The query holds one operation.');
  return costReckoner(schema, directives === '' ? noWeights : weightsOf(parse(directives)), limits)(document, operation, variables);
}

describe('without directives an operation costs', () => {
  test.each([
    ['nothing for values of its own', '{ __typename titles }', 0],
    ['nothing for what the schema says of itself', '{ __schema { types { fields { name } } } __type(name: "Site") { name } }', 0],
    ['one for an object', '{ site { id title } }', 1],
    ['the connection and its page', '{ sites(first: 5) { nodes { title } } }', 1 + 5],
    ['twice the page where it is asked for under two names', '{ sites(first: 5) { nodes { id } edges { node { id } } } }', 1 + 5 + 5 * 2],
    ['the default page where none is said', '{ sites { nodes { id } } }', 1 + 20],
    ['the last entries like the first', '{ sites(last: 7) { nodes { id } } }', 1 + 7],
    ['once for what stands beside the entries', '{ sites(first: 5) { totalCount pageInfo { endCursor } } }', 1 + 1],
    ['five for a list that takes no page', '{ all { id } }', 5],
    ['the page that the schema says', '{ records { id } }', 4],
    ['pages of pages', '{ sites(first: 3) { nodes { objects(first: 2) { nodes { id } } } } }', 1 + 3 * (1 + 1 + 2)],
    ['no more than the largest page, for a larger one is refused', '{ sites(first: 1000000) { nodes { id } } }', 1 + 100],
    ['nothing for an empty page', '{ sites(first: 0) { nodes { id } } }', 1],
    ['each alias', '{ a: site { id } b: site { id } }', 2],
    ['the dearest type, for an entry is of one only', '{ record { id ... on Site { objects(first: 9) { nodes { id } } } ... on Artefact { sites(first: 2) { nodes { id } } } } }', 1 + 1 + 9],
    ['all parts that may stand together', '{ record { links { id } ... on Record { links { target { id } } } ... on Site { objects(first: 1) { nodes { id } } } } }', 1 + 5 + 10 + 2],
    ['what a fragment costs wherever it is spread', '{ sites(first: 2) { ...P } a: sites(first: 3) { ...P } } fragment P on SiteConnection { nodes { id } }', 1 + 2 + 1 + 3],
  ] as const)('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test.each([
    ['as given', { n: 7 }, 1 + 7],
    ['as left out', {}, 1 + 6],
    ['null', { n: null }, 1 + 20],
    ['a text', { n: 'many' }, 1 + 20],
    ['negative', { n: -3 }, 1],
    ['inherited', Object.create({ n: 50 }) as Record<string, unknown>, 1 + 6],
  ] as const)('the page of a variable, %s', (_, variables, cost) => {
    expect(costOf('query Q($n: Int = 6) { sites(first: $n) { nodes { id } } }', variables)).toBe(cost);
  });

  test('fragments that double without doubling the work', () => {
    const levels = 300;
    const fragments = Array.from({ length: levels }, (_, level) => `fragment F${level} on Site { a: objects(first: 1) { nodes { sites(first: 1) { nodes { ...F${level + 1} } } } } b: objects(first: 1) { nodes { sites(first: 1) { nodes { ...F${level + 1} } } } } }`);
    const started = performance.now();
    expect(costOf(`{ site { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Site { id }`)).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('with directives', () => {
  const linked = 'schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@sized" }]) { query: Query }';

  test.each([
    ['a field costs its weight', 'type Query { site(id: ID): Site @cost(weight: 10) }', '{ site { id } }', 10 + 1],
    ['a type costs its weight', 'type Site @cost(weight: 3) { id: ID }', '{ sites(first: 2) { nodes { id } } }', 1 + 2 * 3],
    ['a field of single values may cost too', 'type Query { titles: [String] @cost(weight: 4) }', '{ titles }', 4],
    ['an argument costs where it is given', 'type Query { site(id: ID @cost(weight: 5)): Site }', '{ site(id: 1) { id } a: site { id } }', 5 + 2],
    ['a list is as long as it is assumed to be', 'type Query { all: [Site!]! @sized(assumedSize: 50) }', '{ all { id } }', 50],
    ['another argument is the page', 'type Query { find(text: String, limit: Int): Found @sized(slicingArguments: ["limit"], sizedFields: ["hits"]) }', '{ find(limit: 9) { hits { id } facets { count } } }', 1 + 9 + 5],
    ['the assumed size stands where the argument does not', 'type Query { find(text: String, limit: Int): Found @sized(assumedSize: 30, slicingArguments: ["limit"], sizedFields: ["hits"]) }', '{ find { hits { id } } }', 1 + 30],
  ] as const)('%s', (_, definition, query, cost) => {
    expect(costOf(query, {}, `${linked} ${definition}`)).toBe(cost);
  });

  test('under the names that a subgraph has them without importing them', () => {
    const federation = 'schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@federation__cost" }]) { query: Query } type Query { site: Site @federation__cost(weight: 8) }';
    expect(costOf('{ site { id } }', {}, federation)).toBe(9);
  });
});
