import { parse, printSchema } from 'graphql';
import { type GatewaySettings, gatewaySettingsOf } from '../../../../gateway/config.ts';
import { createEngine } from '../../../../gateway/engine/engine.ts';
import { overHttp } from '../../../../gateway/engine/http.ts';
import { type AppOptions, createApp } from '../../../../gateway/http/app.ts';
import { listen, type Patience } from '../../../../gateway/http/listen.ts';
import { weightsOf } from '../../../../gateway/limits/cost/weights.ts';
import { anonymousPrincipal } from '../../../../subgraphs/kernel/process/principal.ts';
import { type Heard, type Instead, openSubgraphs } from './subgraphs.ts';

export interface Answer {
  // An answer's shape is the test's to know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
  extensions?: { cost?: { requested: number; limit: number | null } };
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  answer: Answer;
}

export interface EdgeOptions {
  /** Environment variables of the gateway. */
  env?: Record<string, string>;
  /** Milliseconds for one fetch. */
  timeout?: number;
  instead?: Instead;
  patience?: Patience;
  app?: Partial<AppOptions>;
}

export interface Edge {
  url: string;
  port: number;
  supergraphSdl: string;
  heard: Heard[];
  /** Errors that the gateway did not expect. */
  problems: unknown[];
  settings: GatewaySettings;
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(search: string, headers?: Record<string, string>): Promise<Reply>;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** The real gateway before two plain subgraphs, all over sockets. A bearer token is the client's name. */
export async function openEdge({ env = {}, timeout = 2000, instead, patience, app: over = {} }: EdgeOptions = {}): Promise<Edge> {
  const settings = gatewaySettingsOf(env);
  const subgraphs = await openSubgraphs(instead);
  const problems: unknown[] = [];
  const transports = new Map(Object.entries(subgraphs.urls).map(([name, url]) => [name, overHttp({ url, name, secret: null, timeout, resilience: settings.subgraphs })]));
  const engine = createEngine({ supergraphSdl: subgraphs.supergraphSdl, transports });
  const { app, stop } = await createApp({
    engine, settings,
    publicSdl: printSchema(engine.schema),
    weightsOf: () => weightsOf(parse(subgraphs.supergraphSdl)),
    verify: async (authorization) =>
      authorization === 'Bearer bad' ? { ok: false, why: 'invalid', reason: 'The token is not valid for this hub.' } : { ok: true, principal: { ...anonymousPrincipal, ...named(authorization) } },
    ready: async () => true,
    report: (error) => void problems.push(error),
    ...over,
  });
  const listening = await listen(app, 0, '127.0.0.1', patience);
  const url = `http://127.0.0.1:${listening.port}`;
  const read = async (response: Response): Promise<Reply> => {
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, answer: asAnswer(text) };
  };
  const post: Edge['post'] = async (body, headers = {}) =>
    read(await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' || body instanceof Uint8Array ? (body as never) : JSON.stringify(body) }));
  return {
    url, port: listening.port, supergraphSdl: subgraphs.supergraphSdl, heard: subgraphs.heard, problems, settings, post,
    get: async (search, headers = {}) => read(await fetch(`${url}/graphql${search}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } })),
    ask: async (query, variables) => (await post({ query, variables })).answer,
    close: async () => {
      await listening.close();
      await stop();
      await engine.close();
      await subgraphs.close();
    },
  };
}

function named(authorization: string | undefined) {
  return authorization === undefined ? {} : { kind: 'client' as const, clientId: authorization.replace('Bearer ', '') };
}

function asAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
