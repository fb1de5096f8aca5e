import { mayAct } from '../../kernel/access/policy.ts';
import type { Act } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import type { End } from './ends.ts';
import { namedPerson, notEntitled } from './refusals.ts';

/**
 * Who may confirm, dispute or reject a link, in one place: an authority that
 * answers for one of its ends, whoever asserted it. Having asserted a link
 * gives no right to decide on it, and answering for one end is enough, since
 * two institutions may disagree and a dispute is a state of its own.
 */
export function answersFor(authority: string, ends: readonly End[]): boolean {
  return ends.some(({ authorityId }) => authorityId === authority);
}

/** A machine proposes; a named person decides. */
export function isNamedPerson({ principal }: Act<unknown>): boolean {
  return principal.kind === 'officer' && mayAct(principal, 'DECIDE_LINKS');
}

/** Why the caller may not confirm a link by asserting it. */
export function confirmRules(act: Act<unknown>, ends: readonly End[]): Refusal[] {
  if (!isNamedPerson(act)) return [namedPerson];
  return answersFor(act.authority, ends) ? [] : [notEntitled];
}
