import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import type { FetchRequest, Hop } from '../../../../gateway/engine/transport.ts';
import { anonymousPrincipal } from '../../../../subgraphs/kernel/process/principal.ts';

export type Stand = (response: ServerResponse, request: IncomingMessage) => void;

export interface Standing {
  url: string;
  /** Requests that came. */
  asked(): number;
  /** Connections that came, and those of them that ended. */
  connections(): { came: number; ended: number };
  close(): Promise<void>;
}

/** Stands at an address in place of a subgraph. */
export async function stand(answer: Stand): Promise<Standing> {
  let asked = 0;
  const connections = { came: 0, ended: 0 };
  const server = createServer((request, response) => {
    asked += 1;
    request.resume();
    answer(response, request);
  });
  server.on('connection', (socket) => {
    connections.came += 1;
    socket.on('close', () => (connections.ended += 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked: () => asked, connections: () => connections, close };
}

export const json = (body: unknown): Stand => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
export const text = (body: string, status = 200): Stand => (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

export const good = json({ data: { site: { title: 'Petra' } } });

export function asking(operation = '{ site { title } }'): FetchRequest {
  return { operation, document: () => parse(operation), variables: {} };
}

export function hopWith(signal: AbortSignal = new AbortController().signal, more: Partial<Hop> = {}): Hop {
  return { principal: anonymousPrincipal, languages: ['ar', 'en'], requestId: 'request-1', signal, ...more };
}

/** The code with which a fetch fails; `answered` if it does not. */
export async function codeOf(fetched: Promise<unknown>): Promise<string> {
  try {
    await fetched;
    return 'answered';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
