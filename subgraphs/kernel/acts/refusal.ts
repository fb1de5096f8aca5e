import { hubLanguage, type Words } from '../graph/languages.ts';

/** An expected refusal: kept with the act, and told in the language of whoever asks. */
export interface Refusal {
  /** Stable: `VERSION_CONFLICT`. */
  code: string;
  /** Path of the input field that is meant, outermost first; null for the whole input. */
  field: string[] | null;
  words: Words;
}

/** The contract's `UserError`. */
export interface UserError {
  code: string;
  field: string[] | null;
  message: string;
}

export function refusal(code: string, field: string | string[] | null, words: Words): Refusal {
  return { code, field: typeof field === 'string' ? [field] : field, words };
}

export function userError({ code, field, words }: Refusal, languages: readonly string[]): UserError {
  return { code, field, message: words[hubLanguage(languages)] };
}

/** The record is not as the caller last saw it. */
export const versionConflict: Refusal = refusal('VERSION_CONFLICT', 'ifVersion', {
  en: 'The record has changed since this version. Read it again and decide anew.',
  fr: 'La fiche a changé depuis cette version. Relisez-la avant de décider.',
  ar: 'تغيّر السجل منذ هذه النسخة. اقرأه من جديد ثم قرّر.',
});
