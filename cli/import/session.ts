import type { ImportDraft } from './drafts.ts';
import type { DraftSink } from './pipeline.ts';

/** For whom an import writes. */
export interface ImportTarget {
  /** Identifier of the authority that answers for the records. */
  authority: string;
  createAuthority: boolean;
  dryRun: boolean;
}

/** The storage of an import. */
export interface ImportSession {
  sink: DraftSink<ImportDraft>;
  /** Where reports and checkpoints are kept. */
  folder: string;
  close(): Promise<void>;
}

export type OpenSession = (target: ImportTarget) => Promise<ImportSession>;

/** Opens the storage of the registries for one authority: beside a running hub, or on its data folder alone. */
export const openImportSession: OpenSession = async ({ authority }) => {
  throw new Error(`the registries of ${authority} cannot be opened yet`);
};
