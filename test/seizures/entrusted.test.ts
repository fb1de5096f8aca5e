import { beforeAll, describe, expect, test } from 'vitest';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { asRole } from '../kernel/access/readers.ts';
import type { AskOptions } from '../support/hub.ts';
import { actingOnSeizures, en, issuer, museum, noSuchSeizure, other, report } from './acting.ts';

const { connection, ask, does, filed, on, read, readItem, requestOf, requests } = actingOnSeizures();

describe('an expert of another authority', () => {
  const question = 'Is it a cultural object, is it genuine, where does it come from?';
  let seizure: string;
  let item: string;
  // An expert is one for a single request: the token names the act that asked.
  let expert: AskOptions;
  beforeAll(async () => {
    ({ seizure, item } = await filed({
      titles: en('Hidden title'), description: en('Hidden description'), consignor: 'Karim Hidden', declaration: { number: 'HIDDEN-1' },
      items: [{ label: en('Stone head'), materials: [{ text: 'limestone' }], declaredDescription: en('Hidden declaration'), declaredOrigin: 'XE' }, { label: en('Hidden neighbour') }],
    }));
    await on(seizure, 'recordOpinion', { item, institution: 'Hidden Laboratory', authentic: 'NO' });
  });

  test('is asked by a question with a deadline to come, and not by its own authority', async () => {
    const ask = (more: Record<string, unknown>) => on(seizure, 'requestOpinion', { item, question, institution: seededAuthorityId('xf-museum'), deadline: '2099-01-01T00:00:00Z', ...more });
    expect((await ask({ question: ' ' })).refused).toEqual(['REQUIRED']);
    expect((await ask({ deadline: '2020-01-01T00:00:00Z' })).refused).toEqual(['DEADLINE']);
    expect((await ask({ institution: seededAuthorityId('xa-customs') })).refused).toEqual(['OWN_AUTHORITY']);
    expect((await ask({ institution: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    const asked = await ask({ institutionName: 'Valmark Museum' });
    expect(asked.refused).toEqual([]);
    expert = { as: 'xf-museum', roles: ['EXPERT'], expertRequest: String(asked.receipt?.actId) };
    expect(await readItem(item, 'opinions { nodes { question institution asked { id } deadline givenAt { edtf } } }')).toMatchObject({
      opinions: { nodes: [{ institution: 'Hidden Laboratory' }, { question, institution: 'Valmark Museum', asked: { id: seededAuthorityId('xf-museum') }, deadline: '2099-01-01T00:00:00.000Z', givenAt: null }] },
    });
  });

  test('sees the item and nothing else of the seizure', async () => {
    const request = await requestOf(seizure, expert);
    expect(request).toMatchObject({
      kind: 'OPINION', item, question, overdue: false, answeredAt: null, authority: { id: seededAuthorityId('xa-customs') }, handover: null, paper: null,
      examined: { label: [{ value: 'Stone head' }], materials: [{ text: 'limestone' }] },
    });
    expect(JSON.stringify(request)).not.toMatch(/hidden/i);
    expect(await read(seizure, 'id', expert)).toBeNull();
    expect(await readItem(item, 'id', expert)).toBeNull();
    expect((await ask(`{ record(id: "${seizure}") { id } seizureItems(where: { seizure: { eq: "${seizure}" } }) { totalCount } }`, expert)).data).toEqual({ record: null, seizureItems: { totalCount: 0 } });
    expect(await requestOf(seizure, issuer)).toBeUndefined();
    expect((await requests({ ...expert, expertRequest: 'act_00000000000000000000000000' })).totalCount).toBe(0);
    expect((await requests({ ...expert, expertRequest: request.id })).totalCount).toBe(1);
    expect((await requests(museum)).nodes.map((one: { id: string }) => one.id)).toContain(request.id);
    expect((await ask('{ seizureRequests { totalCount } }')).data).toEqual({ seizureRequests: null });
  });

  test('sees of its own institution what everybody sees, whatever other role its token has', async () => {
    const title = en('Drawer of the Valmark Museum');
    for (const tier of ['AUTHORITY', 'COMMUNITY', 'PUBLIC']) {
      expect(await does('registerObject', { localId: `drawer ${tier}`, titles: title, sharing: { tier, legalBasis: 'By our statutes.' }, distinguishingFeatures: [{ text: en('A hidden chip')[0], kind: 'DAMAGE', holdBack: true }] }, { ...museum, roles: ['REGISTRY_STEWARD'] }, 'id', 'object')).toMatchObject({ refused: [], codes: [] });
    }
    const sees = async (options?: AskOptions) =>
      (await ask('{ objects(where: { localId: { startsWith: "drawer" } }) { totalCount nodes { sharing { tier } distinguishingFeatures { text { value } } } } search(query: "Valmark drawer") { totalCount } viewer { may { action } } }', options)).data;
    expect((await sees({ ...museum, roles: ['REGISTRY_STEWARD'] })).objects).toMatchObject({ totalCount: 3 });
    for (const roles of [['EXPERT'], ['EXPERT', 'REGISTRY_STEWARD', 'CUSTOMS_ANALYST']] as const) {
      const { objects, search, viewer } = await sees({ ...expert, roles: [...roles] });
      expect({ objects, search }).toEqual({ objects: (await sees()).objects, search: (await sees()).search });
      expect(objects).toEqual({ totalCount: 1, nodes: [{ sharing: { tier: 'PUBLIC' }, distinguishingFeatures: [] }] });
      expect(viewer.may.map(({ action }: { action: string }) => action)).toEqual(['READ_PUBLIC', 'GIVE_OPINION']);
      expect((await does('registerObject', { localId: 'drawer 4', titles: title }, { ...expert, roles: [...roles] }, 'id', 'object')).codes).toEqual(['FORBIDDEN']);
    }
  });

  test('finds no more than that in the tables, if all else were to let it through', async () => {
    const settings = (expertRequest: string) => ({ 'hub.authority': seededAuthorityId('xf-museum'), 'hub.member': 'on', 'hub.sector': 'HERITAGE', 'hub.roles': 'EXPERT,REGISTRY_STEWARD', 'hub.expert_request': expertRequest });
    const rows = (subgraph: 'objects' | 'seizures', table: string, asked = expert.expertRequest ?? '') =>
      asRole(connection(), subgraph, settings(asked), async (query) => (await query(`select * from ${subgraph}.${table}`)).rows);
    expect((await rows('objects', 'object')).map(({ tier }) => tier)).toEqual(['PUBLIC']);
    for (const table of ['withheld', 'revision', 'access_grant', 'person_key']) expect(await rows('objects', table)).toEqual([]);
    expect(await rows('seizures', 'seizure')).toEqual([]);
    expect((await rows('seizures', 'seizure_request')).map(({ requested_by }) => requested_by)).toEqual([expert.expertRequest]);
    expect(await rows('seizures', 'seizure_request', '')).toEqual([]);
  });

  test('is named in the log of whose item it read, with the request as the reason', async () => {
    await requestOf(seizure, expert);
    const log = await ask(`{ accessLog { seizures(first: 100, record: "${seizure}") { nodes { reader { id } basis agreements } } } }`, { as: 'xa-customs', roles: ['CUSTOMS_OFFICER'] });
    expect(log.errors).toBeUndefined();
    expect(log.data.accessLog.seizures.nodes).toContainEqual({ reader: { id: seededAuthorityId('xf-museum') }, basis: 'REQUEST', agreements: [] });
  });

  test('answers once, and the answer stands with the item and binds nobody', async () => {
    const { id, version } = await requestOf(seizure, expert);
    const answer = {
      seizure, opinion: id, ifVersion: version, culturalObject: 'YES', authentic: 'YES', origins: [{ country: 'XA', level: 'COUNTRY', certainty: 'HIGH' }], period: { text: 'Iron Age' },
      value: { amount: '5000', currency: 'EUR', kind: 'ESTIMATE' }, confidence: 'MEDIUM', text: en('An old piece.'), expert: 'Dr Vera Learned', occurredAt: { text: '2026-06-01' }, idempotencyKey: 'one opinion',
    };
    expect((await does('giveOpinion', answer, museum)).codes).toEqual(['FORBIDDEN']);
    expect((await does('giveOpinion', { ...answer, idempotencyKey: 'b' }, { ...expert, as: 'xb-heritage' })).codes).toEqual(['NOT_FOUND']);
    expect((await does('giveOpinion', { ...answer, idempotencyKey: 'f' }, { ...expert, expertRequest: 'act_00000000000000000000000000' })).codes).toEqual(['NOT_FOUND']);
    expect((await does('giveOpinion', { ...answer, idempotencyKey: 'c', seizure: noSuchSeizure }, expert)).codes).toEqual(['NOT_FOUND']);
    expect((await does('giveOpinion', { ...answer, idempotencyKey: 'd', ifVersion: 'another' }, expert)).refused).toEqual(['VERSION_CONFLICT']);
    expect((await does('giveOpinion', { seizure, opinion: id, ifVersion: version }, expert)).refused).toEqual(['OPINION_EMPTY']);
    const done = await does('giveOpinion', answer, expert);
    expect(done).toMatchObject({ record: null, refused: [], codes: [] });
    expect((await does('giveOpinion', answer, expert)).receipt?.actId).toBe(done.receipt?.actId);
    const again = await requestOf(seizure, expert);
    expect(again.answeredAt).toEqual({ edtf: '2026-06-01' });
    expect((await does('giveOpinion', { ...answer, idempotencyKey: 'e', ifVersion: again.version }, expert)).refused).toEqual(['ALREADY_ANSWERED']);
    expect(await readItem(item, 'legalStatus opinions { nodes { culturalObject authentic origins { country { code } } period { text } value { amount } confidence expert } }')).toMatchObject({
      legalStatus: null,
      opinions: { nodes: [{}, { culturalObject: 'YES', authentic: 'YES', origins: [{ country: { code: 'XA' } }], period: { text: 'Iron Age' }, value: { amount: '5000' }, confidence: 'MEDIUM', expert: 'Dr Vera Learned' }] },
    });
    expect((await requests(expert, 'open: true')).totalCount).toBe(0);
    expect((await requests(expert, 'open: false, kind: OPINION')).totalCount).toBe(1);
  });
});

describe('custody', () => {
  let seizure: string;
  let item: string;
  let second: string;
  beforeAll(async () => {
    ({ seizure, item, second } = await filed());
  });
  const hand = (from: string | null, to: string, more: Record<string, unknown> = {}) => on(seizure, 'transferCustody', { item, from, to, place: 'Gate 4', sealNumber: 'S-1', condition: 'As found.', ...more });
  const chain = async () => (await readItem(item, 'custodyTimeline { from to gap signedBySender signedByReceiver confirmedAt { edtf } itemListHash receiver { id } }')).custodyTimeline;

  test('is handed over with seal, place, condition and list, and waits for the receiver', async () => {
    expect((await hand(null, ' ')).refused).toEqual(['REQUIRED']);
    expect((await hand('CUSTOMS ', 'Customs')).refused).toEqual(['SAME_HOLDER']);
    expect((await hand(null, 'Customs', { itemListHash: 'abc' })).refused).toEqual(['ITEM_LIST_HASH']);
    expect((await hand(null, 'Customs', { items: [second] })).refused).toEqual([]);
    expect((await chain())[0]).toMatchObject({ signedBySender: true, signedByReceiver: false, gap: false, itemListHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((await hand('Customs', 'Laboratory')).refused).toEqual(['CUSTODY_OPEN']);
    expect((await on(seizure, 'confirmCustody', { item, itemListHash: 'f'.repeat(64) })).refused).toEqual(['ITEM_LIST_MISMATCH']);
    expect((await on(seizure, 'confirmCustody', { item, condition: 'Chipped on the way.' })).refused).toEqual([]);
    expect((await on(seizure, 'confirmCustody', { item })).refused).toEqual(['NOTHING_TO_CONFIRM']);
    expect(await readItem(item, 'conditionReports { by condition }')).toEqual({ conditionReports: [{ by: 'Customs', condition: 'Chipped on the way.' }] });
    expect((await readItem(second, 'custodyTimeline { signedByReceiver }')).custodyTimeline).toEqual([{ signedByReceiver: false }]);
  });

  test('is confirmed by the receiver itself where it is of the hub', async () => {
    expect((await hand('Customs', 'Valmark Museum', { receiver: seededAuthorityId('xa-customs') })).refused).toEqual(['OWN_AUTHORITY']);
    expect((await hand('Customs', 'Valmark Museum', { receiver: seededAuthorityId('xf-museum'), signedByReceiver: true, occurredAt: { text: '2026-06-30' } })).refused).toEqual([]);
    expect((await on(seizure, 'confirmCustody', { item })).refused).toEqual(['RECEIVER_CONFIRMS']);
    const { version, handover, examined } = await requestOf(seizure, museum);
    expect({ handover, examined: examined.label }).toEqual({ handover: { from: 'Customs', to: 'Valmark Museum', sealNumber: 'S-1', condition: 'As found.' }, examined: [{ value: 'Head' }] });
    expect((await does('confirmCustody', { seizure, item: second, ifVersion: version }, museum)).codes).toEqual(['NOT_FOUND']);
    expect((await does('confirmCustody', { seizure, item, ifVersion: version }, other)).codes).toEqual(['NOT_FOUND']);
    expect((await does('confirmCustody', { seizure, item, ifVersion: version, occurredAt: { text: '2019' } }, museum)).refused).toEqual(['TIME_ORDER']);
    expect(await does('confirmCustody', { seizure, item, ifVersion: version, note: 'Taken over.', occurredAt: { text: '2026-07-01' } }, museum)).toMatchObject({ record: null, refused: [], codes: [] });
    expect((await requestOf(seizure, museum)).answeredAt).toEqual({ edtf: '2026-07-01' });
    expect((await chain())[1]).toMatchObject({ signedByReceiver: true, confirmedAt: { edtf: '2026-07-01' }, receiver: { id: seededAuthorityId('xf-museum') }, gap: false });
    expect((await does('confirmCustody', { seizure, item, ifVersion: (await requestOf(seizure, museum)).version }, museum)).refused).toEqual(['NOTHING_TO_CONFIRM']);
  });

  test('that comes back from somebody else is recorded, and its gap told', async () => {
    expect((await hand('Freehaven Laboratory', 'Customs', { signedBySender: null, signedByReceiver: null, itemListHash: null, source: report })).refused).toEqual([]);
    expect((await chain()).map(({ gap }: { gap: boolean }) => gap)).toEqual([false, false, true]);
    expect((await chain())[2]).toMatchObject({ signedBySender: null, signedByReceiver: null, itemListHash: null });
  });

  test('recorded late stands in its place, where it closes the gap, and is confirmed there', async () => {
    ({ seizure, item } = await filed());
    const onDay = (text: string) => ({ occurredAt: { text } });
    await hand('Border post', 'Customs', { ...onDay('2026-01'), signedByReceiver: true });
    await hand('Freehaven Laboratory', 'Prosecutor', { ...onDay('2026-03'), signedByReceiver: true });
    const told = async () => (await chain()).map(({ to, gap }: { to: string; gap: boolean }) => [to, gap]);
    expect(await told()).toEqual([['Customs', false], ['Prosecutor', true]]);
    expect((await hand('Customs', 'Freehaven Laboratory', { ...onDay('2026-02'), receiver: seededAuthorityId('xf-museum') })).refused).toEqual([]);
    expect(await told()).toEqual([['Customs', false], ['Freehaven Laboratory', false], ['Prosecutor', false]]);
    const { version } = await requestOf(seizure, museum);
    expect((await does('confirmCustody', { seizure, item, ifVersion: version }, museum)).refused).toEqual([]);
    expect((await chain())[1]).toMatchObject({ signedByReceiver: true });
  });
});

test('who may read the seizure as well answers with the version of either', async () => {
  for (const which of ['request', 'seizure']) {
    const { seizure, item } = await filed({ sharing: { tier: 'PUBLIC' } });
    await on(seizure, 'transferCustody', { item, from: 'Customs', to: 'Valmark Museum', receiver: seededAuthorityId('xf-museum') });
    const { version } = which === 'request' ? await requestOf(seizure, museum) : await read(seizure, 'version', museum);
    expect((await does('confirmCustody', { seizure, item, ifVersion: 'another' }, museum)).refused).toEqual(['VERSION_CONFLICT']);
    expect(await does('confirmCustody', { seizure, item, ifVersion: version }, museum)).toMatchObject({ record: { id: seizure }, refused: [], codes: [] });
  }
});

test('an export certificate is checked with the authority of the issuing state, which sees the paper alone', async () => {
  const { seizure, item } = await filed({ titles: en('Hidden title') });
  const paper = { type: 'Export certificate', issuer: 'Ministry of Culture of Sahrat', number: 'L-1977/3' };
  const ask = { ...paper, institution: seededAuthorityId('xb-heritage'), question: 'Did you issue it?', deadline: '2099-01-01T00:00:00Z' };
  expect((await on(seizure, 'requestVerification', ask)).refused).toEqual(['UNKNOWN_PAPER']);
  await on(seizure, 'recordDocument', { ...paper, authenticity: 'UNVERIFIED' });
  expect((await on(seizure, 'requestVerification', ask)).refused).toEqual([]);
  const request = await requestOf(seizure, issuer);
  expect(request).toMatchObject({ kind: 'VERIFICATION', item: null, examined: null, paper, question: 'Did you issue it?' });
  expect(JSON.stringify(request)).not.toMatch(/hidden|head/i);
  const answer = { seizure, verification: request.id, ifVersion: request.version, note: 'No such number was ever given.' };
  expect((await does('answerVerification', { ...answer, authenticity: 'FORGED' }, museum)).codes).toEqual(['NOT_FOUND']);
  expect((await on(seizure, 'answerVerification', { verification: request.id, authenticity: 'FORGED' })).codes).toEqual(['FORBIDDEN']);
  expect((await does('answerVerification', { ...answer, authenticity: 'UNVERIFIED' }, issuer)).refused).toEqual(['VERDICT_NEEDED']);
  expect(await does('answerVerification', { ...answer, authenticity: 'FORGED' }, issuer)).toMatchObject({ record: null, refused: [], codes: [] });
  expect((await does('answerVerification', { ...answer, ifVersion: (await requestOf(seizure, issuer)).version, authenticity: 'GENUINE' }, issuer)).refused).toEqual(['ALREADY_ANSWERED']);
  expect(await read(seizure, 'documentsPresented { authenticity checkedWith } verifications { id number authenticity note asked { id } answeredAt { edtf } }')).toMatchObject({
    documentsPresented: [{ authenticity: 'FORGED', checkedWith: 'Ministry of Culture of Sahrat' }],
    verifications: [{ id: request.id, number: 'L-1977/3', authenticity: 'FORGED', note: 'No such number was ever given.', asked: { id: seededAuthorityId('xb-heritage') } }],
  });
  expect(await readItem(item, 'id', issuer)).toBeNull();
});
