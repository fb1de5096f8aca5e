import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createBegin } from '../../../gateway/http/begin.ts';
import { createBreaker } from '../../../gateway/transport/breaker.ts';
import { createTurns } from '../../../gateway/transport/turns.ts';

const never = new AbortController().signal;

describe('turns', () => {
  test('go at once while there is room, then in the order of arrival, and are refused when the queue is full', async () => {
    const turns = createTurns(1, 2);
    const first = turns.take(never);
    expect(first).toBeTypeOf('function');
    const order: string[] = [];
    const waiting = ['second', 'third'].map(async (name) => {
      const end = await turns.take(never);
      order.push(name);
      if (typeof end === 'function') end();
    });
    expect(turns.take(never)).toBe('full');
    if (typeof first === 'function') first();
    await Promise.all(waiting);
    expect(order).toEqual(['second', 'third']);
    expect(turns.take(never)).toBeTypeOf('function');
  });

  test('are given up by whoever leaves, and the next takes their place', async () => {
    const turns = createTurns(1, 2);
    const end = turns.take(never);
    const left = new AbortController();
    const gone = turns.take(left.signal);
    const next = turns.take(never);
    left.abort();
    await expect(gone).rejects.toThrow('aborted');
    expect(turns.take(never)).toBeInstanceOf(Promise);
    expect(turns.take(never)).toBe('full');
    if (typeof end === 'function') end();
    expect(await next).toBeTypeOf('function');
  });
});

describe('a breaker', () => {
  const breakerAt = (clock: { now: number }) => createBreaker({ failures: 5, pause: 1000, now: () => clock.now });

  test('opens when most fetches fail, lets one through after each pause, and closes when it succeeds', () => {
    const clock = { now: 0 };
    const breaker = breakerAt(clock);
    for (let count = 0; count < 5; count += 1) breaker.failed();
    expect(breaker.mayTry()).toBe(false);
    clock.now = 1001;
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
    breaker.failed();
    clock.now = 1500;
    expect(breaker.mayTry()).toBe(false);
    clock.now = 2100;
    expect(breaker.mayTry()).toBe(true);
    breaker.succeeded();
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
  });

  test('stays closed for one client’s failures among the successes of others', () => {
    const breaker = breakerAt({ now: 0 });
    for (let count = 0; count < 200; count += 1) {
      breaker.succeeded();
      breaker.succeeded();
      breaker.failed();
    }
    expect(breaker.mayTry()).toBe(true);
  });

  test('starts afresh after it closed', () => {
    const clock = { now: 0 };
    const breaker = breakerAt(clock);
    for (let count = 0; count < 9; count += 1) breaker.failed();
    clock.now = 5000;
    breaker.mayTry();
    breaker.succeeded();
    breaker.failed();
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
  });
});

describe('a crowd of requests', () => {
  test('begins few at a time, in the order of arrival', async () => {
    const begin = createBegin();
    const begun: number[] = [];
    const all = Array.from({ length: 11 }, async (_, index) => {
      await begin();
      begun.push(index);
    });
    const counts: number[] = [];
    while (begun.length < all.length) {
      await nextTurn();
      counts.push(begun.length);
    }
    await Promise.all(all);
    expect(begun).toEqual(all.map((_, index) => index));
    // Four at once, four in the first turn, and the rest in the next.
    expect(counts).toEqual([8, 11]);
  });
});
