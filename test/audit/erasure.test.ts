import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import type { PersonDetail } from '../../subgraphs/kernel/data/draft.ts';
import { emptySeizure } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { draft as caseDraft } from '../cases/support.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft as seizureDraft } from '../seizures/samples.ts';
import { draft } from '../sites/support.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { exportAndVerify, openLog, sealAll } from './support.ts';

const authority = seededAuthorityId('xa-heritage');
const name = 'Zaynab Private';
const erase = 'mutation ($record: ID!, $key: String!) { eraseSitePersons(input: { record: $record, idempotencyKey: $key, reason: "asked by the person" }) { site { persons { name } } userErrors { code } receipt { actId } } }';

describe.each(layouts)('persons that are erased through the API, with the subgraphs run %s,', (layout) => {
  let hub: TestHub;
  let owner: Owner;
  let log: pg.Pool;
  let folder: string;
  let record: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'turath-erasure-'));
    hub = await openTestHub('hub_empty', layout);
    owner = await connectOwner(hub.connection);
    log = openLog(hub.connection);
    const persons = [{ role: 'assessor', name, path: 'x' }];
    const [saved] = await saveBatch(hub.databases.sites, siteRegistry, { authority, actor: 'test' }, [draft('p', {}, { persons, sourceRow: { Assessor: name }, sharing: { tier: 'PUBLIC' } })]);
    record = saved !== undefined && 'id' in saved ? saved.id : '';
  });
  afterAll(async () => {
    await Promise.all([log.end(), owner.close()]);
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const named = async (as: string) => (await hub.ask('query ($id: ID!) { site(id: $id) { persons { name } } }', { as, variables: { id: record } })).data.site.persons;

  test('are erased by nobody but a keeper of the record, and by nobody who only reads it', async () => {
    const code = async (as: string | undefined, roles: 'AUDITOR'[] = []) =>
      (await hub.ask(erase, { ...(as === undefined ? {} : { as, roles }), variables: { record, key: 'foreign' } })).errors?.[0]?.extensions.code;
    expect(await code(undefined)).toBe('UNAUTHENTICATED');
    expect(await code('xb-heritage')).toBe('FORBIDDEN');
    expect(await code('xa-heritage', ['AUDITOR'])).toBe('FORBIDDEN');
    expect(await named('xa-heritage')).toEqual([{ name }]);
  });

  test('are gone from the answer, from every table and from what opens the log, and the log verifies as before', async () => {
    await sealAll(log);
    expect(await exportAndVerify(log, folder)).toMatchObject({ problem: null });
    const { data } = await hub.ask(erase, { as: 'xa-heritage', variables: { record, key: 'asked' } });
    expect(data.eraseSitePersons).toMatchObject({ site: { persons: [] }, userErrors: [] });
    for (const table of ['sites.person_detail', 'sites.source_row']) expect(await owner.count(table), table).toBe(0);
    expect(await owner.query(`select 1 from audit.opening where record_id = $1 and part = 'PERSONS'`, [record])).toEqual([]);
    expect(await owner.query(`select 1 from audit.entry where record_id = $1 and kind = 'ACT' and body like '%"persons":"%'`, [record])).toHaveLength(1);
    await sealAll(log);
    expect(await exportAndVerify(log, folder)).toMatchObject({ problem: null });
  });

  test('leave an entry that says who erased them, and why stands there as a digest alone', async () => {
    const [entry] = await owner.query<{ body: string }>(`select body from audit.entry where record_id = $1 and body like '%eraseSitePersons%'`, [record]);
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({ operation: 'eraseSitePersons', authority, by: { authority, client: 'xa-heritage' } });
    expect(entry?.body).not.toContain('asked by the person');
  });

  test.each([
    ['a seizure, by a customs officer,', 'seizures', 'Seizure', 'xa-customs', 'CUSTOMS_OFFICER', (hub: TestHub, persons: PersonDetail[]) =>
      saveBatch(hub.databases.seizures, seizureRegistry, { authority: seededAuthorityId('xa-customs'), actor: 'test' }, [{ ...seizureDraft('p', emptySeizure('FOUND')), persons }])],
    ['a case, by a case officer,', 'cases', 'Case', 'xa-justice', 'CASE_OFFICER', (hub: TestHub, persons: PersonDetail[]) =>
      saveBatch(hub.databases.cases, caseRegistry, { authority: seededAuthorityId('xa-justice'), actor: 'test' }, [{ ...caseDraft('p', 'PUBLIC', {}), persons }])],
  ] as const)('of %s are gone from what opens the log, too', async (_, schema, kind, as, role, save) => {
    const [saved] = await save(hub, [{ role: 'consignor', name, path: 'x' }]);
    const id = saved !== undefined && 'id' in saved ? saved.id : '';
    const openings = () => owner.query(`select part from audit.opening where record_id = $1`, [id]);
    expect(await openings()).not.toEqual([]);
    const mutation = `mutation ($record: ID!) { erase${kind}Persons(input: { record: $record, idempotencyKey: "${kind}", reason: "asked by the person" }) { userErrors { code } receipt { actId } } }`;
    const { data } = await hub.ask(mutation, { as, roles: [role], variables: { record: id } });
    expect(data[`erase${kind}Persons`]).toMatchObject({ userErrors: [], receipt: { actId: expect.any(String) as string } });
    expect(await owner.query(`select 1 from ${schema}.person_detail`)).toEqual([]);
    expect(await owner.query(`select 1 from audit.opening where record_id = $1 and part = 'PERSONS'`, [id])).toEqual([]);
  });
});
