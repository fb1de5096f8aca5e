import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitesOf } from '../../cli/demo/fictional/sites.ts';
import { newId } from '../../schema/ids.ts';
import { everyField } from '../import-flows/support/everything.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

/*
 * The place of a looted site is what looters ask for. The public and a foreign
 * customs officer ask for it in every way that the hub has.
 */

interface Hidden {
  id: string;
  localId: string;
  longitude: number;
  latitude: number;
}

const askers: Readonly<Record<string, AskOptions>> = { 'the public': {}, 'a foreign customs officer': { as: 'xb-customs', roles: ['CUSTOMS_OFFICER'] } };

let hub: TestHub;
let sites: Hidden[];
beforeAll(async () => {
  hub = await openTestHub('hub_demo', 'one process', { live: true });
  const looted = new Map(sitesOf('xa-heritage').filter(({ document }) => document.lootingReports.length > 0).map((draft) => [draft.localId, draft]));
  const query = `{ sites(first: 100, where: { localId: { in: ${JSON.stringify([...looted.keys()])} } }) { nodes { id localId location { precision geojson } } } }`;
  const { data } = await hub.ask(query, { as: 'xa-heritage', roles: ['REGISTRY_STEWARD'] });
  sites = data.sites.nodes.flatMap(({ id, localId, location }: { id: string; localId: string; location: { precision: string; geojson: { coordinates: [number, number] } } | null }) =>
    location?.precision === 'EXACT' && Array.isArray(location.geojson.coordinates) && typeof location.geojson.coordinates[0] === 'number' ? [{ id, localId, longitude: location.geojson.coordinates[0], latitude: location.geojson.coordinates[1] }] : []);
  // Only those whose place the public does not get.
  const { data: open } = await hub.ask(query);
  const cells = new Set(open.sites.nodes.filter(({ location }: { location: { precision: string } | null }) => location?.precision === 'CELL').map(({ id }: { id: string }) => id));
  sites = sites.filter(({ id }) => cells.has(id));
});
afterAll(() => hub.close());

/** A number as it would stand in a text, cut after the third decimal; in Arabic digits and with a comma, too. */
function formsOf({ longitude, latitude }: Hidden): string[] {
  return [longitude, latitude].flatMap((degrees) => {
    const cut = (Math.trunc(degrees * 1000) / 1000).toFixed(3);
    return [cut, cut.replace('.', ','), new Intl.NumberFormat('ar-EG', { minimumFractionDigits: 3, useGrouping: false }).format(Number(cut))];
  });
}

function told(text: string): string[] {
  return sites.flatMap((site) => formsOf(site).filter((form) => text.includes(form)).map((form) => `${site.localId}: ${form}`));
}

test('the demonstration world has looted sites whose place is withheld, and texts that give it away', () => {
  expect(sites.length).toBeGreaterThan(2);
  const drafts = new Map(sitesOf('xa-heritage').map((draft) => [draft.localId, JSON.stringify(draft.document)]));
  for (const site of sites) expect(formsOf(site).some((form) => drafts.get(site.localId)?.includes(form)), site.localId).toBe(true);
});

describe.each(Object.entries(askers))('%s', (_, asker) => {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await hub.ask(query, { ...asker, variables });
    expect(answer.errors, query.slice(0, 200)).toBeUndefined();
    expect(told(JSON.stringify(answer)), query.slice(0, 200)).toEqual([]);
    return answer.data;
  };
  const ids = () => sites.map(({ id }) => id);

  test('gets the cell of a quarter of a degree in every field that says where a site is', async () => {
    for (const { id, longitude, latitude } of sites) {
      const { site } = await ask('query ($id: ID!) { site(id: $id) { location { precision geojson } geometries { geojson } address gridId } }', { id });
      const ring = site.location.geojson.coordinates[0] as [number, number][];
      const [west, south] = [Math.floor(longitude * 4) / 4, Math.floor(latitude * 4) / 4];
      expect(site.location.precision).toBe('CELL');
      expect(ring.map(String).sort()).toEqual([[west, south], [west + 0.25, south], [west + 0.25, south + 0.25], [west, south + 0.25], [west, south]].map(String).sort());
      expect(site).toMatchObject({ geometries: [], address: null });
    }
  });

  test('gets no nearer in any other field, in versions, in what is joined to the site, in lists and in one record by its id', async () => {
    for (const id of ids()) {
      await ask(`query ($id: ID!) { site(id: $id) ${everyField('HeritageSite')} }`, { id });
      await ask('query ($id: ID!, $now: DateTime!) { site(id: $id) { revision(asOf: $now) { document changes { before after } } revisions(first: 50) { nodes { document changes { before after } } } } }', { id, now: new Date().toISOString() });
      for (const [join, type] of [['objects', 'CulturalObject'], ['cases', 'RepatriationCase']] as const) await ask(`query ($id: ID!) { site(id: $id) { ${join}(first: 2) { nodes ${everyField(type)} } } }`, { id });
      await ask('query ($id: ID!) { record(id: $id) { title { value } links(first: 50) { nodes { evidence { statement source { citation } } reason } } sources { citation } ... on HeritageSite { description { value } } } }', { id });
    }
  });

  test('closes in by no box: all boxes in a cell find the same, in lists, counts and totals', async () => {
    const [{ longitude, latitude } = { longitude: 0, latitude: 0 }] = sites;
    const [west, south] = [Math.floor(longitude * 4) / 4, Math.floor(latitude * 4) / 4];
    const found = async (at: number, to: number) => {
      const { sites: list } = await ask(`query ($box: BoxInput!) { sites(first: 100, where: { within: $box }) { totalCount nodes { id } } }`, { box: { south: south + at, north: south + to, west: west + at, east: west + to } });
      return [list.totalCount, ...list.nodes.map(({ id }: { id: string }) => id)];
    };
    const whole = await found(0.001, 0.249);
    expect(whole).toContain(sites[0]?.id);
    for (let at = 0.005; at < 0.245; at += 0.04) expect(await found(at, at + 0.004)).toEqual(whole);
  });

  test('finds nothing by the digits of the place: not in a search, nor in any text by which sites, objects and cases are found', async () => {
    const digits = sites.slice(0, 3).flatMap(formsOf);
    const texts = { sites: ['title', 'localId', 'criterion'], objects: ['title', 'localId'], cases: ['title', 'localId'] };
    for (const word of digits) {
      const asked = Object.entries(texts).flatMap(([list, fields]) => fields.map((field) => `${list}_${field}: ${list}(where: { ${field}: { contains: $word } }) { totalCount }`));
      const data = await hub.ask(`query ($word: String!) { search(query: $word) { totalCount } ${asked.join(' ')} }`, { ...asker, variables: { word } });
      expect(Object.values(data.data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount)).toEqual([0, ...asked.map(() => 0)]);
    }
  });

  test('learns nothing from pages, linked data, bulk reads, changes, counts by dimension, nor from what an act is refused with', async () => {
    const headers: Record<string, string> = asker.as === undefined ? {} : { authorization: `Bearer ${await hub.token(asker.as, asker.roles)}` };
    const get = async (path: string, accept: string) => {
      const text = await (await fetch(`${hub.url}${path}`, { headers: { ...headers, accept } })).text();
      expect(told(text), path).toEqual([]);
      return text;
    };
    for (const id of ids()) {
      for (const accept of ['text/html', 'application/ld+json']) expect((await get(`/id/${id}`, accept)).length).toBeGreaterThan(500);
      const { errors } = await hub.ask('mutation ($id: ID!) { markDanger(input: { idempotencyKey: "place", site: $id, ifVersion: "x", inDanger: true }) { userErrors { message } } }', { ...asker, variables: { id } });
      expect(told(JSON.stringify(errors))).toEqual([]);
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
    const lines = await get(`/bulk?query=${encodeURIComponent('{ sites { nodes { id title { value } description { value } location { geojson } statements(first: 10) { nodes { value } } } } }')}`, '*/*');
    expect(lines).toContain(sites[0]?.id);
    await ask('{ changes(first: 100) { nodes { recordId record { title { value } } } } }');
    for (const dimension of ['STATE', 'CATEGORY', 'CONDITION', 'THREAT', 'YEAR']) await ask(`{ aggregate(kind: SITE, groupBy: ${dimension}) { totalCount groups { key count } } }`);
    for (const order of ['TITLE_ASC', 'AREA_DESC', 'LOCAL_ID_ASC']) await ask(`{ sites(first: 100, orderBy: ${order}) { edges { cursor } nodes { title { value } description { value } } } }`);
    expect((await hub.ask('query ($id: ID!) { site(id: $id) { id } }', { ...asker, variables: { id: newId('site') } })).data).toEqual({ site: null });
  });
});
