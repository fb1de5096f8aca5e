import { type Data, isData, type Path } from '../data.ts';
import type { TypeRelations } from '../supergraph/types.ts';
import type { PlanPath } from './nodes.ts';

/** A way through the merged answer to the objects that a fetch adds to. */
export interface Route {
  /** Its response keys, whatever lists and types lie between. */
  keys: readonly string[];
  /** Every object that stands at its end. */
  collect(root: Data, found: Data[]): void;
  /** The same objects with the ways to them, for errors. */
  trace(root: Data, found: Map<Data, Path[]>): void;
}

export function routeOf(path: PlanPath, types: TypeRelations): Route {
  const walk = (value: unknown, at: number, way: (string | number)[] | null, found: (object: Data, way: Path | null) => void): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        way?.push(index);
        walk(value[index], at, way, found);
        way?.pop();
      }
      return;
    }
    if (!isData(value)) return;
    const stop = path[at];
    if (stop === undefined) {
      found(value, way);
    } else if (typeof stop === 'string') {
      way?.push(stop);
      walk(value[stop], at + 1, way, found);
      way?.pop();
    } else {
      const { __typename: type } = value;
      if (typeof type !== 'string' || types.mayBe(type, stop.type)) walk(value, at + 1, way, found);
    }
  };
  return {
    keys: path.filter((stop) => typeof stop === 'string'),
    collect: (root, found) => walk(root, 0, null, (object) => found.push(object)),
    trace: (root, found) =>
      walk(root, 0, [], (object, way) => {
        const path = [...(way ?? [])];
        const known = found.get(object);
        if (known === undefined) found.set(object, [path]);
        else known.push(path);
      }),
  };
}

export function collectAll(routes: readonly Route[], root: Data): Data[] {
  const found: Data[] = [];
  for (const route of routes) route.collect(root, found);
  return found;
}

/** The ways to objects as the client knows them. They are looked for only when there is something to tell. */
export function waysTo(routes: readonly Route[], root: Data, objects: readonly Data[]): Path[] {
  const ways = new Map<Data, Path[]>();
  for (const route of routes) route.trace(root, ways);
  return [...new Set(objects)].flatMap((object) => ways.get(object) ?? []);
}
