import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../schema/errors.ts';
import type { Engine } from '../engine/engine.ts';
import type { Hop } from '../engine/transport.ts';
import { boundedDocument, limits } from './limits.ts';
import { operationOfTheSchema, storableText, unstorable } from './rules.ts';

/** What a request of Apollo Server carries: the hop for its fetches. */
export interface GatewayContext {
  hop: Hop;
}

/** Apollo Server in front of our engine, by the seam that it has for gateways. */
export function createApolloServer(engine: Engine, report: (error: unknown) => void): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: {
      load: async () => ({
        schema: engine.schema,
        executor: async ({ document, operationName, request, context }) => {
          const refusal = unstorable(request.variables);
          if (refusal !== null) return { errors: [refusal] };
          const answer = await engine.execute(
            { document, operationName: operationName ?? undefined, variables: request.variables },
            (context as GatewayContext).hop,
          );
          return answer as never;
        },
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: engine.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [boundedDocument, operationOfTheSchema, storableText],
    formatError: (formatted, error) => presentable(formatted, error, report),
    plugins: [ApolloServerPluginLandingPageDisabled(), requestErrorsAsAnswers],
  });
}

/**
 * GraphQL over HTTP: a client that takes `application/json` gets 200 for a
 * document that could not be parsed, validated or coerced; the errors say so.
 */
const requestErrorsAsAnswers: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response, errors }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      if (errors === undefined || accept.includes('application/graphql-response+json')) return;
      if (response.http.status === 400 && errors.some(({ extensions }) => isOfRequest(extensions['code']))) response.http.status = 200;
    },
  }),
};

function isOfRequest(code: unknown): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT' || code === 'COST_LIMIT';
}

/** Nothing of the inside leaves: an unexpected error is reported here and told as INTERNAL. */
function presentable(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (code === 'OPERATION_RESOLUTION_FAILURE') return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  if (code === 'GRAPHQL_VALIDATION_FAILED') return withOwnCode(formatted, error);
  if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  report(cause);
  return { message: 'Something went wrong in the hub.', extensions: { code: 'INTERNAL' } };
}


/** Apollo Server gives every refusal of a rule its own code; a rule of ours may have said a more telling one. */
function withOwnCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const rule = error instanceof GraphQLError ? error.originalError : undefined;
  const code = rule instanceof GraphQLError ? rule.extensions['code'] : undefined;
  return isErrorCode(code) ? { ...formatted, extensions: { ...formatted.extensions, code } } : formatted;
}
