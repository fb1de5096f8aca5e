import { followsRule, reasonRule } from '../../kernel/acts/rules.ts';
import { ending } from '../rules/track-states.ts';
import { isConcluded, isEnded, tracksUnderWay } from '../rules/closing.ts';
import { caseAct, type CaseInput, partOf } from './case-act.ts';
import { caseEnded, draftCase, notEnded, outcomeRequired, stateTransition, tracksOpen, unknownPart } from './refusals.ts';
import { stepped } from './tracks.ts';

interface CloseInput extends CaseInput {
  reason: string;
}

interface ReopenInput extends CloseInput {
  tracks?: string[] | null;
}

export const closeCase = caseAct<CloseInput>('closeCase', ({ input, occurredAt }, { document }) => {
  if (document.state === 'CLOSED') return [caseEnded];
  const open = tracksUnderWay(document);
  const refusals = [
    ...(document.state === 'DRAFT' ? [draftCase] : []),
    ...(open.length > 0 ? [tracksOpen(open.map(({ kind, state }) => `${kind} ${state}`))] : []),
    ...(isConcluded(document) ? [] : [outcomeRequired]),
    ...reasonRule(input.reason),
    ...followsRule('occurredAt', document.openedAt, occurredAt),
  ];
  return refusals.length > 0 ? refusals : { state: 'CLOSED', stateReason: input.reason.trim(), closedAt: occurredAt };
});

/** An ended case is opened again, and those of its ended tracks that are named; a new way is a new track. */
export const reopenCase = caseAct<ReopenInput>('reopenCase', ({ input, occurredAt }, { id, document }) => {
  const reason = input.reason.trim();
  const wanted = (input.tracks ?? []).map((track) => partOf('track', id, document.tracks, track));
  const going = wanted.find((track) => track !== undefined && ending(track) === null);
  const refusals = [
    ...(isEnded(document) ? [] : [notEnded]),
    ...(wanted.includes(undefined) ? [unknownPart('tracks')] : []),
    ...(going === undefined ? [] : [stateTransition('tracks', going.state, 'REOPENED', [])]),
    ...reasonRule(input.reason),
    ...followsRule('occurredAt', document.closedAt, occurredAt),
  ];
  if (refusals.length > 0) return refusals;
  const tracks = document.tracks.map((track) => (wanted.includes(track) ? stepped(track, 'REOPENED', reason, { occurredAt, note: reason, source: null }) : track));
  return { tracks, state: 'REOPENED', stateReason: reason, closedAt: null };
});
