import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../schema/errors.ts';
import { boundOfParser, tooLarge } from '../limits/document.ts';

/**
 * An error as the client is told of it. Nothing of the inside leaves: an
 * unexpected error is reported here and told of as INTERNAL.
 */
export function presentable(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const bound = code === 'GRAPHQL_PARSE_FAILED' ? boundOfParser(causeOf(error)) : null;
  if (bound !== null) return tooLarge(bound).toJSON();
  if (code === 'OPERATION_RESOLUTION_FAILURE') return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  if (code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, message: withoutSuggestion(formatted.message) };
  report(causeOf(error));
  return { message: 'Something went wrong in the hub.', extensions: { code: 'INTERNAL' } };
}

/** An error of a document, which no Apollo Server has given a code. */
export function refusalOfDocument(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions['code'];
  return { ...error.toJSON(), extensions: { code: isErrorCode(code) ? code : 'GRAPHQL_VALIDATION_FAILED' } };
}

/** Names of the schema are not told to whoever guesses. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/s, '');
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}
