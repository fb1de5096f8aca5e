import { type ExecutionResult, Kind } from 'graphql';
import { type Data, isData, type Path } from '../data.ts';
import { responseKey } from '../operation/fields.ts';
import type { PlanTypes } from '../supergraph/types.ts';
import { TransportFailure } from '../transport.ts';
import { type Draft, type ParsedFetch, parsedFetch } from './draft.ts';
import { type Execution, send, variablesFor } from './execution.ts';
import type { SubgraphError } from './failures.ts';
import { Habit, Intern } from './intern.ts';
import { merge } from './merge.ts';
import type { EntityFetch } from './nodes.ts';
import { type Route, routeOf, type WaysTo, waysIn } from './places.ts';
import { type Represent, type Representations, representer } from './representations.ts';
import { type Entry, renamedPath, type Shape, shapeOf } from './shape.ts';
import { internable, markWhole, noteWrites } from './writers.ts';

interface Part {
  key: string;
  variable: string;
  routes: readonly Route[];
  represent: Represent;
  shape: Shape;
  /** By route: where equal values may be one. */
  internable: readonly ReadonlySet<Entry>[];
  habit: Habit;
}

/** A fetch of entities, of one or several kinds and places in one request. */
export function entityFetch(fetch: EntityFetch, planTypes: PlanTypes): Draft {
  const { types } = planTypes;
  const { service } = fetch;
  const parsed = parsedFetch(fetch, planTypes);
  const parts = fetch.parts.map((part): Part => ({
    key: part.key,
    variable: part.variable,
    routes: part.paths.map((path) => routeOf(path, types)),
    represent: representer(part, types),
    shape: entityShape(parsed, part.key),
    internable: [],
    habit: new Habit(),
  }));

  async function run(execution: Execution, asked: readonly Representations[]): Promise<void> {
    const own = Object.fromEntries(parts.map(({ variable }, at) => [variable, asked[at]?.list]));
    const request = { operation: parsed.operation, document: () => parsed.document, variables: variablesFor(execution, fetch.variables, own) };
    const ways = parts.map(({ routes }) => waysIn(routes, execution.data));
    const result = await send(execution, service, request, () => ways.flatMap((waysTo, at) => waysTo(asked[at]?.owners.flat() ?? [])));
    if (result === null) return;
    const errors = (result.errors ?? []) as readonly SubgraphError[];
    for (const error of errors) {
      if (execution.failures.areFull) break;
      tell(execution, asked, ways, error);
    }
    parts.forEach((part, at) => {
      const representations = asked[at];
      const waysTo = ways[at];
      if (representations !== undefined && waysTo !== undefined && representations.list.length > 0) fill(execution, part, representations, waysTo, result, failed(errors, part.key));
    });
  }

  /** Tells of an error at every place of the entity that it speaks of; of all entities if it does not say. */
  function tell(execution: Execution, asked: readonly Representations[], ways: readonly WaysTo[], error: SubgraphError): void {
    const [key, index, ...rest] = Array.isArray(error.path) ? (error.path as Path) : [];
    const meant = parts.some((part) => part.key === key) ? parts.filter((part) => part.key === key) : parts;
    const places = meant.flatMap((part) => {
      const at = parts.indexOf(part);
      const owners = asked[at]?.owners ?? [];
      const waysTo = ways[at] ?? (() => []);
      const objects = meant.length === 1 && typeof index === 'number' ? owners[index] : undefined;
      return objects === undefined ? waysTo(owners.flat()) : waysTo(objects).map((way) => [...way, ...renamedPath(part.shape, rest)]);
    });
    execution.failures.given(service, error, places);
  }

  /** Merges entities into their objects; one that is null without an error is absent. */
  function fill(execution: Execution, { key, shape, internable, habit }: Part, { list, owners, places }: Representations, waysTo: WaysTo, result: ExecutionResult, failed: (index: number) => boolean): void {
    const entities = isData(result.data) ? (result.data as Data)[key] : undefined;
    if (!Array.isArray(entities) || entities.length !== list.length) {
      const { code, message } = new TransportFailure('SUBGRAPH_BAD_RESPONSE');
      if (!failed(0)) execution.failures.fetchFailed(service, code, message, waysTo(owners.flat()));
      return;
    }
    const interns = habit.isWorth() ? internable.map((entries) => (entries.size === 0 ? null : new Intern(entries, execution.lent))) : [];
    for (const [index, objects] of owners.entries()) {
      const entity: unknown = entities[index];
      if (!isData(entity)) {
        if (!failed(index)) execution.failures.absent(objects);
      } else if (execution.room.take(entity, shape, objects.length)) {
        for (const [at, object] of objects.entries()) merge(object, entity, shape, types, interns[places[index]?.[at] ?? 0]);
      } else {
        for (const way of waysTo(objects)) execution.failures.breach(way);
      }
    }
    for (const intern of interns) if (intern !== null) habit.note(intern.taken, intern.equal);
  }

  return {
    note: (root) => {
      for (const part of parts) for (const { path } of part.routes) noteWrites(root, path, part, part.shape);
    },
    step: (root) => {
      for (const part of parts) {
        const paths = part.routes.map(({ path }) => path);
        markWhole(root, paths, part.shape);
        part.internable = paths.map((path) => internable(root, path, part, part.shape));
      }
      return (execution) => {
        const asked = parts.map(({ routes, represent }) => represent(routes.map((route) => route.collect(execution.data, execution.lent))));
        parts.forEach(({ routes }, at) => {
          const unfit = asked[at]?.unfit ?? [];
          if (unfit.length > 0) for (const way of waysIn(routes, execution.data)(unfit)) execution.failures.breach(way);
        });
        return asked.every(({ list }) => list.length === 0) ? undefined : run(execution, asked);
      };
    },
  };
}

/** Whether errors already tell why an entity is missing. */
function failed(errors: readonly SubgraphError[], key: string): (index: number) => boolean {
  if (errors.length === 0) return never;
  const paths = errors.map(({ path }) => (Array.isArray(path) ? (path as Path) : []));
  const all = paths.some((path) => path.length === 0 || (path[0] === key && path.length === 1));
  const indexes = new Set(paths.filter((path) => path[0] === key).map((path) => path[1]));
  return (index) => all || indexes.has(index);
}

const never = (): boolean => false;

function entityShape({ definition, keys }: ParsedFetch, key: string): Shape {
  const field = definition.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD && responseKey(selection) === key);
  if (field?.kind !== Kind.FIELD || field.selectionSet === undefined) throw new Error('A fetch of the plan asks for no entities.');
  return shapeOf(field.selectionSet, keys);
}
