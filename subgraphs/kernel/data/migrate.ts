import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { connected } from '../process/postgres/connect.ts';
import type { ConnectionOptions } from './database.ts';
import { auditRole, ensureExtensions, ensureRoles, feedRoleOf, grantOn, grantOnAudit, roleOf } from './roles.ts';

const shippedFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));

export interface MigrateOptions {
  /** Connects as a user who may create schemas, and roles where they are missing. */
  connection: ConnectionOptions;
  /** The subgraphs that live in this database; each has a schema of its name. */
  subgraphs: readonly string[];
  /** Password of every subgraph role; the roles are left as they are if it is left out. */
  rolePassword?: string;
  /** The folder of migrations; tests bring their own. */
  folder?: string;
  /** At most this many files for each subgraph; for testing the way from earlier versions. */
  limit?: number;
}

export interface AppliedMigration {
  /** Whose schema: a subgraph's, or `audit`. */
  subgraph: string;
  file: string;
}

interface MigrationFile {
  /** `kernel/001_records.sql` or `sites/001_….sql`. */
  name: string;
  text: string;
  digest: string;
}

/** A migration that was applied has been changed or removed since. */
export class MigrationDrift extends Error {
  constructor(subgraph: string, file: string, what: 'changed' | 'missing') {
    super(`Migration ${file} was applied to ${subgraph} and is now ${what}. Applied migrations stay as they are; write a further one.`);
    this.name = 'MigrationDrift';
  }
}

// Any number; the same for all hubs, so that two that start at once migrate one after the other.
const lockKey = 7_318_204_501;

/** The schema of the audit log, one in each database. It is no subgraph's. */
export const auditSchema = 'audit';

/** The migrations of a schema in order: a subgraph's are the kernel's, then its own. */
export function migrationFiles(schema: string, folder = shippedFolder): MigrationFile[] {
  const parts = schema === auditSchema ? [auditSchema] : ['kernel', schema];
  return parts.flatMap((part) =>
    sqlFiles(join(folder, part)).map((file) => {
      const text = readFileSync(join(folder, part, file), 'utf8');
      return { name: `${part}/${file}`, text, digest: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

function sqlFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.sql')).sort();
  } catch {
    return [];
  }
}

/** Brings the schemas of the subgraphs up to date: each file in a transaction of its own, once. */
export async function migrate(options: MigrateOptions): Promise<AppliedMigration[]> {
  return connected(options.connection, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await ensureExtensions(client);
    await ensureRoles(client, [auditRole], options.rolePassword);
    const applied = await migrateSchema(client, auditSchema, options);
    for (const subgraph of options.subgraphs) {
      await ensureRoles(client, [roleOf(subgraph), feedRoleOf(subgraph)], options.rolePassword);
      applied.push(...(await migrateSchema(client, subgraph, options)));
      await grantOn(client, subgraph);
      await grantOnAudit(client, auditSchema, subgraph);
    }
    return applied;
  });
}

async function migrateSchema(client: pg.Client, subgraph: string, options: MigrateOptions): Promise<AppliedMigration[]> {
  const schema = pg.escapeIdentifier(subgraph);
  await client.query(`create schema if not exists ${schema}`);
  await client.query(`create table if not exists ${schema}.applied_migration (
    file text primary key, digest text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ file: string; digest: string }>(`select file, digest from ${schema}.applied_migration`);
  const known = new Map(rows.map(({ file, digest }) => [file, digest]));
  const files = migrationFiles(subgraph, options.folder);
  refuseDrift(subgraph, files, known);
  const due = files.slice(0, options.limit ?? files.length).filter(({ name }) => !known.has(name));
  for (const file of due) await apply(client, subgraph, file);
  return due.map(({ name }) => ({ subgraph, file: name }));
}

function refuseDrift(subgraph: string, files: MigrationFile[], known: Map<string, string>): void {
  const present = new Map(files.map(({ name, digest }) => [name, digest]));
  for (const [file, digest] of known) {
    const now = present.get(file);
    if (now !== digest) throw new MigrationDrift(subgraph, file, now === undefined ? 'missing' : 'changed');
  }
}

async function apply(client: pg.Client, subgraph: string, file: MigrationFile): Promise<void> {
  const schema = pg.escapeIdentifier(subgraph);
  const text = file.text
    .replaceAll(':schema', schema)
    .replaceAll(':feed_role', pg.escapeIdentifier(feedRoleOf(subgraph)))
    .replaceAll(':role', pg.escapeIdentifier(roleOf(subgraph)));
  try {
    await client.query('begin');
    await client.query(text);
    await client.query(`insert into ${schema}.applied_migration (file, digest) values ($1, $2)`, [file.name, file.digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`Migration ${file.name} of ${subgraph} failed: ${(error as Error).message}`, { cause: error });
  }
}
