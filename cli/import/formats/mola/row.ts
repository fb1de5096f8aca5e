import type { CellNotice } from '../../format.ts';
import { cellText, excerpt, type RowProblem, type SourceRow } from '../../row.ts';
import { openText, personsOfText } from './open-text.ts';
import { dealerNames, personsOfTitle, unnamedDealers, withholdNames } from './persons.ts';

/** A value with the words the source puts beside it: "2018 (Colombia)". */
export interface StatedDate {
  /** As written. */
  verbatim: string;
  /** The date alone, still to be parsed ("2018"). */
  date: string;
  /** What the brackets say: who received it, which museum. */
  note: string | undefined;
}

/** One case of the Museum of Looted Antiquities, every column, without the names of private persons. */
export interface RepatriationRow {
  id: string;
  title: string;
  /** "Yes", "On indefinite loan"; undefined where the source leaves it open. */
  repatriated: string | undefined;
  returned: StatedDate[];
  sendingCountries: string[];
  receivingCountries: string[];
  materials: string[];
  countriesOfOrigin: string[];
  description: string | undefined;
  objectTypes: string[];
  cultures: string[];
  /** Classes of size, 1 (small) upwards, as the source has them. */
  sizes: string[];
  findspots: string[];
  looted: StatedDate[];
  currentLocations: string[];
  acquired: StatedDate[];
  museums: string[];
  /** Field class PERSON: dealers, verbatim. */
  dealers: string[];
  /** Field class PERSON: words for dealers who are not named, verbatim. */
  unnamedDealers: string[];
  /** Field class PERSON: those whom the title names the case after. */
  titled: string[];
  /** Field class PERSON: everyone whose name is withheld above, dealers included. */
  persons: string[];
}

export type ParsedCaseRow = { ok: true; row: RepatriationRow; notices: CellNotice[] } | { ok: false; problems: RowProblem[] };

export const CASE_COLUMNS = [
  'id', 'Title', 'Repatriated?', 'Year Returned', 'Sending Country', 'Receiving Country', 'Object Materials', 'Country of Origin',
  'Description of Object(s)', 'Object Type', 'Culture', 'Size', 'Findspot', 'Date Looted', 'Current Location', 'Dealer', 'Year Acquired', 'Museum Name',
] as const;

/** Columns whose verbatim text may name a dealer or a collector. */
export const PERSON_COLUMNS = ['Dealer', 'Title', 'Description of Object(s)', 'Current Location', 'Findspot', 'Year Acquired', 'Museum Name'] as const;

/** Most characters of a cell; the longest of the published list have 304, 64 and 3,821. */
const LONGEST: Readonly<Partial<Record<(typeof CASE_COLUMNS)[number], number>>> = { Dealer: 2_000, Title: 1_000 };
const LONGEST_OTHER = 20_000;

/** Reads a row; refused only where it has no identifier or no title, or a cell far longer than any of the list. */
export function parseCaseRow(source: SourceRow): ParsedCaseRow {
  const { line } = source;
  const id = cellText(source, 'id');
  const title = cellText(source, 'Title');
  const problems: RowProblem[] = [];
  if (id === undefined) problems.push({ line, field: 'id', code: 'MISSING_VALUE', reason: 'the case has no identifier' });
  if (title === undefined) problems.push({ line, field: 'Title', code: 'MISSING_VALUE', reason: 'the case has no title' });
  for (const column of CASE_COLUMNS) {
    const longest = LONGEST[column] ?? LONGEST_OTHER;
    // Whom a text names is looked for in all of it, so a text that is no title and no list of dealers is not looked into.
    if ((cellText(source, column)?.length ?? 0) > longest) problems.push({ line, field: column, code: 'CELL_TOO_LARGE', reason: `the cell is longer than ${longest} characters` });
  }
  if (id === undefined || title === undefined || problems.length > 0) return { ok: false, problems };

  const dealers = dealerNames(cellText(source, 'Dealer') ?? '');
  const description = cellText(source, 'Description of Object(s)');
  const titled = personsOfTitle(title, parts(cellText(source, 'Findspot')));
  const persons = [...new Set([...dealers, ...titled, ...personsOfText(description ?? '')])];
  const nameless = (text: string): string => withholdNames(text, persons);
  const list = (column: string): string[] => parts(cellText(source, column)).map(nameless);
  const dates = (column: string): StatedDate[] => parts(cellText(source, column), /[|;\n]/).map((part) => statedDate(nameless(part)));

  const notices: CellNotice[] = [];
  const repatriated = cellText(source, 'Repatriated?');
  if (repatriated === undefined && CASE_COLUMNS.every((column) => column === 'id' || column === 'Title' || cellText(source, column) === undefined)) {
    notices.push({ line, field: 'Title', value: excerpt(title), reason: 'the row states nothing but a title; it may be no case' });
  }
  for (const size of list('Size').filter((value) => !/^[1-9]$/.test(value))) {
    notices.push({ line, field: 'Size', value: excerpt(size), reason: 'not a class of size' });
  }

  return {
    ok: true,
    notices,
    row: {
      id,
      title: nameless(title.replace(/\s+/g, ' ')),
      repatriated,
      returned: dates('Year Returned'),
      sendingCountries: list('Sending Country'),
      receivingCountries: list('Receiving Country'),
      materials: list('Object Materials'),
      countriesOfOrigin: list('Country of Origin'),
      description: description === undefined ? undefined : openText(description, persons),
      objectTypes: list('Object Type'),
      cultures: list('Culture'),
      sizes: list('Size'),
      findspots: list('Findspot'),
      looted: dates('Date Looted'),
      currentLocations: list('Current Location'),
      acquired: dates('Year Acquired'),
      museums: list('Museum Name'),
      dealers,
      unnamedDealers: unnamedDealers(cellText(source, 'Dealer') ?? ''),
      titled,
      persons,
    },
  };
}

function parts(cell: string | undefined, separator: RegExp = /\|/): string[] {
  if (cell === undefined) return [];
  return cell.split(separator).map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}

/** "2018 (Colombia)", "Head: 2003" and "1969: Human remains" say beside the date what it is a date of. */
function statedDate(verbatim: string): StatedDate {
  const bracketed = /^(.*?)\s*\(([^)]*)\)$/.exec(verbatim);
  if (bracketed?.[1]) return { verbatim, date: bracketed[1], note: bracketed[2] };
  const labelled = /^(\p{L}[^:\d]*):\s*(.+)$/u.exec(verbatim);
  if (labelled?.[2]) return { verbatim, date: labelled[2], note: labelled[1] };
  const followed = /^([^:]*\d):\s*(\p{L}.*)$/u.exec(verbatim);
  return followed?.[1] ? { verbatim, date: followed[1], note: followed[2] } : { verbatim, date: verbatim, note: undefined };
}
