import { contractError } from '../../../schema/errors.ts';
import { fold } from '../../kernel/values/text/fold.ts';
import { longestWord } from '../index/words.ts';

const longestQuery = 200;

/** A word to look for, and how a word of a record may differ from it. */
export interface QueryWord {
  word: string;
  /** What a word that holds it is like: one letter stands for itself, two begin a word, more may stand anywhere in it. */
  pattern: string;
  /** How many typing errors are forgiven: one from four letters on, two from seven on. */
  edits: number;
}

/** All words of a query, folded. Refuses what is empty or too long to be meant; drops nothing. */
export function queryWords(query: string): QueryWord[] {
  if (query.length > longestQuery) throw contractError('BAD_USER_INPUT', `A query has at most ${longestQuery} characters.`);
  const words = [...new Set(fold(query).split(' ').filter((word) => word !== '').map((word) => [...word].slice(0, longestWord).join('')))];
  if (words.length === 0) throw contractError('BAD_USER_INPUT', 'Say what to look for: at least one letter or digit.');
  return words.map(queryWord);
}

function queryWord(word: string): QueryWord {
  const length = [...word].length;
  // A folded word has no sign that LIKE reads otherwise.
  const pattern = length === 1 ? word : length === 2 ? `${word}%` : `%${word}%`;
  return { word, pattern, edits: length >= 7 ? 2 : length >= 4 ? 1 : 0 };
}
