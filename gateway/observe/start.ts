import type { Log } from '../../subgraphs/kernel/process/log.ts';
import type { GatewaySettings } from '../config.ts';
import { type Observer, observers } from './observer.ts';
import { serveMetrics } from './serve-metrics.ts';
import { startTracing } from './tracing.ts';

/** Metrics and tracing, as far as the operator wants them. */
export interface Observing {
  /** Null where nobody looks, so that nothing is measured. */
  observer: Observer | null;
  close(): Promise<void>;
}

export async function startObserving({ metricsPort, tracesTo }: Pick<GatewaySettings, 'metricsPort' | 'tracesTo'>, log: Log): Promise<Observing> {
  const metrics = metricsPort === null ? null : await serveMetrics(metricsPort, log);
  const tracing = tracesTo === null ? null : await startTracing(tracesTo);
  const started = [metrics, tracing].filter((one) => one !== null);
  return {
    observer: started.length === 0 ? null : observers(started.map(({ observer }) => observer)),
    close: async () => void (await Promise.all(started.map((one) => one.close()))),
  };
}
