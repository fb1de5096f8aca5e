import type { TurathClient } from './client.ts';
import { refusalOf, TurathError } from './errors.ts';
import { lines } from './lines.ts';
import { mayPass, pauseBefore, sleep } from './retry.ts';

/** What has become of a record, for this reader. */
export interface Change {
  /** Where to go on after it. */
  cursor: string;
  /** When the hub heard of it. */
  at: string;
  kind: 'CREATED' | 'CHANGED' | 'AVAILABLE' | 'WITHDRAWN';
  recordId: string;
  /** Null for a record that is withdrawn. */
  record: { id: string } | null;
}

/** Which changes: those that each of these lists names, or all where it is left out. */
export interface ChangesWhere {
  /** `SITE`, `OBJECT` … */
  recordKind?: readonly string[];
  /** Ids of institutions. */
  authority?: readonly string[];
  kind?: readonly Change['kind'][];
  /** Members of this one. */
  collection?: string;
}

export interface ChangesOptions {
  /** The cursor of the last change that was dealt with; from the beginning if left out. */
  since?: string;
  where?: ChangesWhere;
  /** Ends the stream. */
  signal?: AbortSignal;
}

/** What stands between two blank lines of the stream. */
interface StreamEvent {
  name: string;
  id: string | null;
  data: string | null;
}

/**
 * Follows the change feed (`/changes`, server-sent events). A connection that
 * breaks is opened again after the last change, so each is heard at least once,
 * and in order for each record; one that ends with its token is opened again
 * with a fresh one. Ends when the signal does.
 *
 * @throws TurathError where going on would not help: `CURSOR_EXPIRED`, a token that is refused.
 */
export async function* changes(client: TurathClient, { since, where = {}, signal }: ChangesOptions = {}): AsyncGenerator<Change, void, undefined> {
  let last = since ?? null;
  /** Whether another token was asked for and nothing has been heard with it yet. */
  let renewed = false;
  const ended = () => signal?.aborted === true;
  for (let attempt = 0; !ended(); attempt += 1) {
    let retryAfter: string | null = null;
    try {
      const response = await client.send(`/changes${searchOf(where)}`, { headers: { accept: 'text/event-stream', ...(last === null ? {} : { 'last-event-id': last }) }, ...(signal === undefined ? {} : { signal }) });
      retryAfter = response.headers.get('retry-after');
      if (response.body === null || !response.ok) throw await refusalOf(response);
      for await (const { name, id, data } of events(response.body as ReadableStream<Uint8Array>)) {
        if (name === 'end') {
          const end = endOf(data);
          if (renewed || !end.codes.includes('UNAUTHENTICATED')) throw end;
          renewed = true;
          break;
        }
        renewed = false;
        if (id !== null) attempt = 0;
        if (data !== null && name === 'message') yield JSON.parse(data) as Change;
        // An event without data moves the place past what is not for this reader.
        last = id ?? last;
      }
    } catch (error) {
      if (ended()) return;
      // A connection that fails is a TypeError of fetch; a token that cannot be had is told as it is.
      if (error instanceof TurathError ? !mayPass(error.status, error.codes) : !(error instanceof TypeError)) throw error;
    }
    await sleep(pauseBefore(attempt, retryAfter, client.patience), signal).catch(() => undefined);
  }
}

function searchOf(where: ChangesWhere): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(where) as [string, readonly string[] | string | undefined][]) if (values !== undefined && values.length > 0) search.set(name, String(values));
  return search.size === 0 ? '' : `?${search.toString()}`;
}

/** The events of a stream; one that was cut off is none, and one of comments alone is empty. */
async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void, undefined> {
  let event: { name: string; id: string | null; data: string[] } = { name: 'message', id: null, data: [] };
  for await (const line of lines(body)) {
    if (line === '') {
      const { name, id, data } = event;
      yield { name, id, data: data.length === 0 ? null : data.join('\n') };
      event = { name: 'message', id: null, data: [] };
      continue;
    }
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'data') event.data.push(value);
    if (field === 'id') event.id = value;
    if (field === 'event') event.name = value;
  }
}

/** Why the hub has ended the stream. */
function endOf(data: string | null): TurathError {
  const { code, message } = JSON.parse(data ?? '{}') as { code?: string; message?: string };
  const said = message ?? 'The hub has ended the stream.';
  return new TurathError(said, { errors: [{ message: said, extensions: { code: code ?? 'INTERNAL' } }], status: 200 });
}
