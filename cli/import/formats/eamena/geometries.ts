import { centroidOf } from '../../../../subgraphs/kernel/values/geo/extent.ts';
import { parseGeometry, type Geometry } from '../../../../subgraphs/kernel/values/geo/geometry.ts';
import { readWkt } from '../../../../subgraphs/kernel/values/geo/wkt.ts';
import type { SiteDocument, SiteGeometry } from '../../../../subgraphs/sites/documents.ts';
import type { CellValue, SourceRow } from '../../row.ts';
import { certaintyOf } from './certainty.ts';
import { termValue, type Said, type SiteCells } from './site-cells.ts';

const WKT_COLUMN = 'Geometric Place Expression';

/** Where a site is: every geometry with what the lists beside it say of the one in its place, and the point by which it is found. */
export function placeOf(cells: SiteCells): Pick<SiteDocument, 'geometries' | 'point'> {
  const found = [cells.row, ...(cells.row.repeats ?? [])].flatMap((row) => geometriesOf(row, cells));
  const qualifiers = besideGeometries(cells, 'Geometry Qualifier', found.length);
  const extents = besideGeometries(cells, 'Geometry Extent Certainty', found.length);
  const locations = besideGeometries(cells, 'Location Certainty', found.length);
  const geometries = found.map((geojson, place): SiteGeometry => {
    const qualifier = qualifiers[place];
    return {
      geojson,
      qualifier: qualifier ? termValue(qualifier) : null,
      extentCertainty: certaintyOf(extents[place]),
      locationCertainty: certaintyOf(locations[place]),
    };
  });
  return { geometries, point: pointOf(found) };
}

/** The geometries of a feature, or of the well-known text of a bulk sheet, whose collections hold one geometry per part. */
function geometriesOf(row: SourceRow, cells: SiteCells): Geometry[] {
  const field = row.geometry === undefined ? WKT_COLUMN : 'geometry';
  const value: CellValue = row.geometry === undefined ? (row.cells[WKT_COLUMN] ?? null) : row.geometry;
  if (value === null || value === '') return [];
  const read = typeof value === 'string' ? readWkt(value) : parseGeometry(value);
  if (!read.ok) {
    cells.keep(field, `the geometry ${read.reason}`, typeof value === 'string' ? value : JSON.stringify(value));
    return [];
  }
  return read.value.type === 'GeometryCollection' ? read.value.geometries : [read.value];
}

function besideGeometries(cells: SiteCells, column: 'Geometry Qualifier' | 'Geometry Extent Certainty' | 'Location Certainty', count: number): (Said | null)[] {
  const places = cells.terms(column);
  if (places.length === 0 || places.length === count) return places;
  cells.keep(column, `has ${places.length} values for ${count} geometries`);
  return [];
}

/** The first point that is drawn; else the centre of what is. */
function pointOf(geometries: readonly Geometry[]): SiteDocument['point'] {
  if (geometries.length === 0) return null;
  const drawn = geometries.find((geometry) => geometry.type === 'Point');
  const [longitude, latitude] = drawn?.coordinates ?? centroidOf({ type: 'GeometryCollection', geometries: [...geometries] });
  return { longitude, latitude };
}
