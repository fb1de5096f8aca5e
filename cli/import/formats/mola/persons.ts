/** What stands in a text where a private person's name stood. */
export const WITHHELD = '[name withheld]';

/** Entries of the dealer column that name no one. */
const NO_NAME = /^(?:various|unknown|unnamed|unidentified|anonymous|an?\s|american dealer)/i;

/** Words after a name that are no part of it. */
const AFTER_NAME = /\s*(?:,|\bof\s+\p{Lu}).*$/u;

/** Last words of a firm's name, which are no surname. */
const FIRM_WORDS = new Set(['son', 'sons', 'partners', 'gallery', 'galleries', 'company', 'ltd', 'inc']);

/** The persons and firms a dealer cell names, verbatim; those who are "unnamed" or "unknown" are none. */
export function dealerNames(cell: string): string[] {
  return dealersOf(cell).filter((part) => !NO_NAME.test(part));
}

/** What a dealer cell says of those whom it does not name: "unnamed Munich dealer". "Various" says nothing. */
export function unnamedDealers(cell: string): string[] {
  return dealersOf(cell).filter((part) => NO_NAME.test(part) && part.includes(' '));
}

function dealersOf(cell: string): string[] {
  const parts = cell.split('|').map((part) => part.replace(/\s+/g, ' ').trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/**
 * A text without the given persons: full names however accented, and surnames
 * alone where they stand capitalised as a word of their own. "Head of Alexander"
 * is touched only where the row itself names an Alexander.
 */
export function withholdNames(text: string, names: readonly string[]): string {
  const needles = [...new Set(names.flatMap(nameForms))].sort((a, b) => b.length - a.length);
  if (needles.length === 0) return text;
  // Compared without accents (Müller, Muller), yet the rest of the text keeps its own.
  const open = text.normalize('NFD');
  const result = needles.reduce((rest, needle) => rest.replace(pattern(needle), WITHHELD), open);
  return result === open ? text : result.normalize('NFC');
}

/** The forms in which a text may name someone: the whole entry, each person in it, each surname. */
function nameForms(entry: string): string[] {
  const plain = entry.replace(/\([^)]*\)/g, ' ').replace(/["“”']\p{L}+["“”']/gu, ' ').replace(AFTER_NAME, '').replace(/\s+/g, ' ').trim();
  const persons = plain.split(/\s+(?:and|&)\s+/);
  const surnames = persons.map((person) => person.split(' ').at(-1) ?? '');
  const alone = surnames.filter((word) => word.length >= 4 && /^\p{Lu}/u.test(word) && !FIRM_WORDS.has(word.toLowerCase()));
  return [entry, plain, ...persons.filter((person) => person.includes(' ')), ...alone].filter((form) => form !== '');
}

/** Matches a form as whole words, whatever the accents and the width of blanks; capitals count, but for nothing but shouting. */
function pattern(form: string): RegExp {
  const letters = (word: string): string =>
    [...word.normalize('NFD').replace(/\p{M}/gu, '')].map((char) => `${char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\p{M}*`).join('');
  // A nickname may stand in brackets inside the name.
  const one = (cased: string): string => cased.split(/\s+/).map(letters).join('\\s+(?:\\([^)]*\\)\\s+)?');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${one(form)}|${one(form.toUpperCase())})(?![\\p{L}\\p{N}])`, 'gu');
}

const RANKED = /\b(?:Capt|Captain|Col|Colonel|Gen|General|Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.?(?:\s+\p{Lu}[\p{L}.'’-]+)+?(?=\s+(?:Returns?|Collection|Forfeiture|Seizures?)\b|$)/gu;

/** A name of two words or more in quotation marks, before what was taken or given back. */
const QUOTED = /["“]((?:\p{Lu}[\p{L}.'’-]+\s+)+\p{Lu}[\p{L}.'’-]+)["”]\s+(?:Forfeitures?|Seizures?|Collection|Returns?)\b/gu;

/**
 * Persons a title names a case after: the collector of "… Collection", unless
 * that is the place it was found ("The Machu Picchu Collection"), anyone with a
 * rank before the name, and a name quoted before "Forfeiture" or the like.
 */
export function personsOfTitle(title: string, places: readonly string[]): string[] {
  const collector = /^(?:the\s+)?(.+?)\s+collection\b/iu.exec(title.trim())?.[1];
  const isPlace = collector !== undefined && places.some((place) => place.toLowerCase().includes(collector.toLowerCase()));
  const ranked = [...title.matchAll(RANKED)].map((match) => match[0]);
  const quoted = [...title.matchAll(QUOTED)].flatMap((match) => match[1] ?? []);
  return [...(collector === undefined || isPlace ? [] : [collector]), ...ranked, ...quoted];
}
