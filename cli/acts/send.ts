import type { TurathClient } from '../../schema/client/client.ts';
import { refusalOf, TurathError } from '../../schema/client/errors.ts';
import { lines } from '../../schema/client/lines.ts';
import { mayPass, pauseBefore, sleep } from '../../schema/client/retry.ts';

/** An act as it is sent, and its line in the file. */
export interface ActLine {
  line: number;
  text: string;
}

/** What became of a line. */
export type ActAnswer =
  | { kind: 'done' | 'repeated'; line: number }
  | { kind: 'refused'; line: number; problems: { field?: string; code: string; reason: string }[] }
  /** Nothing from this line on was done. */
  | { kind: 'stopped'; line: number; code: string; message: string };

/** A line of the hub's answer. */
interface Told {
  line?: number;
  end?: boolean;
  error?: { code: string; message: string };
  userErrors?: { code: string; field: string[] | null; message: string }[];
  repeated?: boolean;
}

const attempts = 5;

/** Sends acts and tells what became of each; those that were not answered are sent again where a connection breaks. */
export async function* sendActs(client: TurathClient, acts: readonly ActLine[]): AsyncGenerator<ActAnswer, void, undefined> {
  let rest = acts;
  for (let attempt = 0; ; attempt += 1) {
    let failure: TurathError;
    let answered = 0;
    try {
      const response = await client.send('/bulk/acts', { method: 'POST', headers: { 'content-type': 'application/jsonl' }, body: rest.map(({ text }) => `${text}\n`).join('') });
      if (!response.ok || response.body === null) throw await refusalOf(response);
      for await (const text of lines(response.body as ReadableStream<Uint8Array>)) {
        const told = JSON.parse(text) as Told;
        if (told.end === true) return;
        const line = rest[(told.line ?? 1) - 1]?.line ?? 0;
        if (told.end === false) return yield { kind: 'stopped', line, ...(told.error ?? { code: 'INTERNAL', message: '' }) };
        answered += 1;
        yield answerOf(line, told);
      }
      failure = new TurathError('The answer broke off.');
    } catch (error) {
      // A connection that fails is a TypeError of fetch, a line that was cut off a SyntaxError.
      failure = error instanceof TurathError ? error : new TurathError('The hub could not be reached.', { cause: error });
    }
    rest = rest.slice(answered);
    if (answered > 0) attempt = 0;
    if (attempt >= attempts || !mayPass(failure.status, failure.codes)) return yield { kind: 'stopped', line: rest[0]?.line ?? 0, code: failure.codes[0] ?? 'UNREACHABLE', message: failure.message };
    await sleep(pauseBefore(attempt, null, client.patience));
  }
}

function answerOf(line: number, { error, userErrors = [], repeated = false }: Told): ActAnswer {
  if (error !== undefined) return { kind: 'refused', line, problems: [{ code: error.code, reason: error.message }] };
  if (userErrors.length > 0) return { kind: 'refused', line, problems: userErrors.map(({ code, field, message }) => ({ ...(field === null ? {} : { field: field.join('.') }), code, reason: message })) };
  return { kind: repeated ? 'repeated' : 'done', line };
}
