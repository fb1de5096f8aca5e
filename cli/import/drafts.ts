import type { RecordTypeName } from '../../schema/ids.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { LinkDraft } from '../../subgraphs/links/data/assert.ts';
import type { AnyDraft } from './format.ts';

/** A record of the importing authority, named before its id is known. */
export interface LocalRecord {
  kind: RecordTypeName;
  localId: string;
}

/** A link between two records of the importing authority. */
export type ImportLink = Omit<LinkDraft, 'source' | 'target'> & { source: LocalRecord; target: LocalRecord };

/** A draft of one of the five kinds of record, ready for the registry of its kind. */
export interface ImportDraft<D = unknown> extends AnyDraft {
  kind: RecordTypeName;
  draft: RecordDraft<D>;
  /** Links that the row states; asserted once the records at both ends are written. */
  links?: ImportLink[];
}

/** Labels a draft with its kind. */
export function importDraft<D>(kind: RecordTypeName, draft: RecordDraft<D>, links: ImportLink[] = []): ImportDraft<D> {
  return { kind, localId: draft.localId, draft, ...(links.length > 0 ? { links } : {}) };
}
