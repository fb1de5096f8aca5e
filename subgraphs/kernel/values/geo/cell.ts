/**
 * The fixed cell of 0.25° by 0.25° that stands for a place whose exact position
 * is withheld (about 28 km from south to north). The grid is anchored at 0°, 0°
 * and never moves, so that two answers about one place cannot be intersected.
 */
export interface Cell {
  south: number;
  west: number;
  north: number;
  east: number;
  /** GeoJSON order: longitude, latitude. */
  centre: [longitude: number, latitude: number];
  /** `31.75–32.00°N, 35.50–35.75°E` */
  label: string;
}

/** Side of a cell in degrees; a power of two, so that edges are exact. */
export const CELL_DEGREES = 0.25;

/**
 * The cell of a place, its south and west edges included. The north pole belongs
 * to the last cell below it; 180° is the same meridian as -180°.
 *
 * @throws RangeError outside -90..90 and -180..180: check foreign input first (`parseGeometry`)
 */
export function cellOf(latitude: number, longitude: number): Cell {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new RangeError('A latitude lies in -90..90 and a longitude in -180..180.');
  }
  const south = Math.min(floorToGrid(latitude), 90 - CELL_DEGREES);
  const west = floorToGrid(longitude === 180 ? -180 : longitude);
  const north = south + CELL_DEGREES;
  const east = west + CELL_DEGREES;
  return {
    south,
    west,
    north,
    east,
    centre: [west + CELL_DEGREES / 2, south + CELL_DEGREES / 2],
    label: `${span(south, north, 'S', 'N')}, ${span(west, east, 'W', 'E')}`,
  };
}

/** The outline of a cell as a GeoJSON polygon, counterclockwise. */
export function cellPolygon({ south, west, north, east }: Cell): { type: 'Polygon'; coordinates: [number, number][][] } {
  return {
    type: 'Polygon',
    coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
  };
}

function floorToGrid(degrees: number): number {
  // Adding zero turns -0 into 0.
  return Math.floor(degrees / CELL_DEGREES) * CELL_DEGREES + 0;
}

/** Both edges without sign; a cell never crosses the equator or the prime meridian. */
function span(low: number, high: number, negative: string, positive: string): string {
  const [near, far] = low < 0 ? [-high, -low] : [low, high];
  return `${Math.abs(near).toFixed(2)}–${far.toFixed(2)}°${low < 0 ? negative : positive}`;
}
