import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { servicePrincipal } from '../../../subgraphs/kernel/data/act.ts';
import type { SaveOutcome } from '../../../subgraphs/kernel/data/draft.ts';
import { erasePersons } from '../../../subgraphs/kernel/data/persons.ts';
import { open, seal } from '../../../subgraphs/kernel/data/vault.ts';
import { assessment, draft, english, officerOf, openSites, type Sites, stranger, term } from '../../sites/support.ts';
import { connectOwner, type Owner } from './owner.ts';

let hub: Sites;
let owner: Owner;
/** A fresh authority for each test, so that no test sees another's records. */
let keeper: string;
beforeAll(async () => {
  hub = await openSites();
  owner = await connectOwner(hub.connection);
});
beforeEach(() => {
  keeper = newId('authority');
});
afterAll(async () => {
  await owner.close();
  await hub.close();
});

const tables = ['site', 'site_state', 'condition_assessment', 'revision', 'person_detail', 'source_row', 'change_entry'];
async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables) found[table] = await owner.count(`sites.${table}`);
  return found;
}
const outcomes = (results: SaveOutcome[]) => results.map(({ localId, outcome }) => `${localId} ${outcome}`);
const stored = (localId: string) => owner.query<{ id: string; revision: number; public_revision: number }>('select id, revision, public_revision from sites.site where authority_id = $1 and local_id = $2', [keeper, localId]);

describe('a batch', () => {
  test('says of each record whether it was created, changed or left as it was', async () => {
    expect(outcomes(await hub.save([draft('a'), draft('b')], keeper))).toEqual(['a created', 'b created']);
    expect(outcomes(await hub.save([draft('a'), draft('b', { region: 'Arab States' }), draft('c')], keeper))).toEqual(['a unchanged', 'b changed', 'c created']);
  });

  test('names every field that changed by its path, with what it was and what it is', async () => {
    await hub.save([draft('a', { region: 'East', areaHectares: 4, assessments: [assessment('1', { note: 'old' })], placeTypes: [term('Tomb')] })], keeper);
    const [result] = await hub.save([draft('a', { region: 'West', areaHectares: null, assessments: [assessment('1', { note: 'new' })], placeTypes: [term('Tomb'), term('Well')] }, { titles: [english('Other')] })], keeper);
    expect(result).toMatchObject({ outcome: 'changed' });
    const changes = result?.outcome === 'changed' ? result.changes : [];
    expect(changes.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'document.areaHectares', before: 4, after: null },
      { path: 'document.assessments[0].note', before: 'old', after: 'new' },
      { path: 'document.placeTypes', before: [term('Tomb')], after: [term('Tomb'), term('Well')] },
      { path: 'document.region', before: 'East', after: 'West' },
      { path: 'titles[0].value', before: 'Site a', after: 'Other' },
    ]);
  });

  test('that is written again writes nothing, not even a change entry', async () => {
    const batch = [draft('a', { assessments: [assessment('1')] }, { persons: [{ role: 'assessor', name: 'N. N.', path: 'assessments/1' }], sourceRow: { Name: 'N. N.', n: 1 } }), draft('b')];
    await hub.save(batch, keeper);
    const before = await counts();
    expect(outcomes(await hub.save(batch, keeper))).toEqual(['a unchanged', 'b unchanged']);
    expect(await counts()).toEqual(before);
  });

  test('keeps the id of a record and the addresses of its parts when it changes', async () => {
    const parts = () => owner.query('select p.id from sites.condition_assessment p join sites.site s on s.id = p.site_id where s.authority_id = $1 order by p.key', [keeper]);
    const [created] = await hub.save([draft('a', { assessments: [assessment('1'), assessment('2')] })], keeper);
    const before = await parts();
    const [changed] = await hub.save([draft('a', { region: 'x', assessments: [assessment('2'), assessment('1')] })], keeper);
    expect(changed).toMatchObject({ id: created?.outcome === 'created' ? created.id : '' });
    expect(await parts()).toEqual(before);
  });

  test('that is a dry run says the same and keeps nothing', async () => {
    await hub.save([draft('a')], keeper);
    const before = await counts();
    const batch = [draft('a', { region: 'x', assessments: [assessment('1')] }), draft('b', {}, { persons: [{ role: 'owner', name: 'N. N.', path: 'x' }], sourceRow: { a: 1 } }), draft('c', { region: 'nul \0 here' })];
    const dry = await hub.save(batch, keeper, { dryRun: true });
    expect(outcomes(dry)).toEqual(['a changed', 'b created', 'c rejected']);
    expect(await counts()).toEqual(before);
    expect(outcomes(await hub.save(batch, keeper))).toEqual(outcomes(dry));
  });

  test('of nothing is nothing', async () => {
    expect(await hub.save([], keeper)).toEqual([]);
  });

  test('of 500 records is written whole', async () => {
    const results = await hub.save(Array.from({ length: 500 }, (_, index) => draft(`${index}`, { assessments: [assessment('1')] })), keeper);
    expect(results.every(({ outcome }) => outcome === 'created')).toBe(true);
    expect((await owner.query('select 1 from sites.site where authority_id = $1', [keeper])).length).toBe(500);
  });
});

describe('a record that the storage refuses', () => {
  test('is found by halves; all others of its batch are written', async () => {
    const batch = Array.from({ length: 37 }, (_, index) => draft(`${index}`, index === 23 ? { region: 'NUL \0' } : {}));
    const results = await hub.save(batch, keeper);
    expect(results.filter(({ outcome }) => outcome === 'rejected')).toEqual([{ outcome: 'rejected', localId: '23', reason: expect.objectContaining({ en: 'A value does not fit its field.' }), field: null }]);
    expect(results.map(({ localId }) => localId)).toEqual(batch.map(({ localId }) => localId));
    expect((await owner.query('select 1 from sites.site where authority_id = $1', [keeper])).length).toBe(36);
  });

  test('because it is beyond a limit of PostgreSQL is refused as a row, too', async () => {
    const name = `sites.limit_${keeper.replace(/\W/g, '')}`;
    await owner.query(`create index ${name.slice('sites.'.length)} on sites.site (region) where authority_id = '${keeper}'`);
    const long = Array.from({ length: 2000 }, () => newId('site')).join('');
    const results = await hub.save([draft('a'), draft('b', { region: long }), draft('c')], keeper);
    await owner.query(`drop index ${name}`);
    expect(results[1]).toEqual({ outcome: 'rejected', localId: 'b', reason: expect.objectContaining({ en: 'A value is larger than the registry can keep.' }), field: null });
    expect(outcomes(results)).toEqual(['a created', 'b rejected', 'c created']);
  });

  test.each([
    ['a NUL character in a text', draft('x', { region: 'a\0b' })],
    ['a NUL character in a title', draft('x', {}, { titles: [english('a\0b')] })],
    ['a NUL character in the local id', draft('x\0')],
    ['a NUL character deep in a document', draft('x', { assessments: [assessment('1', { note: '\0' })] })],
    ['a NUL character in a private name', draft('x', {}, { persons: [{ role: 'owner', name: '\0', path: 'x' }] })],
    ['half a surrogate pair in a document', draft('x', { description: [english('\ud83d')] })],
    ['a tier that there is not', draft('x', {}, { sharing: { tier: 'SECRET' as never } })],
  ])('because of %s leaves no half of it behind', async (_, bad) => {
    const before = await counts();
    expect(await hub.save([bad], keeper)).toEqual([{ outcome: 'rejected', localId: bad.localId, reason: expect.objectContaining({ en: expect.any(String) }), field: null }]);
    expect(await counts()).toEqual(before);
  });

  test('that breaks a rule of its kind is named with its field and takes nothing with it', async () => {
    const results = await hub.save([draft('a'), draft('b', { assessments: [assessment('1'), assessment('1')] }), draft('c')], keeper);
    expect(results[1]).toEqual({ outcome: 'rejected', localId: 'b', reason: expect.objectContaining({ en: 'Two entries of the list have the key 1.' }), field: 'document.assessments' });
    expect(outcomes(results)).toEqual(['a created', 'b rejected', 'c created']);
  });
});

describe('authorities', () => {
  test('may use the same local id for records of their own', async () => {
    const [mine] = await hub.save([draft('same')], keeper);
    const [theirs] = await hub.save([draft('same', { region: 'other' })], stranger);
    expect([mine?.outcome, theirs?.outcome]).toEqual(['created', 'created']);
    expect((await owner.query('select distinct id from sites.site where local_id = $1', ['same'])).length).toBe(2);
  });
});

describe('private persons and source rows', () => {
  const persons = [{ role: 'assessor', name: 'Zaynab Private', path: 'assessments/1' }];
  const secret = draft('p', { assessments: [assessment('1')] }, { persons, sourceRow: { Assessor: 'Zaynab Private' } });

  /** Names that a steward of the authority reads. */
  async function namesIn(reader = keeper): Promise<string[]> {
    const { data } = await hub.ask('{ sites(where: { localId: { eq: "p" } }) { nodes { persons { name } } } }', officerOf(reader));
    return data.sites.nodes.flatMap(({ persons: named }: { persons: { name: string }[] }) => named.map(({ name }) => name));
  }
  const erase = async () => {
    const [row] = await owner.query<{ id: string }>(`select id from sites.site where authority_id = $1 and local_id = 'p'`, [keeper]);
    await hub.database.write(servicePrincipal(keeper, 'test'), (db) => erasePersons(db, 'sites', keeper, row?.id ?? ''));
  };

  test('are kept apart and sealed, and stand readable in no table', async () => {
    await hub.save([secret], keeper);
    expect(await namesIn()).toEqual(['Zaynab Private']);
    for (const table of ['site', 'revision', 'condition_assessment', 'change_entry', 'withheld', 'person_detail', 'source_row']) {
      expect(await owner.query(`select 1 from sites.${table} t where t::text like '%Zaynab%'`), table).toEqual([]);
    }
  });

  test('that change are a change of the record, told by path', async () => {
    await hub.save([secret], keeper);
    const [result] = await hub.save([{ ...secret, persons: [{ ...persons[0]!, name: 'Another' }] }], keeper);
    expect(result).toMatchObject({ outcome: 'changed', changes: [{ path: 'persons[0].name', before: 'Zaynab Private', after: 'Another' }] });
    expect(await namesIn()).toEqual(['Another']);
  });

  test('that are left out are gone', async () => {
    await hub.save([secret], keeper);
    await hub.save([draft('p', secret.document)], keeper);
    expect(await owner.query('select 1 from sites.person_detail where authority_id = $1', [keeper])).toEqual([]);
    expect(await owner.query('select 1 from sites.source_row where authority_id = $1', [keeper])).toEqual([]);
  });

  test('that are erased cannot be read again, though their sealed names are brought back from a backup', async () => {
    await hub.save([secret], keeper);
    const sealed = await owner.query<{ name: string }>('select name from sites.person_detail where authority_id = $1', [keeper]);
    await erase();
    expect(await namesIn()).toEqual([]);
    await owner.query(
      `insert into sites.person_detail (record_id, position, authority_id, path, role, name)
       select record_id, 0, authority_id, 'x', 'assessor', $2 from sites.person_key where authority_id = $1`, [keeper, sealed[0]?.name]);
    expect(await namesIn()).toEqual([]);
  });

  test('that were erased are not entered again by the next import, which changes nothing', async () => {
    await hub.save([secret], keeper);
    await erase();
    expect(await hub.save([secret], keeper)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await hub.save([{ ...secret, titles: [english('Renamed')] }], keeper)).toMatchObject([{ outcome: 'changed' }]);
    expect(await namesIn()).toEqual([]);
    expect(await owner.query(`select 1 from sites.revision t where t::text like '%Zaynab%'`)).toEqual([]);
  });

  test('cannot be opened in another record', () => {
    const key = new Uint8Array(32);
    expect(open(key, seal(key, 'Zaynab', 'site_a'), 'site_a')).toBe('Zaynab');
    expect(open(key, seal(key, 'Zaynab', 'site_a'), 'site_b')).toBeNull();
    expect(open(new Uint8Array(32).fill(1), seal(key, 'Zaynab', 'site_a'), 'site_a')).toBeNull();
  });
});

describe('versions', () => {
  const spot = { longitude: 35.21, latitude: 31.76 };
  const version = async (as?: string) => {
    const [row] = await stored('v');
    const { data } = await hub.ask('query ($id: ID!) { site(id: $id) { version updatedAt } }', as === undefined ? undefined : officerOf(as), { id: row?.id });
    return data.site as { version: string; updatedAt: string };
  };

  test.each([
    ['a value that only the authority sees', { unread: [{ field: 'f', value: 'v', reason: 'r' }] }],
    ['the exact place within its cell', { point: { longitude: 35.22, latitude: 31.77 } }],
    ['coordinates in a text', { point: spot, description: [english('It lies at 31.7683, 35.2137.')] }],
  ])('%s changes the authority’s version and nobody else’s', async (_, document) => {
    const plain = { point: spot, description: [english('It lies at 31.7600, 35.2100.')] };
    await hub.save([draft('v', plain)], keeper);
    const [mine, others] = [await version(keeper), await version()];
    await hub.save([draft('v', { ...plain, ...document })], keeper);
    expect(await version()).toEqual(others);
    expect((await version(keeper)).version).not.toBe(mine.version);
  });

  test('a private person changes the authority’s version and nobody else’s', async () => {
    await hub.save([draft('v')], keeper);
    const [mine, others] = [await version(keeper), await version()];
    await hub.save([draft('v', {}, { persons: [{ role: 'owner', name: 'N. N.', path: 'x' }] })], keeper);
    expect(await version()).toEqual(others);
    expect((await version(keeper)).version).not.toBe(mine.version);
  });

  test('what everybody sees changes both versions and the time of the change', async () => {
    await hub.save([draft('v')], keeper);
    const [mine, others] = [await version(keeper), await version()];
    await hub.save([draft('v', { region: 'x' })], keeper);
    expect((await version()).version).not.toBe(others.version);
    expect((await version()).updatedAt > others.updatedAt).toBe(true);
    expect((await version(keeper)).version).not.toBe(mine.version);
  });

  test('a record of which nothing is withheld has one version for all', async () => {
    await hub.save([draft('open', { placeDisclosure: 'EXACT' })], keeper);
    const ask = (reader?: string) => hub.ask('{ sites(where: { localId: { eq: "open" } }) { nodes { version } } }', reader === undefined ? undefined : officerOf(reader));
    expect(await ask()).toEqual(await ask(keeper));
  });

  test('every version can be read back, each as it was given', async () => {
    for (const region of ['one', 'two', 'three']) await hub.save([draft('v', { region })], keeper);
    const rows = await owner.query<{ revision: number; region: string; recorded_by: string }>(
      `select revision, draft->'document'->>'region' as region, recorded_by from sites.revision where authority_id = $1 order by revision`, [keeper]);
    expect(rows).toEqual([1, 2, 3].map((revision, index) => ({ revision, region: ['one', 'two', 'three'][index], recorded_by: 'test' })));
  });
});
