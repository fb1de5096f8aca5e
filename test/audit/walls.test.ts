import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { registryNames, type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { auditRole, feedRoleOf, roleOf } from '../../subgraphs/kernel/data/roles.ts';
import { roles } from '../../subgraphs/kernel/process/principal.ts';
import { asRole } from '../kernel/access/readers.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft, keeper, openSites, type Sites, stranger } from '../sites/support.ts';
import { openLog, sealAll } from './support.ts';

let hub: Sites;
let owner: Owner;
let log: pg.Pool;
beforeAll(async () => {
  hub = await openSites();
  owner = await connectOwner(hub.connection);
  log = openLog(hub.connection);
  const persons = { persons: [{ role: 'owner', name: 'Zaynab Private', path: 'x' }] };
  await hub.save([draft('a', {}, persons), draft('b')], keeper);
  await hub.save([draft('c', {}, persons)], stranger);
  await sealAll(log);
});
afterAll(async () => {
  await Promise.all([owner.close(), log.end()]);
  await hub.close();
});

const tables = ['entry', 'opening', 'sealed', 'node', 'log', 'checkpoint', 'witness'];
const acting = (authority: string, ...as: string[]) => ({ 'hub.authority': authority, 'hub.roles': as.join(',') });
const refused = '42501';
/** What a statement did as a role: how many rows, or PostgreSQL's code for its refusal. */
const tried = (role: string, settings: Record<string, string>, statement: string, values: unknown[] = []) =>
  asRole(hub.connection, 'sites', settings, async (query) => {
    try {
      return (await query(statement, values)).rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    }
  }, role);
const insert = `insert into audit.entry (id, source, authority_id, kind, at, body) values ($1, $2, $3, $4, now(), $5)`;
const entry = (source: string, authority: string, by: string | null, kind = 'ACT') =>
  [newId('act'), source, authority, kind, JSON.stringify({ record: newId('site'), by: { authority: by } })];

describe('the audit log', () => {
  test('forces row-level security on every table', async () => {
    const open = await owner.query(`select relname from pg_class where relnamespace = 'audit'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity) and relname <> 'applied_migration'`);
    expect(open).toEqual([]);
  });

  test('has no function that runs with its owner’s rights', async () => {
    expect(await owner.query(`select proname from pg_proc where pronamespace = 'audit'::regnamespace and prosecdef`)).toEqual([]);
  });

  test('grants no role to change or empty anything, but for erasing openings', async () => {
    const known = [auditRole, ...subgraphNames.flatMap((name) => [roleOf(name), feedRoleOf(name)])];
    const granted = await owner.query<{ role: string; table: string; may: string }>(
      `select role, t as table, may from unnest($1::text[]) role, unnest($2::text[]) t, unnest(array['update', 'delete', 'truncate', 'trigger', 'references']) may
       where has_table_privilege(role, 'audit.' || t, may) or (may in ('update', 'references') and has_any_column_privilege(role, 'audit.' || t, may))`, [known, tables]);
    expect(granted.map(({ role, table, may }) => `${role} ${may} ${table}`).sort()).toEqual(subgraphNames.map((name) => `${roleOf(name)} delete opening`).sort());
  });

  test.each(tables)('lets neither a subgraph nor the sealer change or empty %s', async (table) => {
    for (const role of [auditRole, roleOf('sites')]) {
      const settings = acting(keeper, ...roles);
      const [column] = await owner.query<{ name: string }>(`select attname as name from pg_attribute where attrelid = 'audit.${table}'::regclass and attnum = 1`);
      expect(await tried(role, settings, `update audit.${table} set ${column!.name} = default`), role).toBe(refused);
      expect(await tried(role, settings, `truncate audit.${table}`), role).toBe(refused);
      // Openings may be erased; the test of erasure says by whom.
      if (table !== 'opening' || role === auditRole) expect(await tried(role, settings, `delete from audit.${table}`), role).toBe(refused);
    }
  });

  test('is closed to the roles of the feeds', async () => {
    for (const table of tables) expect(await tried(feedRoleOf('sites'), acting(keeper, ...roles), `select 1 from audit.${table}`), table).toBe(refused);
  });

  test('shows its sealer no salt and no officer', async () => {
    expect(await tried(auditRole, {}, 'select 1 from audit.opening')).toBe(refused);
  });
});

describe('a subgraph', () => {
  test('writes entries under its own name and for whom its session acts', async () => {
    expect(await tried(roleOf('sites'), acting(keeper), insert, entry('sites', keeper, keeper))).toBe(1);
    expect(await tried(roleOf('sites'), acting(keeper), insert, entry('sites', stranger, keeper, 'READ'))).toBe(1);
    expect(await tried(roleOf('sites'), {}, insert, entry('sites', stranger, null, 'READ'))).toBe(1);
  });

  test.each([
    ['under another subgraph’s name', entry('cases', keeper, keeper)],
    ['in another authority’s name', entry('sites', keeper, stranger)],
    ['in nobody’s name while it acts for somebody', entry('sites', keeper, null)],
  ])('writes none %s', async (_, values) => {
    expect(await tried(roleOf('sites'), acting(keeper, ...roles), insert, values)).toBe(refused);
  });

  test('writes what opens an entry for whom its session acts alone', async () => {
    const opening = `insert into audit.opening (entry_id, part, authority_id, record_id, salt) values ($1, 'ACTOR', $2, $3, '\\x00')`;
    expect(await tried(roleOf('sites'), acting(keeper), opening, [newId('act'), keeper, newId('site')])).toBe(1);
    expect(await tried(roleOf('sites'), acting(keeper), opening, [newId('act'), stranger, newId('site')])).toBe(refused);
    expect(await tried(roleOf('sites'), {}, opening, [newId('act'), keeper, newId('site')])).toBe(refused);
  });

  test.each(['xid', 'seq'])('gives its entries no %s of its own, by which they might never be sealed', async (column) => {
    const statement = `insert into audit.entry (id, source, authority_id, kind, at, body, ${column}) overriding system value values ($1, $2, $3, $4, now(), $5, '1')`;
    expect(await tried(roleOf('sites'), acting(keeper), statement, entry('sites', keeper, keeper))).toBe(refused);
  });

  test.each(['index', 'leaf', 'entry_seq'])('does not read the %s of what is sealed', async (column) => {
    expect(await tried(roleOf('sites'), acting(keeper, ...roles), `select ${column} from audit.sealed`)).toBe(refused);
  });

  test('reads positions in the log of its principal’s authority alone', async () => {
    const positions = (authority: string) => asRole(hub.connection, 'sites', acting(authority), async (query) =>
      (await query('select authority_id, position from audit.sealed order by position')).rows);
    expect(await positions(keeper)).toEqual([0, 1].map((position) => ({ authority_id: keeper, position: String(position) })));
    expect(await positions(stranger)).toEqual([{ authority_id: stranger, position: '0' }]);
    expect(await positions(newId('authority'))).toEqual([]);
    expect(await positions('')).toEqual([]);
  });
});

describe.each(roles)('a %s', (role) => {
  const opens: Record<string, readonly SubgraphName[]> = {
    AUDITOR: subgraphNames, REGISTRY_STEWARD: subgraphNames, ADMINISTRATOR: subgraphNames, CUSTOMS_OFFICER: ['seizures'], CASE_OFFICER: ['cases'],
  };
  const seen = (subgraph: SubgraphName, authority: string, table: string) =>
    asRole(hub.connection, subgraph, acting(authority, role), async (query) => (await query(`select distinct authority_id from audit.${table}`)).rows.map(({ authority_id }) => authority_id));

  test('reads the entries of the own authority where the role opens them, and nobody else’s', async () => {
    const everywhere = registryNames.map((source) => ({ source, id: newId('act') }));
    for (const { source, id } of everywhere) {
      for (const authority of [keeper, stranger]) {
        await owner.query(`insert into audit.entry (id, source, authority_id, kind, at, body) values ($1, $2, $3, 'ACT', now(), '{"record":"r"}')`, [id, source, authority]);
      }
    }
    for (const source of registryNames) {
      expect(await seen(source, keeper, 'entry'), source).toEqual(opens[role]?.includes(source) ? [keeper] : []);
      expect(await seen(source, newId('authority'), 'entry')).toEqual([]);
      expect(await seen(source, '', 'entry')).toEqual([]);
    }
  });

  test('reads salts of the own authority only where the role audits all of it', async () => {
    const audits = ['AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR'].includes(role);
    expect(await seen('sites', keeper, 'opening')).toEqual(audits ? [keeper] : []);
  });

  test('erases salts as steward or administrator alone, and the own authority’s only', async () => {
    const erases = ['REGISTRY_STEWARD', 'ADMINISTRATOR'].includes(role);
    expect(await tried(roleOf('sites'), acting(keeper, role), 'delete from audit.opening')).toBe(erases ? 1 : 0);
  });

  test('reads and erases salts about the seizures or cases that the role keeps, and about no other’s', async () => {
    const record = { seizure: newId('seizure'), case: newId('case') };
    for (const authority of [keeper, stranger]) {
      for (const id of Object.values(record)) {
        await owner.query(`insert into audit.opening (entry_id, part, authority_id, record_id, salt) values ($1, 'PERSONS', $2, $3, '\\x00')`, [newId('act'), authority, id]);
      }
    }
    const ofAll = ['REGISTRY_STEWARD', 'ADMINISTRATOR'].includes(role);
    const keeps = { seizure: ofAll || role === 'CUSTOMS_OFFICER', case: ofAll || role === 'CASE_OFFICER' };
    for (const kind of ['seizure', 'case'] as const) {
      const done = async (statement: string, ...more: string[]) => tried(roleOf(`${kind}s`), acting(keeper, role, ...more), `${statement} from audit.opening where record_id = $1`, [record[kind]]);
      expect(await done('select 1')).toBe(keeps[kind] || role === 'AUDITOR' ? 1 : 0);
      expect(await done('delete')).toBe(keeps[kind] ? 1 : 0);
      expect([await done('select 1', 'EXPERT'), await done('delete', 'EXPERT'), await done('delete', 'AUDITOR')]).toEqual([0, 0, 0]);
    }
    await owner.query('delete from audit.opening where record_id = any($1)', [Object.values(record)]);
  });

  test('who is an expert of one request as well reads no entry', async () => {
    for (const source of registryNames) expect(await asRole(hub.connection, source, acting(keeper, role, 'EXPERT'), async (query) => (await query('select 1 from audit.entry')).rowCount), source).toBe(0);
  });
});
