import type pg from 'pg';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { roleOf } from '../../../subgraphs/kernel/data/roles.ts';

export type TableRow = Record<string, unknown>;

/** The registries, each with the schema that holds its records. */
export const registrySchemas = ['sites', 'objects', 'seizures', 'cases', 'links'] as const;

/** What everybody may know of states, institutions, treaties and words, and where no registry's record is told of. */
const reference = ['state', 'membership', 'authority', 'treaty', 'treaty_participation', 'concept', 'grant_counter', 'projection', 'class_role'];

/** The tables and views of a subgraph that its own role may read or write. */
export async function tablesOf(owner: pg.Client, subgraph: SubgraphName, privilege: 'select' | 'delete' = 'select'): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v') and has_table_privilege($2, c.oid, $3) and c.relname <> all($4) order by 1`,
    [subgraph, roleOf(subgraph), privilege, reference]);
  return rows.map(({ name }) => name);
}

/** Columns of a table that a statement may give values to. */
export async function columnsOf(owner: pg.Client, subgraph: SubgraphName, table: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' order by attnum`, [`${subgraph}.${table}`]);
  return rows.map(({ name }) => name).join(', ');
}

/** Takes PostgreSQL's wall away from every table of a database, so that what holds then is the subgraphs' own. */
export async function withoutRowSecurity(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and c.relrowsecurity`);
  for (const { name } of rows) await owner.query(`alter table ${name} disable row level security`);
}
