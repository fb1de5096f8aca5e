import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Hop } from '../engine/transport.ts';

/** What a request carries through the gateway: the hop for its fetches, and what is told of it when it is answered. */
export interface GatewayContext {
  hop: Hop;
  told: Told;
  /** The client's `accept`. */
  accept: string;
  /** Headers of subgraphs that the client is given; null if it is given none. */
  returned: (() => OutgoingHttpHeaders) | null;
}

/** Filled in on the way, for logs and metrics. */
export interface Told {
  operation: 'query' | 'mutation' | 'none';
  codes: string[];
  data: boolean;
  cost: number | null;
}

const kept = Symbol('context');
const heard = Symbol('told');

export function setTold(response: ServerResponse, told: Told): void {
  (response as { [heard]?: Told })[heard] = told;
}

/** What is told of a request, admitted or not; undefined where nobody asked to let it in. */
export function toldOf(response: ServerResponse): Told | undefined {
  return (response as { [heard]?: Told })[heard];
}

export function setContext(response: ServerResponse, context: GatewayContext): void {
  (response as { [kept]?: GatewayContext })[kept] = context;
}

/** What a GraphQL request or a page acts as, once it was admitted. */
export function hopOf(response: ServerResponse): Hop {
  const context = (response as { [kept]?: GatewayContext })[kept];
  if (context === undefined) throw new Error('The request was not admitted.');
  return context.hop;
}
