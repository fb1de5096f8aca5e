import { ImportFileError } from '../errors.ts';
import { excerpt } from '../row.ts';

/**
 * Names for the columns of a header: blanks around a name go (real exports have
 * "Administrative Division "), a repeated name becomes "Name (2)", a blank one "Column 7".
 */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim() || `Column ${index + 1}`;
    let unique = name;
    for (let copy = 2; taken.has(unique); copy += 1) unique = `${name} (${copy})`;
    taken.add(unique);
    return unique;
  });
}

/**
 * Refuses a file that is not of the format, once, naming what is missing and
 * what is there, before any row is read.
 */
export function requireColumns(found: readonly string[], required: readonly string[], format: string): void {
  const missing = required.filter((name) => !found.includes(name));
  if (missing.length === 0) return;
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
