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
    expect(done).toMatchObject({ record: null, refused: [], codes: [], receipt: { actId: expect.any(String) as string } });
    await hub.index();
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
    expect((await state(id, { field: '', value: ' ' })).refused).toEqual(['REQUIRED', 'REQUIRED']);
    expect((await state(id, { source: { citation: ' ' } })).refused).toEqual(['REQUIRED']);
    expect((await state(id, {}, other)).codes).toEqual(['FORBIDDEN']);
  });
});

const tell = { localId: 'XA-7', titles: [{ value: 'Tell of Qamar', language: 'en' }, { value: 'تل القمر', language: 'ar' }] };
const place = { type: 'Point', coordinates: [35.4137, 32.0719] };
const register = (input: Record<string, unknown>, options = own, fields = 'id version') => siteAct('registerSite', { ...tell, sharing: { tier: 'PUBLIC' }, ...input }, options, fields);
const change = async (name: string, site: string, input: Record<string, unknown>, fields = 'id version', options = own) =>
  siteAct(name, { site, ifVersion: await versionOf(site), ...input }, options, fields);

describe('a site that is registered', () => {
  const everything = {
    category: 'CULTURAL', geojson: place, description: [{ value: 'The datum stands at 32.0719 N, 35.4137 E.', language: 'en' }], names: [{ text: { value: 'Qamar' }, kind: 'TOPONYM' }],
    justification: [{ value: 'Unique.', language: 'en' }], placeTypes: [{ text: 'Tell' }], functions: [{ function: { text: 'Domestic' }, certainty: 'HIGH' }],
    geometries: [{ geojson: place, qualifier: { text: 'Center Point' }, extentCertainty: 'HIGH', locationCertainty: 'DEFINITE' }], gridId: 'E35N32-14',
    administrativeDivisions: [{ text: 'District 1' }], address: 'By the spring', region: 'Arab States', areaHectares: 12.5, transboundary: false,
    states: [{ state: 'XA', role: 'ADMINISTERING', source: said }, { role: 'NOMINATING', text: 'Site proposed by another', status: 'DISPUTED' }],
    periods: [{ period: { text: 'Bronze Age' }, certainty: 'DEFINITE', date: { text: '3rd millennium BC' } }],
    components: [{ elementId: '1', name: 'Gate', state: 'XA', areaHectares: 1, geojson: place }], rights: { licence: 'CC-BY-4.0', redistributable: true }, sources: [said], synthetic: true,
  };
  const fields = `id version localId category description { value } names { text { value script } kind } justification { value } placeTypes { text } functions { function { text } certainty }
    location { precision geojson } geometries { qualifier { text } extentCertainty locationCertainty } gridId address region states { state { code } role text status source { citation } }
    areaHectares transboundary periods { certainty date { earliest } } components { elementId name location { precision } } rights { licence redistributable } sources { citation } synthetic sharing { tier }`;

  test('holds all that was said, and shows others its cell and no coordinate', async () => {
    const { record, refused, receipt } = await register(everything, own, fields);
    expect(refused).toEqual([]);
    expect(receipt).not.toBeNull();
    await hub.index();
    expect(record).toMatchObject({
      localId: 'XA-7', category: 'CULTURAL', names: [{ text: { value: 'Qamar', script: 'Latn' }, kind: 'TOPONYM' }], justification: [{ value: 'Unique.' }], placeTypes: [{ text: 'Tell' }],
      functions: [{ function: { text: 'Domestic' }, certainty: 'HIGH' }], location: { precision: 'EXACT', geojson: place }, address: 'By the spring', gridId: 'E35N32-14', region: 'Arab States',
      geometries: [{ qualifier: { text: 'Center Point' }, extentCertainty: 'HIGH', locationCertainty: 'DEFINITE' }], areaHectares: 12.5, transboundary: false, synthetic: true,
      states: [{ state: { code: 'XA' }, role: 'ADMINISTERING', status: 'ASSERTED', source: said }, { state: null, role: 'NOMINATING', text: 'Site proposed by another', status: 'DISPUTED' }],
      periods: [{ certainty: 'DEFINITE', date: { earliest: '-2999' } }], components: [{ elementId: '1', name: 'Gate', location: { precision: 'EXACT' } }],
      rights: { licence: 'CC-BY-4.0', redistributable: true }, sources: [said], sharing: { tier: 'PUBLIC' },
    });
    expect(record.description[0].value).toContain('32.0719');
    for (const options of [{}, other]) {
      const shown = await read(record.id as string, fields, options);
      expect(shown).toMatchObject({ location: { precision: 'CELL' }, geometries: [], address: null, components: [{ location: { precision: 'CELL' } }] });
      expect(JSON.stringify(shown)).not.toMatch(/32\.07|35\.41/);
    }
    expect((await hub.ask('{ search(query: "تل القمر") { nodes { record { id } } } }')).data.search.nodes).toEqual([{ record: { id: record.id } }]);
  });

  test('is its authority’s alone unless sharing is said, and one local identifier is one site', async () => {
    const { record } = await register({ localId: 'XA-8', sharing: null });
    expect(await read(record.id as string, 'sharing { tier }', own)).toEqual({ sharing: { tier: 'AUTHORITY' } });
    for (const options of [{}, other]) expect(await read(record.id as string, 'id', options)).toBeNull();
    expect((await change('reviseSite', record.id as string, { areaHectares: 1 }, 'id', other)).codes).toEqual(['NOT_FOUND']);
    expect((await register({ localId: 'XA-8' })).refused).toEqual(['LOCAL_ID_TAKEN']);
    expect((await register({ localId: 'XA-8' }, other)).refused).toEqual([]);
    expect((await register({ localId: 'gone' })).refused).toEqual(['LOCAL_ID_WITHDRAWN']);
  });

  test('sent twice with one key is one site, and another site under the key is refused', async () => {
    const key = { idempotencyKey: 'once', localId: 'XA-9' };
    const [first, second] = [await register(key), await register(key)];
    expect(second.record.id).toBe(first.record.id);
    expect(second.receipt?.actId).toBe(first.receipt?.actId);
    expect((await register({ ...key, localId: 'XA-10' })).codes).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  test.each([
    ['no local identifier', { localId: ' ' }, ['REQUIRED']],
    ['a name without a letter', { titles: [{ value: ' ' }] }, ['REQUIRED']],
    ['a place beyond the pole', { geojson: { type: 'Point', coordinates: [35, 95] } }, ['GEOMETRY']],
    ['a component that is no point', { components: [{ elementId: '1', geojson: { type: 'LineString', coordinates: [[35, 32], [36, 32]] } }] }, ['GEOMETRY']],
    ['two components of one number', { components: [{ elementId: '1' }, { elementId: '1' }] }, ['REPEATED']],
    ['neither a state nor what is said instead', { states: [{ role: 'NOMINATING' }] }, ['REQUIRED']],
    ['an area below zero', { areaHectares: -1 }, ['NEGATIVE']],
    ['a country for a place', { placeDisclosure: 'COUNTRY' }, ['PLACE_DISCLOSURE']],
    ['the exact place of what nothing protects', { placeDisclosure: 'EXACT', geojson: place }, ['PLACE_OF_UNPROTECTED_SITE']],
  ])('is refused with %s', async (_, input, codes) => {
    expect((await register({ localId: 'XA-99', ...input })).refused).toEqual(codes);
  });

  test('is registered by a keeper of records alone; refusals speak the languages of the hub', async () => {
    expect((await register({}, {})).codes).toEqual(['UNAUTHENTICATED']);
    expect((await register({}, { ...own, roles: ['AUDITOR'] })).codes).toEqual(['FORBIDDEN']);
    expect((await register({}, { as: 'xa-customs' })).codes).toEqual(['FORBIDDEN']);
    const [en, fr, ar] = await Promise.all(['en', 'fr', 'ar'].map(async (languages) => (await register({ localId: '' }, { ...own, languages })).messages[0]));
    expect(en).toContain('must be given');
    expect(fr).toContain('obligatoire');
    expect(ar).toContain('مطلوب');
    const wrongPlace = (languages: string) => register({ localId: 'XA-99', geojson: { type: 'Point', coordinates: [500, 9] } }, { ...own, languages });
    expect((await wrongPlace('fr')).messages).toEqual(['Géométrie non valable (RFC 7946) : une longitude sort de -180 à 180.']);
    expect((await wrongPlace('ar')).messages[0]).toMatch(/خط طول خارج المدى/);
  });
});

describe('the life of a site', () => {
  let id: string;
  beforeAll(async () => {
    id = (await register({ localId: 'life', geojson: place, description: [{ value: 'A tell.', language: 'en' }] })).record.id as string;
  });

  test('revised: what is left out stays, one who read an older version is refused, and a change of the place alone is none for others', async () => {
    const before = await versionOf(id);
    const { record } = await change('reviseSite', id, { areaHectares: 4 }, 'areaHectares description { value } version');
    expect(record).toMatchObject({ areaHectares: 4, description: [{ value: 'A tell.' }] });
    expect((await siteAct('reviseSite', { site: id, ifVersion: before, areaHectares: 5 })).refused).toEqual(['VERSION_CONFLICT']);
    expect((await change('reviseSite', id, { areaHectares: 5 }, 'id', other)).codes).toEqual(['FORBIDDEN']);
    const [publicly, owned] = [await versionOf(id, {}), await versionOf(id)];
    await change('reviseSite', id, { geojson: { type: 'Point', coordinates: [35.4138, 32.072] } });
    expect(await versionOf(id, {})).toBe(publicly);
    expect(await versionOf(id)).not.toBe(owned);
    expect((await read(id, 'revisions { totalCount }')).revisions.totalCount).toBe(2);
    expect((await read(id, 'revisions { totalCount }', own)).revisions.totalCount).toBe(3);
  });

  test('assessed: the newest stands first whenever it is recorded, with what was seen and feared, and names are for those who may', async () => {
    const fields = `condition damageExtent assessments { nodes { assessedAt { original } condition investigators kinds { text } imageryDate { edtf } } }
      disturbances { nodes { id category cause { text } certainty effects { effect { text } certainty } from { edtf } trend assessors } } threats { nodes { category probability trend } }`;
    const seen = {
      category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: { text: 'Excavation (Hand)' }, certainty: 'HIGH', gradedEffects: [{ effect: { text: 'Artefact Displacement' }, certainty: 'MEDIUM' }],
      from: { text: '2015' }, trend: 'INCREASING', assessors: ['Zaynab Private'],
    };
    const { record, refused } = await change('assessCondition', id, {
      occurredAt: { text: '2023-05-11' }, condition: 'POOR', damageExtent: 'PERCENT_31_60', priority: 'URGENT', kinds: [{ text: 'Emergency Impact Assessment' }], imageryDate: { text: '2022-11' },
      investigators: ['Zaynab Private'], disturbances: [seen], threats: [{ category: 'LOOTING_ILLEGAL_ACTIVITIES', probability: 'PROBABLE', trend: 'NOT_KNOWN' }],
    }, fields);
    expect(refused).toEqual([]);
    expect(record).toMatchObject({
      condition: 'POOR', damageExtent: 'PERCENT_31_60', assessments: { nodes: [{ investigators: ['Zaynab Private'], imageryDate: { edtf: '2022-11' } }] },
      disturbances: { nodes: [{ category: 'LOOTING_ILLEGAL_ACTIVITIES', effects: [{ effect: { text: 'Artefact Displacement' }, certainty: 'MEDIUM' }], trend: 'INCREASING', assessors: ['Zaynab Private'] }] },
      threats: { nodes: [{ probability: 'PROBABLE', trend: 'NOT_KNOWN' }] },
    });
    const shown = await read(id, fields);
    expect(shown).toMatchObject({ condition: 'POOR', assessments: { nodes: [{ investigators: [] }] } });
    expect(JSON.stringify(shown)).not.toContain('Zaynab');
    const disturbance = record.disturbances.nodes[0].id as string;
    const older = await change('assessCondition', id, { occurredAt: { text: '2014' }, condition: 'FAIR', disturbances: [{ ...seen, disturbance, trend: 'STABLE' }] }, fields);
    expect(older.record).toMatchObject({ condition: 'POOR', assessments: { nodes: [{ condition: 'POOR' }, { condition: 'FAIR' }] }, disturbances: { nodes: [{ id: disturbance, trend: 'STABLE' }] } });
  });

  test.each([
    ['is yet to come', 'assessCondition', { condition: 'GOOD', occurredAt: { text: '2999' } }, ['IN_THE_FUTURE']],
    ['is to end', 'assessCondition', { condition: 'GOOD', disturbances: [{ category: 'NATURAL', to: { text: '2999' } }, { category: 'NATURAL', occurredBefore: { text: '2999' } }] }, ['IN_THE_FUTURE', 'IN_THE_FUTURE']],
    ['ends before it begins', 'assessCondition', { condition: 'GOOD', disturbances: [{ category: 'NATURAL', from: { text: '2015' }, to: { text: '2001' } }] }, ['ENDS_BEFORE_IT_BEGINS']],
    ['speaks of a disturbance that is none', 'assessCondition', { condition: 'GOOD', disturbances: [{ category: 'NATURAL', disturbance: 'part_x' }] }, ['NO_SUCH_PART']],
    ['speaks of a threat that is none', 'assessCondition', { condition: 'GOOD', threats: [{ category: 'NATURAL', threat: 'part_x' }] }, ['NO_SUCH_PART']],
    ['was reported before it happened', 'reportLooting', { kind: 'THEFT', description: [{ value: 'Taken.' }], occurredAt: { text: '2020' }, reportedAt: { text: '2019' } }, ['ENDS_BEFORE_IT_BEGINS']],
    ['says nothing', 'reportLooting', { kind: 'THEFT', description: [] }, ['REQUIRED']],
    ['has a criterion that the List has not', 'designateSite', { scheme: 'WORLD_HERITAGE', criteria: ['xi'] }, ['CRITERION']],
    ['ends a danger that there is not', 'markDanger', { inDanger: false }, ['NOT_IN_DANGER']],
  ])('what %s is refused', async (_, name, input, codes) => {
    expect((await change(name, id, input)).refused).toEqual(codes);
  });

  test('looted, and a report that proved wrong is refuted and stays', async () => {
    const fields = 'lootingReports { nodes { id kind status extent occurredAt { original } reportedAt { original } } }';
    const report = { kind: 'ILLICIT_EXCAVATION', description: [{ value: 'Pits by night.', language: 'en' }], extent: '4 pits', occurredAt: { text: 'late 2010s' }, reportedAt: { text: '2019-03-04' }, source: said };
    const first = await change('reportLooting', id, report, fields);
    const { id: known } = first.record.lootingReports.nodes[0] as { id: string };
    const refuted = await change('reportLooting', id, { ...report, report: known, status: 'REFUTED' }, fields);
    expect(refuted.record.lootingReports.nodes).toEqual([{ id: known, kind: 'ILLICIT_EXCAVATION', status: 'REFUTED', extent: '4 pits', occurredAt: { original: 'late 2010s' }, reportedAt: { original: '2019-03-04' } }]);
    await hub.index();
    expect((await hub.ask('{ aggregate(kind: SITE, groupBy: DISTURBANCE) { groups { key count } } }')).data.aggregate.groups).toContainEqual({ key: 'LOOTING_ILLEGAL_ACTIVITIES', count: 1 });
  });

  test('designated on several lists, in danger twice; protected and published its exact place may be disclosed', async () => {
    const fields = 'designations { scheme number from { original } until { original } criteria status } inDanger dangerPeriods { from { original } until { original } } inscribedAt { original } sources { citation }';
    await change('designateSite', id, { scheme: 'ICESCO_PRELIMINARY', occurredAt: { text: '2020' } });
    expect((await change('reviseSite', id, { placeDisclosure: 'EXACT' })).refused).toEqual(['PLACE_OF_UNPROTECTED_SITE']);
    const listing = { scheme: 'WORLD_HERITAGE', number: '9999', criteria: ['ii', 'iv'], from: { text: '1981' }, source: said };
    await change('designateSite', id, listing);
    expect((await change('designateSite', id, listing)).refused).toEqual(['ALREADY_DESIGNATED']);
    await change('designateSite', id, { scheme: 'HAGUE_ENHANCED_PROTECTION', from: { text: '2023' } });
    for (const [inDanger, text] of [[true, '1990'], [false, '2005'], [true, '2012']] as const) expect((await change('markDanger', id, { inDanger, occurredAt: { text }, source: { citation: `Session of ${text}` } })).refused).toEqual([]);
    expect((await change('markDanger', id, { inDanger: true })).refused).toEqual(['ALREADY_IN_DANGER']);
    expect((await change('markDanger', id, { inDanger: false, occurredAt: { text: '2011' } })).refused).toEqual(['ENDS_BEFORE_IT_BEGINS']);
    expect(await read(id, fields)).toMatchObject({
      designations: [{ scheme: 'ICESCO_PRELIMINARY' }, { scheme: 'WORLD_HERITAGE', number: '9999', criteria: ['ii', 'iv'], from: { original: '1981' } }, { scheme: 'HAGUE_ENHANCED_PROTECTION' }],
      inDanger: true, dangerPeriods: [{ from: { original: '1990' }, until: { original: '2005' } }, { from: { original: '2012' }, until: null }], inscribedAt: { original: '1981' },
      sources: [{ citation: 'Session of 1990' }, { citation: 'Session of 2005' }, { citation: 'Session of 2012' }],
    });
    expect((await read(id, 'location { precision }')).location.precision).toBe('CELL');
    expect((await change('reviseSite', id, { placeDisclosure: 'EXACT' })).refused).toEqual([]);
    expect((await read(id, 'location { precision geojson }')).location).toEqual({ precision: 'EXACT', geojson: { type: 'Point', coordinates: [35.4138, 32.072] } });
  });
});
