import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { type ClonedDatabase, cloneDatabase } from '../../support/databases.ts';
import { asRole } from './readers.ts';

/**
 * The wall of PostgreSQL around rows of every table, those included that no
 * record of another test fills: one row in each, of one authority, and a
 * session of another one that has every role, but the expert's, which takes
 * away what the others give.
 */
let clone: ClonedDatabase;
let owner: pg.Client;
const tables: Table[] = [];
beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
  owner = new pg.Client(clone.connection);
  await owner.connect();
  await fill();
});
afterAll(async () => {
  await owner.end();
  await clone.drop();
});

/** What everybody may know, what every act leaves word in, and what only the feed's role writes. */
const ofEverybody = [
  'state', 'membership', 'authority', 'treaty', 'treaty_participation', 'concept', 'grant_counter', 'projection', 'class_role', 'grant_epoch', 'owner_position', 'index_position', 'field_weight', 'record_template',
  'public_text', 'public_word', 'public_vocabulary', 'change_entry', 'link_touch', 'applied_migration',
];
const session = (authority: string) => ({
  'hub.authority': authority, 'hub.caller': authority, 'hub.member': 'on', 'hub.sector': 'HERITAGE', 'hub.purpose': 'x',
  'hub.roles': 'REGISTRY_STEWARD,CUSTOMS_OFFICER,CUSTOMS_ANALYST,CASE_OFFICER,CASE_PARTY_COUNSEL,DESK_STEWARD,SECRETARIAT,ADMINISTRATOR,RESEARCHER',
});

interface Column {
  name: string;
  type: string;
}

interface Table {
  schema: SubgraphName;
  name: string;
  columns: Column[];
  row: Record<string, unknown>;
  /** How many rows of it are the other authority's. */
  theirs: number;
  /** The row as one that no side keeps for itself, where sides can. */
  shared: Record<string, unknown> | null;
}

/** Columns that say whose a row is. */
const marks = ['authority_id', 'side', 'asserted_by', 'added_by', 'by_authority_id', 'issued_by', 'grantor_authority_id', 'owner_authority_id', 'caller'];
const isMark = ({ name, type }: Column) => marks.includes(name) && type === 'text';
/** Who is a party to a case, or issued a loss report, does not own the row. */
const ownerless = ['loss_report', 'case_party'];
/** Every identifier is the same one, so that each row belongs to the one record there is. */
function valueOf({ name, type }: Column): unknown {
  if (marks.includes(name) || /authority_ids?$|^parties$/.test(name)) return type.endsWith('[]') ? ['owner'] : 'owner';
  if (name === 'tier') return 'PUBLIC';
  if (name === 'embargo_until' || name === 'revoked_at' || name === 'withheld_class' || name === 'outcome') return null;
  if (name === 'audience') return [];
  if (name === 'field_class') return 'EXACT_PLACE';
  if (type.endsWith('[]')) return [];
  if (type === 'jsonb') return {};
  if (type === 'boolean') return false;
  if (type.startsWith('timestamp') || type === 'date') return '2020-01-01';
  return /int|numeric|double|real/.test(type) ? 1 : 'x';
}

const columnsOf = async (schema: string, table: string) =>
  (await owner.query<Column>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' order by attnum`, [`${schema}.${table}`])).rows;

/** References to a record or to what stands between it and the row. */
const refersTo = ({ name, type }: Column) => name.endsWith('_id') && type === 'text' && !name.endsWith('authority_id') && name !== 'view_id';
/** What other rows belong to: of these the other authority has one, too. */
const parents = ['site', 'object', 'seizure', 'seizure_item', 'repatriation_case', 'listing', 'record_index', 'link', 'webhook', 'agreement'];

async function fill(): Promise<void> {
  // Neither references nor checks of values are asked here.
  await owner.query('set session_replication_role = replica');
  for (const schema of subgraphNames) {
    const { rows: checks } = await owner.query<{ table: string; name: string }>(`select conrelid::regclass::text as table, conname as name from pg_constraint where connamespace = $1::regnamespace and contype = 'c' and conrelid <> 0`, [schema]);
    for (const { table, name } of checks) await owner.query(`alter table ${table} drop constraint if exists ${name}`);
    const { rows } = await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> all($2) order by 1`, [schema, ofEverybody]);
    for (const { name } of rows) {
      const columns = await columnsOf(schema, name);
      const row = Object.fromEntries(columns.map((column) => [column.name, valueOf(column)]));
      const shared = 'side' in row ? { ...row, id: 'z', position: 2, side: null, side_key: null } : null;
      const table: Table = { schema, name, columns, row, shared, theirs: parents.includes(name) ? 1 : 0 };
      for (const one of rowsOf(table)) await owner.query(insertion(table), [JSON.stringify(one)]);
      if (table.theirs > 0) await owner.query(insertion(table), [JSON.stringify(row).replaceAll('"x"', '"y"').replaceAll('"owner"', '"another"')]);
      tables.push(table);
    }
  }
  await owner.query('set session_replication_role = origin');
}

const rowsOf = ({ row, shared }: Table) => (shared === null ? [row] : [row, shared]);

function insertion({ schema, name, columns }: Table): string {
  const names = columns.map((column) => `"${column.name}"`).join();
  return `insert into ${schema}.${name} (${names}) overriding user value select ${names} from jsonb_populate_record(null::${schema}.${name}, $1)`;
}

/** What a statement about each table does in a session: how many rows, or PostgreSQL's code for its refusal. */
async function tried(settings: Record<string, string>, statementOf: (table: Table) => [statement: string, values?: unknown[]] | null): Promise<Record<string, number | string | null>> {
  const done: Record<string, number | string | null> = {};
  for (const schema of subgraphNames) {
    await asRole(clone.connection, schema, settings, async (query) => {
      for (const table of tables.filter((one) => one.schema === schema)) {
        const statement = statementOf(table);
        if (statement === null) continue;
        await query('savepoint before');
        try {
          done[`${schema}.${table.name}`] = (await query(...statement)).rowCount;
        } catch (error) {
          done[`${schema}.${table.name}`] = (error as { code: string }).code;
        }
        await query('rollback to savepoint before');
      }
    });
  }
  return done;
}

const assignments = (columns: readonly Column[], authority: string, reference: string) =>
  columns.flatMap((column) => (isMark(column) ? [`"${column.name}" = '${authority}'`] : refersTo(column) ? [`"${column.name}" = '${reference}'`] : []));
/** Makes every row that can be reached the other authority's: its owner, and what it refers to. */
const toAnother = ({ schema, name, columns }: Table): [string] | null => {
  const set = assignments(columns, 'another', 'y');
  return set.length === 0 ? null : [`update ${schema}.${name} set ${set.join()}`];
};
/** In the name of the other authority alone; what it refers to stays. */
const inAnothersName = ({ schema, name, columns }: Table): [string] | null => {
  const set = ownerless.includes(name) ? [] : assignments(columns.filter(isMark), 'another', '');
  return set.length === 0 ? null : [`update ${schema}.${name} set ${set.join()}`];
};
const theirs = (name: string) => tables.find((table) => `${table.schema}.${table.name}` === name)?.theirs ?? 0;
/** What reached a row of another authority; a refusal would tell of it, too. */
const beyond = (done: Record<string, number | string | null>, own: (name: string) => number) => Object.entries(done).filter(([name, count]) => typeof count !== 'number' || count > own(name));
const refused = '42501';
/** Terms stand and links keep their ends by triggers, which come before the wall. */
const kept = '23000';

describe('another authority, in every role,', () => {
  test.each([['delete', ({ schema, name }: Table): [string] => [`delete from ${schema}.${name}`]], ['take over', toAnother], ['take over, by their marks alone,', inAnothersName]])('can %s no rows but its own', async (_, statement) => {
    expect(beyond(await tried(session('another'), statement), theirs)).toEqual([]);
    expect(beyond(await tried({}, statement), () => 0)).toEqual([]);
  });

  test('enters no row in the name of the owner or about what is the owner’s', async () => {
    for (const settings of [session('another'), {}]) {
      for (const which of ['row', 'shared'] as const) {
        const entered = await tried(settings, (table) => (table[which] === null ? null : [insertion(table), [JSON.stringify(table[which])]]));
        expect(Object.entries(entered).filter(([, code]) => code !== refused)).toEqual([]);
      }
    }
  });

  test('takes away nothing of what everybody may know', async () => {
    const { rows: counters } = await owner.query('select 1 from directory.grant_counter');
    expect(counters).toHaveLength(1);
    await asRole(clone.connection, 'directory', session('another'), async (query) => {
      for (const table of ['state', 'membership', 'authority', 'treaty', 'treaty_participation', 'concept', 'grant_counter']) expect((await query(`delete from directory.${table}`)).rowCount, table).toBe(0);
    });
  });

  test('sees nothing that a side keeps for itself in a record that everybody reads', async () => {
    const kept = ({ schema, name, shared }: Table): [string] | null => (shared === null ? null : [`select 1 from ${schema}.${name} where side is not null`]);
    expect(await tried(session('another'), kept)).toEqual({ 'cases.case_claim': 0 });
    expect(await tried({}, kept)).toEqual({ 'cases.case_claim': 0 });
    expect(await tried(session('owner'), kept)).toEqual({ 'cases.case_claim': 1 });
  });

  test('makes nothing that it keeps for itself a part of the owner’s record', async () => {
    const sided = tables.filter(({ shared }) => shared !== null);
    for (const table of sided) await owner.query(insertion(table), [JSON.stringify({ ...table.row, id: 'w', position: 3, side: 'another' })]);
    const given = await tried(session('another'), ({ schema, name, shared }) => (shared === null ? null : [`update ${schema}.${name} set side = null, side_key = null where side = 'another'`]));
    expect(given).toEqual({ 'cases.case_claim': refused });
    for (const { schema, name } of sided) await owner.query(`delete from ${schema}.${name} where id = 'w'`);
  });

  test('is given no row by its owner', async () => {
    for (const statement of [toAnother, inAnothersName]) {
      const given = Object.entries(await tried(session('owner'), statement));
      expect(given.filter(([, done]) => done !== 0 && done !== refused && done !== kept)).toEqual([]);
    }
  });

  test('sees no row about a record whose tier is AUTHORITY, nor of what its owner keeps for itself', async () => {
    for (const { schema, name } of tables.filter(({ columns }) => columns.some((column) => column.name === 'tier'))) await owner.query(`update ${schema}.${name} set tier = 'AUTHORITY'`);
    const all = ({ schema, name }: Table): [string] => [`select 1 from ${schema}.${name}`];
    // Collections are everybody's to read.
    const open = (name: string) => (name === 'links.collection' ? 1 : 0);
    expect(beyond(await tried(session('another'), all), (name) => theirs(name) + open(name))).toEqual([]);
    expect(beyond(await tried({}, all), open)).toEqual([]);
    // The owner does, so that there is something to see: all but what the feed keeps for itself, and what is kept of records, of which the directory has none.
    const unseen = ['directory.grant_log', 'directory.person_key', 'directory.revision_face', 'directory.withheld', 'links.feed_entry', 'links.feed_state', 'links.feed_view', 'links.record_touch', 'links.record_version'];
    expect(Object.entries(await tried(session('owner'), all)).filter(([, count]) => count === 0 || typeof count !== 'number').map(([name]) => name)).toEqual(unseen);
  });
});
