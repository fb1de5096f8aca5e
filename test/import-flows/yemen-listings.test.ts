import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { allOf, everyField } from './support/everything.ts';
import { importInto } from './support/importing.ts';
import { rawCsv } from './support/raw.ts';
import { tablesHolding, vaultText } from './support/tables.ts';
import { type CatalogueObject, catalogueObjects } from './support/yemen-object.ts';
import { address, type LinkKind, linkKind } from './support/yemen-raw.ts';

const FILE = realFile('yemen-looted-catalogue/catalogue_ar.csv');

describe.skipIf(!hasRealData)(withRealData('the links of the catalogue of Yemen'), () => {
  let hub: TestHub;
  let rows: Record<string, string>[];
  let seen: Map<string, CatalogueObject>;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    await importInto(hub, 'yemen-catalogue', FILE);
    await hub.index();
    rows = rawCsv(FILE);
    seen = await catalogueObjects(hub);
  });
  afterAll(() => hub.close());

  const objectOf = (row: Record<string, string>): CatalogueObject => seen.get(row['artifact_id'] ?? '') as CatalogueObject;
  const ofKind = (kind: LinkKind): Record<string, string>[] => rows.filter((row) => linkKind(row['link'] ?? '') === kind);

  it('are of every kind: none, the title of a page, a shortener, a home page, an address', () => {
    const kinds: LinkKind[] = ['nothing', 'no address', 'shortener', 'home page', 'address'];
    expect(kinds.map((kind) => ofKind(kind).length)).toEqual([122, 67, 57, 34, 209]);
  });

  it.each(['no address', 'shortener', 'home page'] as const)('that are a %s make no listing, and stand as a reference on their object, word for word', (kind) => {
    for (const row of ofKind(kind)) {
      const { listings, statements } = objectOf(row);
      expect(listings.edges, row['link']).toEqual([]);
      expect(statements.nodes.filter(({ field }) => field === 'link').map(({ value }) => value)).toEqual([row['link']?.trim()]);
    }
  });

  it('that are addresses make a listing each where they identify one offer, else they stand as references', () => {
    const offered = ofKind('address').filter((row) => objectOf(row).listings.edges.length > 0);
    const references = ofKind('address').filter((row) => objectOf(row).listings.edges.length === 0);
    expect([offered.length, references.length]).toEqual([172, 37]);
    for (const row of offered) {
      const { listings, statements } = objectOf(row);
      expect(listings.edges.map(({ node }) => node.url), row['artifact_id']).toEqual([address(row['link'] ?? '')]);
      expect(statements.nodes.map(({ field }) => field)).not.toContain('link');
      // One thing has a number or at least four words of its own; a category or a sale has neither.
      expect(listings.edges[0]?.node.url).toMatch(/\d{2,}|(?:[\p{L}\d]+-){3}|\/products?\//u);
    }
    expect(new Set(offered.map((row) => objectOf(row).listings.edges[0]?.node.url)).size).toBe(172);
    for (const row of references) expect(objectOf(row).statements.nodes).toContainEqual({ field: 'link', value: row['link']?.trim() });
    // Museums and newspapers show things and offer none.
    for (const row of references.filter(({ link }) => /metmuseum|nm\.gov\.om|timesofisrael|thecityreview/.test(link ?? ''))) expect(objectOf(row).listings.edges).toEqual([]);
  });

  it('say OFFERED_AS from the object to its listing and back, confirmed by the source, with the evidence of the catalogue and of the machine', async () => {
    const listings = await allOf<{ localId: string; objects: { edges: { node: { localId: string }; link: { predicate: string; status: string } }[] } }>(
      hub, 'MarketListing', '{ localId objects(first: 10) { edges { node { localId } link { predicate status } } } }');
    const back = new Map(listings.map(({ localId, objects }) => [localId, objects.edges]));
    let scored = 0;
    for (const object of [...seen.values()].filter(({ listings: { edges } }) => edges.length > 0)) {
      const [{ link, node }] = object.listings.edges as [CatalogueObject['listings']['edges'][number]];
      expect(link).toMatchObject({ predicate: 'OFFERED_AS', status: 'CONFIRMED', method: 'STATED_IN_SOURCE' });
      expect(link.evidence[0]).toMatchObject({ kind: 'STATED_IN_SOURCE' });
      scored += link.evidence.filter(({ kind }) => kind === 'MACHINE_MATCH').length;
      expect(back.get(node.localId)).toEqual([{ node: { localId: object.localId }, link: { predicate: 'OFFERED_AS', status: 'CONFIRMED' } }]);
    }
    expect(scored).toBeGreaterThan(50);
  });

  describe('and persons', () => {
    /** Whom the notes name, by object; and addresses that may spell a collector, by listing. */
    let named: { localId: string; name: string }[];
    let collectors: string[];
    beforeAll(() => {
      named = [...seen.values()].flatMap(({ localId, persons }) => persons.map(({ name }) => ({ localId, name })));
      collectors = rows.map(({ link = '' }) => link).filter((link) => /collection/i.test(link) && !/metmuseum|nm\.gov\.om/.test(link)).map(address);
    });

    it('are named by the file: in notes, and in addresses', () => {
      expect([named.length, collectors.length]).toEqual([4, 5]);
      for (const { localId, name } of named) expect(rows.find((row) => row['artifact_id'] === localId)?.['note_ar']).toContain(name);
    });

    it('are named to nobody in any public answer, and an address that may spell one is cut at its site', async () => {
      const objects = await allOf<{ localId: string }>(hub, 'CulturalObject', everyField('CulturalObject'), { page: 20, where: `{ localId: { in: ${JSON.stringify(named.map(({ localId }) => localId))} } }` });
      expect(objects).toHaveLength(4);
      for (const object of objects) for (const { name } of named.filter(({ localId }) => localId === object.localId)) expect(JSON.stringify(object).includes(name), object.localId).toBe(false);
      const listings = JSON.stringify(await allOf(hub, 'MarketListing', everyField('MarketListing'), { page: 20 }));
      for (const link of collectors) expect(listings).not.toContain(new URL(link).pathname);
      // Each once in the listing, and once in the version of it that can be read back.
      expect(listings.match(/\[path withheld: it may name a collector\]/g)).toHaveLength(10);
    });

    it('are named to a steward of the authority: in the persons of the object, and in the whole address of the listing', async () => {
      const listings = await allOf<{ url: string }>(hub, 'MarketListing', '{ url }', { as: 'documentation-desk', roles: ['REGISTRY_STEWARD'] });
      for (const link of collectors) expect(listings).toContainEqual({ url: link });
    });

    it('are found by no search, stand in no table in plain text, and in the vault alone', async () => {
      for (const { localId, name } of named) {
        const { data } = await hub.ask('query($name: String!) { search(query: $name, first: 100) { nodes { record { localId } } } }', { variables: { name } });
        expect((data.search.nodes as { record: { localId: string } }[]).map(({ record }) => record.localId)).not.toContain(localId);
      }
      // A first name alone may be that of a king on a coin.
      const whole = named.map(({ name }) => name).filter((name) => name.length > 6);
      expect(await tablesHolding(hub.connection, [...whole, ...collectors])).toEqual([]);
      const [objects, listings] = [await vaultText(hub.connection, 'objects'), await vaultText(hub.connection, 'links')];
      for (const name of whole) expect(objects).toContain(JSON.stringify(name).slice(1, -1));
      for (const link of collectors) expect(listings).toContain(link);
    });
  });
});
