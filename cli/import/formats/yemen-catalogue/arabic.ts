import { scriptOf } from '../../../../subgraphs/kernel/values/text/script.ts';
import type { LocalizedTextValue } from '../../../../subgraphs/kernel/values/types.ts';

/** A text of the catalogue, verbatim; it is Arabic unless its letters say otherwise. */
export function arabic(value: string): LocalizedTextValue {
  const script = scriptOf(value);
  return { value, language: script === null || script === 'Arab' ? 'ar' : null, script, transliteration: null };
}

/** A text of the English coding. */
export function english(value: string): LocalizedTextValue {
  return { value, language: 'en', script: scriptOf(value), transliteration: null };
}
