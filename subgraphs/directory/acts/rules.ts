import { idPrefix } from '../../../schema/ids.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import type { FieldClass } from '../../kernel/values/types.ts';
import type { AgreementRow, RecordKind, RecordOwnerRow } from '../data/tables.ts';
import { endsBeforeItBegins, notAParty, notCovered, notInForce, onwardBanned, otherPurpose, purposeCode, wider } from './refusals.ts';

/** The kind of a record by its identifier. */
export function kindOf(recordId: string): RecordKind {
  return (idPrefix(recordId) ?? '').toUpperCase() as RecordKind;
}

/** A purpose must pass through a header, which takes no other letters. */
export function purposeRule(purpose: string): Refusal[] {
  return /^[\x21-\x7e]( ?[\x21-\x7e]){0,127}$/.test(purpose.trim()) ? [] : [purposeCode];
}

export function validityRule(from: Date, until: Date | null, now: Date): Refusal[] {
  return until !== null && (until <= from || until <= now) ? [endsBeforeItBegins] : [];
}

export function inForce({ acceptedAt, revokedAt, validFrom, validUntil }: AgreementRow, now: Date): boolean {
  return acceptedAt !== null && revokedAt === null && validFrom <= now && (validUntil === null || validUntil > now);
}

/** What a grant wants to open. */
export interface Wanted {
  grantee: string;
  fieldClasses: readonly FieldClass[];
  purpose: string;
  validFrom: Date;
  validUntil: Date | null;
}

/**
 * What an agreement says against a grant under it. The record's authority
 * grants to the agreement's parties; a grantee passes on what the agreement
 * covers if it allows that, and never wider in records, fields or time.
 */
export function underAgreement(own: string, record: RecordOwnerRow, agreement: AgreementRow, wanted: Wanted, now: Date): Refusal[] {
  const { grantorAuthorityId, kinds, recordIds, fieldClasses, purpose, onwardSharing, validFrom, validUntil, leftBy } = agreement;
  const parties = agreement.granteeAuthorityIds.filter((id) => !leftBy.includes(id));
  if (!inForce(agreement, now) || (own !== grantorAuthorityId && !parties.includes(own))) return [notInForce];
  const covered = record.authorityId === grantorAuthorityId && kinds.includes(kindOf(record.id)) && (recordIds.length === 0 || recordIds.includes(record.id));
  if (!covered) return [notCovered];
  if (own === grantorAuthorityId && !parties.includes(wanted.grantee)) return [notAParty];
  if (own !== grantorAuthorityId && !onwardSharing) return [onwardBanned];
  return [
    ...(wanted.fieldClasses.every((name) => fieldClasses.includes(name)) ? [] : [wider('fieldClasses')]),
    ...(wanted.validFrom >= validFrom ? [] : [wider('validFrom')]),
    ...(validUntil === null || (wanted.validUntil !== null && wanted.validUntil <= validUntil) ? [] : [wider('validUntil')]),
    ...(purpose.trim().toLowerCase() === wanted.purpose.trim().toLowerCase() ? [] : [otherPurpose]),
  ];
}
