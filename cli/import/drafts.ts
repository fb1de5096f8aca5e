import type { RecordTypeName } from '../../schema/ids.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { AnyDraft } from './format.ts';

/** A draft of one of the five kinds of record, ready for the registry of its kind. */
export interface ImportDraft<D = unknown> extends AnyDraft {
  kind: RecordTypeName;
  draft: RecordDraft<D>;
}

/** Labels a draft with its kind. */
export function importDraft<D>(kind: RecordTypeName, draft: RecordDraft<D>): ImportDraft<D> {
  return { kind, localId: draft.localId, draft };
}
