import { setTimeout as sleep } from 'node:timers/promises';

export interface Heard {
  cursor: string;
  /** ISO 8601 instant. */
  at: string;
  kind: 'CREATED' | 'CHANGED' | 'AVAILABLE' | 'WITHDRAWN';
  recordId: string;
}

/** Follows the change feed as server-sent events, and goes on after its last event whenever the stream breaks. */
export class Follower {
  readonly heard: Heard[] = [];
  /** How often it had to begin a stream anew. */
  breaks = 0;
  cursor: string | null = null;
  readonly #url: string;
  readonly #token: string | null;
  readonly #leaving = new AbortController();
  readonly #running: Promise<void>;
  #refused: string | null = null;

  constructor(url: string, token: string | null = null) {
    this.#url = `${url}/changes`;
    this.#token = token;
    this.#running = this.#follow();
  }

  /** Throws where the hub has ended the stream for good: it must always be possible to go on. */
  async leave(): Promise<void> {
    this.#leaving.abort();
    await this.#running;
    if (this.#refused !== null) throw new Error(this.#refused);
  }

  async #follow(): Promise<void> {
    while (!this.#leaving.signal.aborted && this.#refused === null) {
      await this.#listen().catch(() => undefined);
      this.breaks += 1;
      await sleep(50);
    }
  }

  async #listen(): Promise<void> {
    const headers = { ...(this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }), ...(this.cursor === null ? {} : { 'last-event-id': this.cursor }) };
    const response = await fetch(this.#url, { headers, signal: this.#leaving.signal });
    if (response.status >= 400 && response.status < 500) this.#refused = `The stream was refused: ${response.status} ${await response.text()}`;
    if (!response.ok || response.body === null) return;
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      // A half of an event is none: it comes again.
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) this.#take(event);
    }
  }

  #take(event: string): void {
    const field = (name: string) => event.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    if (field('event') === 'end') {
      this.#refused = `The stream was ended: ${field('data')}`;
      return;
    }
    const data = field('data');
    if (data !== undefined) this.heard.push(JSON.parse(data) as Heard);
    this.cursor = field('id') ?? this.cursor;
  }
}

/** What was heard of each record, in the order in which it came. */
export function byRecord(heard: readonly Heard[]): Map<string, Heard[]> {
  const found = new Map<string, Heard[]>();
  for (const one of heard) found.set(one.recordId, [...(found.get(one.recordId) ?? []), one]);
  return found;
}
