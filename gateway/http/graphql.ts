import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { GatewaySettings } from '../config.ts';
import type { TrustedDocuments } from '../limits/trusted.ts';
import { readBody } from './body.ts';
import type { GatewayContext } from './context.ts';
import { documentsOf } from './documents.ts';
import { type Plain, plainRequest } from './plain.ts';
import { refuse } from './refusal.ts';
import { safeHeadersOf } from './safe-headers.ts';
import { stringify } from './stringify.ts';

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
      return refuse(response, body.status, 'BAD_USER_INPUT', body.message);
    }
    const asked = resolve({ search: searchOf(request.url ?? ''), body: body.value });
    if (!asked.ok) return refuse(response, asked.status, asked.code, asked.message);
    const plain = plainRequest(request, asked.body);
    const answer =
      plain === null
        ? await apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method: request.method ?? '', headers: headersOf(request), search: asked.search, body: asked.body },
            context: async () => context,
          })
        : await execute(apollo, plain, context);
    send(answer, request, response, context, settings.cacheSeconds);
  };
}

/** The order of the parts is Apollo Server's own over HTTP. */
async function execute(apollo: ApolloServer<GatewayContext>, { asked, type }: Plain, contextValue: GatewayContext): Promise<HTTPGraphQLResponse> {
  const { http, body } = await apollo.executeOperation(asked, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in parts cannot be sent.');
  http.headers.set('content-type', type);
  const { errors, data, extensions } = body.singleResult;
  return { ...http, body: { kind: 'complete', string: stringify({ errors, data, extensions } as FormattedExecutionResult) } };
}

function send({ status = 200, headers, body }: HTTPGraphQLResponse, request: IncomingMessage, response: ServerResponse, { hop, told, returned }: GatewayContext, cacheSeconds: number | null): void {
  const isPublic = request.method === 'GET' && hop.principal.kind === 'anonymous' && status === 200 && told.codes.length === 0;
  const caching = cacheSeconds !== null && isPublic ? { 'cache-control': `public, max-age=${cacheSeconds}`, vary: 'Accept, Accept-Language, Authorization' } : notKept;
  // The contract has neither @defer nor @stream: every answer is one text.
  if (body.kind !== 'complete') throw new Error('An answer in parts cannot be sent.');
  const all = Object.assign(safeHeadersOf(response), returned?.(), caching);
  for (const [name, value] of headers) all[name] = value;
  all['content-length'] = Buffer.byteLength(body.string);
  response.writeHead(status, all);
  response.end(body.string);
}

const notKept = { 'cache-control': 'no-store' };

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
