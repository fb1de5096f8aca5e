import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Delivery {
  headers: IncomingHttpHeaders;
  body: string;
  json: { type: string; timestamp: string; data: { cursor: string; kind: string; recordId: string } };
}

/** A system that takes webhooks, and answers as the test says. */
export async function openReceiver() {
  const deliveries: Delivery[] = [];
  const answers = { status: 204, location: null as string | null };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      deliveries.push({ headers: request.headers, body, json: JSON.parse(body) as Delivery['json'] });
      response.writeHead(answers.status, answers.location === null ? {} : { location: answers.location }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    deliveries, answers,
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Standard Webhooks 1.0 as a receiver reads it, written from the standard and not from the hub. */
export function isSignedBy(secret: string, { headers, body }: Delivery): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = createHmac('sha256', key).update(content).digest('base64');
  return String(headers['webhook-signature']).split(' ').some((signature) => signature === `v1,${expected}`);
}
