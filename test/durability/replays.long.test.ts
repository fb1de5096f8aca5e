import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import type { Send } from './support/acts.ts';
import { expectNoLostUpdate } from './support/one-record.ts';
import { expectOneEffectEach } from './support/replays.ts';

// oxlint-disable-next-line no-process-env -- the run is told from outside how long it is to be
const acts = Number(process.env['REPLAYED_ACTS'] ?? 2500);
const again = 4;
let hub: TestHub;
let send: Send;
let sent = 0;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  send = (as, query, variables) => {
    sent += 1;
    return hub.ask(query, { as, variables });
  };
});
afterAll(() => hub.close());

test(`${acts * again} replays of ${acts} acts, 64 at a time, have one effect and one answer each`, { timeout: 3_600_000 }, async () => {
  await expectOneEffectEach({ send, connection: hub.connection, index: () => hub.index() }, acts, again, 64);
  expect(sent).toBeGreaterThanOrEqual(acts * (1 + again));
  process.stdout.write(`${sent} requests sent\n`);
});

test('64 writers that all begin anew at once lose no update', { timeout: 600_000 }, async () => {
  await expectNoLostUpdate(send, 64, 64);
});
