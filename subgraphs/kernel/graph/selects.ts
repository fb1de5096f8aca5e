import { type DocumentNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Whether the operation asks for a field below this one, by its path. */
export function selects(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) => within(selectionSet, path, info.fragments));
}

/** Whether an operation asks for a field of its root type. */
export function selectsAtRoot(document: DocumentNode, operation: OperationDefinitionNode, field: string): boolean {
  const fragments = document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  return within(operation.selectionSet, [field], Object.fromEntries(fragments));
}

function within(set: SelectionSetNode | undefined, path: readonly string[], fragments: Readonly<Record<string, FragmentDefinitionNode>>): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name && within(selection.selectionSet, rest, fragments);
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return within(fragment?.selectionSet, path, fragments);
  });
}
