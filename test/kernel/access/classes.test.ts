import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classesOpen, mayAct } from '../../../subgraphs/kernel/access/policy.ts';
import { actionRules, classRules } from '../../../subgraphs/kernel/access/table.ts';
import { reproject } from '../../../subgraphs/kernel/data/reproject.ts';
import { type Role, roles } from '../../../subgraphs/kernel/process/principal.ts';
import type { FieldClass } from '../../../subgraphs/kernel/values/types.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { draft, english, keeper, officerOf, openSites, type Sites, stranger } from '../../sites/support.ts';
import { asRole, settingsOf } from './readers.ts';

const exact = /3547|4213/;
const telling = { placeDisclosure: 'CELL' as const, point: { longitude: 44.4213, latitude: 15.3547 }, description: [english('At 15.3547, 44.4213 by the road')] };
const grantee = stranger;

let hub: Sites;
let owner: pg.Client;
let record: string;
beforeAll(async () => {
  hub = await openSites();
  owner = new pg.Client(hub.connection);
  await owner.connect();
  const persons = [{ role: 'assessor', name: 'A Person', path: 'x' }];
  const [saved] = await hub.save([draft('withheld', telling, { persons, titles: [english('Tell 15.3547, 44.4213')] })]);
  record = (saved as { id: string }).id;
});
afterAll(async () => {
  await owner.end();
  await hub.close();
});

async function grant(classes: FieldClass[], { from = '-1 hour', until = '1 hour', by = keeper } = {}): Promise<void> {
  await owner.query('delete from sites.access_grant');
  await owner.query(
    `insert into sites.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, field_classes, valid_from, valid_until)
     values ('grant_1', $1, $2, $3, $4, now() + $5::interval, now() + $6::interval)`, [record, by, grantee, classes, from, until]);
}

/** All that a session of the subgraph's own role finds in the tables of the record, whatever the subgraph would have let through. */
function everythingFor(principal: Parameters<typeof settingsOf>[0]): Promise<string> {
  return asRole(hub.connection, 'sites', settingsOf(principal), async (query) => {
    const tables = ['site', 'withheld', 'person_detail', 'source_row', 'condition_assessment', 'site_statement'];
    const found: unknown[] = [];
    for (const table of tables) found.push((await query(`select * from sites.${table}`)).rows);
    return JSON.stringify(found);
  });
}

const read = async (principal?: Parameters<typeof settingsOf>[0]) =>
  JSON.stringify((await hub.ask(`{ site(id: "${record}") { title { value } description { value } location { geojson precision } persons { name } } }`, principal)).data);

describe('the table of classes', () => {
  test('is the same in the policy and in every schema of the database', async () => {
    const stated = classRules.flatMap(({ effect, fieldClass, roles: named }) => named.map((role) => `${effect} ${fieldClass} ${role}`)).sort();
    for (const schema of ['directory', 'sites', 'objects', 'seizures', 'cases', 'links']) {
      const { rows } = await owner.query<{ rule: string }>(`select effect || ' ' || field_class || ' ' || role as rule from ${schema}.class_role`);
      expect(rows.map(({ rule }) => rule).sort(), schema).toEqual(stated);
    }
  });

  test.each(roles.map((role) => [role]))('opens to a %s of the record’s authority the same classes in both walls', async (role) => {
    const principal = officerOf(keeper, [role]);
    const open = await asRole(hub.connection, 'sites', settingsOf(principal), async (query) => {
      const { rows } = await query(`select distinct field_class from sites.class_role where sites.class_open(field_class, $1, $2)`, [record, keeper]);
      return rows.map(({ field_class }) => field_class).sort();
    });
    expect(open).toEqual([...classesOpen(principal, keeper, [])].sort());
  });

  test('opens nothing to an auditor, whatever other role the auditor has and whatever is granted', () => {
    const everything = classRules.map(({ fieldClass }) => fieldClass);
    for (const role of roles) {
      expect(classesOpen(officerOf(keeper, [role, 'AUDITOR']), keeper, [])).toEqual([]);
      expect(classesOpen(officerOf(stranger, [role, 'AUDITOR']), keeper, [{ grant: 'grant_1', agreement: null, classes: everything }])).toEqual([]);
    }
  });

  test('lets nobody act without a role that is named for the act', () => {
    for (const { action } of actionRules) {
      const named = (role: Role) => actionRules.some((rule) => rule.effect === 'ALLOW' && rule.action === action && rule.roles.includes(role));
      for (const role of roles.filter((one) => !named(one))) expect(mayAct(officerOf(keeper, [role]), action)).toBe(false);
    }
    expect(mayAct(officerOf(keeper, ['CUSTOMS_OFFICER']), 'KEEP_RECORDS', 'SEIZURE')).toBe(true);
    expect(mayAct(officerOf(keeper, ['CUSTOMS_OFFICER', 'AUDITOR']), 'KEEP_RECORDS', 'SEIZURE')).toBe(false);
    expect(mayAct(officerOf(keeper, ['CUSTOMS_OFFICER']), 'KEEP_RECORDS', 'CASE')).toBe(false);
  });
});

describe('what a class withholds', () => {
  test('stands in no row that PostgreSQL gives to a reader to whom the class is closed', async () => {
    for (const principal of [officerOf(stranger), officerOf(keeper, ['RESEARCHER']), officerOf(keeper, ['AUDITOR', 'REGISTRY_STEWARD'])]) {
      expect(await everythingFor(principal)).not.toMatch(exact);
      expect(await everythingFor(principal)).not.toContain('A Person');
    }
    expect(await everythingFor(officerOf(keeper))).toMatch(exact);
  });

  test('is shown in the answer to a steward of the authority alone', async () => {
    for (const principal of [undefined, officerOf(stranger), officerOf(keeper, ['RESEARCHER'])]) {
      expect(await read(principal)).not.toMatch(exact);
      expect(await read(principal)).toContain('"CELL"');
    }
    expect(await read(officerOf(keeper))).toMatch(exact);
    expect(await read(officerOf(keeper))).toContain('A Person');
  });

  test('is opened by a grant that names the class, and no other class with it', async () => {
    await grant(['EXACT_PLACE']);
    expect(await read(officerOf(grantee, []))).toMatch(exact);
    expect(await read(officerOf(grantee, []))).not.toContain('A Person');
    expect(await everythingFor(officerOf(grantee, []))).not.toContain('A Person');
    await grant(['PERSON']);
    expect(await read(officerOf(grantee, []))).not.toMatch(exact);
    expect(await read(officerOf(grantee, []))).toContain('A Person');
  });

  test.each<[string, Parameters<typeof grant>[1]]>([
    ['has ended', { until: '-1 second' }], ['has not begun', { from: '30 minutes' }], ['was given by another authority', { by: stranger }],
  ])('is not opened by a grant that %s', async (_, given) => {
    await grant(['EXACT_PLACE', 'PERSON'], given);
    expect(await read(officerOf(grantee))).not.toMatch(exact);
    expect(await everythingFor(officerOf(grantee))).not.toMatch(exact);
    expect(await everythingFor(officerOf(grantee))).not.toContain('A Person');
  });

  test('changes the version and the time for those to whom it is open, and for no others', async () => {
    await grant([]);
    const seen = async (principal?: Parameters<typeof settingsOf>[0]) => (await hub.ask(`{ site(id: "${record}") { version updatedAt } }`, principal)).data;
    const before = { public: await seen(), researcher: await seen(officerOf(keeper, ['RESEARCHER'])), steward: await seen(officerOf(keeper)), grantee: await seen(officerOf(grantee)) };
    const point = { longitude: 44.4214, latitude: 15.3548 };
    await hub.save([draft('withheld', { ...telling, point }, { persons: [{ role: 'assessor', name: 'A Person', path: 'x' }], titles: [english('Tell 15.3547, 44.4213')] })]);
    expect(await seen()).toEqual(before.public);
    expect(await seen(officerOf(keeper, ['RESEARCHER']))).toEqual(before.researcher);
    expect(await seen(officerOf(grantee))).toEqual(before.grantee);
    const after = await seen(officerOf(keeper));
    expect(after.site.version).not.toBe(before.steward.site.version);
    expect(after.site.updatedAt > before.steward.site.updatedAt).toBe(true);
  });
});

test('rows that were made before classes stood apart are made again, and no version moves', async () => {
  const seen = async () => [await read(), await read(officerOf(keeper)), (await hub.ask(`{ site(id: "${record}") { version updatedAt } }`, officerOf(keeper))).data];
  const before = await seen();
  await owner.query(`update sites.site set point = '{"longitude": 44.4214, "latitude": 15.3548}', description = '[{"value": "At 15.3547, 44.4213", "language": "en"}]'`);
  await owner.query('delete from sites.projection');
  expect(await everythingFor(officerOf(stranger))).toMatch(exact);
  expect(await reproject(hub.database, siteRegistry as never)).toBe(1);
  expect(await everythingFor(officerOf(stranger))).not.toMatch(exact);
  expect(await seen()).toEqual(before);
  expect(await reproject(hub.database, siteRegistry as never)).toBe(0);
});
