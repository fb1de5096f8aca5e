import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { caseRegistry } from '../../../subgraphs/cases/registry.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import { listingRegistry } from '../../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../../subgraphs/objects/registry.ts';
import { seizureRegistry } from '../../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import type { TestHub } from '../../support/hub.ts';
import type { RecordSet } from './small-world.ts';

const registries = [siteRegistry, objectRegistry, seizureRegistry, caseRegistry, listingRegistry] as readonly unknown[] as readonly Registry<never>[];

/** Makes sets of records never have been: every row that speaks of them, as the owner of the database and past every wall. */
export async function erase(hub: TestHub, sets: readonly RecordSet[]): Promise<void> {
  await eraseIds(hub.connection, sets.flatMap(({ site, object, seizure, item, case: repatriationCase, listing }) => [site, object, seizure, item, repatriationCase, listing]));
}

/** The same for records and their items by their ids. */
export async function eraseIds(connection: AdminConnection, ids: readonly string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const remove = (schema: string, table: string, column: string) => client.query(`delete from ${schema}.${table} where ${column} = any($1)`, [ids]);
  try {
    for (const { schema, table, children } of registries) {
      for (const { table: child, recordId } of children) await remove(schema, getTableConfig(child).name, columnOf(recordId));
      for (const own of ['revision', 'withheld', 'person_detail', 'source_row', 'person_key', 'record_party', 'revision_face', 'change_entry']) await remove(schema, own, 'record_id');
      await remove(schema, getTableConfig(table).name, 'id');
    }
    for (const own of ['record_index', 'public_text', 'restricted_text', 'public_word', 'restricted_word', 'collection_member']) await remove('links', own, 'record_id');
    await remove('links', 'link', 'source_record_id');
    await remove('links', 'link', 'target_record_id');
    await remove('directory', 'record_owner', 'record_id');
  } finally {
    await client.end();
  }
}

function columnOf(column: PgColumn): string {
  return column.name;
}
