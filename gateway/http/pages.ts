import { join } from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { type DocumentNode, parse } from 'graphql';
import type { Sample } from '../../console/explorer/samples.ts';
import { answerPage, type GivenRequest } from '../../console/pages/answer.ts';
import type { Answer, Ask } from '../../console/pages/page.ts';
import type { Engine } from '../engine/engine.ts';
import { hopOf } from './context.ts';

/** Someone through whose eyes the explorer may look; the public has no token. */
export interface ExplorerReader {
  label: string;
  token: string | null;
}

export interface PagesOptions {
  engine: Engine;
  /** The bundled explorer. */
  explorerDist: string;
  samples: readonly Sample[];
  /** Whom the explorer offers to view as; anyone but the public in development only. */
  readers: () => Promise<readonly ExplorerReader[]>;
  /** What addresses of records begin with on a hub that listens at a port, such as `https://hub.example`; this machine's if left out. */
  publicUrl?: (port: number) => string;
}

/** The pages for people: the search, the records and the explorer. They know the hub by its public API alone. */
export function createPages(options: PagesOptions): RequestHandler {
  const router = express.Router();
  const ask = asker(options.engine);
  router.get('/explorer/config.json', async (_request, response) => {
    response.set('cache-control', 'no-store').json({ samples: options.samples, readers: await options.readers() });
  });
  router.get('/explorer', (_request, response, next) => {
    // The bundle is made at the first start and may not be there yet.
    response.sendFile(join(options.explorerDist, 'index.html'), { cacheControl: false }, (error) => {
      if (error !== undefined && error !== null && !response.headersSent) next();
    });
  });
  router.use('/explorer', express.static(options.explorerDist, { redirect: false, maxAge: '1h' }));
  router.get(/.*/, async (request, response, next) => {
    const answer = await answerPage(pageRequestOf(request, options.publicUrl), ask(response));
    if (answer === null) return next();
    response.status(answer.status).set(answer.headers).send(answer.body);
  });
  return router;
}

/** The public API as pages ask it: the reader's own rights, the page's language. */
function asker(engine: Engine): (response: Response) => Ask {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  };
  return (response) =>
    async <Data>(query: string, variables: Record<string, unknown>, languages: readonly string[]) => {
      const { data, errors } = await engine.execute({ document: documentOf(query), variables }, { ...hopOf(response), languages });
      return { data: (data ?? null) as Data | null, errors: (errors ?? []) as Answer<Data>['errors'] };
    };
}

function pageRequestOf(request: Request, publicUrl = (port: number) => `http://127.0.0.1:${port}`): GivenRequest {
  return {
    path: decoded(request.path),
    parameters: new URLSearchParams(request.originalUrl.split('?').slice(1).join('?')),
    accept: request.get('accept') ?? '',
    acceptLanguage: request.get('accept-language') ?? '',
    // Never by the Host header, which anyone may send and a cache may keep.
    origin: publicUrl(request.socket.localPort ?? 0),
  };
}

/** A path that is no valid percent-encoding stays as it is and is no page's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
