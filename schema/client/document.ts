/**
 * A query with the types of its answer and variables. What the code generators
 * of the GraphQL world write (`TypedDocumentNode`, `TypedDocumentString`) fits,
 * and so does a plain string.
 */
export type Query<Data, Variables> = string | TypedString<Data, Variables>;

interface TypedString<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
}

/** Carries the types of an operation, and is never there at run time. */
export interface DocumentTypeDecoration<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}
