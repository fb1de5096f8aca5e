import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Log } from '../../subgraphs/kernel/process/log.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { GatewaySettings } from '../config.ts';
import type { Hop, Steps } from '../engine/transport.ts';
import type { RequestFacts, TokenVerifier } from '../identity/tokens.ts';
import { withPurpose } from '../identity/purpose.ts';
import { clientKey } from '../limits/client.ts';
import { createRateLimiter } from '../limits/rate.ts';
import type { Observer } from '../observe/observer.ts';
import { logRequest } from '../observe/request-log.ts';
import { type GatewayContext, setContext, setTold, type Told } from './context.ts';
import { forwarded, gathering } from './headers.ts';
import { Ending, type EndSignal } from '../../subgraphs/kernel/process/ending.ts';
import { languagesOf } from './languages.ts';
import { refuse } from './refusal.ts';
import { requestIdOf } from './safe-headers.ts';

export interface AdmitOptions {
  verify: TokenVerifier;
  settings: GatewaySettings;
  observer: Observer | null;
  log: Log | null;
}

/** Lets a request in, or refuses it and answers null. */
export type Admit = (request: IncomingMessage, response: ServerResponse) => Promise<GatewayContext | null>;

/** nginx's status for a client that left before it was answered; only logs and metrics see it. */
const clientLeft = 499;

/**
 * Finds out who asks and whether there is room. A token that cannot be trusted
 * ends the request with 401 rather than serving it as the public.
 */
export function admit(options: AdmitOptions): Admit {
  const { verify, settings } = options;
  const limiter = createRateLimiter(settings.rate);
  let running = 0;
  return async (request, response) => {
    const told: Told = { operation: 'none', codes: [], data: false, cost: null };
    setTold(response, told);
    const steps = watch(options, request, response, told);
    if (running >= settings.concurrency) {
      response.setHeader('retry-after', '1');
      return end(response, 503, 'OVERLOADED', 'The hub has too much to do; ask again in a moment.');
    }
    running += 1;
    response.on('close', () => (running -= 1));
    const verdict = await verify(request.headers.authorization, factsOf(request));
    // Bad tokens count too, by their address: a signature is looked at for each of them.
    const wait = limiter(clientKey(verdict.ok ? verdict.principal : null, request, settings.rate.proxies));
    if (wait > 0) {
      response.setHeader('retry-after', String(wait));
      return end(response, 429, 'RATE_LIMITED', 'You ask too often; the header Retry-After says when to ask again.');
    }
    if (!verdict.ok) {
      response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
      return end(response, 401, 'UNAUTHENTICATED', verdict.reason);
    }
    const principal = withPurpose(verdict.principal, purposeOf(request));
    if (principal === null) return end(response, 400, 'BAD_USER_INPUT', 'A purpose is one line of at most 200 characters.');
    const context = contextFor(settings, request, response, principal, told, steps);
    setContext(response, context);
    return context;
  };
}

function end(response: ServerResponse, status: number, code: ErrorCode, message: string): null {
  refuse(response, status, code, message);
  return null;
}

/** What a session is judged by; Express cuts `url` where it mounts, and keeps the whole beside it. */
function factsOf(request: IncomingMessage): RequestFacts {
  const { method = '', url = '', headers } = request;
  return { method, originalUrl: (request as { originalUrl?: string }).originalUrl ?? url, headers };
}

/** Node joins a header that is sent twice; the purpose of both is then neither. */
function purposeOf({ headers }: IncomingMessage): string | undefined {
  const stated = headers['turath-purpose'];
  return Array.isArray(stated) ? stated.join(', ') : stated;
}

function contextFor({ headers, deadline }: GatewaySettings, request: IncomingMessage, response: ServerResponse, principal: Principal, told: Told, steps: Steps | undefined): GatewayContext {
  const hop: Hop = { principal, languages: languagesOf(request.headers['accept-language']), requestId: requestIdOf(response), signal: endOf(response, deadline) };
  const handedOn = forwarded(request.headers, headers.forward);
  const back = headers.back.length === 0 ? null : gathering(headers.back);
  if (handedOn !== undefined) hop.headers = handedOn;
  if (back !== null) hop.returned = back.returned;
  if (steps !== undefined) hop.steps = steps;
  return { told, accept: request.headers.accept ?? '', returned: back?.found ?? null, hop };
}

/** Tells of the request when it is over. */
function watch({ observer, log }: AdmitOptions, request: IncomingMessage, response: ServerResponse, told: Told): Steps | undefined {
  if (observer === null && log === null) return undefined;
  const start = performance.now();
  const observed = observer?.begin(request.headers);
  response.once('close', () => {
    const outcome = { ...told, codes: [...new Set(told.codes)], status: response.writableFinished ? response.statusCode : clientLeft };
    observed?.end(outcome);
    if (log !== null) logRequest(log, requestIdOf(response), outcome, start);
  });
  return observed?.steps;
}

/** Aborted when the client leaves or the time for the whole request is over. */
function endOf(response: ServerResponse, deadline: number): EndSignal {
  const ending = new Ending();
  const timer = setTimeout(() => ending.end(new Error('The time for the request is over.')), deadline);
  response.on('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) ending.end(new Error('The client has left.'));
  });
  return ending;
}
