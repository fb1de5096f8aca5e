import { idPrefix } from '../../../schema/ids.ts';
import type { LinkPredicate, LinkStatus } from '../data/assert.ts';

const records = ['site', 'object', 'seizure', 'case', 'listing'];
const things = ['object', 'item', 'listing'];

/** Which kinds each predicate joins, from source to target; null where both must be of one kind. */
const ends: Record<LinkPredicate, { from: readonly string[]; to: readonly string[] | null }> = {
  SAME_AS: { from: [...records, 'item'], to: null },
  FOUND_AT: { from: ['object'], to: ['site'] },
  REMOVED_FROM: { from: ['object'], to: ['site'] },
  PART_OF: { from: ['object', 'item'], to: null },
  SEIZED_AS: { from: ['object'], to: ['item', 'seizure'] },
  OFFERED_AS: { from: ['object'], to: ['listing'] },
  CONCERNS: { from: ['case'], to: ['object', 'seizure', 'item', 'site', 'listing'] },
  SIMILAR_TO: { from: things, to: things },
  DERIVED_FROM: { from: records, to: records },
};

/** Whether a predicate may join two ends, by the kinds of their identifiers. */
export function joins(predicate: LinkPredicate, source: string, target: string): boolean {
  const { from, to } = ends[predicate];
  const [near, far] = [idPrefix(source) ?? '', idPrefix(target) ?? ''];
  return from.includes(near) && (to === null ? near === far : to.includes(far));
}

/** Whether it says the same read from either end. */
export function isSymmetric(predicate: LinkPredicate): boolean {
  return predicate === 'SAME_AS' || predicate === 'SIMILAR_TO';
}

/** What a decision may make of a link. A retraction is its asserter's own, from any state that stands. */
const decisions: Record<LinkStatus, readonly LinkStatus[]> = {
  PROPOSED: ['CONFIRMED', 'DISPUTED', 'REJECTED'],
  CONFIRMED: ['DISPUTED', 'REJECTED'],
  DISPUTED: ['CONFIRMED', 'REJECTED'],
  REJECTED: [],
  RETRACTED: [],
};

export function mayBecome(status: LinkStatus, decided: LinkStatus): boolean {
  return decisions[status].includes(decided);
}
