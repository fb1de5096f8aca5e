import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { saveChanged } from '../../kernel/acts/save.ts';
import { ownRecord, recordIn, type RecordTarget, recordVersion } from '../../kernel/acts/target.ts';
import type { PersonDetail, RecordDraft } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SiteDocument } from '../documents.ts';
import { siteRegistry } from '../registry.ts';
import { loadSite } from '../resolvers/site.ts';

export type SiteDraft = RecordDraft<SiteDocument>;
export type SiteTarget = RecordTarget<SiteDocument>;

/** What every act on a site has in common. */
export const siteAct = { payload: 'site', action: 'KEEP_RECORDS' as const, show: (id: string, reader: Reader) => loadSite(reader, id) };

/** An act that changes one's own site: it makes another draft of the one that stands, or says why not. */
export function changing<Input extends ActInput & { site: string }>(
  operation: string,
  change: (act: Act<Input>, draft: SiteDraft, id: string) => SiteDraft | Refusal[],
) {
  return mutation<Input, SiteTarget>({
    ...siteAct,
    operation,
    target: (act) => ownRecord(act, siteRegistry, recordIn(act.input, 'site', siteRegistry)),
    version: recordVersion,
    perform: async (act, { row, draft }): Promise<Outcome> => {
      const changed = change(act, draft, row.id);
      return Array.isArray(changed) ? { refusals: changed } : saveChanged(act, siteRegistry, changed);
    },
  });
}

/** The draft with another document and, where a part names private persons, these in place of those it named before. */
export function withDocument(draft: SiteDraft, document: Partial<SiteDocument>, persons: PersonDetail[] = [], replaced: readonly string[] = []): SiteDraft {
  const kept = (draft.persons ?? []).filter(({ path }) => !replaced.includes(path));
  return { ...draft, document: { ...draft.document, ...document }, persons: [...kept, ...persons] };
}
