import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { recordActs } from '../audit/acts.ts';
import type { Drizzle } from '../data/transaction.ts';
import type { Principal } from '../process/principal.ts';
import type { FuzzyDateValue } from '../values/types.ts';

/** What the audit log is told of an act. */
export interface ActEntry {
  actId: string;
  source: SubgraphName;
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
export async function appendAct(db: Drizzle, { actId, source, operation, principal, record, occurredAt, digest }: ActEntry): Promise<void> {
  const { authority, clientId, subject, displayName } = principal;
  if (authority === null) throw new Error('An act is done for an authority.');
  const officer = subject === undefined ? null : { subject, name: displayName ?? null };
  const by = { authority, client: clientId ?? '', officer };
  await recordActs(db, [{ id: actId, source, operation, record, authority, revision: null, by, written: { digest }, occurredAt }]);
}
