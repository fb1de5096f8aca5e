import { ImportFileError } from '../errors.ts';
import { excerpt } from '../row.ts';

/**
 * Names for the columns of a header: blanks around a name go (real exports have
 * "Administrative Division "), a repeated name becomes "Name (2)", a blank one "Column 7".
 */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim() || `Column ${index + 1}`;
    let unique = name;
    let copy = copies.get(name) ?? 1;
    // Counted on from the last copy: thousands of equal names would take minutes if each began at 2.
    while (taken.has(unique)) unique = `${name} (${(copy += 1)})`;
    copies.set(name, copy);
    taken.add(unique);
    return unique;
  });
}

/** The names that stand more than once in a header, blanks around them left out. */
export function repeatedNames(header: readonly string[]): string[] {
  const names = header.map((cell) => cell.trim()).filter((name) => name !== '');
  const once = new Set<string>();
  return [...new Set(names.filter((name) => once.size === once.add(name).size))];
}

/**
 * Refuses a file that is not of the format, once, naming what is missing and
 * what is there, before any row is read.
 */
export function requireColumns(found: readonly string[], required: readonly string[], format: string, repeated: readonly string[] = []): void {
  const missing = required.filter((name) => !found.includes(name));
  // Who asks for "name (2)" too has seen both.
  const ambiguous = repeated.filter((name) => required.includes(name) && !required.includes(`${name} (2)`));
  if (missing.length === 0 && ambiguous.length === 0) return;
  if (missing.length === 0) {
    const columns = ambiguous.map((name) => `"${excerpt(name, 40)}"`).join(', ');
    throw new ImportFileError('WRONG_FILE', `several columns are headed ${columns}, and nothing tells which of them is meant; rename all but one`, { line: 1 });
  }
  const listed = found.slice(0, 40).map((name) => `"${excerpt(name, 40)}"`);
  const more = found.length > 40 ? ` and ${found.length - 40} more` : '';
  throw new ImportFileError(
    'WRONG_FILE',
    `this is not a file of the format ${format}: ` +
      `missing ${missing.length === 1 ? 'column' : 'columns'} ${missing.map((name) => `"${name}"`).join(', ')}; ` +
      `found ${listed.join(', ') || 'none'}${more}`,
    { line: 1 },
  );
}
