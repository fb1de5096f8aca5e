import type { PlanPath } from './nodes.ts';
import type { Entry, Shape } from './shape.ts';

/** Who writes at a place of the merged answer; places are told apart by response keys alone. */
export interface Place {
  writes: Write[];
  inner: Map<string, Place>;
}

/** What a fetch writes from the end of one of its ways on. */
interface Write {
  writer: object;
  path: PlanPath;
}

export function newPlace(): Place {
  return { writes: [], inner: new Map() };
}

/** Notes that a fetch writes what its shape says, below a place. */
export function noteWrites(root: Place, path: PlanPath, writer: object, shape: Shape): void {
  let place = root;
  for (const key of keysOf(path)) place = innerOf(place, key);
  note(place, { writer, path }, shape);
}

function note(place: Place, write: Write, shape: Shape): void {
  place.writes.push(write);
  for (const { to, shape: inner } of shape) if (inner !== null) note(innerOf(place, to), write, inner);
}

/** Marks the parts of a shape that nobody else writes into, at any of the places where the fetch writes. */
export function markWhole(root: Place, paths: readonly PlanPath[], shape: Shape): void {
  mark(paths.map((path) => placeAt(root, path)).filter((place) => place !== undefined), shape);
}

function mark(places: readonly Place[], shape: Shape): void {
  for (const entry of shape) {
    if (entry.shape === null) continue;
    const inner = places.flatMap((place) => place.inner.get(entry.to) ?? []);
    mark(inner, entry.shape);
    const isRenamed = entry.shape.some((below) => below.from !== below.to || (below.shape !== null && !below.whole));
    entry.whole = !isRenamed && inner.every(({ writes }) => writes.every(({ writer }) => writer === writes[0]?.writer));
  }
}

/**
 * The parts of a shape, at the end of one way, in which equal values may be one
 * value: others write there only by ways that lead through all of them alike,
 * and so what they write hangs on nothing but the value.
 */
export function internable(root: Place, path: PlanPath, writer: object, shape: Shape): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  const isSafe = ({ writes, inner }: Place, at: PlanPath): boolean =>
    writes.every((write) => (write.writer === writer && write.path === path) || startsWith(write.path, at)) && [...inner.values()].every((below) => isSafe(below, at));
  /** Whether all parts are; a value is as little shared as what stands in it. */
  const walk = (place: Place | undefined, at: PlanPath, shape: Shape): boolean => {
    let all = true;
    for (const entry of shape) {
      if (entry.shape === null) continue;
      const inner = place?.inner.get(entry.to);
      const below = [...at, entry.to];
      const fits = !entry.whole && walk(inner, below, entry.shape) && inner !== undefined && isSafe(inner, below);
      if (fits) found.add(entry);
      all &&= fits;
    }
    return all;
  };
  walk(placeAt(root, path), path, shape);
  return found;
}

function startsWith(path: PlanPath, start: PlanPath): boolean {
  return start.every((stop, index) => isSame(stop, path[index]));
}

function isSame(stop: PlanPath[number], other: PlanPath[number] | undefined): boolean {
  return typeof stop === 'string' || typeof other !== 'object' ? stop === other : stop.type === other.type;
}

function keysOf(path: PlanPath): string[] {
  return path.filter((stop) => typeof stop === 'string');
}

function placeAt(root: Place, path: PlanPath): Place | undefined {
  return keysOf(path).reduce<Place | undefined>((place, key) => place?.inner.get(key), root);
}

function innerOf(place: Place, key: string): Place {
  const known = place.inner.get(key);
  if (known !== undefined) return known;
  const made = newPlace();
  place.inner.set(key, made);
  return made;
}
