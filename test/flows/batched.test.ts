import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../cli/demo/values.ts';
import { recordId } from '../../cli/demo/world.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { keepCollection } from '../../subgraphs/links/data/keep-collection.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { exchange } from './support/exchange.ts';
import { join, joinsBetween, type RecordSet, saveSet, writerOf } from './support/small-world.ts';

/** What a query needs: subgraph requests, and SELECT statements. More is a fault, and so is fewer, for then the numbers are stale. */
interface Need {
  name: string;
  query: string;
  fetches: Record<string, number>;
  selects: Record<string, number>;
}

const authority = seededAuthorityId('xa-heritage');
const collection = recordId.collection('qamar');

const needs: Need[] = [
  {
    name: 'a list with its total',
    query: 'query Q($n: Int!) { sites(first: $n) { totalCount nodes { id title { value } } } }',
    fetches: { sites: 1 },
    // the page, the total
    selects: { sites: 2 },
  },
  {
    name: 'a list without its total',
    query: 'query Q($n: Int!) { sites(first: $n) { nodes { id title { value } location { precision } states { role } } } }',
    fetches: { sites: 1 },
    selects: { sites: 1 },
  },
  {
    name: 'nested lists of a registry with their totals',
    query: `query Q($n: Int!) { cases(first: $n) { totalCount nodes {
      tracks { totalCount nodes { kind } } claims { totalCount nodes { status } } evidence { totalCount nodes { kind } } deadlines { totalCount nodes { status } }
      parties { totalCount nodes { name } } outcomes { totalCount nodes { kind } } events { totalCount nodes { kind } } statements { totalCount nodes { field } }
      implementations { totalCount nodes { id } } parent { id title { value } } } } }`,
    fetches: { cases: 1 },
    // the page and the total; nine lists below, a SELECT and a total each; the parents of all
    selects: { cases: 21 },
  },
  {
    name: 'lists in lists of a registry',
    query: 'query Q($n: Int!) { seizures(first: $n) { nodes { id items { totalCount nodes { label { value } opinions { totalCount nodes { question } } } } statements { totalCount nodes { field } } } } }',
    fetches: { seizures: 1 },
    // seizures; items, statements with totals; opinions with totals
    selects: { seizures: 7 },
  },
  {
    name: 'a join with its total and its far ends',
    query: 'query Q($n: Int!) { sites(first: $n) { nodes { id objects { totalCount nodes { id title { value } } edges { link { id method } } } } } }',
    fetches: { sites: 1, links: 1, objects: 1 },
    // the sites; which of them may be read, the join, its totals; the objects
    selects: { sites: 1, links: 3, objects: 1 },
  },
  {
    name: 'every join of an object',
    query: `query Q($n: Int!) { objects(first: $n) { nodes { id
      sites { totalCount nodes { title { value } } } seizures { totalCount nodes { title { value } } } seizureItems { totalCount nodes { label { value } } }
      listings { totalCount nodes { title { value } } } cases { totalCount nodes { title { value } } } relatedObjects { totalCount nodes { title { value } } } } } }`,
    fetches: { objects: 2, links: 1, sites: 1, seizures: 1, cases: 1 },
    // `seizures` and `seizureItems` are one join; five joins with totals, the index, the listings themselves
    selects: { objects: 2, links: 12, sites: 1, seizures: 2, cases: 1 },
  },
  {
    name: 'a join of a join',
    query: 'query Q($n: Int!) { sites(first: $n) { nodes { id objects { totalCount nodes { id title { value } seizures { totalCount nodes { id title { value } objects { totalCount nodes { id title { value } } } } } } } } } }',
    fetches: { sites: 1, links: 1, seizures: 1, objects: 1 },
    // three levels of joins in one fetch from the links: the index, three joins with their totals; the objects of both levels together
    selects: { sites: 1, links: 7, seizures: 1, objects: 1 },
  },
  {
    name: 'links with their evidence and both ends',
    query: `query Q($n: Int!) { cases(first: $n) { nodes { id links { totalCount nodes { evidence { statement } assertedBy { name { value } }
      source { ... on RepatriationCase { title { value } } } target { ... on CulturalObject { title { value } } ... on HeritageSite { title { value } } ... on Seizure { title { value } } ... on SeizureItem { label { value } } } } } } } }`,
    fetches: { cases: 2, links: 1, directory: 1, objects: 1, sites: 1, seizures: 1 },
    // the cases of the list and those at the ends; seizures and items
    selects: { cases: 2, links: 3, directory: 1, objects: 1, sites: 1, seizures: 2 },
  },
  {
    name: 'records of every kind by one search with facets',
    query: 'query Q($n: Int!) { search(query: "set 7", first: $n) { totalCount facets { dimension values { value count } } coverage { records } nodes { record { id title { value } } } } }',
    fetches: { links: 1, sites: 1, objects: 1, seizures: 1, cases: 1 },
    // the hits with the total and all facets, the coverage, the listings among the hits
    selects: { links: 3, sites: 1, objects: 1, seizures: 1, cases: 1 },
  },
  {
    name: 'the records of an authority and a collection',
    query: `query Q($n: Int!) { authority(id: "${authority}") { name { value } records(first: $n) { totalCount nodes { id title { value } } } } collection(id: "${collection}") { members(first: $n) { totalCount nodes { id title { value } } } } }`,
    fetches: { directory: 1, links: 2, sites: 1, objects: 1, seizures: 1, cases: 1 },
    // two roots, whose records are fetched together: the collection, its members, their total; the records, their total, the listings among them
    selects: { directory: 1, links: 6, sites: 1, objects: 1, seizures: 1, cases: 1 },
  },
  {
    name: 'a state with everything of it',
    query: 'query Q($n: Int!) { state(code: "XA") { name { value } sites(first: $n) { totalCount nodes { id } } objects(first: $n) { totalCount nodes { id } } seizures(first: $n) { totalCount nodes { id } } cases(first: $n) { totalCount nodes { id } } } }',
    fetches: { directory: 1, sites: 1, objects: 1, seizures: 1, cases: 1 },
    // a list and its total each; in cases the parts that the state has in them, their total, the cases
    selects: { directory: 1, sites: 2, objects: 2, seizures: 2, cases: 3 },
  },
  {
    name: 'authorities and states beside records',
    query: 'query Q($n: Int!) { seizures(first: $n) { nodes { id authority { name { value } state { name { value } } } seizingState { name { value } isMember } } } objects(first: $n) { nodes { id authority { name { value } } } } }',
    fetches: { seizures: 1, objects: 1, directory: 1 },
    // authorities of both kinds of record and their states, together with the states that seized
    selects: { seizures: 1, objects: 1, directory: 2 },
  },
  {
    name: 'collections of records and their members',
    query: 'query Q($n: Int!) { sites(first: $n) { nodes { id collections { title { value } members(first: 2) { totalCount nodes { id title { value } } } } } } }',
    fetches: { sites: 2, links: 1, objects: 1 },
    // the index, the collections of all sites, their members, the totals
    selects: { sites: 2, links: 4, objects: 1 },
  },
  {
    name: 'one record with what hangs on it',
    query: `query Q($n: Int!) { record(id: "${recordId.object('set-1')}") { id title { value } links(first: $n) { totalCount nodes { predicate } } } }`,
    fetches: { links: 1, objects: 1 },
    // the index, the links, their total
    selects: { links: 3, objects: 1 },
  },
];

const ofSeveralKinds = new Set(['records of every kind by one search with facets', 'the records of an authority and a collection']);

describe.each(layouts)('with the subgraphs run %s', (layout) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
    const sets: RecordSet[] = [];
    for (let index = 1; index <= 20; index += 1) sets.push(await saveSet(hub, 'xa-heritage', `set-${index}`, { tier: 'PUBLIC' }, index > 1 ? 'set-1' : 'set-2'));
    await join(hub, 'xa-heritage', sets.flatMap((set, index) => [...joinsBetween(set, set), ...joinsBetween(set, sets[(index + 1) % sets.length] ?? set)]));
    const members = sets.flatMap(({ site, object }) => [site, object]);
    await keepCollection(hub.databases.links, writerOf('xa-heritage'), { id: collection, titles: texts({ en: 'Qamar' }), description: [], stewards: [], members });
    await hub.index();
  });
  afterAll(() => hub.close());

  test.each(needs)('$name takes the fetches and SELECTs that it needs and none more, for one parent and for twenty', async ({ name, query, fetches, selects }) => {
    const one = await exchange(hub, query, { variables: { n: 1 } });
    const twenty = await exchange(hub, query, { variables: { n: 20 } });
    expect(one.body).not.toContain('"errors"');
    expect(twenty.body).not.toContain('"errors"');
    expect(twenty.body.length).toBeGreaterThan(one.body.length);
    expect({ fetches: twenty.fetches, selects: twenty.statements }).toEqual({ fetches, selects });
    // Twenty parents cost what one does; only a list of several kinds may meet its other kinds further down.
    if (!ofSeveralKinds.has(name)) expect({ fetches: one.fetches, selects: one.statements }).toEqual({ fetches, selects });
  });

  test('every statement of a read is a SELECT in one read-only transaction of its fetch', async () => {
    await exchange(hub, needs[5]?.query ?? '', { variables: { n: 20 } });
    expect(hub.statements.length).toBeGreaterThan(0);
    for (const { statement } of hub.statements) expect(statement.trimStart()).toMatch(/^(select|with)\b/);
  });
});
