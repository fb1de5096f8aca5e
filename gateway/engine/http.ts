import { Pool } from 'undici';
import { signHop } from '../../subgraphs/kernel/process/identity.ts';
import { defaultSettings, type Resilience } from '../config.ts';
import { answerOf } from '../transport/answer.ts';
import { exchange } from '../transport/exchange.ts';
import { resilient } from '../transport/resilient.ts';
import { type FetchRequest, type Hop, type Transport, TransportFailure } from './transport.ts';

export interface HttpOptions {
  /** As the supergraph names it: for metrics and traces, and in signed hops, which are no good at another subgraph. */
  name: string;
  /** The subgraph's GraphQL address. */
  url: string;
  /** The secret shared with the subgraphs; without one the hop is not signed (foreign subgraphs). */
  secret: Uint8Array | null;
  /** Milliseconds for one fetch. */
  timeout: number;
  resilience?: Resilience;
}

/** A subgraph over HTTP, through a pool of kept connections. */
export function overHttp(options: HttpOptions): Transport {
  const { origin, pathname, search } = new URL(options.url);
  const { name, timeout, secret, resilience = defaultSettings.subgraphs } = options;
  const { concurrency, maxBytes } = resilience;
  // The exchange keeps its own time, which ends what drips as well as what is silent.
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect: { timeout } });
  const path = pathname + search;

  async function ask({ operation, variables }: FetchRequest, hop: Hop): ReturnType<Transport['fetch']> {
    const body = JSON.stringify({ query: operation, variables });
    const { status, headers, text } = await exchange(pool, { path, body, headers: headersOf(hop, { subgraph: name, path: pathname, body }, secret) }, { timeout, maxBytes, signal: hop.signal });
    hop.returned?.(headers);
    try {
      return answerOf(text);
    } catch (error) {
      // A proxy's page in place of a subgraph that is down.
      throw status >= 500 ? new TransportFailure('SUBGRAPH_UNAVAILABLE', error) : error;
    }
  }

  return { fetch: resilient(name, ask, resilience), close: () => pool.close() };
}

function headersOf(hop: Hop, { subgraph, path, body }: { subgraph: string; path: string; body: string }, secret: Uint8Array | null): Record<string, string> {
  const headers: Record<string, string> = {
    ...hop.headers,
    'content-type': 'application/json',
    accept: 'application/json',
    'x-request-id': hop.requestId,
  };
  if (hop.languages.length > 0) headers['accept-language'] = hop.languages.join(', ');
  if (secret !== null) headers['turath-hop'] = signHop(secret, hop.principal, { subgraph, method: 'POST', path, requestId: hop.requestId }, body);
  return headers;
}
