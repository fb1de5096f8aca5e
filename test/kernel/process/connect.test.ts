import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connected } from '../../../subgraphs/kernel/process/postgres/connect.ts';
import { type ClonedDatabase, cloneDatabase } from '../../support/databases.ts';

let clone: ClonedDatabase;
beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
});
afterAll(() => clone.drop());

/** Ends a connection as a server does that is stopped. */
const terminate = (pid: number) => connected(clone.connection, (client) => client.query('select pg_terminate_backend($1)', [pid]));

describe('work on a connection of its own', () => {
  test('has its answer', async () => {
    expect(await connected(clone.connection, async (client) => (await client.query<{ two: number }>('select 2 as two')).rows)).toEqual([{ two: 2 }]);
  });

  test('fails with a code when the server goes away between two statements, and takes nothing else with it', async () => {
    const work = connected(clone.connection, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await terminate(rows[0]?.pid ?? 0);
      await sleep(200);
      await client.query('select 1');
    });
    await expect(work).rejects.toMatchObject({ extensions: { code: 'STORAGE_UNAVAILABLE' } });
  });

  test('fails with a code when the server goes away under a statement', async () => {
    const work = connected(clone.connection, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const waiting = client.query('select pg_sleep(20)');
      await Promise.all([waiting, terminate(rows[0]?.pid ?? 0)]);
    });
    await expect(work).rejects.toMatchObject({ code: '57P01' });
  });

  test('that PostgreSQL refuses keeps its reason', async () => {
    await expect(connected(clone.connection, (client) => client.query('select 1 / 0'))).rejects.toMatchObject({ code: '22012' });
  });
});
