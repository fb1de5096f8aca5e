import type { Act } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { required, sizeRule, tooEarly } from '../../kernel/acts/rules.ts';
import type { GivenSource } from '../../kernel/values/given.ts';
import type { FuzzyDateValue, StatementStatus } from '../../kernel/values/types.ts';
import type { Disposition, DispositionKind, LegalStatusChange, SeizureDocument, SeizureItemDocument, SeizureKind, SeizureLegalStatus } from '../documents.ts';
import { comesTooEarly, currentLegalStatus, foundFake, leadsTo, nextStatuses } from '../rules/legal-status.ts';
import { sourceOf } from './given.ts';
import { alreadyDisposed, itemsOpen, notAFake, sourceNeeded, stateTransition } from './refusals.ts';
import { changing, type ItemInput, itemOf, saveDocument, type SeizureInput, withItems } from './target.ts';

interface StatusInput extends ItemInput {
  status: SeizureLegalStatus;
  basis?: string | null;
  by?: string | null;
  note?: string | null;
  source?: GivenSource | null;
  stepsUnknown?: boolean | null;
  statementStatus?: StatementStatus | null;
}

export const changeLegalStatus = changing<StatusInput>('changeLegalStatus', (act, target) => {
  const { status, basis, by, note, source, stepsUnknown, statementStatus } = act.input;
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const said = statementStatus ?? 'ASSERTED';
  const skips = stepsUnknown === true;
  const refusals = said === 'REFUTED' ? [] : stepRules(document.kind, item, status, act.occurredAt, 'status', skips);
  if (skips && source == null) refusals.push(sourceNeeded);
  if (refusals.length > 0) return { refusals };
  const change = { ...became(status, act), basis: basis ?? null, by: by ?? null, note: note ?? null, statementStatus: said, source: sourceOf(source) };
  return saveDocument(act, target, withItems(document, [withStatus(item, change)]));
});

interface ContestInput extends SeizureInput {
  items: string[];
  grounds: string;
  source?: GivenSource | null;
}

export const contestSeizure = changing<ContestInput>('contestSeizure', (act, target) => {
  const { items: ids, grounds, source } = act.input;
  const { document } = target.draft;
  const items = [...new Set(ids)].map((id) => itemOf(document, target.row.id, id));
  const refusals = [
    ...sizeRule('grounds', grounds.trim(), 10_000),
    ...(items.length === 0 ? [required('items')] : []),
    ...items.flatMap((item, index) => stepRules(document.kind, item, 'CONTESTED', act.occurredAt, ['items', String(index)])),
  ];
  if (refusals.length > 0) return { refusals };
  const change = { ...became('CONTESTED', act), note: grounds.trim(), source: sourceOf(source) };
  return saveDocument(act, target, withItems(document, items.map((item) => withStatus(item, change))));
});

interface DisposeInput extends SeizureInput {
  item?: string | null;
  kind: DispositionKind;
  recipient?: string | null;
  note?: string | null;
  source?: GivenSource | null;
}

export const disposeItem = changing<DisposeInput>('disposeItem', (act, target) => {
  const { item: id, kind, recipient, note, source } = act.input;
  const { document } = target.draft;
  const disposition: Disposition = { kind, at: act.occurredAt, recipient: recipient ?? null, note: note ?? null, source: sourceOf(source) };
  if (id == null) {
    const refusals = wholeRules(document);
    return refusals.length > 0 ? { refusals } : saveDocument(act, target, { disposition });
  }
  const item = itemOf(document, target.row.id, id);
  const refusals = dispositionRules(document.kind, item, disposition);
  if (refusals.length > 0) return { refusals };
  // What is released keeps that status, and what was recorded as disposed of keeps its event.
  const settled = kind === 'RELEASE' || currentLegalStatus(item) === 'DISPOSED';
  const disposed = settled ? item : withStatus(item, { ...became('DISPOSED', act), note: note ?? null, source: sourceOf(source) });
  return saveDocument(act, target, withItems(document, [{ ...disposed, disposition }]));
});

function dispositionRules(kind: SeizureKind, item: SeizureItemDocument, { kind: how, at }: Disposition): Refusal[] {
  if (item.disposition !== null) return [alreadyDisposed];
  const from = currentLegalStatus(item);
  if (how === 'RELEASE') return from === 'RELEASED' || from === 'RELEASED_TO_OWNER' ? [] : [stateTransition('kind', from, 'RELEASED', nextStatuses(kind, from))];
  return [
    ...(from === 'DISPOSED' ? [] : stepRules(kind, item, 'DISPOSED', at, 'kind')),
    ...(how === 'DESTRUCTION_OF_FAKES' && !foundFake(item) ? [notAFake] : []),
  ];
}

const settledStatuses: readonly (SeizureLegalStatus | null)[] = ['RELEASED', 'RELEASED_TO_OWNER', 'DISPOSED'];

function wholeRules({ disposition, items }: SeizureDocument): Refusal[] {
  if (disposition !== null) return [alreadyDisposed];
  return items.every((item) => settledStatuses.includes(currentLegalStatus(item))) ? [] : [itemsOpen];
}

/** Why an item may not go to a status now. */
function stepRules(kind: SeizureKind, item: SeizureItemDocument, to: SeizureLegalStatus, at: FuzzyDateValue | null, field: string | string[], skips = false): Refusal[] {
  const from = currentLegalStatus(item);
  const allowed = nextStatuses(kind, from);
  if (!allowed.includes(to) && !(skips && leadsTo(kind, from, to))) return [stateTransition(field, from, to, allowed)];
  return comesTooEarly(item.legalStatusTimeline, at) ? [tooEarly('occurredAt')] : [];
}

function became(status: SeizureLegalStatus, { occurredAt }: Act<unknown>): LegalStatusChange {
  return { status, occurredAt, basis: null, by: null, note: null, statementStatus: 'ASSERTED', source: null };
}

function withStatus(item: SeizureItemDocument, change: LegalStatusChange): SeizureItemDocument {
  return { ...item, legalStatusTimeline: [...item.legalStatusTimeline, change] };
}
