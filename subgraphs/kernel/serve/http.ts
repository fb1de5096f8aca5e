import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import type { ActPorts } from '../acts/ports.ts';
import type { CursorCodec } from '../data/cursor.ts';
import type { SubgraphDatabase } from '../data/database.ts';
import { type FeedPosition, pullFeed } from '../data/feed.ts';
import { executeSubgraph, type Subgraph } from '../graph/subgraph.ts';
import { Ending } from '../process/ending.ts';
import { createHopVerifier, type HopVerifier } from '../process/identity.ts';

export interface ServeOptions {
  subgraph: Subgraph;
  database: SubgraphDatabase;
  cursors: CursorCodec;
  /** The secret by which gateways sign their hops. */
  hopSecret: Uint8Array;
  /** The one before it, while secrets are exchanged. */
  hopSecretPrevious?: Uint8Array | null;
  host: string;
  port: number;
  report: (error: unknown) => void;
  /** What the hub lends to the subgraph's acts. */
  ports?: ActPorts;
  /** What the subgraph answers to other parts of the hub, by path. */
  doors?: Doors;
}

/** Questions of other parts of the hub and who answers them. */
export type Doors = Readonly<Record<string, (question: Record<string, unknown>) => Promise<unknown>>>;

export interface Serving {
  port: number;
  close(): Promise<void>;
}

const noIdentity = 'The request carries no signed identity that is good for it.';
const largestBody = 8 * 1024 * 1024;
/** What another part of the hub asks at a door; a photograph of 20 MB is the largest. */
const largestQuestion = 32 * 1024 * 1024;

/**
 * One subgraph over HTTP: `/graphql` for gateways, `/feed/<kind>` for the record
 * index, doors for other parts of the hub, `/livez` and `/readyz`. Without a signed hop it answers nothing, its
 * schema included.
 */
export function serveSubgraph(options: ServeOptions): Promise<Serving> {
  const { hopSecret, hopSecretPrevious } = options;
  const verify = createHopVerifier(options.subgraph.name, hopSecretPrevious == null ? [hopSecret] : [hopSecret, hopSecretPrevious]);
  const server = createServer((request, response) => {
    handle(options, verify, request, response).catch((error: unknown) => {
      options.report(error);
      if (!response.headersSent) send(response, 500, { errors: [{ message: 'Something went wrong in the registry.', extensions: { code: 'INTERNAL' } }] });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) }));
  });
}

async function handle(options: ServeOptions, verify: HopVerifier, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request;
  const pathname = (request.url ?? '/').split('?')[0] ?? '/';
  if (method === 'GET' && pathname === '/livez') return send(response, 200, { live: true });
  if (method === 'GET' && pathname === '/readyz') return ready(options, response);
  // Before anything that depends on path, method or body, so that a stranger learns nothing of either.
  const hop = verify(header(request, 'turath-hop'), { method, path: pathname });
  if (hop === null) return refuse(response, 401, 'UNAUTHENTICATED', noIdentity);
  const door = Object.hasOwn(options.doors ?? {}, pathname) ? options.doors?.[pathname] : undefined;
  const body = await bodyOf(request, door === undefined ? largestBody : largestQuestion);
  if (body === null) return refuse(response, 413, 'BAD_USER_INPUT', 'The request is too large.');
  if (!hop.covers(body)) return refuse(response, 401, 'UNAUTHENTICATED', noIdentity);
  if (method !== 'POST') return refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
  const given = asObject(body);
  if (given === null) return refuse(response, 400, 'BAD_USER_INPUT', 'The request is no JSON object.');
  if (pathname.startsWith('/feed/')) return feed(options, pathname.slice('/feed/'.length), given, response);
  if (door !== undefined) return send(response, 200, await door(given));
  if (pathname !== '/graphql') return refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
  const languages = (header(request, 'accept-language') ?? '').split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
  const leaving = new Ending();
  response.once('close', () => {
    if (!response.writableFinished) leaving.end(new Error('The gateway has left.'));
  });
  send(response, 200, await answer(options, given, { principal: hop.principal, languages, requestId: hop.requestId, signal: leaving }));
}

async function answer(options: ServeOptions, given: Record<string, unknown>, caller: Parameters<typeof executeSubgraph>[4]): Promise<unknown> {
  let document;
  try {
    document = parse(String(given['query'] ?? ''), { noLocation: true, maxTokens: 50_000 });
  } catch (error) {
    return { errors: [{ message: (error as Error).message, extensions: { code: 'BAD_USER_INPUT' } }] };
  }
  const variables = (given['variables'] ?? {}) as Record<string, unknown>;
  return executeSubgraph(options.subgraph, options.database, options.cursors, { document, variables }, caller, options.report, options.ports);
}

async function feed(options: ServeOptions, kind: string, given: Record<string, unknown>, response: ServerResponse): Promise<void> {
  const registry = options.subgraph.registries.find(({ prefix }) => prefix === kind);
  if (registry === undefined) return refuse(response, 404, 'NOT_FOUND', 'This subgraph keeps no such records.');
  send(response, 200, await pullFeed(options.database.feed, registry, (given['since'] ?? null) as FeedPosition | null));
}

async function ready(options: ServeOptions, response: ServerResponse): Promise<void> {
  const answers = await options.database.ping().then(() => true, () => false);
  send(response, answers ? 200 : 503, { ready: answers });
}

async function bodyOf(request: IncomingMessage, most: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function asObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, status, { errors: [{ message, extensions: { code } }] });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(JSON.stringify(body));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
