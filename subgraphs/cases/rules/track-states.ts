import type { CaseState, CaseTrack } from '../documents.ts';

/** The ways to a decision or an agreement, one beside the other; a second way is a track of its own. */
const procedures = ['NEGOTIATION', 'MEDIATION', 'LITIGATION', 'CRIMINAL_OR_FORFEITURE'] as const satisfies CaseState[];

/** The stages of a track in their order; those of one place stand for one another. */
const order: readonly (readonly CaseState[])[] = [
  ['DRAFT'], ['OPENED'], ['REOPENED'], ['RESEARCH'], ['CLAIM_READY'], ['SUBMITTED'], ['ACKNOWLEDGED'], procedures, ['DECIDED', 'AGREED'], ['APPEAL'],
  ['TITLE_RESOLVED'], ['HANDOVER_SCHEDULED'], ['IN_TRANSIT'], ['RECEIVED'],
];

/** The steps forward; what rests and what has ended goes on by an act of its own. */
const forward: Readonly<Record<CaseState, readonly CaseState[]>> = {
  DRAFT: ['OPENED'],
  OPENED: ['RESEARCH'],
  RESEARCH: ['CLAIM_READY'],
  CLAIM_READY: ['SUBMITTED'],
  SUBMITTED: ['ACKNOWLEDGED'],
  ACKNOWLEDGED: procedures,
  NEGOTIATION: ['DECIDED', 'AGREED'],
  MEDIATION: ['DECIDED', 'AGREED'],
  LITIGATION: ['DECIDED', 'AGREED'],
  CRIMINAL_OR_FORFEITURE: ['DECIDED', 'AGREED'],
  DECIDED: ['APPEAL', 'TITLE_RESOLVED'],
  AGREED: ['APPEAL', 'TITLE_RESOLVED'],
  APPEAL: ['TITLE_RESOLVED'],
  TITLE_RESOLVED: ['HANDOVER_SCHEDULED'],
  HANDOVER_SCHEDULED: ['IN_TRANSIT'],
  IN_TRANSIT: ['RECEIVED'],
  RECEIVED: ['CLOSED'],
  // Taken up again where it was left, as far as anybody can tell: no stage of the work is behind it for good.
  REOPENED: ['RESEARCH', 'CLAIM_READY', 'SUBMITTED', 'ACKNOWLEDGED', ...procedures, 'APPEAL', 'TITLE_RESOLVED', 'HANDOVER_SCHEDULED'],
  REJECTED: ['CLOSED'],
  WITHDRAWN: ['CLOSED'],
  CLOSED: [],
  SUSPENDED: [],
  DORMANT: [],
};

/** The place of a stage in the order; -1 for what is none. */
export function rank(state: CaseState): number {
  return order.findIndex((stages) => stages.includes(state));
}

/** The stages at which a track can begin to be recorded: those at which it neither rests nor has ended. */
export function isStage(state: CaseState): boolean {
  return rank(state) >= 0;
}

/** Whether a track in this state can rest: it is under way and not yet at its end. */
export function canRest(state: CaseState): boolean {
  return isStage(state) && rank(state) >= rank('OPENED') && rank(state) < rank('RECEIVED');
}

/** The states to which a track moves by `advanceTrack`. */
export function nextStates(state: CaseState): CaseState[] {
  const place = rank(state);
  const refused = place >= rank('SUBMITTED') && place <= rank('APPEAL') && state !== 'AGREED';
  const undecided = place >= rank('OPENED') && place <= rank('APPEAL');
  return [
    ...forward[state],
    ...(canRest(state) ? (['DORMANT'] as const) : []),
    ...(refused ? (['REJECTED'] as const) : []),
    ...(undecided ? (['WITHDRAWN'] as const) : []),
  ];
}

/** The first step of a way that the machine does not have; null where it has them all. Only stages are passed over. */
export function brokenStep(from: CaseState, passesOver: readonly CaseState[], to: CaseState): { from: CaseState; to: CaseState } | null {
  const way = [from, ...passesOver, to];
  for (const [place, state] of way.entries()) {
    const next = way[place + 1];
    if (next === undefined) break;
    if (!nextStates(state).includes(next) || (place > 0 && !isStage(state))) return { from: state, to: next };
  }
  return null;
}

type Places = Pick<CaseTrack, 'state' | 'events'>;

/** The last stage that a track has reached. */
export function lastStage({ state, events }: Places): CaseState {
  if (isStage(state)) return state;
  return events.flatMap((event) => (event.state !== null && isStage(event.state) ? [event.state] : [])).at(-1) ?? 'OPENED';
}

/** How a track has ended; null where it goes on, be it resting. */
export function ending({ state, events }: Places): 'RECEIVED' | 'REJECTED' | 'WITHDRAWN' | null {
  if (state === 'REJECTED' || state === 'WITHDRAWN') return state;
  if (state !== 'CLOSED') return null;
  const before = events.flatMap((event) => (event.state === null || event.state === 'CLOSED' ? [] : [event.state])).at(-1);
  return before === 'REJECTED' || before === 'WITHDRAWN' ? before : 'RECEIVED';
}

/** Where a case stands by its tracks, and the track that says so: the one that has come furthest. Null where it has none. */
export function standing(tracks: readonly CaseTrack[]): { state: CaseState; reason: string | null } | null {
  const places = tracks.map((track) => {
    const end = ending(track);
    const stage = end === 'RECEIVED' ? 'RECEIVED' : lastStage(track);
    return { track, end, stage, rests: end === null && !isStage(track.state) };
  });
  const going = places.filter(({ end }) => end === null || end === 'RECEIVED');
  // Of two that have come as far, the one that goes on tells more than the one that rests.
  const [first] = [...going].sort((a, b) => rank(b.stage) - rank(a.stage) || Number(a.rests) - Number(b.rests));
  if (first !== undefined) return { state: first.rests ? first.track.state : first.stage, reason: first.track.stateReason };
  const ended = places.find(({ end }) => end === 'REJECTED') ?? places[0];
  return ended?.end == null ? null : { state: ended.end, reason: ended.track.stateReason };
}
