import { and, eq, max } from 'drizzle-orm';
import { childId } from '../../../schema/ids.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import { markSide } from '../../kernel/data/side-mark.ts';
import type { Drizzle } from '../../kernel/data/transaction.ts';
import { type CaseClaim, type CaseDocument, emptyCase } from '../documents.ts';
import { projectCase } from './project.ts';
import { caseClaim } from './tables.ts';

/**
 * Claims that a party prepares in another authority's case. They stand beside
 * the case's document, since that one and its versions are its authority's to
 * read; each is a row of its side until it is filed.
 */
export interface Side {
  db: Drizzle;
  /** `case_…` */
  caseId: string;
  /** `authority_…`: whose claims they are. */
  authority: string;
}

/** After all that the document holds. */
const afterFiled = 1_000_000_000;

const ofSide = ({ caseId, authority }: Side) => and(eq(caseClaim.caseId, caseId), eq(caseClaim.side, authority));

export async function preparedBy(side: Side): Promise<CaseClaim[]> {
  const rows = await side.db.select().from(caseClaim).where(ofSide(side)).orderBy(caseClaim.position);
  return rows.map(({ sideKey, claimant, claimedAs, submittedAt, channel, amount, status, statement, legalBases, source, answers }) => ({
    key: sideKey ?? '', claimant, claimedAs, submittedAt, channel, amount, status, statement, legalBases, source, answers,
  }));
}

/** Keeps a claim for its side, new or revised. @throws DraftError where it breaks a rule of claims. */
export async function keepPrepared(side: Side, draft: RecordDraft<CaseDocument>, claim: CaseClaim): Promise<void> {
  const [row] = projectCase({ ...draft, document: { ...emptyCase(), claims: [claim] } }, side.caseId).children['claims'] ?? [];
  const [known] = await side.db.select({ last: max(caseClaim.position) }).from(caseClaim).where(ofSide(side));
  const kept = { ...row, side: side.authority, sideKey: claim.key, position: (known?.last ?? afterFiled) + 1 } as typeof caseClaim.$inferInsert;
  const { position: _, ...revised } = kept;
  await side.db.insert(caseClaim).values(kept).onConflictDoUpdate({ target: caseClaim.id, set: revised });
  await markSide(side.db, 'cases', side.caseId, side.authority, 'NEGOTIATION');
}

/** Takes a claim that is filed out of its side's. */
export async function leavePrepared(side: Side, { key }: CaseClaim): Promise<void> {
  await side.db.delete(caseClaim).where(and(ofSide(side), eq(caseClaim.id, childId('claim', side.caseId, key))));
}
