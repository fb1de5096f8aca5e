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

/**
 * Roles for one thing alone. Whoever has one stands to no record as an owner,
 * a grantee or a member, whatever other roles it has: it reads what anyone
 * reads, and what the one thing shows.
 */
export const entrustedRoles: readonly Role[] = ['EXPERT'];

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
  // An auditor sees who read what, and none of it; an expert what the request shows.
  ...(['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK', 'NEGOTIATION', 'VALUATION', 'INVESTIGATION'] as const).map(
    (fieldClass): ClassRule => ({ effect: 'DENY', fieldClass, roles: ['AUDITOR', 'EXPERT'] }),
  ),
];

/** What is done to records and in the hub, beside reading. */
export type Action =
  | 'KEEP_RECORDS'
  | 'DECIDE_LINKS'
  | 'SHARE'
  | 'GIVE_OPINION'
  | 'KEEP_COLLECTIONS'
  | 'KEEP_DIRECTORY'
  | 'MEDIATE'
  | 'READ_ACCESS_LOG'
  | 'SUBSCRIBE'
  | 'RUN_HUB';

/** The kinds of record, as the contract names them. */
export type RecordKind = 'SITE' | 'OBJECT' | 'SEIZURE' | 'CASE' | 'LISTING';

/** What a role does with the records of its own authority, or in the hub; without kinds, with all. Deny wins. */
export interface ActionRule {
  effect: 'ALLOW' | 'DENY';
  action: Action;
  roles: readonly Role[];
  kinds?: readonly RecordKind[];
}

export const actionRules: readonly ActionRule[] = [
  { effect: 'ALLOW', action: 'KEEP_RECORDS', roles: ['REGISTRY_STEWARD'], kinds: ['SITE', 'OBJECT', 'LISTING'] },
  { effect: 'ALLOW', action: 'KEEP_RECORDS', roles: ['CUSTOMS_OFFICER'], kinds: ['SEIZURE'] },
  { effect: 'ALLOW', action: 'KEEP_RECORDS', roles: ['CASE_OFFICER'], kinds: ['CASE'] },
  { effect: 'ALLOW', action: 'DECIDE_LINKS', roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['REGISTRY_STEWARD', 'DESK_STEWARD'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['CUSTOMS_OFFICER'], kinds: ['SEIZURE'] },
  { effect: 'ALLOW', action: 'SHARE', roles: ['CASE_OFFICER'], kinds: ['CASE'] },
  { effect: 'ALLOW', action: 'GIVE_OPINION', roles: ['EXPERT'] },
  { effect: 'ALLOW', action: 'KEEP_COLLECTIONS', roles: ['DESK_STEWARD'] },
  { effect: 'ALLOW', action: 'KEEP_DIRECTORY', roles: ['SECRETARIAT', 'ADMINISTRATOR'] },
  { effect: 'ALLOW', action: 'MEDIATE', roles: ['SECRETARIAT'], kinds: ['CASE'] },
  { effect: 'ALLOW', action: 'READ_ACCESS_LOG', roles: ['AUDITOR', 'REGISTRY_STEWARD', 'ADMINISTRATOR'] },
  // Officers see who reads the records that they themselves keep.
  { effect: 'ALLOW', action: 'READ_ACCESS_LOG', roles: ['CUSTOMS_OFFICER'], kinds: ['SEIZURE'] },
  { effect: 'ALLOW', action: 'READ_ACCESS_LOG', roles: ['CASE_OFFICER'], kinds: ['CASE'] },
  { effect: 'ALLOW', action: 'SUBSCRIBE', roles: ['RESEARCHER', 'REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'DESK_STEWARD', 'SECRETARIAT', 'ADMINISTRATOR'] },
  { effect: 'ALLOW', action: 'RUN_HUB', roles: ['ADMINISTRATOR'] },
  // Who audits changes nothing.
  ...(['KEEP_RECORDS', 'DECIDE_LINKS', 'SHARE', 'GIVE_OPINION', 'KEEP_COLLECTIONS', 'KEEP_DIRECTORY', 'MEDIATE', 'SUBSCRIBE', 'RUN_HUB'] as const).map(
    (action): ActionRule => ({ effect: 'DENY', action, roles: ['AUDITOR'] }),
  ),
  // An expert gives the one opinion.
  ...(['KEEP_RECORDS', 'DECIDE_LINKS', 'SHARE', 'KEEP_COLLECTIONS', 'KEEP_DIRECTORY', 'MEDIATE', 'READ_ACCESS_LOG', 'SUBSCRIBE', 'RUN_HUB'] as const).map(
    (action): ActionRule => ({ effect: 'DENY', action, roles: ['EXPERT'] }),
  ),
];
