import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

const safe = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
};

const id = Symbol('request id');

/** The id by which a request is spoken of: the client's own if it gave one. */
export function requestIdOf(response: ServerResponse): string {
  const kept = response as { [id]?: string };
  return (kept[id] ??= idFor(response.req.headers['x-request-id']));
}

function idFor(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}

/** What every answer of the hub says, whatever it answers, for who writes all headers at once: one by one they cost more. */
export function safeHeadersOf(response: ServerResponse): OutgoingHttpHeaders {
  return { 'x-request-id': requestIdOf(response), ...safe };
}

/** The same for who adds headers of its own. */
export function setSafeHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(safeHeadersOf(response))) response.setHeader(name, value as string);
}
