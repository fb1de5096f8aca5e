import fc from 'fast-check';
import type { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { sites } from '../../../subgraphs/sites/subgraph.ts';
import { date, draft, english, listed, openSites, type Sites } from '../../sites/support.ts';
import { connectOwner, type Owner } from './owner.ts';

let hub: Sites;
let owner: Owner;
beforeAll(async () => {
  hub = await openSites();
  owner = await connectOwner(hub.connection);
});
afterAll(async () => {
  await owner.close();
  await hub.close();
});

const orders = (sites.schema.getType('HeritageSiteOrder') as GraphQLEnumType).getValues().map(({ name }) => name);

interface Page {
  ids: string[];
  cursors: string[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

async function pageOf(authority: string, orderBy: string, args: Record<string, unknown>): Promise<Page> {
  const { data, codes } = await hub.ask(
    `query ($where: HeritageSiteFilter, $orderBy: HeritageSiteOrder!, $first: Int, $after: String, $last: Int, $before: String) {
      sites(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    undefined,
    { where: { authority: { eq: authority } }, orderBy, ...args },
  );
  expect(codes).toEqual([]);
  const edges = data.sites.edges as { cursor: string; node: { id: string } }[];
  return { ids: edges.map(({ node }) => node.id), cursors: edges.map(({ cursor }) => cursor), pageInfo: data.sites.pageInfo };
}

async function forward(authority: string, orderBy: string, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await pageOf(authority, orderBy, { first: size, after });
    ids.push(...page.ids);
    if (!page.pageInfo.hasNextPage || ids.length > 200) return ids;
    after = page.pageInfo.endCursor;
  }
}

async function backward(authority: string, orderBy: string, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | null = null; ; ) {
    const page = await pageOf(authority, orderBy, { last: size, before });
    ids.unshift(...page.ids);
    if (!page.pageInfo.hasPreviousPage || ids.length > 200) return ids;
    before = page.pageInfo.startCursor;
  }
}

/** What each order sorts by, asked past the list; bigint for instants, so that microseconds count. */
const sortValues: Record<string, string> = {
  TITLE: 'sort_title', LOCAL_ID: 'local_id', INSCRIBED: 'inscribed_from::float8', AREA: 'area_hectares',
  CREATED_AT: '(extract(epoch from created_at) * 1e6)::float8', UPDATED_AT: '(extract(epoch from public_updated_at) * 1e6)::float8',
};

/** The order as the contract states it: by the value, nulls last in either direction, then by id. */
async function expected(authority: string, orderBy: string): Promise<string[]> {
  const value = sortValues[orderBy.replace(/_(ASC|DESC)$/, '')];
  if (value === undefined) throw new Error(`The test does not know the order ${orderBy}.`);
  const rows = await owner.query<{ id: string; value: string | number | null }>(`select id, ${value} as value from sites.site where authority_id = $1`, [authority]);
  const sign = orderBy.endsWith('_DESC') ? -1 : 1;
  return rows
    .sort((a, b) => {
      if (a.value !== b.value) {
        if (a.value === null) return 1;
        if (b.value === null) return -1;
        return (a.value < b.value ? -1 : 1) * sign;
      }
      return a.id < b.id ? -1 : 1;
    })
    .map(({ id }) => id);
}

const row = fc.record({
  title: fc.constantFrom(null, '', 'Tell', 'tell', 'Qal‘at', 'قلعة', 'ZZ', 'Éphèse', '100%', 'a\\b'),
  inscribed: fc.constantFrom(null, '1979', '1979-10', '-0799', '../1990', '2021-07-27', '12XX', '1979'),
  area: fc.option(fc.oneof(fc.constantFrom(0, 0.1, 0.30000000000000004, 1e-9, 5e6), fc.double({ min: 0, max: 1e7, noNaN: true })), { nil: null }),
});

describe('a list', () => {
  test('gives each row once and in its order, whatever the page size, forward and backward', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 24 }), fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const authority = newId('authority');
        const drafts = rows.map(({ title, inscribed, area }, index) =>
          draft(`${index % 7}-${index}`, { areaHectares: area, designations: inscribed === null ? [] : [listed({ from: date(inscribed) })] }, { titles: title === null ? [] : [english(title)] }));
        // Two batches, so that instants differ between them and are equal within each.
        await hub.save(drafts.slice(0, 10), authority);
        await hub.save(drafts.slice(10), authority);
        for (const orderBy of orders) {
          const wanted = await expected(authority, orderBy);
          expect(wanted).toHaveLength(rows.length);
          expect(await forward(authority, orderBy, size), `${orderBy}, first: ${size}`).toEqual(wanted);
          expect(await backward(authority, orderBy, size), `${orderBy}, last: ${size}`).toEqual(wanted);
        }
      }),
      { numRuns: 25 },
    );
  }, 180_000);

  test('goes on after a row that was removed in between', async () => {
    const authority = newId('authority');
    await hub.save(['a', 'b', 'c', 'd'].map((localId) => draft(localId)), authority);
    const first = await pageOf(authority, 'LOCAL_ID_ASC', { first: 2 });
    await owner.query('delete from sites.site where id = $1', [first.ids[1]]);
    const next = await pageOf(authority, 'LOCAL_ID_ASC', { first: 2, after: first.pageInfo.endCursor });
    expect(next.ids).toEqual((await expected(authority, 'LOCAL_ID_ASC')).slice(1));
  });

  test('that is empty has no cursors and no further page', async () => {
    const { ids, pageInfo } = await pageOf(newId('authority'), 'TITLE_ASC', { first: 5 });
    expect(ids).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  test('gives the same page the same cursors, byte for byte, and none of them tells its row', async () => {
    const authority = newId('authority');
    await hub.save(['a', 'b', 'c'].map((localId) => draft(localId)), authority);
    const once = await pageOf(authority, 'TITLE_ASC', { first: 3 });
    const again = await pageOf(authority, 'TITLE_ASC', { first: 3 });
    expect(again.cursors).toEqual(once.cursors);
    for (const [index, cursor] of once.cursors.entries()) {
      expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(once.ids[index]);
    }
  });

  test.each([
    'first: 0', 'first: -1', 'first: 101', 'first: 1000000', 'last: 0', 'last: 101', 'first: 1, last: 1',
    'last: 1, after: "x"', 'first: 1, before: "x"', 'after: "x", before: "x"',
  ])('refuses (%s) with BAD_USER_INPUT', async (args) => {
    const { data, codes } = await hub.ask(`{ sites(${args}) { nodes { id } } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(data?.sites ?? null).toBeNull();
  });

  test('takes 100 rows at most and 20 where nothing is said', async () => {
    const authority = newId('authority');
    await hub.save(Array.from({ length: 101 }, (_, index) => draft(`${index}`)), authority);
    expect((await pageOf(authority, 'TITLE_ASC', { first: 100 })).ids).toHaveLength(100);
    expect((await pageOf(authority, 'TITLE_ASC', {})).ids).toHaveLength(20);
  });
});

describe('a cursor', () => {
  async function refusal(orderBy: string, after: string): Promise<unknown[]> {
    return (await hub.ask('query ($after: String, $orderBy: HeritageSiteOrder!) { sites(orderBy: $orderBy, first: 1, after: $after) { nodes { id } } }', undefined, { after, orderBy })).codes;
  }
  async function genuine(): Promise<string> {
    const authority = newId('authority');
    await hub.save([draft('a'), draft('b')], authority);
    return (await pageOf(authority, 'TITLE_ASC', { first: 1 })).cursors[0] ?? '';
  }

  test('of another order is refused with BAD_USER_INPUT', async () => {
    const cursor = await genuine();
    expect(await refusal('TITLE_ASC', cursor)).toEqual([]);
    for (const orderBy of orders.filter((name) => name !== 'TITLE_ASC')) expect(await refusal(orderBy, cursor), orderBy).toEqual(['BAD_USER_INPUT']);
  });

  test('of another list is refused with BAD_USER_INPUT', async () => {
    await hub.save([draft('with-parts', { states: [{ state: 'XA', role: 'NOMINATING', text: null, status: 'ASSERTED', source: null }] })], newId('authority'));
    const { data } = await hub.ask('{ _entities(representations: [{ __typename: "State", code: "XA" }]) { ... on State { sites { pageInfo { endCursor } } } } }');
    const cursor = String(data._entities[0].sites.pageInfo.endCursor);
    expect(await refusal('TITLE_ASC', cursor)).toEqual(['BAD_USER_INPUT']);
  });

  test('of a hub with another secret is refused with BAD_USER_INPUT', async () => {
    const forged = new CursorCodec(new Uint8Array(32).fill(8)).write('sites:TITLE_ASC', ['a', 'site_0']);
    expect(await refusal('TITLE_ASC', forged)).toEqual(['BAD_USER_INPUT']);
  });

  test('that is changed, shortened, lengthened or no cursor at all is refused with BAD_USER_INPUT', async () => {
    const cursor = await genuine();
    const flipped = (at: number) => cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
    const wrong = [
      ...Array.from(cursor, (_, at) => flipped(at)),
      ...Array.from(cursor, (_, length) => cursor.slice(0, length)).slice(1),
      `${cursor}A`, `${cursor}=`, `${cursor}!`, ` ${cursor}`, cursor.toUpperCase(), 'x', '\0', '😀', Buffer.from('["a","b"]').toString('base64'),
    ];
    for (const text of wrong) expect(await refusal('TITLE_ASC', text), JSON.stringify(text)).toEqual(['BAD_USER_INPUT']);
  });

  test('that is empty is refused and not taken for the beginning', async () => {
    expect(await refusal('TITLE_ASC', '')).toEqual(['BAD_USER_INPUT']);
  });
});
