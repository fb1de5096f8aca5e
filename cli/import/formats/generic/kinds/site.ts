import { centroidOf } from '../../../../../subgraphs/kernel/values/geo/extent.ts';
import type { LocalizedTextValue } from '../../../../../subgraphs/kernel/values/types.ts';
import { emptySite, type ConditionAssessment, type SiteDocument, type SiteName, type SiteStateRole } from '../../../../../subgraphs/sites/documents.ts';
import { many, one, oneOf, type DocumentPath, type GenericKind, type Writing } from '../paths.ts';

const name = (kind: SiteName['kind']): DocumentPath<SiteDocument> =>
  many('text', (site: SiteDocument, text: LocalizedTextValue) => void site.names.push({ text, kind }));
const state = (role: SiteStateRole): DocumentPath<SiteDocument> =>
  many('code', (site: SiteDocument, code: string, { source }: Writing) => void site.states.push({ state: code, role, text: null, status: 'ASSERTED', source }));

/** The one assessment that a row of a table can give. */
function assessment(site: SiteDocument): ConditionAssessment {
  const [found] = site.assessments;
  if (found) return found;
  const fresh: ConditionAssessment = {
    key: 'row', assessedAt: null, kinds: [], investigatorRole: null, condition: null, damageExtent: null, priority: null,
    recommendations: [], imageryDate: null, note: null, source: null,
  };
  site.assessments.push(fresh);
  return fresh;
}

/** Heritage sites from a table. Their exact place stays with their authority. */
export const genericSite: GenericKind<SiteDocument> = {
  record: 'HeritageSite',
  empty: emptySite,
  geometry(site, geometry) {
    const [longitude, latitude] = centroidOf(geometry);
    site.geometries.push({ geojson: geometry, qualifier: null, extentCertainty: null, locationCertainty: null });
    site.point ??= { longitude, latitude };
  },
  paths: {
    names: name('TOPONYM'),
    'names.official': name('OFFICIAL'),
    'names.alternative': name('ALTERNATIVE'),
    description: many('text', (site, text) => void site.description.push(text)),
    justification: many('text', (site, text) => void site.justification.push(text)),
    category: oneOf(['CULTURAL', 'NATURAL', 'MIXED'], (site, value) => void (site.category = value)),
    placeTypes: many('term', (site, term) => void site.placeTypes.push(term)),
    functions: many('term', (site, term) => void site.functions.push({ function: term, certainty: null })),
    periods: many('term', (site, term) => void site.periods.push({ period: term, certainty: null, date: null })),
    administrativeDivisions: many('term', (site, term) => void site.administrativeDivisions.push(term)),
    point: one('point', (site, point) => void (site.point = point)),
    gridId: one('text', (site, { value }) => void (site.gridId = value)),
    address: one('text', (site, { value }) => void (site.address = value)),
    region: one('text', (site, { value }) => void (site.region = value)),
    areaHectares: one('number', (site, value) => void (site.areaHectares = value)),
    inDanger: one('flag', (site, value) => void (site.inDanger = value)),
    transboundary: one('flag', (site, value) => void (site.transboundary = value)),
    'states.nominating': state('NOMINATING'),
    'states.administering': state('ADMINISTERING'),
    'states.territorial': state('TERRITORIAL'),
    'designation.number': one('text', (site, { value: number }, { source }) =>
      void site.designations.push({
        scheme: 'NATIONAL_REGISTER', number, revision: null, name: null, criteria: [], from: null, until: null, laterDates: [], status: 'ASSERTED', source,
      })),
    'assessment.condition': oneOf(['GOOD', 'FAIR', 'POOR', 'VERY_BAD', 'DESTROYED', 'UNKNOWN'], (site, value) => void (assessment(site).condition = value)),
    'assessment.assessedAt': one('date', (site, date) => void (assessment(site).assessedAt = date)),
    'assessment.note': one('text', (site, { value }) => void (assessment(site).note = value)),
  },
};
