import type { Drizzle } from '../data/transaction.ts';
import type { FuzzyDateValue } from '../values/types.ts';

/** What the audit log is told of an act. */
export interface ActEntry {
  /** `act_…` */
  id: string;
  /** The subgraph. */
  source: string;
  /** The mutation: `acceptAgreement`. */
  operation: string;
  /** What the act made or changed. */
  record: string;
  /** The authority that answers for it: in its log the act stands. */
  authority: string;
  /** Who acts, and for whom. */
  by: { authority: string; client: string };
  /** The input, but for the idempotency key. */
  written: unknown;
  /** When it happened, as the caller says. */
  occurredAt: FuzzyDateValue | null;
}

/** Writes the entry in the act's own transaction; what it throws undoes the act. */
export type AppendAct = (db: Drizzle, entry: ActEntry) => Promise<void>;

/** The audit's hand in every act: the frame calls it once, after the act's work and before its commit. */
export const appendAct: AppendAct = async () => undefined;
