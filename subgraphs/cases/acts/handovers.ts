import type { Act } from '../../kernel/acts/act.ts';
import { followsRule, holdersRule } from '../../kernel/acts/rules.ts';
import type { GivenDate, GivenQuantity, GivenSource } from '../../kernel/values/given.ts';
import { fold } from '../../kernel/values/text/fold.ts';
import type { CaseDocument, CaseHandover, CaseHandoverSide, CaseHandoverStatus } from '../documents.ts';
import { institutionOn, protocolHash } from '../rules/handovers.ts';
import { anyParty, caseAct, type CaseInput, type Change, type ChangedCase, partOf, replaced } from './case-act.ts';
import { dateOrNull, quantityOrNull, sourceOrNull, textOrNull } from './given.ts';
import { caseEnded, notHeld, notScheduled, signedAlready, signsForItself, unknownPart, unnamedSide } from './refusals.ts';

interface HandoverInput extends CaseInput {
  place?: string | null;
  from?: string | null;
  to?: string | null;
  quantity?: GivenQuantity | null;
  note?: string | null;
  source?: GivenSource | null;
}

interface ScheduleInput extends HandoverInput {
  scheduledFor: GivenDate;
  route?: string | null;
  carrier?: string | null;
  transportNote?: string | null;
}

interface RecordInput extends HandoverInput {
  handover?: string | null;
  status?: CaseHandoverStatus | null;
  protocolNumber?: string | null;
}

interface SignInput extends CaseInput {
  handover: string;
  side: CaseHandoverSide;
}

/** Where, who and how many, of what was planned unless it is said anew. */
function told({ place, from, to, quantity, note, source }: HandoverInput, planned?: CaseHandover) {
  return {
    place: textOrNull(place) ?? planned?.place ?? null,
    from: textOrNull(from) ?? planned?.from ?? null,
    to: textOrNull(to) ?? planned?.to ?? null,
    quantity: quantityOrNull(quantity) ?? planned?.quantity ?? null,
    note: textOrNull(note) ?? planned?.note ?? null,
    source: sourceOrNull(source) ?? planned?.source ?? null,
  };
}

export const scheduleHandover = caseAct<ScheduleInput>('scheduleHandover', ({ id, input, occurredAt }, { document }) => {
  if (document.state === 'CLOSED') return [caseEnded];
  const { scheduledFor, route, carrier, transportNote } = input;
  const transport = { scheduledFor: dateOrNull(scheduledFor), route: textOrNull(route), carrier: textOrNull(carrier), note: textOrNull(transportNote) };
  const handover: CaseHandover = { key: id, status: 'SCHEDULED', occurredAt: null, protocolNumber: null, transport, ...told(input) };
  const refusals = [...followsRule('scheduledFor', occurredAt, transport.scheduledFor), ...holdersRule('to', handover.from, handover.to)];
  if (refusals.length > 0) return refusals;
  return { handovers: [...document.handovers, handover] };
});

/** A handover is held, or a planned one is not; its protocol is then for both sides to sign. */
export const recordHandover = caseAct<RecordInput>('recordHandover', ({ id, input, occurredAt }, { id: caseId, document }) => {
  const planned = input.handover == null ? undefined : partOf('handover', caseId, document.handovers, input.handover);
  if (input.handover != null && planned === undefined) return [unknownPart('handover')];
  const status = input.status ?? 'HELD';
  if (status === 'SCHEDULED' || (planned !== undefined && planned.status !== 'SCHEDULED')) return [notScheduled];
  const handover: CaseHandover = {
    key: planned?.key ?? id, status, occurredAt: status === 'HELD' ? occurredAt : null, protocolNumber: textOrNull(input.protocolNumber), transport: planned?.transport ?? null,
    ...told(input, planned),
  };
  const refusals = holdersRule('to', handover.from, handover.to);
  if (refusals.length > 0) return refusals;
  return { handovers: planned === undefined ? [...document.handovers, handover] : replaced(document.handovers, planned, handover) };
});

export const signHandover = caseAct<SignInput>('signHandover', sign, anyParty);

function sign(act: Act<SignInput>, { id, document, byParty }: ChangedCase): Change {
  const { side } = act.input;
  const handover = partOf('handover', id, document.handovers, act.input.handover);
  if (handover === undefined) return [unknownPart('handover')];
  if (handover.status !== 'HELD') return [notHeld];
  const institution = institutionOn(side, handover);
  if (institution === null) return [unnamedSide];
  if (!signsFor(document, institution, act.authority, byParty)) return [signsForItself];
  const signatures = handover.signatures ?? [];
  if (signatures.some((one) => one.side === side)) return [signedAlready];
  const early = followsRule('occurredAt', handover.occurredAt, act.occurredAt);
  if (early.length > 0) return early;
  const signature = { side, institution, recordedBy: act.authority, signedAt: act.occurredAt, protocolHash: protocolHash(handover) };
  return { handovers: replaced(document.handovers, handover, { ...handover, signatures: [...signatures, signature] }) };
}

/** An institution that is an authority of the hub signs for itself; for the others the case’s own authority records it. */
function signsFor({ parties }: CaseDocument, institution: string, authority: string, byParty: boolean): boolean {
  // Another spelling of a party's name lets nobody else sign for it.
  const named = fold(institution);
  const authorities = parties.flatMap(({ name, authorityId }) => (fold(name) === named && authorityId !== null ? [authorityId] : []));
  return authorities.length === 0 ? !byParty : authorities.includes(authority);
}
