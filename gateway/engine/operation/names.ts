import { Kind, type ValueNode, visit } from 'graphql';
import { isOwnField, responseKey } from './fields.ts';
import type { Operation } from './operation.ts';

/** Names by which the planner and the subgraphs know what the client named otherwise. */
export interface Names {
  /** Response keys, other than those of the schema's own fields. */
  keys: ReadonlyMap<string, string>;
  variables: ReadonlyMap<string, string>;
}

/**
 * A client may use the names that the plan needs for itself: a field's name as
 * the alias of another, which would be in the way of keys; `__typename` as an
 * alias; the plan's own aliases and variables. Those are renamed.
 */
export function safeNames({ node, fragments }: Operation, fieldNames: ReadonlySet<string>): Names {
  const keys = new Set<string>();
  const misleading = new Set<string>();
  for (const definition of [node, ...fragments.values()]) {
    visit(definition, {
      Field(field) {
        const key = responseKey(field);
        keys.add(key);
        if (isOwnField(field)) return;
        const isInTheWay = key !== field.name.value && fieldNames.has(key);
        if (isInTheWay || key.startsWith('__') || key.startsWith('_internal_')) misleading.add(key);
      },
    });
  }
  const variables = new Set((node.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  const taken = [...variables].filter((name) => name === 'representations' || name.startsWith('__batch_reps_'));
  return { keys: renamed(misleading, (name) => keys.has(name) || fieldNames.has(name)), variables: renamed(taken, (name) => variables.has(name)) };
}

function renamed(names: Iterable<string>, isTaken: (name: string) => boolean): Map<string, string> {
  let count = 0;
  const free = () => {
    let name: string;
    do name = `own_${count++}`;
    while (isTaken(name));
    return name;
  };
  return new Map([...names].map((name) => [name, free()]));
}

/** A value with its variables under their safe names. */
export function withSafeVariables<Node extends ValueNode>(value: Node, { variables }: Names): Node {
  if (variables.size === 0) return value;
  return visit(value, {
    Variable: (node) => {
      const name = variables.get(node.name.value);
      return name === undefined ? undefined : { ...node, name: { kind: Kind.NAME, value: name } };
    },
  });
}
