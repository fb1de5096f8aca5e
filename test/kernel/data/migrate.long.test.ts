import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { subgraphNames } from '../../../schema/subgraphs.ts';
import { auditSchema, migrate, MigrationDrift, migrationFiles } from '../../../subgraphs/kernel/data/migrate.ts';
import { roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { rolePassword } from '../../support/databases.ts';
import { connectOwner, type Owner } from './owner.ts';

const shipped = fileURLToPath(new URL('../../../migrations', import.meta.url));
const made: { databases: string[]; folders: string[] } = { databases: [], folders: [] };

async function emptyDatabase(): Promise<AdminConnection> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const owner = await connectOwner(inject('cluster'));
  await owner.query(`create database ${database} template template0`);
  await owner.close();
  made.databases.push(database);
  return { ...inject('cluster'), database };
}

/** A copy of the shipped migrations, to be changed. */
function copiedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'turath-migrations-'));
  made.folders.push(folder);
  cpSync(shipped, folder, { recursive: true });
  return folder;
}

afterAll(async () => {
  const owner = await connectOwner(inject('cluster'));
  for (const database of made.databases) await owner.query(`drop database if exists ${database} with (force)`);
  await owner.close();
  for (const folder of made.folders) rmSync(folder, { recursive: true, force: true });
});

async function owning<T>(connection: AdminConnection, work: (owner: Owner) => Promise<T>): Promise<T> {
  const owner = await connectOwner(connection);
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
}

/** Everything that a migration may make, in words: columns, indexes, checks, policies, functions, grants. */
function structure(connection: AdminConnection): Promise<unknown[][]> {
  const parts = [
    `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = any($1) order by 1, 2, ordinal_position`,
    `select schemaname, tablename, indexdef from pg_indexes where schemaname = any($1) order by 1, 2, 3`,
    `select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = any($1) order by 1, 2, 3`,
    `select schemaname, tablename, policyname, roles::text, cmd, qual, with_check from pg_policies where schemaname = any($1) order by 1, 2, 3`,
    `select n.nspname, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a) as relacl from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any($1) order by 1, 2`,
    `select n.nspname, p.proname, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) order by 1, 2`,
  ];
  return owning(connection, async (owner) => {
    const found: unknown[][] = [];
    for (const part of parts) found.push(await owner.query(part, [[auditSchema, ...subgraphNames]]));
    return found;
  });
}

const allFiles = [auditSchema, ...subgraphNames].flatMap((subgraph) => migrationFiles(subgraph).map(({ name }) => `${subgraph}: ${name}`));
const most = Math.max(...subgraphNames.map((subgraph) => migrationFiles(subgraph).length));
const earlier = Array.from({ length: most - 1 }, (_, index) => index + 1);

describe('migrations', () => {
  test('bring an empty database to the newest version, each file once, and a second time do nothing', async () => {
    const connection = await emptyDatabase();
    const applied = await migrate({ connection, subgraphs: subgraphNames, rolePassword });
    expect(applied.map(({ subgraph, file }) => `${subgraph}: ${file}`)).toEqual(allFiles);
    expect(await migrate({ connection, subgraphs: subgraphNames, rolePassword })).toEqual([]);
  });

  test.each(earlier)('bring version %i of every subgraph to the newest, with its data kept and nothing missing', async (limit) => {
    const connection = await emptyDatabase();
    const fresh = await emptyDatabase();
    await migrate({ connection, subgraphs: subgraphNames, rolePassword, limit });
    const kept = await owning(connection, fillOldVersion);
    expect(kept.length).toBeGreaterThan(0);
    await migrate({ connection, subgraphs: subgraphNames, rolePassword });
    await owning(connection, async (owner) => {
      for (const { table, row } of kept) expect(await owner.query(`select to_jsonb(t) as row from ${table} t`), table).toMatchObject([{ row }]);
    });
    await migrate({ connection: fresh, subgraphs: subgraphNames, rolePassword });
    expect(await structure(connection)).toEqual(await structure(fresh));
  });

  test('give the words of texts that were indexed before words had an index of their own', async () => {
    const connection = await emptyDatabase();
    await migrate({ connection, subgraphs: ['links'], rolePassword, limit: migrationFiles('links').findIndex(({ name }) => name.includes('007_search_words')) });
    await owning(connection, async (owner) => {
      await owner.query(`insert into links.public_text (record_id, position, field, value, folded) values ('a', 0, 'title', 'Old Gate', 'old gate'), ('a', 1, 'description', 'A gate', 'a gate')`);
      await owner.query(`insert into links.restricted_text (record_id, position, authority_id, field, value, folded) values ('b', 0, 'x', 'name', 'Hidden', 'hidden')`);
    });
    await migrate({ connection, subgraphs: ['links'], rolePassword });
    await owning(connection, async (owner) => {
      expect(await owner.query('select word, record_id, weight from links.public_word order by word')).toEqual([
        { word: 'a', record_id: 'a', weight: 0.6 }, { word: 'gate', record_id: 'a', weight: 1 }, { word: 'old', record_id: 'a', weight: 1 },
      ]);
      expect(await owner.query('select word from links.public_vocabulary order by word')).toEqual([{ word: 'a' }, { word: 'gate' }, { word: 'old' }]);
      expect(await owner.query('select word, record_id, authority_id, weight from links.restricted_word')).toEqual([{ word: 'hidden', record_id: 'b', authority_id: 'x', weight: 0.95 }]);
    });
  });

  test('give a claim that a party was preparing to that party, and take it out of what others read', async () => {
    const connection = await emptyDatabase();
    await migrate({ connection, subgraphs: ['cases'], rolePassword, limit: migrationFiles('cases').findIndex(({ name }) => name.includes('008_prepared_claims')) });
    const [id, keeper, party] = [newId('case'), newId('authority'), newId('authority')];
    const claim = (key: string, status: string, authorityId: string) => ({ key, status, claimant: { name: key, state: null, authorityId }, statement: [], legalBases: [] });
    const claims = [claim('own', 'PREPARED', keeper), claim('theirs', 'PREPARED', party), claim('filed', 'SUBMITTED', party)];
    await owning(connection, async (owner) => {
      const lists = ['summary', 'legal_bases', 'handovers', 'documents', 'suspensions', 'notes', 'valuations', 'quantities', 'unread'];
      await owner.query(`insert into cases.repatriation_case (id, authority_id, local_id, state, track_kinds, outcome_kinds, requesting_states, respondent_states, ${lists.join(', ')})
        values ($1, $2, 'old', 'OPENED', '{}', '{}', '{}', '{}', ${lists.map(() => "'[]'").join(', ')})`, [id, keeper]);
      await owner.query('insert into cases.revision (record_id, revision, authority_id, draft) values ($1, 1, $2, $3)', [id, keeper, { titles: [], document: { claims } }]);
      await owner.query(`insert into cases.revision_face (record_id, revision, authority_id, tier, audience, public_changed, changes, face) values ($1, 1, $2, 'PARTIES', '{}', true, '[]', $3)`, [id, keeper, { document: { claims } }]);
      await owner.query(`insert into cases.case_party (id, case_id, position, name, kind, role, authority_id) values ('p', $1, 0, 'Party', 'OTHER', 'CLAIMANT', $2)`, [id, party]);
      for (const [position, { key, status, claimant }] of claims.entries()) {
        await owner.query(`insert into cases.case_claim (id, case_id, position, claimant, status, statement, legal_bases) values ($1, $2, $3, $4, $5, '[]', '[]')`, [`claim_${key}`, id, position, claimant, status]);
      }
    });
    await migrate({ connection, subgraphs: ['cases'], rolePassword });
    await owning(connection, async (owner) => {
      expect(await owner.query('select id, side, side_key from cases.case_claim order by position')).toEqual([
        { id: 'claim_own', side: null, side_key: null }, { id: 'claim_theirs', side: party, side_key: 'theirs' }, { id: 'claim_filed', side: null, side_key: null },
      ]);
      expect(await owner.query(`select draft -> 'document' -> 'claims' as claims from cases.revision`)).toEqual([{ claims: [claims[0], claims[2]] }]);
      // The rows, and what everybody saw of the versions, are made again with the next start.
      expect(await owner.count('cases.revision_face')).toBe(0);
      expect(await owner.count('cases.projection')).toBe(0);
    });
  });

  test('that were applied and are changed since are refused by name, and nothing is applied', async () => {
    const connection = await emptyDatabase();
    const folder = copiedFolder();
    await migrate({ connection, subgraphs: ['sites'], rolePassword, folder });
    appendFileSync(join(folder, 'sites/001_heritage_sites.sql'), '\n-- a harmless word\n');
    writeFileSync(join(folder, 'sites/900_further.sql'), 'CREATE TABLE :schema.further (id text);');
    const refused = migrate({ connection, subgraphs: ['sites'], rolePassword, folder });
    await expect(refused).rejects.toBeInstanceOf(MigrationDrift);
    await expect(refused).rejects.toThrow(/sites\/001_heritage_sites\.sql .* changed/);
    expect(await owning(connection, (owner) => owner.query(`select to_regclass('sites.further') as made`))).toEqual([{ made: null }]);
  });

  test('that were applied and are missing now are refused by name', async () => {
    const connection = await emptyDatabase();
    const folder = copiedFolder();
    await migrate({ connection, subgraphs: ['sites'], rolePassword, folder });
    rmSync(join(folder, 'sites/001_heritage_sites.sql'));
    await expect(migrate({ connection, subgraphs: ['sites'], rolePassword, folder })).rejects.toThrow(/sites\/001_heritage_sites\.sql .* missing/);
  });

  test('that fail half-way keep nothing of their file, and what came before it', async () => {
    const connection = await emptyDatabase();
    const folder = copiedFolder();
    writeFileSync(join(folder, 'sites/900_broken.sql'), 'CREATE TABLE :schema.half (id text); SELECT nothing FROM nowhere;');
    await expect(migrate({ connection, subgraphs: ['sites'], rolePassword, folder })).rejects.toThrow(/sites\/900_broken\.sql of sites failed: .*nowhere/);
    const found = await owning(connection, (owner) => owner.query(`select to_regclass('sites.half') as half, to_regclass('sites.site') is not null as site`));
    expect(found).toEqual([{ half: null, site: true }]);
    rmSync(join(folder, 'sites/900_broken.sql'));
    expect(await migrate({ connection, subgraphs: ['sites'], rolePassword, folder })).toEqual([]);
  });

  test('of two hubs at once on one database are applied once, and neither fails', async () => {
    const connection = await emptyDatabase();
    const both = await Promise.all([1, 2].map(() => migrate({ connection, subgraphs: subgraphNames, rolePassword })));
    expect(both.flat().map(({ subgraph, file }) => `${subgraph}: ${file}`)).toEqual(allFiles);
    expect(both.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, allFiles.length]);
  });

  test('of two hubs at once on two databases of one server agree about the roles that both need', async () => {
    const name = `t${randomBytes(4).toString('hex')}`;
    const folder = copiedFolder();
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, '001_nothing.sql'), 'SELECT 1;');
    const connections = [await emptyDatabase(), await emptyDatabase(), await emptyDatabase()];
    await Promise.all(connections.map((connection) => migrate({ connection, subgraphs: [name], rolePassword, folder })));
    for (const connection of connections) {
      const client = new pg.Client({ ...connection, user: roleOf(name), password: rolePassword });
      await client.connect();
      expect((await client.query(`select count(*)::int as grants from ${name}.access_grant`)).rows).toEqual([{ grants: 0 }]);
      await client.end();
    }
    await owning(inject('cluster'), async (owner) => {
      for (const { database } of connections) await owner.query(`drop database ${database} with (force)`);
      await owner.query(`drop role turath_${name}`);
      await owner.query(`drop role turath_${name}_feed`);
    });
  });
});

/** A row in every table of an old version that can take one. */
async function fillOldVersion(owner: Owner): Promise<{ table: string; row: Record<string, unknown> }[]> {
  const kept: { table: string; row: Record<string, unknown> }[] = [];
  const authority = newId('authority');
  for (const schema of subgraphNames) {
    const rows: Record<string, Record<string, unknown>> = {
      person_detail: { record_id: newId('site'), position: 0, authority_id: authority, path: 'p', role: 'owner', name: 'N. N.' },
      source_row: { record_id: newId('site'), authority_id: authority, cells: { a: 1 } },
      revision: { record_id: newId('site'), revision: 1, authority_id: authority, recorded_by: 'test', draft: { titles: [] } },
      access_grant: { id: newId('grant'), record_id: newId('site'), grantor_authority_id: authority, grantee_authority_id: newId('authority') },
    };
    for (const [table, row] of Object.entries(rows)) {
      const columns = Object.keys(row).join(', ');
      await owner.query(
        `insert into ${schema}.${table} (${columns}${table === 'access_grant' ? ', valid_from' : ''})
         select ${columns}${table === 'access_grant' ? ', now()' : ''} from jsonb_populate_record(null::${schema}.${table}, $1::jsonb)`,
        [JSON.stringify(row)],
      );
      kept.push({ table: `${schema}.${table}`, row });
    }
  }
  const [{ site }] = (await owner.query<{ site: string | null }>(`select to_regclass('sites.site')::text as site`)) as [{ site: string | null }];
  if (site !== null) kept.push({ table: 'sites.site', row: await oldSite(owner, authority) });
  return kept;
}

/** A site as a version wrote it: every column that must have a value gets the plainest of its type. */
async function oldSite(owner: Owner, authority: string): Promise<Record<string, unknown>> {
  const plain: Record<string, unknown> = { jsonb: [], ARRAY: [], boolean: false, text: '' };
  const columns = await owner.query<{ column_name: string; data_type: string }>(
    `select column_name, data_type from information_schema.columns where table_schema = 'sites' and table_name = 'site' and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`);
  const row = {
    ...Object.fromEntries(columns.map(({ column_name, data_type }) => [column_name, plain[data_type]])),
    id: newId('site'), authority_id: authority, local_id: 'old', place_disclosure: 'CELL', titles: [{ value: 'Old', language: 'en' }],
  };
  const names = Object.keys(row).join(', ');
  await owner.query(`insert into sites.site (${names}) select ${names} from jsonb_populate_record(null::sites.site, $1::jsonb)`, [JSON.stringify(row)]);
  return row;
}
