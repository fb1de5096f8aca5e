import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Log } from '../../subgraphs/kernel/process/log.ts';
import { metricsObserver } from './metrics.ts';
import type { Observer } from './observer.ts';

export interface Metrics {
  observer: Observer;
  /** Null if the port was taken. */
  port: number | null;
  close(): Promise<void>;
}

/**
 * Metrics at `/metrics` on a loopback port of their own, so that no proxy can
 * open them to the outside by mistake. Where the port is taken the hub runs
 * without them and says so: they are no reason to be down.
 */
export async function serveMetrics(port: number, log: Log): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observer = metricsObserver(registry);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => {
        log.error({ err: error }, 'metrics could not be collected');
        response.writeHead(500).end();
      },
    );
  });
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      log.warn({ port, why: code ?? message }, 'no metrics: the port cannot be had (METRICS_PORT)');
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  const close = () =>
    new Promise<void>((resolve) => {
      registry.clear();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { observer, port: listens ? (server.address() as AddressInfo).port : null, close };
}
