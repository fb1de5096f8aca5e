import { childId } from '../../../schema/ids.ts';
import { type RecordDraft, refuseSharedKeys } from '../../kernel/data/draft.ts';
import type { Row } from '../../kernel/data/registry.ts';
import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import { cellOf } from '../../kernel/values/geo/cell.ts';
import { centroidOf } from '../../kernel/values/geo/extent.ts';
import type { Geometry } from '../../kernel/values/geo/geometry.ts';
import type { Designation, SiteDocument, SiteStateStatement } from '../documents.ts';

/** A site's document as rows; pure. */
export function projectSite({ document }: RecordDraft<SiteDocument>, id: string): { columns: Row; children: Record<string, Row[]> } {
  refuseRepeatedKeys(document);
  return { columns: columnsOf(document), children: childrenOf(document, id) };
}

function columnsOf(document: SiteDocument): Row {
  const { states, designations, assessments, components, cell: _cell, ...rest } = document;
  const standing = states.filter(({ status }) => status !== 'REFUTED');
  const inscribedAt = firstInscription(designations);
  const inscribed = inscribedAt === null ? { from: null, to: null } : boundsAsDays(inscribedAt);
  return {
    ...rest,
    states,
    components,
    designations,
    ...disclosedBox(document),
    stateRoles: unique(standing.flatMap(({ state, role }) => (state === null ? [] : [`${role}:${state}`]))),
    schemes: unique(designations.map(({ scheme }) => scheme)),
    criteria: unique(designations.flatMap(({ criteria }) => criteria)),
    inscribedAt,
    inscribedFrom: inscribed.from,
    inscribedTo: inscribed.to,
    condition: assessments.find(({ condition }) => condition !== null)?.condition ?? null,
    damageExtent: assessments.find(({ damageExtent }) => damageExtent !== null)?.damageExtent ?? null,
    disturbanceCategories: unique(document.disturbances.map(({ category }) => category)),
    threatCategories: unique(document.threats.map(({ category }) => category)),
  };
}

function childrenOf(document: SiteDocument, id: string): Record<string, Row[]> {
  const part = (kind: string) => <T extends { key: string }>(item: T, position: number): Row => ({
    ...item,
    id: childId('part', id, `${kind}/${item.key}`),
    siteId: id,
    position,
  });
  const named = document.states.filter((said): said is SiteStateStatement & { state: string } => said.state !== null && said.status !== 'REFUTED');
  const states = new Map(named.map(({ state, role }) => [`${state}:${role}`, { siteId: id, state, role }]));
  return {
    states: [...states.values()],
    assessments: document.assessments.map(part('assessment')),
    disturbances: document.disturbances.map(part('disturbance')),
    threats: document.threats.map(part('threat')),
    lootingReports: document.lootingReports.map(part('looting')),
    statements: document.statements.map(part('statement')),
  };
}

/** What filters on place may use: the point of a published site, the cell of any other. */
function disclosedBox(document: SiteDocument): Row {
  const place = document.cell === undefined ? siteCentre(document) : { latitude: document.cell[0], longitude: document.cell[1] };
  if (place === null) return { disclosedSouth: null, disclosedWest: null, disclosedNorth: null, disclosedEast: null };
  const { longitude, latitude } = place;
  if (document.placeDisclosure === 'EXACT') {
    return { disclosedSouth: latitude, disclosedWest: longitude, disclosedNorth: latitude, disclosedEast: longitude };
  }
  const { south, west, north, east } = cellOf(latitude, longitude);
  return { disclosedSouth: south, disclosedWest: west, disclosedNorth: north, disclosedEast: east };
}

/** The point of a site, or the centre of its first geometry. */
export function siteCentre({ point, geometries }: Pick<SiteDocument, 'point' | 'geometries'>): { longitude: number; latitude: number } | null {
  if (point !== null) return point;
  const first = geometries[0];
  if (first === undefined) return null;
  const [longitude, latitude] = centroidOf(first.geojson as Geometry);
  return { longitude, latitude };
}

/** The date of the earliest designation that says one. */
function firstInscription(designations: Designation[]) {
  const dated = designations.flatMap(({ from, status }) => (from === null || status === 'REFUTED' ? [] : [from]));
  const day = (date: (typeof dated)[number]) => boundsAsDays(date).from ?? Number.POSITIVE_INFINITY;
  return dated.reduce<(typeof dated)[number] | null>((best, next) => (best === null || day(next) < day(best) ? next : best), null);
}

function refuseRepeatedKeys(document: SiteDocument): void {
  for (const list of ['assessments', 'disturbances', 'threats', 'lootingReports', 'statements'] as const) {
    refuseSharedKeys(document[list], `document.${list}`);
  }
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
