import { sql } from 'drizzle-orm';
import { childId, idPrefix, newId } from '../../../schema/ids.ts';
import { recordActs } from '../../kernel/audit/acts.ts';
import { servicePrincipal } from '../../kernel/data/act.ts';
import type { SubgraphDatabase } from '../../kernel/data/database.ts';
import type { Writer } from '../../kernel/data/save.ts';
import type { Certainty, FuzzyDateValue } from '../../kernel/values/types.ts';
import type { EvidenceValue } from './tables.ts';

export type LinkPredicate =
  | 'SAME_AS' | 'FOUND_AT' | 'REMOVED_FROM' | 'PART_OF' | 'SEIZED_AS' | 'OFFERED_AS' | 'CONCERNS' | 'SIMILAR_TO' | 'DERIVED_FROM';
export type LinkStatus = 'PROPOSED' | 'CONFIRMED' | 'DISPUTED' | 'REJECTED' | 'RETRACTED';
export type LinkMethod =
  | 'STATED_IN_SOURCE' | 'INVENTORY_NUMBER' | 'INSCRIPTION' | 'EXCAVATION_RECORD' | 'PHYSICAL_JOIN' | 'IMAGE_COMPARISON'
  | 'MATERIAL_ANALYSIS' | 'STYLISTIC' | 'MACHINE_MATCH' | 'OTHER';

/** One end of a link: the record, or an item together with the seizure whose sharing it has. */
export interface LinkEndDraft {
  id: string;
  /** For a `SeizureItem` its seizure; otherwise left out. */
  recordId?: string;
}

/** A link as an institution asserts it. */
export interface LinkDraft {
  predicate: LinkPredicate;
  source: LinkEndDraft;
  target: LinkEndDraft;
  status: Exclude<LinkStatus, 'RETRACTED'>;
  method: LinkMethod;
  confidence: Certainty | null;
  evidence: EvidenceValue[];
  occurredAt: FuzzyDateValue | null;
  /** Why it was decided so; for links that are not merely proposed. */
  reason: string | null;
}

const kinds: Record<string, string> = {
  site: 'HeritageSite', object: 'CulturalObject', seizure: 'Seizure', case: 'RepatriationCase', listing: 'MarketListing', item: 'SeizureItem',
};

/** The identifier of a link: one assertion of one institution, whenever it is written. */
export function linkId(authority: string, { predicate, source, target }: LinkDraft): string {
  return childId('link', authority, `${predicate}:${source.id}:${target.id}`);
}

/**
 * Writes links in one transaction. A link that the authority has asserted
 * before is brought up to date; equal ones are left alone, and so are those
 * that somebody else has decided on or that were retracted.
 *
 * @returns how many were new or changed
 */
export async function assertLinks(database: SubgraphDatabase, writer: Writer, drafts: readonly LinkDraft[], options: { dryRun?: boolean } = {}): Promise<number> {
  if (drafts.length === 0 || options.dryRun === true) return 0;
  const rows = drafts.map((draft) => rowOf(writer, draft));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return database.write(servicePrincipal(writer.authority, writer.actor), async (db) => {
    const { rows: written } = await db.execute<{ id: string }>(sql`
      insert into links.link as l (id, predicate, source_id, source_kind, source_record_id, target_id, target_kind, target_record_id,
        status, confidence, method, evidence, asserted_by, occurred_at, decided_by, decided_at, reason)
      select id, predicate, source_id, source_kind, source_record_id, target_id, target_kind, target_record_id,
        status, confidence, method, evidence, asserted_by, occurred_at, decided_by, case when decided_by is null then null else now() end, reason
      from jsonb_populate_recordset(null::links.link, ${JSON.stringify(rows)}::jsonb)
      on conflict (asserted_by, predicate, source_id, target_id) do update set
        status = excluded.status, confidence = excluded.confidence, method = excluded.method, evidence = excluded.evidence,
        occurred_at = excluded.occurred_at, decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason
      where l.status <> 'RETRACTED' and (l.decided_by is null or l.decided_by = l.asserted_by) and (l.status, l.confidence, l.method, l.evidence, l.occurred_at, l.reason)
        is distinct from (excluded.status, excluded.confidence, excluded.method, excluded.evidence, excluded.occurred_at, excluded.reason)
      returning id`);
    await recordActs(db, written.map(({ id }) => ({
      id: newId('act'), source: 'links', operation: writer.act?.operation ?? 'assertLink', record: id, authority: writer.authority, revision: null,
      by: { authority: writer.authority, client: writer.actor, officer: writer.act?.officer }, written: byId.get(id), causedBy: writer.act?.causedBy,
    })));
    return written.length;
  });
}

function rowOf(writer: Writer, draft: LinkDraft) {
  const { source, target, predicate, status, method, confidence, evidence, occurredAt, reason } = draft;
  const kindOf = (id: string) => kinds[idPrefix(id) ?? ''];
  return {
    id: linkId(writer.authority, draft),
    predicate,
    source_id: source.id, source_kind: kindOf(source.id), source_record_id: source.recordId ?? source.id,
    target_id: target.id, target_kind: kindOf(target.id), target_record_id: target.recordId ?? target.id,
    status, confidence, method, evidence,
    asserted_by: writer.authority,
    occurred_at: occurredAt,
    decided_by: status === 'PROPOSED' ? null : writer.authority,
    reason,
  };
}
