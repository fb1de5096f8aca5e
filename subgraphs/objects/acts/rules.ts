import type { Refusal } from '../../kernel/acts/refusal.ts';
import { required, tooLong } from '../../kernel/acts/rules.ts';
import { blankText } from './refusals.ts';

/** Bounds below what an index of PostgreSQL can hold of one word, and of a list that is read at once. */
const longestWord = 500;
const longestText = 20_000;
const longestList = 500;

type Maybe<T> = T | null | undefined;

/** Texts of a list: as many as can be read at once, none empty. */
export function textsRule(field: string, texts: Maybe<readonly { value: string }[]>, most = longestText): Refusal[] {
  if (texts == null) return [];
  return texts.some(({ value }) => value.trim() === '') ? [blankText(field)] : listRule(field, texts, texts.map(({ value }) => value), most);
}

/** Words by which the object is found: terms, numbers. */
export function wordsRule(field: string, words: Maybe<readonly string[]>): Refusal[] {
  if (words == null) return [];
  return words.some((word) => word.trim() === '') ? [blankText(field)] : listRule(field, words, words, longestWord);
}

/** A text that may be left out. */
export function textRule(field: string, text: Maybe<string>, most = longestText): Refusal[] {
  if (text == null) return [];
  if (text.trim() === '') return [blankText(field)];
  return text.length > most ? [tooLong(field, most)] : [];
}

/** A text that must be given. */
export function givenRule(field: string, text: string): Refusal[] {
  return text.trim() === '' ? [required(field)] : textRule(field, text, longestWord);
}

export function listRule(field: string, list: Maybe<readonly unknown[]>, texts: readonly string[] = [], most = longestText): Refusal[] {
  if (list != null && list.length > longestList) return [tooLong(field, longestList)];
  return texts.some((text) => text.length > most) ? [tooLong(field, most)] : [];
}
