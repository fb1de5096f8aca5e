import { getTableConfig } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { type Acknowledged, titleOf } from './acts.ts';

/** Asks the database as its owner, whom no row-level security holds back. */
export type Rows = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>;

interface RegistryTable {
  schema: SubgraphName;
  table: string;
}

/** The table of each registry's records. */
export async function registryTables(): Promise<RegistryTable[]> {
  const subgraphs = await Promise.all(subgraphNames.map(loadSubgraph));
  return subgraphs.flatMap(({ name, registries }) => registries.map(({ table }) => ({ schema: name, table: `${name}.${getTableConfig(table).name}` })));
}

/** Every act that was acknowledged stands once under its key, with its one entry in the audit log; nothing else was done for these clients. */
export async function eachActOnce(rows: Rows, told: readonly Acknowledged[]): Promise<void> {
  const acts = await rows<{ source: string; key: string; operation: string; id: string; record: string | null; logged: string; unfinished: boolean }>(`
    select a.source, a.idempotency_key as key, a.operation, a.id, a.outcome ->> 'record' as record, a.outcome is null as unfinished,
      (select count(*) from audit.entry e where e.id = a.id and e.kind = 'ACT') as logged
    from (${subgraphNames.map((name) => `select '${name}' as source, id, operation, idempotency_key, outcome from ${name}.act`).join(' union all ')}) a`);
  const stored = acts.map(({ source, key, operation, record, logged, unfinished, id }) => ({ source, key, operation, record, logged: Number(logged), unfinished, id }));
  const expected = told.map(({ intent: { source, operation, input }, record, actId, refused }) =>
    ({ source, key: input.idempotencyKey, operation, record, logged: refused.length > 0 ? 0 : 1, unfinished: false, id: actId }));
  const byKey = <T extends { key: string }>(list: readonly T[]) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const idsOf = new Map(stored.map(({ key, id }) => [key, id]));
  // A refusal has no receipt, so its act is known by its key alone.
  expect(byKey(stored)).toEqual(byKey(expected.map((one) => ({ ...one, id: one.id ?? idsOf.get(one.key) }))));
  const entriesWithoutAct = await rows(`
    select id, record_id from audit.entry where kind = 'ACT' and body::jsonb ->> 'operation' = any($1) and id <> all($2)`, [[...new Set(expected.map(({ operation }) => operation))], stored.map(({ id }) => id)]);
  expect(entriesWithoutAct).toEqual([]);
}

/** Row, revisions, change entries and audit entries of every record: all or none. */
export async function noHalfAct(rows: Rows): Promise<void> {
  for (const { schema, table } of await registryTables()) {
    const halves = await rows(`
      select coalesce(r.id, v.id, c.id, a.id) as id, r.revision as row, v.last, v.count as revisions, c.count as changes, a.count as entries, a.last as told
      from ${table} r
      full join (select record_id as id, count(*)::int, max(revision) as last from ${schema}.revision group by 1) v on v.id = r.id
      full join (select record_id as id, count(*)::int from ${schema}.change_entry group by 1) c on c.id = coalesce(r.id, v.id)
      full join (
        select record_id as id, count(*)::int, max((body::jsonb ->> 'revision')::int) as last, count(distinct body::jsonb ->> 'revision')::int as kinds
        from audit.entry where kind = 'ACT' and source = '${schema}' and body::jsonb ->> 'revision' is not null and starts_with(record_id, $1) group by 1) a on a.id = coalesce(r.id, v.id, c.id)
      where (r.revision, v.count, c.count, a.count, a.last, a.kinds) is distinct from (v.last, v.last, v.last, v.last, v.last, v.last)`, [await prefixOf(rows, table)]);
    expect(halves, table).toEqual([]);
  }
}

async function prefixOf(rows: Rows, table: string): Promise<string> {
  const [row] = await rows<{ prefix: string }>(`select split_part(id, '_', 1) || '_' as prefix from ${table} limit 1`);
  return row?.prefix ?? '';
}

/** Every title that was acknowledged is in the history of its record once: no write was lost under another. */
export async function eachTitleOnce(rows: Rows, told: readonly Acknowledged[]): Promise<void> {
  const written = told.flatMap(({ intent, record, refused }) => (refused.length > 0 || titleOf(intent) === null ? [] : [{ record, title: titleOf(intent) }]));
  const history = (['sites', 'objects', 'seizures', 'cases'] as const)
    .map((schema) => `select record_id, draft #>> '{titles,0,value}' as title from ${schema}.revision where draft #>> '{titles,0,value}' ~ '^(Written|Revised) '`);
  const stored = await rows<{ record: string; title: string }>(`select record_id as record, title from (${history.join(' union all ')}) h`);
  const byTitle = (list: { record: string | null; title: string | null }[]) => list.toSorted((a, b) => (String(a.title) < String(b.title) ? -1 : 1));
  expect(byTitle(stored)).toEqual(byTitle(written));
}

/** Links and grants: each once, with its one step and its entries in the log of grants, which every subgraph has followed. */
export async function eachLinkAndGrantOnce(rows: Rows, told: readonly Acknowledged[]): Promise<void> {
  const of = (operation: string) => told.filter(({ intent, refused }) => intent.operation === operation && refused.length === 0).map(({ record }) => record ?? '').toSorted();
  const links = await rows<{ id: string }>(`
    select l.id from links.link l where id = any($1) and (select count(*) from links.link_step s where s.link_id = l.id) = 1 order by id`, [of('assertLink')]);
  expect(links.map(({ id }) => id)).toEqual(of('assertLink'));
  const grants = await rows<{ id: string; open: boolean; entries: number }>(`
    select g.id, g.revoked_at is null as open, (select count(*)::int from directory.grant_log l where l.id = g.id) as entries
    from directory.issued_grant g where g.purpose = 'research' and g.agreement_id is null order by g.id`);
  const revoked = new Set(of('revokeGrant'));
  expect(grants).toEqual(of('grantAccess').map((id) => ({ id, open: !revoked.has(id), entries: revoked.has(id) ? 2 : 1 })));
  const open = grants.flatMap(({ id, open: stands }) => (stands ? [id] : []));
  for (const schema of subgraphNames) {
    await holds(async () => {
      const known = await rows<{ id: string }>(`select id from ${schema}.access_grant where purpose = 'research' and agreement_id is null order by id`);
      expect(known.map(({ id }) => id), schema).toEqual(open);
    });
  }
}

/** The record index has every record as its registry has it, and the public text of each that is published. */
export async function indexAgrees(rows: Rows): Promise<void> {
  const tables = await registryTables();
  const columns = 'authority_id, local_id, tier, audience, embargo_until, synthetic, created_at, updated_at';
  // The feed gives milliseconds.
  const shown = columns.replace('created_at, updated_at', `date_trunc('milliseconds', created_at) as created_at, date_trunc('milliseconds', updated_at) as updated_at`);
  const registries = `select id, ${shown} from (${tables.map(({ table }) => `select id, ${columns} from ${table}`).join(' union all ')}) r`;
  await holds(async () => {
    const differing = await rows(`
      with registry as (${registries}), index as (select id, ${shown} from links.record_index where id = record_id)
      (select 'registry' as side, * from (table registry except all table index) a) union all (select 'index', * from (table index except all table registry) b)`);
    expect(differing).toEqual([]);
    const unsearched = await rows(`
      select r.id from (${tables.map(({ table }) => `select id, titles from ${table} where tier = 'PUBLIC' and embargo_until is null`).join(' union all ')}) r
      where titles #>> '{0,value}' <> '' and not exists (select 1 from links.public_text t where t.record_id = r.id and t.value = r.titles #>> '{0,value}')`);
    expect(unsearched).toEqual([]);
  });
}

/** Tries for as long as those who follow others may take, after a restart of everything. */
export async function holds(check: () => Promise<void>, ms = 30_000): Promise<void> {
  const limit = Date.now() + ms;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > limit) throw error;
      await sleep(100);
    }
  }
}
