import type { Drizzle } from '../data/transaction.ts';
import type { Principal } from '../process/principal.ts';
import type { FuzzyDateValue } from '../values/types.ts';

/** What the audit log is told of an act. */
export interface ActEntry {
  actId: string;
  /** The mutation: `acceptAgreement`. */
  operation: string;
  principal: Principal;
  /** The record that the act made or changed. */
  record: string;
  /** When it happened, as the caller says. */
  occurredAt: FuzzyDateValue | null;
  /** SHA-256 of the canonical input, in hexadecimal. */
  digest: string;
}

/** Writes the entry in the act's own transaction; what it throws undoes the act. */
export type AppendAct = (db: Drizzle, entry: ActEntry) => Promise<void>;

/** The audit's hand in every act: the frame calls it once, after the act's work and before its commit. */
export const appendAct: AppendAct = async () => undefined;
