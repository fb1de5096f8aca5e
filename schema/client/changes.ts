import type { TurathClient } from './client.ts';
import { type HubError, TurathError } from './errors.ts';
import { lines } from './lines.ts';
import { mayPass, pauseBefore, sleep } from './retry.ts';

/** What has become of a record, for this reader. */
export interface Change {
  /** Where to go on after it. */
  cursor: string;
  /** When the hub heard of it. */
  at: string;
  kind: 'CREATED' | 'CHANGED' | 'AVAILABLE' | 'WITHDRAWN';
  record: { id: string } | null;
}

export interface ChangesOptions {
  /** The cursor of the last change that was dealt with; from the beginning if left out. */
  since?: string;
  /** Ends the stream. */
  signal?: AbortSignal;
}

/**
 * Follows the change feed (`/changes`, server-sent events). A connection that
 * breaks is opened again after the last change, so each is heard at least once,
 * and in order for each record. Ends when the signal does.
 *
 * @throws TurathError where going on would not help: `CURSOR_EXPIRED`, `UNAUTHENTICATED`.
 */
export async function* changes(client: TurathClient, { since, signal }: ChangesOptions = {}): AsyncGenerator<Change, void, undefined> {
  let last = since;
  const ended = () => signal?.aborted === true;
  for (let attempt = 0; !ended(); attempt += 1) {
    let pause = pauseBefore(attempt, null, client.patience);
    try {
      const response = await client.send('/changes', { headers: { accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) }, ...(signal === undefined ? {} : { signal }) });
      if (response.body === null || !response.ok) await refused(response);
      pause = pauseBefore(attempt, response.headers.get('retry-after'), client.patience);
      for await (const change of events(response.body as ReadableStream<Uint8Array>)) {
        attempt = 0;
        last = change.cursor;
        yield change;
      }
    } catch (error) {
      if (ended()) return;
      if (error instanceof TurathError && !mayPass(error.status, error.codes)) throw error;
    }
    await sleep(pause, signal).catch(() => undefined);
  }
}

async function refused(response: Response): Promise<never> {
  const text = await response.text();
  let errors: HubError[] = [];
  try {
    errors = (JSON.parse(text) as { errors?: HubError[] }).errors ?? [];
  } catch {
    // What stands before the hub answers in its own words.
  }
  throw new TurathError(`The change feed was refused (${response.status}).`, { errors, status: response.status });
}

/** The changes of a stream; comments keep the line open, and events of other names are left to who knows them. */
async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<Change, void, undefined> {
  let data: string[] = [];
  let event = 'message';
  for await (const line of lines(body)) {
    if (line === '') {
      if (data.length > 0 && (event === 'change' || event === 'message')) yield JSON.parse(data.join('\n')) as Change;
      data = [];
      event = 'message';
      continue;
    }
    const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === 'data') data.push(value ?? '');
    if (name === 'event') event = value ?? '';
  }
}
