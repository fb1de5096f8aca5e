import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { errorCodes } from '../../schema/errors.ts';
import { type Observer, verdictOf } from './observer.ts';

/** Seconds: from an answer out of memory to one at the deadline. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const costs = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Codes of Apollo Server that its clients know; what else comes is counted as OTHER, so that labels stay few. */
const codes = new Set<string>([...errorCodes, 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Counts and times by operation kind, code and subgraph; never by record, reader, client or query. */
export function metricsObserver(registry: Registry): Observer {
  const registers = [registry];
  const running = new Gauge({ name: 'turath_requests_running', help: 'Requests that are being answered', registers });
  const requests = new Counter({ name: 'turath_requests_total', help: 'Requests by what became of them', labelNames: ['operation', 'verdict'] as const, registers });
  const durations = new Histogram({ name: 'turath_request_seconds', help: 'Time for a whole request', labelNames: ['operation'] as const, buckets: seconds, registers });
  const errors = new Counter({ name: 'turath_errors_total', help: 'Answers that hold an error of a code', labelNames: ['code'] as const, registers });
  const cost = new Histogram({ name: 'turath_request_cost', help: 'Reckoned cost of operations', buckets: costs, registers });
  const plans = new Histogram({ name: 'turath_plan_seconds', help: 'Time for planning an operation', labelNames: ['outcome'] as const, buckets: seconds, registers });
  const fetches = new Histogram({ name: 'turath_fetch_seconds', help: 'Time for a fetch, waiting and repeating included', labelNames: ['subgraph', 'outcome'] as const, buckets: seconds, registers });

  return {
    begin: () => {
      const start = performance.now();
      running.inc();
      return {
        steps: {
          plan: () => timed((took, outcome) => plans.observe({ outcome }, took)),
          fetch: (subgraph) => timed((took, outcome) => fetches.observe({ subgraph, outcome }, took)),
        },
        end: (outcome) => {
          running.dec();
          requests.inc({ operation: outcome.operation, verdict: verdictOf(outcome) });
          durations.observe({ operation: outcome.operation }, secondsSince(start));
          for (const code of outcome.codes) errors.inc({ code: codes.has(code) ? code : 'OTHER' });
          if (outcome.cost !== null) cost.observe(outcome.cost);
        },
      };
    },
  };
}

function timed(note: (took: number, outcome: string) => void): { end(outcome: string): void } {
  const start = performance.now();
  return { end: (outcome) => note(secondsSince(start), outcome) };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
