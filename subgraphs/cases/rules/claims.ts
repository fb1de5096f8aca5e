import type { CaseClaimStatus } from '../documents.ts';

const answered: readonly CaseClaimStatus[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REFUSED', 'SUPERSEDED'];

/** What a claim may become by an answer, or by its claimant's withdrawing it. */
const answers: Readonly<Record<CaseClaimStatus, readonly CaseClaimStatus[]>> = {
  PREPARED: ['WITHDRAWN'],
  SUBMITTED: ['ACKNOWLEDGED', ...answered, 'WITHDRAWN', 'UNKNOWN'],
  ACKNOWLEDGED: [...answered, 'WITHDRAWN', 'UNKNOWN'],
  // On appeal, or in a second round of talks.
  PARTLY_ACCEPTED: ['ACCEPTED', 'REFUSED', 'SUPERSEDED', 'WITHDRAWN'],
  REFUSED: ['ACCEPTED', 'PARTLY_ACCEPTED', 'SUPERSEDED', 'WITHDRAWN'],
  ACCEPTED: ['SUPERSEDED'],
  UNKNOWN: ['ACKNOWLEDGED', ...answered, 'WITHDRAWN'],
  WITHDRAWN: [],
  SUPERSEDED: [],
};

export function nextClaimStatuses(status: CaseClaimStatus): readonly CaseClaimStatus[] {
  return answers[status];
}
