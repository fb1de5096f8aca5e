import { createHash } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { Drizzle } from '../data/database.ts';
import { canonicalJson } from '../data/json.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import { appendEntries, entryInserts } from './append.ts';
import { commitTo } from './commitment.ts';
import type { AuditEntry, Opening } from './entry.ts';

/** An officer as the identity provider names one. */
export interface Officer {
  subject: string;
  name: string | null;
}

/** Who acts and on whose behalf. */
export interface Actor {
  /** The authority acted for. */
  authority: string;
  client: string;
  officer?: Officer | null | undefined;
}

/** One write of one record, or of something that stands beside the records: a link, a collection, a grant. */
export interface Act {
  /** `act_…` */
  id: string;
  source: SubgraphName;
  /** The contract's name of what was done. */
  operation: string;
  record: string;
  /** The authority that answers for the record. */
  authority: string;
  revision: number | null;
  by: Actor;
  /** What was written, without personal data; the log keeps its digest. */
  written: unknown;
  /** The personal data in it; the log keeps a commitment. Undefined where there are none. */
  persons?: unknown;
  causedBy?: string | null | undefined;
  occurredAt?: FuzzyDateValue | null | undefined;
}

/** Leaves acts in the log, in the transaction that does them. */
export function recordActs(db: Drizzle, acts: readonly Act[]): Promise<void> {
  return appendEntries(db, actEntries(acts));
}

/** What a statement that does the acts does besides. */
export type ActInserts = (acts: readonly Act[]) => SQL[];

export const actInserts: ActInserts = (acts) => entryInserts(actEntries(acts));

/** What the log keeps of acts. */
export function actEntries(acts: readonly Act[], at = new Date().toISOString()): AuditEntry[] {
  return acts.map((act) => {
    const openings: Opening[] = [];
    const committed = (part: Opening['part'], value: unknown, kept: unknown): string => {
      const { commitment, salt } = commitTo(value);
      openings.push({ part, salt, value: kept });
      return commitment;
    };
    const { officer } = act.by;
    const body: AuditEntry['body'] = {
      kind: 'ACT', id: act.id, at, source: act.source, operation: act.operation, record: act.record, revision: act.revision, authority: act.authority,
      by: { authority: act.by.authority, client: act.by.client, officer: officer == null ? null : committed('ACTOR', officer, officer) },
      digest: digestOf(act.written),
      // The registry keeps the persons themselves; a second copy here would be one more to erase.
      persons: act.persons === undefined ? null : committed('PERSONS', act.persons, null),
      causedBy: act.causedBy ?? null,
      occurredAt: act.occurredAt ?? null,
    };
    return { body, openings };
  });
}

/** The digest by which the log knows what was written. */
export function digestOf(written: unknown): string {
  return createHash('sha256').update(canonicalJson(written)).digest('base64url');
}
