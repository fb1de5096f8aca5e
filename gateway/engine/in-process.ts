import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { type Transport, TransportFailure } from './transport.ts';

/** A subgraph in this process, asked with a parsed document: no HTTP and no JSON in between. */
export type LocalSubgraph = (
  request: { document: DocumentNode; variables: Record<string, unknown> },
  caller: { principal: Principal; languages: readonly string[]; requestId: string },
) => Promise<ExecutionResult>;

export function inProcess(answer: LocalSubgraph, timeout: number): Transport {
  return {
    fetch: async ({ document, variables }, { principal, languages, requestId, signal }) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new TransportFailure('DEADLINE_EXCEEDED')), timeout);
        signal.addEventListener('abort', () => reject(new TransportFailure('DEADLINE_EXCEEDED')), { once: true });
      });
      try {
        return await Promise.race([answer({ document: document(), variables }, { principal, languages, requestId }), late]);
      } finally {
        clearTimeout(timer);
      }
    },
    close: async () => undefined,
  };
}
