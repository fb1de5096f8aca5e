import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';
import { draft } from './support.ts';

const own: AskOptions = { as: 'xa-heritage' };
const other: AskOptions = { as: 'xb-heritage' };
const said = { citation: 'Field report 7' };
const noSuchSite = 'site_00000000000000000000000000';

let hub: TestHub;
let owner: Owner;
beforeAll(async () => {
  hub = await openTestHub('hub_empty', 'one process', { live: true });
  owner = await connectOwner(hub.connection);
});
afterAll(async () => {
  await owner.close();
  await hub.close();
});

const siteAct = (name: string, input: Record<string, unknown>, options: AskOptions = own, fields = 'id version') => act(hub, name, 'site', fields, input, options);
const read = async (id: string, fields: string, options: AskOptions = {}) => (await hub.ask(`{ site(id: "${id}") { ${fields} } }`, options)).data.site;
const versionOf = async (id: string, options = own) => (await read(id, 'version', options))?.version as string;

async function saved(localId: string, ...more: Parameters<typeof draft> extends [string, ...infer Rest] ? Rest : never): Promise<string> {
  const [outcome] = await saveBatch(hub.databases.sites, siteRegistry, { authority: seededAuthorityId('xa-heritage'), actor: 'test' }, [draft(localId, ...more)]);
  if (outcome === undefined || !('id' in outcome)) throw new Error('Not saved.');
  await hub.index();
  return outcome.id;
}

describe('a site that is withdrawn', () => {
  const name = 'Zaynab Private';
  let id: string;
  beforeAll(async () => {
    id = await saved('gone', {}, { persons: [{ role: 'assessor', name, path: 'x' }] });
  });
  const withdraw = async (input: Record<string, unknown> = {}, options = own) =>
    siteAct('withdrawSite', { site: id, ifVersion: await versionOf(id, options), reason: 'Filed twice.', ...input }, options);

  test('needs a reason, the version that was read and its own authority', async () => {
    expect((await withdraw({ reason: ' ' })).refused).toEqual(['REQUIRED']);
    expect((await withdraw({ ifVersion: 'another' })).refused).toEqual(['VERSION_CONFLICT']);
    expect((await withdraw({}, other)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw({ site: noSuchSite })).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw({ site: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    expect(await read(id, 'id')).toEqual({ id });
  });

  test('is read by nobody any more, is in no list, and neither of its identifiers comes back', async () => {
    const again = { idempotencyKey: 'withdraw once', ifVersion: await versionOf(id) };
    const done = await withdraw(again);
    expect(done).toMatchObject({ record: null, refused: [], codes: [], receipt: { indexed: true } });
    for (const options of [own, other, {}]) {
      const { data } = await hub.ask(`{ site(id: "${id}") { id } record(id: "${id}") { id } sites(where: { localId: { eq: "gone" } }) { totalCount } search(query: "gone") { totalCount } }`, options);
      expect(data).toEqual({ site: null, record: null, sites: { totalCount: 0 }, search: { totalCount: 0 } });
    }
    expect(await withdraw(again)).toMatchObject({ refused: [], receipt: { actId: done.receipt?.actId } });
    expect((await withdraw({ ifVersion: 'any' })).codes).toEqual(['NOT_FOUND']);
    const [import_] = await saveBatch(hub.databases.sites, siteRegistry, { authority: seededAuthorityId('xa-heritage'), actor: 'test' }, [draft('gone')]);
    expect(import_).toMatchObject({ outcome: 'rejected', field: 'localId' });
  });

  test('leaves its versions and the reason to its authority, no person, and one entry to the feed', async () => {
    expect(await owner.query('select record_id, local_id, revision, reason from sites.tombstone')).toEqual([{ record_id: id, local_id: 'gone', revision: 1, reason: 'Filed twice.' }]);
    expect(await owner.query('select revision from sites.revision where record_id = $1', [id])).toEqual([{ revision: 1 }]);
    expect(await owner.query('select kind from sites.change_entry where record_id = $1 order by seq', [id])).toEqual([{ kind: 'CREATED' }, { kind: 'WITHDRAWN' }]);
    for (const table of ['person_detail', 'withheld', 'site']) expect(await owner.query(`select 1 from sites.${table} where ${table === 'site' ? 'id' : 'record_id'} = $1`, [id]), table).toEqual([]);
  });
});

describe('rival statements', () => {
  const fields = 'id version statements { totalCount nodes { field value status statedAt { original } source { citation } } } revisions { totalCount }';
  const state = async (site: string, input: Record<string, unknown>, options = own) =>
    siteAct('stateSite', { site, ifVersion: await versionOf(site), field: 'areaHectares', value: '12', status: 'ASSERTED', source: said, ...input }, options, fields);

  test('stand side by side, and what a source says of one again changes its status alone', async () => {
    const id = await saved('rivals');
    await state(id, { occurredAt: { text: '1998' } });
    const second = await state(id, { value: '15', source: { citation: 'Survey of 2004' } });
    expect(second.record.statements.nodes.map(({ value }: { value: string }) => value)).toEqual(['12', '15']);
    const refuted = await state(id, { status: 'REFUTED' });
    expect(refuted.record.statements).toMatchObject({ totalCount: 2, nodes: [{ value: '12', status: 'REFUTED', statedAt: { original: '1998' } }, { value: '15', status: 'ASSERTED' }] });
    expect(refuted.record.revisions.totalCount).toBe(4);
    expect((await state(id, { status: 'REFUTED' })).refused).toEqual(['ALREADY_STATED']);
    expect((await state(id, { field: '', value: ' ', source: { citation: '' } })).refused).toEqual(['REQUIRED', 'REQUIRED', 'REQUIRED']);
    expect((await state(id, {}, other)).codes).toEqual(['FORBIDDEN']);
  });
});
