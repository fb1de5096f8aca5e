import { afterAll, beforeAll } from 'vitest';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { DraftSharing, RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { emptySite, type SiteDocument } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { openSharing, type Sharing } from '../agreements/support.ts';
import { writerOf } from '../flows/support/small-world.ts';

export interface Given {
  title?: string;
  sharing?: DraftSharing;
  person?: string;
}

/** A hub of one file whose feed is followed, and sites of the XA heritage service that it tells of. */
export function followedHub() {
  let sharing: Sharing;
  beforeAll(async () => {
    sharing = await openSharing('one process');
  });
  afterAll(() => sharing.hub.close());
  return {
    sharing: () => sharing,
    /** Saves a site, and lets the index hear of it. */
    save: async (id: string, { title = 'First', sharing: shared = { tier: 'PUBLIC' }, person }: Given = {}): Promise<string> => {
      const draft: RecordDraft<SiteDocument> = {
        id, localId: id, titles: [{ value: title, language: 'en', script: 'Latn', transliteration: null }], sharing: shared, sources: [], synthetic: true, document: emptySite(),
        ...(person === undefined ? {} : { persons: [{ role: 'owner', name: person, path: 'owner' }] }),
      };
      const [outcome] = await saveBatch(sharing.hub.databases.sites, siteRegistry, writerOf('xa-heritage'), [draft]);
      if (outcome === undefined || outcome.outcome === 'rejected') throw new Error(JSON.stringify(outcome));
      await sharing.hub.index();
      return id;
    },
  };
}
