import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, joinList, more, section, statements, table } from './blocks.ts';
import { join, list, recordFields, statementFields, withFragments } from './fragments.ts';
import type { RecordKind } from './kind.ts';
import { country, date, joined, longText, said, span, status, term, terms, text, words, yesNo } from './parts.ts';
import { descriptions, schemaOrg } from './schema-org.ts';
import type { Country, Dated, Join, Nodes, RecordFacts, Said, Statement, TermText, Text } from './shapes.ts';

interface SiteData extends RecordFacts {
  names: { text: Text; kind: string }[];
  description: Text[];
  justification: Text[];
  category: string | null;
  placeTypes: TermText[];
  location: { geojson: { type?: string; coordinates?: unknown } | null; precision: string } | null;
  gridId: string | null;
  administrativeDivisions: TermText[];
  region: string | null;
  states: { state: Country | null; role: string; text: string | null; status: string; source: Said | null }[];
  designations: { scheme: string; number: string | null; criteria: string[]; from: Dated | null; until: Dated | null; status: string; source: Said | null }[];
  inDanger: boolean;
  dangerPeriods: { from: Dated | null; until: Dated | null }[];
  inscribedAt: Dated | null;
  areaHectares: number | null;
  transboundary: boolean | null;
  periods: { period: TermText; certainty: string | null; date: Dated | null }[];
  condition: string | null;
  damageExtent: string | null;
  assessments: Nodes<{ assessedAt: Dated | null; condition: string | null; damageExtent: string | null; priority: string | null; source: Said | null }>;
  disturbances: Nodes<{ category: string; cause: TermText | null; certainty: string | null; effects: { effect: TermText }[]; from: Dated | null; to: Dated | null }>;
  threats: Nodes<{ category: string; cause: TermText | null; probability: string | null }>;
  lootingReports: Nodes<{ kind: string; occurredAt: Dated | null; description: Text[]; status: string; source: Said | null }>;
  statements: Nodes<Statement>;
  objects: Join | null;
  cases: Join | null;
}

const query = withFragments(`query SitePage($id: ID!) {
  record: site(id: $id) {
    ${recordFields}
    names { text { ...Text } kind } description { ...Text } justification { ...Text } category placeTypes { text }
    location { geojson precision } gridId administrativeDivisions { text } region
    states { state { ...Country } role text status source { ...Said } }
    designations { scheme number criteria from { ...Dated } until { ...Dated } status source { ...Said } }
    inDanger dangerPeriods { from { ...Dated } until { ...Dated } } inscribedAt { ...Dated } areaHectares transboundary
    periods { period { text } certainty date { ...Dated } } condition damageExtent
    ${list('assessments', 'assessedAt { ...Dated } condition damageExtent priority source { ...Said }')}
    ${list('disturbances', 'category cause { text } certainty effects { effect { text } } from { ...Dated } to { ...Dated }')}
    ${list('threats', 'category cause { text } probability')}
    ${list('lootingReports', 'kind occurredAt { ...Dated } description { ...Text } status source { ...Said }')}
    ${list('statements', statementFields)}
    ${join('objects')} ${join('cases')}
  }
}`);

export const siteKind: RecordKind<SiteData> = {
  query,
  sections,
  linkedData: (site, address) => schemaOrg('LandmarksOrHistoricalBuildings', site, address, {
    alternateName: site.names.map((one) => one.text.value),
    description: descriptions(site, site.description),
    geo: pointOf(site),
  }),
};

function sections(voice: Voice, site: SiteData): Html {
  const { say } = voice;
  return html`${section('about', say.about, facts([
    [say.category, term(voice, 'SiteCategory', site.category)],
    [say.type, terms(site.placeTypes)],
    [say.names, joined(site.names.map((one) => text(one.text)))],
    [say.place, place(voice, site)],
    [say.region, joined([words(site.region), terms(site.administrativeDivisions)])],
    [say.periods, joined(site.periods.map((one) => html`${words(one.period.text)} ${joined([date(voice, one.date), term(voice, 'Certainty', one.certainty)])}`))],
    [say.inscribed, date(voice, site.inscribedAt)],
    [say.inDanger, site.inDanger ? html`<strong>${say.yes}</strong> ${joined(site.dangerPeriods.map((one) => span(voice, one.from, one.until)))}` : joined([say.no, ...site.dangerPeriods.map((one) => span(voice, one.from, one.until))])],
    [say.area, site.areaHectares === null ? null : `${voice.number(site.areaHectares)} ha`],
    [say.transboundary, yesNo(voice, site.transboundary)],
    [say.description, longText(voice, site.rights, site.description)],
    [say.justification, longText(voice, site.rights, site.justification)],
  ]))}
${section('states', say.states, table(say.states, [say.state, say.role, say.status, say.source], site.states.map((one) => [
    joined([country(one.state), words(one.text)]) ?? say.none, voice.term('SiteStateRole', one.role), status(voice, one.status), said(one.source),
  ])), html`<p class="remark">${say.statesNote}</p>`)}
${section('designations', say.designations, table(say.designations, [say.list, say.number, say.criteria, say.when, say.status, say.source], site.designations.map((one) => [
    voice.term('DesignationScheme', one.scheme), words(one.number), words(one.criteria.join(' ')), span(voice, one.from, one.until), status(voice, one.status), said(one.source),
  ])))}
${condition(voice, site)}
${section('looting', say.looting, items(site.lootingReports.nodes.map((one) => html`${joined([voice.term('LootingKind', one.kind), date(voice, one.occurredAt), status(voice, one.status), said(one.source)])}${longText(voice, site.rights, one.description)}`)), more(voice, site.lootingReports, site.lootingReports.nodes.length))}
${statements(voice, site.statements)}
${section('linked', say.linked, joinList(voice, say.objects, site.objects), joinList(voice, say.cases, site.cases))}`;
}

function condition(voice: Voice, site: SiteData): Html | null {
  const { say } = voice;
  return section('condition', say.conditionOfSite,
    facts([[say.condition, term(voice, 'SiteCondition', site.condition)], [say.damage, term(voice, 'DamageExtent', site.damageExtent)]]),
    table(say.assessments, [say.when, say.condition, say.damage, say.priority, say.source], site.assessments.nodes.map((one) => [
      date(voice, one.assessedAt) ?? say.undated, term(voice, 'SiteCondition', one.condition), term(voice, 'DamageExtent', one.damageExtent), term(voice, 'Priority', one.priority), said(one.source),
    ])),
    table(say.disturbances, [say.category, say.cause, say.effects, say.certainty, say.when], site.disturbances.nodes.map((one) => [
      voice.term('DisturbanceCategory', one.category), words(one.cause?.text), terms(one.effects.map(({ effect }) => effect)), term(voice, 'Certainty', one.certainty), span(voice, one.from, one.to),
    ])),
    table(say.threats, [say.category, say.cause, say.probability], site.threats.nodes.map((one) => [
      voice.term('DisturbanceCategory', one.category), words(one.cause?.text), term(voice, 'ThreatProbability', one.probability),
    ])));
}

/** The place as it is disclosed to this reader; a cell says that it is one. */
function place(voice: Voice, { location, gridId }: SiteData): Html | null {
  if (location === null) return words(gridId);
  const { geojson } = location;
  const point = geojson?.type === 'Point' && Array.isArray(geojson.coordinates) ? [...geojson.coordinates].reverse().join(', ') : null;
  return joined([point && html`<bdi dir="ltr">${point}</bdi>`, voice.term('PlacePrecision', location.precision), words(gridId)]);
}

function pointOf({ location }: SiteData): unknown {
  const { geojson, precision } = location ?? {};
  if (precision !== 'EXACT' || geojson?.type !== 'Point' || !Array.isArray(geojson.coordinates)) return null;
  const [longitude, latitude] = geojson.coordinates as number[];
  return { '@type': 'GeoCoordinates', latitude, longitude };
}
