import type { DayBounds } from '../../kernel/values/dates/bounds.ts';
import { agreed, type Answer } from './answer.ts';
import { laterOf, notBefore, yearsLater } from './days.ts';
import type { LegalFactKind } from './kinds.ts';
import { answerOf, type Dated, dayOf, factsOf, type Known, type Part } from './known.ts';

/** A part that is a period, with its end. */
export type Period = Part & { ends?: DayBounds };

/**
 * Three years from knowing both where the thing is and who possesses it
 * (UNIDROIT 1995, Art. 3(3), 5(5)). As long as one of the two is not known to
 * the claimant the period has not begun. The last day is still in time.
 */
export function threeYears(known: Known): Period {
  const [location, possessor] = [dayOf(known, 'LOCATION_KNOWN'), dayOf(known, 'POSSESSOR_KNOWN')];
  const facts = [...location.facts, ...possessor.facts];
  if (location.never || possessor.never) return { answer: 'SATISFIED', facts, gaps: [] };
  const claim = claimOf(known);
  const ends = yearsLater(laterOf(location.days, possessor.days), 3);
  return { answer: notBefore(ends, claim.days), facts: [...facts, ...claim.facts], gaps: [...location.gaps, ...possessor.gaps, ...claim.gaps], ends };
}

/**
 * Fifty years from the theft (Art. 3(3)). What belonged to a public
 * collection or was part of an identified monument or site has no such limit
 * (3(4)), unless a state declared one of 75 years or more (3(5)).
 */
export function fiftyYearsOfTheft(known: Known): Period {
  const [taken, claim] = [dayOf(known, 'TAKEN'), claimOf(known)];
  const exempt = answerOf(known, 'PUBLIC_COLLECTION_OR_SITE');
  const [short, long] = [fixed(50, taken, claim), declared(known, taken, claim)];
  const both = {
    SATISFIED: long,
    NOT_SATISFIED: short,
    INDETERMINATE: { ...short, answer: agreed([short.answer, long.answer]), gaps: [...exempt.gaps, ...short.gaps] },
  }[exempt.answer];
  return { ...both, facts: [...exempt.facts, ...long.facts, ...both.facts] };
}

/** Fifty years from the export, for whatever was exported (Art. 5(5)). */
export function fiftyYearsOfExport(known: Known): Period {
  return fixed(50, dayOf(known, 'EXPORTED'), claimOf(known));
}

function fixed(years: number, from: Dated, claim: Dated): Period {
  const ends = yearsLater(from.days, years);
  return { answer: notBefore(ends, claim.days), facts: [...from.facts, ...claim.facts], gaps: [...from.gaps, ...claim.gaps], ends };
}

/** The declared limit; while nobody tells whether one was declared, what is inside the shortest is inside any. */
function declared(known: Known, taken: Dated, claim: Dated): Period {
  const facts = factsOf(known, 'LIMIT_DECLARED');
  if (facts.length > 0 && facts.every(({ holds }) => holds === false)) return { answer: 'SATISFIED', facts, gaps: [] };
  const years = new Set(facts.map(({ holds, years }) => (holds === false ? null : years)));
  const [only] = years;
  if (years.size === 1 && only != null) {
    const period = fixed(only, taken, claim);
    return { ...period, facts: [...facts, ...period.facts] };
  }
  const shortest = fixed(shortestDeclared, taken, claim);
  const answer: Answer = shortest.answer === 'SATISFIED' ? 'SATISFIED' : 'INDETERMINATE';
  const kind: LegalFactKind = 'LIMIT_DECLARED';
  const gaps = [{ fact: kind, state: null, why: facts.length === 0 ? ('UNKNOWN' as const) : ('RIVAL' as const) }, ...shortest.gaps];
  return { answer, facts: [...facts, ...shortest.facts], gaps };
}

/** The least that Art. 3(5) lets a state declare. */
export const shortestDeclared = 75;

/** A claim that is not yet brought can be brought today at the earliest. */
function claimOf(known: Known): Dated {
  const claim = dayOf(known, 'CLAIM_BROUGHT');
  if (!claim.never) return claim;
  return { ...claim, days: { from: known.today, to: null }, gaps: [{ fact: 'CLAIM_BROUGHT', state: null, why: 'IMPRECISE' }] };
}
