import type { RegisterSiteInput, ReviseSiteInput, SiteComponentInput, SiteGeometryInput } from '../../../schema/generated/sites.ts';
import { givenDate, givenSource, givenTerm, givenText, ifGiven } from '../../kernel/values/given.ts';
import { type Geometry, parseGeometry } from '../../kernel/values/geo/geometry.ts';
import type { SiteComponent, SiteDocument, SiteGeometry } from '../documents.ts';

/** What a caller says of a site, over what stood before; what is left out stays. Its rules were asked before. */
export function givenSite(input: RegisterSiteInput | ReviseSiteInput, before: SiteDocument): SiteDocument {
  return {
    ...before,
    ...placed(input, before),
    names: input.names?.map(({ text, kind }) => ({ text: givenText(text), kind })) ?? before.names,
    description: input.description?.map(givenText) ?? before.description,
    justification: input.justification?.map(givenText) ?? before.justification,
    category: input.category ?? before.category,
    placeTypes: input.placeTypes?.map(givenTerm) ?? before.placeTypes,
    functions: input.functions?.map(({ function: served, certainty }) => ({ function: givenTerm(served), certainty: certainty ?? null })) ?? before.functions,
    gridId: input.gridId ?? before.gridId,
    administrativeDivisions: input.administrativeDivisions?.map(givenTerm) ?? before.administrativeDivisions,
    address: input.address ?? before.address,
    region: input.region ?? before.region,
    states: input.states?.map(({ state, role, text, status, source }) => ({ state: state ?? null, role, text: text ?? null, status: status ?? 'ASSERTED', source: ifGiven(source, givenSource) })) ?? before.states,
    areaHectares: input.areaHectares ?? before.areaHectares,
    transboundary: input.transboundary ?? before.transboundary,
    periods: input.periods?.map(({ period, certainty, date }) => ({ period: givenTerm(period), certainty: certainty ?? null, date: ifGiven(date, givenDate) })) ?? before.periods,
    components: input.components?.map(givenComponent) ?? before.components,
  };
}

/** A point is the place by which the site is found; any other geometry is an outline. */
function placed(input: RegisterSiteInput | ReviseSiteInput, before: SiteDocument): Pick<SiteDocument, 'point' | 'geometries' | 'placeDisclosure'> {
  const place = ifGiven(input.geojson, read);
  const outlines = input.geometries?.map(givenGeometry) ?? (place === null || place.type === 'Point' ? before.geometries : [outline(place)]);
  return {
    point: place === null ? before.point : pointOf(place),
    geometries: outlines,
    placeDisclosure: input.placeDisclosure === 'EXACT' || input.placeDisclosure === 'CELL' ? input.placeDisclosure : before.placeDisclosure,
  };
}

function givenGeometry({ geojson, qualifier, extentCertainty, locationCertainty }: SiteGeometryInput): SiteGeometry {
  return { geojson: read(geojson), qualifier: ifGiven(qualifier, givenTerm), extentCertainty: extentCertainty ?? null, locationCertainty: locationCertainty ?? null };
}

function outline(geojson: Geometry): SiteGeometry {
  return { geojson, qualifier: null, extentCertainty: null, locationCertainty: null };
}

function givenComponent({ elementId, name, state, areaHectares, geojson }: SiteComponentInput): SiteComponent {
  const place = ifGiven(geojson, read);
  return { elementId, name: name ?? null, state: state ?? null, areaHectares: areaHectares ?? null, point: place === null ? null : pointOf(place) };
}

function pointOf(place: Geometry): SiteDocument['point'] {
  return place.type === 'Point' ? { longitude: place.coordinates[0], latitude: place.coordinates[1] } : null;
}

function read(geojson: unknown): Geometry {
  const geometry = parseGeometry(geojson);
  if (!geometry.ok) throw new Error('A geometry was not looked at before it is written.');
  return geometry.value;
}
