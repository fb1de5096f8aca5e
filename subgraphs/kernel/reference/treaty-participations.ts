import type { SourceValue } from '../values/types.ts';

/** A state's entry into a treaty, as one source lists it. */
export interface TreatyParticipationFact {
  /** The directory's code: `UNESCO_1970`. */
  treaty: string;
  /** ISO 3166-1 alpha-2. */
  state: string;
  /** EDTF. */
  inForce: string;
  source: SourceValue;
}

const usList: SourceValue = {
  citation: '19 CFR 12.104b, list of State Parties to the 1970 UNESCO Convention (a list of the United States; may be out of date)',
  url: 'https://www.law.cornell.edu/cfr/text/19/12.104b',
  retrievedAt: null,
};

/**
 * Entries into force of the 1970 Convention that a source was read for. Others
 * are unknown, not absent. Kept here because two registries need the same
 * table: the directory shows it, the legal tests of cases start from it.
 */
export const treatyParticipations: readonly TreatyParticipationFact[] = Object.entries({
  DZ: '1974-09-24', BF: '1987-07-07', CM: '1972-08-24', EG: '1973-07-05', GN: '1979-06-18', IR: '1975-04-27', IQ: '1973-05-12', BD: '1988-03-09',
}).map(([state, inForce]) => ({ treaty: 'UNESCO_1970', state, inForce, source: usList }));
