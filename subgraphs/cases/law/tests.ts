import { gregorianDayNumber } from '../../kernel/values/dates/day-number.ts';
import { agreed, type Answer } from './answer.ts';
import { notBefore } from './days.ts';
import type { LegalFactKind, LegalTestKind } from './kinds.ts';
import { answerOf, dayOf, factsOf, type Gap, inForceOn, type Known, type Part } from './known.ts';
import { fiftyYearsOfExport, fiftyYearsOfTheft, threeYears } from './limitation.ts';
import { allOf, type Condition, condition, lawOn, notOf, partyOn, partyPart, someOf, told } from './parts.ts';

const not = (kind: LegalFactKind) => (known: Known): Part => notOf(answerOf(known, kind));

/** Exported against a law that was in force on that day, and without a certificate (UNESCO 1970, Art. 3 and 6). */
const illicitExport = (known: Known): Part => allOf([inForceOn(known, 'EXPORT_LAW', dayOf(known, 'EXPORTED')), not('CERTIFICATE_ISSUED')(known)]);

/** Art. 3(2): unlawfully excavated counts as stolen where the law of the state of excavation has it so. */
const stolenOrExcavated = (known: Known): Part =>
  someOf([answerOf(known, 'STOLEN'), allOf([answerOf(known, 'UNLAWFULLY_EXCAVATED'), answerOf(known, 'EXCAVATION_IS_THEFT')])]);

/** Art. 10(1): stolen from a contracting state after the entry into force for it, or located in one after that. */
const claimantOrLocation = (known: Known): Part =>
  someOf([partyPart(known, 'CLAIMANT_STATE', dayOf(known, 'TAKEN')), answerOf(known, 'LOCATED_IN_CONTRACTING_STATE')]);

/** Since when a resolution speaks of what was removed, by the state from which it was. */
type Window = Readonly<Record<string, number>>;
const iraq = gregorianDayNumber(1990, 8, 6);
const syria = gregorianDayNumber(2011, 3, 15);

function securityCouncil(window: Window): Condition[] {
  const claimants = (known: Known) => factsOf(known, 'CLAIMANT_STATE').flatMap((fact) => (fact.state === null ? [] : [{ fact, since: window[fact.state] ?? null }]));
  const concerned = (known: Known): Part => {
    const states = claimants(known);
    const answers = states.map(({ since }): Answer => (since === null ? 'NOT_SATISFIED' : 'SATISFIED'));
    return { answer: agreed(answers), facts: states.map(({ fact }) => fact), gaps: [{ fact: 'CLAIMANT_STATE', state: null, why: states.length === 0 ? 'UNKNOWN' : 'RIVAL' }] };
  };
  const inWindow = (known: Known): Part => {
    const { days, facts, gaps } = dayOf(known, 'TAKEN');
    const states = claimants(known);
    const answers = states.map(({ since }): Answer => (since === null ? 'INDETERMINATE' : notBefore(days, { from: since, to: since })));
    // Without a claimant that the resolution names there is no window, so that a day alone does not decide.
    const nobody = states.every(({ since }) => since === null);
    const side: Gap[] = nobody ? [{ fact: 'CLAIMANT_STATE', state: null, why: 'UNKNOWN' }] : states.length > 1 ? [{ fact: 'CLAIMANT_STATE', state: null, why: 'RIVAL' }] : [];
    return { answer: agreed(answers), facts, gaps: [...side, ...gaps] };
  };
  return [condition('STATE_CONCERNED', concerned), condition('TAKEN_IN_WINDOW', inWindow)];
}

/** The tests of the field, each as its conditions; all of them must be met. */
export const legalTests: Readonly<Record<LegalTestKind, readonly Condition[]>> = {
  // What the state did against the provisions that the states party adopted under the Convention is illicit.
  UNESCO_1970_ARTICLE_3: [partyOn('CLAIMANT_STATE_PARTY', 'EXPORTED'), partyOn('RESPONDENT_STATE_PARTY', 'EXPORTED'), condition('ILLICIT_EXPORT', illicitExport)],
  // 7(b)(ii): imported after the entry into force in both states; the request goes through diplomatic offices.
  UNESCO_1970_ARTICLE_7: [
    partyOn('CLAIMANT_STATE_PARTY', 'IMPORTED'),
    partyOn('RESPONDENT_STATE_PARTY', 'IMPORTED'),
    condition('STOLEN_FROM_COLLECTION', (known) => allOf([answerOf(known, 'STOLEN'), answerOf(known, 'FROM_MUSEUM_OR_MONUMENT')])),
    told('INVENTORIED', 'INVENTORIED'),
    told('DIPLOMATIC_REQUEST', 'THROUGH_DIPLOMATIC_OFFICES'),
  ],
  UNESCO_1970_ARTICLE_9: [partyOn('CLAIMANT_STATE_PARTY', 'IMPORTED'), partyOn('RESPONDENT_STATE_PARTY', 'IMPORTED'), told('HERITAGE_IN_JEOPARDY', 'IN_JEOPARDY')],
  // 13(b) illicitly exported, 13(c) an action of the rightful owner, 13(d) declared inalienable.
  UNESCO_1970_ARTICLE_13: [
    partyOn('CLAIMANT_STATE_PARTY', 'IMPORTED'),
    partyOn('RESPONDENT_STATE_PARTY', 'IMPORTED'),
    condition('GROUND_OF_ARTICLE_13', (known) => someOf([illicitExport(known), answerOf(known, 'OWNERS_ACTION'), answerOf(known, 'INALIENABLE')])),
  ],
  // Art. 10(1): not retroactive for the state in which the claim is brought.
  UNIDROIT_1995_STOLEN: [
    condition('CLAIMANT_STATE_PARTY', claimantOrLocation),
    partyOn('RESPONDENT_STATE_PARTY', 'TAKEN'),
    condition('STOLEN_OR_EXCAVATED', stolenOrExcavated),
    condition('THREE_YEARS', threeYears),
    condition('FIFTY_YEARS', fiftyYearsOfTheft),
  ],
  // Art. 10(2): exported after the entry into force for both states.
  UNIDROIT_1995_EXPORTED: [
    partyOn('CLAIMANT_STATE_PARTY', 'EXPORTED'),
    partyOn('RESPONDENT_STATE_PARTY', 'EXPORTED'),
    told('STATE_CLAIMS', 'CLAIMED_BY_STATE'),
    condition('ILLICIT_EXPORT', illicitExport),
    condition('INTEREST', (known) => someOf([answerOf(known, 'INTEREST_IMPAIRED'), answerOf(known, 'SIGNIFICANT_IMPORTANCE')])),
    condition('THREE_YEARS', threeYears),
    condition('FIFTY_YEARS', fiftyYearsOfExport),
  ],
  // Facts of a theft must be stated: that something is missing does not say that it was stolen.
  PATRIMONY_LAW: [
    lawOn('VESTED_AT_REMOVAL', 'VESTING_LAW', 'TAKEN'),
    told('TAKEN_FROM_TERRITORY', 'TAKEN_FROM_TERRITORY'),
    told('THEFT_STATED', 'FACTS_OF_THEFT_STATED'),
    condition('NOT_BARRED', not('BARRED_BY_FORUM')),
  ],
  CRIMINAL_ASSISTANCE: [told('REQUEST_MADE', 'REQUEST_MADE'), told('DUAL_CRIMINALITY', 'DUAL_CRIMINALITY')],
  BILATERAL_RESTRICTION: [told('DESIGNATED_CATEGORY', 'DESIGNATED_CATEGORY'), lawOn('RESTRICTION_IN_FORCE', 'RESTRICTION', 'IMPORTED')],
  SECURITY_COUNCIL_1483: securityCouncil({ IQ: iraq }),
  SECURITY_COUNCIL_2199: securityCouncil({ IQ: iraq, SY: syria }),
  GOOD_OFFICES: [told('TALKS_FAILED', 'TALKS_FAILED'), condition('NOT_COVERED_OTHERWISE', not('COVERED_OTHERWISE'))],
};
