import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { Reader } from '../../../subgraphs/kernel/data/reader.ts';
import type { Principal } from '../../../subgraphs/kernel/process/principal.ts';
import type { Audience, SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import { scopeOf } from '../../../subgraphs/links/data/scope.ts';
import { recordIndex } from '../../../subgraphs/links/data/tables.ts';
import { site } from '../../../subgraphs/sites/data/tables.ts';
import { assessment, draft, named, openSites, type Sites } from '../../sites/support.ts';
import { asRole, authorities, grantsOf, mayRead, readers, settingsOf, type Shared } from './readers.ts';
import { testVault } from '../../support/databases.ts';

let hub: Sites;
let owner: pg.Client;
const records: Shared[] = [];

beforeAll(async () => {
  hub = await openSites();
  owner = new pg.Client(hub.connection);
  await owner.connect();
  await saveRecords();
  await fillIndex();
});
afterAll(async () => {
  await owner.end();
  await hub.close();
});

/** Every tier with every audience and embargo, of two authorities. */
async function saveRecords(): Promise<void> {
  for (const authority of [authorities.keeper, authorities.other]) {
    const shared = (['PUBLIC', 'COMMUNITY', 'PARTIES', 'AUTHORITY'] as SharingTier[]).flatMap((tier) =>
      ([[], ['CUSTOMS'], ['HERITAGE', 'JUSTICE']] as Audience[][]).flatMap((audience) =>
        [null, -1, 1].map((embargo): Shared => ({ id: newId('site'), authority, tier, audience, embargo })),
      ),
    );
    records.push(...shared);
    await hub.save(shared.map(({ id, tier, audience, embargo }) => draft(id,
      { states: [named('XA', 'NOMINATING')], assessments: [assessment('1')] },
      { id, sharing: { tier, audience, embargoUntil: embargo === null ? null : new Date(Date.now() + embargo * 3_600_000).toISOString() } },
    )), authority);
  }
  const grants = records.flatMap(({ id, authority }) => grantsOf(authority).map((grant) => ({ id: newId('grant'), record_id: id, ...grant })));
  for (const schema of ['sites', 'links']) {
    await owner.query(
      `insert into ${schema}.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, valid_from, valid_until)
       select id, record_id, grantor, grantee, now() + "from" * interval '1 hour', now() + until * interval '1 hour'
       from jsonb_to_recordset($1::jsonb) as g(id text, record_id text, grantor text, grantee text, "from" integer, until integer)`,
      [JSON.stringify(grants)],
    );
  }
}

/** The same records as access rows, each with an item that has its sharing. */
async function fillIndex(): Promise<void> {
  await owner.query(`
    insert into links.record_index (id, kind, record_id, authority_id, tier, audience, embargo_until, synthetic, created_at, updated_at)
    select prefix || id, 'HeritageSite', id, authority_id, tier, audience, embargo_until, false, now(), now()
    from sites.site, unnest(array['', 'item of ']) prefix`);
}

const wanted = (reader: Principal) => records.filter((record) => mayRead(reader, record)).map(({ id }) => id).sort();

/** The subgraph's own wall: its condition, run by the owner of everything, whom row-level security does not bind. */
async function byPolicyAlone(principal: Principal, table: 'sites' | 'links'): Promise<string[]> {
  const db = drizzle({ client: owner });
  const reader = new Reader({ db, principal, cursors: new CursorCodec(new Uint8Array(32)), languages: [], schema: table as 'sites', registries: [], vault: testVault });
  const rows =
    table === 'sites'
      ? await db.select({ id: site.id }).from(site).where(reader.scope(site))
      : await db.select({ id: recordIndex.id }).from(recordIndex).where(scopeOf(reader, recordIndex));
  return rows.map(({ id }) => id).sort();
}

/** PostgreSQL's wall: every row there is, asked for by the role that it binds. */
const byDatabaseAlone = (settings: Record<string, string>, table: string, column = 'id'): Promise<string[]> =>
  asRole(hub.connection, table.split('.')[0] as 'sites', settings, async (query) =>
    (await query(`select distinct ${column} as id from ${table}`)).rows.map(({ id }) => String(id)).sort());

describe.each(readers)('a reader (%s)', (_, principal) => {
  test('reads by the subgraph’s wall alone what the sharing table says', async () => {
    expect(await byPolicyAlone(principal, 'sites')).toEqual(wanted(principal));
  });

  test('reads by the database’s wall alone what the sharing table says, parts included', async () => {
    const expected = wanted(principal);
    const settings = settingsOf(principal);
    expect(await byDatabaseAlone(settings, 'sites.site')).toEqual(expected);
    expect(await byDatabaseAlone(settings, 'sites.condition_assessment', 'site_id')).toEqual(expected);
    expect(await byDatabaseAlone(settings, 'sites.site_state', 'site_id')).toEqual(expected);
    expect(await byDatabaseAlone(settings, 'sites.state_site')).toEqual(expected);
  });

  test('reads access rows by either wall as the records themselves', async () => {
    const expected = [...wanted(principal), ...wanted(principal).map((id) => `item of ${id}`)].sort();
    expect(await byPolicyAlone(principal, 'links')).toEqual(expected);
    expect(await byDatabaseAlone(settingsOf(principal), 'links.record_index')).toEqual(expected);
  });
});

describe('a session that does not say who it acts for', () => {
  const open = () => records.filter(({ tier, embargo }) => tier === 'PUBLIC' && !(embargo !== null && embargo > 0)).map(({ id }) => id).sort();

  test.each([
    ['nothing', {}],
    ['empty texts', { 'hub.authority': '', 'hub.member': '', 'hub.sector': '', 'hub.roles': '' }],
    ['a member without an authority', { 'hub.member': 'on', 'hub.sector': 'CUSTOMS' }],
    ['a sector alone', { 'hub.sector': 'HERITAGE' }],
    ['nonsense', { 'hub.authority': '*', 'hub.member': 'true', 'hub.sector': '{}', 'hub.roles': '*' }],
  ])('and says %s reads the open records alone', async (_, settings: Record<string, string>) => {
    expect(await byDatabaseAlone(settings, 'sites.site')).toEqual(open());
    for (const table of ['sites.revision', 'sites.person_detail', 'sites.source_row', 'sites.access_grant']) expect(await byDatabaseAlone(settings, table, '1'), table).toEqual([]);
  });
});
