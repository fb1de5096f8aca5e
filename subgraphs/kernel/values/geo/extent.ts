import type { Geometry, Position } from './geometry.ts';

/** A box in degrees; where `west` is greater than `east` it crosses the antimeridian (RFC 7946, 5.2). */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** What a part of a geometry weighs when centres are averaged: area, else length, else one. */
interface Mass {
  dimension: 0 | 1 | 2;
  weight: number;
  longitude: number;
  latitude: number;
}

/**
 * The smallest box around a geometry. Parts on both sides of the antimeridian,
 * as RFC 7946 (3.1.9) wants them cut, give a box that crosses it.
 */
export function bboxOf(geometry: Geometry): Box {
  const parts = partsOf(geometry);
  const latitudes = parts.flatMap((part) => extremes(part.map(([, latitude]) => latitude)));
  const [south, north] = extremes(latitudes);
  return { south, north, ...narrowest(parts.map((part) => extremes(part.map(([longitude]) => longitude)))) };
}

/**
 * The centre of a geometry as longitude and latitude, on the flat map: that of
 * its areas, or of its lines if it has none, or of its points. Good for labels,
 * maps and cells; it may lie outside a bent outline.
 */
export function centroidOf(geometry: Geometry): [longitude: number, latitude: number] {
  const { west, east } = bboxOf(geometry);
  const crosses = west > east;
  const unwrap = ([longitude, latitude]: Position): Position => [crosses && longitude < 0 ? longitude + 360 : longitude, latitude];
  const masses = massesOf(geometry, unwrap);
  const [, dimension] = extremes(masses.map((mass) => mass.dimension));
  const counted = masses.filter((mass) => mass.dimension === dimension);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (value: (mass: Mass) => number) =>
    counted.reduce((sum, mass) => sum + value(mass) * (mass.weight / total), 0);
  const longitude = mean((mass) => mass.longitude);
  return [longitude > 180 ? longitude - 360 : longitude, mean((mass) => mass.latitude)];
}

/** Every point, line and outline by itself; holes lie inside their outline. */
function partsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.slice(0, 1);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
  }
}

function extremes(numbers: readonly number[]): [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return [low, high];
}

/** The box leaves out the widest stretch of longitudes that no part covers. */
function narrowest(intervals: readonly (readonly [number, number])[]): { west: number; east: number } {
  const [west, end] = extremes(intervals.flat());
  let covered = west;
  let gap = { width: west + 360 - end, west, east: end };
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (from - covered > gap.width) gap = { width: from - covered, west: from, east: covered };
    covered = Math.max(covered, to);
  }
  return { west: gap.west, east: gap.east };
}

function massesOf(geometry: Geometry, unwrap: (position: Position) => Position): Mass[] {
  switch (geometry.type) {
    case 'Point':
      return [pointMass(unwrap(geometry.coordinates))];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => pointMass(unwrap(position)));
    case 'LineString':
      return lineMasses(geometry.coordinates.map(unwrap));
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => lineMasses(line.map(unwrap)));
    case 'Polygon':
      return polygonMasses(geometry.coordinates.map((ring) => ring.map(unwrap)));
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygonMasses(polygon.map((ring) => ring.map(unwrap))));
    case 'GeometryCollection':
      return geometry.geometries.flatMap((member) => massesOf(member, unwrap));
  }
}

function pointMass([longitude, latitude]: Position): Mass {
  return { dimension: 0, weight: 1, longitude, latitude };
}

function lineMasses(line: readonly Position[]): Mass[] {
  const pieces = line.slice(1).map((to, index): Mass => {
    const from = line[index] ?? to;
    return {
      dimension: 1,
      weight: Math.hypot(to[0] - from[0], to[1] - from[1]),
      longitude: (from[0] + to[0]) / 2,
      latitude: (from[1] + to[1]) / 2,
    };
  });
  const real = pieces.filter(({ weight }) => weight > 0);
  return real.length > 0 ? real : line.slice(0, 1).map(pointMass);
}

/** The outline counts and the holes count against it. A polygon without area is taken as its outline. */
function polygonMasses(rings: readonly Position[][]): Mass[] {
  const [outline, ...holes] = rings.map(ringMass);
  const area = (outline?.weight ?? 0) - holes.reduce((sum, { weight }) => sum + weight, 0);
  if (!outline || !(area > 0)) return lineMasses(rings[0] ?? []);
  return [outline, ...holes.map((hole) => ({ ...hole, weight: -hole.weight }))];
}

/** Area and centre of a ring, measured from its first corner to keep small rings exact. */
function ringMass(ring: readonly Position[]): Mass {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [doubled, x, y] = [0, 0, 0];
  for (const [index, position] of ring.slice(0, -1).entries()) {
    const next = ring[index + 1] ?? position;
    const [ax, ay, bx, by] = [position[0] - x0, position[1] - y0, next[0] - x0, next[1] - y0];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return {
    dimension: 2,
    weight: Math.abs(doubled) / 2,
    longitude: doubled === 0 ? x0 : x0 + x / (3 * doubled),
    latitude: doubled === 0 ? y0 : y0 + y / (3 * doubled),
  };
}
