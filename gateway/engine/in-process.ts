import type { DocumentNode, ExecutionResult } from 'graphql';
import { Ending, type EndSignal } from '../../subgraphs/kernel/process/ending.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { defaultSettings, type Resilience } from '../config.ts';
import { resilient } from '../transport/resilient.ts';
import { type Transport, TransportFailure } from './transport.ts';

/** A subgraph in this process, asked with a parsed document: no HTTP and no JSON in between. */
export type LocalSubgraph = (
  request: { document: DocumentNode; variables: Record<string, unknown> },
  caller: { principal: Principal; languages: readonly string[]; requestId: string; signal: EndSignal },
) => Promise<ExecutionResult>;

export interface InProcessOptions {
  /** As the supergraph names it, for metrics and traces. */
  name?: string;
  resilience?: Resilience;
}

/** A subgraph of this process, with the time limit and the turns that one over HTTP has. */
export function inProcess(answer: LocalSubgraph, timeout: number, { name = 'local', resilience = defaultSettings.subgraphs }: InProcessOptions = {}): Transport {
  const fetch: Transport['fetch'] = ({ document, variables }, { principal, languages, requestId, signal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new TransportFailure('DEADLINE_EXCEEDED', signal.reason));
      const parsed = document();
      // The subgraph hears of the end too, so that it does not go on for nobody.
      const ending = new Ending();
      const late = (): void => {
        reject(new TransportFailure('DEADLINE_EXCEEDED', signal.reason));
        ending.end(signal.reason);
      };
      const timer = setTimeout(late, timeout);
      signal.addEventListener('abort', late, { once: true });
      answer({ document: parsed, variables }, { principal, languages, requestId, signal: ending })
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          signal.removeEventListener('abort', late);
        });
    });
  return { fetch: resilient(name, fetch, resilience), close: async () => undefined };
}
