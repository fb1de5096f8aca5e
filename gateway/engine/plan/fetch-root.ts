import { type Data, isData, type Path } from '../data.ts';
import type { PlanTypes } from '../supergraph/types.ts';
import { type Draft, parsedFetch } from './draft.ts';
import { type Execution, send, variablesFor } from './execution.ts';
import type { SubgraphError } from './failures.ts';
import { Habit, Intern } from './intern.ts';
import { merge } from './merge.ts';
import type { RootFetch } from './nodes.ts';
import { routeOf, waysIn } from './places.ts';
import { type Entry, renamedPath, shapeOf } from './shape.ts';
import { internable, markWhole, noteWrites } from './writers.ts';

/** A fetch of root fields, which go to the answer's root or to objects of the query type further down. */
export function rootFetch(fetch: RootFetch, planTypes: PlanTypes): Draft {
  const { types } = planTypes;
  const { operation, document, definition, keys } = parsedFetch(fetch, planTypes);
  const shape = shapeOf(definition.selectionSet, keys);
  const fields = shape.filter(({ to }) => to !== '__typename').map(({ to }) => to);
  const route = routeOf(fetch.path, types);
  const habit = new Habit();
  let entries: ReadonlySet<Entry> = new Set();

  async function run(execution: Execution, objects: readonly Data[]): Promise<void> {
    const { failures } = execution;
    const ways = waysIn([route], execution.data);
    const under = (path: Path) => ways(objects).map((way) => [...way, ...path]);
    const all = () => fields.flatMap((field) => under([field]));
    const request = { operation, document: () => document, variables: variablesFor(execution, fetch.variables, {}) };
    const result = await send(execution, fetch.service, request, all);
    if (result === null) return;
    for (const error of (result.errors ?? []) as readonly SubgraphError[]) {
      if (failures.areFull) break;
      failures.given(fetch.service, error, Array.isArray(error.path) && error.path.length > 0 ? under(renamedPath(shape, error.path as Path)) : all());
    }
    if (!isData(result.data)) return;
    if (!execution.room.take(result.data, shape, objects.length)) return all().forEach((path) => failures.breach(path));
    const intern = entries.size > 0 && habit.isWorth() ? new Intern(entries, execution.lent) : null;
    for (const object of objects) merge(object, result.data as Data, shape, types, intern);
    if (intern !== null) habit.note(intern.taken, intern.equal);
  }

  return {
    note: (root) => noteWrites(root, route.path, fetch, shape),
    step: (root) => {
      markWhole(root, [route.path], shape);
      entries = internable(root, route.path, fetch, shape);
      return (execution) => {
        const objects = route.collect(execution.data, execution.lent);
        return objects.length === 0 ? undefined : run(execution, objects);
      };
    },
  };
}
