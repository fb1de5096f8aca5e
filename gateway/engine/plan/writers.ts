import type { Shape } from './shape.ts';

/** Who writes at a place of the merged answer; places are told apart by response keys alone. */
export interface Place {
  writers: Set<object>;
  inner: Map<string, Place>;
}

export function newPlace(): Place {
  return { writers: new Set(), inner: new Map() };
}

/** Notes that a fetch writes what its shape says, below a place. */
export function noteWrites(root: Place, path: readonly string[], writer: object, shape: Shape): void {
  let place = root;
  for (const key of path) place = innerOf(place, key);
  note(place, writer, shape);
}

function note(place: Place, writer: object, shape: Shape): void {
  place.writers.add(writer);
  for (const { to, shape: inner } of shape) if (inner !== null) note(innerOf(place, to), writer, inner);
}

/** Marks the parts of a shape that nobody else writes into, at any of the places where the fetch writes. */
export function markWhole(root: Place, paths: readonly (readonly string[])[], shape: Shape): void {
  const places = paths.map((path) => path.reduce<Place | undefined>((place, key) => place?.inner.get(key), root));
  mark(places.filter((place) => place !== undefined), shape);
}

function mark(places: readonly Place[], shape: Shape): void {
  for (const entry of shape) {
    if (entry.shape === null) continue;
    const inner = places.flatMap((place) => place.inner.get(entry.to) ?? []);
    mark(inner, entry.shape);
    const isRenamed = entry.shape.some((below) => below.from !== below.to || (below.shape !== null && !below.whole));
    entry.whole = !isRenamed && inner.every(({ writers }) => writers.size === 1);
  }
}

function innerOf(place: Place, key: string): Place {
  const known = place.inner.get(key);
  if (known !== undefined) return known;
  const made = newPlace();
  place.inner.set(key, made);
  return made;
}
