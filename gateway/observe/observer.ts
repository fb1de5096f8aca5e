import type { IncomingHttpHeaders } from 'node:http';
import type { Steps } from '../engine/transport.ts';

/** What became of a request. Nothing in it tells who asked or for what. */
export interface Outcome {
  status: number;
  operation: 'query' | 'mutation' | 'none';
  /** Of errors in the answer, each once. */
  codes: readonly string[];
  /** Whether there is data beside the errors. */
  data: boolean;
  /** Null where none was reckoned. */
  cost: number | null;
}

export type Verdict = 'ok' | 'partial' | 'refused' | 'failed';

/** One request as it is measured and traced. */
export interface Observed {
  steps: Steps;
  end(outcome: Outcome): void;
}

/** Is told of every request; metrics and tracing are such. */
export interface Observer {
  begin(headers: IncomingHttpHeaders): Observed;
}

export function verdictOf({ status, codes, data }: Outcome): Verdict {
  if (status >= 500 || codes.includes('INTERNAL')) return 'failed';
  if (codes.length === 0 && status < 400) return 'ok';
  return data ? 'partial' : 'refused';
}

/** Several observers as one. */
export function observers(all: readonly Observer[]): Observer {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  return {
    begin: (headers) => {
      const begun = all.map((observer) => observer.begin(headers));
      const together = (steps: readonly ReturnType<Steps['fetch']>[]) => ({
        headers: Object.assign({}, ...steps.map(({ headers: own }) => own)) as Record<string, string>,
        end: (outcome: string) => steps.forEach((step) => step.end(outcome)),
      });
      return {
        steps: { plan: () => together(begun.map(({ steps }) => steps.plan())), fetch: (subgraph) => together(begun.map(({ steps }) => steps.fetch(subgraph))) },
        end: (outcome) => begun.forEach((observed) => observed.end(outcome)),
      };
    },
  };
}
