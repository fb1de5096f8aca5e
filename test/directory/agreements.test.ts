import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { type Directory, officerOf, openDirectory } from './support.ts';

let hub: Directory;
const now = Date.now();
const hours = (count: number) => new Date(now + count * 3_600_000).toISOString();

/** Agreements that the antiquities service of XA has made, told apart by their titles. */
const made = [
  { title: 'in force', grantees: ['xb-heritage', 'xc-heritage'], kinds: ['SITE'], from: -2, until: null, accepted: -2, revoked: null },
  { title: 'until later', grantees: ['xb-heritage'], kinds: ['SITE', 'OBJECT'], from: -2, until: 5, accepted: -2, revoked: null },
  { title: 'expired', grantees: ['xb-heritage'], kinds: ['OBJECT'], from: -9, until: -1, accepted: -9, revoked: null },
  { title: 'revoked', grantees: ['xb-heritage'], kinds: ['OBJECT'], from: -9, until: null, accepted: -9, revoked: -1 },
  { title: 'proposed', grantees: ['xb-heritage'], kinds: ['CASE'], from: -2, until: null, accepted: null, revoked: null },
];

beforeAll(async () => {
  hub = await openDirectory();
  for (const [index, { title, grantees, kinds, from, until, accepted, revoked }] of made.entries()) {
    const at = (count: number | null) => (count === null ? null : hours(count));
    await hub.owner.query(
      `insert into directory.agreement (id, title, grantor_authority_id, grantee_authority_ids, kinds, purpose, valid_from, valid_until, accepted_at, revoked_at, created_at)
       values ($1, $2, $3, $4, $5, 'research', $6, $7, $8, $9, $10)`,
      [newId('agreement'), title, seededAuthorityId('xa-heritage'), grantees.map(seededAuthorityId), kinds, at(from), at(until), at(accepted), at(revoked), hours(-index)],
    );
  }
});
afterAll(() => hub.close());

const titles = async (principal?: Principal, where = '') => {
  const { data, codes } = await hub.ask(`{ agreements${where} { totalCount nodes { title } } }`, principal);
  expect(codes).toEqual([]);
  const found = (data.agreements.nodes as { title: string }[]).map(({ title }) => title);
  expect(data.agreements.totalCount).toBe(found.length);
  return found;
};
const everything = made.map(({ title }) => title);

describe('agreements', () => {
  test('are found by filters that are combined, in the order that is asked for', async () => {
    const mine = officerOf('xb-heritage');
    expect(await titles(mine, '(where: { not: { kind: OBJECT } })')).toEqual(['in force', 'proposed']);
    expect(await titles(mine, '(where: { or: [{ kind: CASE }, { kind: SITE }] })')).toEqual(['in force', 'until later', 'proposed']);
    expect(await titles(mine, '(where: { and: [{ kind: SITE }, { kind: OBJECT }] })')).toEqual(['until later']);
    expect(await titles(mine, '(orderBy: CREATED_AT_ASC)')).toEqual([...everything].reverse());
    expect(await titles(mine, '(orderBy: TITLE_ASC)')).toEqual([...everything].sort());
    expect((await titles(mine, '(orderBy: VALID_FROM_ASC)')).slice(0, 2).sort()).toEqual(['expired', 'revoked']);
  });

  test('are seen by both parties, the newest first', async () => {
    expect(await titles(officerOf('xa-heritage'))).toEqual(everything);
    expect(await titles(officerOf('xb-heritage'))).toEqual(everything);
    expect(await titles(officerOf('xc-heritage'))).toEqual(['in force']);
  });

  test('are seen by nobody else: not by the public, nor by another service of the same state, nor in a count', async () => {
    expect(await titles()).toEqual([]);
    expect(await titles(officerOf('xa-customs'))).toEqual([]);
    expect(await titles(officerOf('xd-heritage'))).toEqual([]);
  });

  test('are kept apart by the database alone, too', async () => {
    const seen = async (authority: string) => {
      await hub.owner.query('begin');
      await hub.owner.query('set local role turath_directory');
      await hub.owner.query(`select set_config('hub.authority', $1, true)`, [authority]);
      const { rowCount } = await hub.owner.query('select 1 from directory.agreement');
      await hub.owner.query('rollback');
      return rowCount;
    };
    expect([await seen(seededAuthorityId('xa-heritage')), await seen(seededAuthorityId('xc-heritage')), await seen(seededAuthorityId('xd-heritage')), await seen('')]).toEqual([5, 1, 0, 0]);
  });

  test('say how they stand by the clock', async () => {
    const { data } = await hub.ask('{ agreements { nodes { title status grantor { id } grantees { id } } } }', officerOf('xb-heritage'));
    const nodes = data.agreements.nodes as { title: string; status: string; grantor: { id: string }; grantees: { id: string }[] }[];
    expect(nodes.map(({ title, status }) => [title, status])).toEqual([
      ['in force', 'IN_FORCE'], ['until later', 'IN_FORCE'], ['expired', 'EXPIRED'], ['revoked', 'REVOKED'], ['proposed', 'PROPOSED'],
    ]);
    expect(nodes[0]).toMatchObject({ grantor: { id: seededAuthorityId('xa-heritage') }, grantees: [{ id: seededAuthorityId('xb-heritage') }, { id: seededAuthorityId('xc-heritage') }] });
  });

  test.each([
    ['kind: SITE', ['in force', 'until later']],
    ['kind: CASE', ['proposed']],
    [`inForceAt: "${hours(0)}"`, ['in force', 'until later']],
    [`inForceAt: "${hours(6)}"`, ['in force']],
    [`inForceAt: "${hours(-3)}"`, ['expired', 'revoked']],
    [`inForceAt: "${hours(-3)}", kind: SITE`, []],
  ])('{ %s } finds what it means and nothing else', async (where, expected) => {
    expect(await titles(officerOf('xb-heritage'), `(where: { ${where} })`)).toEqual(expected);
  });

  test('are paged', async () => {
    const { data } = await hub.ask('{ agreements(first: 2) { nodes { title } pageInfo { endCursor hasNextPage } } }', officerOf('xb-heritage'));
    const next = await hub.ask(`{ agreements(first: 3, after: "${data.agreements.pageInfo.endCursor}") { nodes { title } pageInfo { hasNextPage } } }`, officerOf('xb-heritage'));
    expect([...data.agreements.nodes, ...next.data.agreements.nodes].map(({ title }: { title: string }) => title)).toEqual(everything);
    expect(next.data.agreements.pageInfo.hasNextPage).toBe(false);
  });
});
