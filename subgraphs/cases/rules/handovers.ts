import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/data/json.ts';
import type { CaseHandover, CaseHandoverSide } from '../documents.ts';

/** SHA-256 of what a handover protocol says: where, when, who, how many, under which number. */
export function protocolHash({ occurredAt, place, from, to, quantity, protocolNumber, note }: CaseHandover): string {
  return createHash('sha256').update(canonicalJson({ occurredAt, place, from, to, quantity, protocolNumber, note })).digest('hex');
}

/** The institution that stands on a side of a handover. */
export function institutionOn(side: CaseHandoverSide, { from, to }: CaseHandover): string | null {
  return side === 'GIVING' ? from : to;
}

/** Whether both sides have signed the protocol as it stands. */
export function isSignedByBoth(handover: CaseHandover): boolean {
  const hash = protocolHash(handover);
  const signed = (side: CaseHandoverSide) => (handover.signatures ?? []).some((one) => one.side === side && one.protocolHash === hash);
  return signed('GIVING') && signed('RECEIVING');
}
