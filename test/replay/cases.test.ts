import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Replayed, replayed } from './replayed.ts';
let hub: TestHub;
let done: Replayed;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  const t = Date.now();
  done = await replayed(hub);
  console.log('took', Date.now() - t, done.course.length);
}, 120_000);
afterAll(() => hub.close());
test('x', () => { expect(done.course.length).toBeGreaterThan(10); });
