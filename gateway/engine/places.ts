import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';

/** A JSON object of an answer. */
export type Data = Record<string, unknown>;

/** A place in the answer: the object that stands there and the way to it. */
export interface Place {
  object: Data;
  path: (string | number)[];
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object that stands at a plan's path, lists walked through, type conditions heeded. */
export function placesAt(root: Data, path: readonly FlattenNodePathSegment[]): Place[] {
  const found: Place[] = [];
  walk(root, path, 0, [], found);
  return found;
}

function walk(value: unknown, path: readonly FlattenNodePathSegment[], at: number, way: (string | number)[], found: Place[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    value.forEach((item, index) => walk(item, path, next, [...way, index], found));
    return;
  }
  if (!isData(value)) return;
  const segment = path[at];
  if (segment === undefined) {
    found.push({ object: value, path: way });
  } else if (segment === '@') {
    walk(value, path, at + 1, way, found);
  } else if ('Field' in segment) {
    if (Object.hasOwn(value, segment.Field)) walk(value[segment.Field], path, at + 1, [...way, segment.Field], found);
  } else {
    const { __typename: type } = value;
    if (typeof type !== 'string' || segment.TypeCondition.includes(type)) walk(value, path, at + 1, way, found);
  }
}
