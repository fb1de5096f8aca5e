import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Refusal } from '../access/refusal.ts';
import type { AccessRules, Rule } from '../access/rules.ts';
import { isOwnField } from './fields.ts';

/** One operation of a client's document, and what its course depends on. */
export interface Operation {
  node: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  root: GraphQLObjectType;
  /** The variables that `@skip` and `@include` look at. */
  conditions: readonly string[];
  /** The rules that its fields and types are under. */
  rules: readonly Rule[];
}

/** What is decided before an operation is planned: its conditions, and what the caller may not see. */
export interface Choice {
  /** The values of the conditions. */
  holds: ReadonlyMap<string, boolean>;
  /** The names of the rules that the caller does not meet. */
  unmet: ReadonlySet<string>;
  /** What is told of what they hide. */
  refusal: Refusal;
}

/** Reads an operation that was validated against the schema. */
export function readOperation(schema: GraphQLSchema, access: AccessRules, document: DocumentNode, node: OperationDefinitionNode, root: GraphQLObjectType): Operation {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const conditions = new Set<string>();
  const rules = new Map<string, Rule>();
  const seen = new Set<string>();
  const note = (rule: Rule | null) => {
    if (rule !== null) rules.set(rule.name, rule);
  };
  const walk = (type: GraphQLCompositeType, { selections }: SelectionSetNode) => {
    for (const selection of selections) {
      for (const name of variablesOf(selection.directives ?? [])) conditions.add(name);
      if (selection.kind === Kind.FIELD) {
        if (isOwnField(selection)) continue;
        note(access.ofField(type.name, selection.name.value));
        const inner = fieldType(type, selection.name.value);
        for (const member of isAbstractType(inner) ? schema.getPossibleTypes(inner) : []) note(access.ofType(member.name));
        if (selection.selectionSet !== undefined && isCompositeType(inner)) walk(inner, selection.selectionSet);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment === undefined || (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value))) continue;
        if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
        const condition = conditionOf(schema, fragment, type);
        note(access.ofType(condition.name));
        walk(condition, fragment.selectionSet);
      }
    }
  };
  note(access.ofType(root.name));
  walk(root, node.selectionSet);
  return { node, fragments, root, conditions: [...conditions].toSorted(), rules: [...rules.values()] };
}

/** Whether a selection is left out. */
export function isSkipped({ directives = [] }: SelectionNode, { holds }: Choice): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const holding = value?.kind === Kind.VARIABLE ? holds.get(value.name.value) === true : value?.kind === Kind.BOOLEAN && value.value;
    return holding === (name.value === 'skip');
  });
}

/** Whether the caller may not see what is under a rule. */
export function isHidden(rule: Rule | null, { unmet }: Choice): boolean {
  return rule !== null && unmet.has(rule.name);
}

/** The type that a fragment speaks of. */
export function conditionOf(schema: GraphQLSchema, fragment: { typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined }, outer: GraphQLCompositeType): GraphQLCompositeType {
  const named = fragment.typeCondition === undefined ? outer : schema.getType(fragment.typeCondition.name.value);
  if (!isCompositeType(named)) throw new Error('A fragment of a validated operation is on a type of the schema.');
  return named;
}

export function fieldType(type: GraphQLCompositeType, name: string) {
  const definition = 'getFields' in type ? type.getFields()[name] : undefined;
  if (definition === undefined) throw new Error('A field of a validated operation is in the schema.');
  return getNamedType(definition.type);
}

function variablesOf(directives: readonly DirectiveNode[]): string[] {
  return directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'skip' || name.value === 'include' ? given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : [])) : [],
  );
}
