import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changes, type Change, type ChangesWhere } from '../../schema/client/changes.ts';
import { type ClientOptions, TurathClient } from '../../schema/client/client.ts';
import type { TurathError } from '../../schema/client/errors.ts';
import { startDashboard } from '../../schema/client/example/dashboard.ts';
import { openSharing, type Sharing, until } from '../agreements/support.ts';
import { listenTo } from '../links/listen.ts';
import { follow } from '../links/support.ts';
import { type Lossy, lossyWay } from './lossy.ts';

let sharing: Sharing;
let way: Lossy;
beforeAll(async () => {
  sharing = await openSharing('one process');
});
beforeEach(async () => {
  way = await lossyWay(sharing.hub.url);
});
afterEach(() => way.close());
afterAll(() => sharing.hub.close());

const clientOf = (options: Partial<ClientOptions> = {}) => new TurathClient({ url: way.url, pause: 1, ...options });
const short = ({ kind, recordId }: Change) => `${kind} ${recordId}`;

/** Follows the feed in the background, and keeps what was heard and how it ended. */
function hear(client: TurathClient, since?: string, where?: ChangesWhere) {
  const leaving = new AbortController();
  const heard: Change[] = [];
  const listen = async () => {
    for await (const change of changes(client, { signal: leaving.signal, ...(since === undefined ? {} : { since }), ...(where === undefined ? {} : { where }) })) heard.push(change);
    return null;
  };
  const ended = listen().catch((error: TurathError) => error);
  return { heard, ended, told: () => heard.map(short), hears: (line: string) => until(async () => heard.map(short).includes(line)), leave: async () => (leaving.abort(), ended) };
}

describe('a client that follows the changes', () => {
  test('hears of a new record with its id, and of what it asked for alone', async () => {
    const since = (await follow(sharing.hub, {})).cursor;
    const [all, sites] = [hear(clientOf(), since), hear(clientOf(), since, { recordKind: ['SITE', 'CASE'], kind: ['CREATED'] })];
    const set = await sharing.save('xa-heritage', 'heard', 'PUBLIC');
    // The order holds for each record; registries are heard in any.
    for (const id of [set.site, set.object, set.seizure, set.case, set.listing]) await all.hears(`CREATED ${id}`);
    for (const id of [set.site, set.case]) await sites.hears(`CREATED ${id}`);
    expect(all.told().sort()).toEqual([set.site, set.object, set.seizure, set.case, set.listing].map((id) => `CREATED ${id}`).sort());
    expect(sites.told().sort()).toEqual([set.site, set.case].map((id) => `CREATED ${id}`).sort());
    expect(all.heard[0]).toEqual({ cursor: expect.any(String), at: expect.any(String), kind: 'CREATED', recordId: all.heard[0]?.record?.id, record: { id: expect.any(String) } });
    // The signal ends the streams without an error.
    expect(await Promise.all([all.leave(), sites.leave()])).toEqual([null, null]);
  });

  test('misses nothing where connections break, and goes on after the last change', async () => {
    const since = (await follow(sharing.hub, {})).cursor;
    way.fates.push({ breaksOff: 3 }, { status: 503 }, { breaksOff: 700 }, { breaksOff: 150 });
    const sets = [await sharing.save('xa-heritage', 'broken-off', 'PUBLIC'), await sharing.save('xb-heritage', 'broken-again', 'PUBLIC')];
    const listening = hear(clientOf(), since);
    const ids = sets.flatMap(({ site, object, seizure, case: one, listing }) => [site, object, seizure, one, listing]);
    for (const id of ids) await listening.hears(`CREATED ${id}`);
    await listening.leave();
    expect(new Set(listening.told()).size).toBe(ids.length);
    expect(way.seen.length).toBeGreaterThanOrEqual(4);
  });

  test('is told to drop what a revoked grant had opened, with no record beside it', async () => {
    const set = await sharing.save('xa-heritage', 'granted-for-a-while');
    const granted = await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage' });
    const listening = hear(clientOf({ token: () => sharing.hub.token('xb-heritage'), purpose: 'restitution-research' }));
    await listening.hears(`AVAILABLE ${set.site}`);
    await sharing.revokeGrant('xa-heritage', granted.record.id as string);
    await listening.hears(`WITHDRAWN ${set.site}`);
    await listening.leave();
    expect(listening.heard.at(-1)).toMatchObject({ kind: 'WITHDRAWN', recordId: set.site, record: null });
  });

  test('comes back with a fresh token when its own has ended, and says so where there is none', async () => {
    const since = (await follow(sharing.hub, { as: 'xa-heritage' })).cursor;
    let given = 0;
    const fresh = hear(clientOf({ token: () => sharing.hub.token('xa-heritage', [], (given += 1) === 1 ? 1 : 300) }), since);
    const token = await sharing.hub.token('xa-heritage', [], 1);
    const stale = hear(clientOf({ token }), since);
    expect(await stale.ended).toMatchObject({ codes: ['UNAUTHENTICATED'] });
    await until(async () => given > 1);
    const set = await sharing.save('xa-heritage', 'after-the-token', 'AUTHORITY');
    await fresh.hears(`CREATED ${set.site}`);
    expect(await fresh.leave()).toBeNull();
  });

  test('throws for a cursor of other rights, for one that is none, and for a token that cannot be had', async () => {
    const since = (await follow(sharing.hub, { as: 'xa-heritage' })).cursor;
    expect(await hear(clientOf(), since).ended).toMatchObject({ codes: ['CURSOR_EXPIRED'], status: 410 });
    expect(await hear(clientOf(), 'nonsense').ended).toMatchObject({ codes: ['BAD_USER_INPUT'] });
    expect(await hear(clientOf({ token: () => Promise.reject(new Error('The issuer is closed.')) })).ended).toMatchObject({ message: 'The issuer is closed.' });
  });
});

test('the example dashboard shows what changes while one looks', async () => {
  const dashboard = await startDashboard({ client: clientOf({ languages: 'ar' }), language: 'ar' });
  const live = await listenTo(`${dashboard.url}/live`);
  try {
    const set = await sharing.save('xa-heritage', 'looked-at', 'PUBLIC');
    await until(async () => live.told().includes(`CREATED ${set.site}`));
    expect(await (await fetch(dashboard.url)).text()).toContain("new EventSource('/live')");
  } finally {
    live.leave();
    await dashboard.stop();
  }
});
