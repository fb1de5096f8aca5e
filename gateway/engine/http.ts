import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { signHop } from '../../subgraphs/kernel/process/identity.ts';
import { type Transport, TransportFailure } from './transport.ts';

export interface HttpOptions {
  /** The subgraph's name: a hop that is signed for one is no good at another. */
  name: string;
  /** The subgraph's GraphQL address. */
  url: string;
  /** The secret shared with the subgraphs; without one the hop is not signed (foreign subgraphs). */
  secret: Uint8Array | null;
  /** Milliseconds for one fetch. */
  timeout: number;
  /** The largest answer taken, in bytes. */
  maxBytes?: number;
}

const defaultMaxBytes = 32 * 1024 * 1024;

/** A subgraph over HTTP, through a pool of kept connections. */
export function overHttp(options: HttpOptions): Transport {
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, { connections: 32, headersTimeout: options.timeout, bodyTimeout: options.timeout, maxResponseSize: options.maxBytes ?? defaultMaxBytes });
  return {
    fetch: async ({ operation, variables }, hop) => {
      const body = JSON.stringify({ query: operation, variables });
      const headers: Record<string, string> = {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': hop.languages.join(', '),
        'x-request-id': hop.requestId,
      };
      if (options.secret !== null) headers['turath-hop'] = await signHop(options.secret, hop.principal, { subgraph: options.name, method: 'POST', path: pathname, requestId: hop.requestId }, body);
      const signal = AbortSignal.any([hop.signal, AbortSignal.timeout(options.timeout)]);
      const text = await send(pool, { path: pathname + search, headers, body, signal });
      return checked(text);
    },
    close: () => pool.close(),
  };
}

async function send(pool: Pool, request: { path: string; headers: Record<string, string>; body: string; signal: AbortSignal }): Promise<string> {
  try {
    const response = await pool.request({ method: 'POST', ...request });
    return await response.body.text();
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') throw new TransportFailure('SUBGRAPH_BAD_RESPONSE', error);
    const late = name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT/.test(code ?? '');
    throw new TransportFailure(late ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE', error);
  }
}

/** An answer is an object with `data` or `errors` of the right shapes; anything else is refused as a whole. */
function checked(text: string): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw new TransportFailure('SUBGRAPH_BAD_RESPONSE', error);
  }
  const { data, errors } = (typeof answer === 'object' && answer !== null ? answer : {}) as { data?: unknown; errors?: unknown };
  const dataFits = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data));
  const errorsFit = errors === undefined || (Array.isArray(errors) && errors.every((error) => typeof error === 'object' && error !== null));
  // No data without a reason.
  const reasonFits = (data !== undefined && data !== null) || (Array.isArray(errors) && errors.length > 0);
  if (!dataFits || !errorsFit || !reasonFits) throw new TransportFailure('SUBGRAPH_BAD_RESPONSE');
  return answer as ExecutionResult;
}
