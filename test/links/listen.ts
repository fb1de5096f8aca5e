import type { HeardChange } from './support.ts';

/** A client of server-sent events, as simple as the standard allows. */
export interface Listening {
  status: number;
  /** Everything that came, as it came. */
  text(): string;
  /** The changes so far, each as `KIND id`. */
  told(): string[];
  changes(): HeardChange[];
  /** The last id that an event had. */
  lastId(): string | null;
  /** Ends when the hub ends the stream. */
  ended: Promise<void>;
  leave(): void;
}

export async function listenTo(url: string, headers: Record<string, string> = {}): Promise<Listening> {
  const controller = new AbortController();
  const response = await fetch(url, { headers, signal: controller.signal });
  let text = '';
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(chunk, { stream: true });
  };
  const ended = read().catch(() => undefined);
  const events = () => text.split('\n\n').slice(0, -1);
  const field = (event: string, name: string) => event.split('\n').filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const changes = () => events().filter((event) => field(event, 'event').length === 0).flatMap((event) => field(event, 'data')).map((data) => JSON.parse(data) as HeardChange);
  return {
    status: response.status,
    text: () => text,
    changes,
    told: () => changes().map(({ kind, recordId }) => `${kind} ${recordId}`),
    lastId: () => events().flatMap((event) => field(event, 'id')).at(-1) ?? null,
    ended,
    leave: () => controller.abort(),
  };
}
