import type { TestHub } from '../../support/hub.ts';
import { allOf } from './everything.ts';

/** A case of the museum's list as a steward of its authority reads it. */
export interface ListedCase {
  localId: string;
  title: { value: string };
  summary: { value: string }[];
  outcomes: { nodes: { decidedAt: { original: string } | null; terms: string | null }[] };
  events: { nodes: { kind: string; occurredAt: { original: string } | null }[] };
  statements: { nodes: { field: string; value: string }[] };
  persons: { role: string; name: string }[];
  unread: { field: string; value: string }[];
}

const FIELDS = `{ localId title { value } summary { value } outcomes(first: 100) { nodes { decidedAt { original } terms } }
  events(first: 100) { nodes { kind occurredAt { original } } } statements(first: 100) { nodes { field value } } persons { role name } unread { field value } }`;

/** All cases by their local ids, as a steward of the desk reads them. */
export async function listedCases(hub: TestHub): Promise<Map<string, ListedCase>> {
  const cases = await allOf<ListedCase>(hub, 'RepatriationCase', FIELDS, { as: 'documentation-desk' });
  return new Map(cases.map((one) => [one.localId, one]));
}

/** What stands where a name, or a sentence that may name somebody, stood. */
const WITHHELD = /\[name withheld\]|\[sentence withheld: it may name a private person\]/;

export const withholds = (text: string): boolean => WITHHELD.test(text);

/** Whether a public text is the text of the source with nothing changed but what is withheld. */
export function isOpenPartOf(open: string, source: string): boolean {
  const parts = open.split(new RegExp(WITHHELD, 'g')).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`^\\s*${parts.join('[\\s\\S]+?')}\\s*$`, 'u').test(source.normalize('NFC'));
}

/** The values of a column as the record has them, each as its words stand; `cell` says only whether it has tags. */
export function answeredValues(one: ListedCase, column: string, cell: string): string[] {
  const stated = one.statements.nodes.filter(({ field }) => field === column).map(({ value }) => value);
  const events = (kind: string): string[] => one.events.nodes.filter((event) => event.kind === kind).map(({ occurredAt }) => occurredAt?.original ?? '');
  switch (column) {
    case 'id': return [one.localId];
    case 'Title': return [one.title.value];
    case 'Description of Object(s)': return one.summary.map(({ value }) => (hasTags(cell) ? squeezed(value) : value));
    case 'Year Returned': return one.outcomes.nodes.flatMap(({ decidedAt, terms }) => decidedAt?.original ?? terms ?? []);
    case 'Date Looted': return [...events('looting'), ...stated];
    case 'Year Acquired': return [...events('acquisition'), ...stated];
    case 'Dealer': return one.persons.filter(({ role }) => role.startsWith('dealer')).map(({ name }) => name);
    default: return stated;
  }
}

/** Columns that hold one text each; the others join values, dates of some also by line breaks and semicolons. */
const WHOLE = new Set(['id', 'Title', 'Description of Object(s)', 'Repatriated?']);
const DATES = new Set(['Year Returned', 'Date Looted', 'Year Acquired']);

/** The values of a cell, blanks squeezed but in a description. */
export function statedValues(cell: string, column: string): string[] {
  const parts = WHOLE.has(column) ? [cell] : cell.split(DATES.has(column) ? /[|;\n]/ : /\|/);
  const values = parts.map((part) => (column.startsWith('Description') ? plain(part) : part.replace(/\s+/g, ' ').trim())).filter((value) => value !== '');
  // Who is "Various" is not said.
  return column === 'Dealer' ? [...new Set(values)].filter((value) => !/^(?:various|unknown|unnamed)$/i.test(value)) : values;
}

const hasTags = (text: string): boolean => /<[a-z]/i.test(text);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A description without the few tags that stand in it, whose line breaks are then those of its source and not its own. */
function plain(text: string): string {
  return hasTags(text) ? squeezed(text.replace(/<\/?(?:p|br|div|li|ul)\b[^>]*>/gi, ' ').replace(/<[^>]*>/g, '')) : text.trim();
}
