import { stripMarkup } from '../../../../subgraphs/kernel/values/text/markup.ts';
import { WITHHELD, withholdNames } from './persons.ts';

/** What stands in a text where a sentence about a trade stood. */
export const SENTENCE_WITHHELD = '[sentence withheld: it may name a private person]';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}\.)*(?:\s+\p{Lu}[\p{L}’'-]+)+`;

/** Words before the name of an excavator, a scholar or a witness. */
const INTRODUCED = new RegExp(
  String.raw`(?:\b(?:archaeologist|excavator|scholar|curator|professor|historian|(?:according|sold|given)\s+to|per|Per|by)\s+)(${NAME})`,
  'gu',
);
const ADDRESSED = new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof)\.\s+(\p{Lu}[\p{L}’'-]+)`, 'gu');

/** First words of a ruler of antiquity or of an institution, who are no private persons. */
const NO_PRIVATE_PERSON = /^(?:King|Queen|Emperor|Empress|Pharaoh|Saint|St|Pope|The|Museum|Phoenix)\b/u;

/** Words of a sentence that tells of a sale or of an inquiry. */
const TRADE =
  /\b(?:sold|sells?|bought|purchased?|paid|consign(?:ed)?|shipped|dealers?|traffick\w*|smuggl\w*|collectors?|archives?|polaroids?|prosecutors?|detained|arrested)\b/iu;

/** Two capitalised words or more, the first not the first word of a sentence alone. */
const NAME_LIKE = new RegExp(String.raw`(?<!\p{L})(?!(?:The|An?|In|From|At|It|This|These|Those|On)\s)${NAME}`, 'u');

/** Several sentences in a row are withheld as one. */
const REPEATED = new RegExp(String.raw`\[sentence withheld:[^\]]*\](?: +\[sentence withheld:[^\]]*\])+`, 'gu');

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

/** Those whom a description introduces by what they are: "archaeologist …", "according to …", "Mr. …". */
export function personsOfText(text: string): string[] {
  const found = [...text.matchAll(INTRODUCED), ...text.matchAll(ADDRESSED)].flatMap((match) => match[1] ?? []);
  return [...new Set(found.filter((name) => !NO_PRIVATE_PERSON.test(name)))];
}

/**
 * A description for everyone: plain text without the given names, and without
 * the sentences on a sale or an inquiry that may name somebody else.
 */
export function openText(text: string, persons: readonly string[]): string {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  // Names go first: a sentence seems to end at the full stop of an initial.
  const nameless = withoutNamedAddresses(withholdNames(stripped(text), persons), persons);
  const open = (sentence: string): string => (mayName(sentence) ? sentence.replace(/^.*?(\s*)$/su, `${SENTENCE_WITHHELD}$1`) : sentence);
  const lines = nameless.split('\n').map((line) => [...sentences.segment(line)].map(({ segment }) => open(segment)).join(''));
  return lines.join('\n').replaceAll(REPEATED, SENTENCE_WITHHELD).trim();
}

function mayName(sentence: string): boolean {
  return TRADE.test(sentence) && (sentence.includes(WITHHELD) || NAME_LIKE.test(sentence));
}

/** An address may spell a name in small letters. */
function withoutNamedAddresses(text: string, persons: readonly string[]): string {
  const surnames = persons.flatMap((person) => person.toLowerCase().split(/[^\p{L}]+/u).at(-1) ?? []).filter((word) => word.length >= 4);
  return text.replace(ADDRESS, (address) => (surnames.some((surname) => address.toLowerCase().includes(surname)) ? WITHHELD : address));
}

/** Markup is taken out only where there is some, since that squeezes the lines of plain text. */
function stripped(text: string): string {
  return /<\/?[a-z][^<>]*>/i.test(text) ? stripMarkup(text) : text;
}
