import express, { type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { hopOf } from '../../gateway/http/context.ts';
import { consistencyProof, keepCounterSignature, latestCheckpoint } from '../../subgraphs/kernel/audit/witness.ts';
import type { StoredLog } from './storage.ts';

const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const counterSignature = z.strictObject({ size, key: z.string().length(43), signature: z.string().length(86) });

/**
 * What witnesses ask under `/audit`: `GET /` which logs there are,
 * `GET /<subgraph>/checkpoint`, `GET /<subgraph>/consistency?from=&to=` and
 * `POST /<subgraph>/witness` of the log that holds a subgraph's entries. A
 * checkpoint tells how many entries there are in all, so it is for auditors of
 * the institutions that take part; the public key is for everybody.
 */
export function witnessRoutes(logs: readonly StoredLog[], publicKey: string): RequestHandler {
  const router = express.Router();
  router.get('/key', (_request, response) => void response.json({ key: publicKey }));
  router.use(auditorsOnly);
  router.get('/', (_request, response) => void response.json({ key: publicKey, logs: logs.map(({ subgraphs }) => ({ subgraphs })) }));
  router.param('subgraph', (_request, response, next, name: string) => {
    const log = logs.find(({ subgraphs }) => subgraphs.some((subgraph) => subgraph === name));
    if (log === undefined) return refuse(response, 404, 'NOT_FOUND', 'No log of that subgraph is kept here.');
    response.locals['log'] = log;
    next();
  });
  router.get('/:subgraph/checkpoint', async (_request, response) => {
    const checkpoint = await latestCheckpoint(logOf(response));
    if (checkpoint === null) return refuse(response, 404, 'NOT_FOUND', 'The log has no checkpoint yet.');
    response.json(checkpoint);
  });
  router.get('/:subgraph/consistency', async (request, response) => {
    const asked = z.object({ from: size, to: size }).safeParse(request.query);
    const proof = asked.success ? await consistencyProof(logOf(response), asked.data.from, asked.data.to) : null;
    if (proof === null) return refuse(response, 404, 'NOT_FOUND', 'The log has no checkpoints of these sizes.');
    response.json({ ...asked.data, proof });
  });
  router.post('/:subgraph/witness', express.json({ limit: '4kb' }), (request, response) => countersigned(request, response));
  return router;
}

async function countersigned(request: Request, response: Response): Promise<void> {
  const given = counterSignature.safeParse(request.body);
  const authority = hopOf(response).principal.authority;
  const kept = given.success && authority !== null && (await keepCounterSignature(logOf(response), authority, given.data));
  if (!kept) return refuse(response, 400, 'BAD_USER_INPUT', 'This is no signature of a checkpoint of the log.');
  response.status(201).json({ kept: true });
}

const auditorsOnly: RequestHandler = (_request, response, next) => {
  const { kind, authority, roles } = hopOf(response).principal;
  if (kind === 'anonymous') return refuse(response, 401, 'UNAUTHENTICATED', 'Checkpoints are for auditors; send their token.');
  if (authority === null || !roles.includes('AUDITOR')) return refuse(response, 403, 'FORBIDDEN', 'Checkpoints are for auditors.');
  next();
};

function logOf(response: Response): StoredLog['pool'] {
  return (response.locals['log'] as StoredLog).pool;
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
