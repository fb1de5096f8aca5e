import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trace } from '../../../subgraphs/kernel/acts/ports.ts';
import { type ActsHub, keeper, officer, openActs } from './support.ts';

let hub: ActsHub;
beforeAll(async () => {
  // One connection: an act that waits must hold none, or nothing else would be answered.
  hub = await openActs({ connections: 1 });
});
afterAll(() => hub.close());

const register = (key: string, receipt: string) => `mutation { registerSite(input: { idempotencyKey: "${key}", localId: "${key}", titles: [{ value: "Site", language: "en" }] }) { receipt { ${receipt} } } }`;

describe('a receipt', () => {
  test('names the act as it is kept, and when it was recorded', async () => {
    const { data } = await hub.ask(register('kept', 'actId recordedAt logPosition indexed'));
    const { rows } = await hub.owner.query<{ id: string; at: Date }>(`select id, at from sites.act where idempotency_key = 'kept'`);
    expect(data.registerSite.receipt).toEqual({ actId: rows[0]?.id, recordedAt: rows[0]?.at.toISOString(), logPosition: null, indexed: false });
    expect(rows[0]?.id).toMatch(/^act_/);
  });

  test('tells the index of the last entry that the act has written, and waits for it without a connection', async () => {
    const heard: Trace[] = [];
    const index = {
      applied: async (trace: Trace) => {
        heard.push(trace);
        // Something else is asked and answered meanwhile.
        expect((await hub.ask('{ sites { nodes { id } } }')).errors).toEqual([]);
        return true;
      },
    };
    const { data } = await hub.ask(register('indexed', 'indexed'), { ports: { index } });
    expect(data.registerSite.receipt).toEqual({ indexed: true });
    const { rows } = await hub.owner.query<{ xid: string; seq: string }>('select xid::text, seq::text from sites.change_entry order by seq desc limit 1');
    expect(heard).toEqual([{ source: 'sites/site', changes: rows[0], epochs: {} }]);
    // A replay waits for the same.
    await hub.ask(register('indexed', 'indexed'), { ports: { index } });
    expect(heard[1]).toEqual(heard[0]);
  });

  test('asks for the position in the log only where the caller does', async () => {
    const asked: string[] = [];
    const receipts = {
      position: async (_: unknown, actId: string) => {
        asked.push(actId);
        return 7;
      },
    };
    await hub.ask(register('no-position', 'actId'), { ports: { receipts } });
    expect(asked).toEqual([]);
    const { data } = await hub.ask(`${register('position', '...P')} fragment P on Receipt { actId logPosition }`, { ports: { receipts } });
    expect(data.registerSite.receipt).toEqual({ actId: asked[0], logPosition: 7 });
  });

  test('says that an act which changed no record is indexed: there is nothing to wait for', async () => {
    const first = (await hub.register('unchanged')).data.registerSite.site;
    const never = { applied: () => sleep(60_000).then(() => false) };
    const { data } = await hub.revise('unchanged', first.id, first.version, 'Site unchanged', { ports: { index: never }, as: officer(keeper) });
    expect(data.reviseSite.receipt.indexed).toBe(true);
  });

  test('keeps when it happened apart from when it was recorded', async () => {
    const query = 'mutation { registerSite(input: { idempotencyKey: "happened", localId: "happened", titles: [{ value: "x", language: "en" }], occurredAt: { text: "605 AH" } }) { receipt { recordedAt } } }';
    await hub.ask(query);
    const { rows } = await hub.owner.query<{ occurred_at: { original: string; calendar: string } }>(`select occurred_at from sites.act where idempotency_key = 'happened'`);
    expect(rows[0]?.occurred_at).toMatchObject({ original: '605 AH', calendar: expect.stringContaining('ISLAMIC') });
  });
});
