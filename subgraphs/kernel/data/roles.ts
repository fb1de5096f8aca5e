import pg from 'pg';

/** The role that a subgraph reads and writes as: bound by row-level security, owner of nothing. */
export function roleOf(subgraph: string): string {
  return `turath_${subgraph}`;
}

/** The role that feeds the record index from a subgraph; it reads only. */
export function feedRoleOf(subgraph: string): string {
  return `turath_${subgraph}_feed`;
}

/** The role that seals the audit log of a database; it reads entries, adds what it seals and changes nothing. */
export const auditRole = 'turath_audit';

/** Extensions that PostgreSQL brings along; none from elsewhere is needed. */
const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto', 'fuzzystrmatch'];

export async function ensureExtensions(client: pg.Client): Promise<void> {
  for (const name of extensions) await client.query(`create extension if not exists ${pg.escapeIdentifier(name)} with schema public`);
}

/** Creates roles where they are missing; with a password, sets it. Roles belong to the whole server. */
export async function ensureRoles(client: pg.Client, roles: readonly string[], password: string | undefined): Promise<void> {
  for (const role of roles) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    const secret = password === undefined ? '' : ` password ${pg.escapeLiteral(password)}`;
    const name = pg.escapeIdentifier(role);
    try {
      if (rowCount === 0) await client.query(`create role ${name} login noinherit${secret}`);
      else if (secret !== '') await client.query(`alter role ${name} with login${secret}`);
    } catch (error) {
      const { code } = error as { code?: string };
      // Another hub, migrating another database of the same server, may have been first.
      if (code === '42710' || code === '23505' || code === 'XX000') continue;
      if (code === '42501') throw new Error(`The user of DATABASE_URL may not create the role ${role}. Create it, or connect as a user with CREATEROLE.`, { cause: error });
      throw error;
    }
  }
}

/**
 * What the roles may do with the tables that now exist; what they may do with
 * rows is row-level security's. A table without it is nobody's to write but
 * whom its own migration names.
 */
export async function grantOn(client: pg.Client, subgraph: string): Promise<void> {
  const schema = pg.escapeIdentifier(subgraph);
  const role = pg.escapeIdentifier(roleOf(subgraph));
  const feedRole = pg.escapeIdentifier(feedRoleOf(subgraph));
  await client.query(`
    grant usage on schema ${schema} to ${role}, ${feedRole};
    grant select on all tables in schema ${schema} to ${role}, ${feedRole};
    revoke insert, update, delete on all tables in schema ${schema} from ${role};
    grant usage on all sequences in schema ${schema} to ${role};
    revoke all on ${schema}.applied_migration from ${role}, ${feedRole}`);
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity order by 1`, [schema]);
  if (rows.length === 0) return;
  const guarded = rows.map(({ name }) => `${schema}.${pg.escapeIdentifier(name)}`).join(', ');
  await client.query(`grant insert, update, delete on ${guarded} to ${role}`);
}

/**
 * What a subgraph's role may do in the audit log of its database: write entries, which number and time of
 * transaction PostgreSQL gives them; read its own authority's and their positions, never the numbers of the whole log.
 */
export async function grantOnAudit(client: pg.Client, schemaName: string, subgraph: string): Promise<void> {
  const schema = pg.escapeIdentifier(schemaName);
  const role = pg.escapeIdentifier(roleOf(subgraph));
  await client.query(`
    grant usage on schema ${schema} to ${role};
    grant insert (id, source, authority_id, kind, at, body) on ${schema}.entry to ${role};
    grant select (id, source, authority_id, kind, at, body, record_id, by_authority_id) on ${schema}.entry to ${role};
    grant select (entry_id, authority_id, position) on ${schema}.sealed to ${role};
    grant select, insert, delete on ${schema}.opening to ${role}`);
}
