import { refused, understood, type Result } from '../result.ts';

/** Longitude, latitude, and a height in metres where given. */
export type Position = [longitude: number, latitude: number, height?: number];

/** A GeoJSON geometry (RFC 7946), WGS 84. */
export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }
  | { type: 'GeometryCollection'; geometries: Geometry[] };

/** The largest outline in the registries seen has some thousands of positions. */
export const MOST_POSITIONS = 100_000;

/** Collections within collections: RFC 7946 advises against even one. */
export const DEEPEST_COLLECTION = 4;

/** How many arrays enclose a position. */
const NESTING: Readonly<Record<Exclude<Geometry['type'], 'GeometryCollection'>, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * A foreign value as a GeoJSON geometry with nothing else in it, or why it is
 * none: unknown type, position out of range, ring not closed, too deep, too large.
 */
export function parseGeometry(value: unknown): Result<Geometry> {
  return readGeometry(value, { positions: 0 }, 0);
}

interface Count {
  positions: number;
}

function readGeometry(value: unknown, count: Count, depth: number): Result<Geometry> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('is no GeoJSON geometry');
  const { type, coordinates, geometries } = value as { type?: unknown; coordinates?: unknown; geometries?: unknown };
  if (type === 'GeometryCollection') return readCollection(geometries, count, depth);
  if (typeof type !== 'string' || !Object.hasOwn(NESTING, type)) return refused('has no GeoJSON geometry type');
  const kind = type as keyof typeof NESTING;
  const read = readNested(coordinates, NESTING[kind], count);
  if (!read.ok) return read;
  const shape = checkShape(kind, read.value);
  // The nesting that was read is the one that the type has.
  return shape ?? understood({ type: kind, coordinates: read.value } as Geometry);
}

function readCollection(geometries: unknown, count: Count, depth: number): Result<Geometry> {
  if (!Array.isArray(geometries) || geometries.length === 0) return refused('is a collection without geometries');
  if (depth >= DEEPEST_COLLECTION) return refused(`nests collections deeper than ${DEEPEST_COLLECTION}`);
  const members: Geometry[] = [];
  for (const geometry of geometries) {
    const member = readGeometry(geometry, count, depth + 1);
    if (!member.ok) return member;
    members.push(member.value);
  }
  return understood({ type: 'GeometryCollection', geometries: members });
}

type Nested = Position | Nested[];

function readNested(value: unknown, nesting: number, count: Count): Result<Nested> {
  if (!Array.isArray(value)) return refused('lacks coordinates');
  if (nesting === 0) return readPosition(value, count);
  if (value.length === 0) return refused('is empty');
  const parts: Nested[] = [];
  for (const part of value) {
    const read = readNested(part, nesting - 1, count);
    if (!read.ok) return read;
    parts.push(read.value);
  }
  return understood(parts);
}

function readPosition(value: unknown[], count: Count): Result<Position> {
  count.positions += 1;
  if (count.positions > MOST_POSITIONS) return refused(`has more than ${MOST_POSITIONS} positions`);
  const [longitude, latitude, height] = value;
  if (value.length < 2 || value.length > 3 || !isFinite(longitude) || !isFinite(latitude)) {
    return refused('has a position that is not two or three numbers');
  }
  if (Math.abs(longitude) > 180) return refused('has a longitude outside -180 to 180');
  if (Math.abs(latitude) > 90) return refused('has a latitude outside -90 to 90');
  if (height === undefined) return understood([longitude, latitude]);
  return isFinite(height) ? understood([longitude, latitude, height]) : refused('has a height that is no number');
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function checkShape(type: keyof typeof NESTING, coordinates: Nested): ReturnType<typeof refused> | null {
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  if ((lines as Position[][]).some((line) => line.length < 2)) return refused('has a line of less than two positions');
  const rings = type === 'Polygon' ? coordinates : type === 'MultiPolygon' ? (coordinates as Position[][][]).flat() : [];
  for (const ring of rings as Position[][]) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4) return refused('has a ring of less than four positions');
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return refused('has a ring that is not closed');
  }
  return null;
}
