import type { Refusal } from '../../kernel/acts/refusal.ts';
import { required, tooLong } from '../../kernel/acts/rules.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import type { ObjectDocument } from '../documents.ts';
import { objectRegistry } from '../registry.ts';
import { blankText, personInText } from './refusals.ts';

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

/**
 * Law 10: a name that the record keeps as a private person's enters no text
 * that every reader of the record reads. Citations stay as they were printed.
 */
export function personsRule(draft: RecordDraft<ObjectDocument>, before: RecordDraft<ObjectDocument> | null): Refusal[] {
  const told = before === null ? new Set() : namesTold(before);
  return [...namesTold(draft)].some((name) => !told.has(name)) ? [personInText] : [];
}

function namesTold({ persons = [], ...draft }: RecordDraft<ObjectDocument>): Set<string> {
  if (persons.length === 0) return new Set();
  const { titles, document } = objectRegistry.disclosed(draft);
  const texts: string[] = [];
  JSON.stringify([titles, document], (key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return key === 'source' || key === 'sources' ? undefined : value;
  });
  const told = texts.join('\n');
  const isTold = (name: string) => new RegExp(`(?<![\\p{L}\\p{M}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{M}])`, 'iu').test(told);
  return new Set(persons.map(({ name }) => name.trim()).filter((name) => name.length > 2 && isTold(name)));
}
