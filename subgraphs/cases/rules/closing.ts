import type { CaseDocument, CaseTrack } from '../documents.ts';
import { ending, rank } from './track-states.ts';

/** Whether a track still has to come to something before its case is closed; one that lies dormant has no reason to wait for. */
function isUnderWay(track: CaseTrack): boolean {
  const { state } = track;
  if (ending(track) !== null || state === 'DORMANT' || state === 'RECEIVED') return false;
  // Decided, agreed and settled procedures stand as they are: another track may have brought the objects home.
  return !['DECIDED', 'AGREED', 'TITLE_RESOLVED'].includes(state);
}

/** The tracks that keep a case from being closed. */
export function tracksUnderWay({ tracks }: CaseDocument): CaseTrack[] {
  return tracks.filter(isUnderWay);
}

/** Whether it is told what came of the case: an outcome that stands, or that nothing will because it was withdrawn or refused. */
export function isConcluded({ outcomes, tracks, claims }: CaseDocument): boolean {
  const gaveUp = (list: readonly boolean[]) => list.length > 0 && list.every(Boolean);
  return (
    outcomes.some(({ status }) => status !== 'REFUTED') ||
    gaveUp(tracks.map((track) => ['REJECTED', 'WITHDRAWN'].includes(ending(track) ?? ''))) ||
    gaveUp(claims.map(({ status }) => status === 'WITHDRAWN'))
  );
}

/** Whether a case has come to an end from which it can be opened again. */
export function isEnded({ state }: Pick<CaseDocument, 'state'>): boolean {
  return rank(state) < 0 && state !== 'SUSPENDED' && state !== 'DORMANT';
}
