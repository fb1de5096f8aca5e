import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../../subgraphs/kernel/data/in-transaction.ts';
import { type ClonedDatabase, cloneDatabase } from '../../support/databases.ts';

let clone: ClonedDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
  pool = new pg.Pool({ ...clone.connection, max: 1 });
  // What the pool does when a server leaves it is not asked about here.
  pool.on('error', () => undefined);
  await pool.query('create table told (word text)');
});
afterAll(async () => {
  await pool.end();
  await clone.drop();
});

const words = async () => (await pool.query<{ word: string }>('select word from told')).rows.map(({ word }) => word);

test('what work did is kept when it returns, and nothing of it when it throws', async () => {
  expect(await inTransaction(pool, async (client) => (await client.query(`insert into told values ('kept')`)).rowCount)).toBe(1);
  const half = inTransaction(pool, async (client) => {
    await client.query(`insert into told values ('half')`);
    throw new Error('The rest went wrong.');
  });
  await expect(half).rejects.toThrow('The rest went wrong.');
  expect(await words()).toEqual(['kept']);
});

test('a server that leaves in the middle of work fails the work, and the next is done on another connection', async () => {
  const left = inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const other = new pg.Client(clone.connection);
    await other.connect();
    const gone = new Promise((resolve) => client.once('end', resolve));
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await gone;
    await other.end();
    await client.query(`insert into told values ('lost')`);
  });
  await expect(left).rejects.toThrow();
  expect(await words()).toEqual(['kept']);
});
