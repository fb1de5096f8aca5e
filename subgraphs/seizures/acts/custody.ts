import { eq } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { authoritiesRule } from '../../kernel/acts/authorities.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { followsRule, holdersRule, orderRule, sizeRule } from '../../kernel/acts/rules.ts';
import { placeInOrder } from '../../kernel/values/dates/bounds.ts';
import type { GivenDate, GivenSource } from '../../kernel/values/given.ts';
import type { StatementStatus } from '../../kernel/values/types.ts';
import { handoverId, itemId } from '../data/ids.ts';
import { seizureRequest } from '../data/tables.ts';
import type { CustodyTransfer, LocationKind, LocationStay, SeizureDocument, SeizureItemDocument } from '../documents.ts';
import { isItemListHash, itemListHash } from '../rules/item-list.ts';
import { answering, saveAnswer } from './entrusted.ts';
import { dateOf, sourceOf, today } from './given.ts';
import { custodyOpen, malformedHash, nothingToConfirm, otherItemList, ownAuthority, receiverConfirms } from './refusals.ts';
import { changing, type ItemInput, itemOf, saveDocument, withItems } from './target.ts';

interface TransferInput extends ItemInput {
  from?: string | null;
  to: string;
  receiver?: string | null;
  items?: string[] | null;
  place?: string | null;
  sealNumber?: string | null;
  itemListHash?: string | null;
  condition?: string | null;
  note?: string | null;
  signedBySender?: boolean | null;
  signedByReceiver?: boolean | null;
  source?: GivenSource | null;
}

/**
 * A gap in the chain is told and not refused: what happened is recorded as it
 * happened, and closes a gap where it is recorded late.
 */
export const transferCustody = changing<TransferInput>('transferCustody', async (act, target) => {
  const { input } = act;
  const { document } = target.draft;
  const receiver = input.receiver == null ? null : parseId('authority', input.receiver);
  const items = [...new Set([input.item, ...(input.items ?? [])])].map((id) => itemOf(document, target.row.id, id));
  const refusals = [
    ...sizeRule('to', input.to.trim(), 500),
    ...(receiver === act.authority ? [ownAuthority('receiver')] : []),
    ...(await authoritiesRule(act, 'receiver', [receiver])),
    ...holdersRule('to', input.from, input.to),
    ...(input.itemListHash != null && !isItemListHash(input.itemListHash) ? [malformedHash] : []),
    ...items.flatMap((item, index) => (waiting(item) === undefined ? [] : [custodyOpen(index === 0 ? 'item' : ['items', String(index - 1)])])),
  ];
  if (refusals.length > 0) return { refusals };
  const transfer: CustodyTransfer = {
    key: act.id, receiver, from: input.from?.trim() ?? null, to: input.to.trim(), at: act.occurredAt, place: input.place ?? null, sealNumber: input.sealNumber ?? null,
    itemListHash: input.itemListHash === undefined ? itemListHash(target.row.id, items) : input.itemListHash,
    condition: input.condition ?? null,
    signedBySender: input.signedBySender === undefined ? true : input.signedBySender,
    // Who is of the hub signs there.
    signedByReceiver: receiver !== null || input.signedByReceiver === undefined ? false : input.signedByReceiver,
    note: input.note ?? null, source: sourceOf(input.source),
  };
  return saveDocument(act, target, withItems(document, items.map((item) => ({ ...item, custodyTimeline: inOrder(item.custodyTimeline, transfer) }))));
});

function inOrder(chain: readonly CustodyTransfer[], transfer: CustodyTransfer): CustodyTransfer[] {
  return chain.toSpliced(placeInOrder(chain.map(({ at }) => at), transfer.at), 0, transfer);
}

interface ConfirmInput extends ItemInput {
  condition?: string | null;
  itemListHash?: string | null;
  note?: string | null;
}

/** The receiver's signature: its own where it is of the hub, else as the keeper of the seizure has it on paper. */
export const confirmCustody = answering<ConfirmInput>({
  operation: 'confirmCustody',
  action: 'KEEP_RECORDS',
  where: ({ item }) => [eq(seizureRequest.itemId, parseId('item', item)), eq(seizureRequest.kind, 'CUSTODY')],
  request: ({ item }, document, seizureId) => lastHandover(document, seizureId, parseId('item', item)),
  perform: (act, target) => {
    const { input } = act;
    const { document } = target.draft;
    const item = itemOf(document, target.id, input.item);
    const transfer = waiting(item);
    const refusals = transfer === undefined ? [nothingToConfirm] : [...confirmRules(transfer, act.authority, input), ...followsRule('occurredAt', transfer.at, act.occurredAt)];
    if (transfer === undefined || refusals.length > 0) return { refusals };
    const note = [transfer.note, input.note].filter((part) => part != null && part !== '').join('\n');
    const signed: CustodyTransfer = { ...transfer, signedByReceiver: true, confirmedAt: act.occurredAt ?? today(), note: note === '' ? null : note };
    const arrival = input.condition == null ? [] : [{ at: act.occurredAt, by: transfer.to, condition: input.condition, note: null, source: null }];
    return saveAnswer(act, target, withItems(document, [{
      ...item,
      custodyTimeline: item.custodyTimeline.map((one) => (one === transfer ? signed : one)),
      conditionReports: [...item.conditionReports, ...arrival],
    }]));
  },
});

function confirmRules({ receiver, itemListHash: handed }: CustodyTransfer, own: string, { itemListHash: came }: ConfirmInput): Refusal[] {
  if (receiver != null && receiver !== own) return [receiverConfirms];
  if (came != null && !isItemListHash(came)) return [malformedHash];
  return came != null && handed !== null && came !== handed ? [otherItemList] : [];
}

/** The handover that waits for its receiver; there is one at most, since the next one waits for it. */
function waiting({ custodyTimeline }: SeizureItemDocument): CustodyTransfer | undefined {
  return custodyTimeline.findLast(({ signedByReceiver }) => signedByReceiver === false);
}

/** The handover that a confirmation is of: the one that waits, or the last, which was confirmed before. */
function lastHandover({ items }: SeizureDocument, seizureId: string, id: string): string | null {
  const item = items.find(({ key }) => itemId(seizureId, key) === id);
  const key = item === undefined ? undefined : (waiting(item) ?? item.custodyTimeline.at(-1))?.key;
  return item === undefined || key === undefined ? null : handoverId(seizureId, item.key, key);
}

interface MoveInput extends ItemInput {
  kind: LocationKind;
  place: string;
  country?: string | null;
  until?: GivenDate | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

/**
 * A stay at a new place ends the one before where that has no end yet, and one
 * recorded late ends where the next begins; rival statements end nothing.
 */
export const moveItem = changing<MoveInput>('moveItem', (act, target) => {
  const { kind, place, country, until, status, source } = act.input;
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const stay: LocationStay = { kind, place: place.trim(), country: country ?? null, from: act.occurredAt, until: dateOf(until), status: status ?? 'ASSERTED', source: sourceOf(source) };
  const refusals = [...sizeRule('place', place.trim(), 500), ...orderRule('until', stay.from, stay.until)];
  if (refusals.length > 0) return { refusals };
  return saveDocument(act, target, withItems(document, [{ ...item, locationTimeline: withStay(item.locationTimeline, stay) }]));
});

function withStay(stays: readonly LocationStay[], stay: LocationStay): LocationStay[] {
  const place = placeInOrder(stays.map(({ from }) => from), stay.from);
  if (stay.status !== 'ASSERTED') return stays.toSpliced(place, 0, stay);
  const last = stays.slice(0, place).findLast((one) => one.status === 'ASSERTED' && one.until === null);
  const next = stays.slice(place).find((one) => one.status === 'ASSERTED');
  const ended = stays.map((one) => (one === last ? { ...one, until: stay.from } : one));
  return ended.toSpliced(place, 0, { ...stay, until: stay.until ?? next?.from ?? null });
}
