import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { responseKey } from '../operation/fields.ts';

/** An operation whose fields were given other keys, and what those stand for. */
export interface Untangled {
  definition: OperationDefinitionNode;
  keys: ReadonlyMap<string, string>;
}

/**
 * Fields of one name may differ between types in how strict a subgraph is about
 * them, though clients see them alike; asked for under one key, the subgraph
 * refuses them. Null if there is nothing to do.
 */
export function untangled(definition: OperationDefinitionNode, typeOf: (type: string, field: string) => string | null, root: string): Untangled | null {
  const keys = new Map<string, string>();
  const selectionSet = untangle(definition.selectionSet, root, new Map(), { typeOf, keys });
  return keys.size === 0 ? null : { definition: { ...definition, selectionSet }, keys };
}

interface Tangle {
  typeOf: (type: string, field: string) => string | null;
  keys: Map<string, string>;
}

/** What stands under each key of one object, whatever its type. */
type Level = Map<string, { type: string; key: string; level: Level }[]>;

function untangle({ selections }: SelectionSetNode, parent: string, level: Level, tangle: Tangle): SelectionSetNode {
  const made = selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FIELD) return untangleField(selection, parent, level, tangle);
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A fetch of the plan spreads no fragments.');
    return { ...selection, selectionSet: untangle(selection.selectionSet, selection.typeCondition?.name.value ?? parent, level, tangle) };
  });
  return { kind: Kind.SELECTION_SET, selections: made };
}

function untangleField(field: FieldNode, parent: string, level: Level, tangle: Tangle): FieldNode {
  // The entities themselves are in no schema but the subgraph's.
  const type = tangle.typeOf(parent, field.name.value) ?? '_Entity';
  const key = responseKey(field);
  const known = level.get(key) ?? [];
  level.set(key, known);
  let own = known.find((each) => canShare(each.type, type, field.selectionSet !== undefined));
  if (own === undefined) {
    own = { type, key: known.length === 0 ? key : `_other${tangle.keys.size}_${key}`, level: new Map() };
    known.push(own);
    if (own.key !== key) tangle.keys.set(own.key, key);
  }
  const alias = own.key === key ? {} : { alias: { kind: Kind.NAME as const, value: own.key } };
  return { ...field, ...alias, ...(field.selectionSet === undefined ? {} : { selectionSet: untangle(field.selectionSet, namedIn(type), own.level, tangle) }) };
}

/** Objects of any types may share a key if their lists and nullability agree; leaves must agree wholly. */
function canShare(one: string, other: string, isComposite: boolean): boolean {
  return isComposite ? one.replace(namedIn(one), '') === other.replace(namedIn(other), '') : one === other;
}

function namedIn(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}
