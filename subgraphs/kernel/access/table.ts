import type { RecordPrefix } from '../../../schema/ids.ts';
import type { Role } from '../process/principal.ts';
import type { FieldClass, SharingTier } from '../values/types.ts';

/** How a reader stands to a record. */
export type Relation =
  /** It acts for the authority that answers for the record. */
  | 'OWNER'
  /** A grant or an agreement in force names it. */
  | 'GRANTEE'
  /** It acts for an authority of a member state, of the record's audience. */
  | 'MEMBER'
  | 'ANYONE';

/** Who reads a record of a tier once no embargo holds it back; before that, its owner alone. */
export const readRules: readonly { relation: Relation; tiers: readonly SharingTier[] }[] = [
  { relation: 'OWNER', tiers: ['PUBLIC', 'COMMUNITY', 'PARTIES', 'AUTHORITY'] },
  { relation: 'GRANTEE', tiers: ['PARTIES'] },
  { relation: 'MEMBER', tiers: ['COMMUNITY'] },
  { relation: 'ANYONE', tiers: ['PUBLIC'] },
];

/** A grantee reads the classes that its grant names; an owner those that its role opens. Deny wins, whatever the relation. */
export interface ClassRule {
  effect: 'ALLOW' | 'DENY';
  fieldClass: FieldClass;
  roles: readonly Role[];
}

export const classRules: readonly ClassRule[] = [
  { effect: 'ALLOW', fieldClass: 'EXACT_PLACE', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'] },
  { effect: 'ALLOW', fieldClass: 'PERSON', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'] },
  { effect: 'ALLOW', fieldClass: 'STORAGE', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'] },
  { effect: 'ALLOW', fieldClass: 'HOLD_BACK', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'] },
  { effect: 'ALLOW', fieldClass: 'NEGOTIATION', roles: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'] },
  { effect: 'ALLOW', fieldClass: 'VALUATION', roles: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL', 'CUSTOMS_ANALYST'] },
  { effect: 'ALLOW', fieldClass: 'INVESTIGATION', roles: ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'] },
  // An auditor sees who read what, and none of it.
  ...(['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK', 'NEGOTIATION', 'VALUATION', 'INVESTIGATION'] as const).map(
    (fieldClass): ClassRule => ({ effect: 'DENY', fieldClass, roles: ['AUDITOR'] }),
  ),
];

/** What is done to records and in the hub, beside reading. */
export type Action =
  | 'WRITE_RECORD'
  | 'SHARE'
  | 'ASSERT_LINK'
  | 'DECIDE_LINK'
  | 'KEEP_COLLECTION'
  | 'KEEP_DIRECTORY'
  | 'READ_ACCESS_LOG'
  | 'ERASE_PERSONS';

/** An action by the owner of the record, or, without kinds, in the hub as a whole. Deny wins. */
export interface ActionRule {
  effect: 'ALLOW' | 'DENY';
  action: Action;
  roles: readonly Role[];
  kinds?: readonly RecordPrefix[];
}

export const actionRules: readonly ActionRule[] = [
  { effect: 'ALLOW', action: 'WRITE_RECORD', roles: ['REGISTRY_STEWARD'], kinds: ['site', 'object', 'listing'] },
  { effect: 'ALLOW', action: 'WRITE_RECORD', roles: ['CUSTOMS_OFFICER'], kinds: ['seizure', 'object'] },
  { effect: 'ALLOW', action: 'WRITE_RECORD', roles: ['CASE_OFFICER'], kinds: ['case', 'object'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['REGISTRY_STEWARD'], kinds: ['site', 'object', 'listing', 'seizure', 'case'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['CUSTOMS_OFFICER'], kinds: ['seizure'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['CASE_OFFICER'], kinds: ['case'] },
  { effect: 'ALLOW', action: 'ASSERT_LINK', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'EXPERT'] },
  { effect: 'ALLOW', action: 'DECIDE_LINK', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'] },
  { effect: 'ALLOW', action: 'KEEP_COLLECTION', roles: ['DESK_STEWARD'] },
  { effect: 'ALLOW', action: 'KEEP_DIRECTORY', roles: ['SECRETARIAT', 'ADMINISTRATOR'] },
  { effect: 'ALLOW', action: 'READ_ACCESS_LOG', roles: ['AUDITOR', 'REGISTRY_STEWARD'] },
  { effect: 'ALLOW', action: 'ERASE_PERSONS', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'] },
  // Who audits changes nothing.
  ...(['WRITE_RECORD', 'SHARE', 'ASSERT_LINK', 'DECIDE_LINK', 'KEEP_COLLECTION', 'KEEP_DIRECTORY', 'ERASE_PERSONS'] as const).map(
    (action): ActionRule => ({ effect: 'DENY', action, roles: ['AUDITOR'] }),
  ),
];
