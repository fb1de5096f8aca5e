import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { bytesOf } from '../body.ts';
import type { AnswerGraphql } from '../graphql.ts';
import { refuse } from '../refusal.ts';
import { ActKeys, type GivenAct, mutationOf, readAct } from './act.ts';
import { Asking, BulkFailure, passing, pauses } from './asking.ts';
import { type Made, resolved } from './names.ts';
import type { BulkOptions } from './stream.ts';

/** Bytes of an upload, and its lines. */
const mostBytes = 16 * 1024 * 1024;
const mostLines = 10_000;

/** What a payload says. */
interface Done {
  record?: { id: string } | null;
  userErrors: unknown[];
  receipt: { recordedAt: string } | null;
}

/**
 * `/bulk/acts`: acts in JSON Lines, done one after the other through the graph
 * as whoever sends them, each in a transaction of its own, and answered by a
 * line each. Every bad line is told of, and the good ones are done.
 */
export function bulkActs({ apollo, schema, settings, trusted }: BulkOptions): AnswerGraphql {
  return async (request, response, context) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(response, 405, 'BAD_USER_INPUT', 'Acts are sent with POST.');
    }
    if (!isLines(request)) return refuse(response, 415, 'BAD_USER_INPUT', 'Acts are sent as application/jsonl, one a line.');
    const dryRun = isDryRun(request.url ?? '');
    if (dryRun === null) return refuse(response, 400, 'BAD_USER_INPUT', 'Acts are sent to /bulk/acts, or tried with ?dryRun=true; nothing else is asked there.');
    if (context.hop.principal.kind === 'anonymous') return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in to do this.');
    if (trusted.mode === 'only') return refuse(response, 403, 'FORBIDDEN', 'Only documents that the operator trusts are answered here.');
    const bytes = await bytesOf(request, mostBytes);
    if (bytes === 'left') return;
    if (bytes === 'too large') return refuse(response, 413, 'BAD_USER_INPUT', `The upload is larger than ${mostBytes} bytes; send it in parts.`);
    if (!isUtf8(bytes)) return refuse(response, 400, 'BAD_USER_INPUT', 'The upload is not UTF-8.');
    const lines = bytes.toString().replace(/^\uFEFF/, '').split(/\r?\n/);
    if (lines.length > mostLines + 1) return refuse(response, 413, 'BAD_USER_INPUT', `The upload has more than ${mostLines} lines; send it in parts.`);
    context.told.operation = 'mutation';
    const { hop } = context;
    const asking = new Asking(apollo, settings, { ...context, hop: { ...hop, principal: { ...hop.principal, dryRun } } }, response);
    asking.begin();
    await doAll(asking, schema(), lines, { longest: settings.bodyBytes, dryRun, keys: new ActKeys(String(request.headers['idempotency-key'] ?? '')) });
    response.end();
  };
}

interface Upload {
  longest: number;
  keys: ActKeys;
  dryRun: boolean;
}

/** Does the acts in the order of their lines, until the caller leaves or nothing can be done any more. */
async function doAll(asking: Asking, schema: GraphQLSchema, lines: readonly string[], { longest, keys, dryRun }: Upload): Promise<void> {
  const counts = { done: 0, repeated: 0, refused: 0, ...(dryRun ? { unchecked: 0 } : {}) };
  const summary = () => ({ ...counts, ...(dryRun ? { dryRun } : {}) });
  const made = new Map<string, Made>();
  const began = Date.now();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.trim() === '') continue;
    const refuse = async (code: string, message: string) => {
      counts.refused += 1;
      await asking.write({ line, error: { code, message } });
    };
    const given = Buffer.byteLength(text) > longest ? `The line is longer than ${longest} bytes.` : readAct(text);
    if (typeof given === 'string') {
      await refuse('BAD_USER_INPUT', given);
      continue;
    }
    const idempotencyKey = keys.of(given);
    const name = (record: Made) => given.as === undefined || made.set(given.as, record);
    name('NONE');
    const mutation = mutationOf(schema, given.act);
    const said = resolved(given.input, made);
    if (mutation === null) await refuse('BAD_USER_INPUT', `There is no act ${given.act}.`);
    else if ('missing' in said && said.tried) {
      counts.unchecked = (counts.unchecked ?? 0) + 1;
      name('TRIED');
      await asking.write({ line, unchecked: { ref: said.missing } });
    } else if ('missing' in said) await refuse('BAD_USER_INPUT', `No line before this one has made a record named ${said.missing}.`);
    else {
      try {
        const answer = await doOne(asking, mutation, { idempotencyKey, ...said.input });
        if (asking.left) return;
        const count = outcomeOf(answer, began, dryRun);
        counts[count] += 1;
        if (count !== 'refused') name(answeredId(answer) ?? (dryRun ? 'TRIED' : 'NONE'));
        await asking.write({ line, ...('error' in answer ? answer : { record: answer.record?.id ?? null, userErrors: answer.userErrors, receipt: answer.receipt, ...(count === 'repeated' ? { repeated: true } : {}) }) });
      } catch (error) {
        if (!(error instanceof BulkFailure)) throw error;
        // Later lines may rest on this one, so none of them is done.
        return await asking.write({ end: false, error: { code: error.code, message: error.message }, line, ...summary() });
      }
    }
    if (asking.left) return;
  }
  await asking.write({ end: true, ...summary() });
}

type Answer = Done | { error: { code: string; message: string } };

/** What became of an act. One that was only tried has no receipt, as one that was refused has none. */
function outcomeOf(answer: Answer, began: number, dryRun: boolean): 'done' | 'repeated' | 'refused' {
  if ('error' in answer) return 'refused';
  if (answer.receipt === null) return dryRun && answer.userErrors.length === 0 ? 'done' : 'refused';
  return Date.parse(answer.receipt.recordedAt) < began ? 'repeated' : 'done';
}

function answeredId(answer: Answer): { id: string } | null {
  return 'error' in answer || answer.record == null ? null : { id: answer.record.id };
}

/** One act; sent again under its key where a failure may pass. @throws BulkFailure where it does not pass, or the token has ended. */
async function doOne(asking: Asking, mutation: NonNullable<ReturnType<typeof mutationOf>>, input: GivenAct['input']): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const { data, errors: [error] = [] } = await asking.once(mutation, { input });
    const done = data?.['done'] as Done | null | undefined;
    if (done != null) return done;
    const failed: GraphQLFormattedError = error ?? { message: 'The act could not be done.' };
    const { code, message } = new BulkFailure(failed);
    if (code === 'UNAUTHENTICATED') throw new BulkFailure(failed);
    if (!passing.has(code)) return { error: { code, message } };
    const pause = pauses[attempt];
    if (pause === undefined || asking.left) throw new BulkFailure(failed);
    await sleep(pause);
  }
}

/** Null for what is neither yes nor no: who misspells it means to try, and would have acted. */
function isDryRun(url: string): boolean | null {
  const asked = new URL(url, 'http://hub').searchParams.toString();
  return asked === 'dryRun=true' ? true : asked === '' || asked === 'dryRun=false' ? false : null;
}

function isLines({ headers }: IncomingMessage): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return ['application/jsonl', 'application/x-ndjson'].includes(type.trim().toLowerCase());
}
