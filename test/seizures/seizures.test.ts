import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptySeizure } from '../../subgraphs/seizures/documents.ts';
import { date, draft, statueSeizure } from './samples.ts';
import { colleague, keeper, officer, type Registry, startRegistry } from './support.ts';

let registry: Registry;
let statueId = '';
let hiddenId = '';

interface Page {
  edges: { cursor: string; node: { id: string; localId: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

beforeAll(async () => {
  registry = await startRegistry();
  const years = ['2003-05', '2016', null, '2012/2013', '-0001', null, '2016'];
  const saved = await registry.save([
    {
      ...draft('LHR-1', statueSeizure()),
      persons: [
        { role: 'consignor', name: 'A Sender', path: 'consignor' },
        { role: 'expert', name: 'B Scholar', path: 'items/statue/opinions/first' },
      ],
    },
    draft('HIDDEN', { ...statueSeizure(), seizingState: 'GB' }, 'AUTHORITY'),
    ...years.map((year, index) => draft(`N-${index}`, { ...emptySeizure('POLICE'), seizingState: index % 2 === 0 ? 'US' : 'GB', occurredAt: year === null ? null : date(year) })),
  ]);
  const idOf = (localId: string) => saved.flatMap((outcome) => (outcome.localId === localId && 'id' in outcome ? [outcome.id] : []))[0] ?? '';
  statueId = idOf('LHR-1');
  hiddenId = idOf('HIDDEN');
  expect(saved.map(({ outcome }) => outcome)).toEqual(saved.map(() => 'created'));
}, 120_000);

afterAll(() => registry.close());

async function localIds(where: string): Promise<string[]> {
  const { data, codes } = await registry.ask(`{ seizures(first: 100, orderBy: LOCAL_ID_ASC, where: ${where}) { nodes { localId } totalCount } }`);
  expect(codes).toEqual([]);
  const { nodes, totalCount } = data['seizures'] as { nodes: { localId: string }[]; totalCount: number };
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ localId }) => localId);
}

describe('filters', () => {
  test.each([
    ['kind', '{kind: {eq: BORDER}}'],
    ['direction', '{direction: {in: [IMPORT, EXPORT]}}'],
    ['transport mode', '{transportMode: {eq: AIR}}'],
    ['office by UN/LOCODE', '{office: {eq: "GBLHR"}}'],
    ['office by folded name', '{office: {contains: "HEATHROW"}}'],
    ['legal status of any item', '{legalStatus: {eq: REPLICA}}'],
    ['item text, folded', '{itemText: {contains: "half-FIGURE"}}'],
    ['declared origin', '{declaredOrigin: {eq: "TR"}}'],
    ['assessed origin', '{assessedOrigin: {in: ["LY", "TN"]}}'],
    ['chapter of the declared HS code', '{declaredHs: {startsWith: "68"}}'],
    ['a combination', '{and: [{seizingState: {eq: "GB"}}, {not: {kind: {eq: POLICE}}}]}'],
    ['title', '{title: {contains: "lhr"}}'],
  ])('by %s finds the one public seizure', async (_, where) => {
    expect(await localIds(where)).toEqual(['LHR-1']);
  });

  test.each([
    ['a refuted assessed origin', '{assessedOrigin: {eq: "SY"}}'],
    ['a former legal status', '{legalStatus: {eq: SEIZED}}'],
    ['the code that was assessed, as declared', '{declaredHs: {startsWith: "97"}}'],
    ['the number of a declaration, which is withheld', '{itemText: {contains: "4711"}}'],
  ])('by %s finds none', async (_, where) => {
    expect(await localIds(where)).toEqual([]);
  });

  test('a date matches where it may fall', async () => {
    expect(await localIds('{occurredAt: {overlaps: "2013"}}')).toEqual(['LHR-1', 'N-3']);
    expect(await localIds('{occurredAt: {before: "2003-06"}}')).toEqual(['N-0', 'N-4']);
  });
});

const orders = ['OCCURRED_AT', 'TITLE', 'CREATED_AT', 'UPDATED_AT', 'LOCAL_ID'].flatMap((key) => [`${key}_ASC`, `${key}_DESC`]);

describe('paging', () => {
  test.each(orders)('%s walks through all, forward and backward alike, without loss or repeat', async (order) => {
    const walk = async (size: string, from: string) => {
      const { data } = await registry.ask(`{ seizures(orderBy: ${order}, ${size}: 3${from}) { edges { cursor node { id localId } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`);
      return data['seizures'] as Page;
    };
    const forward: string[] = [];
    for (let after = ''; ; ) {
      const page = await walk('first', after);
      forward.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    const backward: string[] = [];
    for (let before = ''; ; ) {
      const page = await walk('last', before);
      backward.unshift(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(new Set(forward).size).toBe(8);
    expect(forward).toHaveLength(8);
    expect(backward).toEqual(forward);
  });

  test('what has no date comes last in either direction', async () => {
    for (const order of ['OCCURRED_AT_ASC', 'OCCURRED_AT_DESC']) {
      const { data } = await registry.ask(`{ seizures(orderBy: ${order}) { nodes { occurredAt { edtf } } } }`);
      const dates = (data['seizures'] as { nodes: { occurredAt: unknown }[] }).nodes.map(({ occurredAt }) => occurredAt === null);
      expect(dates.slice(-2)).toEqual([true, true]);
    }
  });

  test('opinions of an item are paged in their order', async () => {
    const ask = async (after: string) => {
      const { data } = await registry.ask(`{ seizure(id: "${statueId}") { items(first: 1) { nodes { opinions(first: 2${after}) { nodes { institution } pageInfo { hasNextPage endCursor } totalCount } } } } }`);
      const { items } = data['seizure'] as { items: { nodes: { opinions: { nodes: { institution: string }[]; pageInfo: Page['pageInfo']; totalCount: number } }[] } };
      return items.nodes[0]?.opinions;
    };
    const first = await ask('');
    const second = await ask(`, after: "${first?.pageInfo.endCursor}"`);
    expect([first, second].flatMap((page) => page?.nodes.map(({ institution }) => institution))).toEqual(['Museum first', 'Museum second', 'Museum third']);
    expect(first?.totalCount).toBe(3);
    expect(second?.pageInfo.hasNextPage).toBe(false);
  });
});

describe('what the record holds', () => {
  test('declared and assessed stand apart, rival values side by side', async () => {
    const { data, codes } = await registry.ask(`{ seizure(id: "${statueId}") {
      title { value } legalStatuses assessedValues { amount } valuations { by status }
      declaration { declaredHs assessedHs declaredValue { amount currency } declaredOrigin { state { code } } }
      statements { nodes { value status } totalCount }
      items { nodes { label { value } legalStatus quantity { min basis } quantities { status } datings { date { display } }
        assessedOrigins { country { code } status } seizure { id } custodyTimeline { to gap } } } } }`);
    expect(codes).toEqual([]);
    expect(data['seizure']).toMatchObject({
      legalStatuses: ['FORFEITED', 'REPLICA'],
      assessedValues: [{ amount: '1500000' }],
      valuations: [{ status: 'ASSERTED' }, { status: 'REFUTED' }],
      declaration: { declaredHs: '6802.91', assessedHs: '9705.10', declaredValue: { amount: '110000', currency: 'USD' }, declaredOrigin: { state: { code: 'TR' } } },
      statements: { nodes: [{ value: '2011', status: 'DISPUTED' }], totalCount: 1 },
      items: {
        nodes: [
          {
            label: { value: 'Funerary statue' },
            legalStatus: 'FORFEITED',
            quantity: { min: 1, basis: 'COUNTED' },
            quantities: [{ status: 'REFUTED' }, { status: 'ASSERTED' }],
            datings: [{}, { date: { display: '630 BCE' } }],
            assessedOrigins: [{ country: { code: 'LY' } }, { status: 'REFUTED' }],
            seizure: { id: statueId },
            custodyTimeline: [{ gap: false }, { gap: false }, { gap: true }, { gap: null }],
          },
          { legalStatus: 'REPLICA' },
        ],
      },
    });
  });

  test('a state lists the seizures of its officers, the newest first', async () => {
    const { data } = await registry.ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on State { seizures { nodes { localId } totalCount } } } }', undefined, {
      of: ['GB', 'US', 'LY'].map((code) => ({ __typename: 'State', code })),
    });
    const [gb, us, ly] = data['_entities'] as { seizures: { nodes: { localId: string }[]; totalCount: number } }[];
    expect(gb?.seizures.nodes.map(({ localId }) => localId)).toEqual(['N-1', 'LHR-1', 'N-3', 'N-5']);
    expect([gb, us, ly].map((state) => state?.seizures.totalCount)).toEqual([4, 4, 0]);
  });
});

const withheld = `{ seizure(id: "%") {
  storage { place } detection { kind text } riskIndicators { indicator } declaration { number } consignor persons { name } unread { value }
  items(first: 1) { nodes { custodyTimeline { place } locationTimeline { place } opinions(first: 1) { nodes { expert } } } } } }`;

describe('what is withheld', () => {
  test('the authority’s own officer sees all', async () => {
    const { data } = await registry.ask(withheld.replace('%', statueId), officer);
    expect(data['seizure']).toMatchObject({
      storage: { place: 'Warehouse 12' },
      detection: { kind: 'TIP', text: 'a caller named the flight' },
      riskIndicators: [{ indicator: 'DEALER_FLAGGED' }, { indicator: 'POOR_PACKING' }],
      declaration: { number: 'DECL-4711' },
      consignor: 'A Sender',
      persons: [{ name: 'A Sender' }, { name: 'B Scholar' }],
      items: { nodes: [{ locationTimeline: [{ place: 'Warehouse 12' }, { place: 'British Museum' }], opinions: { nodes: [{ expert: 'B Scholar' }] } }] },
    });
  });

  test.each([['the public', undefined], ['customs of another state', colleague]])('%s sees neither stores nor persons nor the investigation', async (_, principal) => {
    const { data, codes } = await registry.ask(withheld.replace('%', statueId), principal);
    expect(codes).toEqual([]);
    expect(data['seizure']).toMatchObject({
      storage: null, detection: { kind: 'TIP', text: null }, riskIndicators: [{ indicator: 'POOR_PACKING' }], declaration: { number: null }, consignor: null, persons: [],
    });
    expect(JSON.stringify(data)).not.toMatch(/Warehouse|Sender|Scholar|4711|caller/);
  });

  test('a seizure that may not be read, and its items, are as absent as one that is not there', async () => {
    const own = await registry.ask(`{ seizure(id: "${hiddenId}") { items { nodes { id } } } }`, officer);
    const itemId = (own.data['seizure'] as { items: { nodes: { id: string }[] } }).items.nodes[0]?.id ?? '';
    const query = (seizure: string, item: string) => `{ seizure(id: "${seizure}") { id } seizureItem(id: "${item}") { id } }`;
    const send = async (seizure: string, item: string) => {
      const before = registry.statements.length;
      const answer = await registry.ask(query(seizure, item), colleague);
      return { answer, statements: registry.statements.length - before };
    };
    const nothing = '00000000000000000000000009';
    expect(await send(hiddenId, itemId)).toEqual(await send(`seizure_${nothing}`, `item_${nothing}`));
    expect((await registry.ask(query(hiddenId, itemId), officer)).data).toEqual({ seizure: { id: hiddenId }, seizureItem: { id: itemId } });
    expect(await localIds(`{authority: {eq: "${keeper}"}, localId: {eq: "HIDDEN"}}`)).toEqual([]);
  });

  test('a malformed id is refused', async () => {
    expect((await registry.ask('{ seizureItem(id: "seizure_x") { id } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

test('each level of an answer takes one SELECT, however many records it has', async () => {
  const before = registry.statements.length;
  const { data } = await registry.ask('{ seizures(first: 100) { nodes { items { nodes { opinions { nodes { id } totalCount } seizure { localId } } } statements { nodes { id } } } totalCount } }');
  expect((data['seizures'] as { nodes: unknown[] }).nodes).toHaveLength(8);
  // seizures and their total, items, statements, opinions and their totals
  expect(registry.statements.slice(before).filter((statement) => /^\s*select/i.test(statement))).toHaveLength(6);
});
