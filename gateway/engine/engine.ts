import { buildASTSchema, type DocumentNode, type ExecutionResult, getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import { contractError } from '../../schema/errors.ts';
import { refusalAt } from './access/refusal.ts';
import type { Caller } from './access/rules.ts';
import { noteRepeated } from './answer/repeated.ts';
import { Run, TooLarge } from './answer/run.ts';
import { blank, type Data } from './data.ts';
import { Operations } from './operation/operations.ts';
import type { Variant, Variants } from './operation/variants.ts';
import { Failures } from './plan/failures.ts';
import { Room } from './plan/room.ts';
import { Unplannable } from './planner/unplannable.ts';
import { SupergraphRefused } from './supergraph/refused.ts';
import { readTexts } from './supergraph/texts.ts';
import type { Supergraph } from './supergraph/supergraph.ts';
import type { Hop, Step as MeasuredStep, Transport } from './transport.ts';

export interface EngineOptions {
  /** Federation v2 supergraph, composed. */
  supergraphSdl: string;
  /** What clients see of it; derived from the supergraph if left out. */
  publicSdl?: string;
  /** By the name that the supergraph gives each subgraph. */
  transports: ReadonlyMap<string, Transport>;
  /** Whether what a caller may not see is null with an error, or the request is refused for it. */
  hidden?: 'null' | 'refuse';
  /** Told of every fetch; tests count them. */
  onFetch?: (service: string, operation: string) => void;
}

/** Plans, fetches and shapes. */
export interface Engine {
  /** What clients' documents are validated against. */
  schema: GraphQLSchema;
  execute(request: EngineRequest, hop: Hop): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface EngineRequest {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  /** Whom `@authenticated` and `@requiresScopes` speak of; nobody in particular if left out. */
  caller?: Caller | undefined;
  /** The engine's schema if the document was validated against it already. */
  validatedBy?: GraphQLSchema | undefined;
}

const nobody: Caller = { authenticated: false, scopes: [] };

/** An engine over a supergraph; one that cannot be served is thrown as `SupergraphRefused`. */
export function createEngine(options: EngineOptions): Engine {
  const { supergraph, planner, publicApi } = readTexts(options.supergraphSdl, options.publicSdl);
  const send = sender(supergraph, options);
  const operations = new Operations(supergraph, planner);
  // Apollo Server puts resolvers of its own on the fields of the schema that it is given; answers are shaped over one that nobody touches.
  const schema = buildASTSchema(publicApi, { assumeValid: true });

  async function execute(request: EngineRequest, hop: Hop): Promise<ExecutionResult> {
    // Planning cannot be interrupted: it is not begun for a client that has left meanwhile.
    if (hop.signal.aborted) return { errors: [contractError('DEADLINE_EXCEEDED', 'The request was not answered in time.')] };
    const prepared = operations.take(request.document, request.operationName ?? null, request.validatedBy === schema);
    if (!prepared.ok) return { errors: prepared.errors };
    const coerced = getVariableValues(supergraph.schema, prepared.node.variableDefinitions ?? [], request.variables ?? {});
    if (coerced.errors !== undefined) return { errors: coerced.errors.map(({ message }) => badInput(message)) };
    const undecided = prepared.variants.undecided(coerced.coerced);
    if (undecided !== null) return { errors: [badInput(`Variable "$${undecided}" decides what is asked for and must be true or false.`)] };
    const variant = variantFor(prepared.variants, coerced.coerced, request.caller ?? nobody, hop);
    if (variant instanceof GraphQLError) return { errors: [variant] };
    const refused = variant.hidden.map((path) => refusalAt(variant.refusal, path));
    if (refused.length > 0 && options.hidden === 'refuse') return { errors: refused };
    return answer(variant, prepared.variants, coerced.coerced, request.variables ?? {}, hop, refused);
  }

  async function answer(variant: Variant, { names }: Variants, coerced: Record<string, unknown>, given: Record<string, unknown>, hop: Hop, refused: GraphQLError[]): Promise<ExecutionResult> {
    const failures = new Failures();
    const data = blank();
    const lent = new Set();
    const variables = new Map<string, unknown>();
    for (const name of Object.keys(coerced)) variables.set(names.variables.get(name) ?? name, coerced[name]);
    await variant.run({ data, lent, failures, room: new Room(), variables, hop, send });
    const run = new Run(failures, given, lent);
    const shaped = shape(variant, data, run);
    if (shaped === 'too large') return { data: null, errors: [contractError('COST_LIMIT', 'The answer is too large; ask for less at once.')] };
    // Where little is repeated, `JSON.stringify` is faster.
    if (shaped !== null && run.spared > run.made) noteRepeated(shaped, run.repeated);
    const errors = [...refused, ...failures.inOrder()];
    return errors.length === 0 ? { data: shaped } : { data: shaped, errors };
  }

  return {
    schema,
    execute,
    close: async () => {
      await Promise.all([...options.transports.values()].map((transport) => transport.close()));
    },
  };
}

function shape({ project }: Variant, data: Data, run: Run): Data | null | 'too large' {
  try {
    return (project(data, run) ?? null) as Data | null;
  } catch (error) {
    if (error instanceof TooLarge) return 'too large';
    throw error;
  }
}

/** The operation ready to be run, planned now if it is new; or why it is not planned. */
function variantFor(variants: Variants, variables: Record<string, unknown>, caller: Caller, hop: Hop): Variant | GraphQLError {
  let step: MeasuredStep | undefined;
  try {
    const variant = variants.take(variables, caller, (plan) => {
      step = hop.steps?.plan();
      return plan();
    });
    step?.end('ok');
    return variant;
  } catch (error) {
    step?.end(error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL');
    if (error instanceof GraphQLError) return error;
    if (error instanceof Unplannable) return contractError('INTERNAL', 'The subgraphs cannot answer this operation together.');
    throw error;
  }
}

/** Sends fetches by the name that the plan has for a subgraph; every subgraph must be within reach. */
function sender({ graphs }: Supergraph, { transports, onFetch }: EngineOptions) {
  const byName = new Map(
    graphs.map(({ name }) => {
      const transport = transports.get(name);
      if (transport === undefined) throw new SupergraphRefused(`The supergraph names a subgraph that is not configured: ${name}.`);
      return [name, transport];
    }),
  );
  return async (service: string, request: Parameters<Transport['fetch']>[0], hop: Hop) => {
    onFetch?.(service, request.operation);
    const transport = byName.get(service);
    if (transport === undefined) throw new Error(`The plan names a subgraph that the supergraph does not: ${service}.`);
    return transport.fetch(request, hop);
  };
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
