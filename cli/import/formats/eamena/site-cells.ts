import { parseFuzzyDate, unreadDate } from '../../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, TermValue, UnreadValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { CellNotice } from '../../format.ts';
import { cellText, excerpt, type CellValue, type SourceRow } from '../../row.ts';
import { saysNothing, splitPlain, splitTerms } from './cells.ts';
import { TERM_COLUMNS, type TermColumn } from './columns.ts';

/** One place of a list: the term, the source's own word for it, and the vocabulary both are of. */
export interface Said {
  code: string;
  word: string;
  vocabulary: string;
}

/**
 * The cells of one site. What a reader of it could not understand is kept here,
 * once, verbatim for the record and as a notice for the report.
 */
export class SiteCells {
  readonly row: SourceRow;
  readonly unread: UnreadValue[] = [];
  readonly notices: CellNotice[] = [];

  constructor(row: SourceRow) {
    this.row = row;
  }

  /** A plain cell without blanks around it; undefined where it says nothing. */
  text(column: string): string | undefined {
    return saysNothing(this.row.cells[column]) ? undefined : cellText(this.row, column);
  }

  /** The places of a list of terms; none, and the cell kept, where it is not wholly understood. */
  terms(column: TermColumn): (Said | null)[] {
    const vocabulary = TERM_COLUMNS[column];
    const read = splitTerms(this.row.cells[column], vocabulary);
    if (!read.understood) {
      this.keep(column, `not a list of values of the vocabulary "${vocabulary.name}"`);
      return [];
    }
    return read.terms.map((term, place) => term && { code: term.code, word: read.words[place] ?? term.en, vocabulary: vocabulary.name });
  }

  /** The terms that are said, each once, in order of first mention. */
  distinct(column: TermColumn): Said[] {
    const said = this.terms(column).filter((place) => place !== null);
    return [...new Map(said.toReversed().map((place) => [place.code, place])).values()].toReversed();
  }

  /** The one term of a node that is repeated per geometry; null, and the cell kept, where the repeats disagree. */
  agreed(column: TermColumn): Said | null {
    const [only, ...others] = this.distinct(column);
    if (others.length > 0) this.keep(column, 'its values disagree, and nothing tells which of them holds');
    return others.length > 0 ? null : (only ?? null);
  }

  /** The places of a list of dates, counts or names. */
  list(column: string): (string | null)[] {
    return splitPlain(this.row.cells[column]);
  }

  /** A date of this column; what is not understood keeps its text and is reported. */
  date(column: string, text: string | null): FuzzyDateValue | null {
    if (text === null) return null;
    const read = parseFuzzyDate(text);
    if (read.ok) return read.value;
    this.keep(column, `the date ${read.reason}`, text);
    return unreadDate(text);
  }

  /** All dates of a column as one: from the first to the last where there are several. */
  dates(column: string): FuzzyDateValue | null {
    const days = [...new Set(this.list(column).filter((day) => day !== null))];
    if (days.length < 2) return this.date(column, days[0] ?? null);
    const original = this.text(column) ?? '';
    const read = parseFuzzyDate(`{${days.toSorted().join(',')}}`);
    if (read.ok) return { ...read.value, original };
    this.keep(column, `the list of dates ${read.reason}`);
    return unreadDate(original);
  }

  /** Keeps a cell verbatim and reports it, once per column and value. */
  keep(column: string, reason: string, value: string = verbatim(this.row.cells[column])): void {
    if (this.unread.some((kept) => kept.field === column && kept.value === value)) return;
    this.unread.push({ field: column, value, reason });
    this.notices.push({ line: this.row.line, field: column, value: excerpt(value), reason });
  }
}

/** The source's word with the vocabulary's concept, which the hub found by the word. */
export function termValue(said: Said): TermValue {
  return { text: said.word, concept: `eamena:${said.vocabulary.replaceAll(' ', '-')}/${said.code}`, derived: true };
}

function verbatim(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
