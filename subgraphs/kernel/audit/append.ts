import { type SQL, sql } from 'drizzle-orm';
import type { Drizzle } from '../data/database.ts';
import { canonicalJson } from '../data/json.ts';
import { inOneStatement } from '../data/statements.ts';
import type { AuditEntry } from './entry.ts';

/** Writes entries into the log, all with one statement, in the caller's transaction: they stand if it commits. */
export async function appendEntries(db: Drizzle, entries: readonly AuditEntry[]): Promise<void> {
  await inOneStatement(db, entryInserts(entries));
}

/** The INSERTs of entries and of what opens them, for a statement that does more. */
export function entryInserts(entries: readonly AuditEntry[]): SQL[] {
  const rows = entries.map(({ body }) => ({ id: body.id, source: body.source, authority_id: body.authority, kind: body.kind, at: body.at, body: canonicalJson(body) }));
  const intoEntry = sql`
    insert into audit.entry (id, source, authority_id, kind, at, body)
    select id, source, authority_id, kind, at, body
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id text, source text, authority_id text, kind text, at timestamptz, body text)`;
  return [...(rows.length === 0 ? [] : [intoEntry]), ...openingInserts(entries)];
}

/** The INSERT of what opens entries: an officer belongs to whoever acted, the persons of a record to whoever answers for it. */
export function openingInserts(entries: readonly AuditEntry[]): SQL[] {
  const openings = entries.flatMap(({ body, openings: of }) =>
    of.map(({ part, salt, value }) => ({
      entry_id: body.id, part, authority_id: part === 'PERSONS' ? body.authority : body.by.authority, record_id: body.record,
      salt: `\\x${salt.toString('hex')}`, value,
    })),
  );
  const intoOpening = sql`
    insert into audit.opening (entry_id, part, authority_id, record_id, salt, value)
    select entry_id, part, authority_id, record_id, salt, value
    from jsonb_to_recordset(${JSON.stringify(openings)}::jsonb)
      as o(entry_id text, part text, authority_id text, record_id text, salt bytea, value jsonb)`;
  return openings.length === 0 ? [] : [intoOpening];
}
