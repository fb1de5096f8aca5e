import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bulk, type BulkLine } from '../../schema/client/bulk.ts';
import { TurathClient } from '../../schema/client/client.ts';
import { TurathError } from '../../schema/client/errors.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Lossy, lossyWay } from './lossy.ts';

let hub: TestHub;
let way: Lossy;
beforeAll(async () => {
  hub = await openTestHub('hub_demo', 'over HTTP');
});
beforeEach(async () => {
  way = await lossyWay(hub.url);
});
afterEach(() => way.close());
afterAll(() => hub.close());

interface Named {
  id: string;
}
const client = (as?: string) => new TurathClient({ url: way.url, pause: 1, ...(as === undefined ? {} : { token: () => hub.token(as) }) });
const all = async <Node = Named>(query: string, { as, ...options }: { as?: string; variables?: Record<string, unknown>; after?: string } = {}): Promise<BulkLine<Node>[]> => {
  const found: BulkLine<Node>[] = [];
  for await (const line of bulk<Node>(client(as), query, options)) found.push(line);
  return found;
};
const idsOf = (lines: BulkLine<Named>[]) => lines.map(({ node }) => node.id);
const refused = (query: string, options = {}) => all(query, options).then(() => null, (error: unknown) => (error as TurathError).codes);

describe('a list that is read in bulk', () => {
  test.each([['sites', undefined], ['seizures', undefined], ['seizures', 'xa-customs'], ['cases', 'xb-heritage'], ['objects', undefined]])('of %s holds all that %s may see, each once', async (list, as) => {
    const ids = idsOf(await all(`{ ${list} { nodes { id } } }`, as === undefined ? {} : { as }));
    const { totalCount } = (await hub.ask(`{ ${list} { totalCount } }`, as === undefined ? {} : { as })).data[list];
    expect(totalCount).toBeGreaterThan(0);
    expect(ids).toHaveLength(totalCount);
    expect(new Set(ids).size).toBe(totalCount);
  });

  test('takes filters, variables, an order, fragments, and edges for nodes', async () => {
    const query = 'query ($danger: Boolean!) { sites(where: { inDanger: { eq: $danger } }, orderBy: TITLE_DESC) { edges { node { ...Named } } } } fragment Named on HeritageSite { id title { value } inDanger }';
    const found = await all<Named & { inDanger: boolean }>(query, { variables: { danger: true } });
    const { totalCount, nodes } = (await hub.ask('{ sites(where: { inDanger: { eq: true } }, orderBy: TITLE_DESC, first: 100) { totalCount nodes { id } } }')).data.sites;
    expect(nodes.length).toBeGreaterThan(1);
    expect(found).toHaveLength(totalCount);
    expect(found.map(({ node }) => node.id).slice(0, 100)).toEqual(nodes.map(({ id }: Named) => id));
    expect(found.every(({ node }) => node.inDanger)).toBe(true);
  });

  test('reads the lists inside a node to their end, unless the query says how long they are wanted', async () => {
    const counts = new Map<string, number>();
    for (const { id, records } of (await hub.ask('{ authorities(first: 100) { nodes { id records(kind: SITE) { totalCount } } } }')).data.authorities.nodes) counts.set(id, records.totalCount);
    expect(Math.max(...counts.values())).toBeGreaterThan(100);
    interface Holder extends Named {
      records: { nodes: Named[] };
      short: { nodes: Named[] };
    }
    const found = await all<Holder>('{ authorities { nodes { id records(kind: SITE) { nodes { id } } short: records(kind: SITE, first: 2) { nodes { id } } } } }');
    expect(found).toHaveLength(counts.size);
    for (const { node: { id, records, short }, incomplete } of found) {
      expect(incomplete).toBeUndefined();
      expect(new Set(records.nodes.map(({ id: one }) => one)).size).toBe(counts.get(id));
      expect(short.nodes).toHaveLength(Math.min(2, counts.get(id) ?? 0));
    }
    expect(Object.keys(found[0]?.node ?? {})).toEqual(['id', 'records', 'short']);
  });

  test('is taken up after any line, and after a connection that broke, without a line twice or left out', async () => {
    const whole = await all('{ sites { nodes { id title { value } } } }');
    const after = whole[120]?.cursor ?? '';
    expect(await all('{ sites { nodes { id title { value } } } }', { after })).toEqual(whole.slice(121));
    way.fates.push({ breaksOff: 5000 }, { status: 503 }, { breaksOff: 3 });
    expect(await all('{ sites { nodes { id title { value } } } }')).toEqual(whole);
    expect(way.seen.length).toBeGreaterThanOrEqual(5);
  });

  test('answers at an address that GET reads, and ends by a line that says so', async () => {
    const address = `${hub.url}/bulk?query=${encodeURIComponent('{ memberStates { nodes { code } } }')}`;
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toEqual({ end: true, nodes: lines.length - 1 });
    expect(lines[0]).toEqual({ cursor: expect.any(String), node: { code: expect.stringMatching(/^[A-Z]{2}$/) } });
  });
});

test('the graph gives the address at which a query is read in bulk, and refuses what is no query of one list', async () => {
  const ask = 'query ($query: String!, $variables: JSON) { bulkQuery(query: $query, variables: $variables) { url } }';
  const query = 'query ($danger: Boolean!) { sites(where: { inDanger: { eq: $danger } }) { nodes { id } } }';
  const { data } = await hub.ask(ask, { variables: { query, variables: { danger: true } } });
  const read = await (await fetch(new URL(data.bulkQuery.url, hub.url))).text();
  const { totalCount } = (await hub.ask('{ sites(where: { inDanger: { eq: true } }) { totalCount } }')).data.sites;
  expect(read.trimEnd().split('\n')).toHaveLength(totalCount + 1);
  for (const wrong of ['{ sites {', '{ a: viewer { roles } b: viewer { roles } }', 'mutation { registerSite { site { id } } }', `{ sites(where: { id: { in: [${'"x" '.repeat(4000)}] } }) { nodes { id } } }`]) {
    const { data: none, errors } = await hub.ask(ask, { variables: { query: wrong } });
    expect(none).toEqual({ bulkQuery: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

describe('what cannot be read in bulk is refused with its reason:', () => {
  test.each([
    ['no query', ''], ['a query that is none', '{ sites {'], ['two lists', '{ sites { nodes { id } } cases { nodes { id } } }'], ['a mutation', 'mutation { registerSite { site { id } } }'],
    ['what is no list', '{ viewer { roles } }'], ['a list that has no pages', '{ treaties { code } }'], ['a count', '{ sites { totalCount nodes { id } } }'], ['a page', '{ sites(first: 3) { nodes { id } } }'],
    ['a cursor that is none', '{ sites { nodes { id } } }', { after: 'nonsense' }], ['two operations', 'query a { sites { nodes { id } } } query b { sites { nodes { id } } }'],
  ])('%s', async (_, query, options?: { after: string }) => {
    expect(await refused(query, options)).toEqual(['BAD_USER_INPUT']);
  });

  test('a field that the contract does not have', async () => {
    expect(await refused('{ sites { nodes { id nonsense } } }')).toEqual(['BAD_USER_INPUT']);
  });

  test.each([['of too many tokens', `{ sites { nodes { ${'id '.repeat(10_000)} } } }`], ['nested deeper than a parser can follow', `{ sites ${'{ a '.repeat(100_000)}`]])('a query %s, which is told as a bound', async (_, query) => {
    const response = await fetch(`${hub.url}/bulk`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message: expect.stringContaining('The document is too large') as string, extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  test('a body that is no JSON object', async () => {
    const response = await fetch(`${hub.url}/bulk`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[1]' });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  test('a token that cannot be trusted', async () => {
    const response = await fetch(`${hub.url}/bulk?query=${encodeURIComponent('{ sites { nodes { id } } }')}`, { headers: { authorization: 'Bearer nonsense' } });
    expect(response.status).toBe(401);
  });
});

test('a registry that is down leaves its fields null in the lines, and is told as down where the list is its own', async () => {
  await hub.stop('sites');
  const found = await all<{ sites: { nodes: (Named | null)[] } }>('{ objects { nodes { id sites(first: 1) { nodes { id title { value } } } } } }');
  expect(found.length).toBeGreaterThan(0);
  const [failed] = found.filter(({ errors }) => errors !== undefined);
  expect(failed?.errors?.[0]).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', path: ['sites', 'nodes', 0] });
  const response = await fetch(`${hub.url}/bulk?query=${encodeURIComponent('{ sites { nodes { id } } }')}`);
  expect([response.status, await response.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }]);
});
