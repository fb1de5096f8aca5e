import { type OperationDefinitionNode, print } from 'graphql';
import type { EntityPart, Plan, PlanStep } from '../plan/nodes.ts';
import { requiredOf } from './inputs.ts';
import { batchesOf } from './batches.ts';
import type { Step } from './steps.ts';

/** Writes steps down as a plan, in batches. */
export function written(steps: readonly Step[], operation: OperationDefinitionNode): Plan {
  const definitions = new Map((operation.variableDefinitions ?? []).map((definition) => [definition.variable.name.value, print(definition)]));
  return { steps: batchesOf(steps).map(({ steps: batch, after }): PlanStep => ({ fetch: fetchOf(batch, operation.operation, definitions), after })) };
}

function fetchOf(batch: readonly Step[], kind: OperationDefinitionNode['operation'], definitions: ReadonlyMap<string, string>): PlanStep['fetch'] {
  const [first] = batch;
  if (first === undefined) throw new Error('A batch has steps.');
  const variables = [...new Set(batch.flatMap(({ asked }) => asked.variables))];
  const defined = variables.flatMap((name) => definitions.get(name) ?? []);
  const service = first.graph;
  if (first.entities === null) {
    const operation = `${first.path.length === 0 ? kind : 'query'}${inBrackets(defined)}${String(first.asked)}`;
    return { kind: 'root', service, operation, variables, path: first.path };
  }
  const parts = partsOf(batch);
  const inputs = parts.map(({ variable }) => `$${variable}: [_Any!]!`);
  const fields = parts.map(({ key, variable, text }) => `${key === '_entities' ? key : `${key}: _entities`}(representations: $${variable}) ${text}`);
  return { kind: 'entities', service, operation: `query${inBrackets([...inputs, ...defined])}{ ${fields.join(' ')} }`, variables, parts };
}

/** The same asked for at several places is one part. */
function partsOf(batch: readonly Step[]): (EntityPart & { text: string })[] {
  const parts = new Map<string, Omit<EntityPart, 'key' | 'variable'> & { text: string; paths: Step['path'][] }>();
  for (const { asked, entities, path } of batch) {
    if (entities === null) continue;
    const { type, as, key, needs } = entities;
    const text = `{ ... on ${as} ${String(asked)} }`;
    const required = [...(key === null ? [] : requiredOf(key)), ...needs];
    const identity = JSON.stringify([text, type, required]);
    const part = parts.get(identity) ?? { type, as, required, text, paths: [] };
    part.paths.push(path);
    parts.set(identity, part);
  }
  const isOne = parts.size === 1;
  return [...parts.values()].map((part, index) => ({ ...part, key: isOne ? '_entities' : `_e${index}`, variable: isOne ? 'representations' : `__batch_reps_${index}` }));
}

function inBrackets(definitions: readonly string[]): string {
  return definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
}
