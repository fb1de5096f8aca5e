import { parse } from 'graphql';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { defaultSettings } from '../../../gateway/config.ts';
import { weightsOf } from '../../../gateway/limits/cost/weights.ts';
import { metricsObserver } from '../../../gateway/observe/metrics.ts';
import { supergraphSdl } from '../../../schema/sdl.ts';
import type { HubOptions } from '../../support/hub.ts';

/** What the operator of a hub sees of its requests: log lines and metrics, at their most talkative. */
export interface Watch {
  watched: NonNullable<HubOptions['watched']>;
  /** Log lines since the last `forget()`, without what two requests differ in whatever they are asked of. */
  lines(): string[];
  /** Everything that was ever logged. */
  log(): string;
  /** The metrics as they are scraped since then, without the times of requests and the order of lines, which is that of the first fetch to end. */
  metrics(): Promise<string>;
  forget(): void;
}

const weights = weightsOf(parse(supergraphSdl()));

export function watch(): Watch {
  const registry = new Registry();
  const written: string[] = [];
  let from = 0;
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void written.push(line) });
  const settings = { ...defaultSettings, cost: { ...defaultSettings.cost, report: true } };
  return {
    watched: { log, observer: metricsObserver(registry), settings, weightsOf: () => weights },
    lines: () => written.slice(from).map((line) => {
      const { requestId: _, ms: __, time: ___, ...rest } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify(rest);
    }),
    log: () => written.join(''),
    metrics: async () => (await registry.metrics()).split('\n').filter((line) => !/_seconds_(sum|bucket)/.test(line)).sort().join('\n'),
    forget: () => {
      from = written.length;
      registry.resetMetrics();
    },
  };
}
