import type { CaseLegalFact } from '../documents.ts';
import { shortestDeclared } from './limitation.ts';
import { type LegalFactShape, legalFactShapes } from './kinds.ts';

/** What is wrong with a fact, in plain English; null where it tells what its kind takes. */
export function wrongFact(fact: CaseLegalFact): string | null {
  const { state, years, date, holds } = fact;
  if (state !== null && !/^[A-Z]{2}$/.test(state)) return 'A state is given by its code of ISO 3166-1 alpha-2.';
  if (years !== null && (!Number.isInteger(years) || years < shortestDeclared)) return `A declared limit is of ${shortestDeclared} years or more.`;
  const missing: Record<LegalFactShape, string | null> = {
    STATE: state === null ? 'a state' : null,
    PARTY: state === null ? 'a state' : date === null && holds === null ? 'a date, or that it is party or not' : null,
    DAY: date === null && holds !== false ? 'a date, or that it has not come about' : null,
    SPAN: date === null && holds !== false ? 'a date from which it was in force, or that there was none' : null,
    YEARS: years === null && holds !== false ? 'a number of years, or that there is none' : null,
    ANSWER: holds === null ? 'yes or no' : null,
  };
  const wanted = missing[legalFactShapes[fact.kind]];
  return wanted === null ? null : `${fact.kind} takes ${wanted}.`;
}
