import type { caseClaim } from '../data/tables.ts';
import type { CaseClaimAnswer, CaseHandover, CaseHandoverSignature, CaseTrack } from '../documents.ts';
import { isSignedByBoth } from '../rules/handovers.ts';
import { nextStates } from '../rules/track-states.ts';
import { noteFields } from './notes.ts';
import { authorityOf } from './references.ts';

/** What is computed of parts of a case, and what they refer to. */
export const partResolvers = {
  CaseTrack: { nextStates: ({ state }: CaseTrack) => nextStates(state) },
  CaseClaim: { filed: ({ withheldClass, side }: typeof caseClaim.$inferSelect) => withheldClass === null && side === null },
  CaseClaimAnswer: { recordedBy: ({ recordedBy }: CaseClaimAnswer) => authorityOf(recordedBy) },
  CaseHandover: {
    signatures: ({ signatures }: CaseHandover) => signatures ?? [],
    signedByBoth: isSignedByBoth,
  },
  CaseHandoverSignature: { recordedBy: ({ recordedBy }: CaseHandoverSignature) => authorityOf(recordedBy) },
  CaseNote: noteFields,
};
