import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request's answer on its way back: it arrives, it is lost after the hub has done its work, or another one stands in for it. */
export type Fate = 'arrives' | 'is lost' | { status: number; headers?: Record<string, string> };

export interface Lossy {
  url: string;
  /** Fates of the next requests, in their order; those after them arrive. */
  fates: Fate[];
  /** Bodies of the requests that came by. */
  seen: string[];
  close(): Promise<void>;
}

/** A way to a hub on which answers get lost. */
export async function lossyWay(hub: string): Promise<Lossy> {
  const fates: Fate[] = [];
  const seen: string[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push(Buffer.concat(chunks).toString());
    const fate = fates.shift() ?? 'arrives';
    if (typeof fate === 'object') return void response.writeHead(fate.status, fate.headers).end('Try again.');
    const onward = send(new URL(request.url ?? '/', hub), { method: request.method, headers: { ...request.headers, host: new URL(hub).host } }, (answer) => {
      if (fate === 'arrives') return void answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
      answer.resume().on('end', () => request.socket.destroy());
    });
    onward.end(Buffer.concat(chunks));
  };
  const server = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fates,
    seen,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
