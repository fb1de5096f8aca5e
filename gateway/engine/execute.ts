import type { BatchFetchNode, FetchNode, FlattenNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { ExecutionResult } from 'graphql';
import { Failures } from './failures.ts';
import { rootPaths } from './root-paths.ts';
import { copyOf, mergeInto } from './merge.ts';
import { type Data, isData, type Place, placesAt } from './places.ts';
import type { PreparedPlan } from './planner.ts';
import { type Representations, representationsOf, type RepresentationRules } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import { type Hop, type Transport, TransportFailure } from './transport.ts';

/** What one execution needs beside its plan. */
export interface Execution {
  prepared: PreparedPlan;
  /** Coerced variables, defaults included. */
  variables: Record<string, unknown>;
  hop: Hop;
  transportOf(service: string): Transport;
  matches: RepresentationRules['matches'];
  /** Told of every fetch; tests count them. */
  onFetch: (service: string, operation: string) => void;
}

/** The raw answer: everything the fetches gave, merged, before it is shaped. */
export interface RawAnswer {
  data: Data;
  failures: Failures;
}

export async function executePlan(execution: Execution): Promise<RawAnswer> {
  const answer: RawAnswer = { data: Object.create(null) as Data, failures: new Failures() };
  const { node } = execution.prepared.plan;
  if (node !== undefined) await run(node, execution, answer);
  return answer;
}

async function run(node: PlanNode, execution: Execution, answer: RawAnswer): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const next of node.nodes) await run(next, execution, answer);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((next) => run(next, execution, answer)));
      return;
    case 'Condition': {
      const branch = execution.variables[node.condition] === true ? node.ifClause : node.elseClause;
      if (branch !== undefined) await run(branch, execution, answer);
      return;
    }
    case 'Fetch':
      return fetchRoot(node, execution, answer);
    case 'Flatten':
      return fetchEntities(node, execution, answer);
    case 'BatchFetch':
      return fetchBatch(node, execution, answer);
    case 'Subscription':
    case 'Defer':
      throw new Error(`The plan holds a ${node.kind} node, which the contract does not have.`);
  }
}

async function fetchRoot(node: FetchNode, execution: Execution, answer: RawAnswer): Promise<void> {
  const roots = () => rootPaths(execution.prepared.documentOf(node.operation), node.outputRewrites ?? []);
  const result = await send(node, {}, execution, answer, roots);
  for (const error of result?.errors ?? []) answer.failures.given(node.serviceName, error, (path) => (path.length === 0 ? roots() : [[...path]]));
  if (!isData(result?.data)) return;
  const data = copyOf(result.data as Data);
  applyRewrites(data, node.outputRewrites ?? []);
  mergeInto(answer.data, data);
}

async function fetchEntities(flatten: FlattenNode, execution: Execution, answer: RawAnswer): Promise<void> {
  const { node } = flatten;
  if (node.kind !== 'Fetch' || node.requires === undefined) throw new Error('A flattened node of the plan fetches entities.');
  const rules = { requires: node.requires, inputRewrites: node.inputRewrites, matches: execution.matches, variables: execution.variables };
  const representations = representationsOf(placesAt(answer.data, flatten.path), rules);
  if (representations.list.length === 0) return;
  const result = await send(node, { representations: representations.list }, execution, answer, () => pathsOf(representations));
  if (result === null) return;
  for (const error of result.errors ?? []) {
    answer.failures.given(node.serviceName, error, (path) => entityPaths(representations, path));
  }
  fill(node, result, '_entities', representations, node.outputRewrites ?? [], answer);
}

async function fetchBatch(node: BatchFetchNode, execution: Execution, answer: RawAnswer): Promise<void> {
  const parts = node.entityBatch.aliases.map((part) => {
    const places = part.paths.flatMap((path) => placesAt(answer.data, path));
    const rules = { requires: part.requires, inputRewrites: part.inputRewrites, matches: execution.matches, variables: execution.variables };
    return { part, representations: representationsOf(places, rules) };
  });
  if (parts.every(({ representations }) => representations.list.length === 0)) return;
  const lists = Object.fromEntries(parts.map(({ part, representations }) => [part.representationsVariableName, representations.list]));
  const result = await send(node, lists, execution, answer, () => parts.flatMap(({ representations }) => pathsOf(representations)));
  if (result === null) return;
  for (const error of result.errors ?? []) {
    const owner = parts.find(({ part }) => part.alias === error.path?.[0]);
    answer.failures.given(node.serviceName, error, (path) =>
      owner === undefined ? parts.flatMap(({ representations }) => pathsOf(representations)) : entityPaths(owner.representations, path),
    );
  }
  for (const { part, representations } of parts) fill(node, result, part.alias, representations, part.outputRewrites ?? [], answer);
}

/** Merges entities into their places; an entity that is null without an error is absent. */
function fill(
  { serviceName }: FetchNode | BatchFetchNode,
  result: ExecutionResult,
  key: string,
  representations: Representations,
  rewrites: FetchNode['outputRewrites'] & object,
  answer: RawAnswer,
): void {
  const entities = isData(result.data) ? (result.data as Data)[key] : undefined;
  if (!Array.isArray(entities) || entities.length !== representations.list.length) {
    const { code, message } = new TransportFailure('SUBGRAPH_BAD_RESPONSE');
    if (representations.list.length > 0 && !failed(result, key, 0)) answer.failures.fetchFailed(serviceName, code, message, pathsOf(representations));
    return;
  }
  representations.places.forEach((places, index) => {
    const entity: unknown = entities[index];
    if (!isData(entity)) {
      if (!failed(result, key, index)) answer.failures.absent(places);
      return;
    }
    for (const { object } of places) {
      const copy = copyOf(entity);
      applyRewrites(copy, rewrites);
      mergeInto(object, copy);
    }
  });
}

function failed(result: ExecutionResult, key: string, index: number): boolean {
  return (result.errors ?? []).some(({ path }) => path === undefined || (path[0] === key && (path[1] === undefined || path[1] === index)));
}

async function send(
  node: FetchNode | BatchFetchNode,
  own: Record<string, unknown>,
  execution: Execution,
  answer: RawAnswer,
  places: () => Place['path'][],
): Promise<ExecutionResult | null> {
  const used = (node.variableUsages ?? []).filter((name) => Object.hasOwn(execution.variables, name));
  const variables = { ...Object.fromEntries(used.map((name) => [name, execution.variables[name]])), ...own };
  const { operation, serviceName } = node;
  execution.onFetch(serviceName, operation);
  try {
    const document = () => execution.prepared.documentOf(operation);
    return await execution.transportOf(serviceName).fetch({ operation, document, variables }, execution.hop);
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    answer.failures.fetchFailed(serviceName, error.code, error.message, places());
    return null;
  }
}

function pathsOf({ places }: Representations): Place['path'][] {
  return places.flat().map(({ path }) => path);
}

/** A path that starts at the n-th entity of a fetch, as the client knows it: once for each place of that entity. */
function entityPaths(representations: Representations, path: readonly (string | number)[]): Place['path'][] {
  const [, index, ...rest] = path;
  const places = typeof index === 'number' ? representations.places[index] : undefined;
  return places === undefined ? pathsOf(representations) : places.map((place) => [...place.path, ...rest]);
}
