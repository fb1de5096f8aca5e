import type { Principal } from '../process/principal.ts';
import type { FieldClass } from '../values/types.ts';
import { actsFor, mayAct, ownClasses } from './policy.ts';
import { type Action, actionRules, type RecordKind } from './table.ts';

/** The contract's `PermittedAction`: the reading that follows from the sharing table, and the acts of the policy. */
export type PermittedAction = 'READ_PUBLIC' | 'READ_COMMUNITY' | 'READ_GRANTED' | 'READ_OWN' | 'OPEN_FIELDS' | Action;

/** One thing that a caller may do, for the caller to read; each act is decided by the policy itself. */
export interface Permission {
  action: PermittedAction;
  /** The kinds of record that it is about; of all kinds if left out. */
  kinds?: RecordKind[];
  fieldClasses?: FieldClass[];
}

/** What the policy lets a principal do; it follows from the principal alone. */
export function permissionsOf(principal: Principal): Permission[] {
  const found: Permission[] = [{ action: 'READ_PUBLIC' }];
  if (principal.authority === null) return found;
  if (actsFor(principal) !== null) {
    if (principal.member) found.push({ action: 'READ_COMMUNITY' });
    found.push({ action: 'READ_GRANTED' }, { action: 'READ_OWN' });
  }
  const fieldClasses = ownClasses(principal);
  if (fieldClasses.length > 0) found.push({ action: 'OPEN_FIELDS', fieldClasses });
  for (const action of new Set(actionRules.map((rule) => rule.action))) {
    if (mayAct(principal, action)) found.push({ action, ...kindsOf(principal, action) });
  }
  return found;
}

function kindsOf(principal: Principal, action: Action): { kinds?: RecordKind[] } {
  const rules = actionRules.filter((rule) => rule.action === action && rule.effect === 'ALLOW');
  if (rules.some(({ kinds }) => kinds === undefined)) return {};
  return { kinds: [...new Set(rules.flatMap(({ kinds = [] }) => kinds))].filter((kind) => mayAct(principal, action, kind)) };
}
