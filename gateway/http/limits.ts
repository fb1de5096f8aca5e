import { type ASTNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** Bounds on a document, checked before it is planned. Introspection is bound by size alone. */
export const limits = { depth: 25, aliases: 200, rootFields: 30, directives: 200, tokens: 10_000 };

/**
 * Refuses documents that nest, alias or repeat beyond what any reader needs.
 * Fragments are counted where they are spread, so that doubling fragments are
 * counted as what they expand to.
 */
export const boundedDocument: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const size = { aliases: 0, fields: 0, directives: 0 };
    const depth = depthOf(context, operation.selectionSet, size, new Set(), 1);
    if (operation.selectionSet.selections.length > limits.rootFields) refuse(context, operation, `at most ${limits.rootFields} root fields`);
    else if (depth > limits.depth) refuse(context, operation, `at most ${limits.depth} levels`);
    else if (size.aliases > limits.aliases) refuse(context, operation, `at most ${limits.aliases} aliases`);
    else if (size.directives > limits.directives) refuse(context, operation, `at most ${limits.directives} directives`);
    else if (size.fields > mostFields) refuse(context, operation, `at most ${mostFields} fields, fragments expanded`);
  },
});

const mostFields = 5000;

interface Size {
  aliases: number;
  fields: number;
  directives: number;
}

function depthOf(context: ValidationContext, set: SelectionSetNode | undefined, size: Size, open: Set<string>, level: number): number {
  if (set === undefined || size.fields > mostFields || level > limits.depth + 5) return level - 1;
  let deepest = level;
  for (const selection of set.selections) {
    size.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      size.fields += 1;
      if (selection.alias !== undefined) size.aliases += 1;
      deepest = Math.max(deepest, depthOf(context, selection.selectionSet, size, open, level + 1));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(context, selection.selectionSet, size, open, level));
    } else if (!open.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      deepest = Math.max(deepest, depthOf(context, fragment?.selectionSet, size, new Set([...open, selection.name.value]), level));
    }
  }
  return deepest;
}

function refuse(context: ValidationContext, node: ASTNode, bound: string): void {
  context.reportError(new GraphQLError(`The document is too large: ${bound}.`, { nodes: [node], extensions: { code: 'COST_LIMIT' } }));
}
