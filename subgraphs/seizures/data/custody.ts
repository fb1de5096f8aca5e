import { fold } from '../../kernel/values/text/fold.ts';
import type { CustodyTransfer } from '../documents.ts';

/** A hand-over and whether custody has a gap before it; null where that cannot be known. */
export type CheckedTransfer = CustodyTransfer & { gap: boolean | null };

/** Marks the hand-overs at which somebody else gives the item than took it last: a chain of custody has `to` meet the next `from`. */
export function withGaps(transfers: readonly CustodyTransfer[]): CheckedTransfer[] {
  return transfers.map((transfer, index) => ({ ...transfer, gap: index === 0 ? false : isGap(transfers[index - 1]?.to ?? null, transfer.from) }));
}

function isGap(taker: string | null, giver: string | null): boolean | null {
  return taker === null || giver === null ? null : fold(taker) !== fold(giver);
}
