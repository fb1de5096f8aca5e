import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { anonymousPrincipal, statedPurpose } from '../../subgraphs/kernel/process/principal.ts';
import { asRole, settingsOf } from '../kernel/access/readers.ts';
import { databaseOf, heldCanaries, openCanaries } from './support/drafts.ts';
import { opens, reads } from './support/model.ts';
import { type Asker, askers, type Base, baseOf, canariesFor, readerOf } from './support/pair.ts';
import { givenSeed } from './support/settings.ts';
import { itemOf } from './support/store.ts';
import { columnsOf, registrySchemas, type TableRow, tablesOf } from './support/tables.ts';
import { kinds, type World, type WorldRecord } from './support/world.ts';

/** The wall of PostgreSQL must hold when the two before it have fallen (`NONINTERFERENCE_SEED` draws another world). */
const seed = givenSeed ?? 29;
const named = ({ as = 'the public', roles = [], purpose = 'nothing' }: Asker) => `${as} as ${roles.join(' and ') || 'nobody in particular'} for ${purpose}`;
const everyAsker = askers.map((asker): [string, Asker] => [named(asker), asker]);

let base: Base;
let owner: pg.Client;
let world: World;
beforeAll(async () => {
  base = await baseOf(seed);
  world = base.world;
  owner = new pg.Client({ ...inject('cluster'), database: base.database });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await base.drop();
});

const principalOf = ({ as, roles = [], purpose }: Asker) => ({ ...((as === undefined ? null : developmentPrincipal(as, roles)) ?? anonymousPrincipal), ...(purpose === undefined ? {} : { purpose }) });

/** A session of a subgraph's role that says whom it acts for; neither the gateway nor the subgraph stands before it. */
function sessionOf<T>(asker: Asker, subgraph: (typeof subgraphNames)[number], work: Parameters<typeof asRole<T>>[3]): Promise<T> {
  const principal = principalOf(asker);
  return asRole({ ...inject('cluster'), database: base.database }, subgraph, { ...settingsOf(principal), 'hub.purpose': statedPurpose(principal) ?? '', 'hub.caller': '' }, work);
}

/** Everything that PostgreSQL gives to an asker, by table. */
async function everythingFor(asker: Asker): Promise<Map<string, TableRow[]>> {
  const found = new Map<string, TableRow[]>();
  for (const subgraph of subgraphNames) {
    await sessionOf(asker, subgraph, async (query) => {
      for (const table of await tablesOf(owner, subgraph)) {
        const { rows } = await query(`select to_jsonb(t) as row from ${subgraph}.${table} t`);
        found.set(`${subgraph}.${table}`, rows.map(({ row }) => row as TableRow));
      }
    });
  }
  return found;
}

const allWords = (record: WorldRecord) => [...openCanaries(record), ...heldCanaries(record).flatMap(([, words]) => words)];
const sorted = (values: Iterable<unknown>) => [...new Set(values)].map(String).sort();

test('row-level security stands on every table that a subgraph may read, but for what everybody may know', async () => {
  const open = ['class_role', 'grant_epoch', 'field_weight', 'owner_position', 'index_position', 'public_text', 'public_word', 'public_vocabulary', 'record_template'];
  for (const subgraph of subgraphNames) {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity and has_table_privilege($2, c.oid, 'select')`, [subgraph, `turath_${subgraph}`]);
    expect(rows.map(({ name }) => name).filter((name) => !open.includes(name)), subgraph).toEqual([]);
  }
});

describe.each(everyAsker)('PostgreSQL, asked by a subgraph whose gateway and policy have fallen, for %s', (_, asker) => {
  const reader = readerOf(asker);
  const own = asker.as === undefined ? null : seededAuthorityId(asker.as);
  let found: Map<string, TableRow[]>;
  let seen: WorldRecord[];
  beforeAll(async () => {
    found = await everythingFor(asker);
    seen = world.records.filter((record) => reads(reader, record, world));
  });
  const rows = (table: string) => found.get(table) ?? [];

  test('gives the records of every registry that the sharing table says, their access rows and no others', () => {
    const tables = { SITE: 'sites.site', OBJECT: 'objects.object', SEIZURE: 'seizures.seizure', CASE: 'cases.repatriation_case', LISTING: 'links.listing' };
    for (const kind of kinds) expect(sorted(rows(tables[kind]).map(({ id }) => id)), kind).toEqual(sorted(seen.filter((record) => record.kind === kind).map(({ id }) => id)));
    expect(sorted(rows('links.record_index').map(({ record_id }) => record_id))).toEqual(sorted(seen.map(({ id }) => id)));
    expect(sorted(rows('directory.record_owner').map(({ record_id }) => record_id))).toEqual(sorted(seen.map(({ id }) => id)));
  });

  test('tells every word that is open and no word that is withheld', () => {
    // Whole drafts are their own authority's, whatever the role; the policy shows them to whom every class is open.
    for (const table of [...found.keys()].filter((name) => name.endsWith('.revision'))) {
      expect(rows(table).filter(({ authority_id }) => authority_id !== own), table).toEqual([]);
    }
    const told = JSON.stringify([...found].filter(([name]) => !name.endsWith('.revision')));
    for (const record of world.records) {
      const open = canariesFor(reader, record, world);
      for (const word of allWords(record)) expect(told.includes(word), `${record.kind} ${record.id} ${word}`).toBe(open.includes(word));
    }
  });

  test('names no record that is hidden, nor an item of it, but where the reader named it itself', () => {
    const hidden = world.records.filter((record) => !seen.includes(record)).flatMap((record) => [record.id, ...(record.kind === 'SEIZURE' ? [itemOf(record)] : [])]);
    const names = (row: TableRow) => hidden.some((id) => JSON.stringify(row).includes(id));
    // Who grants, asserts or adds has named the record.
    const ofParties = /\.(access_agreement|access_grant|agreement|issued_grant)$/;
    for (const [table, list] of found) {
      if (!ofParties.test(table)) expect(list.filter((row) => names(row) && (row['asserted_by'] ?? row['added_by'] ?? null) !== own), table).toEqual([]);
    }
  });

  test('gives persons, source rows and their keys where the class PERSON is open', () => {
    for (const kind of kinds) {
      const open = seen.filter((record) => record.kind === kind && record.held.PERSON !== null && opens(reader, record, 'PERSON', world)).map(({ id }) => id);
      for (const table of ['person_detail', 'source_row', 'person_key']) expect(sorted(rows(`${databaseOf[kind]}.${table}`).map(({ record_id }) => record_id)), table).toEqual(sorted(open));
    }
  });

  test('tells of agreements and grants to their two sides', () => {
    const concerned = (parties: readonly string[]) => asker.as !== undefined && parties.includes(asker.as);
    const agreements = sorted(world.agreements.filter((one) => concerned([one.owner, ...one.grantees])).map(({ id }) => id));
    const grants = sorted(world.grants.filter((one) => concerned([one.owner, one.grantee])).map(({ id }) => id));
    expect(sorted(rows('directory.agreement').map(({ id }) => id))).toEqual(agreements);
    expect(sorted(rows('directory.issued_grant').map(({ id }) => id))).toEqual(grants);
    for (const schema of registrySchemas) {
      expect(rows(`${schema}.access_agreement`).filter(({ id }) => !agreements.includes(String(id))), schema).toEqual([]);
      expect(rows(`${schema}.access_grant`).filter(({ id }) => !grants.includes(String(id))), schema).toEqual([]);
      expect(rows(`${schema}.change_entry`), schema).toEqual([]);
    }
  });
});

describe.each(everyAsker.filter(([, { as }]) => as === undefined || as === 'xb-customs' || as === 'xa-customs'))('PostgreSQL alone, for %s', (_, asker) => {
  const own = asker.as === undefined ? null : seededAuthorityId(asker.as);
  /** Tables of the follower, of acts and of the feed have tests of their own (test/kernel/access/roles.test.ts); word of a link is left by every act and read by the follower alone. */
  const apart = /^(act|change_entry|access_grant|access_agreement|grant_epoch|record_party|link_touch)$/;
  const refused = '42501';

  test.each([...registrySchemas])('lets %s write no row of another authority, give none away and take none over', async (schema) => {
    const owners = new Map(world.records.flatMap((record) => [record.id, itemOf(record)].map((id) => [id, seededAuthorityId(record.owner)])));
    const ownerOf = (row: TableRow) => row['authority_id'] ?? row['asserted_by'] ?? row['added_by'] ?? Object.entries(row).flatMap(([name, value]) => (name.endsWith('_id') ? (owners.get(String(value)) ?? []) : []))[0];
    // A link is decided on by whoever answers for one of its ends, too.
    const mayDecide = (row: TableRow) => [row['source_record_id'], row['target_record_id']].some((end) => owners.get(String(end)) === own);
    await sessionOf(asker, schema, async (query) => {
      const tried = async (statement: string, values: unknown[] = []) => {
        await query('savepoint before');
        try {
          return (await query(statement, values)).rows.map(({ row }) => row as TableRow);
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await query('rollback to savepoint before');
        }
      };
      for (const table of (await tablesOf(owner, schema, 'delete')).filter((name) => !apart.test(name))) {
        const { rows } = await owner.query<{ row: TableRow }>(`select to_jsonb(t) as row from ${schema}.${table} t`);
        const foreign = rows.map(({ row }) => row).find((row) => ownerOf(row) !== own);
        const columns = await columnsOf(owner, schema, table);
        const first = columns.split(', ')[0] ?? '';
        for (const statement of [`delete from ${schema}.${table} t returning to_jsonb(t) as row`, `update ${schema}.${table} t set ${first} = ${first} returning to_jsonb(t) as row`]) {
          const written = await tried(statement);
          const isAnothers = (row: TableRow) => ownerOf(row) !== own && !(table === 'link' && statement.startsWith('update') && mayDecide(row));
          // A collection's own desk deletes none that has members.
          if (written !== '23503') expect(typeof written === 'string' ? [written] : written.filter(isAnothers), statement).toEqual(typeof written === 'string' ? [refused] : []);
        }
        const mark = ['authority_id', 'asserted_by', 'added_by'].find((column) => columns.split(', ').includes(column));
        if (mark !== undefined) {
          const given = await tried(`update ${schema}.${table} t set ${mark} = 'authority_of_another' returning to_jsonb(t) as row`);
          expect(given === refused || given.length === 0, `giving away of ${table}: ${JSON.stringify(given).slice(0, 200)}`).toBe(true);
        }
        if (foreign === undefined) continue;
        const entered = await tried(`insert into ${schema}.${table} (${columns}) overriding user value select ${columns} from jsonb_populate_record(null::${schema}.${table}, $1)`, [JSON.stringify(foreign)]);
        expect(entered, `a row of ${table}`).toBe(refused);
      }
    });
  });
});
