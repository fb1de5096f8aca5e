import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { newId, parseId, recordPrefixes } from '../../../schema/ids.ts';
import { reasonRule, sizeRule } from '../../kernel/acts/rules.ts';
import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { unknownAuthority } from '../../kernel/acts/authorities.ts';
import type { FieldClass } from '../../kernel/values/types.ts';
import { unknownAuthorities } from '../data/authorities.ts';
import { agreementEntry, grantEntry, logGrants } from '../data/grant-log.ts';
import { agreement, type AgreementRow, issuedGrant, type IssuedGrantRow, type RecordKind, type RecordOwnerRow } from '../data/tables.ts';
import { loadAgreement } from '../resolvers/agreements.ts';
import { alreadyAccepted, ended, kindMissing, ownAuthority } from './refusals.ts';
import { kindOf, purposeRule, validityRule } from './rules.ts';
import { mayAct } from '../../kernel/access/policy.ts';
import { targetAgreement, targetRecords } from './targets.ts';

interface ProposeInput extends ActInput {
  title: string;
  grantees: string[];
  kinds: RecordKind[];
  records?: string[] | null;
  fieldClasses?: FieldClass[] | null;
  purpose: string;
  legalBasis?: string | null;
  onwardSharing?: boolean;
  validFrom: Date;
  validUntil?: Date | null;
}

const common = { payload: 'agreement', action: 'SHARE' as const, show: (id: string, reader: Parameters<typeof loadAgreement>[0]) => loadAgreement(reader, id) };

export const proposeAgreement = mutation<ProposeInput, RecordOwnerRow[]>({
  ...common,
  operation: 'proposeAgreement',
  target: (act) => {
    for (const id of act.input.grantees) parseId('authority', id);
    return targetRecords(act, (act.input.records ?? []).map((id) => parseId(recordPrefixes, id)));
  },
  perform: propose,
});

async function propose(act: Act<ProposeInput>, records: RecordOwnerRow[]): Promise<Outcome> {
  const { input, principal } = act;
  const own = act.authority;
  const kinds = [...new Set(input.kinds)];
  const grantees = [...new Set(input.grantees)];
  if (records.some(({ authorityId }) => authorityId !== own)) throw contractError('FORBIDDEN', 'Only the authority that answers for a record shares it.');
  if (!kinds.every((kind) => mayAct(principal, 'SHARE', kind))) throw contractError('FORBIDDEN', 'None of your roles shares records of these kinds.');
  const validUntil = input.validUntil ?? null;
  const unknown = await unknownAuthorities(act.db, grantees);
  const refusals = [
    ...sizeRule('title', input.title.trim(), 500),
    ...sizeRule('grantees', grantees, 100),
    ...sizeRule('kinds', kinds, 5),
    ...(records.length === 0 ? [] : sizeRule('records', records, 1000)),
    ...(records.every(({ id }) => kinds.includes(kindOf(id))) ? [] : [kindMissing]),
    ...(unknown.length === 0 ? [] : [unknownAuthority('grantees')]),
    ...(grantees.includes(own) ? [ownAuthority('grantees')] : []),
    ...purposeRule(input.purpose),
    ...validityRule(input.validFrom, validUntil, new Date()),
  ];
  if (refusals.length > 0) return { refusals };
  const id = newId('agreement');
  await act.db.insert(agreement).values({
    id, title: input.title, grantorAuthorityId: own, granteeAuthorityIds: grantees, kinds, recordIds: records.map((record) => record.id),
    fieldClasses: [...new Set(input.fieldClasses ?? [])], purpose: input.purpose.trim(), legalBasis: input.legalBasis ?? null, onwardSharing: input.onwardSharing ?? false,
    validFrom: input.validFrom, validUntil, acceptedBy: [], leftBy: [], createdAt: sql`now()`,
  });
  return { record: id };
}

interface AnswerInput extends ActInput {
  agreement: string;
}

export const acceptAgreement = mutation<AnswerInput, AgreementRow>({
  ...common,
  operation: 'acceptAgreement',
  target: (act) => targetAgreement(act, parseId('agreement', act.input.agreement)),
  perform: accept,
});

async function accept(act: Act<AnswerInput>, row: AgreementRow): Promise<Outcome> {
  const own = act.authority;
  if (!row.granteeAuthorityIds.includes(own)) throw contractError('FORBIDDEN', 'Its grantees accept an agreement.');
  if (hasEnded(row, own)) return { refusals: [ended('agreement')] };
  if (row.acceptedBy.includes(own)) return { refusals: [alreadyAccepted] };
  const stands = await write(act, row, { acceptedBy: [...row.acceptedBy, own] });
  if (stands.acceptedAt !== null) await logGrants(act, [agreementEntry(stands)]);
  return { record: row.id, answeredBy: row.grantorAuthorityId };
}

interface RevokeInput extends AnswerInput {
  reason: string;
}

export const revokeAgreement = mutation<RevokeInput, AgreementRow>({
  ...common,
  operation: 'revokeAgreement',
  target: (act) => targetAgreement(act, parseId('agreement', act.input.agreement)),
  perform: revoke,
});

/** The grantor ends an agreement for all; a grantee leaves it, and what it opened to or by that grantee closes. */
async function revoke(act: Act<RevokeInput>, row: AgreementRow): Promise<Outcome> {
  const own = act.authority;
  if (hasEnded(row, own)) return { refusals: [ended('agreement')] };
  const refusals = reasonRule(act.input.reason);
  if (refusals.length > 0) return { refusals };
  const endReason = act.input.reason;
  const leftBy = [...row.leftBy, own];
  const all = own === row.grantorAuthorityId || row.granteeAuthorityIds.every((id) => leftBy.includes(id));
  const stands = await write(act, row, own === row.grantorAuthorityId ? { revokedAt: new Date(), endReason } : { leftBy, endReason, ...(all ? { revokedAt: new Date() } : {}) });
  const closed = await closeGrants(act, row.id, own === row.grantorAuthorityId ? null : own, endReason);
  await logGrants(act, [agreementEntry(stands), ...closed.map(grantEntry)]);
  return { record: row.id, answeredBy: row.grantorAuthorityId };
}

function hasEnded({ revokedAt, validUntil, leftBy }: AgreementRow, own: string): boolean {
  return revokedAt !== null || leftBy.includes(own) || (validUntil !== null && validUntil <= new Date());
}

/** Writes what was answered; once all who stand by an agreement have accepted it, it is in force. */
async function write(act: Act<unknown>, row: AgreementRow, answered: Partial<AgreementRow>): Promise<AgreementRow> {
  const next = { ...row, ...answered };
  const standing = next.granteeAuthorityIds.filter((id) => !next.leftBy.includes(id));
  const agreed = standing.length > 0 && standing.every((id) => next.acceptedBy.includes(id));
  const acceptedAt = next.acceptedAt ?? (agreed ? new Date() : null);
  await act.db.update(agreement).set({ ...answered, acceptedAt }).where(eq(agreement.id, row.id));
  return { ...next, acceptedAt };
}

/** Ends the grants under an agreement: all of them, or those that reached or came from one authority. */
async function closeGrants(act: Act<unknown>, agreementId: string, of: string | null, endReason: string): Promise<IssuedGrantRow[]> {
  const concerned = of === null ? undefined : or(eq(issuedGrant.granteeAuthorityId, of), eq(issuedGrant.issuedBy, of));
  return act.db.update(issuedGrant).set({ revokedAt: new Date(), endReason })
    .where(and(eq(issuedGrant.agreementId, agreementId), isNull(issuedGrant.revokedAt), concerned)).returning();
}
