import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GatewaySettings } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import type { ReloadableEngine } from '../engine/reload.ts';
import { type Weights } from '../limits/cost/weights.ts';
import type { GatewayContext } from './context.ts';
import { guard } from './guard.ts';
import { presentable } from './present.ts';
import { stringify } from './stringify.ts';

/** An engine, and word of its schema where that may become another. */
export type ServedEngine = Engine & Partial<Pick<ReloadableEngine, 'onSchema'>>;

export interface ApolloOptions {
  engine: ServedEngine;
  settings: GatewaySettings;
  weightsOf: (schema: GraphQLSchema) => Weights;
  report: (error: unknown) => void;
}

/** Apollo Server in front of our engine, by the seam that it has for gateways. */
export function createApolloServer({ engine, settings, weightsOf, report }: ApolloOptions): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway: {
      load: async () => ({
        executor: async ({ document, request, context, schema }) => {
          const { hop } = context as GatewayContext;
          const { kind, scopes } = hop.principal;
          const caller = { authenticated: kind !== 'anonymous', scopes };
          // The name that was asked for: Apollo Server's own is null where the document has no such operation.
          const asked = { document, operationName: request.operationName, variables: request.variables, caller, validatedBy: schema };
          return (await engine.execute(asked, hop)) as never;
        },
      }),
      onSchemaLoadOrUpdate: (listener) => {
        const tell = (apiSchema: GraphQLSchema): void => listener({ apiSchema, coreSupergraphSdl: '' });
        if (engine.onSchema !== undefined) return engine.onSchema(tell);
        tell(engine.schema);
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: settings.document.tokens },
    // The guard validates, after the bounds.
    dangerouslyDisableValidation: true,
    stringifyResult: (result) => stringify(result),
    formatError: (formatted, error) => presentable(formatted, error, report),
    logger: { debug: ignore, info: ignore, warn: ignore, error: report },
    plugins: [...nothingToVendors, guard(settings, weightsOf), answersAsHttp],
  });
}

const ignore = (): void => undefined;

/** Some of these would begin by themselves where an environment variable of the vendor's is set. */
const nothingToVendors = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

/**
 * GraphQL over HTTP: a client that takes `application/json` gets 200 for a
 * document that could not be parsed, validated or coerced; the errors say so.
 */
const answersAsHttp: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => asHttp,
};

const asHttp: GraphQLRequestListener<GatewayContext> = {
  willSendResponse: async ({ contextValue: { told, accept }, response: { body, http }, operation, errors: raised }) => {
    if (operation !== undefined && operation.operation !== 'subscription') told.operation = operation.operation;
    if (body.kind !== 'single') return;
    const { data, errors = [] } = body.singleResult;
    told.data = data != null;
    if (errors.length === 0) return;
    told.codes.push(...errors.map(({ extensions }) => String(extensions?.['code'])));
    // As they were raised: an operation that is not there has been given another code, and stays 400.
    const codes = raised?.map(({ extensions }) => extensions['code']) ?? told.codes;
    if (http.status === 400 && !accept.includes('application/graphql-response+json') && codes.some(isOfRequest)) http.status = 200;
  },
};

function isOfRequest(code: unknown): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT' || code === 'COST_LIMIT';
}
