import type { RegisterEntry } from '../documents.ts';
import { type GivenCheck, givenCheck } from '../law/given.ts';
import { anyParty, caseAct, type CaseInput, partOf, replaced } from './case-act.ts';
import { checkRules } from './entries.ts';
import { unknownPart } from './refusals.ts';

interface CheckInput extends CaseInput {
  part: string;
  check: GivenCheck;
}

/** A check of a paper stands after the earlier ones: what was first held of it can be read back. */
export const checkAuthenticity = caseAct<CheckInput>(
  'checkAuthenticity',
  ({ input: { part, check } }, { id, document: { evidence, documents }, byParty }) => {
    const refusals = checkRules(check, ['check']);
    if (refusals.length > 0) return refusals;
    const withCheck = <E extends RegisterEntry>(entry: E): E => ({ ...entry, authenticity: [...(entry.authenticity ?? []), givenCheck(check)] });
    if (part.startsWith('paper_')) {
      const paper = partOf('paper', id, documents, part);
      return paper === undefined ? [unknownPart('part')] : { documents: replaced(documents, paper, withCheck(paper)) };
    }
    // Evidence of a running investigation is there for its own authority alone.
    const piece = partOf('evidence', id, byParty ? evidence.filter(({ withheld }) => !withheld) : evidence, part);
    return piece === undefined ? [unknownPart('part')] : { evidence: replaced(evidence, piece, withCheck(piece)) };
  },
  anyParty,
);
