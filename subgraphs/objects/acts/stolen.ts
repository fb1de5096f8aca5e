import type { ObjectCustodyKind, ObjectTitleKind } from '../../../schema/generated/objects.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { isBefore } from '../../kernel/values/dates/bounds.ts';
import type { FuzzyDateValue, StatementStatus } from '../../kernel/values/types.ts';
import type { ObjectDocument, TitleKind } from '../documents.ts';
import { custodyNotTitle, saleOfStolenGoods, stolenPassesNoTitle } from './refusals.ts';

/** What the contract names as kinds of title only to refuse them. */
const ofCustody: readonly ObjectTitleKind[] = ['THEFT', 'LOSS', 'LOAN', 'SALE_OF_STOLEN_GOODS'];

/** Ways in which one who holds a thing hands its title on; a law, a court or an agreement may give title of a stolen one, too. */
const handedOn: readonly ObjectTitleKind[] = ['PURCHASE', 'GIFT', 'BEQUEST', 'INHERITANCE', 'EXCHANGE'];

const taken: readonly ObjectCustodyKind[] = ['THEFT', 'LOOTING'];
const regained: readonly ObjectCustodyKind[] = ['RECOVERY', 'RETURN'];

export function isTitleKind(kind: ObjectTitleKind): kind is TitleKind {
  return !ofCustody.includes(kind);
}

/** Theft, loan and loss are transfers of custody, never acquisitions of title; and no title passes of a stolen thing by handing it on. */
export function titleRule(document: ObjectDocument, kind: ObjectTitleKind, when: FuzzyDateValue | null, status: StatementStatus): Refusal[] {
  if (!isTitleKind(kind)) return [custodyNotTitle];
  return status === 'ASSERTED' && handedOn.includes(kind) && isStolen(document, when) ? [stolenPassesNoTitle] : [];
}

/** A sale of a stolen object is told as such. */
export function saleRule(document: ObjectDocument, kind: ObjectCustodyKind, when: FuzzyDateValue | null, status: StatementStatus): Refusal[] {
  return status === 'ASSERTED' && kind === 'SALE' && isStolen(document, when) ? [saleOfStolenGoods] : [];
}

/**
 * Whether the object stands as taken at a time: by the last theft, looting,
 * recovery or return that is asserted and not certainly later. A disputed theft
 * decides nothing.
 */
function isStolen({ custodyTimeline }: ObjectDocument, when: FuzzyDateValue | null): boolean {
  const asserted = custodyTimeline.filter(({ status }) => status === 'ASSERTED');
  const last = asserted.filter((event) => [...taken, ...regained].includes(event.kind) && !isBefore(when, event.occurredAt)).at(-1);
  return last !== undefined && taken.includes(last.kind);
}
