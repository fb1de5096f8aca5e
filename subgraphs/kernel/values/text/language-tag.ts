import { refused, understood, type Result } from '../result.ts';

/** The longest tag that any registry needs; RFC 5646 section 4.4.1 asks for at least 35. */
const LONGEST = 64;

/**
 * A BCP 47 language tag in its canonical spelling (`AR-latn` gives `ar-Latn`),
 * or why it is none.
 */
export function languageTag(text: string): Result<string> {
  if (text.length > LONGEST) return refused('is too long for a language tag');
  try {
    const [canonical] = Intl.getCanonicalLocales(text);
    return canonical === undefined ? refused('is no language tag') : understood(canonical);
  } catch {
    return refused('is no BCP 47 language tag');
  }
}
