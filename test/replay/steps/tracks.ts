import type { CaseDocument, CaseState, CaseTrack, CaseTrackEvent, CaseTrackKind } from '../../../subgraphs/cases/documents.ts';
import type { FuzzyDateValue } from '../../../subgraphs/kernel/values/types.ts';
import { on, sourceOrNull } from './given.ts';
import type { StepOf } from './step.ts';

/** The stages of DOMAIN 3.2 in their order; at a place of several, the track's kind says which one it went by. */
const stages: readonly (readonly CaseState[])[] = [
  ['OPENED'], ['RESEARCH'], ['CLAIM_READY'], ['SUBMITTED'], ['ACKNOWLEDGED'], ['NEGOTIATION', 'MEDIATION', 'LITIGATION', 'CRIMINAL_OR_FORFEITURE'], ['AGREED', 'DECIDED'], ['APPEAL'],
  ['TITLE_RESOLVED'], ['HANDOVER_SCHEDULED'], ['IN_TRANSIT'], ['RECEIVED'],
];
const place = (state: CaseState) => stages.findIndex((names) => names.includes(state));

/** Stages between two that no account tells of. An appeal is a way round and is passed over by not being taken. */
function between(from: CaseState, to: CaseState, kind: CaseTrackKind): CaseState[] {
  const [start, end] = [place(from), place(to)];
  if (start < 0 || end < 0) return [];
  const byCourt = kind === 'FORFEITURE' || kind === 'CRIMINAL' || kind === 'JUDICIAL';
  return stages.slice(start + 1, end).flatMap((names) => {
    const named = names.length === 1 ? names[0] : names.length === 2 ? names[byCourt ? 1 : 0] : names[byCourt ? 3 : 0];
    return named === undefined || named === 'APPEAL' ? [] : [named];
  });
}

/** Where a track begins to be recorded whose first told step is none at which one can begin. */
const beginning: Partial<Record<CaseState, CaseState>> = { SUSPENDED: 'OPENED', REJECTED: 'SUBMITTED' };

/** A track from its opening to its end; the last step says why it stands as it does. */
export function trackSteps(caseId: string, document: CaseDocument, { key, kind, state, channel, forum, events, stateReason }: CaseTrack): StepOf[] {
  const name = `${caseId}/track/${key}`;
  const list = `tracks/${key}`;
  const told = (step: Omit<StepOf, 'list' | 'input'>, input: Record<string, unknown>): StepOf =>
    ({ ...step, list, input: (ref) => ({ ...(step.act === 'openTrack' ? {} : { track: ref(name) }), ...on(step.at), ...input }) });
  const first = events[0];
  if (first?.state == null) throw new Error('A track of the demonstration world begins with a state.');
  const opens = beginning[first.state];
  const reason = stateReason ?? (document.state === state && state !== 'CLOSED' ? document.stateReason : null);
  const isLast = (event: CaseTrackEvent) => event === events.at(-1) && state !== 'CLOSED';
  // Tracks are opened in the order in which they are told.
  const before = document.tracks[document.tracks.findIndex((one) => one.key === key) - 1];
  const opening = { act: 'openTrack', at: first.occurredAt, makes: [name], needs: before === undefined ? [] : [`${caseId}/track/${before.key}`] };
  const steps = [
    opens === undefined
      ? told(opening, { kind, channel, forum, state: first.state, note: first.note, source: sourceOrNull(first.source), ...(isLast(first) ? { reason } : {}) })
      : told(opening, { kind, channel, forum, state: opens, source: sourceOrNull(first.source) }),
  ];
  let stage = opens ?? first.state;
  for (const event of opens === undefined ? events.slice(1) : events) {
    steps.push(...advance(event));
  }
  // What was received is done with by a step of its own.
  if (state === 'CLOSED' && stage === 'RECEIVED') steps.push(told({ act: 'advanceTrack', at: lastDate(events) }, { to: 'CLOSED', reason: stateReason }));
  return steps;

  function advance(event: CaseTrackEvent): StepOf[] {
    const { state: to, occurredAt: at, note } = event;
    const said = sourceOrNull(event.source);
    if (to === null) return [told({ act: 'noteTrack', at }, { note, source: said })];
    if (to === 'SUSPENDED') return [told({ act: 'suspendTrack', at }, { reason: document.suspensions[0]?.reason, note, source: said })];
    if (to === 'REOPENED') return [told({ act: 'resumeTrack', at }, { note, source: said })];
    const passesOver = between(stage, to, kind);
    if (place(to) >= 0) stage = to;
    // The machine closes what was received, refused or withdrawn; an enquiry that came to nothing lies dormant.
    const reached = to === 'CLOSED' ? 'DORMANT' : to;
    return [told({ act: 'advanceTrack', at }, { to: reached, passesOver, note, source: said, ...(isLast(event) ? { reason: reason ?? (to === 'REJECTED' || to === 'WITHDRAWN' ? note : null) } : {}) })];
  }
}

function lastDate(events: readonly CaseTrackEvent[]): FuzzyDateValue | null {
  return events.at(-1)?.occurredAt ?? null;
}
