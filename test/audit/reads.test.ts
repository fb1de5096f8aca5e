import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { emptyItem, emptySeizure } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft as objectDraft } from '../objects/support.ts';
import { draft as seizureDraft } from '../seizures/samples.ts';
import { draft, english } from '../sites/support.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';

const owner = seededAuthorityId('xa-heritage');

describe.each(layouts)('readings through the API, with the subgraphs run %s,', (layout) => {
  let hub: TestHub;
  let database: Owner;
  let ids: { open: string; community: string; own: string };
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
    database = await connectOwner(hub.connection);
    const shared = (localId: string, tier: 'PUBLIC' | 'COMMUNITY' | 'AUTHORITY') => draft(localId, { placeDisclosure: 'EXACT' }, { titles: [english(localId)], sharing: { tier } });
    const saved = await saveBatch(hub.databases.sites, siteRegistry, { authority: owner, actor: 'test' }, [shared('open', 'PUBLIC'), shared('community', 'COMMUNITY'), shared('own', 'AUTHORITY')]);
    const [open, community, own] = saved.map((one) => ('id' in one ? one.id : ''));
    ids = { open: open!, community: community!, own: own! };
    await hub.index();
  });
  afterAll(async () => {
    await database.close();
    await hub.close();
  });

  const entries = () => database.query<{ source: string; record_id: string; body: string }>(`select source, record_id, body from audit.entry where kind = 'READ' order by seq`);
  /** The entries that a question leaves. */
  async function left(query: string, as?: string, variables: Record<string, unknown> = {}) {
    const before = (await entries()).length;
    const answer = await hub.ask(query, { ...(as === undefined ? {} : { as }), variables });
    return { answer, entries: (await entries()).slice(before).map(({ source, record_id: record, body }) => ({ source, record, ...(JSON.parse(body) as { requestId: string }) })) };
  }
  const byId = 'query ($id: ID!) { site(id: $id) { localId } }';

  test('of what is public leave no entry, whoever reads', async () => {
    expect((await left(byId, undefined, { id: ids.open })).entries).toEqual([]);
    expect((await left(byId, 'xb-heritage', { id: ids.open })).entries).toEqual([]);
  });

  test('of what is not leave one for each record, saying who read, on what it rests, in which request', async () => {
    const { entries: [entry, ...more] } = await left(byId, 'xb-heritage', { id: ids.community });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      source: 'sites', record: ids.community, authority: owner, basis: 'MEMBER', by: { authority: seededAuthorityId('xb-heritage'), client: 'xb-heritage' }, requestId: expect.stringMatching(/^[\w-]{8,}$/),
    });
    expect((await left(byId, 'xa-heritage', { id: ids.own })).entries).toMatchObject([{ record: ids.own, basis: 'OWN' }]);
  });

  test('that are denied leave none', async () => {
    const nothing = { answer: { data: { site: null }, extensions: expect.anything() as unknown }, entries: [] };
    expect(await left(byId, 'xb-heritage', { id: ids.own })).toEqual(nothing);
    expect(await left(byId, undefined, { id: ids.community })).toEqual(nothing);
  });

  test('of a list leave one for each record that is not public, and none for its total alone', async () => {
    expect((await left('{ sites { nodes { localId } } }', 'xa-heritage')).entries.map(({ record }) => record).sort()).toEqual([ids.community, ids.own].sort());
    expect((await left('{ sites { totalCount pageInfo { hasNextPage } } }', 'xa-heritage')).entries).toEqual([]);
    // Whether there is more tells of nothing that is there.
    const page = await left('query ($id: ID!) { sites(where: { not: { id: { eq: $id } } }, first: 1) { nodes { id } pageInfo { hasNextPage } } }', 'xa-heritage', { id: ids.open });
    expect(page.answer.data.sites).toMatchObject({ nodes: [{ id: page.entries[0]?.record }], pageInfo: { hasNextPage: true } });
    expect(page.entries).toHaveLength(1);
  });

  test('of a part alone leave one for the record that it is a part of', async () => {
    const saved = await saveBatch(hub.databases.objects, objectRegistry, { authority: owner, actor: 'test' }, (['PUBLIC', 'COMMUNITY'] as const).map((tier) => objectDraft(`lost ${tier}`, {
      lossReports: [{
        key: 'l', kind: 'THEFT', number: tier, claimedBy: null, issuedBy: null, occurredAt: null, discoveredAt: null, reportedAt: null, recoveredAt: null, place: 'The store', circumstances: [],
        status: 'ASSERTED', sources: [],
      }],
    }, { sharing: { tier } })));
    const [, community] = saved.map((one) => ('id' in one ? one.id : ''));
    const list = await left('{ lossReports { nodes { id number } } }', 'xb-heritage');
    expect(list.answer.data.lossReports.nodes).toHaveLength(2);
    expect(list.entries).toMatchObject([{ source: 'objects', record: community, basis: 'MEMBER' }]);
    const { id } = list.answer.data.lossReports.nodes.find(({ number }: { number: string }) => number === 'COMMUNITY') as { id: string };
    const one = 'query ($id: ID!) { lossReport(id: $id) { place } }';
    expect((await left(one, 'xb-heritage', { id })).entries).toMatchObject([{ record: community }]);
    expect((await left('{ lossReports { totalCount } }', 'xb-heritage')).entries).toEqual([]);
  });

  test('of items across seizures leave one for each seizure, and none for their total alone', async () => {
    const customs = { authority: seededAuthorityId('xa-customs'), actor: 'test' };
    const [saved] = await saveBatch(hub.databases.seizures, seizureRegistry, customs, [seizureDraft('two items', { ...emptySeizure('POLICE'), items: [emptyItem('one'), emptyItem('two')] }, 'COMMUNITY')]);
    const record = saved !== undefined && 'id' in saved ? saved.id : '';
    for (const rows of ['nodes { id }', 'edges { node { id } }']) expect((await left(`{ seizureItems { ${rows} } }`, 'xb-heritage')).entries).toMatchObject([{ source: 'seizures', record, basis: 'MEMBER' }]);
    expect((await left('{ seizureItems { totalCount pageInfo { endCursor } } }', 'xb-heritage')).entries).toEqual([]);
  });

  test('of versions leave one for their record, though it is everybody’s now', async () => {
    const steward = { authority: owner, actor: 'test' };
    const saved = async (title: string, tier: 'PUBLIC' | 'COMMUNITY') => {
      const [one] = await saveBatch(hub.databases.sites, siteRegistry, steward, [draft('versions', {}, { titles: [english(title)], sharing: { tier } })]);
      return one !== undefined && 'id' in one ? one.id : '';
    };
    const id = await saved('Members’', 'COMMUNITY');
    const versions = 'query ($id: ID!) { site(id: $id) { revisions { nodes { document } } } }';
    expect((await left(versions, 'xb-heritage', { id })).entries).toMatchObject([{ record: id, basis: 'MEMBER' }]);
    await saved('Everybody’s', 'PUBLIC');
    expect((await left(versions, undefined, { id })).entries).toEqual([]);
    expect((await left(byId, 'xb-heritage', { id })).entries).toEqual([]);
    expect((await left(versions, 'xb-heritage', { id })).entries).toMatchObject([{ record: id, basis: 'MEMBER' }]);
    const asOf = 'query ($id: ID!, $at: DateTime!) { site(id: $id) { revision(asOf: $at) { document } } }';
    const [first] = await database.query<{ at: Date }>('select recorded_at as at from sites.revision where record_id = $1 and revision = 1', [id]);
    expect((await left(asOf, 'xb-heritage', { id, at: first?.at.toISOString() })).entries).toMatchObject([{ record: id, basis: 'MEMBER' }]);
    expect((await left(asOf, 'xb-heritage', { id, at: new Date().toISOString() })).entries).toEqual([]);
  });

  test('leave one also where the index alone names the record', async () => {
    const found = await left('{ search(query: "community") { nodes { record { id } } } }', 'xb-heritage');
    expect(found.answer.data.search.nodes).toEqual([{ record: { id: ids.community } }]);
    expect(found.entries).toMatchObject([{ source: 'links', record: ids.community, basis: 'MEMBER' }]);
    const words = await left('{ search(query: "community") { nodes { highlights { fragment } } } }', 'xb-heritage');
    expect(JSON.stringify(words.answer.data)).toContain('«community»');
    expect(words.entries).toMatchObject([{ source: 'links', record: ids.community, basis: 'MEMBER' }]);
    expect((await left('{ search(query: "community") { totalCount } }', 'xb-heritage')).entries).toEqual([]);
  });

  test('that rest on a grant say so where the index lists the records of an institution', async () => {
    const saved = await saveBatch(hub.databases.sites, siteRegistry, { authority: owner, actor: 'test' }, [draft('granted', {}, { sharing: { tier: 'PARTIES' } })]);
    const [record] = saved.map((one) => ('id' in one ? one.id : ''));
    const grant = newId('grant');
    await database.query(
      `insert into links.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, field_classes, valid_from) values ($1, $2, $3, $4, '{}', now())`,
      [grant, record, owner, seededAuthorityId('xb-heritage')]);
    await hub.index();
    const { entries: named } = await left('query ($id: ID!) { authority(id: $id) { records { nodes { id } } } }', 'xb-heritage', { id: owner });
    expect(named.filter((one) => one.record === record)).toMatchObject([{ source: 'links', basis: 'GRANT', grants: [grant] }]);
    expect((await left('query ($id: ID!) { authority(id: $id) { records { totalCount } } }', 'xb-heritage', { id: owner })).entries).toEqual([]);
  });

  test('are told to the record’s own authority by accessLog, with the request', async () => {
    const log = '{ accessLog { sites(first: 1) { nodes { record reader { id } basis requestId } } } }';
    const { entries: [entry] } = await left(byId, 'xb-heritage', { id: ids.community });
    const { data } = await hub.ask(log, { as: 'xa-heritage' });
    expect(data.accessLog.sites.nodes).toEqual([{ record: ids.community, reader: { id: seededAuthorityId('xb-heritage') }, basis: 'MEMBER', requestId: entry?.requestId }]);
  });

  test('fail where they cannot be audited, and what is public is read on', async () => {
    await database.query('revoke insert on audit.entry from turath_sites');
    try {
      const denied = await (await hub.send({ query: byId, variables: { id: ids.community } }, { as: 'xb-heritage' })).json();
      expect(hub.problems()).toHaveLength(1);
      expect(denied).toMatchObject({ data: { site: null }, errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect((await left(byId, undefined, { id: ids.open })).answer.data.site).toEqual({ localId: 'open' });
    } finally {
      await database.query('grant insert on audit.entry to turath_sites');
    }
  });
});
