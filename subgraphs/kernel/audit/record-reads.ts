import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { SubgraphDatabase } from '../data/database.ts';
import type { Reader } from '../data/reader.ts';
import type { Principal } from '../process/principal.ts';
import { appendEntries } from './append.ts';
import { readEntries, type RecordRead } from './reads.ts';

/** What an answer tells of records beside the rows that its reader presented: those that it only names. */
export type FurtherReads = (reader: Reader) => Promise<readonly RecordRead[]>;

/**
 * Leaves in the log what an answer shows of records that are not public,
 * before the answer leaves. What it throws takes the answer with it: what
 * cannot be audited is not read.
 */
export async function recordReads(
  database: SubgraphDatabase,
  request: { source: SubgraphName; requestId: string; principal: Principal },
  reads: readonly RecordRead[],
): Promise<void> {
  if (reads.length === 0) return;
  const { source, requestId, principal } = request;
  const by = { authority: principal.authority, client: principal.clientId };
  await database.write(principal, (db) => appendEntries(db, readEntries({ source, requestId, by, purpose: principal.purpose ?? null }, reads)));
}
