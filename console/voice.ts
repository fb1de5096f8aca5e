import type { Language } from './languages.ts';
import { ar } from './messages/ar.ts';
import { en, type Messages } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { arTerms } from './messages/terms/ar.ts';
import { enTerms, type TermKind, type Terms } from './messages/terms/en.ts';
import { frTerms } from './messages/terms/fr.ts';

const messages: Record<Language, Messages> = { ar, en, fr };
const terms: Record<Language, Terms> = { ar: arTerms, en: enTerms, fr: frTerms };

/** How a page speaks to its reader. */
export interface Voice {
  language: Language;
  say: Messages;
  /** The reader's word for a value of an enum of the API; a value without one is shown as it is. */
  term(kind: TermKind, value: string): string;
  number(value: number): string;
  /** An address of the hub; a language that was chosen by address stays chosen. */
  to(path: string, parameters?: Record<string, string | null | undefined>): string;
}

export function createVoice(language: Language, chosen: boolean): Voice {
  // Latin digits in Arabic too: inventory numbers and dates beside them have them.
  const format = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, { maximumFractionDigits: 2 });
  return {
    language,
    say: messages[language],
    term: (kind, value) => (terms[language][kind] as Record<string, string>)[value] ?? value.toLowerCase().replaceAll('_', ' '),
    number: (value) => format.format(value),
    to: (path, parameters = {}) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(parameters)) if (value != null && value !== '') query.set(name, value);
      if (chosen && !query.has('lang')) query.set('lang', language);
      return query.size === 0 ? path : `${path}?${query}`;
    },
  };
}
