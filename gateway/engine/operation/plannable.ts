import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules } from '../access/rules.ts';
import { isOwnField, responseKey } from './fields.ts';
import { type Names, withSafeVariables } from './names.ts';
import { type Choice, conditionOf, fieldType, isHidden, isSkipped, type Operation } from './operation.ts';

/** What the planner needs to know of the schema. */
export interface PlannableSchema {
  schema: GraphQLSchema;
  access: AccessRules;
  interfaceObjects: ReadonlySet<string>;
}

/**
 * The operation as the planner takes it: its conditions decided, without what
 * the caller may not see and what is answered here, under safe names, and with
 * `__typename` wherever the answer's type must be known. Null if nothing is
 * left to be fetched.
 */
export function plannable({ schema, access, interfaceObjects }: PlannableSchema, operation: Operation, names: Names, choice: Choice): DocumentNode | null {
  const fragments = new Map<string, FragmentDefinitionNode | null>();

  /** A fragment that is left with nothing is null. */
  const fragmentNamed = (name: string): FragmentDefinitionNode | null => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const fragment = operation.fragments.get(name);
    if (fragment === undefined) return null;
    const selections = selectionsOf(conditionOf(schema, fragment, operation.root), fragment.selectionSet);
    const made: FragmentDefinitionNode | null = selections.length === 0 ? null : { ...fragment, directives: [], selectionSet: setOf(selections) };
    fragments.set(name, made);
    return made;
  };

  const fieldOf = (type: GraphQLCompositeType, field: FieldNode): SelectionNode[] => {
    if (field.name.value === '__typename') return isAbstractType(type) || isMemberOfObject(type) ? [typename] : [];
    if (isOwnField(field) || isHidden(access.ofField(type.name, field.name.value), choice)) return [];
    const key = names.keys.get(responseKey(field));
    const inner = fieldType(type, field.name.value);
    const selections = field.selectionSet === undefined || !isCompositeType(inner) ? null : selectionsOf(inner, field.selectionSet);
    return [
      {
        kind: Kind.FIELD,
        name: field.name,
        ...(key === undefined ? (field.alias === undefined ? {} : { alias: field.alias }) : { alias: nameOf(key) }),
        arguments: (field.arguments ?? []).map((argument) => ({ ...argument, value: withSafeVariables(argument.value, names) })),
        ...(selections === null ? {} : { selectionSet: setOf(selections.length === 0 ? [typename] : selections) }),
      },
    ];
  };

  const selectionsOf = (type: GraphQLCompositeType, set: SelectionSetNode): SelectionNode[] => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (isSkipped(selection, choice)) return [];
      if (selection.kind === Kind.FIELD) return fieldOf(type, selection);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(selection.name.value) : selection;
      if (fragment === null) return [];
      const condition = conditionOf(schema, fragment, type);
      if (isHidden(access.ofType(condition.name), choice)) return [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ kind: Kind.FRAGMENT_SPREAD, name: selection.name }];
      const inner = selectionsOf(condition, selection.selectionSet);
      const typeCondition = selection.typeCondition === undefined ? {} : { typeCondition: selection.typeCondition };
      return inner.length === 0 ? [] : [{ kind: Kind.INLINE_FRAGMENT, ...typeCondition, selectionSet: setOf(inner) }];
    });
    return mustTell(type) && !selections.some(isTypename) ? [...selections, typename] : selections;
  };

  // An interface that a subgraph knows as an object has members only elsewhere: the planner asks there for the type where the answer hangs on it.
  const mustTell = (type: GraphQLCompositeType) => isAbstractType(type) && !(isInterfaceType(type) && interfaceObjects.has(type.name));

  // A fragment on such a member says that the answer hangs on the type, even where it asks for nothing else.
  const isMemberOfObject = (type: GraphQLCompositeType) => isObjectType(type) && type.getInterfaces().some(({ name }) => interfaceObjects.has(name));

  if (isHidden(access.ofType(operation.root.name), choice)) return null;
  const selections = selectionsOf(operation.root, operation.node.selectionSet);
  if (selections.length === 0) return null;
  const variableDefinitions = (operation.node.variableDefinitions ?? []).map((definition) => ({ ...definition, variable: withSafeVariables(definition.variable, names), directives: [] }));
  const node = { ...operation.node, variableDefinitions, directives: [], selectionSet: setOf(selections) };
  return { kind: Kind.DOCUMENT, definitions: [node, ...[...fragments.values()].filter((fragment) => fragment !== null)] };
}

const typename: FieldNode = { kind: Kind.FIELD, name: nameOf('__typename') };

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.alias === undefined && selection.name.value === '__typename';
}

function nameOf(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
