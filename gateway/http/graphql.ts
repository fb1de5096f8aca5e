import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GatewaySettings } from '../config.ts';
import type { TrustedDocuments } from '../limits/trusted.ts';
import { readBody } from './body.ts';
import type { GatewayContext } from './context.ts';
import { documentsOf } from './documents.ts';
import { refuse } from './refusal.ts';

export interface GraphqlOptions {
  apollo: ApolloServer<GatewayContext>;
  settings: GatewaySettings;
  trusted: TrustedDocuments;
}

/** Answers a request that was admitted. */
export type AnswerGraphql = (request: IncomingMessage, response: ServerResponse, context: GatewayContext) => Promise<void>;

/** GraphQL over HTTP. */
export function graphql({ apollo, settings, trusted }: GraphqlOptions): AnswerGraphql {
  const resolve = documentsOf(trusted);
  return async (request, response, context) => {
    const body = request.method === 'POST' ? await readBody(request, settings.bodyBytes) : { ok: true as const, value: undefined };
    if (!body.ok) {
      if (body.status === null) return;
      context.told.codes.push('BAD_USER_INPUT');
      return refuse(response, body.status, 'BAD_USER_INPUT', body.message);
    }
    const asked = resolve({ search: searchOf(request.url ?? ''), body: body.value });
    if (!asked.ok) {
      context.told.codes.push(asked.code);
      return refuse(response, asked.status, asked.code, asked.message);
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? '', headers: headersOf(request), search: asked.search, body: asked.body },
      context: async () => context,
    });
    send(answer, request, response, context, settings.cacheSeconds);
  };
}

function send({ status = 200, headers, body }: HTTPGraphQLResponse, request: IncomingMessage, response: ServerResponse, { hop, told, returned }: GatewayContext, cacheSeconds: number | null): void {
  const isPublic = request.method === 'GET' && hop.principal.kind === 'anonymous' && status === 200 && told.codes.length === 0;
  const caching =
    cacheSeconds !== null && isPublic ? { 'cache-control': `public, max-age=${cacheSeconds}`, vary: 'Accept, Accept-Language, Authorization' } : { 'cache-control': 'no-store' };
  // The contract has neither @defer nor @stream: every answer is one text.
  if (body.kind !== 'complete') throw new Error('An answer in parts cannot be sent.');
  response.writeHead(status, { ...returned(), ...caching, ...Object.fromEntries(headers), 'content-length': Buffer.byteLength(body.string) });
  response.end(body.string);
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}
