import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../../schema/ids.ts';
import type { SharingTier } from '../../subgraphs/kernel/values/types.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { assertLinks } from '../../subgraphs/links/data/assert.ts';
import { link } from '../../cli/demo/values.ts';
import { type RecordSet, saveSet, writerOf } from '../flows/support/small-world.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

const machine: AskOptions = { as: 'xa-heritage' };
const officer: AskOptions = { as: 'xa-heritage', officer: 'salma' };
const other: AskOptions = { as: 'xb-heritage', officer: 'zahra' };
const third: AskOptions = { as: 'xc-heritage', officer: 'nura' };

let hub: TestHub;
let xa: RecordSet;
let xa2: RecordSet;
let xb: RecordSet;
let xc: RecordSet;
let hidden: RecordSet;
beforeAll(async () => {
  hub = await openTestHub('hub_empty', 'one process', { live: true });
  const save = (authority: string, name: string, tier: SharingTier = 'PUBLIC') => saveSet(hub, authority, name, { tier });
  [xa, xa2, xb, xc, hidden] = [await save('xa-heritage', 'xa'), await save('xa-heritage', 'xa2'), await save('xb-heritage', 'xb'), await save('xc-heritage', 'xc'), await save('xc-heritage', 'h', 'AUTHORITY')];
  await hub.index();
});
afterAll(() => hub.close());

const fields = 'id status reason confidence method assertedBy { id } decidedBy { id } evidence { statement } restsOn { id status } unsupported history { status reason by { id } evidence { statement } }';
const linkAct = (name: string, input: Record<string, unknown>, options: AskOptions) => act(hub, name, 'link', fields, input, options);
const ends = (predicate: string, source: string, target: string) => ({ predicate, source, target, method: 'IMAGE_COMPARISON' });
const asserted = (input: Record<string, unknown>, options: AskOptions = officer) => linkAct('assertLink', input, options);
const proposed = (input: Record<string, unknown>, options: AskOptions = officer) => linkAct('proposeLink', input, options);
const decided = (id: string, status: string, options: AskOptions, reason = 'Looked at by both keepers.') => linkAct('decideLink', { id, status, reason, evidence: [{ kind: 'PHYSICAL_JOIN', statement: 'The edges fit.' }] }, options);
const authority = (name: string) => ({ id: seededAuthorityId(name) });

describe('a link', () => {
  test('is a proposal until an officer of an authority that answers for an end confirms it with a reason', async () => {
    const { record, refused, receipt } = await proposed({ ...ends('SAME_AS', xa.site, xb.site), confidence: 'HIGH', evidence: [{ kind: 'INSCRIPTION', statement: 'One inscription.' }] }, machine);
    expect(refused).toEqual([]);
    expect(receipt).toMatchObject({ indexed: true });
    expect(record).toMatchObject({ status: 'PROPOSED', assertedBy: authority('xa-heritage'), decidedBy: null, evidence: [{ statement: 'One inscription.' }], history: [{ status: 'PROPOSED' }] });
    expect((await decided(record.id, 'CONFIRMED', machine)).refused).toEqual(['NAMED_PERSON']);
    expect((await decided(record.id, 'CONFIRMED', third)).codes).toEqual(['FORBIDDEN']);
    expect((await decided(record.id, 'CONFIRMED', { ...other, roles: ['RESEARCHER'] })).codes).toEqual(['FORBIDDEN']);
    expect((await decided(record.id, 'CONFIRMED', {})).codes).toEqual(['UNAUTHENTICATED']);
    expect((await decided(record.id, 'CONFIRMED', other, ' ')).refused).toEqual(['REQUIRED']);
    expect((await decided(record.id, 'CONFIRMED', other)).record).toMatchObject({
      status: 'CONFIRMED', reason: 'Looked at by both keepers.', decidedBy: authority('xb-heritage'),
      history: [{ status: 'PROPOSED', by: authority('xa-heritage') }, { status: 'CONFIRMED', by: authority('xb-heritage'), evidence: [{ statement: 'The edges fit.' }] }],
    });
  });

  test('goes from state to state as the rule says and by no other step', async () => {
    const { record: { id } } = await proposed(ends('SIMILAR_TO', xa.object, xb.object));
    const steps: [string, string[]][] = [
      ['PROPOSED', ['LINK_STATUS']], ['RETRACTED', ['LINK_STATUS']], ['DISPUTED', []], ['DISPUTED', ['LINK_STATUS']], ['CONFIRMED', []], ['CONFIRMED', ['LINK_STATUS']], ['DISPUTED', []], ['REJECTED', []],
      ['CONFIRMED', ['LINK_STATUS']], ['DISPUTED', ['LINK_STATUS']],
    ];
    for (const [status, refused] of steps) expect((await decided(id, status, other)).refused, status).toEqual(refused);
    expect((await linkAct('retractLink', { id, reason: 'Late.' }, officer)).refused).toEqual(['LINK_STATUS']);
    expect((await proposed(ends('SIMILAR_TO', xa.object, xb.object))).refused).toEqual(['DUPLICATE_LINK']);
  });

  test('is confirmed by asserting it with a reason, by an officer of an end’s authority alone', async () => {
    const input = ends('FOUND_AT', xb.object, xa.site);
    expect((await asserted({ ...input, reason: 'Field card 7.' }, machine)).refused).toEqual(['NAMED_PERSON']);
    expect((await asserted({ ...input, reason: 'Field card 7.' }, third)).refused).toEqual(['NOT_ENTITLED']);
    expect((await asserted({ ...input, reason: 'Field card 7.' })).record).toMatchObject({ status: 'CONFIRMED', decidedBy: authority('xa-heritage'), reason: 'Field card 7.' });
    const { data } = await hub.ask(`{ object(id: "${xb.object}") { sites { nodes { id } } } }`);
    expect(data.object.sites.nodes).toEqual([{ id: xa.site }]);
    expect((await asserted(ends('REMOVED_FROM', xb.object, xa.site), third)).record).toMatchObject({ status: 'PROPOSED' });
  });

  test.each([
    ['a record with itself', () => ends('SAME_AS', xa.object, xa.object), ['LINK_WITH_ITSELF']],
    ['a site as seized', () => ends('SEIZED_AS', xa.site, xa.item), ['LINK_ENDS']],
    ['a site with an object as the same', () => ends('SAME_AS', xa.site, xb.object), ['LINK_ENDS']],
    ['an object as found in a case', () => ends('FOUND_AT', xa.object, xa.case), ['LINK_ENDS']],
    ['what another has asserted the other way round', () => ends('SAME_AS', xb.site, xa.site), ['DUPLICATE_LINK']],
    ['without a statement in its evidence', () => ({ ...ends('SAME_AS', xa.object, xb.object), evidence: [{ kind: 'OTHER', statement: ' ' }] }), ['REQUIRED']],
  ])('does not join %s', async (_, input, codes) => {
    expect((await asserted(input())).refused).toEqual(codes);
  });

  test('joins what the caller may read and nothing else, and grants nothing', async () => {
    const absent = demoId('object', 'absent');
    for (const target of [hidden.object, absent]) expect(await proposed(ends('SAME_AS', xa.object, target))).toMatchObject({ codes: ['NOT_FOUND'], record: null });
    expect((await proposed(ends('SAME_AS', 'bogus', xa.object))).codes).toEqual(['BAD_USER_INPUT']);
    const { record: { id } } = await proposed(ends('SAME_AS', hidden.object, xa.object), third);
    expect((await decided(id, 'CONFIRMED', officer)).codes).toEqual(['NOT_FOUND']);
    expect((await decided(id, 'CONFIRMED', third)).record).toMatchObject({ status: 'CONFIRMED' });
    const { data } = await hub.ask(`{ record(id: "${hidden.object}") { id } object(id: "${xa.object}") { links(status: [PROPOSED, CONFIRMED], predicate: [SAME_AS]) { totalCount } } }`, officer);
    expect(data).toEqual({ record: null, object: { links: { totalCount: 0 } } });
  });

  test('sent twice is one link, and two at once are one', async () => {
    const input = { idempotencyKey: 'link once', ...ends('OFFERED_AS', xa.object, xa.listing) };
    const [first, again] = [await proposed(input), await proposed(input)];
    expect(again.record.id).toBe(first.record.id);
    const rivals = await Promise.all([officer, other, third].map((who) => proposed(ends('CONCERNS', xa.case, xa.site), who)));
    expect(rivals.map(({ refused }) => refused[0] ?? 'DONE').toSorted()).toEqual(['DONE', 'DUPLICATE_LINK', 'DUPLICATE_LINK']);
  });

  test('that is retracted leaves the joins, and shows what rested on it as unsupported', async () => {
    const base = await asserted({ ...ends('SEIZED_AS', xa2.object, xb.item), reason: 'Photograph 3.' });
    const resting = await asserted({ ...ends('CONCERNS', xa.case, xb.item), restsOn: [base.record.id], reason: 'Since it was seized so.' });
    expect(resting.record).toMatchObject({ restsOn: [{ id: base.record.id, status: 'CONFIRMED' }], unsupported: false });
    expect((await linkAct('retractLink', { id: base.record.id, reason: 'Another photograph.' }, other)).codes).toEqual(['FORBIDDEN']);
    expect((await linkAct('retractLink', { id: base.record.id, reason: '' }, officer)).refused).toEqual(['REQUIRED']);
    expect((await linkAct('retractLink', { id: base.record.id, reason: 'Another photograph.' }, officer)).record).toMatchObject({ status: 'RETRACTED', history: [{}, { status: 'RETRACTED', reason: 'Another photograph.' }] });
    const { data } = await hub.ask(`{ object(id: "${xa2.object}") { seizureItems { totalCount } } seizureItem(id: "${xb.item}") { links { nodes { restsOn { status } unsupported } } } }`);
    expect(data).toEqual({ object: { seizureItems: { totalCount: 0 } }, seizureItem: { links: { nodes: [{ restsOn: [{ status: 'RETRACTED' }], unsupported: true }] } } });
    expect((await proposed({ ...ends('SIMILAR_TO', xa2.object, xb.item), restsOn: [base.record.id] })).refused).toEqual(['RESTS_ON_NOTHING']);
    expect((await proposed({ ...ends('SIMILAR_TO', xa2.object, xb.item), restsOn: [demoId('link', 'absent')] })).codes).toEqual(['NOT_FOUND']);
    expect((await asserted({ ...ends('SEIZED_AS', xa2.object, xb.item), reason: 'Photograph 3 after all.' })).record).toMatchObject({ id: base.record.id, status: 'CONFIRMED', history: [{}, {}, { status: 'CONFIRMED' }] });
  });

  test('that somebody else has decided on is not brought back by an import', async () => {
    const draft = link('DERIVED_FROM', { id: xa2.object }, { id: xb.object }, 'By the catalogue.', { citation: 'Catalogue', url: null, retrievedAt: null });
    await assertLinks(hub.databases.links, writerOf('xa-heritage'), [draft]);
    const { data } = await hub.ask(`{ object(id: "${xa2.object}") { links(predicate: [DERIVED_FROM]) { nodes { id } } } }`);
    await decided(data.object.links.nodes[0].id as string, 'REJECTED', other);
    expect(await assertLinks(hub.databases.links, writerOf('xa-heritage'), [draft])).toBe(0);
  });
});

describe('records of the same thing', () => {
  const same = async (id: string, options: AskOptions = {}) => {
    const { data, errors } = await hub.ask(`{ site(id: "${id}") { sameAs { id ... on HeritageSite { localId } } } record(id: "${id}") { sameAs { id } links { totalCount } } }`, options);
    expect(errors).toBeUndefined();
    expect(data.record.sameAs).toEqual(data.site.sameAs.map((one: { id: string }) => ({ id: one.id })));
    return data.site.sameAs.map((one: { localId: string }) => one.localId).toSorted();
  };

  test('are those that confirmed links join, one through another; a retraction parts them at once', async () => {
    const { record } = await asserted({ ...ends('SAME_AS', xb.site, xc.site), reason: 'One inventory number.' }, other);
    expect(await same(xa.site)).toEqual(['xb', 'xc']);
    expect(await same(xc.site)).toEqual(['xa', 'xb']);
    await linkAct('retractLink', { id: record.id, reason: 'Two numbers.' }, other);
    expect(await same(xc.site)).toEqual([]);
    expect(await same(xa.site)).toEqual(['xb']);
  });

  test('are not joined by a record that the reader may not read', async () => {
    await asserted({ ...ends('SAME_AS', hidden.site, xb.site), reason: 'Known here.' }, third);
    await asserted({ ...ends('SAME_AS', hidden.site, xc.site), reason: 'Known here.' }, third);
    expect(await same(xb.site)).toEqual(['xa']);
    expect(await same(xc.site)).toEqual([]);
    expect(await same(xc.site, third)).toEqual(['h', 'xa', 'xb']);
  });
});

describe('listings', () => {
  const listingFields = 'id version venue city saleTitle seller url prices { amount kind } offerStatus seenAt { original } statedProvenance { value } sharing { tier } revisions { totalCount }';
  const given = {
    localId: 'L-1', titles: [{ value: 'Head, offered', language: 'en' }], sharing: { tier: 'PUBLIC' }, venue: 'Harbour Row', venueKind: 'DEALER', city: 'Old harbour', country: 'XF', saleTitle: 'Winter sale',
    seller: 'Zaynab Private', occurredAt: { text: '2022-06-01' }, prices: [{ amount: '900', currency: 'EUR', kind: 'ASKING_PRICE' }], statedProvenance: [{ value: 'Old collection.' }],
  };
  test('are reported, revised and withdrawn by their authority; the seller is for those who may know', async () => {
    const report = (input: Record<string, unknown> = {}, options: AskOptions = machine) => act(hub, 'reportListing', 'listing', listingFields, { ...given, ...input }, options);
    const { record } = await report();
    expect(record).toMatchObject({ venue: 'Harbour Row', city: 'Old harbour', saleTitle: 'Winter sale', seller: 'Zaynab Private', offerStatus: 'OFFERED', seenAt: { original: '2022-06-01' }, statedProvenance: [{ value: 'Old collection.' }] });
    expect((await report()).refused).toEqual(['LOCAL_ID_TAKEN']);
    expect((await report({ localId: 'L-2', occurredAt: { text: '2999' } })).refused).toEqual(['IN_THE_FUTURE']);
    const revise = (input: Record<string, unknown>, options: AskOptions = machine) => act(hub, 'reviseListing', 'listing', listingFields, { id: record.id, ifVersion: record.version, ...input }, options);
    expect((await revise({ offerStatus: 'SOLD' }, other)).codes).toEqual(['FORBIDDEN']);
    const sold = await revise({ offerStatus: 'SOLD', prices: [{ amount: '700', currency: 'EUR', kind: 'PRICE_PAID' }] });
    expect(sold.record).toMatchObject({ offerStatus: 'SOLD', seller: 'Zaynab Private', prices: [{ kind: 'ASKING_PRICE' }, { amount: '700', kind: 'PRICE_PAID' }], revisions: { totalCount: 2 } });
    expect((await revise({ city: 'x' })).refused).toEqual(['VERSION_CONFLICT']);
    expect((await hub.ask(`{ listing(id: "${record.id}") { seller offerStatus } }`)).data.listing).toEqual({ seller: null, offerStatus: 'SOLD' });
    const gone = await act(hub, 'withdrawListing', 'listing', 'id', { listing: record.id, ifVersion: sold.record.version, reason: 'Seen twice.' }, machine);
    expect(gone).toMatchObject({ record: null, refused: [], receipt: { indexed: true } });
    expect((await hub.ask(`{ listing(id: "${record.id}") { id } record(id: "${record.id}") { id } }`, machine)).data).toEqual({ listing: null, record: null });
  });
});

describe('collections', () => {
  const desk: AskOptions = { as: 'al-quds-desk' };
  const collectionFields = 'id title { value } stewards { id } authority { id } members { totalCount nodes { id } }';
  test('gather records across registries, for each reader those that may be read, kept by the desk and its stewards', async () => {
    const make = (input: Record<string, unknown>, options: AskOptions) => act(hub, 'createCollection', 'collection', collectionFields, input, options);
    const { record } = await make({ titles: [{ value: 'تراث القدس', language: 'ar' }], stewards: [seededAuthorityId('documentation-desk')] }, desk);
    expect(record).toMatchObject({ title: { value: 'تراث القدس' }, authority: authority('al-quds-desk'), stewards: [authority('al-quds-desk'), authority('documentation-desk')] });
    expect((await make({ titles: [] }, desk)).refused).toEqual(['REQUIRED']);
    expect((await make({ titles: [{ value: 'x' }] }, machine)).codes).toEqual(['FORBIDDEN']);
    const put = (name: 'addToCollection' | 'removeFromCollection', id: string, options: AskOptions = desk) => act(hub, name, 'collection', collectionFields, { collection: record.id, record: id }, options);
    await put('addToCollection', xa.site);
    expect((await put('addToCollection', xb.case, { as: 'documentation-desk' })).record.members).toEqual({ totalCount: 2, nodes: [{ id: xa.site }, { id: xb.case }] });
    expect((await put('addToCollection', xa.site)).refused).toEqual(['ALREADY_IN_COLLECTION']);
    expect((await put('addToCollection', hidden.site)).codes).toEqual(['NOT_FOUND']);
    expect((await put('addToCollection', xc.site, { ...third, roles: ['DESK_STEWARD'] })).codes).toEqual(['FORBIDDEN']);
    expect((await put('removeFromCollection', xb.case)).record.members).toEqual({ totalCount: 1, nodes: [{ id: xa.site }] });
    expect((await put('removeFromCollection', xb.case)).refused).toEqual(['NOT_IN_COLLECTION']);
    expect((await hub.ask(`{ site(id: "${xa.site}") { collections { id } } }`)).data.site.collections).toEqual([{ id: record.id }]);
  });
});
