import { classesOpen } from '../../kernel/access/policy.ts';
import type { Principal } from '../../kernel/process/principal.ts';
import { maskedTexts } from '../../kernel/data/disclosure.ts';

/**
 * What an authority said of a link, for a reader: its own words for its own
 * officers to whom exact places are open, with coordinates masked for all
 * others. A link is no record, so no grant opens a class in it.
 */
export function wordsFor<T>(principal: Principal, by: string, words: T): T {
  return classesOpen(principal, by, []).includes('EXACT_PLACE') ? words : maskedTexts(words);
}
