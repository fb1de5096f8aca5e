import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { DraftSharing, RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { pruneFeed } from '../../subgraphs/links/feed/follow.ts';
import { emptySite, type SiteDocument } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { openSharing, type Sharing, until } from '../agreements/support.ts';
import { exchange } from '../flows/support/exchange.ts';
import { act } from '../support/acting.ts';
import { writerOf } from '../flows/support/small-world.ts';
import { asOwner } from '../noninterference/support/store.ts';
import type { AskOptions } from '../support/hub.ts';
import { listenTo } from './listen.ts';
import { follow, pageOf, type HeardChange, told } from './support.ts';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing('one process');
});
afterAll(() => sharing.hub.close());

const publicReader = {};
const granted = { as: 'xb-heritage' };

interface Given {
  title?: string;
  sharing?: DraftSharing;
  person?: string;
}

/** Saves a site of the XA heritage service, and lets the index hear of it. */
async function save(id: string, { title = 'First', sharing: shared = { tier: 'PUBLIC' }, person }: Given = {}): Promise<string> {
  const draft: RecordDraft<SiteDocument> = {
    id, localId: id, titles: [{ value: title, language: 'en', script: 'Latn', transliteration: null }], sharing: shared, sources: [], synthetic: true, document: emptySite(),
    ...(person === undefined ? {} : { persons: [{ role: 'owner', name: person, path: 'owner' }] }),
  };
  const [outcome] = await saveBatch(sharing.hub.databases.sites, siteRegistry, writerOf('xa-heritage'), [draft]);
  if (outcome === undefined || outcome.outcome === 'rejected') throw new Error(JSON.stringify(outcome));
  await sharing.hub.index();
  return id;
}

describe('The change feed', () => {
  test('tells of a new record, of a change, of a record that closes and of one that opens', async () => {
    const { hub } = sharing;
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
    const { hub } = sharing;
    const id = await save(newId('site'), { person: 'Zaynab Private' });
    const [outside, inside] = [await follow(hub, publicReader), await follow(hub, { as: 'xa-heritage' })];
    await save(id, { person: 'Another Private' });
    const [nothing, something] = [await follow(hub, publicReader, outside.cursor), await follow(hub, { as: 'xa-heritage' }, inside.cursor)];
    expect(told(something)).toEqual([`CHANGED ${id}`]);
    expect(nothing).toEqual({ changes: [], cursor: outside.cursor });
  });

  test('makes a granted record available, and withdraws it once when the grant is revoked', async () => {
    const { hub } = sharing;
    const set = await sharing.save('xa-heritage', 'granted');
    const other = await sharing.save('xa-heritage', 'never-granted');
    const start = await follow(hub, granted);
    const { record } = await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage' });
    const opened = await follow(hub, granted, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    await sharing.revokeGrant('xa-heritage', record.id);
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
    const { hub } = sharing;
    const set = await sharing.save('xa-heritage', 'agreed');
    const reader = { as: 'xc-heritage', purpose: 'research' };
    const start = await follow(hub, reader);
    const agreement = await sharing.agree('xa-heritage', ['xc-heritage'], { kinds: ['SITE'], records: [set.site], purpose: 'research' });
    const opened = await follow(hub, reader, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    expect(told(await follow(hub, { as: 'xc-heritage' })).filter((one) => one.includes(set.site))).toEqual([]);
    await sharing.revoke('xa-heritage', agreement);
    expect(told(await follow(hub, reader, opened.cursor))).toEqual([`WITHDRAWN ${set.site}`]);
  });

  test('opens a record when its embargo has ended', async () => {
    const { hub } = sharing;
    const start = await follow(hub, publicReader);
    const id = await save(newId('site'), { sharing: { tier: 'PUBLIC', embargoUntil: new Date(Date.now() + 300).toISOString() } });
    expect(told(await follow(hub, publicReader, start.cursor))).toEqual([]);
    await expect.poll(async () => told(await follow(hub, publicReader, start.cursor)), { timeout: 5000 }).toEqual([`AVAILABLE ${id}`]);
  });

  test('withdraws from a first walk only what the walk has shown', async () => {
    const { hub } = sharing;
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
    const { hub } = sharing;
    const start = await follow(hub, publicReader);
    const set = await sharing.save('xa-heritage', 'filtered', 'PUBLIC');
    const heard = async (where: Record<string, unknown>) => told(await follow(hub, publicReader, start.cursor, { where }));
    expect(await heard({ recordKind: ['CASE', 'LISTING'] })).toEqual(expect.arrayContaining([`CREATED ${set.case}`, `CREATED ${set.listing}`]));
    expect(await heard({ recordKind: ['CASE'] })).toHaveLength(1);
    expect(await heard({ kind: ['WITHDRAWN'] })).toEqual([]);
    expect(await heard({ authority: [newId('authority')] })).toEqual([]);
    expect(await heard({})).toHaveLength(5);
  });

  test('refuses a forged cursor, and tells when one has expired or was given for other rights', async () => {
    const { hub } = sharing;
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
    const { hub } = sharing;
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
    const { record } = await sharing.grant('xa-heritage', { record: hidden, grantee: 'xb-heritage' });
    await sharing.revokeGrant('xa-heritage', record.id);
    expect(await answers('after')).toEqual(before);
  });

  test('goes on after its follower was killed in the middle of its work', async () => {
    const { hub } = sharing;
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
    const readers = [new Follower({}), new Follower({ as: 'xb-heritage' }), new Follower({ as: 'xc-heritage' }), new Follower({ as: 'xa-heritage' }), new Follower({ as: 'xa-heritage', roles: ['RESEARCHER'] })];
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
            site.grants.push((await sharing.grant('xa-heritage', { record: site.id, grantee: one.to })).record.id as string);
          } else if (one.do === 'revoke') {
            for (const grant of site.grants.splice(0)) await sharing.revokeGrant('xa-heritage', grant);
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

/** Follows the feed for one reader, some pages at a time, and keeps what it was given. */
class Follower {
  readonly #reader: AskOptions;
  readonly #given = new Map<string, string>();
  #cursor: string | null = null;

  constructor(reader: AskOptions) {
    this.#reader = reader;
  }

  async hear(pages = Number.POSITIVE_INFINITY): Promise<void> {
    for (let count = 0; count < pages; count += 1) {
      const { changes, more, cursor } = await pageOf(sharing.hub, this.#reader, this.#cursor, { first: pages === Number.POSITIVE_INFINITY ? 100 : 2 });
      for (const change of changes) this.#take(change);
      this.#cursor = cursor;
      if (!more) return;
    }
  }

  given(ids: readonly string[]): [string, string | undefined][] {
    return ids.filter((id) => this.#given.has(id)).map((id) => [id, this.#given.get(id)]);
  }

  async readable(ids: readonly string[]): Promise<[string, string][]> {
    const { data } = await sharing.hub.ask('query ($ids: [ID!]!) { sites(where: { id: { in: $ids } }) { nodes { id version } } }', { ...this.#reader, variables: { ids } });
    const versions = new Map((data.sites.nodes as { id: string; version: string }[]).map(({ id, version }) => [id, version]));
    return ids.filter((id) => versions.has(id)).map((id) => [id, versions.get(id) ?? '']);
  }

  #take({ kind, recordId, record }: HeardChange): void {
    if (kind !== 'WITHDRAWN') {
      if (record === null) throw new Error('A record was told of that cannot be read.');
      // A record that is there already changes; one that is not comes by no change.
      this.#given.set(recordId, record.version);
    } else if (!this.#given.delete(recordId)) throw new Error(`${recordId} was withdrawn and never given.`);
  }
}

/** Ends every connection of those who follow the registries for the links, whatever they are doing. */
async function killFollowers(): Promise<void> {
  const client = new pg.Client(sharing.hub.connection);
  await client.connect();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'turath_links_feed'`);
  await client.end();
}

describe('What is thought of a link', () => {
  const officer = { as: 'xa-heritage', officer: 'salma' };
  const decide = (name: string, input: Record<string, unknown>) => act(sharing.hub, name, 'link', 'id', input, officer);

  test('is a change of the records at both ends, to its retraction, for those who read both and for nobody else', async () => {
    const { hub } = sharing;
    const [near, far, closed] = [await save(newId('site')), await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
    const both = [`CHANGED ${near}`, `CHANGED ${far}`].sort();
    let [outside, inside] = [(await follow(hub, publicReader)).cursor, (await follow(hub, officer)).cursor];
    /** What the public and the authority hear of an act. */
    const heard = async (name: string, input: Record<string, unknown>) => {
      const { record, refused, codes } = await decide(name, input);
      expect([refused, codes]).toEqual([[], []]);
      const [one, other] = [await follow(hub, publicReader, outside), await follow(hub, officer, inside)];
      [outside, inside] = [one.cursor, other.cursor];
      return { id: record.id as string, outside: told(one).sort(), inside: told(other).sort() };
    };
    const method = 'IMAGE_COMPARISON';
    const { id, ...proposed } = await heard('proposeLink', { predicate: 'SAME_AS', source: near, target: far, method });
    expect(proposed).toEqual({ outside: both, inside: both });
    for (const status of ['CONFIRMED', 'DISPUTED']) expect(await heard('decideLink', { id, status, reason: 'Looked at.' })).toMatchObject({ outside: both, inside: both });
    expect(await heard('retractLink', { id, reason: 'Two sites.' })).toMatchObject({ outside: both, inside: both });
    // Whoever relied on it hears of the records whose link it leaves unsupported, and of those that are closed to it nothing.
    const [claim, secret] = [await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
    [outside, inside] = [(await follow(hub, publicReader, outside)).cursor, (await follow(hub, officer, inside)).cursor];
    const base = await heard('assertLink', { predicate: 'SAME_AS', source: near, target: far, method });
    for (const end of [claim, secret]) await heard('assertLink', { predicate: 'SAME_AS', source: end, target: far, method, restsOn: [base.id] });
    expect(await heard('retractLink', { id: base.id, reason: 'Another site.' })).toMatchObject({
      outside: [...both, `CHANGED ${claim}`].sort(), inside: [...both, `CHANGED ${claim}`, `CHANGED ${secret}`].sort(),
    });
    // A link to a record that the public may not read is no news for it, and neither is what becomes of it.
    const toClosed = [`CHANGED ${near}`, `CHANGED ${closed}`].sort();
    const hidden = await heard('proposeLink', { predicate: 'SAME_AS', source: near, target: closed, method });
    expect(hidden).toMatchObject({ outside: [], inside: toClosed });
    expect(await heard('retractLink', { id: hidden.id, reason: 'Two sites.' })).toMatchObject({ outside: [], inside: toClosed });
    // Once the other end opens, the link comes with it, and goes with it.
    await save(closed, { sharing: { tier: 'PUBLIC' } });
    const opened = await follow(hub, publicReader, outside);
    expect(told(opened).sort()).toEqual([`AVAILABLE ${closed}`, `CHANGED ${near}`].sort());
    await save(closed, { sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, opened.cursor)).sort()).toEqual([`CHANGED ${near}`, `WITHDRAWN ${closed}`].sort());
  });
});

test('A collection is followed across registries, as far as its members may be read; one that closes is withdrawn', async () => {
  const { hub } = sharing;
  const desk = { as: 'xa-heritage', roles: ['DESK_STEWARD' as const] };
  const set = await sharing.save('xb-heritage', 'collected', 'PUBLIC');
  const [member, closed] = [await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
  const { record, codes } = await act(hub, 'createCollection', 'collection', 'id', { titles: [{ value: 'Jerusalem', language: 'en' }] }, desk);
  expect(codes).toEqual([]);
  const collection = record.id as string;
  for (const one of [member, closed, set.object]) expect((await act(hub, 'addToCollection', 'collection', 'id', { collection, record: one }, desk)).refused).toEqual([]);
  const where = { where: { collection } };
  const start = await follow(hub, publicReader, null, where);
  expect(told(start).map((line) => line.split(' ')[1]).sort()).toEqual([member, set.object].sort());
  await save(newId('site'));
  await save(member, { title: 'Second' });
  await save(closed, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
  const changed = await follow(hub, publicReader, start.cursor, where);
  expect(told(changed)).toEqual([`CHANGED ${member}`]);
  await save(member, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
  expect(told(await follow(hub, publicReader, changed.cursor, where))).toEqual([`WITHDRAWN ${member}`]);
  // A record that was closed when it was put in says nothing of it.
  const other = await save(newId('site'));
  const before = await follow(hub, publicReader, null, where);
  await save(other, { sharing: { tier: 'AUTHORITY' } });
  await follow(hub, publicReader, before.cursor);
  await act(hub, 'addToCollection', 'collection', 'id', { collection, record: other }, desk);
  expect(told(await follow(hub, publicReader, before.cursor, where))).toEqual([]);
  const stream = await listenTo(`${hub.url}/changes?collection=${collection}&since=${encodeURIComponent(changed.cursor)}`);
  await until(async () => stream.told().length > 0);
  stream.leave();
  expect(stream.told()).toEqual([`WITHDRAWN ${member}`]);
  await expect(pageOf(hub, publicReader, null, { where: { collection: 'nonsense' } })).rejects.toThrow('BAD_USER_INPUT');
  const registered = await act(hub, 'registerWebhook', 'webhook', 'id collection', { url: 'https://example.org/hook', collection }, desk);
  expect(registered.record).toMatchObject({ collection });
});
