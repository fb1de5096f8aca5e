import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { type Officer, recordActs } from '../audit/acts.ts';
import type { Drizzle } from '../data/transaction.ts';
import type { Principal } from '../process/principal.ts';
import type { FuzzyDateValue } from '../values/types.ts';

/** What the audit log is told of an act. */
export interface ActEntry {
  /** `act_…` */
  id: string;
  source: SubgraphName;
  /** The mutation: `acceptAgreement`. */
  operation: string;
  /** What the act made or changed. */
  record: string;
  /** The authority that answers for it: in its log the act stands. */
  authority: string;
  /** Who acts; an officer stands in the log as a commitment only. */
  principal: Principal;
  /** The input, but for the idempotency key. */
  written: unknown;
  /** When it happened, as the caller says. */
  occurredAt: FuzzyDateValue | null;
}

/** Writes the entry in the act's own transaction; what it throws undoes the act. */
export async function appendAct(db: Drizzle, { principal, ...entry }: ActEntry): Promise<void> {
  await recordActs(db, [{ ...entry, revision: null, by: actorOf(principal) }]);
}

/** Who acts, as the log knows one. */
export function actorOf({ authority, clientId, kind, subject, displayName }: Principal): { authority: string; client: string; officer: Officer | null } {
  if (authority === null) throw new Error('An act is done for an authority.');
  return { authority, client: clientId ?? kind, officer: subject === undefined ? null : { subject, name: displayName ?? null } };
}
