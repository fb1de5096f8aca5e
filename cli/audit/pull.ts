import { z } from 'zod';
import { idPrefix } from '../../schema/ids.ts';
import { type Checkpoint, isSigned, readCheckpoint } from '../../subgraphs/kernel/audit/checkpoint.ts';
import { isConsistent } from '../../subgraphs/kernel/audit/merkle.ts';
import { witnessText } from '../../subgraphs/kernel/audit/witness.ts';
import type { KeepFolder } from './keep-folder.ts';

/** What a witness found in one log. */
export interface Pulled {
  origin: string;
  subgraphs: string[];
  size: number;
  /** The size that was kept before; null at the first pull. */
  before: number | null;
  at: string;
}

/** The hub does not answer as a hub, or contradicts what it said before. */
export class WitnessError extends Error {
  /** Whether the log itself is at fault, and not the way to it. */
  readonly contradiction: boolean;

  constructor(message: string, contradiction = false) {
    super(message);
    this.contradiction = contradiction;
  }
}

const checkpointAnswer = z.object({ text: z.string(), signature: z.string() });
const logsAnswer = z.object({ key: z.string(), logs: z.array(z.object({ subgraphs: z.array(z.string()).min(1) })) });
const proofAnswer = z.object({ proof: z.array(z.string()) });

/** Pulls the last checkpoint of every log of a hub, checks it against what was kept, keeps it and counter-signs it. */
export async function pullAll(folder: KeepFolder, options: { url: string; token: string; key?: string | undefined }): Promise<Pulled[]> {
  const ask = asker(options.url, options.token);
  const answer = await ask('GET', '');
  if (answer === null) throw new WitnessError(`There is no audit log at ${options.url}.`);
  const { key, logs } = logsAnswer.parse(answer);
  const known = options.key ?? folder.hubKey() ?? key;
  if (key !== known) throw new WitnessError(`The hub now names the key ${key}, and not ${known}. If it says in another way that it changed its key, give the new one with --key.`, true);
  folder.pinHubKey(known);
  const pulled: Pulled[] = [];
  for (const { subgraphs } of logs) {
    const found = await pullOne(folder, ask, subgraphs, known);
    if (found !== null) pulled.push(found);
  }
  return pulled;
}

type Ask = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>;

async function pullOne(folder: KeepFolder, ask: Ask, subgraphs: string[], key: string): Promise<Pulled | null> {
  const path = `/${subgraphs[0]}`;
  const answer = await ask('GET', `${path}/checkpoint`);
  if (answer === null) return null;
  const checkpoint = checkpointAnswer.parse(answer);
  const body = readCheckpoint(checkpoint.text);
  if (body === null || body.key !== key || !isSigned(checkpoint, body)) throw new WitnessError('The hub gave a checkpoint that it has not signed.', true);
  if (idPrefix(body.origin) !== 'log') throw new WitnessError('The checkpoint names no log.', true);
  const last = folder.kept(body.origin).at(-1);
  if (last !== undefined) await follow(folder, ask, path, last, checkpoint);
  const own = folder.ownKey();
  const signature = own.sign(witnessText(checkpoint, body.size));
  folder.keep(body.origin, body.size, { ...checkpoint, witness: { key: own.publicKey, signature } });
  await ask('POST', `${path}/witness`, { size: body.size, key: own.publicKey, signature });
  return { origin: body.origin, subgraphs, size: body.size, before: last === undefined ? null : (readCheckpoint(last.text)?.size ?? null), at: body.at };
}

async function follow(folder: KeepFolder, ask: Ask, path: string, last: Checkpoint, now: Checkpoint): Promise<void> {
  const [earlier, later] = [readCheckpoint(last.text), readCheckpoint(now.text)];
  if (earlier === null || later === null) throw new WitnessError('What was kept is no checkpoint.');
  const contradiction = (what: string) => new WitnessError(`${what} The hub's signed word is kept in ${folder.keepConflict(now)}.`, true);
  if (later.size < earlier.size) throw contradiction(`The log had ${earlier.size} entries and has ${later.size} now: its tail was cut off.`);
  if (later.size === earlier.size) {
    if (last.text !== now.text) throw contradiction(`The log has another checkpoint of size ${later.size} than the one that was kept.`);
    return;
  }
  const answer = await ask('GET', `${path}/consistency?from=${earlier.size}&to=${later.size}`);
  const proof = answer === null ? null : proofAnswer.parse(answer).proof.map((hash) => Buffer.from(hash, 'base64url'));
  const root = (text: string) => Buffer.from(text, 'base64url');
  const holds = proof !== null && isConsistent({ size: earlier.size, root: root(earlier.root) }, { size: later.size, root: root(later.root) }, proof);
  if (!holds) throw contradiction(`The log of ${later.size} entries does not begin with the ${earlier.size} that were kept: it was rewritten.`);
}

function asker(url: string, token: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/audit${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new WitnessError(`The hub at ${url} does not answer: ${(error as Error).message}`);
    });
    if (response.status === 404) return null;
    const answer = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
    if (!response.ok) throw new WitnessError(`The hub refuses with ${response.status}: ${answer?.errors?.[0]?.message ?? 'no reason'}`);
    return answer;
  };
}
