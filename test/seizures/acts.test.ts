import { describe, expect, test } from 'vitest';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { AskOptions } from '../support/hub.ts';
import { actingOnSeizures, en, issuer, noSuchSeizure, other, own, report } from './acting.ts';

const noSuchItem = 'item_00000000000000000000000000';
const declaredValue = { amount: '1', currency: 'EUR', kind: 'DECLARED' };
const { ask, does, filed, on, page, read, readItem, steps, versionOf } = actingOnSeizures();

/** What a seizure below says to its keeper alone. */
const secrets = ['Karim', 'Lena', 'Omar', 'Bonded store', 'caller', 'XA-99', 'DEALER_FLAGGED'];
/** What it says to nobody: who filed it. */
const filer = 'Nightshift';

describe('a seizure from filing to disposal', () => {
  let seizure: string;
  let item: string;
  const filing = {
    localId: 'XAQAM-2026-7', kind: 'BORDER', occurredAt: { text: '2026-03-02' }, titles: [...en('Seizure of a head'), { value: 'ضبط رأس', language: 'ar' }],
    officeUnlocode: 'XAQAM', officeName: 'Port of Qamar', seizingState: 'XA', seizingUnit: 'Unit 3', direction: 'IMPORT', transportMode: 'SEA',
    declaration: {
      type: 'IM', number: 'XA-99', declaredDescription: en('Garden decoration'), declaredOrigin: 'XE', declaredOriginText: 'local workshop', declaredHs: '6802.99',
      declaredValue: { amount: '300', currency: 'EUR', kind: 'DECLARED' }, source: report,
    },
    items: [{ label: en('Stone head'), quantity: { min: 1, max: 1, basis: 'COUNTED' }, measurements: [{ dimension: 'WEIGHT', value: '40', unit: 'kg' }], photographs: [{ caption: en('As found') }] }],
    detection: 'TIP', detectionText: 'A caller named the container.', riskIndicators: [{ indicator: 'POOR_PACKING', text: 'Newspaper', source: report }, { indicator: 'DEALER_FLAGGED' }],
    consignor: 'Karim Sender', consignee: 'Lena Receiver', legalBasis: 'Customs code, article 40', sharing: { tier: 'PUBLIC' },
  };

  test('is filed with the ten fields of three minutes', async () => {
    const done = await does('fileSeizure', filing, own, `id kind office { name unlocode } direction transportMode seizingUnit occurredAt { edtf } synthetic
      declaration { declaredDescription { value } declaredOrigin { state { code } text } declaredHs declaredValue { amount } } detection { kind text } consignor consignee
      items { nodes { id legalStatus quantity { min max basis } measurements { value unit } photographs { caption { value } } } }`);
    expect(done).toMatchObject({
      refused: [], codes: [],
      record: {
        kind: 'BORDER', office: { name: 'Port of Qamar', unlocode: 'XAQAM' }, direction: 'IMPORT', transportMode: 'SEA', seizingUnit: 'Unit 3', occurredAt: { edtf: '2026-03-02' }, synthetic: true,
        declaration: { declaredDescription: [{ value: 'Garden decoration' }], declaredOrigin: { state: { code: 'XE' }, text: 'local workshop' }, declaredHs: '6802.99', declaredValue: { amount: '300' } },
        detection: { kind: 'TIP', text: 'A caller named the container.' }, consignor: 'Karim Sender', consignee: 'Lena Receiver',
        items: { nodes: [{ legalStatus: null, quantity: { min: 1, max: 1, basis: 'COUNTED' }, measurements: [{ value: '40', unit: 'kg' }], photographs: [{ caption: [{ value: 'As found' }] }] }] },
      },
    });
    seizure = done.record.id;
    item = done.record.items.nodes[0].id;
  });

  test('is completed later, and what was said before stays', async () => {
    const done = await on(seizure, 'completeSeizure', {
      description: en('Held at the control of goods.'), concealment: { methodCode: 'FALSE_BOTTOM', packing: 'straw' }, declaration: { assessedDescription: en('Head of a statue'), assessedHs: '9705.10' },
      declarations: [{ declaredDescription: en('Replica'), status: 'DISPUTED', source: report }], riskIndicators: [{ indicator: 'TRANSIT_OR_FREEPORT_LEG' }], persons: [{ role: 'holder', name: 'Omar Keeper' }],
    }, own, 'declarations { declaredDescription { value } assessedDescription { value } declaredHs assessedHs status } concealment { methodCode text packing } riskIndicators { indicator } persons { role name }');
    expect(done.record).toMatchObject({
      declarations: [
        { declaredDescription: [{ value: 'Garden decoration' }], assessedDescription: [{ value: 'Head of a statue' }], declaredHs: '6802.99', assessedHs: '9705.10', status: 'ASSERTED' },
        { declaredDescription: [{ value: 'Replica' }], status: 'DISPUTED' },
      ],
      concealment: { methodCode: 'FALSE_BOTTOM', text: null, packing: 'straw' },
      riskIndicators: [{ indicator: 'POOR_PACKING' }, { indicator: 'DEALER_FLAGGED' }, { indicator: 'TRANSIT_OR_FREEPORT_LEG' }],
      persons: [{ role: 'consignor' }, { role: 'consignee' }, { role: 'holder', name: 'Omar Keeper' }],
    });
  });

  test('takes further items, lots with rival counts, and what is assessed of them', async () => {
    const added = await on(seizure, 'addItem', {
      details: { label: en('Beads'), isLot: true, quantity: { min: 200, max: 260, basis: 'ESTIMATED', source: report }, declaredValue: { amount: '20', currency: 'EUR', kind: 'DECLARED' } },
    });
    const lot = added.record.items.nodes[1].id;
    expect((await on(seizure, 'describeItem', {
      item: lot, quantities: [{ quantity: { min: 24459, max: 24459, basis: 'COUNTED' }, status: 'DISPUTED' }], datings: [{ date: { text: '605 AH' }, status: 'DISPUTED', source: report }],
      assessedOrigins: [{ place: 'the plain', country: 'XA', level: 'REGION', certainty: 'HIGH', source: report }], materials: [{ text: 'glass' }], identified: true,
    })).refused).toEqual([]);
    await on(seizure, 'assessValue', { item: lot, value: { amount: '900', currency: 'EUR', kind: 'ASSESSED' }, by: 'Antiquities Service' });
    await on(seizure, 'assessValue', { value: { amount: '90000', currency: 'EUR', kind: 'ESTIMATE' } });
    await on(seizure, 'recordItemTitle', { item, kind: 'CLAIMED', holder: 'Qamar Coast', occurredAt: { text: '2026-05' }, basis: 'Antiquities law' });
    await on(seizure, 'reportItemCondition', { item, condition: 'Two fresh breaks.', by: 'Customs' });
    expect(await readItem(lot, 'isLot quantities { quantity { min max basis } status } datings { date { edtf } } assessedOrigins { place level } assessedValues { amount } identified')).toMatchObject({
      isLot: true, identified: true, assessedOrigins: [{ place: 'the plain', level: 'REGION' }], assessedValues: [{ amount: '900' }],
      quantities: [{ quantity: { min: 200, max: 260, basis: 'ESTIMATED' }, status: 'ASSERTED' }, { quantity: { min: 24459, max: 24459, basis: 'COUNTED' }, status: 'DISPUTED' }],
    });
    expect(await readItem(item, 'titleTimeline { kind holder } conditionReports { condition by }')).toEqual({
      titleTimeline: [{ kind: 'CLAIMED', holder: 'Qamar Coast' }], conditionReports: [{ condition: 'Two fresh breaks.', by: 'Customs' }],
    });
    expect(await read(seizure, 'assessedValues { amount }')).toEqual({ assessedValues: [{ amount: '90000' }] });
  });

  test('keeps its route, its papers, its storage and rival statements', async () => {
    await on(seizure, 'recordRouteLeg', { occurredAt: { text: '2026-02' }, place: 'Freehaven', country: 'XE', mode: 'SEA', status: 'ASSERTED', source: report });
    for (const leg of [{}, { place: ' ', carrier: '' }]) expect((await on(seizure, 'recordRouteLeg', { status: 'ASSERTED', ...leg })).refused).toEqual(['LEG_EMPTY']);
    await on(seizure, 'recordDocument', { type: 'Invoice', authenticity: 'UNVERIFIED' });
    await on(seizure, 'recordDocument', { type: 'Invoice', authenticity: 'ALTERED', note: 'The date was changed.' });
    await on(seizure, 'recordStorage', { place: 'Bonded store 2', environment: 'unheated', suitable: false, insured: true, insuredUntil: '2020-01-01T00:00:00Z' });
    await on(seizure, 'stateSeizure', { field: 'weight', value: '41 kg', status: 'DISPUTED', source: report });
    expect(await read(seizure, 'route { place country { code } date { edtf } mode } documentsPresented { type authenticity note } storage { place insured alerts { kind at } } statements { nodes { field value } }')).toEqual({
      route: [{ place: 'Freehaven', country: { code: 'XE' }, date: { edtf: '2026-02' }, mode: 'SEA' }],
      documentsPresented: [{ type: 'Invoice', authenticity: 'ALTERED', note: 'The date was changed.' }],
      storage: { place: 'Bonded store 2', insured: true, alerts: [{ kind: 'ENVIRONMENT_UNSUITABLE', at: null }, { kind: 'INSURANCE_ENDED', at: '2020-01-01T00:00:00.000Z' }] },
      statements: { nodes: [{ field: 'weight', value: '41 kg' }] },
    });
  });

  test('goes through the state machine to its end', async () => {
    expect(await steps(seizure, item, 'DETAINED', 'UNDER_EXPERTISE', 'SUSPECTED_CULTURAL', 'SEIZED')).toEqual([]);
    expect((await on(seizure, 'contestSeizure', { items: [item], grounds: 'A collection since 1977.', source: report })).refused).toEqual([]);
    expect((await on(seizure, 'disposeItem', { item, kind: 'RETURN' })).refused).toEqual(['STATE_TRANSITION']);
    await on(seizure, 'changeLegalStatus', { item, status: 'FORFEITED', occurredAt: { text: '2026-09-01' }, basis: 'Article 40', by: 'Port court', source: report });
    expect((await on(seizure, 'disposeItem', { item, kind: 'DESTRUCTION_OF_FAKES' })).refused).toEqual(['NOT_A_FAKE']);
    expect((await on(seizure, 'disposeItem', { item, kind: 'RETURN', recipient: 'Qamar Coast', occurredAt: { text: '2026-08' } })).refused).toEqual(['TIME_ORDER']);
    expect((await on(seizure, 'disposeItem', { kind: 'RETURN' })).refused).toEqual(['ITEMS_OPEN']);
    expect((await on(seizure, 'disposeItem', { item, kind: 'RETURN', recipient: 'Qamar Coast', occurredAt: { text: '2026-10-05' }, source: report })).refused).toEqual([]);
    expect((await on(seizure, 'disposeItem', { item, kind: 'RETURN' })).refused).toEqual(['ALREADY_DISPOSED']);
    expect(await readItem(item, 'legalStatus disposition { kind recipient at { edtf } } legalStatusTimeline { status note by }')).toMatchObject({
      legalStatus: 'DISPOSED', disposition: { kind: 'RETURN', recipient: 'Qamar Coast', at: { edtf: '2026-10-05' } },
      legalStatusTimeline: [
        { status: 'DETAINED' }, { status: 'UNDER_EXPERTISE' }, { status: 'SUSPECTED_CULTURAL' }, { status: 'SEIZED' }, { status: 'CONTESTED', note: 'A collection since 1977.' },
        { status: 'FORFEITED', by: 'Port court' }, { status: 'DISPOSED' },
      ],
    });
  });

  test('tells the public no name, no store and no lead', async () => {
    const said = JSON.stringify((await ask(`{ seizure(id: "${seizure}") { consignor consignee persons { name } storage { place } detection { kind text } declarations { number } riskIndicators { indicator text }
      documentsPresented { type note } statements { nodes { value } } items { nodes { label { value } locationTimeline { place } custodyTimeline { place from to } opinions { nodes { expert } } } } } }`)).data);
    expect(said).toContain('Stone head');
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test('tells nobody which officer acted, its own authority neither', async () => {
    const all = 'revisions { nodes { client document } } persons { name } statements { nodes { source { citation } } } items { nodes { legalStatusTimeline { by note } custodyTimeline { from to note } } }';
    for (const options of [own, other, {}]) expect(JSON.stringify(await read(seizure, all, options))).not.toContain(filer);
    expect((await page(`/id/${seizure}/report`, own)).text).not.toContain(filer);
  });

  test('has a report in three languages, with both calendars and what its reader may see', async () => {
    const reports = { ar: ['محضر ضبط', '13 رمضان 1447 هـ'], en: ['Seizure report', '13 Ramadan 1447 AH'], fr: ['Procès-verbal de saisie', '13 ramadan 1447 AH'] };
    for (const [language, words] of Object.entries(reports)) {
      const [officer, anybody] = [await page(`/id/${seizure}/report?language=${language}`, own), await page(`/id/${seizure}/report?language=${language}`)];
      expect([officer.status, anybody.status]).toEqual([200, 200]);
      // Text without a licence is printed for its own authority alone.
      expect(officer.text).toContain('Garden decoration');
      expect(anybody.text).not.toContain('Garden decoration');
      for (const text of [...words, 'XAQAM-2026-7', 'Unit 3', '9705.10', 'Stone head', '40 kg', 'Port court', 'Two fresh breaks.']) {
        expect(officer.text).toContain(text);
        expect(anybody.text).toContain(text);
      }
      for (const secret of secrets.filter((one) => one !== 'DEALER_FLAGGED')) {
        expect(officer.text).toContain(secret);
        expect(anybody.text).not.toContain(secret);
      }
    }
    // The beads are not forfeited, so that the whole is no confiscation.
    expect((await page(`/id/${seizure}/report?language=en`)).text).not.toContain('Confiscation report');
    expect((await page(`/id/${noSuchSeizure}/report`)).status).toBe(404);
  });
});

describe('the rules of filing', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ localId: ' ' }, 'REQUIRED'],
    [{ officeUnlocode: 'nowhere' }, 'UNLOCODE'],
    [{ items: [{ label: [] }] }, 'REQUIRED'],
    [{ persons: [{ role: '', name: 'x' }] }, 'REQUIRED'],
    [{ kind: 'POLICE', officeName: 'Port' }, 'ONLY_BORDER'],
    [{ kind: 'WARRANT', officeUnlocode: 'XAQAM' }, 'ONLY_BORDER'],
    [{ kind: 'FOUND', direction: 'IMPORT' }, 'ONLY_BORDER'],
    [{ kind: 'SURRENDER', items: [{ label: en('x'), declaredValue }] }, 'ONLY_BORDER'],
    [{ kind: 'POLICE', declaration: { declaredValue } }, 'ONLY_BORDER'],
    [{ declaration: { declaredValue: { ...declaredValue, amount: '-1' } } }, 'NEGATIVE'],
    [{ declaration: { declaredHs: 'as on the paper', assessedHs: 'banana' } }, 'HS_CODE'],
    [{ items: [{ label: en('x'), quantity: { min: 9, max: 2, basis: 'COUNTED' } }] }, 'QUANTITY_RANGE'],
    [{ occurredAt: { text: '2999' } }, 'IN_THE_FUTURE'],
    [{ titles: en(' ') }, 'REQUIRED'],
    [{ description: en('') }, 'REQUIRED'],
    [{ consignor: ' ' }, 'REQUIRED'],
    [{ items: [{ label: en('x'), materials: [{ text: ' ' }] }] }, 'REQUIRED'],
    [{ items: [{ label: en('x'), assessedOrigins: [{ level: 'COUNTRY' }] }] }, 'ORIGIN_EMPTY'],
  ])('%o is refused with %s', async (input, code) => {
    expect(await does('fileSeizure', { localId: 'refused', kind: 'BORDER', seizingState: 'XA', ...input })).toMatchObject({ record: null, refused: [code], receipt: null });
  });

  test.each(['BORDER', 'WARRANT', 'POLICE', 'SURRENDER', 'FOUND'])('%s is filed with as little as its kind, its state and an identifier', async (kind) => {
    const { seizure } = await filed({ kind });
    expect((await read(seizure, 'kind office { name } direction sharing { tier }'))).toEqual({ kind, office: null, direction: null, sharing: { tier: 'AUTHORITY' } });
    expect((await on(seizure, 'completeSeizure', { direction: 'EXPORT' })).refused).toEqual(kind === 'BORDER' ? [] : ['ONLY_BORDER']);
    expect((await on(seizure, 'completeSeizure', { seizedAt: { text: '2999' } })).refused).toEqual(['IN_THE_FUTURE']);
  });

  test('an identifier of its own is used once', async () => {
    await filed({ localId: 'once' });
    expect((await does('fileSeizure', { localId: 'once', kind: 'FOUND', seizingState: 'XA' })).refused).toEqual(['LOCAL_ID_TAKEN']);
  });

  test('needs the role that keeps seizures', async () => {
    const input = { localId: 'no role', kind: 'FOUND', seizingState: 'XA' };
    expect((await does('fileSeizure', input, {})).codes).toEqual(['UNAUTHENTICATED']);
    expect((await does('fileSeizure', input, { ...own, roles: ['REGISTRY_STEWARD'] })).codes).toEqual(['FORBIDDEN']);
    expect((await does('fileSeizure', input, { as: 'xa-customs', roles: ['AUDITOR'] })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a step of the legal status that there is not', () => {
  test('is refused with the rule, from where, to where and what is allowed, in the language of the caller', async () => {
    const { seizure, item } = await filed();
    const seize = (languages: string) => on(seizure, 'changeLegalStatus', { item, status: 'SEIZED' }, { ...own, languages });
    expect(await seize('en')).toMatchObject({ refused: ['STATE_TRANSITION'], messages: ['From no status an item does not go to SEIZED; allowed: DETAINED.'] });
    expect((await seize('ar')).messages[0]).toContain('المسموح: DETAINED');
    expect((await seize('fr')).messages[0]).toContain('étapes admises : DETAINED');
    expect(await steps(seizure, item, 'DETAINED', 'RELEASED')).toEqual([]);
    expect((await on(seizure, 'changeLegalStatus', { item, status: 'DETAINED' })).messages).toEqual(['From RELEASED an item does not go to DETAINED; this status is the last.']);
    expect((await on(seizure, 'disposeItem', { item, kind: 'RELEASE', recipient: 'the declarant' })).refused).toEqual([]);
    expect(await readItem(item, 'legalStatus disposition { kind }')).toEqual({ legalStatus: 'RELEASED', disposition: { kind: 'RELEASE' } });
  });

  test('is another one by kind: a warrant seizes at once, a surrendered thing is given up', async () => {
    const [warrant, surrender] = [await filed({ kind: 'WARRANT' }), await filed({ kind: 'SURRENDER' })];
    expect(await steps(warrant.seizure, warrant.item, 'SEIZED', 'TRANSFERRED_TO_PROSECUTOR', 'DISPOSED')).toEqual([]);
    expect(await steps(surrender.seizure, surrender.item, 'SEIZED')).toEqual(['STATE_TRANSITION']);
    expect(await steps(surrender.seizure, surrender.item, 'RELINQUISHED', 'DISPOSED')).toEqual([]);
    // What was recorded as disposed of may be told how later, once.
    expect((await on(surrender.seizure, 'disposeItem', { item: surrender.item, kind: 'MUSEUM_DEPOSIT', recipient: 'Valmark Museum' })).refused).toEqual([]);
    expect(await readItem(surrender.item, 'legalStatusTimeline { status }')).toEqual({ legalStatusTimeline: [{ status: 'RELINQUISHED' }, { status: 'DISPOSED' }] });
  });

  test('may be taken over steps that are not known, with a source and never backwards', async () => {
    const { seizure, item } = await filed();
    const skip = (status: string, more: Record<string, unknown> = { source: report }) => on(seizure, 'changeLegalStatus', { item, status, stepsUnknown: true, ...more });
    expect((await skip('FORFEITED', {})).refused).toEqual(['SOURCE_NEEDED']);
    expect((await skip('FORFEITED')).refused).toEqual([]);
    expect((await skip('SEIZED')).refused).toEqual(['STATE_TRANSITION']);
    expect((await on(seizure, 'changeLegalStatus', { item, status: 'RELEASED', statementStatus: 'REFUTED', source: report })).refused).toEqual([]);
    expect((await readItem(item, 'legalStatus')).legalStatus).toBe('FORFEITED');
  });

  test('lets nothing of a contest of several items stand', async () => {
    const { seizure, item, second } = await filed({ kind: 'POLICE' });
    await steps(seizure, item, 'SEIZED');
    const contest = await on(seizure, 'contestSeizure', { items: [item, second], grounds: 'Not ours.' });
    expect(contest).toMatchObject({ refused: ['STATE_TRANSITION'], record: null });
    expect((await readItem(item, 'legalStatus')).legalStatus).toBe('SEIZED');
    expect((await on(seizure, 'contestSeizure', { items: [], grounds: ' ' })).refused).toEqual(['REQUIRED', 'REQUIRED']);
  });
});

describe('any act on a seizure', () => {
  test('takes the version that was read, and one of two writers is told of the other', async () => {
    const { seizure, item } = await filed();
    const ifVersion = await versionOf(seizure);
    const both = await Promise.all([1, 2].map((count) => does('addItem', { seizure, ifVersion, details: { label: en(`Piece ${count}`) } })));
    expect(both.map(({ refused }) => refused).sort()).toEqual([[], ['VERSION_CONFLICT']]);
    expect((await does('changeLegalStatus', { seizure, ifVersion, item, status: 'DETAINED' })).refused).toEqual(['VERSION_CONFLICT']);
  });

  test('is done once however often it is asked for', async () => {
    const { seizure, item } = await filed();
    const input = { seizure, ifVersion: await versionOf(seizure), idempotencyKey: 'moved once', item, kind: 'STORE', place: 'Store 1', occurredAt: { text: '2026-01-01' } };
    const answers = await Promise.all([1, 2, 3].map(() => does('moveItem', input)));
    expect(new Set(answers.map(({ receipt }) => receipt?.actId)).size).toBe(1);
    expect((await readItem(item, 'locationTimeline { place }')).locationTimeline).toEqual([{ place: 'Store 1' }]);
    expect((await does('moveItem', { ...input, place: 'Store 2' })).codes).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  test('by others is refused where they may read, and knows of nothing where they may not', async () => {
    const [open, closed] = [await filed({ sharing: { tier: 'PUBLIC' } }), await filed()];
    const move = (seizure: string, item: string, options: AskOptions) => does('moveItem', { seizure, ifVersion: 'x', item, kind: 'STORE', place: 'Store 1' }, options);
    expect((await move(open.seizure, open.item, other)).codes).toEqual(['FORBIDDEN']);
    expect((await move(closed.seizure, closed.item, other)).codes).toEqual(['NOT_FOUND']);
    expect((await move(noSuchSeizure, closed.item, own)).codes).toEqual(['NOT_FOUND']);
    expect((await move('seizure_x', closed.item, own)).codes).toEqual(['BAD_USER_INPUT']);
    const ifVersion = await versionOf(closed.seizure);
    for (const [item, code] of [[open.item, 'NOT_FOUND'], [noSuchItem, 'NOT_FOUND'], ['item_x', 'BAD_USER_INPUT']]) {
      expect((await does('moveItem', { seizure: closed.seizure, ifVersion, item, kind: 'STORE', place: 'Store 1' })).codes).toEqual([code]);
    }
  });

  test('a move ends the stay before, and a rival statement ends none', async () => {
    const { seizure, item } = await filed();
    await on(seizure, 'moveItem', { item, kind: 'STORE', place: 'Store 1', occurredAt: { text: '2026-01-01' } });
    await on(seizure, 'moveItem', { item, kind: 'LABORATORY', place: 'Laboratory', country: 'XA', occurredAt: { text: '2026-02-01' } });
    await on(seizure, 'moveItem', { item, kind: 'DISPLAY', place: 'Hall', status: 'DISPUTED', source: report });
    expect((await readItem(item, 'locationTimeline { place until { edtf } status }')).locationTimeline).toEqual([
      { place: 'Store 1', until: { edtf: '2026-02-01' }, status: 'ASSERTED' }, { place: 'Laboratory', until: null, status: 'ASSERTED' }, { place: 'Hall', until: null, status: 'DISPUTED' },
    ]);
    // One that is recorded late stands in its place, and ends where the next begins.
    expect((await on(seizure, 'moveItem', { item, kind: 'STORE', place: 'Quay', occurredAt: { text: '2025-12-01' }, until: { text: '2025-11' } })).refused).toEqual(['ENDS_BEFORE_IT_BEGINS']);
    await on(seizure, 'moveItem', { item, kind: 'STORE', place: 'Quay', occurredAt: { text: '2025-12-01' } });
    expect((await readItem(item, 'locationTimeline { place until { edtf } }')).locationTimeline.map(({ place, until }: { place: string; until: { edtf: string } | null }) => [place, until?.edtf])).toEqual([
      ['Quay', '2026-01-01'], ['Store 1', '2026-02-01'], ['Laboratory', undefined], ['Hall', undefined],
    ]);
  });

  test('an opinion that came by another way says something, and was given after it was asked for', async () => {
    const { seizure, item } = await filed();
    const wrong: [Record<string, unknown>, string][] = [
      [{ question: 'Is it old?' }, 'OPINION_EMPTY'], [{ authentic: 'YES', requestedAt: { text: '2024' }, givenAt: { text: '2023' } }, 'TIME_ORDER'],
      [{ authentic: 'YES', requestedAt: { text: '2999' } }, 'IN_THE_FUTURE'], [{ authentic: 'YES', givenAt: { text: '2999' } }, 'IN_THE_FUTURE'],
      [{ origins: [{ level: 'REGION', place: '' }] }, 'ORIGIN_EMPTY'],
    ];
    for (const [input, refused] of wrong) expect((await on(seizure, 'recordOpinion', { item, ...input })).refused, refused).toEqual([refused]);
    expect((await on(seizure, 'recordOpinion', { item, authentic: 'YES', requestedAt: { text: '2023' }, givenAt: { text: '2023' } })).refused).toEqual([]);
  });

  test('a withdrawn seizure is read by nobody, and its requests are asked of nobody', async () => {
    const { seizure, item } = await filed({ sharing: { tier: 'PUBLIC' } });
    await on(seizure, 'requestOpinion', { item, question: 'Is it old?', institution: seededAuthorityId('xb-heritage') });
    const asked = async () => (await ask('{ seizureRequests { nodes { seizure } } }', issuer)).data.seizureRequests.nodes.map((one: { seizure: string }) => one.seizure);
    expect(await asked()).toContain(seizure);
    expect(await on(seizure, 'withdrawSeizure', { reason: 'Filed twice.' })).toMatchObject({ record: null, refused: [], codes: [] });
    expect(await read(seizure, 'id')).toBeNull();
    expect(await asked()).not.toContain(seizure);
  });
});
