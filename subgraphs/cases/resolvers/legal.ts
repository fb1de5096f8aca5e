import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { hubLanguage, type Words } from '../../kernel/graph/languages.ts';
import { gregorianDayNumber } from '../../kernel/values/dates/day-number.ts';
import type { LocalizedTextValue } from '../../kernel/values/types.ts';
import { caseById } from '../data/cases.ts';
import type { caseClaim, CaseRow } from '../data/tables.ts';
import type { CaseLegalBasis, CaseLegalFact, CasePaper } from '../documents.ts';
import { type CaseSides, fact, type LegalTest, legalTestOf } from '../law/compute.ts';
import { dateOf } from '../law/days.ts';
import type { Gap, KnownFact } from '../law/known.ts';
import type { Finding } from '../law/parts.ts';
import { conditionWords } from '../law/words/conditions.ts';
import { factWords, gapText } from '../law/words/facts.ts';
import { notLegalAdvice, testWords } from '../law/words/tests.ts';
import { stateOf } from './references.ts';

type Claim = Pick<typeof caseClaim.$inferSelect, 'caseId' | 'claimant' | 'channel' | 'source' | 'legalBases'>;

/** A legal basis with what tells its test the sides of the case. */
type Basis = CaseLegalBasis & { sides: (context: SubgraphContext) => Promise<CaseSides> };

/** Bases of the case as a whole: its states are the sides. */
export function basesOfCase(row: CaseRow): Basis[] {
  return row.legalBases.map((basis) => ({ ...basis, sides: async () => sidesOf(row) }));
}

/** Bases of one claim: its claimant and its channel, and the other side of the case. */
export function basesOfClaim(claim: Claim): Basis[] {
  const sides = async ({ reader }: SubgraphContext): Promise<CaseSides> => {
    const row = await caseById(reader, claim.caseId);
    const { state } = claim.claimant;
    const diplomatic = claim.channel === 'DIPLOMATIC' ? [fact('THROUGH_DIPLOMATIC_OFFICES', { holds: true, source: claim.source })] : [];
    return { claimants: state === null ? (row?.requestingStates ?? []) : [state], respondents: row?.respondentStates ?? [], facts: diplomatic, source: claim.source };
  };
  return claim.legalBases.map((basis) => ({ ...basis, sides }));
}

function sidesOf({ requestingStates, respondentStates, sources }: CaseRow): CaseSides {
  return { claimants: requestingStates, respondents: respondentStates, facts: [], source: sources[0] ?? null };
}

/** The day of the test: today in UTC. */
function today(): number {
  const now = new Date();
  return gregorianDayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
}

interface Languages {
  languages?: string[] | null;
}

/** Words of the hub in the language that the caller takes. */
function spoken(words: Words, { languages }: Languages, { reader }: SubgraphContext): LocalizedTextValue {
  const language = hubLanguage(languages ?? reader.languages);
  return { value: words[language], language, script: language === 'ar' ? 'Arab' : 'Latn', transliteration: null };
}

export const legalResolvers = {
  CaseLegalBasis: {
    jurisdiction: ({ jurisdiction }: Basis) => stateOf(jurisdiction),
    facts: ({ facts = [] }: Basis) => facts.map((one: CaseLegalFact): KnownFact => ({ ...one, origin: 'STATED' })),
    test: async (basis: Basis, _: unknown, context: SubgraphContext) => legalTestOf(basis, await basis.sides(context), today()),
  },
  CaseLegalFact: {
    state: ({ state }: KnownFact) => stateOf(state),
    label: ({ kind }: KnownFact, args: Languages, context: SubgraphContext) => spoken(factWords[kind], args, context),
  },
  CaseLegalTest: {
    name: ({ kind }: LegalTest, args: Languages, context: SubgraphContext) => spoken(testWords[kind], args, context),
    notLegalAdvice: (_: LegalTest, args: Languages, context: SubgraphContext) => spoken(notLegalAdvice, args, context),
  },
  CaseLegalCondition: {
    kind: ({ condition }: Finding) => condition,
    text: ({ condition }: Finding, args: Languages, context: SubgraphContext) => spoken(conditionWords[condition], args, context),
    endsAt: ({ ends }: Finding) => (ends === null ? null : dateOf(ends)),
  },
  CaseLegalGap: {
    state: ({ state }: Gap) => stateOf(state),
    text: (gap: Gap, args: Languages, context: SubgraphContext) => spoken(gapText(gap), args, context),
  },
  CaseClaim: { legalBases: basesOfClaim },
  CaseDocument: {
    authenticity: ({ authenticity = [] }: CasePaper) => authenticity,
    translations: ({ translations = [] }: CasePaper) => translations,
  },
};
