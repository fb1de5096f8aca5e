import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hours, openSharing, type Sharing } from '../agreements/support.ts';
import { listenTo } from '../links/listen.ts';
import { follow, told } from '../links/support.ts';
import { act } from '../support/acting.ts';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing('one process');
});
afterAll(() => sharing.hub.close());

const granted = { as: 'xb-heritage' };
const kinds = ['site', 'object', 'seizure', 'case', 'listing'] as const;

test('a subscriber whose grants are revoked hears one WITHDRAWN for each record that it was given, and nothing more', async () => {
  const { hub } = sharing;
  const [set, unheard] = [await sharing.save('xa-heritage', 'closed-again'), await sharing.save('xa-heritage', 'granted-in-passing')];
  const start = await follow(hub, granted);
  const headers = { authorization: `Bearer ${await hub.token('xb-heritage')}`, 'last-event-id': start.cursor };
  const stream = await listenTo(`${hub.url}/changes`, headers);
  const grants = [];
  for (const kind of kinds) grants.push((await sharing.grant('xa-heritage', { record: set[kind], grantee: 'xb-heritage' })).record.id as string);
  const opened = await follow(hub, granted, start.cursor);
  expect(told(opened).toSorted()).toEqual(kinds.map((kind) => `AVAILABLE ${set[kind]}`).toSorted());
  await expect.poll(() => stream.told().length, { timeout: 20_000 }).toBe(kinds.length);
  for (const grant of grants) await sharing.revokeGrant('xa-heritage', grant);
  const withdrawn = kinds.map((kind) => `WITHDRAWN ${set[kind]}`).toSorted();
  const closed = await follow(hub, granted, opened.cursor);
  expect(told(closed).toSorted()).toEqual(withdrawn);
  await expect.poll(() => stream.told().slice(kinds.length).toSorted(), { timeout: 20_000 }).toEqual(withdrawn);
  // What becomes of them later is not told to whom they are closed.
  const open = await sharing.save('xa-heritage', 'open-later', 'PUBLIC');
  await act(hub, 'reviseSite', 'site', 'id', { site: set.site, ifVersion: await versionOf(set.site), titles: [{ value: 'Changed', language: 'en' }] }, { as: 'xa-heritage' });
  const later = kinds.map((kind) => `CREATED ${open[kind]}`).toSorted();
  await hub.index();
  const end = await follow(hub, granted, closed.cursor);
  expect(told(end).toSorted()).toEqual(later);
  await expect.poll(() => stream.told().slice(2 * kinds.length).toSorted(), { timeout: 20_000 }).toEqual(later);
  stream.leave();
  await stream.ended;
  // Granted and revoked while the subscriber was away.
  const passing = (await sharing.grant('xa-heritage', { record: unheard.site, grantee: 'xb-heritage' })).record.id as string;
  await sharing.revokeGrant('xa-heritage', passing);
  expect(told(await follow(hub, granted, end.cursor))).toEqual([]);
});

async function versionOf(site: string): Promise<string> {
  const { data } = await sharing.hub.ask('query ($id: ID!) { site(id: $id) { version } }', { as: 'xa-heritage', variables: { id: site } });
  return data.site.version as string;
}

test('a request that is sent again shows nothing of a record that has been closed to its caller since', async () => {
  const { hub } = sharing;
  const [theirs, own] = [await sharing.save('xa-heritage', 'linked'), await sharing.save('xb-heritage', 'linking')];
  const { record } = await sharing.grant('xa-heritage', { record: theirs.site, grantee: 'xb-heritage', validUntil: hours(1) });
  const input = { idempotencyKey: randomUUID(), predicate: 'SAME_AS', source: own.site, target: theirs.site, method: 'IMAGE_COMPARISON', evidence: [{ kind: 'INSCRIPTION', statement: 'The same wall.' }] };
  const fields = 'id evidence { statement } source { ... on Record { id } } target { ... on Record { id } }';
  const first = await act(hub, 'proposeLink', 'link', fields, input, granted);
  expect([...first.codes, ...first.messages]).toEqual([]);
  expect(first.record?.target).toEqual({ id: theirs.site });
  await sharing.revokeGrant('xa-heritage', record.id as string);
  const again = await act(hub, 'proposeLink', 'link', fields, input, granted);
  expect(again).toEqual({ ...first, record: null });
  expect(JSON.stringify(again)).not.toContain(theirs.site);
});
