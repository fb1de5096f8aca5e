import { type DocumentNode, type FieldNode, type GraphQLSchema, isAbstractType, Kind, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const known = new WeakMap<DocumentNode, DocumentNode>();

/**
 * The document with `__typename` wherever an interface or union is selected
 * from. The client need not ask for it, yet nothing else tells which type
 * stands at that place when the answer is shaped.
 */
export function withTypenames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const done = known.get(document);
  if (done !== undefined) return done;
  const types = new TypeInfo(schema);
  const named = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => (isAbstractType(types.getParentType()) && !saysTypename(set) ? { ...set, selections: [...set.selections, typename] } : undefined),
    }),
  );
  known.set(document, named);
  return named;
}

/** Whether the key is taken, by the field itself or by another one under its name. */
function saysTypename({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === '__typename');
}
