import type { Act } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { followsRule, reasonRule, sizeRule } from '../../kernel/acts/rules.ts';
import type { GivenSource } from '../../kernel/values/given.ts';
import type { FuzzyDateValue } from '../../kernel/values/types.ts';
import type { CaseChannel, CaseDocument, CaseState, CaseTrack, CaseTrackEvent, CaseTrackKind } from '../documents.ts';
import { brokenStep, canRest, isStage, lastStage, nextStates, standing } from '../rules/track-states.ts';
import { caseAct, type CaseInput, type Change, type ChangedCase, partOf, replaced } from './case-act.ts';
import { sourceOrNull, textOrNull } from './given.ts';
import { caseEnded, stateTransition, unknownPart } from './refusals.ts';

interface OpenTrackInput extends CaseInput {
  kind: CaseTrackKind;
  channel?: CaseChannel | null;
  forum?: string | null;
  state?: CaseState | null;
  reason?: string | null;
  note?: string | null;
  source?: GivenSource | null;
}

interface TrackInput extends CaseInput {
  track: string;
  note?: string | null;
  source?: GivenSource | null;
}

interface AdvanceInput extends TrackInput {
  to: CaseState;
  passesOver?: CaseState[] | null;
  reason?: string | null;
}

interface SuspendInput extends TrackInput {
  reason: string;
}

interface NoteInput extends TrackInput {
  note: string;
}

/** The document with other tracks, and the case standing where they say; what is not opened yet stays so. */
export function withTracks(document: CaseDocument, tracks: CaseTrack[]): Pick<CaseDocument, 'tracks' | 'state' | 'stateReason'> {
  const { state, reason } = (document.state === 'DRAFT' ? null : standing(tracks)) ?? { state: document.state, reason: document.stateReason };
  return { tracks, state, stateReason: reason };
}

export const openTrack = caseAct<OpenTrackInput>('openTrack', (act, { document }) => {
  const { kind, channel, forum, reason, note, source } = act.input;
  const state = act.input.state ?? 'OPENED';
  if (document.state === 'CLOSED') return [caseEnded];
  if (!isStage(state) || state === 'REOPENED') return [stateTransition('state', 'DRAFT', state, nextStates('DRAFT'))];
  const event = { state, occurredAt: act.occurredAt, note: textOrNull(note), source: sourceOrNull(source) };
  const track: CaseTrack = {
    key: act.id, kind, state, stateReason: textOrNull(reason), channel: channel ?? null, forum: textOrNull(forum), startedAt: act.occurredAt, endedAt: null, events: [event],
  };
  return withTracks(document, [...document.tracks, track]);
});

/** Changes one track of a case that is not closed. */
function onTrack<I extends TrackInput>(act: Act<I>, { id, document }: ChangedCase, change: (track: CaseTrack) => Change | CaseTrack): Change {
  const track = partOf('track', id, document.tracks, act.input.track);
  if (track === undefined) return [unknownPart('track')];
  if (document.state === 'CLOSED') return [caseEnded];
  const changed = change(track);
  return 'key' in changed ? withTracks(document, replaced(document.tracks, track, changed)) : changed;
}

/** That a step does not for certain lie before the one that it follows. */
function afterLast({ events, startedAt }: CaseTrack, occurredAt: FuzzyDateValue | null): Refusal[] {
  return followsRule('occurredAt', events.findLast(({ state }) => state !== null)?.occurredAt ?? startedAt, occurredAt);
}

/** A track after a step. */
export function stepped(track: CaseTrack, state: CaseState, reason: string | null, event: Omit<CaseTrackEvent, 'state'>): CaseTrack {
  const over = state === 'CLOSED' || state === 'REJECTED' || state === 'WITHDRAWN';
  return { ...track, state, stateReason: reason, endedAt: over ? event.occurredAt : null, events: [...track.events, { state, ...event }] };
}

function eventOf({ input, occurredAt }: Act<TrackInput>, words: string | null | undefined = input.note): Omit<CaseTrackEvent, 'state'> {
  return { occurredAt, note: textOrNull(words), source: sourceOrNull(input.source) };
}

export const advanceTrack = caseAct<AdvanceInput>('advanceTrack', (act, changed) =>
  onTrack(act, changed, (track) => {
    const { to, reason, note } = act.input;
    const broken = brokenStep(track.state, act.input.passesOver ?? [], to);
    if (broken !== null) return [stateTransition('to', broken.from, broken.to, nextStates(broken.from))];
    const refusals = [...(to === 'REJECTED' || to === 'WITHDRAWN' ? reasonRule(reason ?? '') : []), ...afterLast(track, act.occurredAt)];
    return refusals.length > 0 ? refusals : stepped(track, to, textOrNull(reason), eventOf(act, note ?? reason));
  }),
);

export const suspendTrack = caseAct<SuspendInput>('suspendTrack', (act, changed) => {
  const reason = act.input.reason.trim();
  const done = onTrack(act, changed, (track) => {
    if (!canRest(track.state)) return [stateTransition('track', track.state, 'SUSPENDED', nextStates(track.state))];
    const refusals = [...reasonRule(reason), ...afterLast(track, act.occurredAt)];
    return refusals.length > 0 ? refusals : stepped(track, 'SUSPENDED', reason, eventOf(act, act.input.note ?? reason));
  });
  if (Array.isArray(done)) return done;
  const track = partOf('track', changed.id, changed.document.tracks, act.input.track);
  const suspension = { from: act.occurredAt, until: null, reason, source: sourceOrNull(act.input.source), ...(track === undefined ? {} : { track: track.key }) };
  return { ...done, suspensions: [...changed.document.suspensions, suspension] };
});

/** A track that rests goes on where it stood. */
export const resumeTrack = caseAct<TrackInput>('resumeTrack', (act, changed) => {
  const { document, id } = changed;
  const done = onTrack(act, changed, (track) => {
    if (track.state !== 'SUSPENDED' && track.state !== 'DORMANT') return [stateTransition('track', track.state, 'REOPENED', nextStates(track.state))];
    const refusals = afterLast(track, act.occurredAt);
    return refusals.length > 0 ? refusals : stepped(track, lastStage(track), null, eventOf(act));
  });
  if (Array.isArray(done)) return done;
  const key = partOf('track', id, document.tracks, act.input.track)?.key;
  const suspensions = document.suspensions.map((one) => (one.track === key && one.until === null ? { ...one, until: act.occurredAt } : one));
  return { ...done, suspensions };
});

export const noteTrack = caseAct<NoteInput>('noteTrack', (act, changed) =>
  onTrack(act, changed, (track) => {
    const refusals = sizeRule('note', act.input.note.trim(), 10_000);
    return refusals.length > 0 ? refusals : { ...track, events: [...track.events, { state: null, ...eventOf(act) }] };
  }),
);
