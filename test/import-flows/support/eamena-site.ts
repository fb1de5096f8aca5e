import type { TestHub } from '../../support/hub.ts';
import { CATEGORIES, EXTENTS, PRIORITIES, spelt } from './eamena-words.ts';
import { allOf } from './everything.ts';

interface Term {
  text: string;
  concept: string | null;
}
interface When {
  original: string;
  edtf: string;
}

/** A site of an EAMENA export as a steward of its authority reads it. */
export interface EamenaSite {
  localId: string;
  title: { value: string };
  sources: { url: string | null }[];
  names: { text: { value: string }; kind: string }[];
  description: { value: string }[];
  placeTypes: Term[];
  functions: { function: Term; certainty: string | null }[];
  geometries: { geojson: unknown; qualifier: Term | null; extentCertainty: string | null; locationCertainty: string | null }[];
  gridId: string | null;
  administrativeDivisions: Term[];
  address: string | null;
  states: { state: { code: string } | null; role: string; text: string | null }[];
  designations: { name: string | null; from: When | null; until: When | null }[];
  periods: { period: Term; certainty: string | null }[];
  condition: string | null;
  damageExtent: string | null;
  assessments: { nodes: { assessedAt: When | null; kinds: Term[]; investigatorRole: Term | null; investigators: string[]; priority: string | null; recommendations: Term[]; imageryDate: When | null }[] };
  disturbances: { nodes: Disturbance[] };
  threats: { nodes: { category: string; cause: Term | null; probability: string | null; assessors: string[] }[] };
  statements: { nodes: { field: string; value: string }[] };
  persons: { role: string; name: string }[];
  unread: { field: string; value: string }[];
}

interface Disturbance {
  category: string;
  cause: Term | null;
  certainty: string | null;
  effects: { effect: Term; certainty: string | null }[];
  from: When | null;
  to: When | null;
  occurredOn: When | null;
  occurredBefore: When | null;
  assessors: string[];
}

const term = '{ text concept }';
const when = '{ original edtf }';
const FIELDS = `{ localId title { value } sources { url } names { text { value } kind } description { value } placeTypes ${term} functions { function ${term} certainty }
  geometries { geojson qualifier ${term} extentCertainty locationCertainty } gridId administrativeDivisions ${term} address
  states { state { code } role text } designations { name from ${when} until ${when} } periods { period ${term} certainty } condition damageExtent
  assessments(first: 100) { nodes { assessedAt ${when} kinds ${term} investigatorRole ${term} investigators priority recommendations ${term} imageryDate ${when} } }
  disturbances(first: 100) { nodes { category cause ${term} certainty effects { effect ${term} certainty } from ${when} to ${when} occurredOn ${when} occurredBefore ${when} assessors } }
  threats(first: 100) { nodes { category cause ${term} probability assessors } }
  statements(first: 100) { nodes { field value } } persons { role name } unread { field value } }`;

/** All sites by their EAMENA identifiers, as a steward of the desk reads them. */
export async function eamenaSites(hub: TestHub): Promise<Map<string, EamenaSite>> {
  const sites = await allOf<EamenaSite>(hub, 'HeritageSite', FIELDS, { as: 'documentation-desk' });
  return new Map(sites.map((site) => [site.localId, site]));
}

/** What the answers say, put back into a column of the export; what stands there in the words of the source is a statement. */
export function answeredColumn(site: EamenaSite, column: string): string {
  const [assessment] = site.assessments.nodes;
  const disturbances = (pick: (one: Disturbance) => Place): string => list(site.disturbances.nodes.map(pick));
  const stated = (field: string): string => site.statements.nodes.find((statement) => statement.field === field)?.value ?? '';
  const effects = site.disturbances.nodes.length === 1 ? (site.disturbances.nodes[0]?.effects ?? []) : [];
  switch (column) {
    case 'EAMENA ID': return site.localId;
    case 'resourceid': return /^https:\/\/database\.eamena\.org\/report\/(.*)$/.exec(site.sources[0]?.url ?? '')?.[1] ?? '';
    case 'Resource Name': return list(site.names.map(({ text }) => text.value));
    case 'Name Type': return list(site.names.map(({ kind }) => ({ TOPONYM: 'Toponym', ALTERNATIVE: 'Alternative Reference' })[kind] ?? kind));
    case 'General Description': return list(site.description.map(({ value }) => value));
    case 'Heritage Place Type': return list(site.placeTypes);
    case 'Heritage Place Function': return list(site.functions.map((one) => one.function));
    case 'Heritage Place Function Certainty': return list(site.functions.map(({ certainty }) => spelt(certainty)));
    case 'Geometry Qualifier': return list(site.geometries.map(({ qualifier }) => qualifier));
    case 'Geometry Extent Certainty': return list(site.geometries.map(({ extentCertainty }) => spelt(extentCertainty)));
    case 'Location Certainty': return list(site.geometries.map(({ locationCertainty }) => spelt(locationCertainty)));
    case 'Grid ID': return site.gridId ?? '';
    case 'Administrative Division': return list(site.administrativeDivisions);
    case 'Address': return site.address ?? '';
    case 'Country Type': return list(site.states.map(({ state, role, text }) => (state?.code === 'IR' && role === 'TERRITORIAL' ? text : null)));
    case 'Designation': return list(site.designations.map(({ name }) => name));
    case 'Overall Condition State Type': return spelt(site.condition);
    case 'Damage Extent Type': return EXTENTS[site.damageExtent ?? ''] ?? '';
    case 'Assessment Activity Date': return date(assessment?.assessedAt ?? null);
    case 'Assessment Activity Type': return list(assessment?.kinds ?? []);
    case 'Investigator Role Type': return assessment?.investigatorRole?.text ?? '';
    case 'Priority Type': return PRIORITIES[assessment?.priority ?? ''] ?? '';
    case 'Recommendation Type': return list(assessment?.recommendations ?? []);
    case 'GE Imagery Acquisition Date': return date(assessment?.imageryDate ?? null);
    case 'Disturbance Cause Category Type': return disturbances(({ category }) => CATEGORIES[category]);
    case 'Disturbance Cause Type': return disturbances(({ cause }) => cause);
    case 'Disturbance Cause Certainty': return disturbances(({ certainty }) => spelt(certainty));
    case 'Disturbance Date From': return disturbances(({ from }) => date(from));
    case 'Disturbance Date To': return disturbances(({ to }) => date(to));
    case 'Disturbance Date Occurred On': return disturbances(({ occurredOn }) => date(occurredOn));
    case 'Disturbance Date Occurred Before': return disturbances(({ occurredBefore }) => date(occurredBefore));
    case 'Effect Type': return list(effects.map(({ effect }) => effect)) || stated(column);
    case 'Effect Certainty': return list(effects.map(({ certainty }) => spelt(certainty))) || stated(column);
    case 'Threat Category': return list(site.threats.nodes.map(({ category }) => CATEGORIES[category]));
    case 'Threat Cause Type': return list(site.threats.nodes.map(({ cause }) => cause));
    case 'Threat Probability': return list(site.threats.nodes.map(({ probability }) => spelt(probability)));
    case 'Cultural Period Type': case 'Cultural Sub-period Type': return list(periodsOf(site, column).map(({ period }) => period));
    case 'Cultural Period Certainty': case 'Cultural Sub-period Certainty':
      return list(periodsOf(site, column).map(({ period, certainty }) => spelt(certainty) || stated(`Certainty of the period ${period.text}`)));
    default: return stated(column);
  }
}

/** What one place of a list may say. */
type Place = string | Term | null | undefined;

/** Places side by side as an export joins them; nothing where all are blank. */
function list(places: readonly Place[]): string {
  const words = places.map((place) => (typeof place === 'string' ? place : (place?.text ?? '')));
  return words.every((word) => word === '') ? '' : words.join(', ');
}

/** One day whose original and expression are one, or the words of a list of days, which span the time between them. */
function date(found: When | null): string {
  if (found === null || found.original === found.edtf) return found?.original ?? '';
  const days = found.original.split(', ').sort();
  return found.edtf === `${days[0]}/${days.at(-1)}` ? found.original : `${found.original} is not ${found.edtf}`;
}

function periodsOf(site: EamenaSite, column: string): EamenaSite['periods'] {
  const kind = column.includes('Sub') ? 'eamena:cultural-sub-period/' : 'eamena:cultural-period/';
  return site.periods.filter(({ period }) => period.concept?.startsWith(kind));
}
