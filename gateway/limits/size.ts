import { type DefinitionNode, type DirectiveNode, type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';

/** How much an operation asks for once its fragments are put in their places. */
export interface Size {
  depth: number;
  aliases: number;
  /** Of the aliases, which an answer repeats for every object. */
  aliasCharacters: number;
  directives: number;
  fields: number;
  selections: number;
  /** Fields and fragments right under the root, those in fragments included. */
  rootFields: number;
  /** Nesting of lists and objects in the document's own values. */
  values: number;
  /** Fields of what the schema says of itself, of which nothing but aliases counts in another figure. */
  introspection: number;
  /** Aliases of those and among those: each says a part of the whole schema once more. */
  introspectionAliases: number;
}

/**
 * Measures each operation of a document. Every fragment is measured once and
 * its figures are taken wherever it is spread, so that fragments which double
 * take no more time than they have characters. What the schema says of itself
 * is bound by its own rule.
 */
export function sizesOf(document: DocumentNode): Map<OperationDefinitionNode, Size> {
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const measure = measurer(fragments);
  return new Map(
    document.definitions.filter(isOperation).map((operation) => {
      const size = measure(operation.selectionSet);
      size.directives += directivesOf(operation);
      return [operation, size];
    }),
  );
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();
  const open = new Set<string>();

  function ofFragment(name: string): Size {
    const fragment = fragments.get(name);
    // A fragment that spreads itself, or that is not there, is another rule's to refuse.
    if (fragment === undefined || open.has(name)) return empty();
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    open.add(name);
    const size = ofSet(fragment.selectionSet);
    size.directives += directivesOf(fragment);
    open.delete(name);
    known.set(name, size);
    return size;
  }

  function ofSet(set: SelectionSetNode): Size {
    const size = { ...empty(), depth: 1, selections: 1 };
    for (const selection of set.selections) {
      size.directives += selection.directives?.length ?? 0;
      size.values = Math.max(size.values, valuesOf(selection.directives));
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) {
          size.aliases += 1;
          size.aliasCharacters += selection.alias.value.length;
        }
        if (selection.name.value.startsWith('__')) {
          if (selection.selectionSet !== undefined) addIntrospection(size, ofSet(selection.selectionSet), selection.alias === undefined ? 0 : 1);
          continue;
        }
        size.rootFields += 1;
        size.fields += 1;
        for (const { value } of selection.arguments ?? []) size.values = Math.max(size.values, depthOfValue(value));
        if (selection.selectionSet !== undefined) add(size, ofSet(selection.selectionSet), 1);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : ofFragment(selection.name.value);
        size.rootFields += inner.rootFields;
        add(size, inner, 0);
      }
    }
    return size;
  }

  return ofSet;
}

function add(size: Size, inner: Size, levels: number): void {
  size.depth = Math.max(size.depth, inner.depth + levels);
  size.values = Math.max(size.values, inner.values);
  size.aliases += inner.aliases;
  size.aliasCharacters += inner.aliasCharacters;
  size.directives += inner.directives;
  size.fields += inner.fields;
  size.selections += inner.selections;
  size.introspection += inner.introspection;
  size.introspectionAliases += inner.introspectionAliases;
}

function addIntrospection(size: Size, inner: Size, ownAliases: number): void {
  size.introspection += 1 + inner.fields;
  size.introspectionAliases += ownAliases + inner.aliases;
  size.aliases += inner.aliases;
  size.aliasCharacters += inner.aliasCharacters;
}

function empty(): Size {
  return { depth: 0, aliases: 0, aliasCharacters: 0, directives: 0, fields: 0, selections: 0, rootFields: 0, values: 0, introspection: 0, introspectionAliases: 0 };
}

function valuesOf(directives: readonly DirectiveNode[] = []): number {
  return Math.max(0, ...directives.flatMap((directive) => (directive.arguments ?? []).map(({ value }) => depthOfValue(value))));
}

function depthOfValue(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + value.values.reduce((most, inner) => Math.max(most, depthOfValue(inner)), 0);
  if (value.kind === Kind.OBJECT) return 1 + value.fields.reduce((most, inner) => Math.max(most, depthOfValue(inner.value)), 0);
  return 0;
}

function directivesOf({ directives = [], ...rest }: OperationDefinitionNode | FragmentDefinitionNode): number {
  const ofVariables = rest.kind === Kind.OPERATION_DEFINITION ? (rest.variableDefinitions ?? []) : [];
  return directives.length + ofVariables.reduce((sum, variable) => sum + (variable.directives?.length ?? 0), 0);
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
