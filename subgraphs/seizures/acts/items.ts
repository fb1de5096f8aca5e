import { sizeRule } from '../../kernel/acts/rules.ts';
import { type GivenMoney, givenMoney, type GivenSource } from '../../kernel/values/given.ts';
import type { StatementStatus } from '../../kernel/values/types.ts';
import type { TitleEventKind } from '../documents.ts';
import { itemRules } from './file.ts';
import { described, filed, type GivenItem, sourceOf } from './given.ts';
import { changing, type ItemInput, itemOf, saveDocument, type SeizureInput, withItems } from './target.ts';

export const addItem = changing<SeizureInput & { details: GivenItem }>('addItem', (act, target) => {
  const { document } = target.draft;
  const { details } = act.input;
  const refusals = itemRules(document.kind, details, ['details']);
  if (refusals.length > 0) return { refusals };
  return saveDocument(act, target, { items: [...document.items, filed(details, act.id)] });
});

export const describeItem = changing<ItemInput & GivenItem>('describeItem', (act, target) => {
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const refusals = itemRules(document.kind, act.input, []);
  if (refusals.length > 0) return { refusals };
  return saveDocument(act, target, withItems(document, [described(act.input, item)]));
});

interface ConditionInput extends ItemInput {
  by?: string | null;
  condition: string;
  note?: string | null;
  source?: GivenSource | null;
}

export const reportItemCondition = changing<ConditionInput>('reportItemCondition', (act, target) => {
  const { by, condition, note, source } = act.input;
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const refusals = sizeRule('condition', condition.trim(), 10_000);
  if (refusals.length > 0) return { refusals };
  const report = { at: act.occurredAt, by: by ?? null, condition: condition.trim(), note: note ?? null, source: sourceOf(source) };
  return saveDocument(act, target, withItems(document, [{ ...item, conditionReports: [...item.conditionReports, report] }]));
});

interface TitleInput extends ItemInput {
  kind: TitleEventKind;
  holder?: string | null;
  basis?: string | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

export const recordItemTitle = changing<TitleInput>('recordItemTitle', (act, target) => {
  const { kind, holder, basis, status, source } = act.input;
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const event = { kind, holder: holder ?? null, occurredAt: act.occurredAt, basis: basis ?? null, status: status ?? 'ASSERTED' as const, source: sourceOf(source) };
  return saveDocument(act, target, withItems(document, [{ ...item, titleTimeline: [...item.titleTimeline, event] }]));
});

interface ValueInput extends SeizureInput {
  item?: string | null;
  value: GivenMoney;
  by?: string | null;
  status?: StatementStatus | null;
}

/** A valuation stands beside the others, of an item or of the whole. */
export const assessValue = changing<ValueInput>('assessValue', (act, target) => {
  const { item: id, value, by, status } = act.input;
  const { document } = target.draft;
  const valuation = { value: givenMoney(value), by: by ?? null, status: status ?? 'ASSERTED' as const };
  if (id == null) return saveDocument(act, target, { valuations: [...document.valuations, valuation] });
  const item = itemOf(document, target.row.id, id);
  return saveDocument(act, target, withItems(document, [{ ...item, valuations: [...item.valuations, valuation] }]));
});
