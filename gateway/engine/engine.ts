import { buildSchema, type DocumentNode, type ExecutionResult, getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, isAbstractType, isObjectType, Kind } from 'graphql';
import { executePlan } from './execute.ts';
import { withoutIntrospection } from './introspection.ts';
import { createPlanner, type Planner } from './planner.ts';
import { shape } from './shape.ts';
import type { Hop, Transport } from './transport.ts';
import { withTypenames } from './typenames.ts';

export interface EngineOptions {
  /** Federation v2 supergraph, composed. */
  supergraphSdl: string;
  /** What clients see of it. */
  publicSdl: string;
  /** By the name that the supergraph gives each subgraph. */
  transports: ReadonlyMap<string, Transport>;
  onFetch?: (service: string, operation: string) => void;
}

/** Plans, fetches and shapes. */
export interface Engine {
  schema: GraphQLSchema;
  execute(request: EngineRequest, hop: Hop): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface EngineRequest {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

export function createEngine(options: EngineOptions): Engine {
  // Built from our own composition, which checked it; the client's operations are validated against it.
  const build = () => buildSchema(options.publicSdl, { assumeValid: true, noLocation: true });
  const schema = build();
  // Apollo Server puts resolvers of its own on the fields of the schema that it is given; answers are shaped over one that nobody touches.
  const shown = build();
  const planner = createPlanner(options.supergraphSdl);
  return {
    schema: shown,
    execute: (request, hop) => answer(schema, planner, options, request, hop),
    close: async () => {
      await Promise.all([...options.transports.values()].map((transport) => transport.close()));
    },
  };
}

async function answer(schema: GraphQLSchema, planner: Planner, options: EngineOptions, request: EngineRequest, hop: Hop): Promise<ExecutionResult> {
  const { document, operationName } = request;
  const operation = getOperationAST(document, operationName ?? null);
  if (operation == null) return refusal('The request names no operation of the document.');
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced.errors !== undefined) return { errors: coerced.errors.map((error) => badInput(error.message)) };
  const variables = coerced.coerced;
  const planned = withoutIntrospection(withTypenames(schema, document), operationName);
  const raw =
    planned === null
      ? await executePlan({ ...idle, variables, hop })
      : await executePlan({
          prepared: planner.plan(planned, operation.name?.value),
          variables,
          hop,
          transportOf: (service) => transportOf(options.transports, service),
          matches: (condition, type) => matches(schema, condition, type),
          onFetch: options.onFetch ?? (() => undefined),
        });
  return shape(schema, document, operationName, request.variables ?? {}, raw);
}

const idle = {
  prepared: { plan: { kind: 'QueryPlan' as const }, documentOf: () => ({ kind: Kind.DOCUMENT as const, definitions: [] }) },
  transportOf: (service: string): Transport => {
    throw new Error(`Nothing is fetched from ${service}.`);
  },
  matches: () => false,
  onFetch: () => undefined,
};

function transportOf(transports: ReadonlyMap<string, Transport>, service: string): Transport {
  const transport = transports.get(service) ?? transports.get(service.toLowerCase());
  if (transport === undefined) throw new Error(`The supergraph names a subgraph that is not configured: ${service}.`);
  return transport;
}

function matches(schema: GraphQLSchema, condition: string, type: string): boolean {
  if (condition === type) return true;
  const outer = schema.getType(condition);
  const inner = schema.getType(type);
  return isAbstractType(outer) && isObjectType(inner) && schema.isSubType(outer, inner);
}

function refusal(message: string): ExecutionResult {
  return { errors: [badInput(message)] };
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
