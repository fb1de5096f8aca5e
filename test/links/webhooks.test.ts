import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWebhooks } from '../../cli/hub/webhooks.ts';
import { allowedNow } from '../../gateway/identity/clients.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { Principal, Role } from '../../subgraphs/kernel/process/principal.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { httpPost, isWebhookUrl, mayReach, type Post } from '../../subgraphs/links/webhooks/post.ts';
import { mostAttempts, pauseAfter } from '../../subgraphs/links/webhooks/schedule.ts';
import { sendDue } from '../../subgraphs/links/webhooks/sender.ts';
import { authorityOf, type Sharing, openSharing, until } from '../agreements/support.ts';
import { asOwner } from '../noninterference/support/store.ts';
import type { AskOptions } from '../support/hub.ts';
import { isSignedBy, openReceiver } from './receiver.ts';
import { follow } from './support.ts';

let sharing: Sharing;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let post: Post;
let clock: number;
const cursorKey = randomBytes(32);
beforeAll(async () => {
  sharing = await openSharing('one process', { cursorKey });
  receiver = await openReceiver();
  post = httpPost(true);
});
beforeEach(async () => {
  clock = Date.now();
  receiver.answers.status = 204;
  for (const { id } of (await own({ as: 'xb-heritage' }))) await act('removeWebhook', { webhook: id });
  receiver.deliveries.length = 0;
});
afterAll(async () => {
  await post.close();
  await receiver.close();
  await sharing.hub.close();
});

const fields = 'id url secret paused failingSince lastError nextAttemptAt deadLetters { id recordId kind attempts error }';

async function act(name: string, input: Record<string, unknown>, options: AskOptions = { as: 'xb-heritage' }) {
  const type = name === 'registerWebhook' ? 'RegisterWebhookInput' : 'WebhookInput';
  const { data, errors } = await sharing.hub.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { webhook { ${fields} } userErrors { code } } }`, {
    ...options, variables: { input: { idempotencyKey: randomUUID(), ...input } },
  });
  return { webhook: data?.[name]?.webhook ?? null, refusals: (data?.[name]?.userErrors ?? []).map(({ code }: { code: string }) => code), codes: (errors ?? []).map(({ extensions }) => extensions.code) };
}

async function own(options: AskOptions = { as: 'xb-heritage' }) {
  const { data, errors } = await sharing.hub.ask(`{ webhooks { ${fields} } }`, options);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.webhooks as { id: string; secret: string | null; paused: boolean; lastError: string | null; deadLetters: { id: string; recordId: string; attempts: number }[] }[];
}

/** What the hub sends by the clock of the test. */
async function send(): Promise<string[]> {
  const { length } = receiver.deliveries;
  while (await sendDue({ database: sharing.hub.databases.links, cursors: new CursorCodec(cursorKey), post, now: () => new Date(clock), chance: () => 0.5 }));
  return receiver.deliveries.slice(length).map(({ json }) => `${json.data.kind} ${json.data.recordId}`);
}

async function registered(input: Record<string, unknown> = {}): Promise<{ id: string; secret: string }> {
  const { cursor } = await follow(sharing.hub, { as: 'xb-heritage' });
  const { webhook } = await act('registerWebhook', { url: receiver.url, since: cursor, ...input });
  return webhook as { id: string; secret: string };
}

describe('A webhook', () => {
  test('delivers what its subscriber may see, signed after Standard Webhooks', async () => {
    const { secret } = await registered({ recordKind: ['SITE', 'OBJECT'] });
    const open = await sharing.save('xa-heritage', 'hooked', 'PUBLIC');
    const closed = await sharing.save('xa-heritage', 'unhooked');
    expect((await send()).sort()).toEqual([`CREATED ${open.site}`, `CREATED ${open.object}`].sort());
    const [delivery] = receiver.deliveries;
    if (delivery === undefined) throw new Error('Nothing came.');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(isSignedBy(secret, delivery)).toBe(true);
    expect(isSignedBy(secret, { ...delivery, body: `${delivery.body} ` })).toBe(false);
    expect(delivery.json).toMatchObject({ type: 'record.created', data: { kind: 'CREATED' } });
    expect(Math.abs(Number(delivery.headers['webhook-timestamp']) * 1000 - clock)).toBeLessThan(1000);
    const { record } = await sharing.grant('xa-heritage', { record: closed.site, grantee: 'xb-heritage' });
    expect(await send()).toEqual([`AVAILABLE ${closed.site}`]);
    await sharing.revokeGrant('xa-heritage', record.id);
    expect(await send()).toEqual([`WITHDRAWN ${closed.site}`]);
    expect(await send()).toEqual([]);
  });

  test('shows its secret once, and signs with the old one too for a day after it was exchanged', async () => {
    const { id, secret } = await registered();
    expect((await own())[0]?.secret).toBeNull();
    const { webhook } = await act('rotateWebhookSecret', { webhook: id });
    expect(webhook.secret).not.toBe(secret);
    await sharing.save('xa-heritage', 'rotated', 'PUBLIC');
    await send();
    const last = receiver.deliveries.at(-1);
    expect(last !== undefined && isSignedBy(secret, last) && isSignedBy(webhook.secret as string, last)).toBe(true);
    clock += 25 * 3_600_000;
    await sharing.save('xa-heritage', 'rotated-later', 'PUBLIC');
    await send();
    const later = receiver.deliveries.at(-1);
    expect(later !== undefined && !isSignedBy(secret, later) && isSignedBy(webhook.secret as string, later)).toBe(true);
  });

  test('misses nothing of a receiver that is down for an hour, and tells what is seen by then', async () => {
    await registered({ recordKind: ['SITE'] });
    receiver.answers.status = 503;
    const first = await sharing.save('xa-heritage', 'while-down', 'PUBLIC');
    const granted = await sharing.save('xa-heritage', 'granted-while-down');
    const { record } = await sharing.grant('xa-heritage', { record: granted.site, grantee: 'xb-heritage' });
    const end = clock + 3_600_000;
    while (clock < end) {
      await send();
      clock += 60_000;
    }
    // Sent again and again under one id, and no later change before it.
    expect(new Set(receiver.deliveries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await own())[0]).toMatchObject({ lastError: 'The receiver answered 503.', deadLetters: [] });
    await sharing.revokeGrant('xa-heritage', record.id);
    const second = await sharing.save('xa-heritage', 'while-still-down', 'PUBLIC');
    receiver.answers.status = 200;
    clock += 3_600_000;
    expect(await send()).toEqual([`CREATED ${first.site}`, `CREATED ${second.site}`]);
    expect((await own())[0]).toMatchObject({ lastError: null, deadLetters: [] });
  });

  test('puts aside what fails too often, goes on with the next, and sends it again when asked, if it may be seen', async () => {
    const { id } = await registered({ recordKind: ['SITE'] });
    receiver.answers.status = 500;
    const [kept, hidden] = [await sharing.save('xa-heritage', 'dead', 'PUBLIC'), await sharing.save('xa-heritage', 'dead-and-hidden')];
    const { record } = await sharing.grant('xa-heritage', { record: hidden.site, grantee: 'xb-heritage' });
    const letters = async () => ((await own())[0]?.deadLetters ?? []).map(({ recordId }) => recordId);
    for (let round = 0; round < 2 * mostAttempts; round += 1) {
      await send();
      clock += 2 * 3_600_000;
    }
    expect(await letters()).toEqual([kept.site, hidden.site]);
    expect((await own())[0]?.deadLetters[0]?.attempts).toBe(mostAttempts);
    await sharing.revokeGrant('xa-heritage', record.id);
    expect(await letters()).toEqual([kept.site]);
    // The policy holds it back as well, where PostgreSQL's wall around the index has fallen.
    const wall = (way: 'enable' | 'disable') => asOwner(sharing.hub.connection, (client) => client.query(`alter table links.record_index ${way} row level security`));
    await wall('disable');
    expect(await letters()).toEqual([kept.site]);
    receiver.answers.status = 200;
    expect(await send()).toEqual([`WITHDRAWN ${hidden.site}`]);
    await act('replayWebhook', { webhook: id });
    expect(await send()).toEqual([`CREATED ${kept.site}`]);
    await wall('enable');
    expect(await letters()).toEqual([]);
  });

  test('ends after ninety days unless it is renewed, with the rights of the token that renews it', async () => {
    const { id } = await registered({ recordKind: ['SITE'] });
    clock += 91 * 24 * 3_600_000;
    const { site } = await sharing.save('xa-heritage', 'unrenewed', 'PUBLIC');
    expect(await send()).toEqual([]);
    await sharing.hub.databases.links.feed.query(`update links.webhook set expires_at = $1 where id = $2`, [new Date(clock - 1), id]);
    expect(await send()).toEqual([]);
    await act('renewWebhook', { webhook: id });
    clock = Date.now();
    expect(await send()).toEqual([`CREATED ${site}`]);
  });

  test('is shut for a client that has gone, or has lost the roles to follow changes', async () => {
    await registered({ recordKind: ['SITE'] });
    const { site } = await sharing.save('xa-heritage', 'shut', 'PUBLIC');
    const sent = async (allowed: (principal: Principal) => Principal | null) => {
      receiver.deliveries.length = 0;
      await sendDue({ database: sharing.hub.databases.links, cursors: new CursorCodec(cursorKey), post, now: () => new Date(clock), allowed });
      return receiver.deliveries.map(({ json }) => json.data.recordId);
    };
    const authorities = (roles: Role[]) => ({ clients: { 'xb-heritage': { authorities: { [seededAuthorityId('xb-heritage')]: { state: 'XB', member: true, sector: 'HERITAGE' as const, roles } }, officers: false, scopes: ['records:read'] } } });
    expect(await sent((principal) => allowedNow([], principal))).toEqual([]);
    expect(await sent((principal) => allowedNow([authorities(['EXPERT'])], principal))).toEqual([]);
    // Other rights than before see another feed, which begins anew.
    expect(await sent((principal) => allowedNow([authorities(['REGISTRY_STEWARD'])], principal))).toContain(site);
  });

  test('is paused and resumed, and pauses itself for a receiver that is gone', async () => {
    const { id } = await registered({ recordKind: ['SITE'] });
    await act('pauseWebhook', { webhook: id });
    const { site } = await sharing.save('xa-heritage', 'paused', 'PUBLIC');
    expect(await send()).toEqual([]);
    await act('resumeWebhook', { webhook: id });
    receiver.answers.status = 410;
    expect(await send()).toEqual([`CREATED ${site}`]);
    expect((await own())[0]?.paused).toBe(true);
    receiver.answers.status = 200;
    await act('resumeWebhook', { webhook: id });
    expect(await send()).toEqual([`CREATED ${site}`]);
    expect((await act('removeWebhook', { webhook: id })).webhook).toBeNull();
    expect(await own()).toEqual([]);
  });

  test('is served by a hub that runs, as changes come', async () => {
    await registered({ recordKind: ['CASE'] });
    const { databases } = sharing.hub;
    const webhooks = startWebhooks({ database: databases.links, cursors: new CursorCodec(cursorKey), signal: undefined, local: true, report: () => undefined });
    const set = await sharing.save('xa-heritage', 'by-itself', 'PUBLIC');
    await until(async () => receiver.deliveries.length > 0);
    await webhooks.stop();
    expect(receiver.deliveries.map(({ json }) => json.data.recordId)).toEqual([set.case]);
  });

  test('is sent to by one sender at a time', async () => {
    await registered({ recordKind: ['SITE'] });
    await sharing.save('xa-heritage', 'shared-out', 'PUBLIC');
    await sharing.save('xa-heritage', 'shared-out-too', 'PUBLIC');
    await Promise.all([send(), send(), send()]);
    expect(receiver.deliveries).toHaveLength(2);
  });

  test('is its client’s alone', async () => {
    const { id } = await registered();
    expect(await own({ as: 'xa-heritage' })).toEqual([]);
    expect(await own({})).toEqual([]);
    expect((await act('removeWebhook', { webhook: id }, { as: 'xa-heritage' })).codes).toEqual(['NOT_FOUND']);
    expect((await act('registerWebhook', { url: receiver.url }, {})).codes).toEqual(['UNAUTHENTICATED']);
    expect((await act('registerWebhook', { url: receiver.url }, { as: 'xb-heritage', roles: ['AUDITOR'] })).codes).toEqual(['FORBIDDEN']);
    for (const url of ['ftp://example.org', 'file:///etc/passwd', 'https://user:secret@example.org', 'nonsense']) {
      expect((await act('registerWebhook', { url })).refusals, url).toEqual(['URL_REFUSED']);
    }
    expect((await act('registerWebhook', { url: receiver.url, since: 'nonsense' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await act('registerWebhook', { url: receiver.url, authority: [authorityOf('xa-heritage')] })).refusals).toEqual([]);
  });

  test('is its client’s alone by the policy too, where row-level security is off, and counts against nobody else', async () => {
    const asked = (statement: string) => asOwner(sharing.hub.connection, (client) => client.query(statement));
    await asked('alter table links.webhook disable row level security');
    try {
      const { id } = await registered();
      expect(await own({ as: 'xa-heritage' })).toEqual([]);
      expect(await own({})).toEqual([]);
      expect((await act('removeWebhook', { webhook: id }, { as: 'xa-heritage' })).codes).toEqual(['NOT_FOUND']);
      await asked(`insert into links.webhook (id, caller, principal, url, secret, paused) select 'webhook_of_another_' || n, 'another', '{}', 'x', 'x', true from generate_series(1, 20) n`);
      expect((await act('registerWebhook', { url: receiver.url })).refusals).toEqual([]);
    } finally {
      await asked(`delete from links.webhook where caller = 'another'`);
      await asked('alter table links.webhook enable row level security');
    }
  });

  test('follows no redirect', async () => {
    await registered({ recordKind: ['SITE'] });
    Object.assign(receiver.answers, { status: 302, location: receiver.url });
    await sharing.save('xa-heritage', 'redirected', 'PUBLIC');
    expect(await send()).toHaveLength(1);
    receiver.answers.location = null;
    expect((await own())[0]?.lastError).toBe('The receiver answered 302.');
  });
});

describe('The sender', () => {
  const inner = ['10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '64:ff9b::a00:1', '2002:a00:1::'];

  test.each(inner)('never reaches %s', (address) => {
    expect([mayReach(true)(address), mayReach(false)(address)]).toEqual([false, false]);
  });

  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('reaches %s in development alone', (address) => {
    expect([mayReach(true)(address), mayReach(false)(address)]).toEqual([true, false]);
  });

  test('reaches public addresses, and looks at what a name means', async () => {
    expect(['93.184.216.34', '2606:4700::1'].map(mayReach(false))).toEqual([true, true]);
    const production = httpPost(false);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f.1']) {
      await expect(production(receiver.url.replace('127.0.0.1', host), {}, '{}'), host).rejects.toThrow('may reach');
    }
    await production.close();
    expect(isWebhookUrl('https://example.org/hook?x=1')).toBe(true);
  });

  test('tries for longer than an hour before it gives up, whatever the chance', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: mostAttempts - 1, maxLength: mostAttempts - 1 }), (chances) => {
      const pauses = chances.map((chance, index) => pauseAfter(index + 1, chance));
      expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(3_600_000);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(4_500_000);
    }));
  });
});
