import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseDeadline, CaseDocument, CaseEvidence, CaseParty, CaseTrack } from '../../subgraphs/cases/documents.ts';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';
import { authorities, type CasesRegistry, date, draft, officer, startCases, text } from './support.ts';

let registry: CasesRegistry;
const ids = new Map<string, string>();
const { first, second } = authorities;

const track = (key: string, kind: CaseTrack['kind'], state: CaseTrack['state']): CaseTrack => ({
  key, kind, state, stateReason: null, channel: null, forum: null, startedAt: null, endedAt: null,
  events: [{ state, occurredAt: date('2012'), note: null, source: null }],
});
const evidence = (key: string, withheld: boolean): CaseEvidence => ({
  key, kind: 'EXCAVATION_RECORD', title: `evidence ${key}`, description: [], occurredAt: null, weight: null, status: 'ASSERTED', source: null, withheld,
});
const deadline = (key: string, due: string | null, kind: CaseDeadline['kind'] = 'OTHER'): CaseDeadline => ({
  key, kind, dueAt: due === null ? null : date(due), basis: null, status: 'OPEN', renewable: null, note: null, source: null,
});
const party = (key: string, name: string, role: CaseParty['role'], state: string | null = null): CaseParty => ({
  key, name, kind: 'MUSEUM', role, state, authorityId: null, note: null, source: null,
});

const heads: Partial<CaseDocument> = {
  openedAt: date('2012'), remedySought: 'RETURN', state: 'TITLE_RESOLVED', requestingStates: ['YE'], respondentStates: ['US'],
  tracks: [track('a', 'FORFEITURE', 'CLOSED'), track('b', 'DIPLOMATIC', 'TITLE_RESOLVED')],
  evidence: [evidence('open', false), evidence('closed', true), evidence('also open', false)],
  deadlines: [deadline('renewal', '2025-02-21', 'SAFEKEEPING_RENEWAL'), deadline('unknown', null), deadline('loan', '2024', 'LOAN_END')],
  parties: [party('a', 'Musée national d’Exempleville', 'HOLDER', 'US'), party('b', 'General Organization of Antiquities', 'REQUESTING_STATE', 'YE')],
  outcomes: [{
    key: 'a', kind: 'TITLE_TRANSFER_CUSTODY_ABROAD', decidedAt: date('2023-02-21'), objectsDescribed: '77 objects', terms: 'two years, renewable',
    quantity: { min: 77, max: 77, basis: 'REPORTED', asOf: null, source: null }, amount: null, status: 'ASSERTED', source: null,
  }],
  quantities: [
    { min: 77, max: 77, basis: 'REPORTED', asOf: date('2023-02-21'), source: null },
    { min: 79, max: 79, basis: 'REPORTED', asOf: date('2023-05'), source: null },
  ],
  legalBases: [{
    instrument: 'UNESCO 1970', article: '7(b)(ii)', kind: 'TREATY', jurisdiction: 'US', note: null, source: null, assessment: 'INDETERMINATE', missing: ['date of import'],
  }],
  notes: [{ text: 'our limit', occurredAt: null }],
  valuations: [{ amount: '1500000.00', currency: 'USD', kind: 'ASSESSED', date: null, source: null }],
  handovers: [{
    key: 'h', status: 'SCHEDULED', occurredAt: null, place: 'an airport', from: null, to: null, quantity: null, protocolNumber: null, note: null, source: null,
    transport: { scheduledFor: date('2026-11-21'), route: 'by air', carrier: null, note: null },
  }],
};

beforeAll(async () => {
  registry = await startCases();
  const saved = [
    ...(await registry.save(first, [
      { ...draft('heads', 'PUBLIC', heads, 'Marble heads'), persons: [{ role: 'dealer', name: 'A Private Name', path: 'parties' }] },
      draft('framework', 'PUBLIC', { state: 'AGREED', openedAt: date('2022-07-01'), requestingStates: ['NG'], respondentStates: ['DE'] }, 'Joint declaration'),
      draft('implementation-1', 'PUBLIC', { parent: 'framework', openedAt: date('2022-12'), requestingStates: ['NG'], respondentStates: ['DE'] }, 'Museum one'),
      draft('implementation-2', 'PUBLIC', { parent: 'framework', requestingStates: ['NG', 'DE'] }, 'Museum two'),
      draft('implementation-3', 'AUTHORITY', { parent: 'framework', requestingStates: ['NG'], deadlines: [deadline('hidden', '2023')] }, 'Museum three'),
      draft('under-hidden', 'PUBLIC', { parent: 'implementation-3' }),
    ])),
    ...(await registry.save(second, [
      draft('framework', 'PUBLIC', { state: 'REJECTED', outcomes: [], parties: [party('a', 'متحف المثال', 'CLAIMANT')] }, 'Another authority’s framework'),
      draft('community', 'COMMUNITY', { deadlines: [deadline('soon', '2026', 'COURT_DATE')] }, 'Shared case'),
    ])),
  ];
  for (const one of saved) remember(one, saved.indexOf(one) < 6 ? 'first' : 'second');
}, 120_000);

afterAll(async () => {
  await registry?.stop();
});

function remember(one: SaveOutcome, authority: string): void {
  if (!('id' in one)) throw new Error(JSON.stringify(one));
  ids.set(`${authority}/${one.localId}`, one.id);
}

const idOf = (name: string) => ids.get(name) ?? '';
const titles = (list: unknown) => (list as { title: { value: string } }[]).map(({ title }) => title.value);

describe('what a case holds', () => {
  test('its parts come as they were given, each with its own state, and rival counts stand side by side', async () => {
    const { case: found } = await registry.ask(`{ case(id: "${idOf('first/heads')}") {
      title { value } state remedySought openedAt { edtf } requestingStates { code } respondentStates { code }
      tracks { totalCount nodes { kind state events { state occurredAt { edtf } } } }
      outcomes { nodes { kind objectsDescribed terms quantity { max } } }
      quantities { max asOf { edtf } } legalBases { instrument assessment missing jurisdiction { code } }
      parties(role: HOLDER) { totalCount nodes { name state { code } authority { id } } }
    } }`);
    expect(found).toMatchObject({
      title: { value: 'Marble heads' }, state: 'TITLE_RESOLVED', remedySought: 'RETURN', openedAt: { edtf: '2012' },
      requestingStates: [{ code: 'YE' }], respondentStates: [{ code: 'US' }],
      tracks: { totalCount: 2, nodes: [{ kind: 'FORFEITURE', state: 'CLOSED', events: [{ state: 'CLOSED', occurredAt: { edtf: '2012' } }] }, { kind: 'DIPLOMATIC' }] },
      outcomes: { nodes: [{ kind: 'TITLE_TRANSFER_CUSTODY_ABROAD', objectsDescribed: '77 objects', quantity: { max: 77 } }] },
      quantities: [{ max: 77, asOf: { edtf: '2023-02-21' } }, { max: 79 }],
      legalBases: [{ assessment: 'INDETERMINATE', missing: ['date of import'], jurisdiction: { code: 'US' } }],
      parties: { totalCount: 1, nodes: [{ name: 'Musée national d’Exempleville', state: { code: 'US' }, authority: null }] },
    });
  });

  test('a framework agreement and what carries it out find one another within one authority', async () => {
    const { case: framework } = await registry.ask(`{ case(id: "${idOf('first/framework')}") {
      implementations { totalCount nodes { title { value } parent { id } } } } }`);
    expect(framework?.['implementations']?.['totalCount']).toBe(2);
    expect(titles(framework?.['implementations']?.['nodes'])).toEqual(['Museum one', 'Museum two']);
    expect(framework?.['implementations']?.['nodes']).toMatchObject([{ parent: { id: idOf('first/framework') } }, { parent: { id: idOf('first/framework') } }]);
  });

  test('a case without a title is named by its local id', async () => {
    const { case: found } = await registry.ask(`{ case(id: "${idOf('first/under-hidden')}") { title { value } } }`);
    expect(found).toEqual({ title: { value: 'Unnamed case under-hidden' } });
  });
});

describe('hidden is absent', () => {
  test('a case of its authority alone is null for others, as are its place in lists and totals', async () => {
    const query = `{ case(id: "${idOf('first/implementation-3')}") { id } cases(where: { localId: { startsWith: "implementation" } }) { totalCount nodes { localId } } }`;
    expect(await registry.ask(query)).toMatchObject({ case: null, cases: { totalCount: 2 } });
    expect(await registry.ask(query, officer(first, 'CASE_OFFICER'))).toMatchObject({ case: { id: idOf('first/implementation-3') }, cases: { totalCount: 3 } });
  });

  test('a parent that may not be read is absent, in its field and in the filter', async () => {
    const query = '{ cases(where: { localId: { eq: "under-hidden" }, hasParent: { eq: true } }) { totalCount nodes { parent { localId } } } }';
    expect(await registry.ask(query)).toEqual({ cases: { totalCount: 0, nodes: [] } });
    expect(await registry.ask(query, officer(first))).toEqual({ cases: { totalCount: 1, nodes: [{ parent: { localId: 'implementation-3' } }] } });
    const { case: found } = await registry.ask(`{ case(id: "${idOf('first/under-hidden')}") { parent { id } } }`);
    expect(found).toEqual({ parent: null });
  });

  test('withheld evidence is neither listed nor counted except for roles of its authority that open INVESTIGATION', async () => {
    const query = `{ case(id: "${idOf('first/heads')}") { evidence(first: 2) { totalCount nodes { title } pageInfo { hasNextPage } } } }`;
    const open = { case: { evidence: { totalCount: 2, nodes: [{ title: 'evidence open' }, { title: 'evidence also open' }], pageInfo: { hasNextPage: false } } } };
    expect(await registry.ask(query)).toEqual(open);
    expect(await registry.ask(query, officer(first, 'REGISTRY_STEWARD'))).toEqual(open);
    expect(await registry.ask(query, officer(second, 'CASE_OFFICER'))).toEqual(open);
    expect(await registry.ask(query, officer(first, 'CASE_OFFICER'))).toMatchObject({
      case: { evidence: { totalCount: 3, nodes: [{ title: 'evidence open' }, { title: 'evidence closed' }], pageInfo: { hasNextPage: true } } },
    });
  });

  test('PostgreSQL itself shows withheld evidence to such roles of its own authority alone', async () => {
    expect(await registry.withheldRows(officer(first, 'CASE_OFFICER'))).toBe(1);
    expect(await registry.withheldRows(officer(first, 'REGISTRY_STEWARD'))).toBe(0);
    expect(await registry.withheldRows(officer(second, 'CASE_OFFICER'))).toBe(0);
    expect(await registry.withheldRows(anonymousPrincipal)).toBe(0);
  });

  test('notes, valuations, transport and persons open by role inside the authority alone', async () => {
    const query = `{ case(id: "${idOf('first/heads')}") { notes { text } valuations { amount } persons { name } handovers { status place transport { route } } } }`;
    const closed = { case: { notes: [], valuations: [], persons: [], handovers: [{ status: 'SCHEDULED', place: null, transport: null }] } };
    expect(await registry.ask(query)).toEqual(closed);
    expect(await registry.ask(query, officer(second, 'CASE_OFFICER'))).toEqual(closed);
    expect(await registry.ask(query, officer(first, 'CASE_OFFICER'))).toEqual({
      case: {
        notes: [{ text: 'our limit' }], valuations: [{ amount: '1500000.00' }], persons: [{ name: 'A Private Name' }],
        handovers: [{ status: 'SCHEDULED', place: 'an airport', transport: { route: 'by air' } }],
      },
    });
  });

  test('a malformed id is refused with BAD_USER_INPUT', async () => {
    const errors: string[] = [];
    await registry.ask('{ case(id: "case_1") { id } }', undefined, errors);
    expect(errors).toEqual(['BAD_USER_INPUT']);
  });
});

describe('lists', () => {
  test.each([
    ['state: { eq: REJECTED }', ['Another authority’s framework']],
    ['trackKind: { eq: FORFEITURE }', ['Marble heads']],
    ['remedySought: { eq: RETURN }', ['Marble heads']],
    ['outcome: { in: [DENIED, TITLE_TRANSFER_CUSTODY_ABROAD] }', ['Marble heads']],
    ['requestingState: { eq: "NG" }, respondentState: { eq: "DE" }', ['Joint declaration', 'Museum one']],
    ['party: { contains: "MUSEE national" }', ['Marble heads']],
    ['party: { contains: "المثال" }', ['Another authority’s framework']],
    ['openedAt: { overlaps: "2022" }', ['Joint declaration', 'Museum one']],
    ['hasParent: { eq: true }', ['Museum one', 'Museum two']],
    ['or: [{ state: { eq: AGREED } }, { trackKind: { eq: DIPLOMATIC } }], not: { remedySought: { eq: RETURN } }', ['Joint declaration']],
  ])('where { %s } finds what it means and nothing else', async (where, expected) => {
    const { cases } = await registry.ask(`{ cases(where: { ${where} }) { totalCount nodes { title { value } } } }`);
    expect(titles(cases?.['nodes'])).toEqual(expected);
    expect(cases?.['totalCount']).toBe(expected.length);
  });

  const orders = ['OPENED_AT', 'TITLE', 'CREATED_AT', 'UPDATED_AT', 'LOCAL_ID'].flatMap((name) => [`${name}_ASC`, `${name}_DESC`]);
  test.each(orders)('every case comes once when paged through by %s, forward and backward', async (orderBy) => {
    const all = await walk(orderBy, 'first: 2', 'after', 'endCursor', 'hasNextPage');
    const back = await walk(orderBy, 'last: 2', 'before', 'startCursor', 'hasPreviousPage');
    expect(new Set(all).size).toBe(6);
    expect(all).toHaveLength(6);
    expect([...back].sort()).toEqual([...all].sort());
  });

  async function walk(orderBy: string, size: string, arg: string, cursorOf: string, moreOf: string): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | null = null, turns = 0; turns < 10; turns += 1) {
      const { cases } = await registry.ask(
        `{ cases(orderBy: ${orderBy}, ${size}${cursor === null ? '' : `, ${arg}: "${cursor}"`}) { nodes { id } pageInfo { ${cursorOf} ${moreOf} } } }`,
      );
      found.push(...((cases?.['nodes'] ?? []) as unknown as { id: string }[]).map(({ id }) => id));
      const info = cases?.['pageInfo'] as unknown as Record<string, string | boolean>;
      if (info[moreOf] === false) break;
      cursor = String(info[cursorOf]);
    }
    return found;
  }

  test('deadlines come by their first day, those without a day last, over all cases that may be read', async () => {
    const query = '{ deadlines { totalCount nodes { kind dueAt { edtf } case { localId } } } }';
    const anyone = await registry.ask(query);
    expect(anyone['deadlines']?.['totalCount']).toBe(3);
    expect(anyone['deadlines']?.['nodes']).toMatchObject([{ kind: 'LOAN_END' }, { kind: 'SAFEKEEPING_RENEWAL', case: { localId: 'heads' } }, { kind: 'OTHER', dueAt: null }]);
    expect((await registry.ask(query, officer(second)))['deadlines']?.['totalCount']).toBe(4);
    expect((await registry.ask(query, officer(first)))['deadlines']?.['totalCount']).toBe(5);
  });

  test.each([
    ['dueAt: { overlaps: "2025" }', 1],
    ['kind: { in: [LOAN_END, SAFEKEEPING_RENEWAL] }', 2],
    ['state: { eq: "US" }', 3],
    ['state: { eq: "NG" }', 0],
    ['not: { dueAt: { before: "2025" } }', 2],
    ['status: { eq: MET }', 0],
  ])('deadlines where { %s } are %i', async (where, count) => {
    expect(await registry.ask(`{ deadlines(where: { ${where} }) { totalCount } }`)).toEqual({ deadlines: { totalCount: count } });
  });
});

describe('joins and batches', () => {
  const casesOf = (role: string) => `{ _entities(representations: [{ __typename: "State", code: "NG" }, { __typename: "State", code: "DE" }]) {
    ... on State { code cases(role: ${role}) { totalCount nodes { title { value } } } } } }`;

  test('a state has its cases by role, the newest first, each once', async () => {
    expect(await registry.ask(casesOf('ANY'))).toMatchObject({
      _entities: [
        { code: 'NG', cases: { totalCount: 3, nodes: [{ title: { value: 'Museum one' } }, { title: { value: 'Joint declaration' } }, { title: { value: 'Museum two' } }] } },
        { code: 'DE', cases: { totalCount: 3 } },
      ],
    });
    expect(await registry.ask(casesOf('RESPONDENT'))).toMatchObject({ _entities: [{ cases: { totalCount: 0 } }, { cases: { totalCount: 2 } }] });
  });

  test('a case that may not be read is null as an entity too', async () => {
    const query = `{ _entities(representations: [{ __typename: "RepatriationCase", id: "${idOf('first/implementation-3')}" }]) { ... on RepatriationCase { id } } }`;
    expect(await registry.ask(query)).toEqual({ _entities: [null] });
  });

  test('a page of cases with its parts takes one SELECT for each kind of part, however many cases there are', async () => {
    const query = (first: number) => `{ cases(first: ${first}) { nodes { tracks { nodes { id } } evidence { totalCount nodes { id } } parties { nodes { id } }
      implementations { nodes { id } } parent { id } deadlines { nodes { case { id } } } } } }`;
    await registry.ask(query(6));
    // cases, tracks, evidence, its total, parties, implementations, parents, deadlines, the deadlines' cases
    expect(registry.selects()).toBe(9);
  });
});

describe('writing again', () => {
  test('withheld evidence alone changes the version for its own side and not for the public', async () => {
    const query = `{ case(id: "${idOf('second/framework')}") { version updatedAt } }`;
    const [publicBefore, ownBefore] = [await registry.ask(query), await registry.ask(query, officer(second, 'CASE_OFFICER'))];
    const again = draft('framework', 'PUBLIC', {
      state: 'REJECTED', parties: [party('a', 'متحف المثال', 'CLAIMANT')], evidence: [evidence('new', true)],
    }, 'Another authority’s framework');
    expect(await registry.save(second, [again])).toMatchObject([{ outcome: 'changed' }]);
    expect(await registry.ask(query)).toEqual(publicBefore);
    expect(await registry.ask(query, officer(second, 'CASE_OFFICER'))).not.toEqual(ownBefore);
    expect(await registry.save(second, [again])).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await registry.save(second, [{ ...again, titles: [text('Renamed')] }])).toMatchObject([{ outcome: 'changed' }]);
  });
});
