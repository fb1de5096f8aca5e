import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymousPrincipal, type Principal, type Role, roles } from '../../subgraphs/kernel/process/principal.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { assessment, draft, english, keeper, officerOf, openSites, type Sites, stranger } from './support.ts';

/** A site that says where it lies in every way that a record can. */
const telling: Partial<SiteDocument> = {
  point: { longitude: 44.4213, latitude: 15.3547 },
  geometries: [{ geojson: { type: 'Polygon', coordinates: [[[44.42, 15.35], [44.43, 15.35], [44.43, 15.36], [44.42, 15.35]]] }, qualifier: null, extentCertainty: null, locationCertainty: null }],
  address: 'The third house after 15.3547, 44.4213',
  names: [{ text: english('Tell at 15.3547, 44.4213'), kind: 'TOPONYM' }],
  description: [english('It lies at 15°21′17″N 44°25′17″E above the wadi.'), english('lat=15.3547, lon=44.4213')],
  justification: [english('See geo:15.3547,44.4213 for the place.')],
  assessments: [assessment('1', { note: 'Reached on foot from 15.3547, 44.4213.' })],
  lootingReports: [{ key: '1', occurredAt: null, reportedAt: null, kind: 'ILLICIT_EXCAVATION', description: [english('Pits at 15.3547, 44.4213.')], extent: null, status: 'ASSERTED', source: null }],
  statements: [{ key: '1', field: 'location', value: '15.3547, 44.4213', status: 'ASSERTED', statedAt: null, source: null }],
  components: [{ elementId: '1', name: 'Tomb (15.3547, 44.4213)', state: null, areaHectares: null, point: { longitude: 44.4213, latitude: 15.3547 } }],
  disturbances: [{ key: '1', category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: null, certainty: null, effects: [], from: null, to: null, occurredOn: null, occurredBefore: null, trend: null }],
};
const persons = [
  { role: 'assessor', name: 'Zaynab Assessor', path: 'assessments/1' },
  { role: 'assessor', name: 'Umar Watcher', path: 'disturbances/1' },
];
/** Any part of the place, as degrees or as minutes. */
const exact = /3547|4213|44\.42|21[′']17/;

let hub: Sites;
beforeAll(async () => {
  hub = await openSites();
  await hub.save([
    draft('withheld', telling, { titles: [english('Tell at 15.3547, 44.4213')], persons }),
    draft('published', { ...telling, placeDisclosure: 'EXACT' }, { persons }),
  ]);
});
afterAll(() => hub.close());

const everything = `
  title { value } names { text { value } } description { value } justification { value } placeDisclosure gridId address
  location { precision geojson } geometries { geojson } components { name location { precision geojson } }
  assessments { nodes { note investigators } } disturbances { nodes { assessors } } lootingReports { nodes { description { value } } }
  statements { nodes { field value } } persons { name } unread { value }`;
const read = async (localId: string, principal: Principal = anonymousPrincipal) => {
  const { data, codes } = await hub.ask(`{ sites(where: { localId: { eq: "${localId}" } }) { nodes { ${everything} } } }`, principal);
  expect(codes).toEqual([]);
  return data.sites.nodes[0];
};

const cleared: Role[] = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'];

describe('a site whose place is withheld', () => {
  test.each<[string, Principal]>([
    ['the public', anonymousPrincipal],
    ['a steward of another authority', officerOf(stranger)],
    ...roles.filter((role) => !cleared.includes(role)).map((role): [string, Principal] => [`a ${role} of its own authority`, officerOf(keeper, [role])]),
  ])('tells %s its cell and nothing finer, in no field and no text', async (_, principal) => {
    const site = await read('withheld', principal);
    const cell = { precision: 'CELL', geojson: { type: 'Polygon', coordinates: [[[44.25, 15.25], [44.5, 15.25], [44.5, 15.5], [44.25, 15.5], [44.25, 15.25]]] } };
    expect(site).toMatchObject({ placeDisclosure: 'CELL', location: cell, geometries: [], address: null });
    expect(site.components[0].location).toEqual(cell);
    expect(JSON.stringify(site)).not.toMatch(exact);
    expect(site.description[0].value).toContain('above the wadi');
  });

  test.each(cleared)('tells a %s of its own authority the place as it was given', async (role) => {
    const site = await read('withheld', officerOf(keeper, [role]));
    expect(site.location).toEqual({ precision: 'EXACT', geojson: { type: 'Point', coordinates: [44.4213, 15.3547] } });
    expect(site.geometries).toHaveLength(1);
    expect(site.address).toBe(telling.address);
    expect(site.statements.nodes[0].value).toBe('15.3547, 44.4213');
    expect(site.description[1].value).toBe('lat=15.3547, lon=44.4213');
  });

  test('is found by the public neither by its exact box nor by another reading of its place', async () => {
    const box = (south: number, west: number, north: number, east: number) => hub.ask(`{ sites(where: { localId: { eq: "withheld" }, within: { south: ${south}, west: ${west}, north: ${north}, east: ${east} } }) { totalCount } }`);
    // Halving the box inside the cell never tells the halves apart.
    for (const [south, west, north, east] of [[15.25, 44.25, 15.3, 44.3], [15.45, 44.45, 15.5, 44.5], [15.354, 44.421, 15.355, 44.422]] as const) {
      expect((await box(south, west, north, east)).data.sites.totalCount).toBe(1);
    }
  });

  test('gives the record index no text that tells the place', () => {
    expect(JSON.stringify(siteRegistry.index(siteRegistry.disclosed(draft('withheld', telling, { titles: [english('Tell at 15.3547, 44.4213')] })), 'site'))).not.toMatch(exact);
  });

  test('has the same public version however its place moves within the cell and its texts tell it', async () => {
    const version = async () => (await hub.ask('{ sites(where: { localId: { eq: "moves" } }) { nodes { version updatedAt } } }')).data.sites.nodes[0] as unknown;
    await hub.save([draft('moves', telling)]);
    const before = await version();
    await hub.save([draft('moves', {
      ...telling,
      point: { longitude: 44.4214, latitude: 15.3548 },
      assessments: [assessment('1', { note: 'Reached on foot from 15.3548, 44.4214.' })],
      statements: [{ ...telling.statements![0]!, value: '15.3548, 44.4214' }],
    })]);
    expect(await version()).toEqual(before);
  });
});

describe('a site that is protected and published', () => {
  test('tells everybody its place and its words as they are', async () => {
    const site = await read('published');
    expect(site.location).toEqual({ precision: 'EXACT', geojson: { type: 'Point', coordinates: [44.4213, 15.3547] } });
    expect(site.description[1].value).toBe('lat=15.3547, lon=44.4213');
    expect(site.names[0].text.value).toBe('Tell at 15.3547, 44.4213');
  });
});

describe('persons named in a site', () => {
  test('are told to entitled roles of its authority, each with the part that names them', async () => {
    const site = await read('published', officerOf(keeper, ['CASE_OFFICER']));
    expect(site.persons.map(({ name }: { name: string }) => name)).toEqual(['Zaynab Assessor', 'Umar Watcher']);
    expect(site.assessments.nodes[0].investigators).toEqual(['Zaynab Assessor']);
    expect(site.disturbances.nodes[0].assessors).toEqual(['Umar Watcher']);
  });

  test.each<[string, Principal]>([
    ['the public', anonymousPrincipal],
    ['a steward of another authority', officerOf(stranger)],
    ['a customs analyst of its own authority', officerOf(keeper, ['CUSTOMS_ANALYST'])],
    ['an auditor of its own authority', officerOf(keeper, ['AUDITOR'])],
  ])('are not told to %s', async (_, principal) => {
    const site = await read('published', principal);
    expect([site.persons, site.assessments.nodes[0].investigators, site.disturbances.nodes[0].assessors]).toEqual([[], [], []]);
    expect(JSON.stringify(site)).not.toMatch(/Zaynab|Umar/);
  });

  test('take one statement for all sites of a page', async () => {
    const count = async (first: number) => (await hub.ask(`{ sites(first: ${first}) { nodes { persons { name } } } }`, officerOf(keeper))).statements;
    expect(await count(1)).toBe(await count(3));
  });
});
