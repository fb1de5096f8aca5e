import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';

/** Who asks, carried with every fetch of one client request. */
export interface Hop {
  principal: Principal;
  /** Languages that the reader takes, best first. */
  languages: readonly string[];
  requestId: string;
  signal: AbortSignal;
}

/** One fetch of a plan: the operation as text, and parsed for whoever needs no text. */
export interface FetchRequest {
  operation: string;
  document: () => DocumentNode;
  variables: Record<string, unknown>;
}

/** How the gateway reaches one subgraph. A refusal to answer is thrown as a `TransportFailure`. */
export interface Transport {
  fetch(request: FetchRequest, hop: Hop): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export type FailureCode = 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'SUBGRAPH_BAD_RESPONSE';

const messages: Record<FailureCode, string> = {
  SUBGRAPH_UNAVAILABLE: 'The registry does not answer.',
  DEADLINE_EXCEEDED: 'The registry did not answer in time.',
  SUBGRAPH_BAD_RESPONSE: 'The registry gave an answer that cannot be used.',
};

/** A subgraph that is down, slow or talks nonsense; its fields become null and the rest goes on. */
export class TransportFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, cause?: unknown) {
    super(messages[code], { cause });
    this.name = 'TransportFailure';
    this.code = code;
  }
}
