import { type FieldNode, type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import { responseKey } from './fields.ts';
import { type Choice, conditionOf, isSkipped, type Operation } from './operation.ts';

type Collected = Map<string, [FieldNode, ...FieldNode[]]>;

/** The fields that selections have on an object of a type, in the order of the answer: the specification's CollectFields. */
export function collectFields(schema: GraphQLSchema, operation: Operation, type: GraphQLCompositeType, sets: readonly SelectionSetNode[], choice: Choice): Collected {
  const collected: Collected = new Map();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (isSkipped(selection, choice)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        const known = collected.get(key);
        if (known === undefined) collected.set(key, [selection]);
        else known.push(selection);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && spread.has(selection.name.value)) continue;
      const fragment = isSpread ? operation.fragments.get(selection.name.value) : selection;
      if (isSpread) spread.add(selection.name.value);
      if (fragment !== undefined && isWithin(schema, type, conditionOf(schema, fragment, type))) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return collected;
}

/** Whether all objects of a type are of another. */
function isWithin(schema: GraphQLSchema, type: GraphQLCompositeType, condition: GraphQLCompositeType): boolean {
  if (type === condition) return true;
  return isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}

