import type { CaseHandover } from '../documents.ts';

/**
 * A handover as its reader sees it. Where and when objects will move is field
 * class STORAGE: the transport always, the place until the handover was held.
 */
export function disclosedHandover<H extends CaseHandover>(handover: H, open: boolean): H {
  if (open) return handover;
  return { ...handover, transport: null, place: handover.status === 'SCHEDULED' ? null : handover.place };
}
