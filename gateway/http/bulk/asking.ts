import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { GatewaySettings } from '../../config.ts';
import type { GatewayContext } from '../context.ts';
import { write } from '../write.ts';

/** What was asked could not be answered. */
export class BulkFailure extends Error {
  readonly code: string;
  constructor({ message, extensions }: GraphQLFormattedError) {
    super(message);
    this.code = String(extensions?.['code'] ?? 'INTERNAL');
  }
}

/** What may pass by itself. */
export const passing = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_BAD_RESPONSE', 'DEADLINE_EXCEEDED', 'OVERLOADED', 'STORAGE_UNAVAILABLE']);
export const pauses = [200, 1000, 3000];

/** One caller's requests of the graph, answered in lines. */
export class Asking {
  readonly #apollo: ApolloServer<GatewayContext>;
  readonly #settings: GatewaySettings;
  readonly #context: GatewayContext;
  readonly #response: ServerResponse;

  constructor(apollo: ApolloServer<GatewayContext>, settings: GatewaySettings, context: GatewayContext, response: ServerResponse) {
    this.#apollo = apollo;
    this.#settings = settings;
    this.#context = context;
    this.#response = response;
  }

  /** Whether the caller has left. */
  get left(): boolean {
    return this.#response.destroyed;
  }

  begin(): void {
    this.#response.writeHead(200, { 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  }

  async write(line: unknown): Promise<void> {
    await write(this.#response, `${JSON.stringify(line)}\n`);
  }

  /** Asks with the rights of this moment. @throws BulkFailure once the token has ended. */
  async once(query: DocumentNode, variables: Record<string, unknown>): Promise<FormattedExecutionResult> {
    const { hop } = this.#context;
    if ((hop.principal.expiresAt ?? Number.POSITIVE_INFINITY) * 1000 <= Date.now()) throw new BulkFailure({ message: 'The token has ended. Go on with another one.', extensions: { code: 'UNAUTHENTICATED' } });
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    this.#response.once('close', leave);
    try {
      // The time for a whole request holds for each one.
      const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(this.#settings.deadline)]);
      const contextValue: GatewayContext = { ...this.#context, hop: { ...hop, signal }, told: { operation: 'none', codes: [], data: false, cost: null } };
      const { body } = await this.#apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('An answer in parts cannot be sent.');
      return body.singleResult;
    } finally {
      this.#response.off('close', leave);
    }
  }
}
