import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { act, type Acted } from '../support/acting.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
});
afterAll(() => hub.close());

/** The prosecution keeps the case; two states claim, a museum holds, and a third state has no part in it. */
const [keeper, claimant, second, holder, outsider] = ['xa-justice', 'xb-heritage', 'xc-heritage', 'xf-museum', 'xd-heritage'] as const;
type Client = typeof keeper | typeof claimant | typeof second | typeof holder | typeof outsider;
const roles = ['CASE_OFFICER' as const];

const fields = `id version state stateReason openedAt { edtf } closedAt { edtf } remedySought parent { id } implementations { totalCount } title { value } synthetic
  requestingStates { code } quantities { min max } valuations { amount } persons { role name } sharing { tier }
  tracks { nodes { id kind state stateReason channel forum nextStates startedAt { edtf } endedAt { edtf } events { state occurredAt { edtf } note } } }
  claims { nodes { id status claimant { name state { code } authority { id } } submittedAt { edtf } statement { value } amount { amount } legalBases { instrument } answers { status note recordedBy { id } } } }
  legalBases { instrument assessment missing } evidence { nodes { title kind weight withheld } } documents { title kind issuer }
  deadlines { nodes { id kind status alert dueAt { edtf } renewable } } parties { nodes { name role authority { id } } }
  outcomes { nodes { kind decidedAt { edtf } objectsDescribed status } }
  handovers { id status place occurredAt { edtf } from to protocolNumber signedByBoth signatures { side institution recordedBy { id } protocolHash } transport { route scheduledFor { edtf } } }
  suspensions { track from { edtf } until { edtf } reason } notes { text side { id } } events { nodes { kind description { value } } } statements { nodes { field value status } }`;

/** A case as a client reads it: its shape is what the tests assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Case = any;

const text = (value: string) => [{ value, language: 'en' }];
const on = (day: string) => ({ occurredAt: { text: day } });

async function read(id: string, as: Client = keeper): Promise<Case> {
  return (await hub.ask(`query ($id: ID!) { case(id: $id) { ${fields} } }`, { as, roles, variables: { id } })).data.case as Case;
}

async function versionFor(id: string, as: Client): Promise<string> {
  const seen = (await hub.ask('query ($id: ID!) { case(id: $id) { version } }', { as, roles, variables: { id } })).data.case as { version: string } | null;
  return seen?.version ?? 'unread';
}

/** Tries one act on a case as it stands for the caller. */
async function tried(id: string, name: string, input: Record<string, unknown>, as: Client = keeper, read = 'id'): Promise<Acted> {
  return act(hub, name, 'case', read, { case: id, ifVersion: await versionFor(id, as), ...input }, { as, roles });
}

async function done(id: string, name: string, input: Record<string, unknown>, as: Client = keeper): Promise<Case> {
  const acted = await tried(id, name, input, as, fields);
  expect([...acted.codes, ...acted.messages]).toEqual([]);
  return acted.record as Case;
}

let count = 0;
async function opened(input: Record<string, unknown> = {}, parties: Client[] = []): Promise<string> {
  count += 1;
  const acted = await act(hub, 'openCase', 'case', fields, { localId: `case-${count}`, titles: text(`Case ${count}`), sharing: { tier: 'PARTIES' }, ...on('2020-01'), ...input }, { as: keeper, roles });
  expect([...acted.codes, ...acted.messages]).toEqual([]);
  const { id } = acted.record as Case;
  const role = { [claimant]: 'CLAIMANT', [second]: 'REQUESTING_STATE', [holder]: 'HOLDER' } as Record<string, string>;
  for (const party of parties) await done(id, 'addParty', { name: `Institution ${party}`, kind: 'OTHER', role: role[party], authority: seededAuthorityId(party) });
  return id;
}

test('a case lives from its opening to its end on two tracks at once, each with its days', async () => {
  const framework = await opened({ titles: text('Framework') });
  const id = await opened({ remedySought: 'RESTITUTION', summary: text('A relief'), requestingStates: ['XB', 'XC'], parent: framework, quantity: { min: 1, max: 1, basis: 'COUNTED' }, synthetic: true, persons: [{ role: 'dealer', name: 'A Dealer' }] });
  expect(await read(id)).toMatchObject({ state: 'OPENED', openedAt: { edtf: '2020-01' }, parent: { id: framework }, synthetic: true, persons: [{ role: 'dealer', name: 'A Dealer' }], quantities: [{ min: 1 }] });
  expect((await read(framework)).implementations.totalCount).toBe(1);

  await done(id, 'openTrack', { kind: 'DIPLOMATIC', channel: 'DIPLOMATIC', ...on('2020-02') });
  const both = await done(id, 'openTrack', { kind: 'FORFEITURE', channel: 'COURT', forum: 'High court', state: 'CRIMINAL_OR_FORFEITURE', ...on('2020-03') });
  const [diplomatic, court] = both.tracks.nodes as Case[];
  expect(both).toMatchObject({ state: 'CRIMINAL_OR_FORFEITURE', tracks: { nodes: [{ state: 'OPENED', nextStates: ['RESEARCH', 'DORMANT', 'WITHDRAWN'] }, { state: 'CRIMINAL_OR_FORFEITURE', forum: 'High court' }] } });

  const advance = (track: string, to: string, day: string, more = {}) => done(id, 'advanceTrack', { track, to, ...on(day), ...more });
  for (const [to, day] of [['RESEARCH', '2020-04'], ['CLAIM_READY', '2020-05'], ['SUBMITTED', '2020-06-01'], ['ACKNOWLEDGED', '2020-07'], ['NEGOTIATION', '2020-08']] as const) await advance(diplomatic.id, to, day);
  expect(await done(id, 'suspendTrack', { track: diplomatic.id, reason: 'War', ...on('2020-09') })).toMatchObject({
    state: 'CRIMINAL_OR_FORFEITURE', suspensions: [{ track: diplomatic.id, reason: 'War', until: null }], tracks: { nodes: [{ state: 'SUSPENDED', stateReason: 'War', nextStates: [] }, {}] },
  });
  await advance(court.id, 'DECIDED', '2021-01-05');
  await done(id, 'noteTrack', { track: court.id, note: 'Written reasons', ...on('2021-01-20') });
  expect(await done(id, 'resumeTrack', { track: diplomatic.id, ...on('2021-06') })).toMatchObject({
    state: 'DECIDED', suspensions: [{ from: { edtf: '2020-09' }, until: { edtf: '2021-06' } }], tracks: { nodes: [{ state: 'NEGOTIATION' }, { state: 'DECIDED' }] },
  });
  await advance(diplomatic.id, 'AGREED', '2021-07');
  await advance(diplomatic.id, 'TITLE_RESOLVED', '2021-08');
  await done(id, 'recordOutcome', { kind: 'PHYSICAL_RETURN', objectsDescribed: 'The relief', ...on('2021-08') });
  expect(await read(id)).toMatchObject({ state: 'TITLE_RESOLVED', outcomes: { nodes: [{ kind: 'PHYSICAL_RETURN', decidedAt: { edtf: '2021-08' } }] } });
  await advance(diplomatic.id, 'RECEIVED', '2021-10-02', { passesOver: ['HANDOVER_SCHEDULED', 'IN_TRANSIT'] });
  await advance(diplomatic.id, 'CLOSED', '2021-10-03');
  const closed = await done(id, 'closeCase', { reason: 'Returned.', ...on('2021-10-03') });
  expect(closed).toMatchObject({ state: 'CLOSED', stateReason: 'Returned.', closedAt: { edtf: '2021-10-03' } });
  expect(closed.tracks.nodes[0]).toMatchObject({ startedAt: { edtf: '2020-02' }, endedAt: { edtf: '2021-10-03' }, nextStates: [] });
  expect(closed.tracks.nodes[0].events.map(({ state }: Case) => state)).toEqual([
    'OPENED', 'RESEARCH', 'CLAIM_READY', 'SUBMITTED', 'ACKNOWLEDGED', 'NEGOTIATION', 'SUSPENDED', 'NEGOTIATION', 'AGREED', 'TITLE_RESOLVED', 'RECEIVED', 'CLOSED',
  ]);
  expect(closed.tracks.nodes[1].events.at(-1)).toMatchObject({ state: null, note: 'Written reasons' });

  expect(await done(id, 'reopenCase', { reason: 'A second fragment', tracks: [diplomatic.id], ...on('2022') })).toMatchObject({ state: 'REOPENED', closedAt: null, tracks: { nodes: [{ state: 'REOPENED', endedAt: null }, { state: 'DECIDED' }] } });
  expect(await advance(diplomatic.id, 'RESEARCH', '2022-02')).toMatchObject({ state: 'DECIDED' });
});

describe('a step that the rules do not have is refused by name:', () => {
  test('of a track, with where it stands, where it was to go and where it can', async () => {
    const id = await opened();
    const { tracks: { nodes: [track] } } = await done(id, 'openTrack', { kind: 'JUDICIAL' });
    const refusedTo = async (to: string, more = {}) => {
      const { refused, messages, record } = await tried(id, 'advanceTrack', { track: track.id, to, ...more });
      expect([refused, record]).toEqual([['STATE_TRANSITION'], null]);
      return messages[0];
    };
    expect(await refusedTo('RECEIVED')).toBe('From OPENED there is no step to RECEIVED. Allowed: RESEARCH, DORMANT, WITHDRAWN.');
    expect(await refusedTo('SUSPENDED')).toContain('From OPENED');
    expect(await refusedTo('SUBMITTED', { passesOver: ['RESEARCH'] })).toContain('From RESEARCH there is no step to SUBMITTED');
    expect(await refusedTo('DRAFT')).toContain('DRAFT');
    expect((await tried(id, 'resumeTrack', { track: track.id })).refused).toEqual(['STATE_TRANSITION']);
    expect((await tried(id, 'advanceTrack', { track: track.id, to: 'WITHDRAWN' })).refused).toEqual(['REQUIRED']);
    expect((await tried(id, 'suspendTrack', { track: track.id, reason: ' ' })).refused).toEqual(['REQUIRED']);
    expect((await tried(id, 'openTrack', { kind: 'JUDICIAL', state: 'CLOSED' })).refused).toEqual(['STATE_TRANSITION']);
    expect((await tried(id, 'advanceTrack', { track: newId('track'), to: 'RESEARCH' })).refused).toEqual(['UNKNOWN_PART']);
    expect((await tried(id, 'advanceTrack', { track: 'nonsense', to: 'RESEARCH' })).codes).toEqual(['BAD_USER_INPUT']);
    const suspended = await done(id, 'suspendTrack', { track: track.id, reason: 'War' });
    expect(suspended.tracks.nodes[0].nextStates).toEqual([]);
    expect((await tried(id, 'suspendTrack', { track: track.id, reason: 'War' })).refused).toEqual(['STATE_TRANSITION']);
    expect((await read(id)).tracks.nodes[0].events).toHaveLength(2);
  });

  test('of a track or a claim, by a day before the step that it follows', async () => {
    const id = await opened();
    const { tracks: { nodes: [{ id: track }] } } = await done(id, 'openTrack', { kind: 'DIPLOMATIC', ...on('2020-03') });
    const early = [['advanceTrack', { track, to: 'RESEARCH' }], ['suspendTrack', { track, reason: 'War' }]] as const;
    for (const [act, input] of early) expect((await tried(id, act, { ...input, ...on('2020-02') })).refused).toEqual(['TIME_ORDER']);
    await done(id, 'suspendTrack', { track, reason: 'War', ...on('2020') });
    expect((await tried(id, 'resumeTrack', { track, ...on('2019') })).refused).toEqual(['TIME_ORDER']);
    await done(id, 'resumeTrack', { track, ...on('2021') });
    const { claims: { nodes: [claim] } } = await done(id, 'submitClaim', { claimant: { name: 'Qamar' }, statement: text('Ours.'), ...on('2021-05') });
    expect((await tried(id, 'answerClaim', { claim: claim.id, status: 'REFUSED', ...on('2021-04') })).refused).toEqual(['TIME_ORDER']);
    expect((await tried(id, 'answerClaim', { claim: claim.id, status: 'REFUSED', ...on('2999') })).refused).toEqual(['IN_THE_FUTURE']);
  });

  test('of a case, which is closed with its outcome and opened again once it has ended', async () => {
    const id = await opened();
    const { tracks: { nodes: [track] } } = await done(id, 'openTrack', { kind: 'NEGOTIATION' });
    expect((await tried(id, 'reopenCase', { reason: 'x' })).refused).toEqual(['CASE_NOT_CLOSED']);
    expect((await tried(id, 'closeCase', { reason: '' })).refused).toEqual(['TRACKS_UNDER_WAY', 'OUTCOME_REQUIRED', 'REQUIRED']);
    await done(id, 'recordOutcome', { kind: 'DENIED' });
    expect((await tried(id, 'closeCase', { reason: 'x' })).refused).toEqual(['TRACKS_UNDER_WAY']);
    await done(id, 'advanceTrack', { track: track.id, to: 'WITHDRAWN', reason: 'Given up' });
    expect(await read(id)).toMatchObject({ state: 'WITHDRAWN', stateReason: 'Given up' });
    expect((await tried(id, 'closeCase', { reason: 'Given up', ...on('2019') })).refused).toEqual(['TIME_ORDER']);
    await done(id, 'closeCase', { reason: 'Given up', ...on('2021') });
    expect((await tried(id, 'reopenCase', { reason: 'x', ...on('2020-12') })).refused).toEqual(['TIME_ORDER']);
    for (const [field, day, refused] of [['openedAt', '2022', 'ENDS_BEFORE_IT_BEGINS'], ['closedAt', '2019', 'ENDS_BEFORE_IT_BEGINS'], ['closedAt', '2999', 'IN_THE_FUTURE']] as const) expect((await tried(id, 'reviseCase', { [field]: { text: day } })).refused).toEqual([refused]);
    for (const [name, input] of [
      ['closeCase', { reason: 'x' }], ['openTrack', { kind: 'JUDICIAL' }], ['advanceTrack', { track: track.id, to: 'CLOSED' }], ['scheduleHandover', { scheduledFor: { text: '2030' } }],
      ['submitClaim', { claimant: { name: 'X' }, channel: 'DIRECT', statement: text('x') }],
    ] as const) expect((await tried(id, name, input)).refused, name).toEqual(['CASE_CLOSED']);
    expect((await tried(id, 'reopenCase', { reason: 'x', tracks: [newId('track')] })).refused).toEqual(['UNKNOWN_PART']);
  });

  test('without an outcome a case is closed where every track was given up', async () => {
    const id = await opened();
    expect((await tried(id, 'closeCase', { reason: 'x' })).refused).toEqual(['OUTCOME_REQUIRED']);
    const { tracks: { nodes: [track] } } = await done(id, 'openTrack', { kind: 'NEGOTIATION', state: 'SUBMITTED' });
    await done(id, 'advanceTrack', { track: track.id, to: 'REJECTED', reason: 'Refused' });
    expect(await done(id, 'closeCase', { reason: 'Refused' })).toMatchObject({ state: 'CLOSED' });
  });

  test('of a draft, which takes no submitted claim before it is opened', async () => {
    const id = await opened({ draft: true });
    const claim = { claimant: { name: 'Sahrat', state: 'XB' }, channel: 'DIPLOMATIC', statement: text('Ours') };
    expect((await tried(id, 'submitClaim', claim)).refused).toEqual(['CASE_IS_DRAFT']);
    expect((await tried(id, 'closeCase', { reason: 'x' })).refused).toContain('CASE_IS_DRAFT');
    const prepared = await done(id, 'submitClaim', { ...claim, prepared: true });
    await done(id, 'openTrack', { kind: 'DIPLOMATIC', state: 'RESEARCH' });
    expect(await read(id)).toMatchObject({ state: 'DRAFT', claims: { nodes: [{ status: 'PREPARED', submittedAt: null }] } });
    expect(await done(id, 'reviseCase', { open: true })).toMatchObject({ state: 'RESEARCH' });
    const submitted = await done(id, 'submitClaim', { ...claim, claim: prepared.claims.nodes[0].id, ...on('2024-05') });
    expect(submitted.claims.nodes).toMatchObject([{ id: prepared.claims.nodes[0].id, status: 'SUBMITTED', submittedAt: { edtf: '2024-05' } }]);
    expect((await tried(id, 'submitClaim', { ...claim, claim: prepared.claims.nodes[0].id })).refused).toEqual(['CLAIM_NOT_PREPARED']);
  });

  test('of deadlines and handovers', async () => {
    const id = await opened();
    const { deadlines: { nodes: [deadline] } } = await done(id, 'setDeadline', { kind: 'SAFEKEEPING_RENEWAL', dueAt: { text: '2024-02-21' }, renewable: true });
    expect(deadline).toMatchObject({ status: 'OPEN', alert: 'OVERDUE' });
    const overdue = async () => (await hub.ask('query ($id: ID!) { deadlines(where: { case: { eq: $id }, overdue: { eq: true } }) { totalCount } }', { as: keeper, roles, variables: { id } })).data.deadlines.totalCount as number;
    expect(await overdue()).toBe(1);
    expect((await tried(id, 'meetDeadline', { deadline: deadline.id, status: 'EXTENDED' })).refused).toEqual(['EXTENDED_TO']);
    expect((await tried(id, 'meetDeadline', { deadline: deadline.id, status: 'OPEN' })).refused).toEqual(['DEADLINE_STATUS']);
    expect((await tried(id, 'meetDeadline', { deadline: deadline.id, status: 'EXTENDED', extendedTo: { text: '2023' } })).refused).toEqual(['TIME_ORDER']);
    const renewed = await done(id, 'meetDeadline', { deadline: deadline.id, status: 'EXTENDED', extendedTo: { text: '2999-02-21' } });
    expect(renewed.deadlines.nodes).toMatchObject([{ status: 'EXTENDED', alert: null }, { status: 'OPEN', alert: null, renewable: true, dueAt: { edtf: '2999-02-21' } }]);
    expect(await overdue()).toBe(0);
    expect((await tried(id, 'meetDeadline', { deadline: deadline.id, status: 'MET' })).refused).toEqual(['DEADLINE_SETTLED']);
    await done(id, 'setDeadline', { kind: 'FORFEITURE_NOTICE', status: 'UNKNOWN' });

    expect((await tried(id, 'scheduleHandover', { scheduledFor: { text: '2025' }, ...on('2026-01-02'), from: 'Museum', to: 'MUSEUM ' })).refused).toEqual(['TIME_ORDER', 'SAME_HOLDER']);
    const { handovers: [planned] } = await done(id, 'scheduleHandover', { scheduledFor: { text: '2026-01-05' }, place: 'Embassy', from: 'Museum', to: 'Ministry', route: 'By air' });
    expect((await tried(id, 'signHandover', { handover: planned.id, side: 'GIVING' })).refused).toEqual(['HANDOVER_NOT_HELD']);
    expect((await tried(id, 'recordHandover', { handover: planned.id, to: 'Museum' })).refused).toEqual(['SAME_HOLDER']);
    await done(id, 'recordHandover', { handover: planned.id, protocolNumber: 'PV 1', ...on('2026-01-06') });
    expect((await tried(id, 'recordHandover', { handover: planned.id })).refused).toEqual(['HANDOVER_NOT_SCHEDULED']);
    expect((await tried(id, 'signHandover', { handover: planned.id, side: 'GIVING', ...on('2026-01-05') })).refused).toEqual(['TIME_ORDER']);
    await done(id, 'signHandover', { handover: planned.id, side: 'GIVING' });
    expect((await tried(id, 'signHandover', { handover: planned.id, side: 'GIVING' })).refused).toEqual(['ALREADY_SIGNED']);
    const signed = await done(id, 'signHandover', { handover: planned.id, side: 'RECEIVING' });
    expect(signed.handovers).toMatchObject([{ status: 'HELD', occurredAt: { edtf: '2026-01-06' }, place: 'Embassy', signedByBoth: true, transport: { route: 'By air' } }]);
  });
});

describe('the parties of a case', () => {
  test('claim side by side, each for itself; holders answer, and each withdraws its own', async () => {
    const id = await opened({}, [claimant, second, holder]);
    const claim = (name: string, state: string) => ({ claimant: { name, state }, channel: 'DIPLOMATIC', statement: text(`${name} claims`), claimedAs: 'RETURN', legalBases: [{ instrument: 'UNESCO 1970', kind: 'TREATY' }], ...on('2024-03') });
    await done(id, 'submitClaim', claim('Sahrat', 'XB'), claimant);
    const { claims: { nodes: claims } } = await done(id, 'submitClaim', claim('Marjan', 'XC'), second);
    expect(claims).toMatchObject([
      { status: 'SUBMITTED', claimant: { authority: { id: seededAuthorityId(claimant) } }, legalBases: [{ instrument: 'UNESCO 1970' }] },
      { status: 'SUBMITTED', claimant: { name: 'Marjan', state: { code: 'XC' }, authority: { id: seededAuthorityId(second) } } },
    ]);
    const [first] = claims as Case[];
    const foreign = { ...claim('Marjan', 'XC'), claimant: { name: 'Marjan', authority: seededAuthorityId(second) } };
    expect((await tried(id, 'submitClaim', foreign, claimant)).refused).toEqual(['OWN_CLAIM_ONLY']);
    for (const [status, by] of [['WITHDRAWN', second], ['REFUSED', second], ['ACCEPTED', claimant], ['WITHDRAWN', holder]] as const) {
      expect((await tried(id, 'answerClaim', { claim: first.id, status, note: 'x' }, by)).refused).toEqual(['OWN_CLAIM_ONLY']);
    }
    const answered = await done(id, 'answerClaim', { claim: first.id, status: 'REFUSED', note: 'Bought in good faith' }, holder);
    expect(answered.claims.nodes[0]).toMatchObject({ status: 'REFUSED', answers: [{ status: 'REFUSED', note: 'Bought in good faith', recordedBy: { id: seededAuthorityId(holder) } }] });
    expect((await tried(id, 'answerClaim', { claim: first.id, status: 'SUBMITTED' })).refused).toEqual(['STATE_TRANSITION']);
    await done(id, 'answerClaim', { claim: first.id, status: 'WITHDRAWN', note: 'Settled' }, claimant);
    expect((await tried(id, 'answerClaim', { claim: first.id, status: 'ACCEPTED' })).messages[0]).toContain('No step leads on');
    const other = await done(id, 'submitClaim', { ...claim('A tribe', 'XA'), amount: { amount: '10.50', currency: 'EUR', kind: 'COMPENSATION' } });
    expect(other.claims.nodes).toHaveLength(3);
  });

  test('see nothing of one another’s notes, and the case’s own authority nothing of theirs', async () => {
    const id = await opened({}, [claimant, holder]);
    const canaries = { [keeper]: 'CANARY-KEEPER', [claimant]: 'CANARY-CLAIMANT', [holder]: 'CANARY-HOLDER' } as const;
    for (const side of [keeper, claimant, holder] as const) {
      const { notes } = await done(id, 'addNote', { text: canaries[side], ...on('2024') }, side);
      expect(notes).toEqual([{ text: canaries[side], side: { id: seededAuthorityId(side) } }]);
    }
    await done(id, 'stateCase', { field: 'quantity', value: '77', status: 'DISPUTED', source: { citation: 'A paper' } });
    const history = 'query ($id: ID!) { case(id: $id) { revisions { nodes { document changes { path before after } } } } }';
    for (const side of [keeper, claimant, holder] as const) {
      const seen = JSON.stringify([await read(id, side), await hub.ask(history, { as: side, roles, variables: { id } })]);
      for (const [whose, canary] of Object.entries(canaries)) expect(seen.includes(canary), `${whose} seen by ${side}`).toBe(whose === side);
    }
    // Not even where the whole database of the case’s authority is read under its rights.
    const rows = await hub.databases.cases.read({ kind: 'client', clientId: 'x', authority: seededAuthorityId(keeper), state: 'XA', member: true, sector: 'JUSTICE', roles: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'], scopes: [] }, (db) => db.execute('select * from cases.party_note'));
    expect(rows.rows).toEqual([]);
    // Without the role for negotiations nobody of a side reads its notes.
    const { data } = await hub.ask('query ($id: ID!) { case(id: $id) { notes { text } } }', { as: claimant, roles: ['REGISTRY_STEWARD'], variables: { id } });
    expect(data.case.notes).toEqual([]);
  });

  test('bring evidence and documents, and sign for themselves', async () => {
    const id = await opened({}, [claimant, holder]);
    await done(id, 'addEvidence', { kind: 'EXCAVATION_RECORD', title: 'Card E 912', weight: 'CONCLUSIVE', ...on('1967-07-08') }, claimant);
    const filed = await done(id, 'attachDocument', { kind: 'DEMAND_NOTE', title: 'Note', issuer: 'Ministry', issuedAt: { text: '2024' } }, claimant);
    expect(filed).toMatchObject({ evidence: { nodes: [{ title: 'Card E 912', kind: 'EXCAVATION_RECORD' }] }, documents: [{ title: 'Note', kind: 'DEMAND_NOTE' }] });
    const { handovers: [held] } = await done(id, 'recordHandover', { from: ` institution  ${holder.toUpperCase()} `, to: 'A ministry abroad', ...on('2024') });
    const sign = (side: string, as: Client) => tried(id, 'signHandover', { handover: held.id, side }, as, fields);
    expect((await sign('GIVING', keeper)).refused).toEqual(['SIGNS_FOR_ITSELF']);
    expect((await sign('GIVING', claimant)).refused).toEqual(['SIGNS_FOR_ITSELF']);
    expect((await sign('RECEIVING', holder)).refused).toEqual(['SIGNS_FOR_ITSELF']);
    expect((await sign('GIVING', holder)).record.handovers[0]).toMatchObject({ signedByBoth: false, signatures: [{ side: 'GIVING', recordedBy: { id: seededAuthorityId(holder) } }] });
    expect((await sign('RECEIVING', keeper)).record.handovers[0].signedByBoth).toBe(true);
  });

  test('do nothing in it in a role that keeps other records', async () => {
    const id = await opened({}, [claimant]);
    for (const [name, input] of [['addNote', { text: 'x' }], ['addEvidence', { kind: 'OTHER', title: 'x' }], ['submitClaim', { claimant: { name: 'X' }, channel: 'DIRECT', statement: text('x') }]] as const) {
      const acted = await act(hub, name, 'case', 'id', { case: id, ifVersion: await versionFor(id, claimant), ...input }, { as: claimant, roles: ['REGISTRY_STEWARD'] });
      expect(acted.codes, name).toEqual(['FORBIDDEN']);
    }
  });

  test('read a case that is open to them and change nothing else of it: FORBIDDEN, and NOT_FOUND for whoever may not read it', async () => {
    const id = await opened({}, [claimant]);
    const { tracks: { nodes: [track] } } = await done(id, 'openTrack', { kind: 'DIPLOMATIC' });
    const acts: [string, Record<string, unknown>][] = [
      ['reviseCase', { titles: text('Mine') }], ['openTrack', { kind: 'JUDICIAL' }], ['advanceTrack', { track: track.id, to: 'RESEARCH' }], ['suspendTrack', { track: track.id, reason: 'x' }],
      ['resumeTrack', { track: track.id }], ['noteTrack', { track: track.id, note: 'x' }], ['setDeadline', { kind: 'OTHER' }], ['meetDeadline', { deadline: newId('deadline'), status: 'MET' }],
      ['addParty', { name: 'X', kind: 'OTHER', role: 'HOLDER' }], ['recordOutcome', { kind: 'DENIED' }], ['scheduleHandover', { scheduledFor: { text: '2030' } }], ['recordHandover', {}],
      ['addLegalBasis', { legalBasis: { instrument: 'X', kind: 'TREATY' } }], ['recordCaseEvent', { description: text('x') }], ['stateCase', { field: 'x', value: 'x', status: 'ASSERTED', source: { citation: 'x' } }],
      ['closeCase', { reason: 'x' }], ['reopenCase', { reason: 'x' }], ['withdrawCase', { reason: 'x' }],
    ];
    const before = await read(id);
    for (const [name, input] of acts) {
      expect((await tried(id, name, input, claimant)).codes, `${name} by a party`).toEqual(['FORBIDDEN']);
      expect((await tried(id, name, input, outsider)).codes, `${name} by an outsider`).toEqual(['NOT_FOUND']);
    }
    for (const [name, input] of [
      ['submitClaim', { claimant: { name: 'X' }, channel: 'DIRECT', statement: text('x') }], ['answerClaim', { claim: newId('claim'), status: 'ACCEPTED' }], ['addEvidence', { kind: 'OTHER', title: 'x' }],
      ['attachDocument', { kind: 'OTHER', title: 'x' }], ['signHandover', { handover: newId('handover'), side: 'GIVING' }], ['addNote', { text: 'x' }],
    ] as const) expect((await tried(id, name, input, outsider)).codes, name).toEqual(['NOT_FOUND']);
    // A museum that holds nothing in this case, and reads it because it is public.
    await done(id, 'reviseCase', { sharing: { tier: 'PUBLIC' } });
    expect((await tried(id, 'addNote', { text: 'x' }, outsider)).codes).toEqual(['FORBIDDEN']);
    expect({ ...(await read(id)), version: null, sharing: null }).toEqual({ ...before, version: null, sharing: null });
  });
});

describe('a request', () => {
  test('that rests on an older version is refused, whoever sends it', async () => {
    const id = await opened({}, [claimant]);
    const { version } = await read(id);
    await done(id, 'openTrack', { kind: 'DIPLOMATIC' });
    for (const as of [keeper, claimant]) expect((await act(hub, 'addEvidence', 'case', 'id', { case: id, ifVersion: version, kind: 'OTHER', title: 'x' }, { as, roles })).refused).toEqual(['VERSION_CONFLICT']);
  });

  test('that is sent again is one act, shows what its sender may still see, and nothing to a party that is one no longer', async () => {
    const id = await opened({}, [claimant]);
    const { version } = await read(id, claimant);
    const again = (as: Client) => act(hub, 'addEvidence', 'case', 'evidence { totalCount }', { idempotencyKey: 'one', case: id, ifVersion: version, kind: 'OTHER', title: 'Card' }, { as, roles });
    const [first, second_] = [await again(claimant), await again(claimant)];
    expect([first.record, second_.record, second_.receipt?.actId]).toEqual([{ evidence: { totalCount: 1 } }, { evidence: { totalCount: 1 } }, first.receipt?.actId]);
    await done(id, 'reviseCase', { sharing: { tier: 'AUTHORITY' } });
    expect(await again(claimant)).toMatchObject({ record: null, refused: [], codes: [] });
    expect((await read(id)).evidence.nodes).toHaveLength(1);
  });

  test('tells what it does of the whole document: titles, counts, valuations, rivals, events and the framework', async () => {
    const id = await opened();
    const framework = await opened();
    const revised = await done(id, 'reviseCase', {
      titles: text('Renamed'), quantity: { min: 77, max: 79, basis: 'REPORTED' }, valuation: { amount: '160000', currency: 'EUR', kind: 'ASSESSED' }, openedAt: { text: '2019' }, parent: framework,
      persons: [{ role: 'collector', name: 'A Collector', path: 'parties' }], respondentStates: ['XF'],
    });
    expect(revised).toMatchObject({ title: { value: 'Renamed (demonstration)' }, openedAt: { edtf: '2019' }, parent: { id: framework }, valuations: [{ amount: '160000' }], quantities: [{ min: 77, max: 79 }], persons: [{ name: 'A Collector' }] });
    expect((await tried(id, 'reviseCase', { parent: id })).refused).toEqual(['UNKNOWN_PARENT']);
    expect((await tried(id, 'reviseCase', { parent: newId('case') })).refused).toEqual(['UNKNOWN_PARENT']);
    await done(id, 'recordCaseEvent', { kind: 'seizure', description: text('Stopped at the harbour'), ...on('2018') });
    await done(id, 'stateCase', { field: 'quantity', value: '79', status: 'DISPUTED', source: { citation: 'A paper' } });
    await done(id, 'addLegalBasis', { legalBasis: { instrument: 'UNESCO 1970', article: '7(b)(ii)', kind: 'TREATY', missing: ['date of import'] } });
    expect(await read(id)).toMatchObject({
      events: { nodes: [{ kind: 'seizure' }] }, statements: { nodes: [{ value: '79', status: 'DISPUTED' }] }, legalBases: [{ assessment: 'INDETERMINATE', missing: ['date of import'] }],
    });
    expect((await act(hub, 'openCase', 'case', 'id', { localId: 'case-1', titles: text('Twice') }, { as: keeper, roles })).refused).toEqual(['LOCAL_ID_TAKEN']);
    const version = (await read(id)).version as string;
    const withdrawn = await act(hub, 'withdrawCase', 'case', 'id', { case: id, ifVersion: version, reason: 'Filed twice' }, { as: keeper, roles });
    expect([withdrawn.codes, withdrawn.refused]).toEqual([[], []]);
    expect(await read(id)).toBeNull();
  });
});
