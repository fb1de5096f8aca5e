import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { registerSite, reviseSite, type Send, sendOnce, sendUntilTold } from './support/acts.ts';
import { noHalfAct } from './support/checks.ts';
import { expectNoLostUpdate } from './support/one-record.ts';
import { expectOneEffectEach } from './support/replays.ts';

let hub: TestHub;
let send: Send;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  send = (as, query, variables) => hub.ask(query, { as, variables });
});
afterAll(() => hub.close());

test('acts that are sent again, many at a time, have one effect and one answer each', async () => {
  await expectOneEffectEach({ send, connection: hub.connection, index: () => hub.index() }, 30, 3, 64);
});

test('64 writers on one record lose no update: each writes what it read, and begins anew where another was first', async () => {
  await expectNoLostUpdate(send, 64, 2);
});

test('a refusal that is sent again is told again', async () => {
  const { record } = await sendUntilTold(send, registerSite());
  const revision = reviseSite(record ?? '', 'another version');
  const refused = await sendOnce(send, revision);
  expect(refused?.refused).toEqual(['VERSION_CONFLICT']);
  expect(await sendOnce(send, revision)).toEqual(refused);
});

test.each(['sites.revision', 'sites.change_entry', 'audit.entry'])('a half act would be seen: one without its row in %s', async (table) => {
  const { record } = await sendUntilTold(send, registerSite());
  const client = new pg.Client(hub.connection);
  await client.connect();
  const look = () => noHalfAct(async (text, values) => (await client.query(text, values)).rows as never);
  await look();
  await client.query('begin');
  await client.query("set local session_replication_role = 'replica'");
  expect((await client.query(`delete from ${table} where record_id = $1`, [record])).rowCount).toBe(1);
  await expect(look()).rejects.toThrow();
  await client.query('rollback');
  await client.end();
});
