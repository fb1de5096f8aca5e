import { pgSchema, text } from 'drizzle-orm/pg-core';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { instant } from '../data/columns.ts';
import type { Principal, Role } from '../process/principal.ts';

/** Roles that look into all of their own authority's log. */
const auditing: readonly Role[] = ['AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR'];
/** Officers see who reads the records that they themselves keep. */
const officersOf: Partial<Record<SubgraphName, readonly Role[]>> = { seizures: ['CUSTOMS_OFFICER'], cases: ['CASE_OFFICER'] };

/** Whether the principal may ask who read its authority's records in a subgraph; row-level security says it once more. */
export function mayAudit(principal: Principal, source: SubgraphName): boolean {
  return holdsOne(principal, [...auditing, ...(officersOf[source] ?? [])]);
}

/** Whether the principal may ask so anywhere: then it has an access log, which may be empty. */
export function hasAccessLog(principal: Principal): boolean {
  return holdsOne(principal, [...auditing, ...Object.values(officersOf).flat()]);
}

function holdsOne(principal: Principal, roles: readonly Role[]): boolean {
  return principal.authority !== null && roles.some((role) => principal.roles.includes(role));
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
