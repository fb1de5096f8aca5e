import { eq, or, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { openClasses } from '../../kernel/access/policy.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { locationEvent, object } from './tables.ts';

/** Whether the object behind a column may be read: for parts that are asked for without their object. */
export function readableObject(reader: Reader, column: PgColumn): SQL {
  const row = alias(object, 'readable');
  return sql`exists (select 1 from ${object} ${sql.identifier('readable')} where ${row.id} = ${column} and ${reader.scope(row)})`;
}

/**
 * The events of location that the reader may see: a stay in a store only where
 * the class STORAGE is open. It stands in the query, not behind it, so that
 * counts, pages and cursors do not tell of it (Law 4), and one statement
 * serves the objects of several authorities.
 */
export function visibleLocations(reader: Reader): SQL | undefined {
  const { authority } = reader.principal;
  const elsewhere = eq(locationEvent.storage, false);
  if (!openClasses(reader.principal).includes('STORAGE')) return elsewhere;
  const row = alias(object, 'keeper');
  return or(
    elsewhere,
    sql`exists (select 1 from ${object} ${sql.identifier('keeper')} where ${row.id} = ${locationEvent.objectId} and ${row.authorityId} = ${authority})`,
  );
}
