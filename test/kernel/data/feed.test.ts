import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { servicePrincipal } from '../../../subgraphs/kernel/data/act.ts';
import { type FeedPage, type FeedPosition, pullFeed } from '../../../subgraphs/kernel/data/feed.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import { saveRecords } from '../../../subgraphs/kernel/data/save.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { draft, openSites, type Sites } from '../../sites/support.ts';
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

const registry = siteRegistry as unknown as Registry<never>;
const pull = (since: FeedPosition | null, limit?: number, bytes?: number) => pullFeed(hub.database.feed, registry, since, limit, bytes);

/**
 * Pulls until all the given local ids have come: transactions of other tests
 * on the same server hold entries back for a moment.
 */
async function pullUntil(since: FeedPosition | null, localIds: string[], limit?: number, bytes?: number): Promise<{ order: string[]; pages: FeedPage[] }> {
  const order: string[] = [];
  const pages: FeedPage[] = [];
  let position = since;
  for (const deadline = Date.now() + 20_000; Date.now() < deadline && !localIds.every((id) => order.includes(id)); ) {
    const page = await pull(position, limit, bytes);
    position = page.position;
    pages.push(page);
    order.push(...page.records.map(({ localId }) => localId).sort());
  }
  return { order, pages };
}

/** Where the feed stands when everything so far was heard. */
async function end(): Promise<FeedPosition | null> {
  const last = newId('case');
  await hub.save([draft(last)], newId('authority'));
  return (await pullUntil(null, [last])).pages.at(-1)?.position ?? null;
}

/** A transaction that has written and not yet committed. */
async function pending(localId: string) {
  const writer = { authority: newId('authority'), actor: 'test' };
  let commit = () => {};
  let written = () => {};
  const hasWritten = new Promise<void>((resolve) => (written = resolve));
  const done = hub.database.write(servicePrincipal(writer.authority, 'test'), async (db) => {
    await saveRecords(db, hub.database.vault, siteRegistry, writer, [draft(localId)]);
    written();
    await new Promise<void>((resolve) => (commit = resolve));
  });
  await hasWritten;
  return { commit: () => (commit(), done) };
}

describe('the change feed', () => {
  test('does not pass over a transaction that commits after a later one', async () => {
    const start = await end();
    const slow = await pending('slow');
    await hub.save([draft('quick')], newId('authority'));
    const early = await pull(start);
    expect(early.records.map(({ localId }) => localId)).toEqual([]);
    expect(early.position).toEqual(start);
    await slow.commit();
    const { order } = await pullUntil(early.position, ['slow', 'quick']);
    expect(order.sort()).toEqual(['quick', 'slow']);
  });

  test('passes none over where its numbers grow by a digit', async () => {
    const start = await end();
    await owner.query(`select setval(pg_get_serial_sequence('sites.change_entry', 'seq'), 999996)`);
    const localIds = Array.from({ length: 8 }, (_, index) => `digit-${index}`);
    await hub.save(localIds.map((localId) => draft(localId)), newId('authority'));
    const { order } = await pullUntil(start, localIds.slice(-1), 3);
    expect(order).toEqual(localIds);
  });

  test('gives entries in the order of their transactions, page by page, each once', async () => {
    const start = await end();
    const [first, second] = [await pending('1-first'), await pending('2-second')];
    await hub.save([draft('3-third')], newId('authority'));
    await second.commit();
    await first.commit();
    const { order, pages } = await pullUntil(start, ['1-first', '2-second', '3-third'], 1);
    expect(order).toEqual(['1-first', '2-second', '3-third']);
    const positions = pages.filter(({ records }) => records.length > 0).map(({ position }) => BigInt(position?.xid ?? 0));
    expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('passes nothing over where its numbers gain a digit within a transaction', async () => {
    const start = await end();
    const localIds = Array.from({ length: 120 }, (_, index) => `digit-${index}`);
    await hub.save(localIds.map((localId) => draft(localId)), newId('authority'));
    const { order } = await pullUntil(start, localIds, 7);
    expect(order).toHaveLength(localIds.length);
    expect(new Set(order)).toEqual(new Set(localIds));
  });

  test('ends a page before its records are too large together, and gives a larger one alone', async () => {
    const start = await end();
    const long = (localId: string, length: number) => draft(localId, { description: [{ value: 'x'.repeat(length), language: 'en', script: null, transliteration: null }] });
    await hub.save([long('large-0', 60_000), long('large-1', 60_000), long('small-2', 10), long('large-3', 200_000), long('small-4', 10)], newId('authority'));
    const { order, pages } = await pullUntil(start, ['small-4'], 500, 100_000);
    expect(order).toEqual(['large-0', 'large-1', 'small-2', 'large-3', 'small-4']);
    const told = pages.filter(({ records }) => records.length > 0);
    expect(told.map(({ records }) => records.length)).toEqual([1, 2, 1, 1]);
    expect(told.slice(0, -1).every(({ more }) => more)).toBe(true);
  });

  test('gives the index the beginning of a very long text', async () => {
    const start = await end();
    await hub.save([draft('book', { description: [{ value: 'x'.repeat(2_000_000), language: 'en', script: null, transliteration: null }] })], newId('authority'));
    const { pages } = await pullUntil(start, ['book']);
    const texts = pages.flatMap(({ records }) => records.flatMap(({ index }) => index.texts));
    expect(Math.max(...texts.map(({ value }) => value.length))).toBe(20_000);
  });

  test('hears nothing of a transaction that was rolled back', async () => {
    const start = await end();
    await hub.save([draft('dry')], newId('authority'), { dryRun: true });
    await hub.save([draft('real')], newId('authority'));
    expect((await pullUntil(start, ['real'])).order).toEqual(['real']);
  });

  test('gives a record that changed often once in a page, as it stands now', async () => {
    const start = await end();
    const authority = newId('authority');
    for (const region of ['a', 'b', 'c']) await hub.save([draft('often', { region })], authority);
    const last = newId('case');
    await hub.save([draft(last)], authority);
    const { order } = await pullUntil(start, ['often', last]);
    expect(order.filter((localId) => localId === 'often').length).toBeLessThanOrEqual(3);
    const page = await pull(start);
    expect(page.records.filter(({ localId }) => localId === 'often')).toHaveLength(1);
  });

  test('names a record that is no longer there as removed', async () => {
    const start = await end();
    const [saved] = await hub.save([draft('gone')], newId('authority'));
    const id = saved?.outcome === 'created' ? saved.id : '';
    await owner.query('delete from sites.site where id = $1', [id]);
    const last = newId('case');
    await hub.save([draft(last)], newId('authority'));
    const { pages } = await pullUntil(start, [last]);
    expect(pages.flatMap(({ removed }) => removed)).toEqual([id]);
  });

  test('tells the index no private person and no exact place', async () => {
    const start = await end();
    await hub.save([draft('hush', { point: { longitude: 35.2137, latitude: 31.7683 }, description: [{ value: 'At 31.7683, 35.2137.', language: 'en', script: null, transliteration: null }] }, { persons: [{ role: 'owner', name: 'Zaynab Private', path: 'x' }], sourceRow: { Owner: 'Zaynab Private' } })], newId('authority'));
    const { pages } = await pullUntil(start, ['hush']);
    const told = JSON.stringify(pages);
    expect(told).toContain('hush');
    expect(told).not.toContain('Zaynab');
    expect(told).not.toContain('7683');
  });

  test('is written in the act’s own transaction: a change entry stands for each revision', async () => {
    const [{ revisions, entries }] = (await owner.query<{ revisions: string; entries: string }>(
      'select (select count(*) from sites.revision) as revisions, (select count(*) from sites.change_entry) as entries')) as [{ revisions: string; entries: string }];
    expect(entries).toBe(revisions);
  });

  test('refuses to take an entry back from the registry’s own role', async () => {
    const changed = await hub.database.write(servicePrincipal(newId('authority'), 'test'), async (db) =>
      (await db.execute(sql`delete from sites.change_entry`)).rowCount);
    expect(changed).toBe(0);
  });
});
