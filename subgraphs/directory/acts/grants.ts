import { eq } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { newId, parseId, recordPrefixes } from '../../../schema/ids.ts';
import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { unknownAuthority } from '../../kernel/acts/authorities.ts';
import { reasonRule } from '../../kernel/acts/rules.ts';
import type { FieldClass } from '../../kernel/values/types.ts';
import { unknownAuthorities } from '../data/authorities.ts';
import { grantEntry, logGrants } from '../data/grant-log.ts';
import { type AgreementRow, issuedGrant, type IssuedGrantRow, type RecordOwnerRow } from '../data/tables.ts';
import { loadGrant } from '../resolvers/agreements.ts';
import { ended, ownAuthority } from './refusals.ts';
import { kindOf, purposeRule, underAgreement, validityRule } from './rules.ts';
import { mayAct } from '../../kernel/access/policy.ts';
import { targetAgreement, targetGrant, targetRecords } from './targets.ts';

interface GrantInput extends ActInput {
  record: string;
  grantee: string;
  fieldClasses?: FieldClass[] | null;
  purpose: string;
  agreement?: string | null;
  validFrom?: Date | null;
  validUntil?: Date | null;
}

interface GrantTarget {
  record: RecordOwnerRow;
  under: AgreementRow | null;
}

const common = { payload: 'grant', action: 'SHARE' as const, show: (id: string, reader: Parameters<typeof loadGrant>[0]) => loadGrant(reader, id) };

export const grantAccess = mutation<GrantInput, GrantTarget>({ ...common, operation: 'grantAccess', target: grantTarget, perform: grant });

async function grantTarget(act: Act<GrantInput>): Promise<GrantTarget | null> {
  const { input } = act;
  const id = parseId(recordPrefixes, input.record);
  parseId('authority', input.grantee);
  const agreement = input.agreement == null ? null : parseId('agreement', input.agreement);
  const under = agreement === null ? null : await targetAgreement(act, agreement);
  const [record] = (await targetRecords(act, [id])) ?? [];
  return record === undefined || (agreement !== null && under === null) ? null : { record, under };
}

async function grant(act: Act<GrantInput>, { record, under }: GrantTarget): Promise<Outcome> {
  const { input, principal } = act;
  const own = act.authority;
  if (under === null && record.authorityId !== own) throw contractError('FORBIDDEN', 'Only the authority that answers for a record shares it.');
  if (!mayAct(principal, 'SHARE', kindOf(record.id))) throw contractError('FORBIDDEN', 'None of your roles shares records of this kind.');
  const now = new Date();
  const wanted = {
    grantee: input.grantee,
    fieldClasses: [...new Set(input.fieldClasses ?? [])],
    purpose: input.purpose.trim(),
    validFrom: input.validFrom ?? now,
    validUntil: input.validUntil ?? under?.validUntil ?? null,
  };
  const refusals = [
    ...(under === null ? [] : underAgreement(own, record, under, wanted, now)),
    ...((await unknownAuthorities(act.db, [input.grantee])).length === 0 ? [] : [unknownAuthority('grantee')]),
    ...(input.grantee === own || input.grantee === record.authorityId ? [ownAuthority('grantee')] : []),
    ...purposeRule(input.purpose),
    ...validityRule(wanted.validFrom, wanted.validUntil, now),
  ];
  if (refusals.length > 0) return { refusals };
  const row = {
    id: newId('grant'), recordId: record.id, ownerAuthorityId: record.authorityId, issuedBy: own, granteeAuthorityId: wanted.grantee, fieldClasses: wanted.fieldClasses,
    purpose: wanted.purpose, agreementId: under?.id ?? null, validFrom: wanted.validFrom, validUntil: wanted.validUntil, revokedAt: null, endReason: null, createdAt: now,
  };
  await act.db.insert(issuedGrant).values(row);
  await logGrants(act, [grantEntry(row)]);
  return { record: row.id, answeredBy: record.authorityId };
}

interface RevokeInput extends ActInput {
  grant: string;
  reason: string;
}

export const revokeGrant = mutation<RevokeInput, IssuedGrantRow>({
  ...common,
  operation: 'revokeGrant',
  target: (act) => targetGrant(act, parseId('grant', act.input.grant)),
  perform: revoke,
});

async function revoke(act: Act<RevokeInput>, row: IssuedGrantRow): Promise<Outcome> {
  const refusals = row.revokedAt === null ? reasonRule(act.input.reason) : [ended('grant')];
  if (refusals.length > 0) return { refusals };
  const closed = { revokedAt: new Date(), endReason: act.input.reason };
  await act.db.update(issuedGrant).set(closed).where(eq(issuedGrant.id, row.id));
  await logGrants(act, [grantEntry({ ...row, ...closed })]);
  return { record: row.id, answeredBy: row.ownerAuthorityId };
}
