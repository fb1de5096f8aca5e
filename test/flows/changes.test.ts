import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSharing, type Sharing, until } from '../agreements/support.ts';
import { follow } from '../links/support.ts';
import { listenTo } from '../links/listen.ts';
import { type Layout, layouts } from '../support/hub.ts';

describe.each(layouts)('The stream of changes, %s', (layout: Layout) => {
  let sharing: Sharing;
  beforeAll(async () => {
    sharing = await openSharing(layout);
  });
  afterAll(() => sharing.hub.close());
  const address = (query = '') => `${sharing.hub.url}/changes${query}`;
  const bearer = async (client: string, lifetime?: number) => ({ authorization: `Bearer ${await sharing.hub.token(client, [], lifetime)}` });

  test('tells of changes as they come, and goes on after the last event that a client has seen', async () => {
    const { cursor } = await follow(sharing.hub, {});
    const stream = await listenTo(address(`?since=${cursor}`));
    expect(stream.status).toBe(200);
    const first = await sharing.save('xa-heritage', `streamed-${layout}`, 'PUBLIC');
    await until(async () => stream.told().length === 5);
    expect(stream.told()).toContain(`CREATED ${first.site}`);
    stream.leave();
    const second = await sharing.save('xa-heritage', `missed-${layout}`, 'PUBLIC');
    const again = await listenTo(address(`?since=${cursor}&recordKind=SITE`), { 'last-event-id': stream.lastId() ?? '' });
    await until(async () => again.told().length > 0);
    expect(again.told()).toEqual([`CREATED ${second.site}`]);
    again.leave();
  });

  test('withdraws within a second, once, what a revoked grant had opened, and tells others nothing', async () => {
    const set = await sharing.save('xa-heritage', `revoked-${layout}`);
    const { cursor } = await follow(sharing.hub, { as: 'xb-heritage' });
    const [stream, publicly] = await Promise.all([listenTo(address(`?since=${cursor}`), await bearer('xb-heritage')), listenTo(address())]);
    const grants = await Promise.all([set.site, set.object].map((record) => sharing.grant('xa-heritage', { record, grantee: 'xb-heritage' })));
    await until(async () => stream.told().length === 2);
    const start = Date.now();
    await sharing.revokeGrant('xa-heritage', grants[0]?.record.id);
    await until(async () => stream.told().length === 3);
    expect(Date.now() - start).toBeLessThan(2000);
    await sharing.revokeGrant('xa-heritage', grants[1]?.record.id);
    await until(async () => stream.told().length === 4);
    expect(stream.told().slice(2)).toEqual([`WITHDRAWN ${set.site}`, `WITHDRAWN ${set.object}`]);
    expect(publicly.text()).not.toContain(set.site);
    stream.leave();
    publicly.leave();
  });

  test.runIf(layout === 'one process')('is not one client’s alone: of its hundred none more is opened, and others have theirs', async () => {
    const client = await bearer('xd-heritage');
    const streams = await Promise.all(Array.from({ length: 100 }, () => listenTo(address(), client)));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await fetch(address(), { headers: client });
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED') as string]);
    const other = await listenTo(address());
    expect(other.status).toBe(200);
    for (const stream of [...streams, other]) stream.leave();
  });

  test('ends with an event when the token ends', async () => {
    const stream = await listenTo(address(), await bearer('xb-heritage', 1));
    await stream.ended;
    expect(stream.text()).toContain('event: end\ndata: {"code":"UNAUTHENTICATED"');
  });

  test('refuses what it cannot begin with', async () => {
    const codeOf = async (response: Response) => [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];
    expect(await codeOf(await fetch(address('?since=nonsense')))).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codeOf(await fetch(address('?kind=NONSENSE')))).toEqual([400, 'BAD_USER_INPUT']);
    const { cursor } = await follow(sharing.hub, {});
    expect(await codeOf(await fetch(address(`?since=${cursor}`), { headers: await bearer('xb-heritage') }))).toEqual([410, 'CURSOR_EXPIRED']);
    expect(await codeOf(await fetch(address(), { headers: { authorization: 'Bearer a.b.c' } }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(await fetch(address(), { method: 'POST' }))).toEqual([405, 'BAD_USER_INPUT']);
  });
});
