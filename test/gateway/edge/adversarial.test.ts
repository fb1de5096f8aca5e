import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from './support/attacks/attack.ts';
import { bodies } from './support/attacks/bodies.ts';
import { documents } from './support/attacks/documents.ts';
import { requests } from './support/attacks/requests.ts';
import { values } from './support/attacks/values.ts';
import { type Edge, openEdge } from './support/edge.ts';
import { expectAnswered, expectHonest } from './support/honest.ts';
import { send } from './support/send.ts';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge({ env: { COST_LIMIT: '50000' } });
});
afterAll(() => edge.close());

/** Milliseconds that an honest request may wait for a hostile one beside it. */
const patience = 1500;

async function expectRefused({ bytes, status, code }: Attack): Promise<void> {
  const attack = send(edge.port, bytes);
  const started = performance.now();
  await expectAnswered(edge);
  expect(performance.now() - started).toBeLessThan(patience);
  const sent = await attack;
  expectHonest(sent);
  expect([sent.status, sent.answer.errors?.[0]?.extensions.code ?? null], sent.text.slice(0, 300)).toEqual([status, code]);
  await expectAnswered(edge);
  expect(edge.problems.splice(0)).toEqual([]);
}

describe.each([['a body of', bodies], ['a document with', documents], ['a value with', values], ['a request with', requests]] as const)('%s', (_, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s is answered for what it is, and an honest request beside it is answered', (_, attack) => expectRefused(attack));
});

test('at least 150 hostile requests are sent, each of them another', () => {
  const all = [bodies, documents, values, requests].flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ bytes }) => JSON.stringify(bytes))).size).toBe(all.length);
});

test('nothing of them has changed what objects are', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { query?: unknown }).query).toBeUndefined();
});
