import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseLegalBasis, CaseLegalFact } from '../../subgraphs/cases/documents.ts';
import { type CaseSides, computeTest, fact, legalTestOf, recognised } from '../../subgraphs/cases/law/compute.ts';
import { dateOf, daysOf, yearsLater } from '../../subgraphs/cases/law/days.ts';
import { type LegalConditionKind, type LegalFactKind, legalFactShapes, type LegalTestKind, legalTestKinds } from '../../subgraphs/cases/law/kinds.ts';
import { wrongFact } from '../../subgraphs/cases/law/shapes.ts';
import { legalTests } from '../../subgraphs/cases/law/tests.ts';
import { conditionWords } from '../../subgraphs/cases/law/words/conditions.ts';
import { factWords } from '../../subgraphs/cases/law/words/facts.ts';
import { testWords } from '../../subgraphs/cases/law/words/tests.ts';
import { gregorianDay, gregorianDayNumber } from '../../subgraphs/kernel/values/dates/day-number.ts';
import { date } from './support.ts';

const source = { citation: 'a source', url: null, retrievedAt: null };
const today = gregorianDayNumber(2026, 11, 21);

const yes = (kind: LegalFactKind): CaseLegalFact => fact(kind, { holds: true, source });
const no = (kind: LegalFactKind): CaseLegalFact => fact(kind, { holds: false, source });
const on = (kind: LegalFactKind, when: string, until?: string): CaseLegalFact => fact(kind, { date: date(when), until: until === undefined ? null : date(until), source });
const party = (state: string, since: string): CaseLegalFact => fact('STATE_PARTY', { state, date: date(since), source });
const sides: CaseLegalFact[] = [fact('CLAIMANT_STATE', { state: 'PS', source }), fact('RESPONDENT_STATE', { state: 'US', source })];

function run(kind: LegalTestKind, ...facts: CaseLegalFact[]) {
  return computeTest(kind, facts.map((one) => ({ ...one, origin: 'STATED' as const })), today);
}

/** What a test finds of one condition. */
function found(kind: LegalTestKind, condition: LegalConditionKind, ...facts: CaseLegalFact[]) {
  const finding = run(kind, ...facts).conditions.find((one) => one.condition === condition);
  if (finding === undefined) throw new Error(`${kind} has no condition ${condition}.`);
  return finding;
}

describe('UNESCO 1970, Article 7(b)(ii)', () => {
  const test7 = (...facts: CaseLegalFact[]) => run('UNESCO_1970_ARTICLE_7', ...sides, ...facts);
  const rest = [yes('STOLEN'), yes('FROM_MUSEUM_OR_MONUMENT'), yes('INVENTORIED'), yes('THROUGH_DIPLOMATIC_OFFICES')];
  const parties = [party('PS', '2012-06-22'), party('US', '1983-12-02')];

  test.each([
    ['2012-06-21', 'DOES_NOT_APPLY'], ['2012-06-22', 'APPLIES'], ['2012-06-23', 'APPLIES'],
    ['2012', 'INDETERMINATE'], ['2012-06', 'INDETERMINATE'], ['2011', 'DOES_NOT_APPLY'], ['2013', 'APPLIES'], ['2013~', 'INDETERMINATE'],
    ['2010/2013', 'INDETERMINATE'], ['../2011', 'DOES_NOT_APPLY'], ['2013/..', 'APPLIES'],
  ])('an import on %s, with the claimant party since 22 June 2012: %s', (imported, result) => {
    expect(test7(...parties, ...rest, on('IMPORTED', imported)).result).toBe(result);
  });

  test('it works for Palestine as claimant: whoever a list does not name is unknown, and a stated entry with its source tells', () => {
    const unlisted = test7(party('US', '1983-12-02'), ...rest, on('IMPORTED', '2015'));
    expect(unlisted.result).toBe('INDETERMINATE');
    expect(unlisted.missing).toEqual([{ fact: 'STATE_PARTY', state: 'PS', why: 'UNKNOWN' }]);
    expect(test7(...parties, ...rest, on('IMPORTED', '2015')).result).toBe('APPLIES');
  });

  test('a state that one list names and another denies is disputed, not refused', () => {
    const denied = fact('STATE_PARTY', { state: 'PS', holds: false, source });
    const disputed = test7(...parties, denied, ...rest, on('IMPORTED', '2015'));
    expect(disputed).toMatchObject({ result: 'INDETERMINATE', missing: [{ fact: 'STATE_PARTY', state: 'PS', why: 'RIVAL' }] });
    expect(test7(party('US', '1983-12-02'), denied, ...rest, on('IMPORTED', '2015')).result).toBe('DOES_NOT_APPLY');
  });

  test('nothing known is indeterminate in every condition and says what is missing', () => {
    const nothing = run('UNESCO_1970_ARTICLE_7');
    expect(nothing.result).toBe('INDETERMINATE');
    expect(nothing.conditions.every(({ result, missing }) => result === 'INDETERMINATE' && missing.length > 0)).toBe(true);
    expect(nothing.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['CLAIMANT_STATE', 'RESPONDENT_STATE', 'IMPORTED', 'STOLEN', 'INVENTORIED', 'THROUGH_DIPLOMATIC_OFFICES']));
  });

  test.each(['FROM_MUSEUM_OR_MONUMENT', 'INVENTORIED', 'THROUGH_DIPLOMATIC_OFFICES', 'STOLEN'] as const)('what is known not to be so decides, whatever else is unknown: %s', (kind) => {
    expect(test7(no(kind)).result).toBe('DOES_NOT_APPLY');
  });

  test('a state that has left is not party on the day on which its leaving takes effect', () => {
    const left = fact('STATE_PARTY', { state: 'US', date: date('1983-12-02'), until: date('2014-01-01'), source });
    expect(test7(party('PS', '2012-06-22'), left, ...rest, on('IMPORTED', '2013-12-31')).result).toBe('APPLIES');
    expect(test7(party('PS', '2012-06-22'), left, ...rest, on('IMPORTED', '2014-01-01')).result).toBe('DOES_NOT_APPLY');
  });

  test('rival dates of the import are one time from the first to the last', () => {
    expect(test7(...parties, ...rest, on('IMPORTED', '2013'), on('IMPORTED', '2015')).result).toBe('APPLIES');
    expect(test7(...parties, ...rest, on('IMPORTED', '2003'), on('IMPORTED', '2015'))).toMatchObject({ result: 'INDETERMINATE', missing: [{ fact: 'IMPORTED', why: 'RIVAL' }] });
  });
});

describe('UNESCO 1970, Articles 3, 9 and 13', () => {
  const parties = [...sides, party('PS', '2012-06-22'), party('US', '1983-12-02')];
  const exported = [on('EXPORTED', '2015'), on('EXPORT_LAW', '2010'), no('CERTIFICATE_ISSUED')];

  test('an export against a law of that day, without a certificate, is illicit', () => {
    expect(run('UNESCO_1970_ARTICLE_3', ...parties, ...exported).result).toBe('APPLIES');
    expect(found('UNESCO_1970_ARTICLE_3', 'ILLICIT_EXPORT', on('EXPORTED', '2015'), on('EXPORT_LAW', '2010', '2012'), no('CERTIFICATE_ISSUED')).result).toBe('NOT_SATISFIED');
    expect(found('UNESCO_1970_ARTICLE_3', 'ILLICIT_EXPORT', yes('CERTIFICATE_ISSUED')).result).toBe('NOT_SATISFIED');
    expect(found('UNESCO_1970_ARTICLE_3', 'ILLICIT_EXPORT', on('EXPORTED', '2015'), on('EXPORT_LAW', '2010')).missing).toEqual([{ fact: 'CERTIFICATE_ISSUED', state: null, why: 'UNKNOWN' }]);
  });

  test('one ground of Article 13 is enough, and none is refused while one is unknown', () => {
    const ground = (...facts: CaseLegalFact[]) => found('UNESCO_1970_ARTICLE_13', 'GROUND_OF_ARTICLE_13', ...facts).result;
    expect(ground(...exported)).toBe('SATISFIED');
    expect(ground(yes('INALIENABLE'))).toBe('SATISFIED');
    expect(ground(yes('CERTIFICATE_ISSUED'), no('OWNERS_ACTION'))).toBe('INDETERMINATE');
    expect(ground(yes('CERTIFICATE_ISSUED'), no('OWNERS_ACTION'), no('INALIENABLE'))).toBe('NOT_SATISFIED');
  });

  test('Article 9 asks for heritage in jeopardy', () => {
    expect(run('UNESCO_1970_ARTICLE_9', ...parties, on('IMPORTED', '2015'), yes('IN_JEOPARDY')).result).toBe('APPLIES');
  });
});

describe('UNIDROIT 1995, Chapter II', () => {
  const three = (...facts: CaseLegalFact[]) => found('UNIDROIT_1995_STOLEN', 'THREE_YEARS', ...facts);
  const fifty = (...facts: CaseLegalFact[]) => found('UNIDROIT_1995_STOLEN', 'FIFTY_YEARS', ...facts);

  test.each([['2013-05-01', 'SATISFIED'], ['2013-05-02', 'NOT_SATISFIED'], ['2013', 'INDETERMINATE'], ['2012', 'SATISFIED']])('three years from 1 May 2010, claimed %s: %s', (claimed, result) => {
    expect(three(on('LOCATION_KNOWN', '2009'), on('POSSESSOR_KNOWN', '2010-05-01'), on('CLAIM_BROUGHT', claimed)).result).toBe(result);
  });

  test('the period runs from the later of place and possessor, and not while one of them is not known', () => {
    expect(three(on('LOCATION_KNOWN', '1980'), no('POSSESSOR_KNOWN'), on('CLAIM_BROUGHT', '2026')).result).toBe('SATISFIED');
    expect(three(on('LOCATION_KNOWN', '2010-05-01'), on('CLAIM_BROUGHT', '2012')).result).toBe('SATISFIED');
    expect(three(on('LOCATION_KNOWN', '2010-05-01'), on('CLAIM_BROUGHT', '2015'))).toMatchObject({ result: 'INDETERMINATE', missing: [{ fact: 'POSSESSOR_KNOWN', why: 'UNKNOWN' }] });
  });

  test('three years from 29 February end on 28 February', () => {
    expect(dateOf(yearsLater(daysOf(date('2008-02-29')), 3))?.edtf).toBe('2011-02-28');
    expect(dateOf(yearsLater(daysOf(date('2008-02-29')), 4))?.edtf).toBe('2012-02-29');
    expect(three(on('LOCATION_KNOWN', '2008-02-29'), on('POSSESSOR_KNOWN', '2008-02-29'), on('CLAIM_BROUGHT', '2011-03-01')).result).toBe('NOT_SATISFIED');
  });

  test('a claim still to be brought is out of time once the period has ended, and undecided with its end while it runs', () => {
    const known = (day: string) => [on('LOCATION_KNOWN', day), on('POSSESSOR_KNOWN', day), no('CLAIM_BROUGHT')];
    expect(three(...known('2023-11-20')).result).toBe('NOT_SATISFIED');
    const running = three(...known('2024-01-10'));
    expect(running.result).toBe('INDETERMINATE');
    expect(running.ends && dateOf(running.ends)?.edtf).toBe('2027-01-10');
  });

  test.each([['2020-07-01', 'SATISFIED'], ['2020-07-02', 'NOT_SATISFIED']])('fifty years from 1 July 1970, claimed %s: %s', (claimed, result) => {
    expect(fifty(on('TAKEN', '1970-07-01'), on('CLAIM_BROUGHT', claimed), no('PUBLIC_COLLECTION_OR_SITE')).result).toBe(result);
  });

  test('public collections, monuments and sites have no long stop, unless a state declared one of 75 years or more', () => {
    const late = [on('TAKEN', '1900-01-01'), on('CLAIM_BROUGHT', '2020-01-01'), yes('PUBLIC_COLLECTION_OR_SITE')];
    expect(fifty(...late, no('LIMIT_DECLARED')).result).toBe('SATISFIED');
    expect(fifty(...late, fact('LIMIT_DECLARED', { years: 75, source })).result).toBe('NOT_SATISFIED');
    expect(fifty(...late, fact('LIMIT_DECLARED', { years: 120, source })).result).toBe('SATISFIED');
    expect(fifty(...late, fact('LIMIT_DECLARED', { years: 119, source })).result).toBe('NOT_SATISFIED');
    expect(fifty(...late)).toMatchObject({ result: 'INDETERMINATE', missing: [{ fact: 'LIMIT_DECLARED', why: 'UNKNOWN' }] });
  });

  test('whether a limit was declared does not matter inside seventy-five years, nor the collection inside fifty', () => {
    expect(fifty(on('TAKEN', '1950-01-01'), on('CLAIM_BROUGHT', '2025-01-01'), yes('PUBLIC_COLLECTION_OR_SITE')).result).toBe('SATISFIED');
    expect(fifty(on('TAKEN', '1980'), on('CLAIM_BROUGHT', '2025')).result).toBe('SATISFIED');
    expect(fifty(on('TAKEN', '1960'), on('CLAIM_BROUGHT', '2025'))).toMatchObject({ result: 'INDETERMINATE', missing: expect.arrayContaining([{ fact: 'PUBLIC_COLLECTION_OR_SITE', state: null, why: 'UNKNOWN' }]) });
  });

  test('it is not retroactive for the state of the claim; for the claimant the place of the object will do', () => {
    const chapter = (...facts: CaseLegalFact[]) => found('UNIDROIT_1995_STOLEN', 'RESPONDENT_STATE_PARTY', ...sides, ...facts).result;
    expect(chapter(party('US', '1998-07-01'), on('TAKEN', '1998-06-30'))).toBe('NOT_SATISFIED');
    expect(chapter(party('US', '1998-07-01'), on('TAKEN', '1998-07-01'))).toBe('SATISFIED');
    const claimant = (...facts: CaseLegalFact[]) => found('UNIDROIT_1995_STOLEN', 'CLAIMANT_STATE_PARTY', ...sides, party('PS', '2012'), on('TAKEN', '2005'), ...facts).result;
    expect(claimant()).toBe('INDETERMINATE');
    expect(claimant(yes('LOCATED_IN_CONTRACTING_STATE'))).toBe('SATISFIED');
    expect(claimant(no('LOCATED_IN_CONTRACTING_STATE'))).toBe('NOT_SATISFIED');
  });

  test('what was unlawfully excavated is stolen where the law of that state says so', () => {
    const stolen = (...facts: CaseLegalFact[]) => found('UNIDROIT_1995_STOLEN', 'STOLEN_OR_EXCAVATED', ...facts).result;
    expect(stolen(no('STOLEN'), yes('UNLAWFULLY_EXCAVATED'), yes('EXCAVATION_IS_THEFT'))).toBe('SATISFIED');
    expect(stolen(no('STOLEN'), yes('UNLAWFULLY_EXCAVATED'), no('EXCAVATION_IS_THEFT'))).toBe('NOT_SATISFIED');
    expect(stolen(no('STOLEN'), yes('UNLAWFULLY_EXCAVATED'))).toBe('INDETERMINATE');
  });
});

describe('UNIDROIT 1995, Chapter III', () => {
  test('only a state claims, one interest is enough, and fifty years hold for public collections too', () => {
    expect(run('UNIDROIT_1995_EXPORTED', no('CLAIMED_BY_STATE')).result).toBe('DOES_NOT_APPLY');
    expect(found('UNIDROIT_1995_EXPORTED', 'INTEREST', no('INTEREST_IMPAIRED'), yes('SIGNIFICANT_IMPORTANCE')).result).toBe('SATISFIED');
    const fifty = (claimed: string) => found('UNIDROIT_1995_EXPORTED', 'FIFTY_YEARS', on('EXPORTED', '1970-07-01'), on('CLAIM_BROUGHT', claimed), yes('PUBLIC_COLLECTION_OR_SITE')).result;
    expect([fifty('2020-07-01'), fifty('2020-07-02')]).toEqual(['SATISFIED', 'NOT_SATISFIED']);
  });
});

describe('the other bases', () => {
  test('that a thing is missing states no theft: the rest may be as it will', () => {
    expect(run('PATRIMONY_LAW', no('FACTS_OF_THEFT_STATED')).result).toBe('DOES_NOT_APPLY');
    expect(run('PATRIMONY_LAW', on('TAKEN', '1966'), on('VESTING_LAW', '1951', '1983'), yes('TAKEN_FROM_TERRITORY'), yes('FACTS_OF_THEFT_STATED'), no('BARRED_BY_FORUM')).result).toBe('APPLIES');
    expect(found('PATRIMONY_LAW', 'VESTED_AT_REMOVAL', on('TAKEN', '1950'), on('VESTING_LAW', '1951')).result).toBe('NOT_SATISFIED');
  });

  test.each([
    ['SECURITY_COUNCIL_1483', 'IQ', '1990-08-05', 'DOES_NOT_APPLY'], ['SECURITY_COUNCIL_1483', 'IQ', '1990-08-06', 'APPLIES'], ['SECURITY_COUNCIL_1483', 'SY', '2015', 'DOES_NOT_APPLY'],
    ['SECURITY_COUNCIL_2199', 'SY', '2011-03-14', 'DOES_NOT_APPLY'], ['SECURITY_COUNCIL_2199', 'SY', '2011-03-15', 'APPLIES'], ['SECURITY_COUNCIL_2199', 'IQ', '1990', 'INDETERMINATE'],
  ] as const)('%s for %s and a removal of %s: %s', (kind, state, taken, result) => {
    expect(run(kind, fact('CLAIMANT_STATE', { state, source }), on('TAKEN', taken)).result).toBe(result);
  });

  test('an agreement restricts its categories while it is in force', () => {
    const restricted = (imported: string) => run('BILATERAL_RESTRICTION', yes('DESIGNATED_CATEGORY'), on('RESTRICTION', '2016-12-05', '2021-12-05'), on('IMPORTED', imported)).result;
    expect(['2016-12-04', '2016-12-05', '2021-12-04', '2021-12-05'].map(restricted)).toEqual(['DOES_NOT_APPLY', 'APPLIES', 'APPLIES', 'DOES_NOT_APPLY']);
  });

  test('assistance asks for a request and dual criminality; good offices for talks that failed', () => {
    expect(run('CRIMINAL_ASSISTANCE', yes('REQUEST_MADE')).missing).toEqual([{ fact: 'DUAL_CRIMINALITY', state: null, why: 'UNKNOWN' }]);
    expect(run('GOOD_OFFICES', yes('TALKS_FAILED'), no('COVERED_OTHERWISE')).result).toBe('APPLIES');
  });
});

describe('the test of a legal basis', () => {
  const basis = (rest: Partial<CaseLegalBasis>): CaseLegalBasis => ({
    instrument: 'UNESCO Convention of 1970', article: '7(b)(ii)', kind: 'TREATY', jurisdiction: null, note: null, source: null, assessment: 'INDETERMINATE', missing: [], ...rest,
  });
  const caseSides: CaseSides = { claimants: ['EG'], respondents: ['XA'], facts: [], source };

  test('takes the states of the case and the hub’s table where nothing else is stated, and says so', () => {
    const [claimant, respondent] = legalTestOf(basis({ facts: [on('IMPORTED', '1998')] }), caseSides, today)?.conditions ?? [];
    expect(claimant).toMatchObject({ result: 'SATISFIED', facts: [{ kind: 'CLAIMANT_STATE', origin: 'CASE' }, { kind: 'STATE_PARTY', origin: 'REFERENCE' }, { kind: 'IMPORTED', origin: 'STATED' }] });
    expect(claimant?.facts.every((one) => one.source !== null)).toBe(true);
    expect(respondent).toMatchObject({ result: 'INDETERMINATE', missing: [{ fact: 'STATE_PARTY', state: 'XA', why: 'UNKNOWN' }] });
  });

  test('a state that the basis names stands before those of the case', () => {
    const named = legalTestOf(basis({ facts: [fact('CLAIMANT_STATE', { state: 'IQ', source })] }), caseSides, today);
    expect(named?.conditions[0]?.facts.filter(({ kind }) => kind === 'CLAIMANT_STATE').map(({ state }) => state)).toEqual(['IQ']);
  });

  test.each([
    ['UNESCO Convention of 1970', 'TREATY', 'Art. 13(b)', 'UNESCO_1970_ARTICLE_13'], ['UNESCO 1970', 'TREATY', '7(b)(ii)', 'UNESCO_1970_ARTICLE_7'], ['UNESCO 1970', 'TREATY', null, null],
    ['UNIDROIT Convention of 1995', 'TREATY', '3', 'UNIDROIT_1995_STOLEN'], ['UNIDROIT Convention of 1995', 'TREATY', '5(3)', 'UNIDROIT_1995_EXPORTED'],
    ['UN Security Council Resolution 1483 (2003)', 'UN_RESOLUTION', null, 'SECURITY_COUNCIL_1483'], ['Antiquities law of 1978', 'NATIONAL_LAW', null, 'PATRIMONY_LAW'],
    ['Limitation act', 'NATIONAL_LAW', null, null], ['Joint declaration', 'BILATERAL_AGREEMENT', null, null],
  ] as const)('%s (%s), article %s: %s', (instrument, kind, article, expected) => {
    expect(recognised({ instrument, kind, article })).toBe(expected);
  });

  test.each([
    [fact('STOLEN', {}), /yes or no/], [fact('IMPORTED', {}), /date/], [fact('STATE_PARTY', { date: date('1970') }), /state/], [fact('LIMIT_DECLARED', { years: 50 }), /75/],
    [fact('CLAIMANT_STATE', {}), /state/], [fact('VESTING_LAW', {}), /in force/],
  ])('a fact that does not tell what its kind takes is refused: %o', (given, why) => {
    const said = wrongFact(given);
    expect(said?.en).toMatch(why);
    expect(new Set(Object.values(said ?? {})).size).toBe(3);
  });

  test('every test, condition and fact has its words in three languages', () => {
    for (const words of [...Object.values(testWords), ...Object.values(conditionWords), ...Object.values(factWords)]) expect(new Set([words.en, words.fr, words.ar]).size).toBe(3);
  });
});

describe('what holds of every test', () => {
  const first = gregorianDayNumber(1960, 1, 1);
  const span = 25_000;
  const day = fc.integer({ min: first, max: first + span });
  const days = fc.tuple(day, fc.integer({ min: 0, max: 4_000 })).map(([from, length]) => ({ from, to: from + length }));
  const iso = (number: number) => {
    const { year, month, day: ofMonth } = gregorianDay(number);
    return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
  };

  /** A fact of any kind with a fuzzy date where it takes one, and the share of its bounds at which the truth lies. */
  const given = fc.record({
    kind: fc.constantFrom(...(Object.keys(legalFactShapes) as LegalFactKind[])), state: fc.constantFrom('PS', 'US', 'IQ', 'SY'), holds: fc.boolean(), at: days, ended: fc.option(days), share: fc.double({ min: 0, max: 1, noNaN: true }), years: fc.integer({ min: 75, max: 150 }),
  });
  type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

  function factOf({ kind, state, holds, at, ended, share, years }: Given, exact: boolean): CaseLegalFact {
    const written = ({ from, to }: { from: number; to: number }) => date(exact ? iso(Math.round(from + (to - from) * share)) : `${iso(from)}/${iso(to)}`);
    const shape = legalFactShapes[kind];
    if (shape === 'STATE') return fact(kind, { state, source });
    if (shape === 'ANSWER') return fact(kind, { holds, source });
    if (shape === 'YEARS') return fact(kind, { years, source });
    if (shape === 'DAY') return fact(kind, { date: written(at), source });
    return fact(kind, { state: shape === 'PARTY' ? state : null, date: written(at), until: ended === null ? null : written(ended), source });
  }

  const kinds = fc.constantFrom(...legalTestKinds);
  const facts = fc.array(given, { maxLength: 14 });

  test('a result that is decided for fuzzy dates is the same for every exact date inside their bounds', () => {
    fc.assert(
      fc.property(kinds, facts, (kind, all) => {
        const fuzzy = run(kind, ...all.map((one) => factOf(one, false)));
        const exact = run(kind, ...all.map((one) => factOf(one, true)));
        fuzzy.conditions.forEach(({ result }, index) => {
          if (result !== 'INDETERMINATE') expect(exact.conditions[index]?.result).toBe(result);
        });
        if (fuzzy.result !== 'INDETERMINATE') expect(exact.result).toBe(fuzzy.result);
      }),
      { numRuns: 3_000 },
    );
  });

  test('what is undecided always says what is missing, and what is decided misses nothing', () => {
    fc.assert(
      fc.property(kinds, facts, (kind, all) => {
        for (const { result, missing } of run(kind, ...all.map((one) => factOf(one, false))).conditions) expect(missing.length > 0).toBe(result === 'INDETERMINATE');
      }),
      { numRuns: 3_000 },
    );
  });

  test('a fact of a kind that was unknown never turns a decided condition into its opposite', () => {
    fc.assert(
      fc.property(kinds, facts, given, (kind, all, further) => {
        const others = all.filter((one) => one.kind !== further.kind);
        const before = run(kind, ...others.map((one) => factOf(one, false)));
        const after = run(kind, ...others.map((one) => factOf(one, false)), factOf(further, false));
        before.conditions.forEach(({ result }, index) => {
          if (result !== 'INDETERMINATE') expect(after.conditions[index]?.result).toBe(result);
        });
      }),
      { numRuns: 3_000 },
    );
  });

  test('nothing but what is stated is presumed: without facts every test is indeterminate', () => {
    for (const kind of legalTestKinds) {
      expect(run(kind).result).toBe('INDETERMINATE');
      expect(legalTests[kind].length).toBeGreaterThan(0);
    }
  });
});
