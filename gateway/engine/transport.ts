import type { IncomingHttpHeaders } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { EndSignal } from '../../subgraphs/kernel/process/ending.ts';

/** Who asks, carried with every fetch of one client request. */
export interface Hop {
  principal: Principal;
  /** Languages that the reader takes, best first. */
  languages: readonly string[];
  requestId: string;
  /** Aborted when the client has left or the request has taken too long; its fetches end then. */
  signal: EndSignal;
  /** Headers of the client that subgraphs over HTTP are given. */
  headers?: Readonly<Record<string, string>>;
  /** Told of the headers of every answer of a subgraph over HTTP. */
  returned?: (headers: IncomingHttpHeaders) => void;
  /** Told of the steps that the request takes. */
  steps?: Steps;
}

/** What is measured and traced of one request. What begins is told of at its end. */
export interface Steps {
  plan(): Step;
  fetch(subgraph: string): Step;
}

export interface Step {
  /** Headers by which the subgraph goes on with the trace. */
  headers?: Readonly<Record<string, string>>;
  /** `ok`, or the code of what went wrong. */
  end(outcome: string): void;
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

export type FailureCode = 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'SUBGRAPH_BAD_RESPONSE' | 'OVERLOADED';

const messages: Record<FailureCode, string> = {
  SUBGRAPH_UNAVAILABLE: 'The registry does not answer.',
  DEADLINE_EXCEEDED: 'The registry did not answer in time.',
  SUBGRAPH_BAD_RESPONSE: 'The registry gave an answer that cannot be used.',
  OVERLOADED: 'The registry has too much to do; ask again in a moment.',
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
