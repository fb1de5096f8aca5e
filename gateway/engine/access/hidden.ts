import { type GraphQLCompositeType, type GraphQLSchema, isCompositeType, isListType, isNonNullType, Kind, type SelectionSetNode } from 'graphql';
import type { Path } from '../data.ts';
import { isOwnField, responseKey } from '../operation/fields.ts';
import { type Choice, conditionOf, fieldType, isHidden, isSkipped, type Operation } from '../operation/operation.ts';
import type { AccessRules } from './rules.ts';

/** More than these are not told one by one. */
const most = 100;

/**
 * Where an operation asks for what the caller may not see, each place once. A
 * path that goes through a list ends with the list, since what is hidden is
 * hidden in all of its items, however many there are.
 */
export function hiddenPlaces(schema: GraphQLSchema, access: AccessRules, operation: Operation, choice: Choice): Path[] {
  const places: Path[] = [];
  const seen = new Set<string>();
  const tell = (key: string, path: Path) => {
    if (seen.has(key) || places.length >= most) return;
    seen.add(key);
    places.push(path);
  };
  const walk = (type: GraphQLCompositeType, set: SelectionSetNode, path: readonly string[], told: Path, isInList: boolean): void => {
    if (places.length >= most) return;
    for (const selection of set.selections) {
      if (isSkipped(selection, choice)) continue;
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
        if (fragment === undefined) continue;
        const condition = conditionOf(schema, fragment, type);
        if (isHidden(access.ofType(condition.name), choice)) tell([...path, `... on ${condition.name}`].join('/'), told);
        else walk(condition, fragment.selectionSet, path, told, isInList);
        continue;
      }
      if (isOwnField(selection)) continue;
      const key = responseKey(selection);
      const inner = [...path, key];
      const innerTold = isInList ? told : [...told, key];
      if (isHidden(access.ofField(type.name, selection.name.value), choice)) {
        tell(inner.join('/'), innerTold);
        continue;
      }
      const given = fieldType(type, selection.name.value);
      if (selection.selectionSet !== undefined && isCompositeType(given)) walk(given, selection.selectionSet, inner, innerTold, isInList || givesList(type, selection.name.value));
    }
  };
  if (isHidden(access.ofType(operation.root.name), choice)) return [[]];
  walk(operation.root, operation.node.selectionSet, [], [], false);
  return places;
}

function givesList(type: GraphQLCompositeType, field: string): boolean {
  const given = 'getFields' in type ? type.getFields()[field]?.type : undefined;
  return isListType(isNonNullType(given) ? given.ofType : given);
}
