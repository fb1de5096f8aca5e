import { type SQL, sql } from 'drizzle-orm';
import type { LocalizedTextValue } from '../values/types.ts';
import type { RecordDraft } from './draft.ts';
import type { Row } from './registry.ts';

const preferredLanguages = ['en', 'fr', 'ar'];

/** The title by which a record is sorted: English, French, Arabic, then whatever comes first. */
export function sortingTitle(titles: readonly LocalizedTextValue[]): string {
  const ofLanguage = (tag: string) => titles.find(({ language }) => language?.split('-')[0] === tag);
  return (preferredLanguages.map(ofLanguage).find((title) => title !== undefined) ?? titles[0])?.value ?? '';
}

/** The columns that every record has, from its draft. The database folds the texts, so that filters fold alike. */
export function recordRow(draft: RecordDraft<unknown>, schema: string): Row {
  const fold = (text: string): SQL => sql`${sql.identifier(schema)}.fold(${text})`;
  const { sharing, rights } = draft;
  return {
    titles: draft.titles,
    sortTitle: fold(sortingTitle(draft.titles)),
    foldedTitles: fold(draft.titles.map(({ value }) => value).join('\n')),
    tier: sharing?.tier ?? 'AUTHORITY',
    audience: sharing?.audience ?? [],
    embargoUntil: sharing?.embargoUntil == null ? null : new Date(sharing.embargoUntil),
    legalBasis: sharing?.legalBasis ?? null,
    tlp: sharing?.tlp ?? null,
    licence: rights?.licence ?? null,
    attribution: rights?.attribution ?? null,
    redistributable: rights?.redistributable ?? false,
    sources: draft.sources,
    synthetic: draft.synthetic,
  };
}
