import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { reproject } from '../../../subgraphs/kernel/data/reproject.ts';
import type { Principal } from '../../../subgraphs/kernel/process/principal.ts';
import type { SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { draft, english, officerOf, openSites, type Sites, stranger } from '../../sites/support.ts';

let hub: Sites;
let owner: pg.Client;
let keeper: string;
beforeAll(async () => {
  hub = await openSites();
  owner = new pg.Client(hub.connection);
  await owner.connect();
});
beforeEach(() => {
  keeper = newId('authority');
});
afterAll(async () => {
  await owner.end();
  await hub.close();
});

const place = { longitude: 44.4213, latitude: 15.3547 };
const titled = (title: string, tier: SharingTier = 'PUBLIC', more = {}) =>
  draft('r', { placeDisclosure: 'CELL', point: place, ...more }, { titles: [english(title)], sharing: { tier } });
const save = async (one: ReturnType<typeof titled>): Promise<string> => {
  const [saved] = await hub.save([one], keeper);
  return saved !== undefined && 'id' in saved ? saved.id : '';
};
interface Version {
  version: string;
  recordedAt: string;
  client: string | null;
  changes: { path: string; before: unknown; after: unknown }[];
  document: { titles: { value: string }[]; document: { point: unknown } };
}
async function versions(id: string, reader?: Principal): Promise<Version[]> {
  const query = `{ site(id: "${id}") { revisions { totalCount nodes { version recordedAt client changes { path before after } document } } } }`;
  const { data } = await hub.ask(query, reader);
  if (data.site === null) return [];
  expect(data.site.revisions.totalCount).toBe(data.site.revisions.nodes.length);
  return data.site.revisions.nodes as Version[];
}
const titles = (found: Version[]) => found.map(({ document }) => document.titles[0]?.value);
const steward = () => officerOf(keeper, ['REGISTRY_STEWARD']);

describe('the versions of a record', () => {
  test('are read back by everybody who might read them, the newest first, with what changed', async () => {
    await save(titled('First'));
    const id = await save(titled('Second'));
    const found = await versions(id);
    expect(titles(found)).toEqual(['Second', 'First']);
    expect(found.map(({ changes }) => changes)).toEqual([[{ path: 'titles[0].value', before: 'First', after: 'Second' }], []]);
    expect(found.every(({ client }) => client === null)).toBe(true);
    expect(new Set(found.map(({ version }) => version)).size).toBe(2);
  });

  test('that were not for a reader at their time are not there for it, though the record is now', async () => {
    await save(titled('Kept', 'AUTHORITY'));
    const id = await save(titled('Shown'));
    expect(titles(await versions(id))).toEqual(['Shown']);
    expect(titles(await versions(id, officerOf(stranger)))).toEqual(['Shown']);
    expect(titles(await versions(id, steward()))).toEqual(['Shown', 'Kept']);
  });

  test('are asked of the subgraph’s policy too, where row-level security is off', async () => {
    await save(titled('Kept', 'AUTHORITY'));
    const id = await save(titled('Shown'));
    await owner.query('alter table sites.revision_face disable row level security');
    try {
      const asOf = async (at: string, reader?: Principal) => (await hub.ask(`{ site(id: "${id}") { revision(asOf: "${at}") { document } } }`, reader)).data.site.revision?.document.titles[0].value;
      const [, kept] = await versions(id, steward());
      for (const reader of [undefined, officerOf(stranger)]) {
        expect(titles(await versions(id, reader))).toEqual(['Shown']);
        expect(await asOf(kept?.recordedAt ?? '', reader)).toBeUndefined();
      }
      expect(await asOf(kept?.recordedAt ?? '', steward())).toBe('Kept');
    } finally {
      await owner.query('alter table sites.revision_face enable row level security');
    }
  });

  test('are not whole for another authority to whom a grant opens every class', async () => {
    await save(titled('Tell', 'PARTIES'));
    const id = await save(titled('Tell', 'PARTIES', { point: { longitude: 44.4214, latitude: 15.3548 } }));
    await owner.query(
      `insert into sites.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, field_classes, valid_from) values ($1, $2, $3, $4, $5, now())`,
      [newId('grant'), id, keeper, stranger, [...new Set(Object.values(siteRegistry.withheld).flatMap((columns) => Object.values(columns)))]]);
    const found = await versions(id, officerOf(stranger));
    expect(found).toHaveLength(1);
    expect(found[0]?.client).toBeNull();
    expect(found[0]?.document.document.point).toBeNull();
  });

  test('are gone with a record that was withdrawn, for all but its own authority', async () => {
    await save(titled('Shown'));
    const id = await save(titled('Withdrawn', 'AUTHORITY'));
    expect(await versions(id)).toEqual([]);
    expect(titles(await versions(id, steward()))).toEqual(['Withdrawn', 'Shown']);
  });

  test('hold what a class withholds for nobody but those of the authority to whom every class is open', async () => {
    const id = await save(titled('Tell'));
    for (const reader of [undefined, officerOf(stranger), officerOf(keeper, ['RESEARCHER'])]) expect(JSON.stringify(await versions(id, reader))).not.toMatch(/3547|4213/);
    expect((await versions(id, steward()))[0]?.document.document.point).toEqual(place);
    expect((await versions(id, steward()))[0]?.client).toBe('test');
  });

  test('that changed nothing but what is withheld are told to nobody else, not by their number either', async () => {
    await save(titled('Tell'));
    const id = await save(titled('Tell', 'PUBLIC', { point: { longitude: 44.4214, latitude: 15.3548 } }));
    expect(await versions(id)).toHaveLength(1);
    expect(await versions(id, officerOf(keeper, ['RESEARCHER']))).toHaveLength(1);
    const [last] = await versions(id, steward());
    expect(last?.changes.map(({ path }) => path).sort()).toEqual(['document.point.latitude', 'document.point.longitude']);
  });

  test('are read back as of a time', async () => {
    await save(titled('First'));
    const id = await save(titled('Second'));
    const [second, first] = await versions(id);
    const asOf = async (at: string) => (await hub.ask(`{ site(id: "${id}") { revision(asOf: "${at}") { document } } }`)).data.site.revision;
    expect((await asOf(second?.recordedAt ?? '')).document.titles[0].value).toBe('Second');
    expect((await asOf(new Date(Date.parse(first?.recordedAt ?? '') - 1000).toISOString()))).toBeNull();
    expect((await asOf('2100-01-01T00:00:00.000Z')).document.titles[0].value).toBe('Second');
  });

  test('that were written before their faces were kept get them with the next start', async () => {
    await save(titled('First'));
    const id = await save(titled('Second'));
    const before = [await versions(id), await versions(id, steward())];
    await owner.query('delete from sites.revision_face where record_id = $1', [id]);
    await owner.query('delete from sites.projection');
    await reproject(hub.database, siteRegistry as never);
    expect([await versions(id), await versions(id, steward())]).toEqual(before);
  });
});
