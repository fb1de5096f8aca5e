import type { Resolvers } from '../../schema/generated/cases.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { stating } from '../kernel/acts/state.ts';
import { withdrawing } from '../kernel/acts/withdraw.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { openCase, reviseCase } from './acts/cases.ts';
import { answerClaim, submitClaim } from './acts/claims.ts';
import { closeCase, reopenCase } from './acts/closing.ts';
import { showCase } from './acts/case-act.ts';
import { meetDeadline, setDeadline } from './acts/deadlines.ts';
import { checkAuthenticity } from './acts/checks.ts';
import { addEvidence, addLegalBasis, attachDocument, recordCaseEvent } from './acts/evidence.ts';
import { recordHandover, scheduleHandover, signHandover } from './acts/handovers.ts';
import { addNote } from './acts/notes.ts';
import { addParty, recordOutcome } from './acts/parties.ts';
import { advanceTrack, noteTrack, openTrack, resumeTrack, suspendTrack } from './acts/tracks.ts';
import { caseRegistry } from './registry.ts';
import { caseResolvers } from './resolvers/case.ts';
import { deadlineResolvers } from './resolvers/deadlines.ts';
import { legalResolvers } from './resolvers/legal.ts';
import { partResolvers } from './resolvers/parts.ts';
import { stateResolvers } from './resolvers/state.ts';

/** Repatriation cases: tracks, claims, evidence, deadlines, parties and outcomes. */
export const cases = defineSubgraph({
  name: 'cases',
  registries: [caseRegistry as never],
  resolvers: {
    ...caseResolvers,
    ...legalResolvers,
    ...stateResolvers,
    ...partResolvers,
    CaseDeadline: deadlineResolvers.CaseDeadline,
    Query: { ...caseResolvers.Query, ...deadlineResolvers.Query },
    Mutation: {
      openCase, reviseCase, closeCase, reopenCase,
      openTrack, advanceTrack, suspendTrack, resumeTrack, noteTrack,
      submitClaim, answerClaim,
      addLegalBasis, addEvidence, attachDocument, checkAuthenticity, recordCaseEvent,
      setDeadline, meetDeadline,
      addParty, recordOutcome,
      scheduleHandover, recordHandover, signHandover,
      addNote,
      stateCase: stating(caseRegistry, 'stateCase', 'case', showCase),
      withdrawCase: withdrawing(caseRegistry, 'withdrawCase', 'case', showCase),
      eraseCasePersons: erasing(caseRegistry, 'eraseCasePersons', 'case', showCase),
    },
  } satisfies Resolvers<SubgraphContext>,
});
