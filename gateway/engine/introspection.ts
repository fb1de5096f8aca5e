import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode, print, type SelectionNode } from 'graphql';

/**
 * The operation as the planner takes it: the schema's own fields at its root
 * are answered here, whether they stand there or in a fragment. Null if nothing
 * else is asked.
 */
export function withoutIntrospection(document: DocumentNode, operationName: string | undefined): string | null {
  const operation = getOperationAST(document, operationName ?? null);
  if (operation == null) return null;
  const selections = rest(document, operation.selectionSet.selections);
  if (selections.length === 0) return null;
  const trimmed: OperationDefinitionNode = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const used = fragmentsOf(document, selections, new Set());
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && used.has(definition.name.value));
  return print({ ...document, definitions: [trimmed, ...fragments] });
}

/** A root selection without the schema's own fields; fragments on the root are put in their places, for they can stand nowhere else. */
function rest(document: DocumentNode, selections: readonly SelectionNode[]): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isOwn(selection.name.value) ? [] : [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(document, selection.name.value) : selection;
    if (fragment === undefined) return [];
    const inner = rest(document, fragment.selectionSet.selections);
    const { directives = [] } = selection;
    return inner.length === 0 ? [] : [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }];
  });
}

function isOwn(name: string): boolean {
  return name === '__schema' || name === '__type' || name === '__typename';
}

function fragmentNamed(document: DocumentNode, wanted: string) {
  return document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === wanted) as
    | Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
    | undefined;
}

/** The names of the fragments that selections spread, at any depth. */
function fragmentsOf(document: DocumentNode, selections: readonly SelectionNode[], found: Set<string>): Set<string> {
  for (const selection of selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      fragmentsOf(document, selection.selectionSet?.selections ?? [], found);
    } else if (!found.has(selection.name.value)) {
      found.add(selection.name.value);
      fragmentsOf(document, fragmentNamed(document, selection.name.value)?.selectionSet.selections ?? [], found);
    }
  }
  return found;
}
