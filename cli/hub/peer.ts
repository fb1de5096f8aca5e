import { randomUUID } from 'node:crypto';
import { type Dispatcher, Pool } from 'undici';
import { TransportFailure } from '../../gateway/engine/transport.ts';
import { signHop } from '../../subgraphs/kernel/process/identity.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';

/** Another process of the hub, asked at its doors beside GraphQL. */
export class Peer {
  readonly #subgraph: string;
  readonly #pool: Pool;
  readonly #secret: Uint8Array;

  /** @param url The GraphQL address of the subgraph that it runs. */
  constructor(subgraph: string, url: string, secret: Uint8Array) {
    this.#subgraph = subgraph;
    this.#pool = new Pool(new URL(url).origin, { connections: 4 });
    this.#secret = secret;
  }

  /**
   * @param ms How long to wait for the answer.
   * @throws TransportFailure Where nobody answers in that time.
   */
  async ask<T>(path: string, question: Record<string, unknown>, ms = 10_000): Promise<T> {
    const body = JSON.stringify(question);
    // The question acts for nobody; the signature says that a part of the hub asks.
    const identity = signHop(this.#secret, anonymousPrincipal, { subgraph: this.#subgraph, method: 'POST', path, requestId: randomUUID() }, body);
    const headers = { 'content-type': 'application/json', 'turath-hop': identity };
    const response = await this.#request({ method: 'POST', path, body, headers, signal: AbortSignal.timeout(ms) });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new Error(`${path} answered ${response.statusCode}.`);
    }
    return (await response.body.json()) as T;
  }

  async #request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    try {
      return await this.#pool.request(options);
    } catch (error) {
      throw new TransportFailure('SUBGRAPH_UNAVAILABLE', error);
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
