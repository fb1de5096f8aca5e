import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  port: number;
  /** Stops taking requests, lets those that run finish for a moment, then closes what is left. */
  close(): Promise<void>;
}

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Until its headers are here, and until its request is. */
  headers: number;
  request: number;
  /** A connection on which nothing moves, while it sends, waits or reads. */
  idle: number;
}

const patience: Patience = { headers: 10_000, request: 30_000, idle: 120_000 };
const grace = 3000;
const mostConnections = 20_000;

/** Listens; port 0 takes a free one. Clients that dawdle are cut off, so that they cannot take all the connections there are. */
export function listen(app: RequestListener, port: number, host = '127.0.0.1', { headers, request, idle }: Patience = patience): Promise<Listening> {
  const server = createServer({ headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: Math.min(1000, headers), keepAliveTimeout: 10_000 }, app);
  server.setTimeout(idle);
  server.maxConnections = mostConnections;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
