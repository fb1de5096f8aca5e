import { randomUUID } from 'node:crypto';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Engine } from '../engine/engine.ts';
import type { Hop } from '../engine/transport.ts';
import { withPurpose } from '../identity/purpose.ts';
import type { TokenVerifier } from '../identity/tokens.ts';
import { createApolloServer, type GatewayContext } from './apollo.ts';
import { languagesOf } from './languages.ts';

export interface AppOptions {
  engine: Engine;
  publicSdl: string;
  verify: TokenVerifier;
  /** Sign-in and the development issuer, asked before all else that identifies a caller. */
  routes?: readonly RequestHandler[];
  /** Whether everything that the hub needs answers. */
  ready: () => Promise<boolean>;
  /** What witnesses of the audit log ask, under `/audit`. */
  witnesses?: RequestHandler;
  /** Pages beside the API, mounted after it. */
  pages?: RequestHandler;
  report: (error: unknown) => void;
}

/** The HTTP face of the gateway, not listening yet. */
export async function createApp(options: AppOptions): Promise<{ app: Express; stop: () => Promise<void> }> {
  const apollo = createApolloServer(options.engine, options.report);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(safeHeaders);
  app.get('/livez', (_request, response) => void response.type('text').send('live\n'));
  app.get('/readyz', async (_request, response) => {
    const ready = await options.ready();
    response.status(ready ? 200 : 503).type('text').send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain; charset=utf-8').send(options.publicSdl));
  for (const routes of options.routes ?? []) app.use(routes);
  app.use(
    '/graphql',
    express.json({ limit: '1mb', strict: false }),
    identify(options.verify),
    expressMiddleware(apollo, { context: async ({ res }) => res.locals['graphql'] as GatewayContext }),
  );
  if (options.witnesses !== undefined) app.use('/audit', identify(options.verify), options.witnesses);
  if (options.pages !== undefined) app.use(identify(options.verify), options.pages);
  app.use((_request, response) => void response.status(404).type('text').send('There is nothing at this address.\n'));
  app.use(refusals(options.report));
  return { app, stop: () => apollo.stop() };
}

/** What a page or GraphQL request acts as. */
export function hopOf(response: Response): Hop {
  return (response.locals['graphql'] as GatewayContext).hop;
}

const safeHeaders: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  response.locals['requestId'] = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.set({
    'x-request-id': response.locals['requestId'] as string,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'content-security-policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  });
  next();
};

/** Who asks; a token that cannot be trusted ends the request with 401 rather than serving it as the public. */
function identify(verify: TokenVerifier): RequestHandler {
  return async (request: Request, response: Response, next) => {
    const verdict = await verify(request.get('authorization'), request);
    if (!verdict.ok) {
      response.status(401).set('www-authenticate', 'Bearer error="invalid_token"');
      response.json({ errors: [{ message: verdict.reason, extensions: { code: 'UNAUTHENTICATED' } }] });
      return;
    }
    const left = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) left.abort();
    });
    const hop: Hop = {
      principal: withPurpose(verdict.principal, request.get('turath-purpose')),
      languages: languagesOf(request.get('accept-language')),
      requestId: response.locals['requestId'] as string,
      signal: left.signal,
    };
    response.locals['graphql'] = { hop } satisfies GatewayContext;
    next();
  };
}

/** Refusals outside GraphQL, as GraphQL clients read them; never a stack trace. */
function refusals(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) report(error);
    const told = status === 413 ? 'The request is larger than 1 MB.' : status === 500 ? 'Something went wrong in the hub.' : 'The request could not be read.';
    response.status(status).json({ errors: [{ message: told, extensions: { code: status === 500 ? 'INTERNAL' : 'BAD_USER_INPUT' } }] });
  };
}
