import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import { feedRoleOf, roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import { anonymousPrincipal, roles } from '../../../subgraphs/kernel/process/principal.ts';
import { rolePassword, testVault } from '../../support/databases.ts';
import { assessment, draft, keeper, officerOf, openSites, type Sites, stranger } from '../../sites/support.ts';
import { asRole } from './readers.ts';

let hub: Sites;
let owner: pg.Client;
let record: string;
beforeAll(async () => {
  hub = await openSites();
  owner = new pg.Client(hub.connection);
  await owner.connect();
});
beforeEach(async () => {
  const [saved] = await hub.save([draft(newId('site'), { assessments: [assessment('1')] }, { persons: [{ role: 'owner', name: 'Zaynab Private', path: 'x' }], sourceRow: { Owner: 'Zaynab Private' } })]);
  record = saved?.outcome === 'created' ? saved.id : '';
});
afterAll(async () => {
  await owner.end();
  await hub.close();
});

const acting = (authority: string, ...as: string[]) => ({ 'hub.authority': authority, 'hub.member': 'on', 'hub.sector': 'HERITAGE', 'hub.roles': as.join(',') });
/** What a statement did as a role: how many rows, or PostgreSQL's code for its refusal. */
const tried = (settings: Record<string, string>, statement: string, values: unknown[] = [], subgraph: (typeof subgraphNames)[number] = 'sites', role = roleOf(subgraph)) =>
  asRole(hub.connection, subgraph, settings, async (query) => {
    try {
      return (await query(statement, values)).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    }
  }, role);
const refused = '42501';

describe('the role of a subgraph', () => {
  test('owns nothing, is no superuser and does not pass row-level security by', async () => {
    for (const name of subgraphNames.flatMap((subgraph) => [roleOf(subgraph), feedRoleOf(subgraph)])) {
      const { rows } = await owner.query('select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit from pg_roles where rolname = $1', [name]);
      expect(rows, name).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolinherit: false }]);
      const { rows: owned } = await owner.query('select relname from pg_class where pg_get_userbyid(relowner) = $1', [name]);
      expect(owned, name).toEqual([]);
    }
  });

  test('reaches no schema but its own', async () => {
    for (const subgraph of subgraphNames) {
      for (const other of subgraphNames.filter((name) => name !== subgraph)) {
        expect(await tried({}, `select 1 from ${other}.change_entry`, [], subgraph), `${subgraph} in ${other}`).toBe(refused);
      }
    }
  });

  test('may write no table that row-level security does not guard', async () => {
    for (const subgraph of subgraphNames) {
      const { rows } = await owner.query<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
           and has_table_privilege($2, c.oid, 'insert, update, delete, truncate')`, [subgraph, roleOf(subgraph)]);
      expect(rows, subgraph).toEqual([]);
    }
  });

  test('every table that it may write forces row-level security on its owner too, but for reference data and partitions', async () => {
    for (const subgraph of subgraphNames.filter((name) => name !== 'directory')) {
      const { rows } = await owner.query<{ name: string }>(
        `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relforcerowsecurity and not c.relispartition
           and has_table_privilege($2, c.oid, 'insert, update, delete')`, [subgraph, roleOf(subgraph)]);
      expect(rows, subgraph).toEqual([]);
    }
  });

  test('reads no change entry, and takes none back', async () => {
    const settings = acting(keeper, 'REGISTRY_STEWARD');
    expect((await owner.query('select 1 from sites.change_entry')).rowCount).toBeGreaterThan(0);
    expect(await tried(settings, 'select 1 from sites.change_entry')).toBe(0);
    expect(await tried(settings, 'delete from sites.change_entry')).toBe(0);
    expect(await tried(settings, `update sites.change_entry set kind = 'CREATED'`)).toBe(0);
  });

  test('does not see which migrations were applied', async () => {
    expect(await tried({}, 'select 1 from sites.applied_migration')).toBe(refused);
  });

  test('writes the records of the authority that it acts for', async () => {
    expect(await tried(acting(keeper), `update sites.site set region = 'x' where id = $1`, [record])).toBe(1);
  });

  test.each([
    ['changes', `update sites.site set region = 'x' where id = $1`],
    ['takes over', `update sites.site set authority_id = current_setting('hub.authority') where id = $1`],
    ['deletes', 'delete from sites.site where id = $1'],
    ['changes a part of', `update sites.condition_assessment set note = 'x' where site_id = $1`],
    ['deletes a part of', 'delete from sites.condition_assessment where site_id = $1'],
    ['changes the history of', `update sites.revision set draft = '{}' where record_id = $1`],
    ['deletes the persons of', 'delete from sites.person_detail where record_id = $1'],
  ])('%s no record of another authority, readable as it is', async (_, statement) => {
    expect(await tried(acting(stranger, 'REGISTRY_STEWARD'), 'select 1 from sites.site where id = $1', [record])).toBe(1);
    expect(await tried(acting(stranger, 'REGISTRY_STEWARD'), statement, [record])).toBe(0);
    expect(await tried({}, statement, [record])).toBe(0);
  });

  test('gives no record of its own to another authority, and makes none in another’s name', async () => {
    expect(await tried(acting(keeper), 'update sites.site set authority_id = $1 where id = $2', [stranger, record])).toBe(refused);
    expect(await tried(acting(stranger), `insert into sites.condition_assessment (id, site_id, position, key, kinds, recommendations) values ('p', $1, 9, 'k', '[]', '[]')`, [record])).toBe(refused);
    expect(await tried(acting(stranger), `insert into sites.person_detail (record_id, position, authority_id, path, role, name) values ($1, 9, $2, 'x', 'x', 'x')`, [record, keeper])).toBe(refused);
    expect(await tried(acting(stranger), `insert into sites.revision (record_id, revision, authority_id, draft) values ($1, 9, $2, '{}')`, [record, keeper])).toBe(refused);
  });

  test('grants nothing, not even in the name of whom it acts for: grants are the directory’s', async () => {
    const grant = `insert into sites.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, valid_from) values ('g', $1, $2, $3, now())`;
    expect(await tried(acting(stranger), grant, [record, keeper, stranger])).toBe(refused);
    expect(await tried(acting(keeper), grant, [record, keeper, stranger])).toBe(refused);
    const agreement = `insert into sites.access_agreement (id, grantor_authority_id, grantee_authority_ids, kinds, purpose, valid_from) values ('a', $1, array[$2], '{SITE}', 'x', now())`;
    expect(await tried(acting(keeper), agreement, [keeper, stranger])).toBe(refused);
    expect(await tried(acting(keeper), `update sites.grant_epoch set epoch = 9`)).toBe(refused);
  });

  test('keeps an act for its caller alone, and changes no outcome', async () => {
    const caller = { ...acting(keeper), 'hub.caller': 'c' };
    const begun = `insert into sites.act (id, caller, operation, idempotency_key, digest) values ('act', 'c', 'o', 'k', 'd')`;
    expect(await tried(caller, begun)).toBe(1);
    expect(await tried({ ...acting(keeper), 'hub.caller': 'd' }, begun)).toBe(refused);
    expect(await tried(acting(keeper), begun)).toBe(refused);
    await owner.query(`insert into sites.act (id, caller, operation, idempotency_key, digest, outcome) values ('done', 'c', 'o', 'l', 'd', '{}')`);
    expect(await tried(caller, 'select 1 from sites.act')).toBe(1);
    expect(await tried({ ...acting(keeper), 'hub.caller': 'd' }, 'select 1 from sites.act')).toBe(0);
    expect(await tried(caller, `update sites.act set outcome = '[]'`)).toBe(0);
    expect(await tried(caller, 'delete from sites.act')).toBe(0);
    await owner.query('delete from sites.act');
  });

  test('enters and corrects an institution as the secretariat or the administrator, and never otherwise', async () => {
    const entry = `insert into directory.authority (id, names, sort_name, folded_names, kind) values ('a', '[]', '', '', 'OTHER')`;
    const correction = `update directory.authority set website = 'x' where id = (select min(id) from directory.authority)`;
    for (const role of roles) {
      const may = role === 'SECRETARIAT' || role === 'ADMINISTRATOR';
      expect(await tried(acting(keeper, role), entry, [], 'directory'), role).toBe(may ? 1 : refused);
      expect(await tried(acting(keeper, role), correction, [], 'directory'), role).toBe(may ? 1 : 0);
      expect(await tried(acting(keeper, role), 'delete from directory.authority', [], 'directory'), role).toBe(0);
    }
  });

  test.each(['state', 'membership', 'authority', 'treaty', 'treaty_participation', 'concept'])('reads the directory’s %s and changes nothing of it', async (table) => {
    const settings = table === 'authority' ? acting(keeper, 'REGISTRY_STEWARD') : acting(keeper, 'ADMINISTRATOR', 'REGISTRY_STEWARD');
    expect(await tried(settings, `select 1 from directory.${table} limit 1`, [], 'directory')).toBe(1);
    expect(await tried(settings, `delete from directory.${table}`, [], 'directory')).toBe(0);
    expect(await tried(settings, `insert into directory.${table} select * from directory.${table} limit 1`, [], 'directory')).toBe(refused);
    const { rows } = await owner.query<{ column: string }>(`select attname as column from pg_attribute where attrelid = 'directory.${table}'::regclass and attnum = 1`);
    expect(await tried(settings, `update directory.${table} set ${rows[0]?.column} = ${rows[0]?.column}`, [], 'directory')).toBe(0);
  });
});

describe('the role of a subgraph’s feed', () => {
  test.each(['site', 'condition_assessment', 'revision', 'person_detail', 'source_row', 'change_entry', 'act'])('may not write %s', async (table) => {
    expect(await tried(acting(keeper, 'REGISTRY_STEWARD'), `delete from sites.${table}`, [], 'sites', feedRoleOf('sites'))).toBe(refused);
    expect(await tried(acting(keeper, 'REGISTRY_STEWARD'), `insert into sites.${table} default values`, [], 'sites', feedRoleOf('sites'))).toBe(refused);
  });

  test('reads the registry and its changes, and no private person', async () => {
    for (const [table, seen] of [['site', true], ['revision', true], ['change_entry', true], ['person_detail', false], ['source_row', false]] as const) {
      const found = await tried({}, `select 1 from sites.${table} limit 1`, [], 'sites', feedRoleOf('sites'));
      expect(found, table).toBe(seen ? 1 : 0);
    }
  });

  test('follows the grants: it alone writes their projection and its epoch', async () => {
    for (const table of ['access_grant', 'access_agreement', 'grant_epoch']) expect(await tried({}, `delete from sites.${table}`, [], 'sites', feedRoleOf('sites')), table).not.toBe(refused);
  });

  test('of links writes the index and nothing else there', async () => {
    const feed = (statement: string) => tried({}, statement, [], 'links', feedRoleOf('links'));
    for (const table of ['record_index', 'public_text', 'restricted_text', 'public_word', 'public_vocabulary', 'restricted_word', 'index_position']) expect(await feed(`delete from links.${table}`), table).not.toBe(refused);
    for (const table of ['link', 'listing', 'collection', 'collection_member', 'act']) expect(await feed(`delete from links.${table}`), table).toBe(refused);
  });
});

describe('private persons and source rows', () => {
  const entitled = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'];

  test.each(roles.map((role) => [role, entitled.includes(role)] as const))('are open to a %s of the record’s authority: %s', async (role, open) => {
    for (const table of ['person_detail', 'source_row']) {
      expect(await tried(acting(keeper, role), `select 1 from sites.${table} where record_id = $1`, [record]), table).toBe(open ? 1 : 0);
    }
    const { data } = await hub.ask('query ($id: ID!) { site(id: $id) { persons { name } } }', officerOf(keeper, [role]), { id: record });
    expect(data.site.persons).toEqual(open ? [{ name: 'Zaynab Private' }] : []);
  });

  test.each(roles)('are closed to a %s of any other authority, and to one of none', async (role) => {
    for (const table of ['person_detail', 'source_row', 'revision']) {
      expect(await tried(acting(stranger, role), `select 1 from sites.${table} where record_id = $1`, [record]), table).toBe(0);
      expect(await tried({ 'hub.roles': role }, `select 1 from sites.${table} where record_id = $1`, [record]), table).toBe(0);
    }
    for (const reader of [officerOf(stranger, [role]), { ...anonymousPrincipal, roles: [role] }]) {
      const { data } = await hub.ask('query ($id: ID!) { site(id: $id) { persons { name } } }', reader, { id: record });
      expect(data.site.persons).toEqual([]);
    }
  });
});

describe('a connection that returned to its pool', () => {
  async function identityAfter(work: (database: SubgraphDatabase) => Promise<unknown>): Promise<string[]> {
    const clients: pg.Client[] = [];
    class Kept extends pg.Client {
      constructor(config?: pg.ClientConfig) {
        super(config);
        clients.push(this);
      }
    }
    const connection = { ...hub.connection, user: roleOf('sites'), password: rolePassword, max: 1, Client: Kept as never };
    const database = new SubgraphDatabase({ name: 'sites', connection, feedConnection: connection, vault: testVault });
    await work(database).catch(() => undefined);
    const { rows } = await clients[0]!.query<{ value: string | null }>(`select current_setting(name, true) as value from unnest(array['hub.authority', 'hub.member', 'hub.sector', 'hub.roles']) name`);
    await database.close();
    return rows.map(({ value }) => value ?? '');
  }
  const steward = officerOf(keeper);

  test.each<[string, (database: SubgraphDatabase) => Promise<unknown>]>([
    ['a read', (database) => database.read(steward, (db) => db.execute('select 1'))],
    ['an act', (database) => database.write(steward, (db) => db.execute('select 1'))],
    ['a statement that failed', (database) => database.write(steward, (db) => db.execute('select 1 / 0'))],
    ['work that threw', (database) => database.write(steward, () => Promise.reject(new Error('given up')))],
  ])('carries nobody’s identity after %s', async (_, work) => {
    expect(await identityAfter(work)).toEqual(['', '', '', '']);
  });

  test('a reading transaction writes nothing', async () => {
    const written = hub.database.read(steward, (db) => db.execute(`update sites.site set region = 'x'`));
    await expect(written).rejects.toMatchObject({ cause: { code: '25006' } });
  });

  test('an identity that holds quotes and SQL is text and nothing else', async () => {
    const authority = `x'; set local hub.authority = '${keeper}`;
    const seen = await hub.database.read({ ...anonymousPrincipal, authority }, async (db) => (await db.execute<{ value: string }>(`select current_setting('hub.authority') as value`)).rows);
    expect(seen).toEqual([{ value: authority }]);
  });
});
