import type { ExecutionResult } from 'graphql';
import type { Data, Path } from '../data.ts';
import { type FetchRequest, type Hop, TransportFailure } from '../transport.ts';
import type { Failures } from './failures.ts';
import type { Room } from './room.ts';

/** One request on its way through a plan. */
export interface Execution {
  /** What the fetches gave so far, merged. */
  data: Data;
  /** Values of it that stand in many places. */
  lent: Set<unknown>;
  failures: Failures;
  room: Room;
  /** Coerced, defaults included, under the names that the plan has for them. */
  variables: ReadonlyMap<string, unknown>;
  hop: Hop;
  send(service: string, request: FetchRequest, hop: Hop): Promise<ExecutionResult>;
}

/** A part of a plan, compiled; undefined if there was nothing to wait for. */
export type Step = (execution: Execution) => Promise<void> | undefined;

/** Sends a fetch; null if it failed as a whole, which is told of at the places that it would have filled. */
export async function send(execution: Execution, service: string, request: FetchRequest, places: () => readonly Path[]): Promise<ExecutionResult | null> {
  try {
    return await execution.send(service, request, execution.hop);
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    execution.failures.fetchFailed(service, error.code, error.message, places());
    return null;
  }
}

export function variablesFor({ variables }: Execution, usages: readonly string[], own: Record<string, unknown>): Record<string, unknown> {
  for (const name of usages) if (variables.has(name)) own[name] = variables.get(name);
  return own;
}
