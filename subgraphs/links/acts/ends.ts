import { and, inArray } from 'drizzle-orm';
import type { Act } from '../../kernel/acts/act.ts';
import { scopeOf } from '../data/scope.ts';
import { recordIndex } from '../data/tables.ts';

/** A record or item as the index knows it: whose it is, and by which record it is read. */
export interface End {
  id: string;
  kind: string;
  recordId: string;
  authorityId: string;
}

/**
 * The ends by their identifiers, in that order; null where the caller may not
 * read one of them. What the index does not have may have been filed this
 * moment, so it listens once, for what is hidden just as for what is absent.
 */
export async function readableEnds(act: Act<unknown>, ids: readonly string[]): Promise<End[] | null> {
  const found = (await find(act, ids)) ?? (await act.listen().then(() => find(act, ids)));
  return found;
}

async function find(act: Act<unknown>, ids: readonly string[]): Promise<End[] | null> {
  const { id, kind, recordId, authorityId } = recordIndex;
  const rows = await act.db.select({ id, kind, recordId, authorityId }).from(recordIndex).where(and(inArray(id, [...ids]), scopeOf(act.reader, recordIndex)));
  const ends = ids.map((wanted) => rows.find((row) => row.id === wanted));
  return ends.every((end) => end !== undefined) ? ends : null;
}
