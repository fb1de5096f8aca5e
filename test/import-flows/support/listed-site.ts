import type { TestHub } from '../../support/hub.ts';

interface Text {
  value: string;
  language: string;
}
interface When {
  original: string;
  edtf: string;
  display: string;
}

/** A property of the World Heritage List as the public API answers for it. */
export interface ListedSite {
  localId: string;
  /** The title in each language of the list. */
  titles: Record<string, Text>;
  names: { text: Text; kind: string }[];
  description: Text[];
  justification: Text[];
  category: string;
  location: { geojson: { type: string; coordinates: [number, number] }; precision: string } | null;
  areaHectares: number | null;
  region: string | null;
  states: { state: { code: string } | null; role: string; text: string | null }[];
  designations: { scheme: string; number: string; revision: string | null; criteria: string[]; from: When | null; until: When | null; laterDates: When[] }[];
  inDanger: boolean;
  dangerPeriods: { from: When | null; until: When | null }[];
  criteria: string[];
  inscribedAt: When;
  transboundary: boolean;
  statements: { nodes: { field: string; value: string }[] };
  unread: { field: string; value: string }[];
}

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const when = '{ original edtf display }';
const FIELDS = `localId names { text { value language } kind } description { value language } justification { value language } category
  location { geojson precision } areaHectares region states { state { code } role text }
  designations { scheme number revision criteria from ${when} until ${when} laterDates ${when} }
  inDanger dangerPeriods { from ${when} until ${when} } criteria inscribedAt ${when} transboundary
  statements(first: 100) { nodes { field value } } unread { field value }`;

/** The sites of these numbers, as a steward of their authority reads them. */
export async function listedSites(hub: TestHub, numbers: readonly string[]): Promise<Map<string, ListedSite>> {
  const where = '{ localId: { in: $numbers } }';
  const options = { as: 'documentation-desk', variables: { numbers } };
  const { data, errors } = await hub.ask(`query($numbers: [String!]) { sites(first: 100, where: ${where}) { nodes { ${FIELDS} } } }`, options);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const found = new Map<string, ListedSite>((data.sites.nodes as ListedSite[]).map((site) => [site.localId, { ...site, titles: {} }]));
  for (const language of LANGUAGES) {
    const titles = await hub.ask(`query($numbers: [String!]) { sites(first: 100, where: ${where}) { nodes { localId title(languages: ["${language}"]) { value language } } } }`, options);
    for (const { localId, title } of titles.data.sites.nodes as { localId: string; title: Text }[]) (found.get(localId) as ListedSite).titles[language] = title;
  }
  return found;
}

const FLAGS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'N7', 'N8', 'N9', 'N10'];
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What the answers say, put back into the columns of the list; `row` says only how the list spells a value. */
export function listedColumns(site: ListedSite, row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(row).map((column) => [column, columnOf(site, column, row[column] ?? '')]));
}

function columnOf(site: ListedSite, column: string, spelt: string): string {
  const [, base = '', language = ''] = /^(name|short_description|justification|states_name|region)_([a-z]{2})$/.exec(column) ?? [];
  const inscription = site.designations.find(({ scheme }) => scheme === 'WORLD_HERITAGE');
  const stated = (field: string): string => site.statements.nodes.find((statement) => statement.field === field)?.value ?? '';
  const flag = FLAGS.indexOf(column);
  if (flag >= 0) return site.criteria.includes(NUMERALS[flag] ?? '') ? '1' : '0';
  if (base === 'name') return nameIn(site, language);
  if (base === 'short_description') return textIn(site.description, language);
  if (base === 'justification') return textIn(site.justification, language);
  if (column === 'states_name_en') return [...new Set(site.states.map(({ text }) => text))].join();
  if (column === 'region_en') return site.region ?? '';
  if (base !== '') return stated(column);
  switch (column) {
    case 'id_no': return inscription?.number === site.localId ? site.localId : '';
    case 'unique_number': case 'udnp_code': return stated(column);
    case 'rev_bis': return inscription?.revision ?? '';
    case 'date_inscribed': return sameWords(site.inscribedAt, inscription?.from ?? null);
    case 'secondary_dates': return (inscription?.laterDates ?? []).map((date) => sameWords(date, date)).join(/,\s/.test(spelt) ? ', ' : ',');
    case 'danger': return site.inDanger ? '1' : '0';
    case 'danger_list': return dangerList(site);
    case 'date_end': return lastEnd(site, spelt);
    case 'longitude': return place(site, 0);
    case 'latitude': return place(site, 1);
    case 'area_hectares': return site.areaHectares === null ? (site.unread.find(({ field }) => field === column)?.value ?? '') : String(site.areaHectares);
    case 'criteria_txt': return (inscription?.criteria ?? []).map((criterion) => `(${criterion})`).join('');
    case 'category': return `${site.category.slice(0, 1)}${site.category.slice(1).toLowerCase()}`;
    case 'category_short': return { CULTURAL: 'C', NATURAL: 'N', MIXED: 'C/N' }[site.category] ?? '';
    case 'iso_code': return site.states.flatMap(({ state }) => state?.code.toLowerCase() ?? []).join();
    case 'transboundary': return site.transboundary ? '1' : '0';
    default: return `no place for ${column}`;
  }
}

function textIn(texts: readonly Text[], language: string): string {
  return texts.find((text) => text.language === language)?.value ?? '';
}

/** The name, if the title in that language is the same without its markup; else a text that no row has. */
function nameIn(site: ListedSite, language: string): string {
  const name = site.names.find(({ text, kind }) => text.language === language && kind === 'OFFICIAL')?.text.value ?? '';
  const title = site.titles[language];
  if (name === '') return title?.language === language ? 'a title without a name' : '';
  const plain = name.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  return title?.value === plain && title.language === language ? name : `${name} is not the title ${title?.value}`;
}

/** A year whose original, expression and display are one. */
function sameWords(date: When | null, other: When | null): string {
  const said = new Set([date?.original, date?.edtf, date?.display, other?.original]);
  return said.size === 1 ? (date?.original ?? '') : `several dates: ${[...said].join()}`;
}

/** Periods are answered oldest first; the list puts the one that lasts before those that ended. */
function dangerList(site: ListedSite): string {
  const designated = site.designations.filter(({ scheme }) => scheme === 'WORLD_HERITAGE_IN_DANGER');
  const years = (periods: readonly { from: When | null; until: When | null }[]): string[] =>
    periods.map(({ from, until }) => (until === null ? `Y ${from?.edtf}` : `P ${from?.edtf}-${until.edtf}`));
  const periods = years(site.dangerPeriods);
  if (periods.join() !== years(designated).join()) return 'the designations in danger differ from the periods';
  return [...periods.filter((period) => period.startsWith('Y')), ...periods.filter((period) => period.startsWith('P'))].join(' ');
}

/** The list repeats the last end of a period; a site that never was in danger has none. */
function lastEnd(site: ListedSite, spelt: string): string {
  const ends = site.dangerPeriods.flatMap(({ until }) => until?.edtf ?? []).sort();
  return ends.at(-1) ?? (spelt === '0' ? '0' : '');
}

function place({ location }: ListedSite, axis: 0 | 1): string {
  if (location === null) return '';
  return location.precision === 'EXACT' && location.geojson.type === 'Point' ? String(location.geojson.coordinates[axis]) : 'no exact point';
}
