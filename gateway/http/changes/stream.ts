import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../../schema/errors.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Hop } from '../../engine/transport.ts';
import { clientKey } from '../../limits/client.ts';
import type { GatewayContext } from '../context.ts';
import { refuse } from '../refusal.ts';
import { write } from '../write.ts';
import { askChanges, type ChangesAnswer, type StreamedChange, type StreamFilter } from './ask.ts';
import { type ChangeSignal, Waiter } from './wake.ts';

export interface ChangesOptions {
  engine: Engine;
  report: (error: unknown) => void;
  /** Wakes the streams; without it they look by themselves. */
  signal?: ChangeSignal;
  /** Proxies in front that are believed when they say for which address they ask; none if left out. */
  proxies?: number;
}

/** Milliseconds between two looks: what closes or opens by the clock gives no signal. */
const pause = { signalled: 1000, alone: 500 };
/** Milliseconds after which a stream that has nothing to tell says that it is there. */
const heartbeat = 15_000;
/** Milliseconds for one look. */
const patience = 30_000;
/** Streams that one gateway keeps. */
const mostStreams = 1000;
/** Those of one client, or of one address of the public: nobody takes them all. */
const mostOfOne = 100;

const statuses: Partial<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, CURSOR_EXPIRED: 410, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INTERNAL: 500 };
/** What another look will not mend. */
const final = new Set<ErrorCode>(['BAD_USER_INPUT', 'CURSOR_EXPIRED', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/**
 * The change feed as server-sent events. Each look asks the graph anew, as
 * whoever listens: what one may see is decided at each delivery and not when
 * the stream began.
 */
export class ChangeStreams {
  readonly #options: ChangesOptions;
  readonly #open = new Map<Waiter, string>();

  constructor(options: ChangesOptions) {
    this.#options = options;
  }

  /** Answers a request that was admitted. */
  async answer(request: IncomingMessage, response: ServerResponse, { hop }: GatewayContext): Promise<void> {
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET');
      return refuse(response, 405, 'BAD_USER_INPUT', 'Changes are asked for with GET.');
    }
    const client = clientKey(hop.principal, request, this.#options.proxies ?? 0);
    if (this.#openOf(client) >= mostOfOne) return refuse(response, 429, 'RATE_LIMITED', `A client has at most ${mostOfOne} streams open; close one first.`);
    if (this.#open.size >= mostStreams) return refuse(response, 503, 'OVERLOADED', 'The hub keeps as many streams as it can; ask again in a moment.');
    const { since, where } = asked(request);
    const waiter = new Waiter(this.#options.signal);
    this.#open.set(waiter, client);
    response.once('close', () => waiter.close());
    try {
      // Asked before the stream begins, so that a cursor that is no good is refused like any other request.
      const first = await this.#ask(hop, since, where);
      if (!first.ok && final.has(first.code)) return refuse(response, statuses[first.code] ?? 503, first.code, first.message);
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      await this.#stream({ hop, waiter, response, where, since }, first);
    } finally {
      waiter.close();
      this.#open.delete(waiter);
      response.end();
    }
  }

  /** Ends all streams; their clients go on elsewhere from the last event. */
  stop(): void {
    for (const waiter of this.#open.keys()) waiter.close();
  }

  #openOf(client: string): number {
    return [...this.#open.values()].filter((one) => one === client).length;
  }

  async #stream({ hop, waiter, response, where, since }: Stream, first: ChangesAnswer): Promise<void> {
    const end = (hop.principal.expiresAt ?? Number.POSITIVE_INFINITY) * 1000;
    let cursor = since;
    let answer = first;
    let lastWord = Date.now();
    const tell = async (text: string): Promise<boolean> => !waiter.closed && write(response, text);
    for (;;) {
      // A token that ended while the graph was asked is not answered any more.
      if (Date.now() >= end) return void (await tell(ended('UNAUTHENTICATED', 'The token has ended.')));
      if (!answer.ok && final.has(answer.code)) return void (await tell(ended(answer.code, answer.message)));
      const before = cursor;
      const more = answer.ok && answer.more;
      let held = false;
      if (answer.ok) {
        for (const change of answer.changes) {
          cursor = change.cursor;
          held = await tell(eventOf(change));
          // What was looked up before a slow client took the last event may be closed by now: it is asked for again.
          if (held) break;
        }
        // Where to go on, also past what is not for this reader; an event without data is passed over by clients, its id kept.
        if (!held && answer.cursor !== null && answer.cursor !== cursor) await tell(`id: ${answer.cursor}\n\n`);
        if (!held) cursor = answer.cursor ?? cursor;
      }
      const moved = cursor !== before;
      if (moved) lastWord = Date.now();
      else if (Date.now() - lastWord >= heartbeat || answer === first) {
        await tell(': listening\n\n');
        lastWord = Date.now();
      }
      if (!held && !(moved && more)) await waiter.wait(Math.max(0, Math.min(this.#options.signal === undefined ? pause.alone : pause.signalled, end - Date.now())));
      if (waiter.closed) return;
      answer = await this.#ask(hop, cursor, where);
    }
  }

  #ask(hop: Hop, since: string | null, where: StreamFilter): Promise<ChangesAnswer> {
    return askChanges(this.#options.engine, { ...hop, signal: AbortSignal.timeout(patience) }, since, where).catch((error: unknown) => {
      this.#options.report(error);
      return { ok: false, code: 'INTERNAL', message: 'Something went wrong in the hub.' };
    });
  }
}

interface Stream {
  hop: Hop;
  waiter: Waiter;
  response: ServerResponse;
  where: StreamFilter;
  since: string | null;
}

/** The cursor of the last event that the client has seen goes before the one in the address, which stays the same when a browser reconnects. */
function asked(request: IncomingMessage): { since: string | null; where: StreamFilter } {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const last = request.headers['last-event-id'];
  const since = (Array.isArray(last) ? last[0] : last) || searchParams.get('since') || null;
  const words = (name: string) => searchParams.getAll(name).flatMap((text) => text.split(',')).filter((word) => word !== '');
  const where = Object.fromEntries((['recordKind', 'authority', 'kind'] as const).map((name) => [name, words(name)] as const).filter(([, given]) => given.length > 0));
  const collection = searchParams.get('collection');
  return { since, where: { ...where, ...(collection === null ? {} : { collection }) } };
}

function eventOf({ cursor, at, kind, recordId }: StreamedChange): string {
  const record = kind === 'WITHDRAWN' ? null : { id: recordId };
  return `id: ${cursor}\ndata: ${JSON.stringify({ cursor, at, kind, recordId, record })}\n\n`;
}

/** The last event of a stream that the hub ends. */
function ended(code: ErrorCode, message: string): string {
  return `event: end\ndata: ${JSON.stringify({ code, message })}\n\n`;
}
