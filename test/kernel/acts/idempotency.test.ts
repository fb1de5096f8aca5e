import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActsHub, keeper, officer, openActs, stranger } from './support.ts';

let hub: ActsHub;
beforeAll(async () => {
  hub = await openActs();
});
afterAll(() => hub.close());

const siteOf = (answer: Awaited<ReturnType<ActsHub['register']>>) => answer.data.registerSite.site as { id: string; version: string };

describe('a request that is sent again', () => {
  test('64 times at once has one effect and 64 equal answers', async () => {
    const [sites, entries, acts] = [await hub.count('site'), await hub.count('change_entry'), await hub.count('act')];
    const answers = await Promise.all(Array.from({ length: 64 }, () => hub.register('at-once')));
    const bodies = new Set(answers.map(({ data, errors }) => JSON.stringify({ data, errors })));
    expect(bodies.size).toBe(1);
    expect(siteOf(answers[0]!).id).toMatch(/^site_/);
    expect([await hub.count('site'), await hub.count('change_entry'), await hub.count('act')]).toEqual([sites + 1, entries + 1, acts + 1]);
  });

  test('under many keys at once has one effect each', async () => {
    const sites = await hub.count('site');
    const keys = Array.from({ length: 200 }, (_, index) => `many-${index % 40}`);
    const answers = await Promise.all(keys.map((key) => hub.register(key)));
    expect(new Set(answers.map((answer) => siteOf(answer).id)).size).toBe(40);
    expect(await hub.count('site')).toBe(sites + 40);
  });

  test('with another payload is IDEMPOTENCY_CONFLICT and does nothing', async () => {
    await hub.register('reused');
    const sites = await hub.count('site');
    const { data, errors } = await hub.register('reused', { localId: 'other' });
    expect(data).toEqual({ registerSite: null });
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    expect(await hub.count('site')).toBe(sites);
    // The order of the input's fields is no other payload.
    const again = await hub.ask('mutation { registerSite(input: { titles: [{ language: "en", value: "Site reused" }], localId: "reused", idempotencyKey: "reused" }) { site { id } } }');
    expect(again.errors).toEqual([]);
  });

  test('by another client, for another authority or for another mutation is another act', async () => {
    const first = siteOf(await hub.register('own-key')).id;
    const other = officer(keeper, { clientId: 'another client' });
    expect((await hub.register('own-key', { localId: 'own-key-2' }, { as: other })).errors).toEqual([]);
    expect(siteOf(await hub.register('own-key', {}, { as: officer(stranger) })).id).not.toBe(first);
    const { version } = await hub.read(first);
    expect((await hub.revise('own-key', first, version, 'Revised')).data.reviseSite.userErrors).toEqual([]);
  });

  test('after it failed is done anew', async () => {
    const { data } = await hub.register('to-fail');
    const fail = () => hub.ask('mutation ($id: ID!, $v: String!) { designateSite(input: { idempotencyKey: "fails", site: $id, ifVersion: $v, scheme: WORLD_HERITAGE }) { site { id } } }',
      { variables: { id: data.registerSite.site.id, v: data.registerSite.site.version } });
    for (let round = 0; round < 2; round += 1) {
      const acts = await hub.count('act');
      expect((await fail()).errors).toMatchObject([{ code: 'INTERNAL' }]);
      expect(await hub.count('act')).toBe(acts);
    }
    // A transaction that the server gave up is never told of as done.
    expect((await hub.read(data.registerSite.site.id)).title.value).toBe('Site to-fail');
  });

  test('after the server was lost under it says so, and is done once when it is back', async () => {
    const sites = await hub.count('site');
    await hub.owner.query('begin; lock table sites.site in access exclusive mode');
    const lost = hub.register('lost-under-it');
    await expect.poll(async () => (await hub.owner.query(`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount).toBe(1);
    await hub.owner.query('rollback');
    expect(await lost).toMatchObject({ data: { registerSite: null }, errors: [{ code: 'STORAGE_UNAVAILABLE' }] });
    expect((await hub.register('lost-under-it')).errors).toEqual([]);
    expect(await hub.count('site')).toBe(sites + 1);
  });

  test.each(['', '  ', 'x'.repeat(256)])('needs a key: %j is BAD_USER_INPUT', async (key) => {
    expect((await hub.register(key, { localId: 'no-key' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});

describe('what a replay shows', () => {
  test('is read anew: the record as it is now', async () => {
    const first = siteOf(await hub.register('read-anew'));
    await hub.revise('read-anew', first.id, first.version, 'Revised since');
    const again = (await hub.register('read-anew')).data.registerSite;
    expect(again.site.title.value).toBe('Revised since');
    expect(again.site.version).not.toBe(first.version);
  });

  test('is nothing of a record that the caller may no longer see', async () => {
    const first = await hub.register('taken-away');
    const { id } = siteOf(first);
    await hub.owner.query('update sites.site set authority_id = $1 where id = $2', [stranger, id]);
    const again = await hub.register('taken-away');
    expect(again.errors).toEqual([]);
    expect(again.data.registerSite).toEqual({ site: null, userErrors: [], receipt: first.data.registerSite.receipt });
  });

  test('is not even what was refused of it', async () => {
    const { id, version } = siteOf(await hub.register('refused-then-hidden'));
    const ask = () => hub.ask('mutation ($id: ID!, $v: String!) { markDanger(input: { idempotencyKey: "hidden", site: $id, ifVersion: $v, inDanger: true }) { userErrors { code } } }', { variables: { id, v: version } });
    expect((await ask()).data.markDanger.userErrors).toEqual([{ code: 'STATE_TRANSITION' }]);
    expect((await ask()).data.markDanger.userErrors).toEqual([{ code: 'STATE_TRANSITION' }]);
    await hub.owner.query('update sites.site set authority_id = $1 where id = $2', [stranger, id]);
    expect((await ask()).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('takes the role that the act takes', async () => {
    await hub.register('role-lost');
    expect((await hub.register('role-lost', {}, { as: officer(keeper, { roles: ['CUSTOMS_ANALYST'] }) })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
