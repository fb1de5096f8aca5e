import { GraphQLError, type ValidationRule } from 'graphql';
import { contractError } from '../../schema/errors.ts';

/** Refuses an operation of a kind that the schema does not have, which graphql-js leaves to whoever executes it. */
export const operationOfTheSchema: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation) != null) return;
    context.reportError(new GraphQLError(`The schema has no ${operation.operation}s.`, { nodes: [operation] }));
  },
});

const noNul = 'A text holds the character NUL, which no record can hold.';

/** Refuses texts that no registry can store or look for. Those in variables are looked at when they are given. */
export const storableText: ValidationRule = (context) => ({
  StringValue(node) {
    if (node.value.includes('\0')) context.reportError(new GraphQLError(noNul, { nodes: [node], extensions: { code: 'BAD_USER_INPUT' } }));
  },
});

/** The refusal of variables that hold what `storableText` refuses in a document; null if there is nothing to refuse. */
export function unstorable(value: unknown): GraphQLError | null {
  if (typeof value === 'string') return value.includes('\0') ? contractError('BAD_USER_INPUT', noNul) : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const refusal = unstorable(key) ?? unstorable(inner);
    if (refusal !== null) return refusal;
  }
  return null;
}
