/** The languages of the console, the one for everybody else last. */
export const languages = ['ar', 'fr', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(tag: string | null): tag is Language {
  return (languages as readonly (string | null)[]).includes(tag);
}

/** The language of a page: the one chosen in its address, else the best that the browser takes, else English. */
export function languageOf(chosen: string | null, acceptLanguage: string): Language {
  if (isLanguage(chosen)) return chosen;
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameters.join(';'))?.[1];
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLanguage(language)) return language;
  return 'en';
}

export function directionOf(language: string | null): 'rtl' | 'ltr' | 'auto' {
  const base = language?.toLowerCase().split('-')[0];
  if (base === undefined) return 'auto';
  return ['ar', 'fa', 'ur', 'he', 'ckb', 'ps', 'syr'].includes(base) ? 'rtl' : 'ltr';
}
