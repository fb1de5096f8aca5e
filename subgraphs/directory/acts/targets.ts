import { and, eq, inArray } from 'drizzle-orm';
import type { Act } from '../../kernel/acts/act.ts';
import { isConcerned, isParty } from '../data/parties.ts';
import { agreement, type AgreementRow, issuedGrant, type IssuedGrantRow, recordOwner, type RecordOwnerRow } from '../data/tables.ts';

/**
 * The access rows of records, or null where the caller may not read one of
 * them. What is not known here may have been filed this moment, so the
 * registries are asked once more; for what is hidden just as for what is absent.
 */
export async function targetRecords(act: Act<unknown>, ids: readonly string[]): Promise<RecordOwnerRow[] | null> {
  const wanted = [...new Set(ids)];
  const find = () => act.db.select().from(recordOwner).where(and(inArray(recordOwner.id, wanted), act.reader.scope(recordOwner)));
  if (wanted.length === 0) return [];
  const found = await find();
  if (found.length === wanted.length) return found;
  await act.listen();
  const again = await find();
  return again.length === wanted.length ? again : null;
}

/** An agreement to which the caller's authority is party, locked; null for any other. */
export async function targetAgreement(act: Act<unknown>, id: string): Promise<AgreementRow | null> {
  const [row] = await act.db.select().from(agreement).where(and(eq(agreement.id, id), isParty(act.authority))).for('update');
  return row ?? null;
}

/** A grant that the caller's authority has made or been given, or that opens a record of its own, locked; null for any other. */
export async function targetGrant(act: Act<unknown>, id: string): Promise<IssuedGrantRow | null> {
  const [row] = await act.db.select().from(issuedGrant).where(and(eq(issuedGrant.id, id), isConcerned(act.authority))).for('update');
  return row ?? null;
}
