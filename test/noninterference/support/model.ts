import type { Audience, FieldClass, SharingTier } from '../../../subgraphs/kernel/values/types.ts';

/** Who asks, as the sharing table speaks of readers. */
export interface ModelReader {
  /** The authority acted for, by its name; null for the public. */
  authority: string | null;
  /** Whether that authority is one of a member state. */
  member: boolean;
  sector: Audience | null;
  roles: readonly string[];
  /** For what it says that it reads. */
  purpose: string | null;
}

export interface ModelRecord {
  id: string;
  kind: 'SITE' | 'OBJECT' | 'SEIZURE' | 'CASE' | 'LISTING';
  owner: string;
  tier: SharingTier;
  audience: readonly Audience[];
  embargo: 'none' | 'ended' | 'running';
}

type Validity = 'in force' | 'ended' | 'not begun';

export interface ModelGrant {
  record: string;
  owner: string;
  grantee: string;
  classes: readonly FieldClass[];
  validity: Validity;
  /** The purpose of the agreement under which it was given; null where it stands alone. */
  underPurpose: string | null;
}

export interface ModelAgreement {
  owner: string;
  grantees: readonly string[];
  kinds: readonly ModelRecord['kind'][];
  /** None for all records of the kinds. */
  records: readonly string[];
  classes: readonly FieldClass[];
  purpose: string;
  validity: Validity;
}

export interface ModelSharing {
  grants: readonly ModelGrant[];
  agreements: readonly ModelAgreement[];
}

const samePurpose = (stated: string | null, asked: string) => stated !== null && stated.trim().toLowerCase() === asked.trim().toLowerCase();

/** What an agreement or a grant opens to the reader in the record: one list of classes for each that is in force. */
function opened(reader: ModelReader, record: ModelRecord, { grants, agreements }: ModelSharing): (readonly FieldClass[])[] {
  const fromGrants = grants
    .filter((grant) => grant.record === record.id && grant.owner === record.owner && grant.grantee === reader.authority)
    .filter((grant) => grant.validity === 'in force')
    .filter((grant) => grant.underPurpose === null || samePurpose(reader.purpose, grant.underPurpose));
  const fromAgreements = agreements
    .filter((agreement) => agreement.owner === record.owner && reader.authority !== null && agreement.grantees.includes(reader.authority))
    .filter((agreement) => agreement.kinds.includes(record.kind))
    .filter((agreement) => agreement.records.length === 0 || agreement.records.includes(record.id))
    .filter((agreement) => agreement.validity === 'in force')
    .filter((agreement) => samePurpose(reader.purpose, agreement.purpose));
  return [...fromGrants, ...fromAgreements].map(({ classes }) => classes);
}

/** The column "who reads the record" of the sharing table. */
export function reads(reader: ModelReader, record: ModelRecord, sharing: ModelSharing): boolean {
  if (reader.authority === record.owner) return true;
  if (record.embargo === 'running') return false;
  if (record.tier === 'PUBLIC') return true;
  if (record.tier === 'COMMUNITY') {
    if (reader.authority === null || !reader.member) return false;
    return record.audience.length === 0 || (reader.sector !== null && record.audience.includes(reader.sector));
  }
  if (record.tier === 'PARTIES') return opened(reader, record, sharing).length > 0;
  return false;
}

/** Which roles open a class in the records of one's own authority, said once more and apart from the product's table. */
const openedByRole: Record<FieldClass, readonly string[]> = {
  EXACT_PLACE: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  PERSON: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  STORAGE: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'],
  HOLD_BACK: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'],
  NEGOTIATION: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  VALUATION: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL', 'CUSTOMS_ANALYST'],
  INVESTIGATION: ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'],
};

export const fieldClasses = Object.keys(openedByRole) as FieldClass[];

/** The column "withheld unless": whether a class of a record is open to the reader. */
export function opens(reader: ModelReader, record: ModelRecord, fieldClass: FieldClass, sharing: ModelSharing): boolean {
  if (!reads(reader, record, sharing)) return false;
  // An auditor sees who read what, and none of it.
  if (reader.authority === null || reader.roles.includes('AUDITOR')) return false;
  if (reader.authority === record.owner && openedByRole[fieldClass].some((role) => reader.roles.includes(role))) return true;
  return opened(reader, record, sharing).some((classes) => classes.includes(fieldClass));
}
