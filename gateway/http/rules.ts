import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses an operation of a kind that the schema does not have, which graphql-js leaves to whoever executes it. */
export const operationOfTheSchema: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation) != null) return;
    context.reportError(new GraphQLError(`The schema has no ${operation.operation}s.`, { nodes: [operation] }));
  },
});
