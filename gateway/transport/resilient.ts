import { setTimeout as pause } from 'node:timers/promises';
import { Kind } from 'graphql';
import type { Resilience } from '../config.ts';
import { type FetchRequest, type Hop, type Transport, TransportFailure } from '../engine/transport.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { type End, createTurns } from './turns.ts';

type Fetch = Transport['fetch'];

/** Milliseconds before a fetch is repeated, at random so that many do not come back together. */
const shortestPause = 20;
const longestPause = 60;

/** A fetch with its turn, its breaker, and a second try for reads. `name` is what the supergraph calls the subgraph. */
export function resilient(name: string, attempt: Fetch, settings: Resilience): Fetch {
  const turns = createTurns(settings.concurrency, settings.queue);
  const breaker = createBreaker({ failures: settings.breakerFailures, pause: settings.breakerPause });

  async function inTurn(request: FetchRequest, hop: Hop): ReturnType<Fetch> {
    const turn = turns.take(hop.signal);
    if (turn === 'full') throw new TransportFailure('OVERLOADED');
    const end = typeof turn === 'function' ? turn : await waited(turn);
    try {
      return await tried(breaker, () => attempt(request, hop), settings.retries, request, hop);
    } finally {
      end();
    }
  }

  return async (request, hop) => {
    const step = hop.steps?.fetch(name);
    try {
      const answer = await inTurn(request, step?.headers === undefined ? hop : { ...hop, headers: { ...hop.headers, ...step.headers } });
      step?.end('ok');
      return answer;
    } catch (error) {
      step?.end(error instanceof TransportFailure ? error.code : 'INTERNAL');
      throw error;
    }
  };
}

async function waited(turn: Promise<End>): Promise<End> {
  try {
    return await turn;
  } catch (error) {
    throw new TransportFailure('DEADLINE_EXCEEDED', error);
  }
}

async function tried(breaker: Breaker, attempt: () => ReturnType<Fetch>, retries: number, request: FetchRequest, hop: Hop): ReturnType<Fetch> {
  for (let left = retries; ; left -= 1) {
    if (!breaker.mayTry()) throw new TransportFailure('SUBGRAPH_UNAVAILABLE');
    try {
      const answer = await attempt();
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (!(error instanceof TransportFailure)) throw error;
      // Whoever gave up says nothing of the subgraph.
      if (!hop.signal.aborted) note(breaker, error);
      if (left === 0 || error.code !== 'SUBGRAPH_UNAVAILABLE' || !isRead(request)) throw error;
      await pause(shortestPause + Math.random() * (longestPause - shortestPause));
    }
  }
}

/** A subgraph that answers, be it nonsense, is there. */
function note(breaker: Breaker, { code }: TransportFailure): void {
  if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') breaker.failed();
  else breaker.succeeded();
}

/** Asked only after a failure, so that no fetch is parsed for it. */
function isRead(request: FetchRequest): boolean {
  return request.document().definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query');
}
