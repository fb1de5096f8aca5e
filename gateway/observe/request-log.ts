import type { Log } from '../../subgraphs/kernel/process/log.ts';
import { type Outcome, verdictOf } from './observer.ts';

/** One line for each request, with its id: failures as warnings, the rest for whoever debugs. */
export function logRequest(log: Log, requestId: string, outcome: Outcome, start: number): void {
  const verdict = verdictOf(outcome);
  const level = verdict === 'failed' ? 'warn' : 'debug';
  if (!log.isLevelEnabled(level)) return;
  const { status, operation, codes, cost } = outcome;
  log[level]({ requestId, status, operation, verdict, codes, cost, ms: Math.round(performance.now() - start) }, 'request');
}
