import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { newId } from '../../schema/ids.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { appendEntries } from '../../subgraphs/kernel/audit/append.ts';
import { type ReadRequest, readEntries, type RecordRead } from '../../subgraphs/kernel/audit/reads.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { type Role, roles } from '../../subgraphs/kernel/process/principal.ts';
import { asOwner } from '../noninterference/support/store.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { openLog, sealAll } from './support.ts';

const ids = { site: newId('site'), other: newId('site'), seizure: newId('seizure'), case: newId('case'), object: newId('object'), listing: newId('listing'), theirs: newId('site') };
const agreement = newId('agreement');
const grant = newId('grant');
const keeper = seededAuthorityId('xa-heritage');

describe.each(layouts)('the access log (%s)', (layout) => {
  let hub: TestHub;
  let log: pg.Pool;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
    log = openLog(hub.connection);
    const own = (record: string, more: Partial<RecordRead> = {}): RecordRead => ({ record, authority: keeper, basis: 'MEMBER', ...more });
    await read('xb-heritage', 'sites', [own(ids.site), own(ids.other)], '2026-01-01T10:00:00.000Z');
    await read('xf-customs', 'sites', [own(ids.site, { basis: 'AGREEMENT', agreements: [agreement], grants: [grant], classes: ['EXACT_PLACE'] })], '2026-01-02T10:00:00.000Z', 'a container at the border');
    await read('xb-heritage', 'sites', [{ record: ids.theirs, authority: seededAuthorityId('xb-heritage'), basis: 'OWN' }], '2026-01-03T10:00:00.000Z');
    await read('xb-heritage', 'objects', [own(ids.object)], '2026-01-04T10:00:00.000Z');
    await read('xb-heritage', 'seizures', [own(ids.seizure)], '2026-01-05T10:00:00.000Z');
    await read('xb-heritage', 'cases', [own(ids.case)], '2026-01-06T10:00:00.000Z');
    await read('xb-heritage', 'links', [own(ids.listing), own(ids.site)], '2026-01-07T10:00:00.000Z');
    await sealAll(log);
  });
  afterAll(async () => {
    await log.end();
    await hub.close();
  });

  /** What a colleague of the audit does when a client of the demonstration reads records. */
  async function read(client: string, source: SubgraphName, reads: RecordRead[], at: string, purpose: string | null = null): Promise<void> {
    const principal = developmentPrincipal(client, [])!;
    const request: ReadRequest = { source, requestId: `request ${at}`, by: { authority: principal.authority, client }, purpose };
    await hub.databases[source].write(principal, (db) => appendEntries(db, readEntries(request, reads, at)));
  }
  const asked = (query: string, as?: string, asRoles?: Role[], variables?: Record<string, unknown>) =>
    hub.ask(query, { ...(as === undefined ? {} : { as }), ...(asRoles === undefined ? {} : { roles: asRoles }), ...(variables === undefined ? {} : { variables }) });

  const everything = `{ accessLog {
    sites { totalCount nodes { record } } objects { nodes { record } } seizures { nodes { record } } cases { nodes { record } }
    listings { nodes { record } } index { nodes { record } }
  } }`;

  test('tells an authority of all registries who read its records, the newest first', async () => {
    const { data, errors } = await asked(everything, 'xa-heritage');
    expect(errors).toBeUndefined();
    const nodes = (...records: string[]) => ({ nodes: records.map((record) => ({ record })) });
    expect(data.accessLog).toMatchObject({ objects: nodes(ids.object), listings: nodes(ids.listing), index: nodes(ids.site) });
    expect(data.accessLog.sites.totalCount).toBe(3);
    expect(data.accessLog.sites.nodes[0]).toEqual({ record: ids.site });
    expect(data.accessLog.sites.nodes.slice(1).map(({ record }: { record: string }) => record).sort()).toEqual([ids.site, ids.other].sort());
  });

  test('says when, for what purpose and under which agreement, and where it stands in the authority’s own log', async () => {
    const { data } = await asked(
      `query ($agreement: ID!) { accessLog { sites(agreement: $agreement) { nodes {
        id at record kind reader { id name { value } } client purpose basis agreements grants classes requestId logPosition } } } }`,
      'xa-heritage', undefined, { agreement });
    expect(data.accessLog.sites.nodes).toEqual([{
      id: expect.stringMatching(/^read_/), at: '2026-01-02T10:00:00.000Z', record: ids.site, kind: 'SITE',
      reader: { id: seededAuthorityId('xf-customs'), name: { value: 'Valmark Border Service' } }, client: 'xf-customs', purpose: 'a container at the border',
      basis: 'AGREEMENT', agreements: [agreement], grants: [grant], classes: ['EXACT_PLACE'], requestId: 'request 2026-01-02T10:00:00.000Z', logPosition: 2,
    }]);
  });

  test.each<[string, Record<string, unknown>, number]>([
    ['a record', { record: ids.site }, 2],
    ['a reader', { reader: seededAuthorityId('xf-customs') }, 1],
    ['an agreement', { agreement: newId('agreement') }, 0],
    ['a time', { from: '2026-01-02T00:00:00.000Z', until: '2026-01-02T10:00:00.000Z' }, 0],
    ['a time that holds one', { from: '2026-01-02T10:00:00.000Z' }, 1],
  ])('is filtered by %s', async (_, given, count) => {
    const { data } = await asked('query ($record: ID, $reader: ID, $agreement: ID, $from: DateTime, $until: DateTime) { accessLog { sites(record: $record, reader: $reader, agreement: $agreement, from: $from, until: $until) { totalCount } } }', 'xa-heritage', undefined, given);
    expect(data.accessLog.sites.totalCount).toBe(count);
  });

  test('is paged by cursors, in both directions', async () => {
    const page = async (args: string) => (await asked(`{ accessLog { sites(${args}) { nodes { id } pageInfo { hasNextPage startCursor endCursor } } } }`, 'xa-heritage')).data.accessLog.sites;
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([2, true, 1, false]);
    expect((await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).nodes).toEqual(first.nodes);
  });

  test.each(['with every wall', 'without row-level security'])('tells another authority of its own records alone, %s', async (walls) => {
    const wall = (way: 'enable' | 'disable') => asOwner(hub.connection, (client) => client.query(`alter table audit.entry ${way} row level security`));
    if (walls === 'without row-level security') await wall('disable');
    try {
      const { data } = await asked(everything, 'xb-heritage');
      expect(data.accessLog.sites.nodes).toEqual([{ record: ids.theirs }]);
      for (const list of ['objects', 'seizures', 'cases', 'listings', 'index']) expect(data.accessLog[list].nodes, list).toEqual([]);
      const probed = await asked('query ($record: ID!) { accessLog { sites(record: $record) { totalCount nodes { id } } } }', 'xb-heritage', undefined, { record: ids.site });
      expect(probed.data.accessLog.sites).toEqual({ totalCount: 0, nodes: [] });
    } finally {
      await wall('enable');
    }
  });

  test('is null, without an error, to the public and to every role that does not audit', async () => {
    const nothing = { data: { accessLog: null }, extensions: { cost: expect.anything() as unknown } };
    expect(await asked(everything)).toEqual(nothing);
    // A token in the role EXPERT is for one request, and none is meant here.
    for (const role of roles.filter((name) => !['EXPERT', 'AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR', 'CUSTOMS_OFFICER', 'CASE_OFFICER'].includes(name))) {
      expect(await asked(everything, 'xa-heritage', [role]), role).toEqual(nothing);
    }
  });

  test.each<[Role, string[]]>([
    ['CUSTOMS_OFFICER', ['seizures']],
    ['CASE_OFFICER', ['cases']],
    ['AUDITOR', ['sites', 'objects', 'seizures', 'cases', 'listings', 'index']],
  ])('opens to a %s what that role keeps', async (role, open) => {
    const { data, errors } = await asked(everything, 'xa-heritage', [role]);
    expect(errors).toBeUndefined();
    expect(Object.entries(data.accessLog as Record<string, unknown>).filter(([, list]) => list !== null).map(([name]) => name)).toEqual(open);
  });

  test('is one statement for a page and one for a total, however many entries', async () => {
    hub.forget();
    await asked('{ accessLog { sites { totalCount nodes { id record client } } } }', 'xa-heritage');
    expect(hub.statements.filter(({ name }) => name === 'sites').length).toBe(2);
  });
});
