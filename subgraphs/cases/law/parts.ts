import { agreed, all, type Answer, not, some } from './answer.ts';
import type { LegalConditionKind, LegalFactKind } from './kinds.ts';
import { answerOf, type Dated, dayOf, factsOf, type Gap, inForceOn, type Known, type KnownFact, type Part } from './known.ts';
import type { DayBounds } from '../../kernel/values/dates/bounds.ts';

/** What a test finds of one of its conditions. */
export interface Finding {
  condition: LegalConditionKind;
  result: Answer;
  facts: KnownFact[];
  missing: Gap[];
  /** When a period ends; both ends open where nothing bounds it. */
  ends: DayBounds | null;
}

export type Condition = (known: Known) => Finding;

/** A condition that is one part; what is missing is told only where it is undecided. */
export function condition(kind: LegalConditionKind, part: (known: Known) => Part & { ends?: DayBounds }): Condition {
  return (known) => {
    const { answer, facts, gaps, ends } = part(known);
    return { condition: kind, result: answer, facts: distinct(facts), missing: answer === 'INDETERMINATE' ? distinct(worst(gaps)) : [], ends: ends ?? null };
  };
}

/** A date that is not exact may do once what is not known at all or disputed is settled, so it is told only when nothing else is missing. */
function worst(gaps: readonly Gap[]): readonly Gap[] {
  const graver = gaps.filter(({ why }) => why !== 'IMPRECISE');
  return graver.length > 0 ? graver : gaps;
}

/** A condition that one yes-or-no fact tells. */
export function told(kind: LegalConditionKind, fact: LegalFactKind): Condition {
  return condition(kind, (known) => answerOf(known, fact));
}

export function allOf(parts: readonly Part[]): Part {
  return joined(all(parts.map(({ answer }) => answer)), parts);
}

export function someOf(parts: readonly Part[]): Part {
  return joined(some(parts.map(({ answer }) => answer)), parts);
}

export function notOf(part: Part): Part {
  return { ...part, answer: not(part.answer) };
}

function joined(answer: Answer, parts: readonly Part[]): Part {
  return { answer, facts: parts.flatMap(({ facts }) => facts), gaps: parts.flatMap(({ answer: one, gaps }) => (one === 'INDETERMINATE' ? gaps : [])) };
}

/** Whether what was in force at one time was so on that day: a law, a restriction. */
export function lawOn(kind: LegalConditionKind, law: LegalFactKind, day: LegalFactKind): Condition {
  return condition(kind, (known) => inForceOn(known, law, dayOf(known, day)));
}

/**
 * Whether the states of one side were party on a day. Where several states
 * stand on that side, what holds for each of them holds. A state of which no
 * entry tells is unknown: no list is complete.
 */
export function partyOn(kind: 'CLAIMANT_STATE_PARTY' | 'RESPONDENT_STATE_PARTY', day: LegalFactKind): Condition {
  return condition(kind, (known) => partyPart(known, kind === 'CLAIMANT_STATE_PARTY' ? 'CLAIMANT_STATE' : 'RESPONDENT_STATE', dayOf(known, day)));
}

export function partyPart(known: Known, side: 'CLAIMANT_STATE' | 'RESPONDENT_STATE', day: Dated): Part {
  const sides = factsOf(known, side);
  const states = [...new Set(sides.flatMap(({ state }) => (state === null ? [] : [state])))];
  if (states.length === 0) return { answer: 'INDETERMINATE', facts: [], gaps: [{ fact: side, state: null, why: 'UNKNOWN' }, ...day.gaps] };
  const parts = states.map((state) => inForceOn(known, 'STATE_PARTY', day, state));
  const rival: Gap[] = states.length > 1 ? [{ fact: side, state: null, why: 'RIVAL' }] : [];
  return { answer: agreed(parts.map(({ answer }) => answer)), facts: [...sides, ...parts.flatMap(({ facts }) => facts)], gaps: [...rival, ...parts.flatMap(({ gaps }) => gaps)] };
}

function distinct<T>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = JSON.stringify(value);
    return !seen.has(text) && seen.add(text);
  });
}
