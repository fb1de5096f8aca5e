import type { EamenaSite } from './eamena-site.ts';
import { rawFeatures } from './raw.ts';

/** One site of an export: its cells by column, and the geometries of all its features. */
export interface ExportedSite {
  cells: Readonly<Record<string, string>>;
  geometries: unknown[];
}

/** The sites of a GeoJSON export, which gives a site once for each of its geometries. Blanks around the names of columns go. */
export function exportedSites(file: string): Map<string, ExportedSite> {
  const sites = new Map<string, ExportedSite>();
  for (const { properties, geometry } of rawFeatures(file)) {
    const cells = Object.fromEntries(Object.entries(properties).map(([column, value]) => [column.trim(), value ?? '']));
    const id = cells['EAMENA ID'] ?? '';
    const site = sites.get(id) ?? { cells, geometries: [] };
    if (JSON.stringify(cells) !== JSON.stringify(site.cells)) throw new Error(`${id} says different things in different features.`);
    site.geometries.push(geometry);
    sites.set(id, site);
  }
  return sites;
}

/** Columns that name the persons who assessed, with the column beside whose places they stand, if any. */
export const PERSON_COLUMNS = {
  'Assessment Investigator - Actor': null,
  'Disturbance Cause Assignment Assessor Name - Actor': 'Disturbance Cause Category Type',
  'Threat Inference Making Assessor Name - Actor': 'Threat Category',
  'Date Inference Making Actor Name': null,
} as const;

/** Everyone whom a site names, in the order of those columns; twice only where two places of a list name the same person. */
export function namedPersons(site: ExportedSite): string[] {
  return Object.entries(PERSON_COLUMNS).flatMap(([column, besides]) => {
    const names = placesIn(site.cells[column] ?? '').map((name) => name.replaceAll(/\p{Cf}/gu, ''));
    const perPlace = besides !== null && names.length === placesIn(site.cells[besides] ?? '').length;
    return (perPlace ? names : [...new Set(names)]).filter((name) => name !== '');
  });
}

/** Columns whose lists run side by side with one that says which places there are. */
const BESIDE = {
  disturbances: [
    'Disturbance Cause Category Type', 'Disturbance Cause Type', 'Disturbance Cause Certainty', 'Disturbance Date From', 'Disturbance Date To',
    'Disturbance Date Occurred On', 'Disturbance Date Occurred Before',
  ],
  threats: ['Threat Category', 'Threat Cause Type', 'Threat Probability'],
} as const;

/** Columns that name a thing once for every assessment or geometry, and whose repeats say nothing more. */
const ONCE = new Set([
  'Assessment Activity Type', 'Investigator Role Type', 'Priority Type', 'Recommendation Type', 'Heritage Place Type',
]);
const FUNCTIONS = ['Heritage Place Function', 'Heritage Place Function Certainty'];
const UNSPELT: Readonly<Record<string, string>> = { 'Name Type': 'Alternative Reference' };

/** What a column of the export says, blank places and repeats put as the record has them. */
export function statedColumn({ cells }: ExportedSite, column: string): string {
  const cell = cells[column] ?? '';
  if (placesIn(cell).every((place) => place === '')) return '';
  for (const group of Object.values(BESIDE)) if ((group as readonly string[]).includes(column)) return beside(cells, group, column);
  if (ONCE.has(column)) return [...new Set(placesIn(cell).filter((place) => place !== ''))].join(', ');
  if (FUNCTIONS.includes(column)) return functions(cells).map((pair) => pair[FUNCTIONS.indexOf(column)]).join(', ');
  if (/Activity Date$|^GE Imagery/.test(column)) return days(cell);
  if (/^Geometry |^Location Certainty|^Name Type|^Resource Name/.test(column)) return placesIn(cell).map((place) => place || (UNSPELT[column] ?? '')).join(', ');
  return cell.trim();
}

/** Whether a cell that the record could not place is kept in it word for word. */
export function keptWhole(site: EamenaSite, column: string, cell: string): boolean {
  return site.unread.some(({ field, value }) => field === column && value === cell);
}

export function placesIn(cell: string): string[] {
  return cell.split(',').map((place) => place.trim()).map((place) => (place === 'None' ? '' : place));
}

/** A disturbance or a threat is a place with a category; what stands beside a blank one is left out. */
function beside(cells: Readonly<Record<string, string>>, group: readonly string[], column: string): string {
  const categories = placesIn(cells[group[0] ?? ''] ?? '');
  const own = placesIn(cells[column] ?? '');
  const once = own.length === categories.length ? own : own.filter((_, place) => place % (own.length / categories.length) === 0);
  const words = once.filter((_, place) => categories[place] !== '');
  return words.every((word) => word === '') ? '' : words.join(', ');
}

function functions(cells: Readonly<Record<string, string>>): string[][] {
  const [named = [], certainties = []] = FUNCTIONS.map((name) => placesIn(cells[name] ?? ''));
  const pairs = named.map((name, place) => [name, certainties[place] ?? '']);
  return [...new Map(pairs.map((pair) => [pair.join('|'), pair])).values()];
}

/** A day that is named several times is that day. */
function days(cell: string): string {
  const named = new Set(placesIn(cell).filter((day) => day !== ''));
  return named.size === 1 ? [...named].join() : cell.trim();
}
