import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { pullGrants } from '../../subgraphs/directory/data/grant-log.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { applyGrants, grantEpoch } from '../../subgraphs/kernel/grants/apply.ts';
import type { GrantEntry } from '../../subgraphs/kernel/grants/source.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { sites } from '../../subgraphs/sites/subgraph.ts';
import { parse } from 'graphql';
import { draft } from '../sites/support.ts';
import { cloneDatabase, openDatabases, type TestDatabases } from '../support/databases.ts';
import { openSharing, until } from './support.ts';

const keeper = seededAuthorityId('xa-heritage');
const reader: Principal = { ...anonymousPrincipal, kind: 'client', clientId: 'r', authority: seededAuthorityId('xb-heritage'), member: true, roles: ['REGISTRY_STEWARD'] };

let databases: TestDatabases['databases'];
let close: () => Promise<void>;
const ids = { parties: newId('site'), open: newId('site'), own: newId('site') };
beforeAll(async () => {
  const clone = await cloneDatabase('hub_empty');
  const opened = openDatabases(clone.connection);
  databases = opened.databases;
  close = async () => {
    await opened.close();
    await clone.drop();
  };
  const save = (id: string, tier: 'PARTIES' | 'PUBLIC' | 'AUTHORITY', authority: string) =>
    saveBatch(databases.sites, siteRegistry, { authority, actor: 'test' }, [draft(id, {}, { id, sharing: { tier } })]);
  await save(ids.parties, 'PARTIES', keeper);
  await save(ids.open, 'PUBLIC', keeper);
  await save(ids.own, 'AUTHORITY', reader.authority ?? '');
  await apply(1, [grant(ids.parties)]);
});
afterAll(() => close());

const grant = (record: string, more: Record<string, unknown> = {}): Omit<GrantEntry, 'epoch'> => {
  const id = newId('grant');
  return { kind: 'GRANT', id, body: {
    id, record_id: record, grantor_authority_id: keeper, grantee_authority_id: reader.authority, field_classes: [], purpose: null, agreement_id: null,
    valid_from: new Date(0), valid_until: null, ...more,
  } };
};
const apply = (epoch: number, entries: Omit<GrantEntry, 'epoch'>[]) => applyGrants(databases.sites.feed, 'sites', 'directory', { entries: entries.map((entry) => ({ ...entry, epoch })), epoch, more: false });

async function reads(principal: Principal): Promise<{ seen: string[]; ms: number }> {
  const query = `{ ${Object.entries(ids).map(([name, id]) => `${name}: site(id: "${id}") { id }`).join(' ')} }`;
  const began = performance.now();
  const { data, errors } = await executeSubgraph(sites, databases.sites, new CursorCodec(new Uint8Array(32)), { document: parse(query) }, { principal, languages: [] });
  expect(errors).toBeUndefined();
  return { seen: Object.keys(ids).filter((name) => data?.[name] !== null), ms: performance.now() - began };
}

describe('a subgraph that has not heard as much of the grants as the gateway', () => {
  test('waits 200 ms and then closes what rests on grants; own and public records go on', async () => {
    expect((await reads({ ...reader, epochs: { directory: 1 } })).seen).toEqual(['parties', 'open', 'own']);
    const { seen, ms } = await reads({ ...reader, epochs: { directory: 2 } });
    expect(seen).toEqual(['open', 'own']);
    expect(ms).toBeGreaterThanOrEqual(195);
    expect(ms).toBeLessThan(600);
  });

  test('goes on at once where they come meanwhile, and tells whoever follows them that they are waited for', async () => {
    let asked = 0;
    databases.sites.whenBehind = () => {
      asked += 1;
      if (asked === 1) void apply(2, []);
    };
    const { seen, ms } = await reads({ ...reader, epochs: { directory: 2 } });
    databases.sites.whenBehind = () => undefined;
    expect(seen).toEqual(['parties', 'open', 'own']);
    expect(asked).toBeGreaterThan(0);
    expect(ms).toBeLessThan(200);
  });

  test('of a source that it does not follow closes them as well', async () => {
    expect((await reads({ ...reader, epochs: { directory: 1, cases: 1 } })).seen).toEqual(['open', 'own']);
  });

  test('answers the public without a question and without delay', async () => {
    const { seen, ms } = await reads({ ...anonymousPrincipal, epochs: { directory: 99 } });
    expect(seen).toEqual(['open']);
    expect(ms).toBeLessThan(195);
  });
});

describe('the projection of grants', () => {
  test('applies a page whole, each epoch once, and never an older one again', async () => {
    const one = grant(ids.own, { grantee_authority_id: keeper });
    await apply(10, [one]);
    await apply(11, [{ ...one, body: null }]);
    const kept = () => databases.sites.feed.query('select 1 from sites.access_grant where id = $1', [one.id]);
    expect((await kept()).rowCount).toBe(0);
    expect(await apply(10, [one])).toBe(11);
    expect((await kept()).rowCount).toBe(0);
    await expect(apply(12, [grant(ids.own), { ...grant(ids.own), body: { id: 'without-what-it-must-have' } }])).rejects.toThrow();
    expect(await grantEpoch(databases.sites.feed, 'sites', 'directory')).toBe(11);
  });

  test('that two processes apply at once is applied once', async () => {
    const one = grant(ids.open);
    const epochs = await Promise.all([12, 12, 12].map((epoch) => apply(epoch, [one])));
    expect(epochs).toEqual([12, 12, 12]);
  });
});

describe('a directory that is down', () => {
  test('closes nothing that is in force, and what has an end ends', async () => {
    const sharing = await openSharing('over HTTP');
    const set = await sharing.save('xa-heritage', 'down');
    const ends = new Date(Date.now() + 2500);
    await sharing.grant('xa-heritage', { record: set.object, grantee: 'xb-heritage' });
    await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage', validUntil: ends.toISOString() });
    expect(await sharing.sees(set, 'xb-heritage')).toEqual(['site', 'object']);
    await sharing.hub.stop('directory');
    expect(await sharing.sees(set, 'xb-heritage')).toEqual(['site', 'object']);
    await sleep(ends.getTime() - Date.now() + 5);
    expect(await sharing.sees(set, 'xb-heritage')).toEqual(['object']);
    await sharing.hub.close();
  });
});

test('the grant log counts epochs without a gap, in the order in which acts commit', async () => {
  const sharing = await openSharing('one process');
  const set = await sharing.save('xa-heritage', 'counted');
  const grantees = ['xb-heritage', 'xc-heritage', 'xd-heritage', 'xb-customs'];
  await Promise.all(Array.from({ length: 24 }, (_, index) => sharing.grant('xa-heritage', { record: set.site, grantee: grantees[index % 4] ?? '' })));
  const { entries, epoch, more } = await pullGrants(sharing.hub.databases.directory.feed, 0);
  expect(entries.map((entry) => entry.epoch)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  expect([epoch, more]).toEqual([24, false]);
  const page = await pullGrants(sharing.hub.databases.directory.feed, 3, 5);
  expect([page.entries.map((entry) => entry.epoch), page.epoch, page.more]).toEqual([[4, 5, 6, 7, 8], 8, true]);
  for (const name of ['directory', 'sites', 'objects', 'seizures', 'cases', 'links'] as const) {
    await until(async () => (await grantEpoch(sharing.hub.databases[name].feed, name, 'directory')) === 24);
  }
  await sharing.hub.close();
});
