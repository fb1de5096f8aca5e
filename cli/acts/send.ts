import type { GivenAct } from '../../gateway/http/bulk/act.ts';
import { type Made, withReferences } from '../../gateway/http/bulk/names.ts';
import type { TurathClient } from '../../schema/client/client.ts';
import { refusalOf, TurathError } from '../../schema/client/errors.ts';
import { lines } from '../../schema/client/lines.ts';
import { mayPass, pauseBefore, sleep } from '../../schema/client/retry.ts';

/** An act, the key that makes it one act however often it is sent, and its line in the file. */
export interface ActLine {
  line: number;
  given: GivenAct;
  key: string;
}

/** What became of a line. */
export type ActAnswer =
  | { kind: 'done' | 'repeated'; line: number }
  | { kind: 'refused'; line: number; problems: { field?: string; code: string; reason: string }[] }
  /** Tried in vain: it refers to a record that an earlier line would make. */
  | { kind: 'unchecked'; line: number; ref: string }
  /** Nothing from this line on was done. */
  | { kind: 'stopped'; line: number; code: string; message: string };

/** A line of the hub's answer. */
interface Told {
  line?: number;
  end?: boolean;
  record?: string | null;
  error?: { code: string; message: string };
  userErrors?: { code: string; field: string[] | null; message: string }[];
  repeated?: boolean;
  unchecked?: { ref: string };
}

const attempts = 5;

/** One file's sending: what it has made of the names that its lines give stays known from part to part. */
export class Sending {
  readonly #client: TurathClient;
  readonly #dryRun: boolean;
  readonly #made = new Map<string, Made>();

  constructor(client: TurathClient, dryRun: boolean) {
    this.#client = client;
    this.#dryRun = dryRun;
  }

  /** Sends acts and tells what became of each; those that were not answered are sent again where a connection breaks. */
  async *send(acts: readonly ActLine[]): AsyncGenerator<ActAnswer, void, undefined> {
    let rest = acts;
    for (let attempt = 0; ; attempt += 1) {
      let failure: TurathError;
      let answered = 0;
      const { texts, sent, unchecked } = this.#toSend(rest);
      yield* unchecked;
      rest = sent;
      if (rest.length === 0) return;
      try {
        const response = await this.#client.send(`/bulk/acts${this.#dryRun ? '?dryRun=true' : ''}`, { method: 'POST', headers: { 'content-type': 'application/jsonl' }, body: texts.join('') });
        if (!response.ok || response.body === null) throw await refusalOf(response);
        for await (const text of lines(response.body as ReadableStream<Uint8Array>)) {
          const told = JSON.parse(text) as Told;
          if (told.end === true) return;
          const act = rest[(told.line ?? 1) - 1];
          const line = act?.line ?? 0;
          if (told.end === false) return yield { kind: 'stopped', line, ...(told.error ?? { code: 'INTERNAL', message: '' }) };
          answered += 1;
          const answer = answerOf(line, told);
          if (act?.given.as !== undefined) this.#made.set(act.given.as, madeBy(answer, told));
          yield answer;
        }
        failure = new TurathError('The answer broke off.');
      } catch (error) {
        // A connection that fails is a TypeError of fetch, a line that was cut off a SyntaxError.
        failure = error instanceof TurathError ? error : new TurathError('The hub could not be reached.', { cause: error });
      }
      rest = rest.slice(answered);
      if (answered > 0) attempt = 0;
      if (attempt >= attempts || !mayPass(failure.status, failure.codes)) return yield { kind: 'stopped', line: rest[0]?.line ?? 0, code: failure.codes[0] ?? 'UNREACHABLE', message: failure.message };
      await sleep(pauseBefore(attempt, null, this.#client.patience));
    }
  }

  /**
   * The lines as they are sent: records that were answered for by their ids, those of lines that go with them by the names
   * that the hub resolves itself. What refers to a record that was only tried is not sent.
   */
  #toSend(acts: readonly ActLine[]): { texts: string[]; sent: ActLine[]; unchecked: ActAnswer[] } {
    const going = { texts: [] as string[], sent: [] as ActLine[], unchecked: [] as ActAnswer[] };
    const named = new Set<string>();
    for (const act of acts) {
      const { line, key, given: { act: name, input, as } } = act;
      let waitsFor: string | null = null;
      const known = withReferences(input, (ref) => {
        const made = named.has(ref) ? undefined : this.#made.get(ref);
        if (made === 'TRIED') waitsFor = ref;
        return typeof made === 'object' ? made.id : { ref };
      });
      if (waitsFor !== null) {
        going.unchecked.push({ kind: 'unchecked', line, ref: waitsFor });
        if (as !== undefined) this.#made.set(as, 'TRIED');
        continue;
      }
      going.sent.push(act);
      going.texts.push(`${JSON.stringify({ act: name, input: { idempotencyKey: key, ...known }, ...(as === undefined ? {} : { as }) })}\n`);
      if (as !== undefined) named.add(as);
    }
    return going;
  }
}

function madeBy({ kind }: ActAnswer, { record }: Told): Made {
  if (kind === 'refused' || kind === 'stopped') return 'NONE';
  return record == null ? 'TRIED' : { id: record };
}

function answerOf(line: number, { error, userErrors = [], repeated = false, unchecked }: Told): ActAnswer {
  if (unchecked !== undefined) return { kind: 'unchecked', line, ref: unchecked.ref };
  if (error !== undefined) return { kind: 'refused', line, problems: [{ code: error.code, reason: error.message }] };
  if (userErrors.length > 0) return { kind: 'refused', line, problems: userErrors.map(({ code, field, message }) => ({ ...(field === null ? {} : { field: field.join('.') }), code, reason: message })) };
  return { kind: repeated ? 'repeated' : 'done', line };
}
