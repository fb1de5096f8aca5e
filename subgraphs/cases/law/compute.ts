import { treatyParticipations } from '../../kernel/reference/treaty-participations.ts';
import type { SourceValue } from '../../kernel/values/types.ts';
import { fuzzyDateFromEdtf } from '../../kernel/values/dates/fuzzy-date.ts';
import type { CaseLegalAssessment, CaseLegalBasis, CaseLegalFact } from '../documents.ts';
import { all } from './answer.ts';
import type { LegalTestKind } from './kinds.ts';
import type { Finding } from './parts.ts';
import type { Gap, KnownFact } from './known.ts';
import { legalTests } from './tests.ts';

/** What the case itself tells of its sides, where the legal basis does not state it. */
export interface CaseSides {
  claimants: readonly string[];
  respondents: readonly string[];
  /** Facts that the claim tells, such as its channel. */
  facts: readonly CaseLegalFact[];
  /** Who says which states they are. */
  source: SourceValue | null;
}

export interface LegalTest {
  kind: LegalTestKind;
  result: CaseLegalAssessment;
  conditions: Finding[];
  missing: Gap[];
}

const results = { SATISFIED: 'APPLIES', NOT_SATISFIED: 'DOES_NOT_APPLY', INDETERMINATE: 'INDETERMINATE' } as const;

/** The test of a legal basis, or null where the hub can compute none. */
export function legalTestOf(basis: CaseLegalBasis, sides: CaseSides, today: number): LegalTest | null {
  const kind = basis.test ?? recognised(basis);
  return kind === null ? null : computeTest(kind, knownFacts(basis, kind, sides), today);
}

export function computeTest(kind: LegalTestKind, facts: readonly KnownFact[], today: number): LegalTest {
  const conditions = legalTests[kind].map((condition) => condition({ facts, today }));
  const missing = new Map(conditions.flatMap((finding) => finding.missing).map((gap) => [JSON.stringify(gap), gap]));
  return { kind, result: results[all(conditions.map(({ result }) => result))], conditions, missing: [...missing.values()] };
}

/** The test that an instrument and its article name; where they leave it open, the recorder says which. */
export function recognised({ instrument, article, kind }: Pick<CaseLegalBasis, 'instrument' | 'article' | 'kind'>): LegalTestKind | null {
  const [, number] = /^\s*(?:art(?:icles?|\.)?\s*)?(\d+)/i.exec(article ?? '') ?? [];
  if (kind === 'TREATY' && /1970/.test(instrument) && /unesco|اليونسكو/i.test(instrument)) {
    return { 3: 'UNESCO_1970_ARTICLE_3', 7: 'UNESCO_1970_ARTICLE_7', 9: 'UNESCO_1970_ARTICLE_9', 13: 'UNESCO_1970_ARTICLE_13' }[Number(number)] as LegalTestKind | undefined ?? null;
  }
  if (kind === 'TREATY' && /unidroit|يونيدروا/i.test(instrument)) {
    return { 3: 'UNIDROIT_1995_STOLEN', 4: 'UNIDROIT_1995_STOLEN', 5: 'UNIDROIT_1995_EXPORTED', 6: 'UNIDROIT_1995_EXPORTED' }[Number(number)] as LegalTestKind | undefined ?? null;
  }
  if (kind === 'UN_RESOLUTION' && /\b1483\b/.test(instrument)) return 'SECURITY_COUNCIL_1483';
  if (kind === 'UN_RESOLUTION' && /\b(?:2199|2347)\b/.test(instrument)) return 'SECURITY_COUNCIL_2199';
  if (kind === 'NATIONAL_LAW' && /antiquit|patrimo|heritage|آثار|تراث/i.test(instrument)) return 'PATRIMONY_LAW';
  return null;
}

/** What is stated with the basis, what the case tells where the basis is silent, and what the hub's table lists beside it. */
function knownFacts(basis: CaseLegalBasis, kind: LegalTestKind, sides: CaseSides): KnownFact[] {
  const stated = (basis.facts ?? []).map((fact): KnownFact => ({ ...fact, origin: 'STATED' }));
  const told = [
    ...sides.facts,
    ...sides.claimants.map((state) => fact('CLAIMANT_STATE', { state, source: sides.source })),
    ...sides.respondents.map((state) => fact('RESPONDENT_STATE', { state, source: sides.source })),
  ].filter(({ kind: one }) => !stated.some(({ kind: other }) => other === one));
  const facts = [...stated, ...told.map((one): KnownFact => ({ ...one, origin: 'CASE' }))];
  const states = new Set(facts.flatMap(({ kind: one, state }) => (one === 'CLAIMANT_STATE' || one === 'RESPONDENT_STATE' ? [state] : [])));
  const treaty = /^[A-Z]+_\d{4}/.exec(kind)?.[0];
  const listed = treatyParticipations.filter((entry) => entry.treaty === treaty && states.has(entry.state));
  return [...facts, ...listed.map(({ state, inForce, source }): KnownFact => ({ ...fact('STATE_PARTY', { state, date: dateOf(inForce), source }), origin: 'REFERENCE' }))];
}

export function fact(kind: CaseLegalFact['kind'], rest: Partial<CaseLegalFact>): CaseLegalFact {
  return { kind, holds: null, date: null, until: null, state: null, years: null, source: null, ...rest };
}

function dateOf(edtf: string) {
  const read = fuzzyDateFromEdtf(edtf);
  return read.ok ? read.value : null;
}
