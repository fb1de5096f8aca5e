import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { exportedSites, namedPersons, type ExportedSite } from './support/eamena-raw.ts';
import { allOf, everyField } from './support/everything.ts';
import { type Imported, importInto } from './support/importing.ts';
import { tablesHolding, vaultText } from './support/tables.ts';

const FILE = realFile('eamena/eamena_caravanserais_iran.geojson.gz');

/** Everyone but an entitled steward of the records' own authority. */
const OTHERS: Readonly<Record<string, AskOptions>> = {
  'the public': {},
  'a steward of another authority': { as: 'xa-heritage', roles: ['REGISTRY_STEWARD'] },
  'a colleague without the role': { as: 'documentation-desk', roles: ['RESEARCHER'] },
};

interface Shown {
  localId: string;
  location: { precision: string; geojson: { type: string; coordinates: never } };
  geometries: unknown[];
  address: string | null;
  gridId: string | null;
  persons: { name: string }[];
}

describe.skipIf(!hasRealData)(withRealData('the caravanserais of Iran, published without their places and persons'), () => {
  let hub: TestHub;
  let first: Imported;
  let exported: Map<string, ExportedSite>;
  let names: string[];
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'eamena', FILE);
    await hub.index();
    exported = exportedSites(FILE);
    names = [...new Set([...exported.values()].flatMap(namedPersons))];
  });
  afterAll(() => hub.close());

  it('name at least three persons in the file, whom the tests look for', () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(name).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
  });

  it.each(Object.keys(OTHERS))('show %s a quarter of a degree in place of the point, no geometry, no address and no person', async (who) => {
    // Everything that the public gets; for the others every fifth site stands for all.
    const ids = [...exported.keys()].filter((_, place) => place % 5 === 0);
    const where = who === 'the public' ? {} : { where: `{ localId: { in: ${JSON.stringify(ids)} } }` };
    const shown = await allOf<Shown>(hub, 'HeritageSite', everyField('HeritageSite'), { ...OTHERS[who], ...where, page: 20 });
    expect(shown).toHaveLength(who === 'the public' ? 221 : 45);
    for (const site of shown) {
      const points = pointsIn(exported.get(site.localId)?.geometries);
      expect(site, site.localId).toMatchObject({ location: { precision: 'CELL' }, geometries: [], address: null, persons: [] });
      const cell = boundsOf(pointsIn(site.location.geojson.coordinates));
      expect([cell.east - cell.west, cell.north - cell.south, cell.west % 0.25, cell.south % 0.25]).toEqual([0.25, 0.25, 0, 0]);
      expect(points.some(([x, y]) => x >= cell.west && x <= cell.east && y >= cell.south && y <= cell.north), site.localId).toBe(true);
      if (site.gridId !== null) expect(site.gridId).toBe(gridOf(cell));
      const text = JSON.stringify(site);
      for (const word of [...names, ...points.flat().map(String).filter((number) => number.length >= 7)]) expect(text.includes(word), `${site.localId}: ${word}`).toBe(false);
    }
  });

  it('show a steward of their authority the exact point, every geometry, the address and who assessed', async () => {
    const shown = await allOf<Shown>(hub, 'HeritageSite', '{ localId location { precision } geometries { geojson } address persons { name } }', { as: 'documentation-desk', roles: ['REGISTRY_STEWARD'] });
    for (const site of shown) {
      const { cells = {}, geometries = [] } = exported.get(site.localId) ?? {};
      expect(site).toMatchObject({ location: { precision: 'EXACT' }, geometries: geometries.map((geojson) => ({ geojson })), address: cells['Address'] || null });
    }
    expect(new Set(shown.flatMap(({ persons }) => persons.map(({ name }) => name)))).toEqual(new Set(names));
  });

  it('are found by a box in any corner of their cell alike, so that no box closes in on the point', async () => {
    const [site] = exported.values();
    const [[x, y] = [0, 0]] = pointsIn(site?.geometries);
    const [west, south] = [Math.floor(x * 4) / 4, Math.floor(y * 4) / 4];
    const found = async (at: number, to: number) => {
      const box = `{ south: ${south + at}, north: ${south + to}, west: ${west + at}, east: ${west + to} }`;
      const { data } = await hub.ask(`{ sites(first: 100, where: { within: ${box} }) { nodes { localId } } }`);
      return (data.sites.nodes as { localId: string }[]).map(({ localId }) => localId).sort();
    };
    const corner = await found(0.001, 0.002);
    expect(corner).toContain(site?.cells['EAMENA ID']);
    expect(await found(0.248, 0.249)).toEqual(corner);
    expect(await found(-0.002, -0.001)).not.toContain(site?.cells['EAMENA ID']);
  });

  it('are found by nobody who searches for a person, not even by the steward', async () => {
    for (const name of names) {
      for (const as of [undefined, 'documentation-desk']) {
        const { data } = await hub.ask('query($name: String!) { search(query: $name, first: 5) { totalCount facets { values { count } } } }', { ...(as === undefined ? {} : { as }), variables: { name } });
        expect(data.search.totalCount).toBe(0);
        expect(data.search.facets.flatMap(({ values }: { values: unknown[] }) => values)).toEqual([]);
      }
    }
  });

  it('name persons in no table in plain text, in the vault of the sites alone, and in no line of the report', async () => {
    expect(await tablesHolding(hub.connection, names)).toEqual([]);
    const kept = await vaultText(hub.connection, 'sites');
    for (const name of names) expect(kept).toContain(name);
    const report = JSON.stringify(first.entries);
    for (const name of names) expect(report.includes(name)).toBe(false);
  });
});

/** Every pair of coordinates in a geometry, or in a list of geometries, however deep. */
function pointsIn(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? pointsIn((value as { coordinates?: unknown }).coordinates) : [];
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : value.flatMap(pointsIn);
}

function boundsOf(points: readonly [number, number][]): { west: number; south: number; east: number; north: number } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}

/** The square of the EAMENA grid: its degree, the quarter of the degree and the quarter of that, counted from the south-west. */
function gridOf({ west, south }: { west: number; south: number }): string {
  const quarter = (x: number, y: number): number => 1 + x + 2 * y;
  const [x, y] = [(west % 1) * 4, (south % 1) * 4];
  return `E${Math.floor(west)}N${Math.floor(south)}-${quarter(Math.floor(x / 2), Math.floor(y / 2))}${quarter(x % 2, y % 2)}`;
}
