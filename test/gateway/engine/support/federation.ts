import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { createEngine, type Engine, type EngineOptions, type EngineRequest } from '../../../../gateway/engine/engine.ts';
import { overHttp } from '../../../../gateway/engine/http.ts';
import { inProcess } from '../../../../gateway/engine/in-process.ts';
import type { Hop, Transport } from '../../../../gateway/engine/transport.ts';
import { stringify } from '../../../../gateway/http/stringify.ts';
import { anonymousPrincipal } from '../../../../subgraphs/kernel/process/principal.ts';
import { composed } from './compose.ts';

/** One subgraph of a test: its SDL without the federation link, and plain resolvers. */
export interface Fixture {
  typeDefs: string;
  // Resolvers are as loosely typed as graphql-js takes them.
  resolvers?: Record<string, unknown>;
}

export type Fixtures = Record<string, Fixture>;

/** What a resolver is given; its shape is the test's to know. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Given = any;

/** How the subgraphs of a test are reached; every test is run in both ways. */
export type Way = 'in this process' | 'over HTTP';
export const ways: Way[] = ['in this process', 'over HTTP'];

/** A fetch that the engine made. */
export interface Fetched {
  service: string;
  operation: string;
  variables: Record<string, unknown>;
}

/** An answer as a client reads it, after JSON; its shape is the test's to know. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; service?: string } }[];
}

export interface Federation {
  engine: Engine;
  supergraphSdl: string;
  /** Fetches since the last `ask`. */
  fetches: Fetched[];
  /** The subgraphs of those fetches, in order. */
  services(): string[];
  ask(query: string, request?: Omit<EngineRequest, 'document'>): Promise<Answer>;
  close(): Promise<void>;
}

const imports = ['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible', 'interfaceObject', 'extends', 'tag', 'authenticated', 'requiresScopes', 'policy', 'composeDirective', 'cost', 'listSize'];
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"@${name}"`).join(', ')}])\n`;

/** The SDL of a fixture as a subgraph publishes it. */
export function subgraphSdlOf({ typeDefs }: Fixture): string {
  return link + typeDefs;
}

/** The supergraph of the fixtures. */
export function supergraphOf(fixtures: Fixtures): string {
  return composed(Object.fromEntries(Object.entries(fixtures).map(([name, fixture]) => [name, subgraphSdlOf(fixture)])));
}

/** Composes subgraphs and puts the engine before them. */
export async function federate(fixtures: Fixtures, way: Way, options: Partial<EngineOptions> = {}): Promise<Federation> {
  const supergraphSdl = supergraphOf(fixtures);
  const fetches: Fetched[] = [];
  const standing = await Promise.all(Object.entries(fixtures).map(([name, fixture]) => stand(name, fixture, way)));
  const transports = new Map(standing.map(({ name, transport }) => [name, recorded(name, transport, fetches)]));
  const engine = createEngine({ supergraphSdl, transports, ...options });
  return {
    engine,
    supergraphSdl,
    fetches,
    services: () => fetches.map(({ service }) => service),
    ask: async (query, request = {}) => {
      fetches.length = 0;
      return asClient(await engine.execute({ document: parse(query), ...request }, hop()));
    },
    close: async () => {
      await engine.close();
      await Promise.all(standing.map(({ close }) => close()));
    },
  };
}

/** A hop of nobody in particular. */
export function hop(signal: AbortSignal = new AbortController().signal): Hop {
  return { principal: anonymousPrincipal, languages: ['en'], requestId: 'test', signal };
}

/** The answer as it leaves: through JSON, so that key order, errors and prototypes are what a client sees. */
export function asClient(result: ExecutionResult): Answer {
  const text = stringify(result as FormattedExecutionResult);
  if (text !== `${JSON.stringify(result)}\n`) throw new Error(`The answer is written otherwise than its JSON is: ${text}`);
  return JSON.parse(text) as Answer;
}

function recorded(service: string, transport: Transport, fetches: Fetched[]): Transport {
  return {
    fetch: (request, hop) => {
      fetches.push({ service, operation: request.operation, variables: request.variables });
      return transport.fetch(request, hop);
    },
    close: () => transport.close(),
  };
}

/** Milliseconds for one fetch: a machine that is busy is not what these tests are about. */
const patience = 60_000;

async function stand(name: string, fixture: Fixture, way: Way): Promise<{ name: string; transport: Transport; close(): Promise<void> }> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(subgraphSdlOf(fixture)), resolvers: (fixture.resolvers ?? {}) as never }]);
  if (way === 'in this process') {
    return { name, transport: inProcess(({ document, variables }) => answerOf(schema, document, variables), patience), close: async () => undefined };
  }
  const server = await serve(schema);
  const { port } = server.address() as AddressInfo;
  return { name, transport: overHttp({ name, url: `http://127.0.0.1:${port}/graphql`, secret: null, timeout: patience }), close: () => closed(server) };
}

/** A subgraph validates what it is asked, so that a wrong operation of the plan is seen. */
async function answerOf(schema: GraphQLSchema, document: DocumentNode, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
  const refused = validate(schema, document);
  return refused.length > 0 ? { errors: refused } : execute({ schema, document, variableValues });
}

function serve(schema: GraphQLSchema): Promise<Server> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string;
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await answerOf(schema, parse(query), variables ?? {})));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
