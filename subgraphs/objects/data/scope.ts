import { type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import type { Reader } from '../../kernel/data/reader.ts';
import { locationEvent, object } from './tables.ts';

/** Whether the object behind a column may be read: for parts that are asked for without their object. */
export function readableObject(reader: Reader, column: PgColumn): SQL {
  const row = alias(object, 'readable');
  return sql`exists (select 1 from ${object} ${sql.identifier('readable')} where ${row.id} = ${column} and ${reader.scope(row)})`;
}

/** The events of location that the reader may see: a stay in a store only where the class STORAGE is open. */
export function visibleLocations(reader: Reader): SQL {
  return reader.visibleParts(locationEvent.withheldClass, object, locationEvent.objectId);
}
