import type { RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../../subgraphs/kernel/process/log.ts';
import { defaultSettings, type GatewaySettings } from '../config.ts';
import type { TokenVerifier } from '../identity/tokens.ts';
import { noWeights, type Weights } from '../limits/cost/weights.ts';
import { readTrustedDocuments } from '../limits/trusted.ts';
import type { Observer } from '../observe/observer.ts';
import { admit, type Admit } from './admit.ts';
import { createBegin } from './begin.ts';
import { bulkActs } from './bulk/acts.ts';
import { bulk } from './bulk/stream.ts';
import { ChangeStreams } from './changes/stream.ts';
import type { ChangeSignal } from './changes/wake.ts';
import { createApolloServer, type ServedEngine } from './apollo.ts';
import { type AnswerGraphql, graphql } from './graphql.ts';
import { refuse } from './refusal.ts';
import { setSafeHeaders } from './safe-headers.ts';

export interface AppOptions {
  engine: ServedEngine;
  /** At `/schema.graphql`. */
  publicSdl: string | (() => string);
  verify: TokenVerifier;
  /** Sign-in and the development issuer, asked before all else that identifies a caller. */
  routes?: readonly RequestHandler[];
  /** Whether everything that the hub needs answers. */
  ready: () => Promise<boolean>;
  /** What witnesses of the audit log ask, under `/audit`. */
  witnesses?: RequestHandler;
  /** Where photographs are sent and served. */
  photographs?: RequestHandler;
  /** Wakes the streams of `/changes`; left out, they look by themselves. */
  changes?: ChangeSignal;
  /** Pages beside the API, mounted after it. */
  pages?: RequestHandler;
  report: (error: unknown) => void;
  /** The default bounds if left out. */
  settings?: GatewaySettings;
  /** The cost directives of the supergraph behind a schema. */
  weightsOf?: (schema: GraphQLSchema) => Weights;
  observer?: Observer;
  log?: Log;
}

/** The HTTP face of the gateway, not listening yet. */
export async function createApp(options: AppOptions): Promise<{ app: RequestListener; stop: () => Promise<void> }> {
  const { engine, settings = defaultSettings, weightsOf = () => noWeights, report, observer = null, log = null } = options;
  const apollo = createApolloServer({ engine, settings, weightsOf, report });
  await apollo.start();
  const admitted = admit({ verify: options.verify, settings, observer, log });
  const trusted = readTrustedDocuments(settings.documents);
  const answer = graphql({ apollo, settings, trusted });
  const inBulk = { apollo, schema: () => engine.schema, settings, trusted };
  const [answerBulk, answerActs] = [bulk(inBulk), bulkActs(inBulk)];
  const streams = new ChangeStreams({ engine, report, proxies: settings.rate.proxies, ...(options.changes === undefined ? {} : { signal: options.changes }) });
  // A foreign supergraph has no such feed.
  const hasChanges = () => engine.schema.getQueryType()?.getFields()['changes'] !== undefined;
  const answerOf = (url: string): AnswerGraphql | null => {
    if (isAt('/graphql', url)) return answer;
    if (isAt('/bulk', url)) return answerBulk;
    if (isAt('/bulk/acts', url)) return answerActs;
    return isAt('/changes', url) && hasChanges() ? (request, response, context) => streams.answer(request, response, context) : null;
  };
  const rest = beside(options, admitted);
  const begin = createBegin();
  // GraphQL goes past Express, whose routing costs as much as a small query.
  const app: RequestListener = (request, response) => {
    const answers = answerOf(request.url ?? '');
    // Answers of GraphQL write them with their own.
    if (answers !== answer) setSafeHeaders(response);
    if (answers === null) return void rest(request, response);
    admitted(request, response)
      .then(async (context) => {
        if (context === null) return;
        const turn = begin();
        if (turn !== undefined) await turn;
        await answers(request, response, context);
      })
      .catch((error: unknown) => {
        report(error);
        if (!response.headersSent) refuse(response, 500, 'INTERNAL', 'Something went wrong in the hub.');
      });
  };
  const stop = () => {
    streams.stop();
    return apollo.stop();
  };
  return { app, stop };
}

/** Whether an address is that of one of the answers beside Express. */
function isAt(name: string, url: string): boolean {
  if (!url.startsWith(name)) return false;
  const rest = url.slice(name.length);
  return rest === '' || rest === '/' || rest.startsWith('?') || rest.startsWith('/?');
}

/** Everything that is not GraphQL. */
function beside({ ready, publicSdl, routes = [], witnesses, photographs, pages, report }: AppOptions, admitted: Admit): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/livez', (_request, response) => void response.type('text').send('live\n'));
  app.get('/readyz', async (_request, response) => {
    const isReady = await ready();
    response.status(isReady ? 200 : 503).type('text').send(isReady ? 'ready\n' : 'not ready\n');
  });
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain; charset=utf-8').send(typeof publicSdl === 'string' ? publicSdl : publicSdl()));
  const known: RequestHandler = async (request, response, next) => {
    if ((await admitted(request, response)) !== null) next();
  };
  for (const route of routes) app.use(route);
  if (witnesses !== undefined) app.use('/audit', known, witnesses);
  if (photographs !== undefined) {
    app.post('/photographs', known, photographs);
    app.get('/files/:object/:name', known, photographs);
  }
  if (pages !== undefined) app.use(known, pages);
  app.use((_request, response) => void response.status(404).type('text').send('There is nothing at this address.\n'));
  app.use(refusals(report));
  return app;
}

/** What pages and middleware throw, as clients read it; never a stack trace. */
function refusals(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = error.status !== undefined && error.status >= 400 && error.status < 500;
    if (!known) report(error);
    if (known) refuse(response, error.status as number, 'BAD_USER_INPUT', 'The request could not be read.');
    else refuse(response, 500, 'INTERNAL', 'Something went wrong in the hub.');
  };
}
