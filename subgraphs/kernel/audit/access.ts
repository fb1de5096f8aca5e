import { pgSchema, text } from 'drizzle-orm/pg-core';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { instant } from '../data/columns.ts';
import { mayAct } from '../access/policy.ts';
import type { RecordKind } from '../access/table.ts';
import type { Principal } from '../process/principal.ts';

/** What each subgraph's part of the log is about; the index of `links` names records of all kinds. */
const kindOf: Partial<Record<SubgraphName, RecordKind>> = { sites: 'SITE', objects: 'OBJECT', seizures: 'SEIZURE', cases: 'CASE', links: 'LISTING' };

/** Whether the principal may ask who read its authority's records in a subgraph; row-level security says it once more. */
export function mayAudit(principal: Principal, source: SubgraphName): boolean {
  const kind = kindOf[source];
  return kind !== undefined && mayAct(principal, 'READ_ACCESS_LOG', kind);
}

/** Whether the principal may ask so anywhere: then it has an access log, which may be empty. */
export function hasAccessLog(principal: Principal): boolean {
  return mayAct(principal, 'READ_ACCESS_LOG');
}

/** The entries of the log as a subgraph's role reads them; `body` is all that is told of one. */
export const auditEntry = pgSchema('audit').table('entry', {
  id: text('id').primaryKey(),
  source: text('source').notNull(),
  authorityId: text('authority_id').notNull(),
  kind: text('kind').$type<'ACT' | 'READ'>().notNull(),
  at: instant('at').notNull(),
  body: text('body').notNull(),
  recordId: text('record_id').notNull(),
  byAuthorityId: text('by_authority_id'),
});

export type AuditEntryRow = typeof auditEntry.$inferSelect;
