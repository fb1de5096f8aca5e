import type { DayBounds } from '../../kernel/values/dates/bounds.ts';
import type { CaseLegalFact } from '../documents.ts';
import { agreed, all, type Answer, not } from './answer.ts';
import { anyDay, daysOf, hull, notBefore } from './days.ts';
import type { LegalFactKind } from './kinds.ts';

/** From where a fact comes: stated with the legal basis, told by the case, or listed in the hub's reference data. */
export type FactOrigin = 'STATED' | 'CASE' | 'REFERENCE';
export type KnownFact = CaseLegalFact & { origin: FactOrigin };

/** What a test is computed from. */
export interface Known {
  facts: readonly KnownFact[];
  /** Julian day number of the day of the test: a claim that is not yet brought can be brought today at the earliest. */
  today: number;
}

/** What would tell, and why what is there does not: nothing recorded, not exact enough, or rival statements. */
export interface Gap {
  fact: LegalFactKind;
  state: string | null;
  why: 'UNKNOWN' | 'IMPRECISE' | 'RIVAL';
}

/** A part of a condition with what it rests on; `gaps` are of meaning only where it is undecided. */
export interface Part {
  answer: Answer;
  facts: KnownFact[];
  gaps: Gap[];
}

/** Days that a fact gives, with what it rests on. */
export interface Dated {
  days: DayBounds;
  facts: KnownFact[];
  gaps: Gap[];
  /** Every statement says that it has not come about. */
  never: boolean;
}

export function factsOf({ facts }: Known, kind: LegalFactKind): KnownFact[] {
  return facts.filter((fact) => fact.kind === kind);
}

/** A yes or no. Rival answers stand side by side and decide nothing. */
export function answerOf(known: Known, kind: LegalFactKind): Part {
  const facts = factsOf(known, kind).filter(({ holds }) => holds !== null);
  const answer = agreed(facts.map(({ holds }): Answer => (holds === true ? 'SATISFIED' : 'NOT_SATISFIED')));
  return { answer, facts, gaps: [{ fact: kind, state: null, why: facts.length === 0 ? 'UNKNOWN' : 'RIVAL' }] };
}

/** The day of something. Rival dates span the time from the first to the last of them. */
export function dayOf(known: Known, kind: LegalFactKind): Dated {
  const facts = factsOf(known, kind);
  const never = facts.length > 0 && facts.every(({ holds, date }) => holds === false && date === null);
  const days = facts.length === 0 ? anyDay : hull(facts.map(({ date }) => daysOf(date)));
  const exact = days.from !== null && days.from === days.to;
  return { days, facts, never, gaps: exact || never ? [] : [{ fact: kind, state: null, why: whyOf(facts) }] };
}

/** Whether a day lies in the time in which something was in force, by each statement of it; of one state where one is named. */
export function inForceOn(known: Known, kind: LegalFactKind, day: Dated, state: string | null = null): Part {
  const facts = factsOf(known, kind).filter((fact) => state === null || fact.state === state);
  const exact = facts.length === 1 && facts.every(isExact);
  return {
    answer: agreed(facts.map((fact) => covers(fact, day.days))),
    facts: [...facts, ...day.facts],
    gaps: exact ? day.gaps : [{ fact: kind, state, why: whyOf(facts) }, ...day.gaps],
  };
}

/** The day on which it enters into force counts; the day on which it ends does not. */
function covers({ holds, date, until }: KnownFact, day: DayBounds): Answer {
  if (holds === false) return 'NOT_SATISFIED';
  const ended = until === null ? 'NOT_SATISFIED' : notBefore(day, daysOf(until));
  return all([notBefore(day, daysOf(date)), not(ended)]);
}

function isExact({ holds, date, until }: KnownFact): boolean {
  const one = ({ from, to }: DayBounds) => from !== null && from === to;
  return holds === false || (one(daysOf(date)) && (until === null || one(daysOf(until))));
}

function whyOf(facts: readonly KnownFact[]): Gap['why'] {
  if (facts.length === 0) return 'UNKNOWN';
  return facts.length > 1 ? 'RIVAL' : 'IMPRECISE';
}
