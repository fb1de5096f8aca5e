import type { CellValue } from '../../row.ts';
import { foldLabel, type Term, type Vocabulary } from './terms.ts';

/**
 * A cell of an export joins the values of one node by ", ". A place in the list
 * may be empty ("Natural, , "), and is kept as null, since the lists of sibling
 * columns run side by side.
 */
export type CellTerms =
  /** `words` are the labels as the source writes them, place by place. */
  | { understood: true; terms: (Term | null)[]; words: (string | null)[] }
  | { understood: false; verbatim: string };

/** How the exports write "no value". */
const NOTHING = new Set(['', 'none', 'null']);

/** True where a cell says nothing: null, "", "None", or a list of only such ("None, None"). */
export function saysNothing(cell: CellValue | undefined): boolean {
  if (cell === undefined || cell === null) return true;
  return typeof cell === 'string' && cell.split(',').every((part) => NOTHING.has(part.trim().toLowerCase()));
}

/**
 * Splits a cell into terms of its vocabulary. Values hold commas themselves
 * ("Conservation, Restoration, and Maintenance Activities"), so the longest
 * label that fits is taken first, and a shorter one where the rest then fits
 * better. A cell that is not wholly made of known labels is not split at all:
 * half a list would pair wrongly with its neighbours.
 */
export function splitTerms(cell: CellValue | undefined, vocabulary: Vocabulary): CellTerms {
  if (saysNothing(cell)) return { understood: true, terms: [], words: [] };
  if (typeof cell !== 'string') return { understood: false, verbatim: JSON.stringify(cell) };
  const folded = foldLabel(cell);
  const places = placesOf(folded, vocabulary);
  if (!places) return { understood: false, verbatim: cell };
  const spelt = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  // A letter whose lower case is longer (İ) would shift the places; then the folded label has to do.
  const own = spelt.length === folded.length ? spelt : folded;
  const word = ({ term, start, end }: Place): string | null => (term ? own.slice(start, end) : null);
  return { understood: true, terms: places.map(({ term }) => term), words: places.map(word) };
}

/** One place of a list, and where in the folded cell its label stands. */
interface Place {
  term: Term | null;
  start: number;
  end: number;
}

/**
 * The places of a whole list, or undefined where no reading reaches its end.
 * Goes back without calling itself: a list of ten thousand places is no reason
 * to run out of stack.
 */
function placesOf(text: string, vocabulary: Vocabulary): Place[] | undefined {
  const labels = [...vocabulary.labels, ...NOTHING];
  const taken: { place: Place; label: number }[] = [];
  // Positions from which no reading reaches the end, so that none is tried twice.
  const failed = new Set<number>();
  let at = 0;
  let from = 0;
  for (;;) {
    const label = failed.has(at) ? -1 : labels.findIndex((word, index) => index >= from && endsPlace(text, at, word));
    if (label >= 0) {
      const word = labels[label] ?? '';
      const end = at + word.length;
      taken.push({ place: { term: vocabulary.byLabel.get(word) ?? null, start: at, end }, label });
      if (end >= text.length) return taken.map(({ place }) => place);
      at = text[end + 1] === ' ' ? end + 2 : end + 1;
      from = 0;
      continue;
    }
    failed.add(at);
    const last = taken.pop();
    if (!last) return undefined;
    at = last.place.start;
    from = last.label + 1;
  }
}

/** Whether a label stands at a position, and the list ends or goes on after it. */
function endsPlace(text: string, at: number, label: string): boolean {
  const end = at + label.length;
  return text.startsWith(label, at) && (end >= text.length || text[end] === ',');
}

/**
 * The one value of a node that should have one but is repeated per geometry or
 * assessment ("Definite, Definite"): undefined where nothing is said, `null`
 * where the repeats disagree.
 */
export function agreedTerm(terms: readonly (Term | null)[]): Term | null | undefined {
  const said = new Set(terms.filter((term) => term !== null));
  if (said.size === 0) return undefined;
  const [only] = said;
  return said.size === 1 && only ? only : null;
}

/** The distinct terms of a list, in order of first mention. */
export function distinctTerms(terms: readonly (Term | null)[]): Term[] {
  return [...new Set(terms.filter((term) => term !== null))];
}

/**
 * Sibling columns read side by side, one row per place in their lists. Columns
 * that say nothing give null throughout. Undefined where the lists differ in
 * length: their places then do not correspond, and pairing them would be a guess.
 */
export function sideBySide<C extends Record<string, readonly unknown[]>>(columns: C): { [K in keyof C]: C[K][number] | null }[] | undefined {
  const names = Object.keys(columns) as (keyof C)[];
  const lengths = new Set(names.map((name) => columns[name]?.length ?? 0).filter((length) => length > 0));
  if (lengths.size > 1) return undefined;
  const [length = 0] = lengths;
  return Array.from({ length }, (_, place) => {
    const row = {} as { [K in keyof C]: C[K][number] | null };
    for (const name of names) row[name] = columns[name]?.[place] ?? null;
    return row;
  });
}

/** The parts of a list of dates or counts, whose values hold no commas; null where a place says nothing. */
export function splitPlain(cell: CellValue | undefined): (string | null)[] {
  if (saysNothing(cell)) return [];
  return String(cell)
    .split(',')
    .map((part) => part.trim())
    .map((part) => (NOTHING.has(part.toLowerCase()) ? null : part));
}
