import type { TurathClient } from './client.ts';
import { refusalOf, TurathError } from './errors.ts';
import { lines } from './lines.ts';
import { mayPass, pauseBefore, sleep } from './retry.ts';

/** One node of a list that is read in bulk. */
export interface BulkLine<Node> {
  /** Where to go on after it. */
  cursor: string;
  node: Node;
  /** Fields of this node that could not be read: its registry is down. */
  errors?: readonly { message: string; path?: (string | number)[]; code?: string }[];
  /** Paths of lists inside the node that go on. */
  incomplete?: readonly string[];
}

export interface BulkOptions {
  variables?: Record<string, unknown>;
  /** The cursor of the last line that was dealt with; from the beginning if left out. */
  after?: string;
  signal?: AbortSignal;
}

interface End {
  end: boolean;
  error?: { code: string; message: string };
}

/**
 * A list of the hub from beginning to end, as far as the reader may see it; a
 * connection that breaks is taken up after the last line.
 *
 * @param query One query of one list: `{ sites { nodes { id title { value } } } }`.
 * @throws TurathError where going on would not help.
 */
export async function* bulk<Node>(client: TurathClient, query: string, { variables = {}, after, signal }: BulkOptions = {}): AsyncGenerator<BulkLine<Node>, void, undefined> {
  const { retries = 4 } = client.patience;
  let last = after ?? null;
  for (let attempt = 0; ; attempt += 1) {
    let failure: TurathError;
    let retryAfter: string | null = null;
    try {
      const body = JSON.stringify({ query, variables, after: last });
      const response = await client.send('/bulk', { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...(signal === undefined ? {} : { signal }) });
      retryAfter = response.headers.get('retry-after');
      if (!response.ok || response.body === null) throw await refusalOf(response);
      for await (const line of read<Node>(response.body)) {
        if (line === 'whole') return;
        attempt = 0;
        last = line.cursor;
        yield line;
      }
      failure = new TurathError('The list broke off.');
    } catch (error) {
      if (signal?.aborted === true) throw error;
      failure = error instanceof TurathError ? error : new TurathError('The hub could not be reached.', { cause: error });
    }
    if (attempt >= retries || !mayPass(failure.status, failure.codes)) throw failure;
    await sleep(pauseBefore(attempt, retryAfter, client.patience), signal);
  }
}

async function* read<Node>(body: ReadableStream<Uint8Array>): AsyncGenerator<BulkLine<Node> | 'whole', void, undefined> {
  for await (const text of lines(body)) {
    let line: BulkLine<Node> | End;
    try {
      line = JSON.parse(text) as BulkLine<Node> | End;
    } catch {
      // Cut off in the middle: the line comes again.
      return;
    }
    if (!('end' in line)) yield line;
    else if (line.end) yield 'whole';
    else throw new TurathError(line.error?.message ?? 'The list broke off.', { errors: [{ message: line.error?.message ?? '', extensions: { code: line.error?.code ?? 'INTERNAL' } }], status: 200 });
  }
}
