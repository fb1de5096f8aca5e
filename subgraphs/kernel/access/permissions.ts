import type { Principal, Role } from '../process/principal.ts';
import type { FieldClass } from '../values/types.ts';
import { openClasses } from './policy.ts';

export type PermittedAction =
  | 'READ_PUBLIC' | 'READ_COMMUNITY' | 'READ_GRANTED' | 'READ_OWN' | 'OPEN_FIELDS'
  | 'KEEP_RECORDS' | 'DECIDE_LINKS' | 'SHARE' | 'GIVE_OPINION' | 'KEEP_COLLECTIONS' | 'MEDIATE' | 'READ_ACCESS_LOG' | 'RUN_HUB';

export type RecordKind = 'SITE' | 'OBJECT' | 'SEIZURE' | 'CASE' | 'LISTING';

/** One thing that a caller may do, for the caller to read; each act is decided by the policy itself. */
export interface Permission {
  action: PermittedAction;
  /** The kinds of record that it is about; of all kinds if left out. */
  kinds?: RecordKind[];
  fieldClasses?: FieldClass[];
}

/** What a role may do for its own authority. */
const actsOf: Record<Role, readonly Permission[]> = {
  PUBLIC: [],
  RESEARCHER: [],
  REGISTRY_STEWARD: [{ action: 'KEEP_RECORDS', kinds: ['SITE', 'OBJECT', 'LISTING'] }, { action: 'DECIDE_LINKS' }, { action: 'SHARE' }],
  CUSTOMS_OFFICER: [{ action: 'KEEP_RECORDS', kinds: ['SEIZURE'] }, { action: 'DECIDE_LINKS' }, { action: 'SHARE' }],
  CUSTOMS_ANALYST: [],
  EXPERT: [{ action: 'GIVE_OPINION' }],
  CASE_OFFICER: [{ action: 'KEEP_RECORDS', kinds: ['CASE'] }, { action: 'DECIDE_LINKS' }, { action: 'SHARE' }],
  CASE_PARTY_COUNSEL: [],
  SECRETARIAT: [{ action: 'MEDIATE', kinds: ['CASE'] }],
  DESK_STEWARD: [{ action: 'KEEP_COLLECTIONS' }],
  AUDITOR: [{ action: 'READ_ACCESS_LOG' }],
  ADMINISTRATOR: [{ action: 'RUN_HUB' }],
};

/** What the policy lets a principal do, in the order of the contract; it follows from the principal alone. */
export function permissionsOf(principal: Principal): Permission[] {
  const { authority, member, roles } = principal;
  const found: Permission[] = [{ action: 'READ_PUBLIC' }];
  if (authority === null) return found;
  if (member) found.push({ action: 'READ_COMMUNITY' });
  found.push({ action: 'READ_GRANTED' }, { action: 'READ_OWN' });
  const fieldClasses = openClasses(principal);
  if (fieldClasses.length > 0) found.push({ action: 'OPEN_FIELDS', fieldClasses });
  for (const permission of roles.flatMap((role) => actsOf[role])) merge(found, permission);
  return found;
}

/** Two roles that may do one thing to several kinds may do it to all of these. */
function merge(found: Permission[], { action, kinds }: Permission): void {
  const same = found.find((permission) => permission.action === action);
  if (same === undefined) found.push({ action, ...(kinds === undefined ? {} : { kinds: [...kinds] }) });
  else if (kinds === undefined) delete same.kinds;
  else if (same.kinds !== undefined) same.kinds = [...new Set([...same.kinds, ...kinds])];
}
