import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessment, date, draft, english, keeper, listed, named, openSites, type Sites } from './support.ts';

let hub: Sites;
const at = (longitude: number, latitude: number, placeDisclosure: 'EXACT' | 'CELL' = 'EXACT') => ({ point: { longitude, latitude }, placeDisclosure });
beforeAll(async () => {
  hub = await openSites();
  await hub.save([
    draft('quds', { ...at(35.2342, 31.7781), designations: [listed({ criteria: ['ii', 'iii', 'vi'], from: date('1981') })], inDanger: true }, { titles: [english('Old City of Jerusalem'), { value: 'البلدة القديمة بالقدس', language: 'ar', script: 'Arab', transliteration: null }] }),
    draft('nominated', { ...at(35.7, 32.1), states: [named('XA', 'NOMINATING'), named('XB', 'TERRITORIAL')], category: 'CULTURAL', designations: [listed({ criteria: ['iv'], from: date('2025') })], areaHectares: 10, assessments: [assessment('1', { condition: 'POOR' })] }),
    draft('administered', { ...at(44.2, 15.3), states: [named('XB', 'NOMINATING'), named('XA', 'ADMINISTERING')], category: 'MIXED', designations: [listed({ criteria: ['i', 'x'], from: date('1979') })], areaHectares: 500, assessments: [assessment('1', { condition: 'GOOD' }), assessment('2', { condition: 'POOR' })] }),
    draft('refuted', { ...at(10.1, 36.8, 'CELL'), states: [named('XA', 'NOMINATING', { status: 'REFUTED' })], designations: [listed({ scheme: 'NATIONAL_REGISTER', criteria: ['vi'] })] }),
    draft('west', at(-179.9, -16.5)),
    draft('east', at(179.6, -16.6, 'CELL')),
    draft('nowhere', { states: [named(null, 'TERRITORIAL', { text: 'a people without a code' })] }),
  ]);
});
afterAll(() => hub.close());

const found = async (where: string) => {
  const { data, codes } = await hub.ask(`{ sites(where: { ${where} }, orderBy: LOCAL_ID_ASC) { totalCount nodes { localId } } }`);
  expect(codes).toEqual([]);
  const localIds = (data.sites.nodes as { localId: string }[]).map(({ localId }) => localId);
  expect(data.sites.totalCount).toBe(localIds.length);
  return localIds;
};

describe('the filter of sites', () => {
  test.each([
    ['state: { state: { eq: "XA" } }', ['administered', 'nominated']],
    ['state: { state: { eq: "XA" }, role: { eq: NOMINATING } }', ['nominated']],
    ['state: { state: { eq: "XA" }, role: { eq: ADMINISTERING } }', ['administered']],
    ['state: { state: { eq: "XA" }, role: { eq: TERRITORIAL } }', []],
    ['state: { state: { in: ["XA", "XB"] }, role: { eq: TERRITORIAL } }', ['nominated']],
    ['state: { role: { eq: NOMINATING } }', ['administered', 'nominated']],
    ['not: { state: { state: { in: ["XA", "XB"] } } }', ['east', 'nowhere', 'quds', 'refuted', 'west']],
  ])('{ %s } keeps a state and its role together', async (where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test.each([
    ['eq: "vi"', ['quds', 'refuted']],
    ['eq: "v"', []],
    ['in: ["iv", "x"]', ['administered', 'nominated']],
    ['startsWith: "i"', ['administered', 'nominated', 'quds']],
    ['contains: "v"', ['nominated', 'quds', 'refuted']],
    ['eq: "ii", contains: "x"', []],
    ['contains: "%"', []],
    ['present: true', ['administered', 'nominated', 'quds', 'refuted']],
    ['present: false', ['east', 'nowhere', 'west']],
  ])('criterion: { %s } looks at whole criteria', async (filter, expected) => {
    expect(await found(`criterion: { ${filter} }`)).toEqual(expected);
  });

  test.each([
    ['around a point', 'south: 31.7, west: 35.2, north: 31.8, east: 35.3', ['quds']],
    ['that is a point', 'south: 31.7781, west: 35.2342, north: 31.7781, east: 35.2342', ['quds']],
    ['around everything', 'south: -90, west: -180, north: 90, east: 180', ['administered', 'east', 'nominated', 'quds', 'refuted', 'west']],
    ['across the antimeridian', 'south: -20, west: 179, north: -10, east: -179', ['east', 'west']],
    ['east of the antimeridian', 'south: -20, west: -180, north: -10, east: -179', ['west']],
    ['west of the antimeridian', 'south: -20, west: 179, north: -10, east: 180', ['east']],
    ['that crosses it and lies elsewhere', 'south: 0, west: 179, north: 10, east: -179', []],
  ])('within a box %s', async (_, box, expected) => {
    expect(await found(`within: { ${box} }`)).toEqual(expected);
  });

  test('within a box finds a withheld place by its cell alone: every part of the cell, and nothing finer', async () => {
    // The site lies at 10.1, 36.8, in the cell from 10.00 to 10.25 and from 36.75 to 37.00.
    for (const [longitude, latitude] of [[10, 36.75], [10.25, 37], [10.2, 36.99], [10.1, 36.8]]) {
      expect(await found(`within: { south: ${latitude}, west: ${longitude}, north: ${latitude}, east: ${longitude} }`)).toEqual(['refuted']);
    }
    expect(await found('within: { south: 37.01, west: 10.1, north: 37.2, east: 10.1 }')).toEqual([]);
  });

  test.each(['south: 1, west: 0, north: 0, east: 1', 'south: -91, west: 0, north: 0, east: 1', 'south: 0, west: 0, north: 1, east: 181'])('refuses the box (%s)', async (box) => {
    expect((await hub.ask(`{ sites(where: { within: { ${box} } }) { totalCount } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['category: { in: [CULTURAL, MIXED] }', ['administered', 'nominated']],
    ['designation: { eq: NATIONAL_REGISTER }', ['refuted']],
    ['inDanger: { eq: true }', ['quds']],
    ['condition: { eq: GOOD }', ['administered']],
    ['areaHectares: { gte: 10, lte: 10 }', ['nominated']],
    ['inscribedAt: { before: "1981" }', ['administered']],
    ['inscribedAt: { overlaps: "1980/2025" }', ['nominated', 'quds']],
    ['title: { contains: "البلدة القديمه" }', ['quds']],
    ['title: { startsWith: "OLD CITY" }', ['quds']],
    ['title: { contains: "%" }', []],
    ['and: [{ category: { eq: MIXED } }, { category: { eq: CULTURAL } }]', []],
    ['or: []', []],
    ['or: [{ inDanger: { eq: true } }, { category: { eq: MIXED } }]', ['administered', 'quds']],
    ['not: { category: { in: [CULTURAL, MIXED] } }', ['east', 'nowhere', 'quds', 'refuted', 'west']],
    ['not: { not: { inDanger: { eq: true } } }', ['quds']],
  ])('{ %s } finds what it means and nothing else', async (where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test('refuses more than 100 values, a malformed id, a date that is none, and nesting beyond reason', async () => {
    const many = Array.from({ length: 101 }, () => '"x"').join(', ');
    const deep = `${'not: { '.repeat(10)}inDanger: { eq: true }${' }'.repeat(10)}`;
    for (const where of [`localId: { in: [${many}] }`, 'id: { eq: "site_x" }', 'inscribedAt: { before: "soon" }', deep]) {
      expect((await hub.ask(`{ sites(where: { ${where} }) { totalCount } }`)).codes, where.slice(0, 40)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('the sites of a state', () => {
  const state = (code: string, args: string) => `{ _entities(representations: [{ __typename: "State", code: "${code}" }]) { ... on State { sites${args} { totalCount nodes { localId } pageInfo { hasNextPage endCursor } } } } }`;

  test('are those that standing statements name, each once whatever its roles', async () => {
    await hub.save([draft('both', { states: [named('XD', 'NOMINATING'), named('XD', 'ADMINISTERING'), named('XD', 'TERRITORIAL', { status: 'REFUTED' })] })], keeper);
    const { data } = await hub.ask(state('XD', ''));
    expect(data._entities[0].sites).toMatchObject({ totalCount: 1, nodes: [{ localId: 'both' }] });
    expect((await hub.ask(state('XD', '(role: TERRITORIAL)'))).data._entities[0].sites.totalCount).toBe(0);
  });

  test('are paged by title, each once', async () => {
    await hub.save(Array.from({ length: 9 }, (_, index) => draft(`paged-${index}`, { states: [named('XC', 'NOMINATING')] }, { titles: [english(['b', 'a', ''][index % 3] ?? '')] })), keeper);
    const localIds: string[] = [];
    for (let after = ''; ; ) {
      const { data } = await hub.ask(state('XC', `(first: 2${after})`));
      const page = data._entities[0].sites as { nodes: { localId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      localIds.push(...page.nodes.map(({ localId }) => localId));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(localIds).size).toBe(9);
    expect(localIds.map((localId) => ['b', 'a', ''][Number(localId.slice(-1)) % 3])).toEqual(['', '', '', 'a', 'a', 'a', 'b', 'b', 'b']);
  });

  test('that may not be read are in no count of it', async () => {
    await hub.save([draft('hidden', { states: [named('XE', 'NOMINATING')] }, { sharing: { tier: 'AUTHORITY' } })]);
    expect((await hub.ask(state('XE', ''))).data._entities[0].sites).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('of the Old City of Jerusalem, which is listed with none, name no state', async () => {
    const { data } = await hub.ask('{ sites(where: { localId: { eq: "quds" } }) { nodes { states { role } inDanger } } }');
    expect(data.sites.nodes).toEqual([{ states: [], inDanger: true }]);
  });
});
