import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { authoritySeeds, seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { type Directory, officerOf, openDirectory } from './support.ts';

let hub: Directory;
beforeAll(async () => {
  hub = await openDirectory();
});
afterAll(() => hub.close());

const codes = async (list: string, where: string) => {
  const { data, codes: refused } = await hub.ask(`{ ${list}(where: { ${where} }, first: 100) { totalCount nodes { code } } }`);
  expect(refused).toEqual([]);
  const found = (data[list].nodes as { code: string }[]).map(({ code }) => code);
  expect(data[list].totalCount).toBe(found.length);
  return found;
};

async function all(list: string, field: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const { data } = await hub.ask(`{ ${list}(first: 50${after}) { nodes { ${field} } pageInfo { hasNextPage endCursor } } }`);
    found.push(...(data[list].nodes as Record<string, string>[]).map((node) => node[field] ?? ''));
    if (!data[list].pageInfo.hasNextPage) return found;
    after = `, after: "${data[list].pageInfo.endCursor}"`;
  }
}

describe('states', () => {
  test.each([
    ['contains: "jordan"', ['JO']],
    ['contains: "JORD"', ['JO']],
    ['eq: "jordan"', ['JO']],
    ['eq: "jord"', []],
    ['startsWith: "jord"', ['JO']],
    ['startsWith: "ordan"', []],
    ['eq: "الأردن"', ['JO']],
    ['eq: "الاردن"', ['JO']],
    ['contains: "Émirats"', ['AE']],
    ['contains: "emirats"', ['AE']],
    ['in: ["Jordan", "مصر"]', ['EG', 'JO']],
    ['in: []', []],
    ['present: false', []],
    ['contains: "%"', []],
    ['contains: "_ordan"', []],
    ['contains: "\\\\"', []],
  ])('are found by name: { %s }, in any language, folded, and by whole names', async (filter, expected) => {
    expect(await codes('states', `name: { ${filter} }`)).toEqual(expected);
  });

  test('are found by code, by membership and by whether they are invented', async () => {
    expect(await codes('states', 'code: { in: ["PS", "JO", "XA"] }')).toEqual(['JO', 'PS', 'XA']);
    expect(await codes('states', 'code: { in: ["JO", "XA", "FR"] }, isMember: { eq: true }, fictional: { eq: false }')).toEqual(['JO']);
    expect(await codes('states', 'code: { in: ["JO", "XA", "FR"] }, fictional: { eq: true }')).toEqual(['XA']);
  });

  test('are found by filters that are combined', async () => {
    expect(await codes('states', 'or: [{ code: { eq: "JO" } }, { code: { eq: "PS" } }]')).toEqual(['JO', 'PS']);
    expect(await codes('states', 'and: [{ code: { in: ["JO", "XA", "FR"] } }, { not: { fictional: { eq: true } } }]')).toEqual(['FR', 'JO']);
    expect(await codes('memberStates', 'code: { in: ["JO", "XA", "FR"] }')).toEqual(['JO']);
    expect(await codes('memberStates', 'not: { name: { contains: "jordan" } }, code: { in: ["JO", "NE"] }')).toEqual(['NE']);
  });

  test.each(['states', 'memberStates'])('of the list %s come in the order that is asked for', async (list) => {
    const ordered = async (order: string) => {
      const { data } = await hub.ask(`{ ${list}(orderBy: ${order}, first: 100) { nodes { code } } }`);
      return (data[list].nodes as { code: string }[]).map(({ code }) => code);
    };
    const ascending = await ordered('CODE_ASC');
    expect(ascending).toEqual([...ascending].sort());
    const descending = await ordered('CODE_DESC');
    expect(descending).toEqual([...descending].sort().reverse());
    expect(await ordered('NAME_ASC')).not.toEqual(ascending);
    expect((await ordered('NAME_DESC')).slice(0, 5)).not.toEqual((await ordered('NAME_ASC')).slice(0, 5));
  });

  test('are listed by code, each once, page by page', async () => {
    const found = await all('states', 'code');
    expect(found).toEqual([...new Set(found)].sort());
    expect(found.length).toBeGreaterThan(190);
  });

  test('that are members are real and say of what', async () => {
    const { rows } = await hub.owner.query<{ code: string }>('select code from directory.state where is_member and not fictional order by code');
    expect(await all('memberStates', 'code')).toEqual(rows.map(({ code }) => code));
    const { data } = await hub.ask('{ memberStates(first: 100) { nodes { code memberships { organisation source { citation } } } } }');
    for (const { code, memberships } of data.memberStates.nodes) expect(memberships, code).not.toEqual([]);
  });

  test('speak the reader’s language, in Palestine too', async () => {
    const name = async (language: string) => (await hub.ask('{ state(code: "PS") { name { value language } } }', undefined, [language])).data.state.name.language as string;
    expect([await name('ar'), await name('fr-CA'), await name('en'), await name('xx')]).toEqual(['ar', 'fr', 'en', 'en']);
  });

  test('that are not there are null, and a code that is none is refused', async () => {
    expect((await hub.ask('{ state(code: "QQ") { code } }')).data).toEqual({ state: null });
    expect((await hub.ask('{ _entities(representations: [{ __typename: "State", code: "QQ" }, { __typename: "State", code: "JO" }]) { ... on State { code } } }')).data).toEqual({ _entities: [null, { code: 'JO' }] });
  });
});

describe('treaties', () => {
  test('say in which states they are in force, and states say by which treaties they are bound; each way in one statement a level', async () => {
    const { rows } = await hub.owner.query<{ treaty_code: string; state_code: string }>('select treaty_code, state_code from directory.treaty_participation order by 1, 2');
    expect(rows.length).toBeGreaterThan(0);
    const there = await hub.ask('{ treaties { code participations { state { code } inForceAt { edtf } } } }');
    const pairs = (there.data.treaties as { code: string; participations: { state: { code: string } }[] }[]).flatMap(({ code, participations }) => participations.map(({ state }) => `${code} ${state.code}`));
    expect(pairs.sort()).toEqual(rows.map(({ treaty_code, state_code }) => `${treaty_code} ${state_code}`).sort());
    expect(there.selects).toBe(3);
    const state = rows[0]?.state_code ?? '';
    const back = await hub.ask(`{ state(code: "${state}") { treaties { treaty { code } state { code } } } }`);
    expect(back.data.state.treaties).toEqual(rows.filter(({ state_code }) => state_code === state).map(({ treaty_code }) => ({ treaty: { code: treaty_code }, state: { code: state } })));
  });

  test('tell when they were adopted and came into force', async () => {
    const { data } = await hub.ask('{ treaties { code name { value } adoptedAt { edtf } inForceAt { edtf } } treaty(code: "NONE") { code } }');
    expect(data.treaty).toBeNull();
    for (const { code, name, adoptedAt, inForceAt } of data.treaties) {
      expect(name.value, code).not.toBe('');
      expect(adoptedAt.edtf <= inForceAt.edtf, code).toBe(true);
    }
  });
});

describe('authorities', () => {
  const ids = async (where: string) => {
    const { data, codes: refused } = await hub.ask(`{ authorities(where: { ${where} }, first: 100) { nodes { id } } }`);
    expect(refused).toEqual([]);
    return (data.authorities.nodes as { id: string }[]).map(({ id }) => id).sort();
  };
  const slugs = (...names: string[]) => names.map(seededAuthorityId).sort();

  test.each([
    ['name: { contains: "qamar coast" }', ['xa-heritage', 'xa-customs', 'xa-justice']],
    ['name: { contains: "ساحل القمر" }', ['xa-heritage', 'xa-customs', 'xa-justice']],
    ['name: { startsWith: "جمارك" }, state: { in: ["XA", "XB"] }', ['xa-customs', 'xb-customs']],
    ['state: { eq: "XB" }', ['xb-heritage', 'xb-customs']],
    ['kind: { eq: DESK }', ['documentation-desk', 'al-quds-desk']],
    ['synthetic: { eq: false }', ['documentation-desk', 'al-quds-desk']],
    ['or: [{ state: { eq: "XE" } }, { kind: { eq: MUSEUM } }]', ['xe-customs', 'xf-museum']],
    ['not: { state: { in: ["XA", "XB", "XC", "XD", "XE", "XF"] } }', ['documentation-desk', 'al-quds-desk']],
  ])('{ %s } finds what it means and nothing else', async (where, expected) => {
    expect(await ids(where)).toEqual(slugs(...expected));
  });

  test.each(['NAME_ASC', 'NAME_DESC', 'CREATED_AT_ASC', 'CREATED_AT_DESC'])('are listed once each by %s', async (orderBy) => {
    const found: string[] = [];
    for (let after = ''; ; ) {
      const { data } = await hub.ask(`{ authorities(orderBy: ${orderBy}, first: 3${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
      found.push(...(data.authorities.nodes as { id: string }[]).map(({ id }) => id));
      if (!data.authorities.pageInfo.hasNextPage) break;
      after = `, after: "${data.authorities.pageInfo.endCursor}"`;
    }
    expect(found).toHaveLength(authoritySeeds.length);
    expect(new Set(found).size).toBe(authoritySeeds.length);
  });

  test('of states come in one statement for all states', async () => {
    const { data, selects } = await hub.ask('{ states(where: { code: { in: ["XA", "XB", "JO"] } }) { nodes { code authorities(first: 2) { totalCount nodes { state { code } } } } } }');
    expect(data.states.nodes.map(({ code, authorities }: { code: string; authorities: { totalCount: number } }) => [code, authorities.totalCount])).toEqual([['JO', 0], ['XA', 3], ['XB', 2]]);
    // States, authorities, totals, and the states of the authorities.
    expect(selects).toBe(4);
  });

  test('that are absent are null, and an id that is none is refused', async () => {
    expect((await hub.ask('{ authority(id: "authority_00000000000000000000000001") { id } }')).data).toEqual({ authority: null });
    expect((await hub.ask('{ authority(id: "authority_1") { id } }')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await hub.ask('{ authority(id: "site_00000000000000000000000001") { id } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the viewer', () => {
  test('is told who it is and what is open to it', async () => {
    const { data } = await hub.ask('{ viewer { kind isMember sector roles openFieldClasses authority { id } state { code } } }', officerOf('xa-heritage'));
    expect(data.viewer).toMatchObject({ kind: 'OFFICER', isMember: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'], authority: { id: seededAuthorityId('xa-heritage') }, state: { code: 'XA' } });
    expect(data.viewer.openFieldClasses.sort()).toEqual(['EXACT_PLACE', 'HOLD_BACK', 'PERSON', 'STORAGE']);
  });

  test('without a token is the public, to whom nothing is open', async () => {
    const { data } = await hub.ask('{ viewer { kind clientId roles openFieldClasses authority { id } state { code } } }');
    expect(data.viewer).toEqual({ kind: 'ANONYMOUS', clientId: null, roles: ['PUBLIC'], openFieldClasses: [], authority: null, state: null });
  });
});

describe('the seed', () => {
  test('entered twice changes nothing', async () => {
    const count = async () => (await hub.owner.query('select (select count(*) from directory.state) s, (select count(*) from directory.membership) m, (select count(*) from directory.authority) a, (select count(*) from directory.concept) c, (select count(*) from directory.treaty_participation) t')).rows;
    const before = await count();
    await seedDirectory(hub.connection, { demonstration: true });
    expect(await count()).toEqual(before);
  });
});

describe('concepts in lists', () => {
  test('are found by filters that are combined, in the order that is asked for', async () => {
    const { data } = await hub.ask('{ concepts(first: 1) { totalCount nodes { scheme notation } } }');
    const { totalCount, nodes: [{ scheme }] } = data.concepts;
    const count = async (where: string) => (await hub.ask(`{ concepts(where: ${where}, first: 1) { totalCount } }`)).data.concepts.totalCount as number;
    const own = await count(`{ scheme: { eq: "${scheme}" } }`);
    expect(own).toBeGreaterThan(0);
    expect(await count(`{ not: { scheme: { eq: "${scheme}" } } }`)).toBe(totalCount - own);
    expect(await count(`{ or: [{ scheme: { eq: "${scheme}" } }, { not: { scheme: { eq: "${scheme}" } } }] }`)).toBe(totalCount);
    const ids = async (order: string) => ((await hub.ask(`{ concepts(where: { scheme: { eq: "${scheme}" } }, orderBy: ${order}, first: 100) { nodes { id } } }`)).data.concepts.nodes as { id: string }[]).map(({ id }) => id);
    expect(new Set(await ids('LABEL_ASC'))).toEqual(new Set((await ids('NOTATION_ASC'))));
    for (const key of ['LABEL', 'NOTATION']) expect(await ids(`${key}_DESC`)).toEqual((await ids(`${key}_ASC`)).reverse());
  });
});
