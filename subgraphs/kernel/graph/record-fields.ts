import { createHash } from 'node:crypto';
import type { RecordRow } from '../data/columns.ts';
import type { LocalizedTextValue } from '../values/types.ts';
import type { SubgraphContext } from './context.ts';
import { bestText, hubLanguage, type HubLanguage } from './languages.ts';

/** The first words of a title that no source gives: `Unnamed site`, before the local id. */
export type UnnamedWords = Record<HubLanguage, string>;

const inventedWords: UnnamedWords = { en: 'demonstration', fr: 'démonstration', ar: 'بيانات تجريبية' };

/** The fields that every record has, from its row. */
export function recordFields(unnamed: UnnamedWords) {
  return {
    title: (row: RecordRow, args: { languages?: string[] | null }, { reader }: SubgraphContext) =>
      titleOf(row, args.languages ?? reader.languages, unnamed),
    authority: ({ authorityId }: RecordRow) => ({ __typename: 'Authority', id: authorityId }),
    sharing: ({ tier, audience, embargoUntil, legalBasis, tlp }: RecordRow) => ({ tier, audience, embargoUntil, legalBasis, tlp }),
    rights: ({ licence, attribution, redistributable }: RecordRow) => ({ licence, attribution, redistributable }),
    version: (row: RecordRow, _: unknown, { reader }: SubgraphContext) => versionOf(row, reader.view(row).own),
    updatedAt: (row: RecordRow, _: unknown, { reader }: SubgraphContext) => (reader.view(row).own ? row.updatedAt : row.publicUpdatedAt),
  };
}

/** The best title; an invented record says so in its title, so that no list or print shows it as real. */
export function titleOf(
  row: Pick<RecordRow, 'titles' | 'localId' | 'synthetic'>,
  languages: readonly string[],
  unnamed: UnnamedWords,
): LocalizedTextValue {
  const spoken = hubLanguage(languages);
  const title = bestText(row.titles, languages) ?? {
    value: `${unnamed[spoken]} ${row.localId}`,
    language: spoken,
    script: spoken === 'ar' ? 'Arab' : 'Latn',
    transliteration: null,
  };
  if (!row.synthetic) return title;
  const language = hubLanguage([title.language ?? spoken]);
  return { ...title, value: `${title.value} (${inventedWords[language]})` };
}

/** Opaque, and different for those who see the whole record and those who see its public part. */
export function versionOf(row: Pick<RecordRow, 'id' | 'revision' | 'publicRevision'>, own: boolean): string {
  const content = own ? `${row.id}:own:${row.revision}` : `${row.id}:public:${row.publicRevision}`;
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}
