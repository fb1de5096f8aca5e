import { sql } from 'drizzle-orm';
import type { GrantInForce } from '../../kernel/access/policy.ts';
import type { RecordRead } from '../../kernel/audit/reads.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { restsOn } from '../../kernel/data/read-notes.ts';

const named = new WeakMap<Reader, Set<string>>();

/** Notes that an answer names a record, or shows words of it: that it exists is told, whatever else is asked of it. */
export function name(reader: Reader, id: string): void {
  const ids = named.get(reader) ?? new Set();
  named.set(reader, ids.add(id));
}

/** The records that an answer names and that not everybody may know of. */
export async function namedReads(reader: Reader): Promise<RecordRead[]> {
  const ids = [...(named.get(reader) ?? [])];
  // The public is told of nothing but what is public.
  if (ids.length === 0 || reader.principal.authority === null) return [];
  const { rows } = await reader.db.execute<{ id: string; authority: string; granted: GrantInForce[] }>(sql`
    select id, authority_id as authority, links.granted_by(record_id, authority_id) as granted from links.record_index
    where id = any(${sql.param(ids)}) and (tier <> 'PUBLIC' or embargo_until > now())`);
  return rows.map(({ id, authority, granted }) => ({ record: id, authority, ...restsOn(authority === reader.principal.authority, granted) }));
}
