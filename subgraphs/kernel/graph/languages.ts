import type { LocalizedTextValue } from '../values/types.ts';

/** The languages of the hub, in the order in which an undecided reader is served. */
export const hubLanguages = ['en', 'fr', 'ar'] as const;
export type HubLanguage = (typeof hubLanguages)[number];

/** What the hub says itself, in each of its languages. */
export type Words = Record<HubLanguage, string>;

function primary(tag: string | null | undefined): string | undefined {
  return tag?.toLowerCase().split('-')[0];
}

/** The text in the best language for the reader; any rather than none. */
export function bestText(texts: readonly LocalizedTextValue[], languages: readonly string[]): LocalizedTextValue | null {
  for (const wanted of [...languages, ...hubLanguages]) {
    const exact = texts.find(({ language }) => language?.toLowerCase() === wanted.toLowerCase());
    const related = exact ?? texts.find(({ language }) => primary(language) === primary(wanted));
    if (related !== undefined) return related;
  }
  return texts[0] ?? null;
}

/** The hub's own language that suits the reader best, for words that the hub says itself. */
export function hubLanguage(languages: readonly string[]): HubLanguage {
  const known = languages.map(primary).find((tag): tag is HubLanguage => (hubLanguages as readonly (string | undefined)[]).includes(tag));
  return known ?? 'en';
}
