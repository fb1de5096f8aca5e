import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../../kernel/data/reader.ts';
import { readableRecord } from './scope.ts';
import { link, type LinkRow, linkStep } from './tables.ts';

/** A link, both of whose ends the reader may read; null otherwise. */
export function linkOf(reader: Reader, id: string): Promise<LinkRow | null> {
  return linksById(reader).load(id);
}

/** Those of the links that the reader may see, in the order in which they are named. */
export async function linksOf(reader: Reader, ids: readonly string[]): Promise<LinkRow[]> {
  const found = await linksById(reader).loadMany([...ids]);
  return found.filter((row): row is LinkRow => row !== null && !(row instanceof Error));
}

function linksById(reader: Reader) {
  return reader.loader('links by id', async (ids) => {
    const rows = await reader.db
      .select()
      .from(link)
      .where(and(inArray(link.id, [...ids]), readableRecord(reader, link.sourceRecordId, 'near'), readableRecord(reader, link.targetRecordId, 'far')));
    return new Map(rows.map((row): [string, LinkRow] => [row.id, row]));
  });
}

/** What was done with a link that the reader sees, in order. */
export async function stepsOf(reader: Reader, id: string): Promise<(typeof linkStep.$inferSelect)[]> {
  return (await reader.partsOf('steps of links', linkStep, linkStep.linkId, linkStep.seq).load(id)) ?? [];
}
