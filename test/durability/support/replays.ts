import pg from 'pg';
import { expect } from 'vitest';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { type Acknowledged, assertLink, fileSeizure, type Intent, openCase, registerObject, registerSite, type Send, sendOnce, sendUntilTold } from './acts.ts';
import { eachActOnce, eachLinkAndGrantOnce, eachTitleOnce, noHalfAct, type Rows } from './checks.ts';

interface Replayed {
  send: Send;
  connection: AdminConnection;
  /** Lets the record index hear of what was made. */
  index(): Promise<void>;
}

/** Acts of every kind, each sent once and then again so often, in no order and with so many at a time: one effect and one answer each. */
export async function expectOneEffectEach({ send, connection, index }: Replayed, acts: number, again: number, parallel: number): Promise<void> {
  const made = async (intent: Intent) => sendUntilTold(send, intent);
  const ends = await Promise.all(Array.from({ length: Math.ceil(Math.sqrt(acts)) }, async () => ({ site: await made(registerSite()), object: await made(registerObject()) })));
  await index();
  const kinds = [registerSite, registerObject, fileSeizure, openCase];
  const intents = Array.from({ length: acts }, (_, number) => {
    const kind = kinds[number % (kinds.length + 1)];
    const [object, site] = [ends[number % ends.length], ends[Math.floor(number / ends.length)]];
    return kind?.() ?? assertLink(object?.object.record ?? '', site?.site.record ?? '');
  });
  const answers = await sentShuffled(send, intents, 1 + again, parallel);
  const told = [...answers.values()].map((list) => {
    expect(new Set(list.map((one) => JSON.stringify({ ...one, intent: null })))).toHaveProperty('size', 1);
    return list[0] as Acknowledged;
  });
  expect(told.flatMap(({ refused }) => refused)).toEqual([]);
  const client = new pg.Client(connection);
  await client.connect();
  const rows: Rows = async (text, values) => (await client.query(text, values)).rows as never;
  const all = [...told, ...ends.flatMap(({ site, object }) => [site, object])];
  await eachActOnce(rows, all);
  await noHalfAct(rows);
  await eachTitleOnce(rows, all);
  await eachLinkAndGrantOnce(rows, all);
  await client.end();
}

async function sentShuffled(send: Send, intents: readonly Intent[], times: number, parallel: number): Promise<Map<Intent, Acknowledged[]>> {
  const left = intents.flatMap((intent) => Array.from({ length: times }, () => ({ intent, place: Math.random() }))).toSorted((a, b) => a.place - b.place);
  const answers = new Map<Intent, Acknowledged[]>();
  const sender = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { intent } = next;
      const codes: string[] = [];
      const told = await sendOnce(send, intent, (code) => codes.push(code));
      if (told === null) throw new Error(`${intent.operation} was not told what came of it: ${codes.join(', ')}`);
      answers.set(intent, [...(answers.get(intent) ?? []), told]);
    }
  };
  await Promise.all(Array.from({ length: parallel }, sender));
  return answers;
}
