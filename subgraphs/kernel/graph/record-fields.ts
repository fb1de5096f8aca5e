import { createHash } from 'node:crypto';
import type { RecordRow } from '../data/columns.ts';
import type { RowAccess } from '../data/overlay.ts';
import type { LocalizedTextValue } from '../values/types.ts';
import type { SubgraphContext } from './context.ts';
import { bestText, hubLanguage, type Words } from './languages.ts';

const inventedWords: Words = { en: 'demonstration', fr: 'démonstration', ar: 'بيانات تجريبية' };

/**
 * The fields that every record has, from its row.
 *
 * @param unnamed the first words of a title that no source gives: `Unnamed site`, before the local id
 */
export function recordFields(unnamed: Words) {
  return {
    title: (row: RecordRow, args: { languages?: string[] | null }, { reader }: SubgraphContext) =>
      titleOf(row, args.languages ?? reader.languages, unnamed),
    authority: ({ authorityId }: RecordRow) => ({ __typename: 'Authority', id: authorityId }),
    sharing: ({ tier, audience, embargoUntil, legalBasis, tlp }: RecordRow) => ({ tier, audience, embargoUntil, legalBasis, tlp }),
    rights: ({ licence, attribution, redistributable }: RecordRow) => ({ licence, attribution, redistributable }),
    version: versionOf,
    updatedAt: ({ publicUpdatedAt, access }: SeenRecord) => latest(publicUpdatedAt, access.changedAt),
  };
}

/** The best title; an invented record says so in its title, so that no list or print shows it as real. */
export function titleOf(
  row: Pick<RecordRow, 'titles' | 'localId' | 'synthetic'>,
  languages: readonly string[],
  unnamed: Words,
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

/** A record's row as its reader sees it. */
export type SeenRecord = Pick<RecordRow, 'id' | 'publicRevision' | 'publicUpdatedAt'> & { access: RowAccess };

/** Opaque; follows what everybody sees, and of what is withheld that which is open to this reader. */
export function versionOf({ id, publicRevision, access }: SeenRecord): string {
  return opaqueVersion(id, publicRevision, access.mark);
}

/** A version that tells nothing of what it is made from. */
export function opaqueVersion(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16);
}

function latest(publicly: Date, withheld: string | null): Date {
  return withheld !== null && new Date(withheld) > publicly ? new Date(withheld) : publicly;
}
