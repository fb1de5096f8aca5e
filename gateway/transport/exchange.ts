import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { TransportFailure } from '../engine/transport.ts';

export interface Sent {
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface ExchangeBounds {
  /** Milliseconds for all of it, connecting included. */
  timeout: number;
  maxBytes: number;
  signal: AbortSignal;
}

/**
 * One POST and its whole answer. It takes the dispatcher's raw events, because
 * streams and composed signals cost more than everything else of a small fetch.
 */
export function exchange(dispatcher: Dispatcher, sent: Sent, bounds: ExchangeBounds): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { signal, maxBytes } = bounds;
    if (signal.aborted) return reject(new TransportFailure('DEADLINE_EXCEEDED', signal.reason));
    let controller: Dispatcher.DispatchController | undefined;
    let ended = false;

    const end = (): boolean => {
      if (ended) return false;
      ended = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      return true;
    };
    const fail = (failure: TransportFailure): void => {
      if (!end()) return;
      controller?.abort(failure);
      reject(failure);
    };
    const leave = (): void => fail(new TransportFailure('DEADLINE_EXCEEDED', signal.reason));
    const timer = setTimeout(() => fail(new TransportFailure('DEADLINE_EXCEEDED')), bounds.timeout);
    signal.addEventListener('abort', leave, { once: true });

    const received: Received = { status: 0, headers: {}, text: '' };
    const chunks: Buffer[] = [];
    let size = 0;
    dispatcher.dispatch(
      { method: 'POST', path: sent.path, headers: sent.headers, body: sent.body },
      {
        onRequestStart: (started) => {
          controller = started;
          // It may have been given up while it waited for a connection.
          if (ended) started.abort(new TransportFailure('DEADLINE_EXCEEDED'));
        },
        onResponseStart: (_, status, headers) => {
          received.status = status;
          received.headers = headers;
          if (Number(headers['content-length']) > maxBytes) fail(new TransportFailure('SUBGRAPH_BAD_RESPONSE'));
        },
        onResponseData: (_, chunk) => {
          size += chunk.length;
          if (size > maxBytes) fail(new TransportFailure('SUBGRAPH_BAD_RESPONSE'));
          else chunks.push(chunk);
        },
        onResponseEnd: () => {
          if (!end()) return;
          received.text = (chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size)).toString();
          resolve(received);
        },
        onResponseError: (_, error) => {
          if (end()) reject(new TransportFailure('SUBGRAPH_UNAVAILABLE', error));
        },
      },
    );
  });
}
