import { eq, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../../kernel/data/reader.ts';
import { collection, collectionMember, type CollectionRow } from './tables.ts';

/** The collections that hold a record; all records of a level in one statement. */
export async function collectionsOf(reader: Reader, recordId: string): Promise<CollectionRow[]> {
  const found = await reader
    .loader('collections of', async (ids) => {
      const rows = await reader.db
        .select({ row: collection, recordId: collectionMember.recordId })
        .from(collectionMember)
        .innerJoin(collection, eq(collection.id, collectionMember.collectionId))
        .where(inArray(collectionMember.recordId, [...ids]))
        .orderBy(sql`${collection.foldedTitles}`, collection.id);
      const byRecord = new Map<string, CollectionRow[]>();
      for (const { row, recordId: id } of rows) byRecord.set(id, [...(byRecord.get(id) ?? []), row]);
      return byRecord;
    })
    .load(recordId);
  return found ?? [];
}
