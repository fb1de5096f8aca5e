import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Hop } from '../engine/transport.ts';

/** What a request carries through the gateway: the hop for its fetches, and what is told of it when it is answered. */
export interface GatewayContext {
  hop: Hop;
  told: Told;
  /** Headers of subgraphs that the client is given. */
  returned: () => OutgoingHttpHeaders;
}

/** Filled in on the way, for logs and metrics. */
export interface Told {
  operation: 'query' | 'mutation' | 'none';
  codes: string[];
  data: boolean;
  cost: number | null;
}

const contexts = new WeakMap<ServerResponse, GatewayContext>();

export function setContext(response: ServerResponse, context: GatewayContext): void {
  contexts.set(response, context);
}

/** What a GraphQL request or a page acts as, once it was admitted. */
export function hopOf(response: ServerResponse): Hop {
  const context = contexts.get(response);
  if (context === undefined) throw new Error('The request was not admitted.');
  return context.hop;
}
