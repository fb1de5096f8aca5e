import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the operation asks for a field below this one, by its path. */
export function selects(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) => within(selectionSet, path, info));
}

function within(set: SelectionSetNode | undefined, path: readonly string[], info: GraphQLResolveInfo): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name && within(selection.selectionSet, rest, info);
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return within(fragment?.selectionSet, path, info);
  });
}
