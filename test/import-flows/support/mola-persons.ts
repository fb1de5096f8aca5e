/** Entries of the column that name nobody: "unnamed Munich dealer", "A Chicago antiquities dealer". */
const NOBODY = /^(?:(?:Various|Unknown|Unnamed|An?|American)\b)/i;
/** Last words of the names of firms, which are no surnames. */
const FIRMS = new Set(['Son', 'Partners', 'Gallery']);

/** The dealers of a row, as the file writes them. */
export function dealersOf(row: Readonly<Record<string, string>>): string[] {
  const entries = (row['Dealer'] ?? '').split('|').map((entry) => entry.replace(/\s+/g, ' ').trim());
  return [...new Set(entries.filter((entry) => entry !== '' && !NOBODY.test(entry)))];
}

/** How a text may name an entry: as written, and each person in it by the whole name. */
export function nameForms(entry: string): string[] {
  return [...new Set([entry, ...personsIn(entry).filter((person) => person.includes(' '))])];
}

/** Surnames of an entry; short ones are words as well. */
export function surnamesOf(entry: string): string[] {
  const last = personsIn(entry).filter((person) => person.includes(' ')).map((person) => person.split(' ').at(-1) ?? '');
  return [...new Set(last.filter((word) => /^\p{Lu}[\p{L}’-]{3,}$/u.test(word) && !FIRMS.has(word)))];
}

/** The persons of an entry without what stands in brackets, in quotes, after a comma or after "of". */
function personsIn(entry: string): string[] {
  const plain = entry.replace(/\([^)]*\)|["“][^"”]*["”]/g, '').replace(/,.*$|\sof\s\p{Lu}.*$/u, '').replace(/\s+/g, ' ').trim();
  return plain.split(/ (?:and|&) /);
}
