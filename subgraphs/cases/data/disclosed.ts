import type { CaseHandover } from '../documents.ts';

/**
 * A handover as everybody sees it. Where and when objects will move is field
 * class STORAGE: the transport always, the place until the handover was held.
 */
export function disclosedHandover(handover: CaseHandover): CaseHandover {
  return { ...handover, transport: null, place: handover.status === 'SCHEDULED' ? null : handover.place };
}
