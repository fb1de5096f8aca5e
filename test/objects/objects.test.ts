import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childId, newId } from '../../schema/ids.ts';
import type { LossReport } from '../../subgraphs/objects/documents.ts';
import { custody, date, draft, english, keeper, move, museum, officerOf, origin, standingIn, startObjects, stranger, term } from './support.ts';

let hub: Awaited<ReturnType<typeof startObjects>>;
beforeAll(async () => {
  hub = await startObjects();
}, 120_000);
afterAll(() => hub?.stop(), 60_000);

const loss = (key: string, more: Partial<LossReport> = {}): LossReport => ({
  key, kind: 'THEFT', claimedBy: null, issuedBy: null, number: null, occurredAt: null, discoveredAt: null, reportedAt: null, recoveredAt: null,
  place: null, circumstances: [], status: 'ASSERTED', sources: [], ...more,
});

interface Page {
  nodes: { localId: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

async function localIds(where: string): Promise<string[]> {
  const { data, errors } = await hub.ask<{ objects: Page }>(`{ objects(where: ${where}, orderBy: LOCAL_ID_ASC) { nodes { localId } } }`);
  expect(errors).toBeUndefined();
  return data.objects.nodes.map(({ localId }) => localId);
}

describe('the bull’s head: rival statements and four timelines', () => {
  const id = newId('object');
  beforeAll(async () => {
    const [outcome] = await hub.save([
      draft('bull', {
        objectTypes: [term('sculpture'), term('head of a bull')],
        materials: [term('Marbre')],
        cultures: [term('Phoenician')],
        measurements: [{ statement: 'H. 30 cm', values: [{ dimension: 'HEIGHT', value: '30', unit: 'cm' }], source: null }],
        identifiers: [{ scheme: 'EXCAVATION', value: 'E 912', source: null }],
        datings: [
          { date: date('-0359'), period: null, status: 'ASSERTED', statedAt: null, source: null },
          { date: date('1853'), period: null, status: 'REFUTED', statedAt: null, source: null },
          { date: date('0150'), period: null, status: 'DISPUTED', statedAt: null, source: null },
        ],
        originAttributions: [
          origin('site', { place: 'Temple of Eshmun', country: 'XA', level: 'SITE' }),
          origin('again', { country: 'XA', level: 'COUNTRY', predicate: 'REMOVED_FROM' }),
          origin('wrong', { country: 'XB', level: 'COUNTRY', status: 'REFUTED' }),
        ],
        titleTimeline: [{ ...custody('law', {}), kind: 'VESTING_BY_LAW', to: { name: 'Republic of XA', kind: 'STATE', state: 'XA', role: null } }],
        custodyTimeline: [
          custody('find', { kind: 'FIND', occurredAt: date('1967-07-08'), to: museum('Antiquities Service') }),
          custody('theft', { kind: 'THEFT', occurredAt: date('1981') }),
          custody('loan', { kind: 'LOAN', to: museum('A museum abroad') }),
          custody('invented', { kind: 'SALE', to: museum('A collection since 1977'), status: 'REFUTED' }),
        ],
        legalStatusTimeline: [standingIn('lost', 'REPORTED_STOLEN'), standingIn('claim', 'RESTITUTION_CLAIMED'), standingIn('rumour', 'CLEARED', { status: 'REFUTED' })],
        provenanceStatements: [{ text: english('In a collection since 1977'), occurredAt: date('1977'), claimedBy: 'A dealer', status: 'REFUTED', reason: 'The paper is forged.', source: null }],
        lossReports: [loss('r1', { number: 'X-1', occurredAt: date('1981'), issuedBy: 'Police of XA' })],
      }, { id }),
    ]);
    expect(outcome?.outcome).toBe('created');
  });

  it('answers every timeline in the order of events, and the short answers leave out what is refuted', async () => {
    const { data } = await hub.ask(`{ object(id: "${id}") {
      title { value } currentCustodian { name state { code } } currentLegalStatus
      custodyTimeline { totalCount nodes { kind status occurredAt { edtf } to { name } } }
      titleTimeline { nodes { kind to { kind } } }
      legalStatusTimeline(last: 1) { nodes { legalStatus status } }
      provenanceStatements { status reason }
      originAttributions(first: 1) { totalCount pageInfo { hasNextPage } nodes { place country { code } level predicate } }
      lossReports { nodes { id number } }
      objectIdComplete { sufficientForSearch missing }
    } }`);
    expect(data).toEqual({ object: {
      title: { value: 'Object bull' }, currentCustodian: { name: 'A museum abroad', state: { code: 'XA' } }, currentLegalStatus: 'RESTITUTION_CLAIMED',
      custodyTimeline: { totalCount: 4, nodes: [
        { kind: 'FIND', status: 'ASSERTED', occurredAt: { edtf: '1967-07-08' }, to: { name: 'Antiquities Service' } },
        { kind: 'THEFT', status: 'ASSERTED', occurredAt: { edtf: '1981' }, to: null },
        { kind: 'LOAN', status: 'ASSERTED', occurredAt: null, to: { name: 'A museum abroad' } },
        { kind: 'SALE', status: 'REFUTED', occurredAt: null, to: { name: 'A collection since 1977' } },
      ] },
      titleTimeline: { nodes: [{ kind: 'VESTING_BY_LAW', to: { kind: 'STATE' } }] },
      legalStatusTimeline: { nodes: [{ legalStatus: 'CLEARED', status: 'REFUTED' }] },
      provenanceStatements: [{ status: 'REFUTED', reason: 'The paper is forged.' }],
      originAttributions: { totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [{ place: 'Temple of Eshmun', country: { code: 'XA' }, level: 'SITE', predicate: 'FOUND_AT' }] },
      lossReports: { nodes: [{ id: childId('loss', id, 'r1'), number: 'X-1' }] },
      objectIdComplete: {
        sufficientForSearch: true,
        missing: ['PHOTOGRAPHS', 'INSCRIPTIONS_AND_MARKINGS', 'MAKER', 'SUBJECT', 'DISTINGUISHING_FEATURES', 'DESCRIPTION'],
      },
    } });
  });

  it('is found by each filter, and not by what is refuted', async () => {
    const found = [
      '{ objectType: { contains: "BULL" } }', '{ objectType: { startsWith: "head" } }', '{ objectType: { eq: "sculpture" } }', '{ material: { contains: "marbré" } }',
      '{ culture: { present: true }, identifier: { eq: "E 912" } }', '{ country: { eq: "XA" }, originLevel: { in: [SITE] } }',
      '{ dating: { overlaps: "-0359" } }', '{ dating: { overlaps: "0150" } }', '{ legalStatus: { eq: RESTITUTION_CLAIMED } }', '{ extent: { eq: ITEM }, hasLossReport: { eq: true } }',
      '{ not: { objectType: { contains: "tablet" } }, and: [{ or: [{ hasLossReport: { eq: true } }, { extent: { eq: SET } }] }] , identifier: { in: ["E 912"] } }',
    ];
    for (const where of found) expect(await localIds(where), where).toContain('bull');
    const absent = [
      '{ country: { eq: "XB" } }', '{ dating: { overlaps: "1853" } }', '{ dating: { overlaps: "-0100" } }', '{ legalStatus: { eq: CLEARED } }',
      '{ objectType: { eq: "Sculpture" } }', '{ objectType: { contains: "%" } }', '{ identifier: { eq: "E 91" } }',
    ];
    for (const where of absent) expect(await localIds(where), where).not.toContain('bull');
  });

  it('is an object of the state of its origin, once', async () => {
    const { data, statements } = await hub.ask(`query ($states: [_Any!]!) { _entities(representations: $states) { ... on State { code objects { totalCount nodes { localId } } } } }`, undefined, {
      states: ['XA', 'XB'].map((code) => ({ __typename: 'State', code })),
    });
    expect(data).toEqual({ _entities: [{ code: 'XA', objects: { totalCount: 1, nodes: [{ localId: 'bull' }] } }, { code: 'XB', objects: { totalCount: 0, nodes: [] } }] });
    expect(statements).toBe(2);
  });
});

describe('who reads what', () => {
  it('hides an object of its authority alone, and its loss reports, from everybody else', async () => {
    const id = newId('object');
    await hub.save([draft('secret', { lossReports: [loss('s', { number: 'SECRET-1' })], originAttributions: [origin('o', { country: 'XC' })] }, { id, sharing: { tier: 'AUTHORITY' } })]);
    const query = `query ($refs: [_Any!]!) { object(id: "${id}") { id } lossReport(id: "${childId('loss', id, 's')}") { number object { id } }
      objects(where: { localId: { eq: "secret" } }) { totalCount nodes { id } } lossReports(where: { number: { startsWith: "secret" } }) { totalCount nodes { number } }
      _entities(representations: $refs) { ... on State { objects { totalCount } } ... on CulturalObject { localId } ... on LossReport { number } } }`;
    const refs = [{ __typename: 'State', code: 'XC' }, { __typename: 'CulturalObject', id }, { __typename: 'LossReport', id: childId('loss', id, 's') }];
    const nothing = { object: null, lossReport: null, objects: { totalCount: 0, nodes: [] }, lossReports: { totalCount: 0, nodes: [] }, _entities: [{ objects: { totalCount: 0 } }, null, null] };
    for (const reader of [undefined, officerOf(stranger)]) expect(await hub.ask(query, reader, { refs })).toMatchObject({ data: nothing });
    const own = await hub.ask(query, officerOf(keeper), { refs });
    expect(own.data).toEqual({
      object: { id }, lossReport: { number: 'SECRET-1', object: { id } }, objects: { totalCount: 1, nodes: [{ id }] },
      lossReports: { totalCount: 1, nodes: [{ number: 'SECRET-1' }] }, _entities: [{ objects: { totalCount: 1 } }, { localId: 'secret' }, { number: 'SECRET-1' }],
    });
  });

  const whole = (id: string) => `{ object(id: "${id}") {
    version updatedAt title { value } distinguishingFeatures { text { value } holdBack } photographs { url } objectIdComplete { sufficientForSearch missing }
    currentStorage persons { name } unread { value }
    locationTimeline { totalCount pageInfo { startCursor endCursor hasNextPage } edges { cursor node { id place storage } } } } }`;

  it('answers others byte for byte the same, whether or not something is held back, stored, named or unread', async () => {
    const id = newId('object');
    const [port, capital] = [move('a', { place: 'Port of XA', country: 'XA' }), move('b', { place: 'Capital of XB' })];
    await hub.save([draft('held', { locationTimeline: [port, capital] }, { id })]);
    const others = [undefined, officerOf(stranger, ['REGISTRY_STEWARD', 'CASE_OFFICER'])];
    const before = await Promise.all(others.map((reader) => hub.ask(whole(id), reader)));
    const stay = (key: string, place: string) => move(key, { place, storage: true });
    const [outcome] = await hub.save([draft('held', {
      locationTimeline: [stay('s1', 'Store 7'), port, stay('s2', 'Store 8'), capital, stay('s3', 'Store 9')],
      distinguishingFeatures: [{ text: english('A chip under the base'), kind: 'DAMAGE', holdBack: true }],
      photographs: [{ caption: null, credit: null, url: 'photo-of-the-chip', view: 'DAMAGE', holdBack: true }],
      unread: [{ field: 'date', value: 'long ago', reason: 'no date' }],
    }, { persons: [{ role: 'finder', name: 'A Person', path: 'custodyTimeline/find/from' }] })]);
    expect(outcome?.outcome).toBe('changed');
    const after = await Promise.all(others.map((reader) => hub.ask(whole(id), reader)));
    expect(after.map(({ data }) => JSON.stringify(data))).toEqual(before.map(({ data }) => JSON.stringify(data)));

    const own = await hub.ask<{ object: Record<string, unknown> & { locationTimeline: { edges: { node: { place: string } }[] } } }>(whole(id), officerOf(keeper));
    expect(own.data.object).toMatchObject({
      distinguishingFeatures: [{ text: { value: 'A chip under the base' }, holdBack: true }], photographs: [{ url: 'photo-of-the-chip' }], currentStorage: 'Store 9',
      objectIdComplete: { sufficientForSearch: true }, persons: [{ name: 'A Person' }], unread: [{ value: 'long ago' }], locationTimeline: { totalCount: 5 },
    });
    expect(own.data.object.locationTimeline.edges.map(({ node }) => node.place)).toEqual(['Store 7', 'Port of XA', 'Store 8', 'Capital of XB', 'Store 9']);
  });

  it('closes the classes to a role of the same authority that they are not open to', async () => {
    const { data } = await hub.ask(`{ objects(where: { localId: { eq: "held" } }) { nodes { currentStorage distinguishingFeatures { kind } persons { name } locationTimeline { totalCount } } } }`, officerOf(keeper, ['EXPERT']));
    expect(data).toEqual({ objects: { nodes: [{ currentStorage: null, distinguishingFeatures: [], persons: [], locationTimeline: { totalCount: 2 } }] } });
  });
});

describe('lists', () => {
  const size = 23;
  beforeAll(async () => {
    const drafts = Array.from({ length: size }, (_, index) => draft(`list-${String(index).padStart(2, '0')}`, {
      objectTypes: [term('coin')],
      custodyTimeline: [custody('one', { kind: 'FIND' }), custody('two', { kind: 'THEFT' }), custody('three', { kind: 'RETURN' })],
      datings: index % 3 === 0 ? [] : [{ date: date(String(1200 + (index % 5))), period: null, status: 'ASSERTED', statedAt: null, source: null }],
      lossReports: [loss('l', { number: index % 4 === 0 ? null : `N${index % 6}`, occurredAt: index % 2 === 0 ? null : date(String(1990 + index)), claimedBy: 'Museum of lists' })],
    }, { titles: index % 5 === 0 ? [] : [english(`Coin ${index % 7}`)] }));
    const outcomes = await hub.save(drafts);
    expect(outcomes.every(({ outcome }) => outcome === 'created')).toBe(true);
  });

  const walks = [
    ...['TITLE', 'CREATED_AT', 'UPDATED_AT', 'LOCAL_ID', 'DATING'].map((order) => ['objects', '{ objectType: { eq: "coin" } }', order] as const),
    ...['OCCURRED_AT', 'REPORTED_AT', 'NUMBER'].map((order) => ['lossReports', '{ claimedBy: { eq: "Museum of lists" } }', order] as const),
  ].flatMap(([field, where, order]) => ['ASC', 'DESC'].map((direction) => [field, where, `${order}_${direction}`] as const));

  it.each(walks)('%s %s by %s is walked from both ends without loss or repeat', async (field, where, order) => {
    const walk = async (backward: boolean): Promise<string[]> => {
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const paging: string = backward ? `last: 4 ${cursor === null ? '' : `before: "${cursor}"`}` : `first: 4 ${cursor === null ? '' : `after: "${cursor}"`}`;
        const { data, errors } = await hub.ask<Record<string, { nodes: { id: string }[]; totalCount: number; pageInfo: Page['pageInfo'] }>>(
          `{ ${field}(where: ${where}, orderBy: ${order}, ${paging}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
        expect(errors).toBeUndefined();
        const page = data[field]!;
        expect(page.totalCount).toBe(size);
        const ids = page.nodes.map(({ id }) => id);
        if (backward) seen.unshift(...ids);
        else seen.push(...ids);
        cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      }
      return seen;
    };
    const forward = await walk(false);
    expect(new Set(forward).size).toBe(size);
    expect(forward).toHaveLength(size);
    expect(await walk(true)).toEqual(forward);
  });

  it('takes one statement a level, however many objects, and one more for totals', async () => {
    const nested = (more: string) => `{ objects(where: { objectType: { eq: "coin" } }, first: 20) { nodes { custodyTimeline(first: 2) { nodes { kind } ${more} } lossReports { nodes { number object { localId } } } } } }`;
    const plain = await hub.ask<{ objects: { nodes: unknown[] } }>(nested(''));
    expect(plain.data.objects.nodes).toHaveLength(20);
    expect(plain.statements).toBe(4);
    expect((await hub.ask(nested('totalCount'))).statements).toBe(5);
  });

  it('refuses a malformed id and a cursor of another list with BAD_USER_INPUT', async () => {
    const { data } = await hub.ask<{ objects: Page }>('{ objects(first: 1) { pageInfo { endCursor } } }');
    const cursor = data.objects.pageInfo.endCursor;
    for (const query of ['{ object(id: "object_1") { id } }', `{ lossReports(after: "${cursor}") { totalCount } }`, `{ objects(orderBy: DATING_ASC, after: "${cursor}") { totalCount } }`]) {
      const { errors } = await hub.ask(query);
      expect(errors?.map(({ extensions }) => extensions.code), query).toEqual(['BAD_USER_INPUT']);
    }
  });
});
