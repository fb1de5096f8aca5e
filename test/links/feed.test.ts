import fc from 'fast-check';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { pruneFeed } from '../../subgraphs/links/feed/follow.ts';
import { emptySite } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { until } from '../agreements/support.ts';
import { exchange } from '../flows/support/exchange.ts';
import { writerOf } from '../flows/support/small-world.ts';
import { asOwner } from '../noninterference/support/store.ts';
import type { AskOptions } from '../support/hub.ts';
import { followedHub, type Given } from './followed.ts';
import { Follower } from './follower.ts';
import { follow, pageOf, told } from './support.ts';

const { sharing, save } = followedHub();
const publicReader = {};
const granted = { as: 'xb-heritage' };

describe('The change feed', () => {
  test('tells of a new record, of a change, of a record that closes and of one that opens', async () => {
    const { hub } = sharing();
    const start = await follow(hub, publicReader);
    const id = await save(newId('site'));
    const created = await follow(hub, publicReader, start.cursor);
    expect(told(created)).toEqual([`CREATED ${id}`]);
    expect(created.changes[0]?.record?.id).toBe(id);
    await save(id, { title: 'Second' });
    const changed = await follow(hub, publicReader, created.cursor);
    expect(told(changed)).toEqual([`CHANGED ${id}`]);
    await save(id, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
    const withdrawn = await follow(hub, publicReader, changed.cursor);
    expect(withdrawn.changes).toMatchObject([{ kind: 'WITHDRAWN', recordId: id, record: null }]);
    await save(id, { title: 'Third', sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, withdrawn.cursor))).toEqual([]);
    await save(id, { title: 'Third' });
    expect(told(await follow(hub, publicReader, withdrawn.cursor))).toEqual([`AVAILABLE ${id}`]);
    // From any cursor what came after it, in order; a withdrawal only where the way from that cursor has shown the record.
    expect(told(await follow(hub, publicReader, created.cursor))).toEqual([`CHANGED ${id}`, `WITHDRAWN ${id}`, `AVAILABLE ${id}`]);
    expect(told(await follow(hub, publicReader, start.cursor))).toEqual([`CREATED ${id}`, `CHANGED ${id}`, `AVAILABLE ${id}`]);
  });

  test('does not tell of a change in what is withheld, but to those to whom it is open', async () => {
    const { hub } = sharing();
    const id = await save(newId('site'), { person: 'Zaynab Private' });
    const [outside, inside] = [await follow(hub, publicReader), await follow(hub, { as: 'xa-heritage' })];
    await save(id, { person: 'Another Private' });
    const [nothing, something] = [await follow(hub, publicReader, outside.cursor), await follow(hub, { as: 'xa-heritage' }, inside.cursor)];
    expect(told(something)).toEqual([`CHANGED ${id}`]);
    expect(nothing).toEqual({ changes: [], cursor: outside.cursor });
  });

  test('makes a granted record available, and withdraws it once when the grant is revoked', async () => {
    const { hub } = sharing();
    const set = await sharing().save('xa-heritage', 'granted');
    const other = await sharing().save('xa-heritage', 'never-granted');
    const start = await follow(hub, granted);
    const { record } = await sharing().grant('xa-heritage', { record: set.site, grantee: 'xb-heritage' });
    const opened = await follow(hub, granted, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    await sharing().revokeGrant('xa-heritage', record.id);
    const closed = await follow(hub, granted, opened.cursor);
    expect(told(closed)).toEqual([`WITHDRAWN ${set.site}`]);
    expect(told(await follow(hub, granted, closed.cursor))).toEqual([]);
    // Nobody else, and nobody who begins anew, hears of what was withdrawn; not where PostgreSQL would show it either.
    for (const way of ['disable', 'enable']) {
      await asOwner(hub.connection, (client) => client.query(`alter table links.record_index ${way} row level security`));
      expect(told(await follow(hub, granted)).filter((one) => one.includes(set.site) || one.includes(other.site))).toEqual([]);
    }
    expect(told(await follow(hub, publicReader)).filter((one) => one.includes(set.site))).toEqual([]);
  });

  test('follows agreements and their purpose', async () => {
    const { hub } = sharing();
    const set = await sharing().save('xa-heritage', 'agreed');
    const reader = { as: 'xc-heritage', purpose: 'research' };
    const start = await follow(hub, reader);
    const agreement = await sharing().agree('xa-heritage', ['xc-heritage'], { kinds: ['SITE'], records: [set.site], purpose: 'research' });
    const opened = await follow(hub, reader, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    expect(told(await follow(hub, { as: 'xc-heritage' })).filter((one) => one.includes(set.site))).toEqual([]);
    await sharing().revoke('xa-heritage', agreement);
    expect(told(await follow(hub, reader, opened.cursor))).toEqual([`WITHDRAWN ${set.site}`]);
  });

  test('opens a record when its embargo has ended', async () => {
    const { hub } = sharing();
    const start = await follow(hub, publicReader);
    const id = await save(newId('site'), { sharing: { tier: 'PUBLIC', embargoUntil: new Date(Date.now() + 300).toISOString() } });
    expect(told(await follow(hub, publicReader, start.cursor))).toEqual([]);
    await expect.poll(async () => told(await follow(hub, publicReader, start.cursor)), { timeout: 5000 }).toEqual([`AVAILABLE ${id}`]);
  });

  test('withdraws from a first walk only what the walk has shown', async () => {
    const { hub } = sharing();
    const ids = [];
    for (let index = 0; index < 3; index += 1) ids.push(await save(newId('site')));
    const where = { recordKind: ['SITE'] };
    const all = told(await follow(hub, publicReader, null, { where }));
    const first = await pageOf(hub, publicReader, null, { where, first: all.length - 1 });
    const [shown, later] = [first.changes.at(-1)?.recordId ?? '', all.at(-1)?.split(' ')[1] ?? ''];
    expect(ids).toContain(later);
    for (const id of new Set([shown, later])) await save(id, { sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, first.cursor, { where }))).toEqual([`WITHDRAWN ${shown}`]);
  });

  test('is filtered by kind of record, authority and kind of change', async () => {
    const { hub } = sharing();
    const start = await follow(hub, publicReader);
    const set = await sharing().save('xa-heritage', 'filtered', 'PUBLIC');
    const heard = async (where: Record<string, unknown>) => told(await follow(hub, publicReader, start.cursor, { where }));
    expect(await heard({ recordKind: ['CASE', 'LISTING'] })).toEqual(expect.arrayContaining([`CREATED ${set.case}`, `CREATED ${set.listing}`]));
    expect(await heard({ recordKind: ['CASE'] })).toHaveLength(1);
    expect(await heard({ kind: ['WITHDRAWN'] })).toEqual([]);
    expect(await heard({ authority: [newId('authority')] })).toEqual([]);
    expect(await heard({})).toHaveLength(5);
  });

  test('refuses a forged cursor, and tells when one has expired or was given for other rights', async () => {
    const { hub } = sharing();
    const { cursor } = await follow(hub, publicReader);
    await expect(follow(hub, publicReader, `${cursor.slice(0, -2)}AA`)).rejects.toThrow('BAD_USER_INPUT');
    await expect(follow(hub, publicReader, 'nonsense')).rejects.toThrow('BAD_USER_INPUT');
    await expect(follow(hub, granted, cursor)).rejects.toThrow('CURSOR_EXPIRED');
    await save(await save(newId('site')), { title: 'Changed' });
    const anew = await follow(hub, publicReader);
    await pruneFeed(hub.databases.links.feed, Date.now() + 1000, 0);
    await expect(follow(hub, publicReader, cursor)).rejects.toThrow('CURSOR_EXPIRED');
    expect(new Set((await follow(hub, publicReader)).changes.map(({ recordId }) => recordId))).toEqual(new Set(anew.changes.filter(({ record }) => record !== null).map(({ recordId }) => recordId)));
  });

  test('leaves no trace of what a reader may not see: the same answer, the same fetches, the same statements', async () => {
    const { hub } = sharing();
    const [hidden, open] = [await save(newId('site'), { sharing: { tier: 'PARTIES' } }), await save(newId('site'), { person: 'Zaynab Private' })];
    const readers: AskOptions[] = [{}, { as: 'xd-heritage' }];
    const cursors = await Promise.all(readers.map(async (reader) => (await follow(hub, reader)).cursor));
    const query = 'query ($since: String) { changes(since: $since) { nodes { cursor at kind recordId record { id title { value } } } pageInfo { hasNextPage endCursor startCursor } } }';
    const answers = async (purpose: string) => {
      const found = [];
      for (const [index, reader] of readers.entries()) found.push(await exchange(hub, query, { ...reader, variables: { since: cursors[index] } }));
      // What a follower is given, in its order, whose log is begun only now.
      return { found, anew: told(await follow(hub, { as: 'xd-heritage', purpose })) };
    };
    const before = await answers('before');
    await save(hidden, { title: 'Changed', sharing: { tier: 'PARTIES' } });
    await save(newId('site'), { sharing: { tier: 'AUTHORITY' } });
    await save(open, { person: 'Another Private' });
    const { record } = await sharing().grant('xa-heritage', { record: hidden, grantee: 'xb-heritage' });
    await sharing().revokeGrant('xa-heritage', record.id);
    expect(await answers('after')).toEqual(before);
  });

  test('goes on after its follower was killed in the middle of its work', async () => {
    const { hub } = sharing();
    const start = await follow(hub, publicReader);
    const ids: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const id = newId('site');
      const draft = { id, localId: id, titles: [], sharing: { tier: 'PUBLIC' as const }, sources: [], synthetic: true, document: emptySite() };
      const killed = killFollowers();
      await saveBatch(hub.databases.sites, siteRegistry, writerOf('xa-heritage'), [draft]);
      await killed;
      ids.push(id);
    }
    await until(async () => (await hub.databases.links.feed.query('select 1 from links.record_index where id = any($1)', [ids]).catch(() => ({ rowCount: 0 }))).rowCount === ids.length);
    const heard = await follow(hub, publicReader, start.cursor);
    expect(heard.changes.filter(({ recordId }) => ids.includes(recordId)).map(({ kind }) => kind)).toEqual(ids.map(() => 'CREATED'));
    expect(new Set(heard.changes.map(({ recordId }) => recordId))).toEqual(new Set(ids));
    hub.problems();
  });

  test('folded by a reader is what that reader may read, whatever was done in whatever order', { timeout: 120_000 }, async () => {
    const { hub } = sharing();
    const readers = [new Follower(hub, {}), new Follower(hub, { as: 'xb-heritage' }), new Follower(hub, { as: 'xc-heritage' }), new Follower(hub, { as: 'xa-heritage' }), new Follower(hub, { as: 'xa-heritage', roles: ['RESEARCHER'] })];
    await Promise.all(readers.map((reader) => reader.hear()));
    const record = fc.nat(2);
    const step = fc.oneof(
      fc.record({ do: fc.constant('title' as const), record, to: fc.nat(3) }),
      fc.record({ do: fc.constant('person' as const), record, to: fc.nat(3) }),
      fc.record({ do: fc.constant('tier' as const), record, to: fc.constantFrom('PUBLIC' as const, 'COMMUNITY' as const, 'PARTIES' as const, 'AUTHORITY' as const) }),
      fc.record({ do: fc.constant('grant' as const), record, to: fc.constantFrom('xb-heritage', 'xc-heritage') }),
      fc.record({ do: fc.constant('revoke' as const), record }),
      fc.record({ do: fc.constant('hear' as const), reader: fc.nat(4), pages: fc.integer({ min: 1, max: 3 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const sites = Array.from({ length: 3 }, () => ({ id: newId('site'), given: { title: '0', person: '0', sharing: { tier: 'PARTIES' } } as Given, grants: [] as string[] }));
        for (const { id, given } of sites) await save(id, given);
        for (const one of steps) {
          if (one.do === 'hear') {
            await readers[one.reader]?.hear(one.pages);
            continue;
          }
          const site = sites[one.record] as (typeof sites)[number];
          if (one.do === 'grant') {
            site.grants.push((await sharing().grant('xa-heritage', { record: site.id, grantee: one.to })).record.id as string);
          } else if (one.do === 'revoke') {
            for (const grant of site.grants.splice(0)) await sharing().revokeGrant('xa-heritage', grant);
          } else {
            const { given } = site;
            if (one.do === 'tier') given.sharing = { tier: one.to };
            else given[one.do] = String(one.to);
            await save(site.id, given);
          }
        }
        for (const reader of readers) {
          await reader.hear();
          expect(reader.given(sites.map(({ id }) => id))).toEqual(await reader.readable(sites.map(({ id }) => id)));
        }
      }),
      { numRuns: 6 },
    );
  });
});

/** Ends every connection of those who follow the registries for the links, whatever they are doing. */
async function killFollowers(): Promise<void> {
  const client = new pg.Client(sharing().hub.connection);
  await client.connect();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'turath_links_feed'`);
  await client.end();
}
