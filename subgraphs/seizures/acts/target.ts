import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import type { Act, ActInput, Outcome } from '../../kernel/acts/act.ts';
import { mutation } from '../../kernel/acts/act.ts';
import { saveChanged } from '../../kernel/acts/save.ts';
import { ownRecord, recordIn, type RecordTarget, recordVersion } from '../../kernel/acts/target.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { loadSeizure } from '../data/entities.ts';
import { itemId } from '../data/ids.ts';
import type { SeizureDocument, SeizureItemDocument } from '../documents.ts';
import { seizureRegistry } from '../registry.ts';

/** What every act on a seizure takes. */
export interface SeizureInput extends ActInput {
  seizure: string;
}

/** What every act on one item takes. */
export interface ItemInput extends SeizureInput {
  item: string;
}

export type SeizureTarget = RecordTarget<SeizureDocument>;

/** What the acts on seizures have in common. */
export const seizureAct = {
  payload: 'seizure',
  action: 'KEEP_RECORDS' as const,
  show: (id: string, reader: Reader) => loadSeizure(reader, id),
};

/** An act on a seizure by the authority that keeps it: what it makes of the draft is saved, or it refuses. */
export function changing<Input extends SeizureInput>(
  operation: string,
  change: (act: Act<Input>, target: SeizureTarget) => Promise<Outcome> | Outcome,
) {
  return mutation<Input, SeizureTarget>({
    ...seizureAct,
    operation,
    target: (act) => ownRecord(act, seizureRegistry, recordIn(act.input, seizureAct.payload, seizureRegistry)),
    version: recordVersion,
    perform: async (act, target) => change(act, target),
  });
}

/** Saves the seizure with another document. */
export function saveDocument(act: Act<unknown>, { draft }: SeizureTarget, document: Partial<SeizureDocument>): Promise<Outcome> {
  return saveChanged(act, seizureRegistry, withDocument(draft, document));
}

export function withDocument(draft: RecordDraft<SeizureDocument>, document: Partial<SeizureDocument>): RecordDraft<SeizureDocument> {
  return { ...draft, document: { ...draft.document, ...document } };
}

/** The item of a seizure that an identifier names; one of another seizure is none of this one. */
export function itemOf({ items }: SeizureDocument, seizureId: string, id: string): SeizureItemDocument {
  const item = items.find(({ key }) => itemId(seizureId, key) === parseId('item', id));
  if (item === undefined) throw contractError('NOT_FOUND', 'The seizure has no such item.');
  return item;
}

/** The items with some of them changed. */
export function withItems({ items }: SeizureDocument, changed: readonly SeizureItemDocument[]): { items: SeizureItemDocument[] } {
  return { items: items.map((item) => changed.find(({ key }) => key === item.key) ?? item) };
}
