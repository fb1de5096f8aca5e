import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { TransportFailure } from '../engine/transport.ts';
import type { EndSignal } from '../../subgraphs/kernel/process/ending.ts';

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
  signal: EndSignal;
}

/** One POST and its whole answer. */
export function exchange(dispatcher: Dispatcher, { path, headers, body }: Sent, bounds: ExchangeBounds): Promise<Received> {
  return new Promise((resolve, reject) => {
    if (bounds.signal.aborted) return reject(new TransportFailure('DEADLINE_EXCEEDED', bounds.signal.reason));
    dispatcher.dispatch({ method: 'POST', path, headers, body }, new Exchange(bounds, resolve, reject));
  });
}

/**
 * Takes the dispatcher's raw events, because streams and composed signals cost
 * more than everything else of a small fetch; as an object, because so many
 * functions made for each fetch do too.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #bounds: ExchangeBounds;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #leave = (): void => this.#fail(new TransportFailure('DEADLINE_EXCEEDED', this.#bounds.signal.reason));
  #controller: Dispatcher.DispatchController | undefined;
  #ended = false;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(bounds: ExchangeBounds, resolve: (received: Received) => void, reject: (failure: TransportFailure) => void) {
    this.#bounds = bounds;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(tooLate, bounds.timeout, this);
    bounds.signal.addEventListener('abort', this.#leave, { once: true });
  }

  onRequestStart(started: Dispatcher.DispatchController): void {
    this.#controller = started;
    // It may have been given up while it waited for a connection.
    if (this.#ended) started.abort(new TransportFailure('DEADLINE_EXCEEDED'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
    if (Number(headers['content-length']) > this.#bounds.maxBytes) this.#fail(new TransportFailure('SUBGRAPH_BAD_RESPONSE'));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#bounds.maxBytes) this.#fail(new TransportFailure('SUBGRAPH_BAD_RESPONSE'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#end()) return;
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks, this.#size);
    this.#resolve({ status: this.#status, headers: this.#headers, text: bytes.toString() });
  }

  onResponseError(_: unknown, error: Error): void {
    if (this.#end()) this.#reject(new TransportFailure('SUBGRAPH_UNAVAILABLE', error));
  }

  late(): void {
    this.#fail(new TransportFailure('DEADLINE_EXCEEDED'));
  }

  #fail(failure: TransportFailure): void {
    if (!this.#end()) return;
    this.#controller?.abort(failure);
    this.#reject(failure);
  }

  #end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#bounds.signal.removeEventListener('abort', this.#leave);
    return true;
  }
}

function tooLate(exchange: Exchange): void {
  exchange.late();
}
