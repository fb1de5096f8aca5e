import type { SubgraphDatabase } from '../../kernel/data/database.ts';
import type { FileStore } from '../../kernel/files/store.ts';

/** Milliseconds for which a photograph may wait for a record that shows it: a day. */
const patience = 24 * 3_600_000;

/**
 * Forgets photographs that were sent more than a day ago and that no version of
 * a standing record shows: what was never attached, and what a withdrawn record
 * showed. Then deletes files that no photograph has. Gives how many files went.
 */
export async function sweepPhotographs({ feed }: SubgraphDatabase, store: FileStore, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - patience);
  await feed.query(
    `delete from objects.photograph_file where sent_at < $1 and id not in (
       select shown -> 'file' ->> 'id' from objects.object o join objects.revision v on v.record_id = o.id, jsonb_array_elements(v.draft #> '{document,photographs}') shown
       where shown -> 'file' ->> 'id' is not null)`, [before]);
  return store.sweep(before, async (checksums) => {
    const { rows } = await feed.query<{ kept: string }>(
      'select unnest(array[checksum, thumbnail_checksum]) as kept from objects.photograph_file where checksum = any($1) or thumbnail_checksum = any($1)', [checksums]);
    return new Set(rows.map(({ kept }) => kept));
  });
}
