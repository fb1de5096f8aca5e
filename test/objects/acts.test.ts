import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoStories } from '../../cli/demo/stories.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { draftsOf } from '../../subgraphs/kernel/data/stored.ts';
import { servicePrincipal } from '../../subgraphs/kernel/data/act.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { ObjectDocument } from '../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { act, type Acted } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';
import { testVault } from '../support/databases.ts';
import { comparable, stepsOf } from '../replay/steps/objects.ts';

const own: AskOptions = { as: 'xa-heritage' };
const foreign: AskOptions = { as: 'xb-heritage' };
const sources = [{ citation: 'Register of the museum' }];
const nobody = 'object_00000000000000000000000000';
const museum = { kind: 'MUSEUM', name: 'National museum', state: 'XA' };

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
});
afterAll(() => hub.close());

const objectAct = (name: string, input: Record<string, unknown>, options = own, fields = 'id version') => act(hub, name, 'object', fields, input, options);
const lossAct = (name: string, input: Record<string, unknown>, fields = 'id') => act(hub, name, 'lossReport', fields, input, own);
const read = async (id: string, fields: string, options: AskOptions = own) => (await hub.ask(`{ object(id: "${id}") { ${fields} } }`, options)).data.object;
const versionOf = async (id: string) => (await read(id, 'version')).version as string;
/** An act on the object as it stands now. */
const on = async (id: string, name: string, input: Record<string, unknown> = {}, options = own, fields?: string): Promise<Acted> =>
  objectAct(name, { object: id, ifVersion: await versionOf(id), ...input }, options, fields);

let count = 0;
async function registered(input: Record<string, unknown> = {}): Promise<string> {
  const done = await objectAct('registerObject', { localId: `made-${(count += 1)}`, titles: [{ value: 'Bronze bull', language: 'en' }], sharing: { tier: 'PUBLIC' }, ...input });
  expect([done.refused, done.codes]).toEqual([[], []]);
  return done.record.id as string;
}

describe('an object that is registered', () => {
  test('says how far its description goes, and warns where nobody could find it by it', async () => {
    const fields = 'objectIdComplete { score sufficientForSearch missing warning { value language } }';
    const id = await registered();
    const bare = (await read(id, fields)).objectIdComplete;
    expect(bare).toMatchObject({ score: 1, sufficientForSearch: false, warning: { language: 'en', value: expect.stringContaining('Insufficient for search') } });
    expect(bare.missing).toHaveLength(10);
    expect((await read(id, fields, { ...own, languages: 'ar' })).objectIdComplete.warning.value).toContain('غير كافٍ للبحث');
    expect((await read(id, fields, { ...own, languages: 'fr' })).objectIdComplete.warning.value).toContain('Insuffisant');

    await on(id, 'reviseObject', { objectTypes: [{ text: 'figurine' }], materials: [{ text: 'bronze' }], measurements: [{ statement: 'H. 12 cm' }] });
    const described = await read(id, `${fields} measurements { statement values { dimension value unit } }`);
    expect(described.measurements).toEqual([{ statement: 'H. 12 cm', values: [{ dimension: 'HEIGHT', value: '12', unit: 'cm' }] }]);
    expect(described.objectIdComplete).toMatchObject({ score: 4, sufficientForSearch: true, warning: null });

    const pictured = await registered();
    await on(pictured, 'addPhotograph', { url: 'https://museum.example/bull.jpg', view: 'OVERALL' });
    expect((await read(pictured, fields)).objectIdComplete).toMatchObject({ score: 2, sufficientForSearch: true, warning: null });
  });

  test('is its authority’s alone unless it says otherwise, and invented where its authority’s country is', async () => {
    const done = await objectAct('registerObject', { localId: 'kept', titles: [{ value: 'Kept' }] }, own, 'id synthetic sharing { tier } authority { id }');
    expect(done.record).toMatchObject({ synthetic: true, sharing: { tier: 'AUTHORITY' }, authority: { id: seededAuthorityId('xa-heritage') } });
    expect(await read(done.record.id, 'id', foreign)).toBeNull();
    expect(await read(done.record.id, 'id', {})).toBeNull();
  });

  test('is one however often the request is sent, and has its local identifier alone', async () => {
    const input = { idempotencyKey: 'register once', localId: 'once', titles: [{ value: 'Once' }] };
    const [first, again] = [await objectAct('registerObject', input), await objectAct('registerObject', input)];
    expect(again).toEqual(first);
    expect((await objectAct('registerObject', { ...input, titles: [] })).codes).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect((await objectAct('registerObject', { ...input, idempotencyKey: 'another' })).refused).toEqual(['LOCAL_ID_TAKEN']);
  });

  test('is refused where what it says is empty or contradicts itself', async () => {
    const refusals = async (input: Record<string, unknown>) => (await objectAct('registerObject', { localId: 'never', titles: [], ...input })).refused;
    expect(await refusals({ localId: ' ' })).toEqual(['REQUIRED']);
    expect(await refusals({ titles: [{ value: ' ' }] })).toEqual(['BLANK_TEXT']);
    expect(await refusals({ titles: [{ value: 'x'.repeat(501) }] })).toEqual(['TOO_LONG']);
    expect(await refusals({ materials: [{ text: 'x'.repeat(501) }] })).toEqual(['TOO_LONG']);
    expect(await refusals({ quantity: { min: 5, max: 2, basis: 'COUNTED' } })).toEqual(['QUANTITY_RANGE']);
    expect(await refusals({ datings: [{}] })).toEqual(['DATING_EMPTY']);
  });
});

describe('who changes an object', () => {
  const acts: [string, Record<string, unknown>][] = [
    ['reviseObject', { titles: [{ value: 'Stolen' }] }], ['attributeOrigin', { country: 'XA', level: 'COUNTRY', predicate: 'FOUND_AT', sources }],
    ['recordTitleEvent', { kind: 'GIFT', sources }], ['recordCustodyEvent', { kind: 'FIND', sources }], ['recordLocationEvent', { place: 'Store', sources }],
    ['recordLegalStatus', { legalStatus: 'SEIZED', sources }], ['stateObject', { field: 'weight', value: '2 kg', source: sources[0] }],
    ['addPhotograph', { url: 'https://a.example', view: 'FRONT' }], ['withdrawObject', { reason: 'Filed twice.' }],
  ];

  let closed: string;
  beforeAll(async () => {
    closed = await registered({ sharing: { tier: 'AUTHORITY' } });
  });

  test.each(acts)('%s: its own authority’s steward, of the version that was read', async (name, input) => {
    const open = await registered();
    const version = { ifVersion: await versionOf(open) };
    expect((await objectAct(name, { ...input, object: open, ...version }, foreign)).codes).toEqual(['FORBIDDEN']);
    expect((await objectAct(name, { ...input, object: closed, ...version }, foreign)).codes).toEqual(['NOT_FOUND']);
    expect((await objectAct(name, { ...input, object: nobody, ...version })).codes).toEqual(['NOT_FOUND']);
    expect((await objectAct(name, { ...input, object: 'x', ...version })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await objectAct(name, { ...input, object: open, ...version }, { ...own, roles: ['CASE_OFFICER'] })).codes).toEqual(['FORBIDDEN']);
    expect((await objectAct(name, { ...input, object: open, ...version }, {})).codes).toEqual(['UNAUTHENTICATED']);
    expect((await objectAct(name, { ...input, object: open, ifVersion: 'another' })).refused).toEqual(['VERSION_CONFLICT']);
    expect((await objectAct(name, { ...input, object: open, ...version })).refused).toEqual([]);
  });
});

describe('what is revised', () => {
  test('changes what is given, leaves the rest, and can be read back', async () => {
    const id = await registered({ condition: 'Worn.', cultures: [{ text: 'Qamari' }], quantity: { min: 1, max: 1, basis: 'COUNTED' } });
    const before = new Date().toISOString();
    await on(id, 'reviseObject', { titles: [{ value: 'Bronze calf', language: 'en' }], condition: null });
    expect(await read(id, 'titles { value } condition cultures { text } quantity { min max }')).toEqual({ titles: [{ value: 'Bronze calf' }], condition: null, cultures: [{ text: 'Qamari' }], quantity: { min: 1, max: 1 } });
    const { revisions, revision } = await read(id, `revisions { nodes { changes { path } } } revision(asOf: "${before}") { document }`);
    expect(revisions.nodes).toHaveLength(2);
    expect(JSON.stringify(revisions.nodes[0].changes)).toContain('titles');
    expect(JSON.stringify(revision.document)).toContain('Bronze bull');
  });
});

describe('the four timelines', () => {
  test('stay apart: an event of one tells nothing to the others', async () => {
    const id = await registered();
    await on(id, 'recordCustodyEvent', { kind: 'THEFT', from: museum, occurredAt: { text: '1981' }, sources });
    const lists = 'titleTimeline { totalCount } custodyTimeline { nodes { kind from { name } to { name } } } locationTimeline { totalCount } legalStatusTimeline { totalCount } currentLegalStatus currentCustodian { name }';
    expect(await read(id, lists)).toEqual({
      titleTimeline: { totalCount: 0 }, custodyTimeline: { nodes: [{ kind: 'THEFT', from: { name: 'National museum' }, to: null }] },
      locationTimeline: { totalCount: 0 }, legalStatusTimeline: { totalCount: 0 }, currentLegalStatus: null, currentCustodian: null,
    });
    await on(id, 'recordLegalStatus', { legalStatus: 'TITLE_RETURNED', sources });
    expect(await read(id, 'currentLegalStatus custodyTimeline { totalCount } titleTimeline { totalCount }')).toEqual({ currentLegalStatus: 'TITLE_RETURNED', custodyTimeline: { totalCount: 1 }, titleTimeline: { totalCount: 0 } });
  });

  test('stand in the order of events, whenever they are recorded', async () => {
    const id = await registered();
    for (const [kind, text] of [['RETURN', '2017'], ['FIND', '1967-07-08'], ['THEFT', '1981'], ['SEIZURE', '2017-07-06']] as const) {
      expect((await on(id, 'recordCustodyEvent', { kind, occurredAt: { text }, sources })).refused).toEqual([]);
    }
    const { custodyTimeline } = await read(id, 'custodyTimeline { nodes { kind } }');
    expect(custodyTimeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['FIND', 'THEFT', 'RETURN', 'SEIZURE']);
  });

  test('refuse theft, loss, loan and the sale of stolen goods as title, and name the rule in each language', async () => {
    const id = await registered();
    for (const kind of ['THEFT', 'LOSS', 'LOAN', 'SALE_OF_STOLEN_GOODS']) expect((await on(id, 'recordTitleEvent', { kind, sources })).refused).toEqual(['CUSTODY_NOT_TITLE']);
    const said = async (languages: string) => (await on(id, 'recordTitleEvent', { kind: 'THEFT', sources }, { ...own, languages })).messages[0];
    expect([await said('en'), await said('fr'), await said('ar')]).toEqual([expect.stringContaining('transfers of custody'), expect.stringContaining('transferts de garde'), expect.stringContaining('انتقالٌ للحيازة')]);
    expect((await read(id, 'titleTimeline { totalCount }')).titleTimeline.totalCount).toBe(0);
  });

  test('let no title pass of what stands as stolen, until it is found again', async () => {
    const id = await registered();
    const bought = (text: string, more = {}) => on(id, 'recordTitleEvent', { kind: 'PURCHASE', occurredAt: { text }, sources, ...more });
    const sold = (text: string, kind = 'SALE') => on(id, 'recordCustodyEvent', { kind, occurredAt: { text }, sources });
    await on(id, 'recordCustodyEvent', { kind: 'THEFT', occurredAt: { text: '1981' }, sources });
    expect((await bought('1996')).refused).toEqual(['STOLEN_PASSES_NO_TITLE']);
    expect((await sold('1996')).refused).toEqual(['SALE_OF_STOLEN_GOODS']);
    expect((await bought('1970')).refused).toEqual([]);
    expect((await bought('1996', { status: 'DISPUTED' })).refused).toEqual([]);
    expect((await sold('1996', 'SALE_OF_STOLEN_GOODS')).refused).toEqual([]);
    expect((await on(id, 'recordTitleEvent', { kind: 'RELINQUISHMENT', occurredAt: { text: '2017' }, sources })).refused).toEqual([]);
    await on(id, 'recordCustodyEvent', { kind: 'RECOVERY', occurredAt: { text: '2017' }, sources });
    expect((await bought('2020')).refused).toEqual([]);
  });

  test('take no event without a source, none of tomorrow’s, and no clearance by nobody', async () => {
    const id = await registered();
    expect((await on(id, 'recordCustodyEvent', { kind: 'LOAN', sources: [] })).refused).toEqual(['SOURCE_MISSING']);
    const [gives, takes] = [{ name: 'Town Museum', kind: 'MUSEUM' }, { name: 'TOWN MUSEUM', kind: 'MUSEUM' }];
    for (const [name, kind] of [['recordCustodyEvent', 'LOAN'], ['recordTitleEvent', 'GIFT']] as const) {
      expect((await on(id, name, { kind, from: gives, to: takes, sources })).refused).toEqual(['SAME_HOLDER']);
      expect((await on(id, name, { kind, from: { ...gives, state: 'XA' }, to: { ...takes, state: 'XB' }, sources })).refused).toEqual([]);
    }
    expect((await on(id, 'recordLocationEvent', { place: 'Rabat', occurredAt: { text: '2190' }, sources })).refused).toEqual(['IN_THE_FUTURE']);
    expect((await on(id, 'recordLegalStatus', { legalStatus: 'CLEARED', sources })).refused).toEqual(['CLEARED_BY_WHOM']);
    expect((await on(id, 'recordLegalStatus', { legalStatus: 'CLEARED', decidedBy: museum, sources })).refused).toEqual([]);
  });

  test('keep a stay in a store from others', async () => {
    const id = await registered();
    await on(id, 'recordLocationEvent', { place: 'Rabat', country: 'MA', sources });
    await on(id, 'recordLocationEvent', { place: 'Store B, shelf 14', storage: true, sources });
    const fields = 'locationTimeline { totalCount nodes { place } } currentStorage';
    expect((await read(id, fields)).currentStorage).toBe('Store B, shelf 14');
    expect(await read(id, fields, {})).toEqual({ locationTimeline: { totalCount: 1, nodes: [{ place: 'Rabat' }] }, currentStorage: null });
  });
});

describe('rival statements', () => {
  test('stand side by side, each with its source and status', async () => {
    const id = await registered();
    for (const [value, status] of [['2nd century BC', 'ASSERTED'], ['630 BC', 'DISPUTED']]) await on(id, 'stateObject', { field: 'date', value, status, source: { citation: `Said ${value}` } });
    await on(id, 'attributeOrigin', { place: 'Cyrene', country: 'LY', level: 'SITE', predicate: 'REMOVED_FROM', occurredAt: { text: '2015-09-01' }, sources });
    await on(id, 'attributeOrigin', { country: 'TR', level: 'COUNTRY', predicate: 'FOUND_AT', status: 'REFUTED', sources });
    expect((await on(id, 'attributeOrigin', { level: 'REGION', predicate: 'MADE_AT', sources })).refused).toEqual(['ORIGIN_EMPTY']);
    const found = await read(id, 'statements { nodes { value status source { citation } } } originAttributions { nodes { country { code } status statedAt { edtf } } }');
    expect(found.statements.nodes).toEqual([
      { value: '2nd century BC', status: 'ASSERTED', source: { citation: 'Said 2nd century BC' } }, { value: '630 BC', status: 'DISPUTED', source: { citation: 'Said 630 BC' } },
    ]);
    expect(found.originAttributions.nodes).toEqual([{ country: { code: 'LY' }, status: 'ASSERTED', statedAt: { edtf: '2015-09-01' } }, { country: { code: 'TR' }, status: 'REFUTED', statedAt: null }]);
  });
});

describe('a private person', () => {
  const name = 'Zaynab Qasimi';

  test('is named where only those see it who may, and nowhere else', async () => {
    const id = await registered();
    await on(id, 'recordCustodyEvent', { kind: 'SALE', from: { kind: 'PRIVATE_PERSON', personName: name, role: 'dealer' }, sources });
    const fields = 'custodyTimeline { nodes { from { name kind role } } } persons { role name }';
    const seen = await read(id, fields);
    expect(seen).toEqual({ custodyTimeline: { nodes: [{ from: { name: null, kind: 'PRIVATE_PERSON', role: 'dealer' } }] }, persons: [{ role: 'dealer', name }] });
    expect((await read(id, fields, {})).persons).toEqual([]);
    const { revisions } = await read(id, 'revisions { nodes { document changes { before after } } }');
    expect(JSON.stringify(revisions)).not.toContain('Qasimi');
  });

  test('is named in no field of an institution, and in no text that others read', async () => {
    const id = await registered({ persons: [{ role: 'photographer', name, concerns: 'PHOTOGRAPHS' }] });
    expect((await on(id, 'recordTitleEvent', { kind: 'GIFT', from: { kind: 'PRIVATE_PERSON', name }, sources })).refused).toEqual(['PRIVATE_PERSON_NAMED']);
    expect((await on(id, 'reviseObject', { description: [{ value: `Given by ZAYNAB QASIMI.` }] })).refused).toEqual(['PERSON_IN_TEXT']);
    expect((await on(id, 'recordCustodyEvent', { kind: 'LOAN', description: [{ value: 'Lent by Zaynab Qasimi' }], sources })).refused).toEqual(['PERSON_IN_TEXT']);
    expect((await on(id, 'reviseObject', { description: [{ value: 'Given by a collector.' }] })).refused).toEqual([]);
  });
});

describe('a loss', () => {
  test('is reported, and answered once by a recovery that came after it', async () => {
    const id = await registered();
    const reported = await lossAct('reportLoss', { object: id, ifVersion: await versionOf(id), kind: 'THEFT', claimedByPerson: 'Zaynab Qasimi', occurredAt: { text: '2017-11-03' }, place: 'the museum', sources }, 'id kind claimedBy recoveredAt { edtf } object { id }');
    expect(reported).toMatchObject({ refused: [], codes: [], record: { kind: 'THEFT', claimedBy: null, recoveredAt: null, object: { id } } });
    expect((await read(id, 'persons { name } currentLegalStatus')).persons).toEqual([{ name: 'Zaynab Qasimi' }]);
    const disordered = { kind: 'THEFT', occurredAt: { text: '2017' }, discoveredAt: { text: '2016' }, reportedAt: { text: '2015' }, sources };
    expect((await lossAct('reportLoss', { object: id, ifVersion: await versionOf(id), ...disordered }, 'id')).refused).toEqual(['ENDS_BEFORE_IT_BEGINS', 'ENDS_BEFORE_IT_BEGINS']);
    const lossReport = reported.record.id as string;
    const recover = async (input: Record<string, unknown>) => lossAct('recordRecovery', { object: id, ifVersion: await versionOf(id), lossReport, sources, ...input }, 'id recoveredAt { edtf } circumstances { value }');
    expect((await recover({})).refused).toEqual(['REQUIRED']);
    expect((await recover({ occurredAt: { text: '2016' } })).refused).toEqual(['RECOVERED_BEFORE_LOST']);
    expect((await recover({ occurredAt: { text: '2020' }, lossReport: 'loss_00000000000000000000000000' })).refused).toEqual(['UNKNOWN_LOSS_REPORT']);
    expect((await recover({ occurredAt: { text: '2020' }, lossReport: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    const done = await recover({ occurredAt: { text: '2020-05' }, description: [{ value: 'Found in a car.' }] });
    expect(done.record).toEqual({ id: lossReport, recoveredAt: { edtf: '2020-05' }, circumstances: [{ value: 'Found in a car.' }] });
    expect((await recover({ occurredAt: { text: '2021' } })).refused).toEqual(['RECOVERED_ALREADY']);
    expect((await hub.ask('{ lossReports(where: { recovered: { eq: true } }) { nodes { id } } }')).data.lossReports.nodes).toEqual([{ id: lossReport }]);
  });
});

describe('the objects of the demonstration world', () => {
  const drafts = demoStories().flatMap(({ authority, objects = [] }) => objects.map((draft) => ({ authority, draft })));
  // Every documented object, and of the invented ones a set with parts, one with the longest life, and one that was lost.
  const invented = (is: (document: ObjectDocument) => boolean) => drafts.filter(({ draft }) => draft.synthetic && is(draft.document)).slice(0, 1);
  const told = [
    ...drafts.filter(({ draft }) => !draft.synthetic),
    ...invented(({ parts }) => parts.length > 0), ...invented(({ titleTimeline }) => titleTimeline.length > 2), ...invented(({ lossReports }) => lossReports.some(({ kind }) => kind === 'MISSING')),
  ];

  test.each(told)('$draft.localId is made again by acts alone', async ({ authority, draft }) => {
    const { register, steps } = stepsOf(draft);
    const options = { as: authority, roles: ['REGISTRY_STEWARD' as const] };
    let { id, version } = await made(await objectAct('registerObject', register, options));
    for (const { name, input } of steps) {
      const payload = name === 'reportLoss' ? 'lossReport' : 'object';
      const done = await act(hub, name, payload, payload === 'object' ? 'id version' : 'object { id version }', { object: id, ifVersion: version, ...input }, options);
      ({ id, version } = await made(payload === 'object' ? done : { ...done, record: done.record?.object }));
    }
    const stored = await hub.databases.objects.read(servicePrincipal(seededAuthorityId(authority), 'test'), (db) => draftsOf(db, testVault, objectRegistry as never, [id]));
    expect(comparable(stored.get(id)?.draft as RecordDraft<ObjectDocument>)).toEqual(comparable(draft));
  });
});

async function made(done: Acted): Promise<{ id: string; version: string }> {
  expect([done.refused, done.codes]).toEqual([[], []]);
  return done.record as { id: string; version: string };
}
