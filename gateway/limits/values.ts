import { GraphQLError, type ValidationRule } from 'graphql';
import { contractError } from '../../schema/errors.ts';
import { deepestValue } from './document.ts';

const noNul = 'A text holds the character NUL, which no record can hold.';

/** Refuses texts that no registry can store or look for. Those in variables are looked at when they are given. */
export const storableText: ValidationRule = (context) => ({
  StringValue(node) {
    if (node.value.includes('\0')) context.reportError(new GraphQLError(noNul, { nodes: [node], extensions: { code: 'BAD_USER_INPUT' } }));
  },
});

/** The refusal of variables that hold what `storableText` refuses in a document, or that nest beyond bounds; null if there is nothing to refuse. */
export function refusalOfVariables(value: unknown, level = 0): GraphQLError | null {
  if (typeof value === 'string') return value.includes('\0') ? contractError('BAD_USER_INPUT', noNul) : null;
  if (typeof value !== 'object' || value === null) return null;
  if (level > deepestValue) return contractError('BAD_USER_INPUT', `A variable is nested too deeply: at most ${deepestValue} levels.`);
  if (Array.isArray(value)) {
    for (const item of value) {
      const refusal = refusalOfVariables(item, level + 1);
      if (refusal !== null) return refusal;
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    const refusal = refusalOfVariables(key, level) ?? refusalOfVariables((value as Record<string, unknown>)[key], level + 1);
    if (refusal !== null) return refusal;
  }
  return null;
}
