import { type Data, isData, type Path } from '../data.ts';
import type { TypeRelations } from '../supergraph/types.ts';
import type { PlanPath } from './nodes.ts';

/** A way through the merged answer to the objects that a fetch adds to. */
export interface Route {
  path: PlanPath;
  /** Every object that stands at its end, each once; `lent` are the values that stand in many places. */
  collect(root: Data, lent: ReadonlySet<unknown>): Data[];
  /** The same objects with the ways to them, for errors. */
  trace(root: Data, found: Map<Data, Path[]>): void;
}

export function routeOf(path: PlanPath, types: TypeRelations): Route {
  const passes = ({ __typename: type }: Data, expected: string) => typeof type !== 'string' || types.mayBe(type, expected);

  const trace = (value: unknown, at: number, way: (string | number)[], found: Map<Data, Path[]>): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) trace(item, at, [...way, index], found);
      return;
    }
    if (!isData(value)) return;
    const stop = path[at];
    if (stop === undefined) {
      const known = found.get(value);
      if (known === undefined) found.set(value, [way]);
      else known.push(way);
    } else if (typeof stop === 'string') {
      trace(value[stop], at + 1, [...way, stop], found);
    } else if (passes(value, stop.type)) {
      trace(value, at + 1, way, found);
    }
  };

  return {
    path,
    collect: (root, lent) => path.reduce<Data[]>((objects, stop) => (typeof stop === 'string' ? below(objects, stop, lent) : objects.filter((object) => passes(object, stop.type))), [root]),
    trace: (root, found) => trace(root, 0, [], found),
  };
}

/** The objects under a key of these objects, lists walked through. */
function below(objects: readonly Data[], key: string, lent: ReadonlySet<unknown>): Data[] {
  const found: Data[] = [];
  const seen = lent.size === 0 ? null : new Set<unknown>();
  for (let index = 0; index < objects.length; index++) gather((objects[index] as Data)[key], found, lent, seen);
  return found;
}

function gather(value: unknown, found: Data[], lent: ReadonlySet<unknown>, seen: Set<unknown> | null): void {
  if (typeof value !== 'object' || value === null) return;
  if (seen !== null && lent.has(value)) {
    if (seen.has(value)) return;
    seen.add(value);
  }
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) gather(value[index], found, lent, seen);
  else found.push(value as Data);
}

/** The ways to objects as the client knows them. */
export type WaysTo = (objects: readonly Data[]) => Path[];

/** They are looked for only when there is something to tell, and once however much that is. */
export function waysIn(routes: readonly Route[], root: Data): WaysTo {
  let ways: Map<Data, Path[]> | null = null;
  return (objects) => {
    if (ways === null) {
      ways = new Map();
      for (const route of routes) route.trace(root, ways);
    }
    const found = ways;
    return [...new Set(objects)].flatMap((object) => found.get(object) ?? []);
  };
}
