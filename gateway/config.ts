import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../subgraphs/kernel/process/config.ts';
import { orOff, port, wholeNumber, yesNo } from '../subgraphs/kernel/process/setting.ts';

const count = wholeNumber(0);
const some = wholeNumber(1);
/** A number, or `off` for no bound. */
const bound = orOff(some, 'must be off or a whole number, 1 or more');
const names = z.string().transform((text) => text.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));

const environment = z.object({
  REQUEST_TIMEOUT_MS: some.default(30_000),
  REQUEST_CONCURRENCY: some.default(5000),
  BODY_LIMIT_BYTES: some.default(1_000_000),
  TOKEN_LIMIT: some.default(10_000),
  DEPTH_LIMIT: some.default(25),
  ALIAS_LIMIT: count.default(200),
  DIRECTIVE_LIMIT: count.default(200),
  ROOT_FIELD_LIMIT: some.default(30),
  FIELD_LIMIT: some.default(3000),
  SELECTION_LIMIT: some.default(600),
  COST_LIMIT: bound.default(500_000),
  COST_REPORT: yesNo.optional(),
  COST_PAGE: some.default(20),
  COST_LARGEST_PAGE: bound.default(100),
  COST_LIST: some.default(5),
  RATE_PER_SECOND: bound.default(null),
  RATE_BURST: some.default(200),
  TRUSTED_PROXIES: count.default(0),
  DOCUMENTS: z.string().optional(),
  DOCUMENTS_MODE: z.enum(['off', 'prefer', 'only']).optional(),
  CACHE_SECONDS: bound.default(null),
  SUBGRAPH_CONCURRENCY: some.default(64),
  SUBGRAPH_QUEUE: count.default(10_000),
  SUBGRAPH_RETRIES: wholeNumber(0, 5).default(1),
  SUBGRAPH_MAX_BYTES: some.default(16 * 1024 * 1024),
  BREAKER_FAILURES: some.default(10),
  BREAKER_PAUSE_MS: some.default(2000),
  FORWARD_HEADERS: names.default([]),
  RETURN_HEADERS: names.default([]),
  METRICS_PORT: orOff(port, 'must be off or a whole number from 0 to 65535').default(9464),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
});

/** How much a document may ask for; the same for everybody. */
export interface DocumentLimits {
  tokens: number;
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  /** Fields, fragments expanded. */
  fields: number;
  /** Selection sets, fragments expanded: what planning takes time by. */
  selections: number;
}

/** How the cost of a document is reckoned, and the most that it may be. */
export interface CostLimits {
  limit: number | null;
  /** Whether answers tell their cost. */
  report: boolean;
  /** Entries of a list that takes a page size and is given none. */
  page: number;
  /** The largest page that registries give; they refuse a larger one. */
  largestPage: number | null;
  /** Entries of a list that takes no page size. */
  list: number;
}

export interface RateLimits {
  /** Requests of one client that are let through in the long run; null for no bound. */
  perSecond: number | null;
  burst: number;
  /** Reverse proxies in front, whose word on the client's address is taken. */
  proxies: number;
}

/** How the gateway bears subgraphs that are slow, down or talk too much. */
export interface Resilience {
  /** Fetches at once from one subgraph, and those that may wait for their turn. */
  concurrency: number;
  queue: number;
  /** Of reads alone. */
  retries: number;
  maxBytes: number;
  /** Failures, more than half of the last fetches, after which a subgraph is left alone for a while. */
  breakerFailures: number;
  breakerPause: number;
}

export type DocumentsMode = 'off' | 'prefer' | 'only';

/** What the operator decides about the gateway, beside the settings that it shares with the registries. */
export interface GatewaySettings {
  /** Milliseconds for a whole request. */
  deadline: number;
  /** Requests at once; more are refused. */
  concurrency: number;
  bodyBytes: number;
  document: DocumentLimits;
  cost: CostLimits;
  rate: RateLimits;
  /** Trusted documents: a folder or a manifest, absolute. */
  documents: { mode: DocumentsMode; path: string | null };
  /** Seconds for which answers to public GET queries may be kept; null to say nothing about it. */
  cacheSeconds: number | null;
  subgraphs: Resilience;
  /** Client headers handed on to subgraphs over HTTP, and headers of theirs handed back. */
  headers: { forward: readonly string[]; back: readonly string[] };
  /** Loopback; null for none. */
  metricsPort: number | null;
  /** Where spans go; null for nowhere. */
  tracesTo: string | null;
}

type Environment = Record<string, string | undefined>;

/** The settings of the process: those given with its command, of its environment, otherwise those of `defaults`; throws `ConfigError` with every one that is wrong. */
export function readGatewaySettings(defaults: Environment = {}, given: Environment = {}): GatewaySettings {
  return gatewaySettingsOf({ ...said(defaults), ...said(process.env), ...said(given) });
}

export function gatewaySettingsOf(env: Environment): GatewaySettings {
  const read = environment.safeParse(said(env));
  if (!read.success) throw new ConfigError(`The configuration is wrong.\n${read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`);
  const { data } = read;
  return {
    deadline: data.REQUEST_TIMEOUT_MS,
    concurrency: data.REQUEST_CONCURRENCY,
    bodyBytes: data.BODY_LIMIT_BYTES,
    document: {
      tokens: data.TOKEN_LIMIT, depth: data.DEPTH_LIMIT, aliases: data.ALIAS_LIMIT, directives: data.DIRECTIVE_LIMIT,
      rootFields: data.ROOT_FIELD_LIMIT, fields: data.FIELD_LIMIT, selections: data.SELECTION_LIMIT,
    },
    cost: { limit: data.COST_LIMIT, report: data.COST_REPORT ?? data.COST_LIMIT !== null, page: data.COST_PAGE, largestPage: data.COST_LARGEST_PAGE, list: data.COST_LIST },
    rate: { perSecond: data.RATE_PER_SECOND, burst: data.RATE_BURST, proxies: data.TRUSTED_PROXIES },
    // Naming documents means to use them.
    documents: { mode: data.DOCUMENTS_MODE ?? (data.DOCUMENTS === undefined ? 'off' : 'prefer'), path: data.DOCUMENTS === undefined ? null : resolve(data.DOCUMENTS) },
    cacheSeconds: data.CACHE_SECONDS,
    subgraphs: {
      concurrency: data.SUBGRAPH_CONCURRENCY, queue: data.SUBGRAPH_QUEUE, retries: data.SUBGRAPH_RETRIES, maxBytes: data.SUBGRAPH_MAX_BYTES,
      breakerFailures: data.BREAKER_FAILURES, breakerPause: data.BREAKER_PAUSE_MS,
    },
    headers: { forward: data.FORWARD_HEADERS, back: data.RETURN_HEADERS },
    metricsPort: data.METRICS_PORT,
    tracesTo: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

/** An empty setting is one that was left out. */
function said(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}

/** What holds where nothing is said. */
export const defaultSettings: GatewaySettings = gatewaySettingsOf({});
