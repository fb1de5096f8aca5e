import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { servicePrincipal } from './act.ts';
import type { SubgraphDatabase } from './database.ts';
import type { Registry } from './registry.ts';
import { rewriteRecords } from './save.ts';

/** How registries make rows of drafts now. To be raised when the same draft makes other rows. */
const projectionVersion = 5;

const batch = 200;

/**
 * Makes the rows of a kind again, from the last drafts, if they were made in
 * an older way: after an upgrade, before the registry answers. Nothing that a
 * reader sees of revisions, versions or times changes. Gives how many records
 * were rewritten; what was begun and not ended is begun anew.
 */
export async function reproject(database: SubgraphDatabase, registry: Registry<never>): Promise<number> {
  const schema = sql.identifier(registry.schema);
  const principal = servicePrincipal('', 'projection');
  const [known] = await database.read(principal, async (db) => (await db.execute<{ version: number }>(sql`select version from ${schema}.projection where kind = ${registry.kind}`)).rows);
  if (known?.version === projectionVersion) return 0;
  const { authorityId, ownLocalId } = registry.table;
  const { rows } = await drizzle({ client: database.feed }).execute<{ authority_id: string; local_ids: string[] }>(
    sql`select ${authorityId} as authority_id, array_agg(${ownLocalId} order by ${ownLocalId}) as local_ids from ${registry.table} group by ${authorityId}`);
  for (const { authority_id: authority, local_ids: localIds } of rows) {
    for (let from = 0; from < localIds.length; from += batch) {
      await database.write(servicePrincipal(authority, 'projection'), (db) => rewriteRecords(db, database.vault, registry, authority, localIds.slice(from, from + batch)));
    }
  }
  await database.write(principal, (db) =>
    db.execute(sql`insert into ${schema}.projection (kind, version) values (${registry.kind}, ${projectionVersion}) on conflict (kind) do update set version = excluded.version`));
  return rows.reduce((sum, { local_ids }) => sum + local_ids.length, 0);
}
