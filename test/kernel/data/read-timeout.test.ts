import { sql } from 'drizzle-orm';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import { roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import type { SubgraphContext } from '../../../subgraphs/kernel/graph/context.ts';
import { executeSubgraph, type Subgraph } from '../../../subgraphs/kernel/graph/subgraph.ts';
import { Ending } from '../../../subgraphs/kernel/process/ending.ts';
import { anonymousPrincipal } from '../../../subgraphs/kernel/process/principal.ts';
import { cloneDatabase, type ClonedDatabase, rolePassword, testVault } from '../../support/databases.ts';

let clone: ClonedDatabase;
let database: SubgraphDatabase;
beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
  const connection = { ...clone.connection, user: roleOf('sites'), password: rolePassword };
  database = new SubgraphDatabase({ name: 'sites', connection, feedConnection: connection, vault: testVault, readTimeout: 300 });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** A subgraph with a field that takes a given number of seconds. */
const resolve = async (_: unknown, { seconds }: { seconds: number }, { reader }: SubgraphContext) => {
  await reader.db.execute(sql`select pg_sleep(${seconds})`);
  return 'slept';
};
const sleep = { type: GraphQLString, args: { seconds: { type: GraphQLInt } }, resolve };
const subgraph: Subgraph = { name: 'sites', registries: [], resolvers: {}, schema: new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { sleep } }) }) };

async function ask(query: string, from = database, signal = new Ending()) {
  const reported: unknown[] = [];
  const { data, errors } = await executeSubgraph(subgraph, from, new CursorCodec(new Uint8Array(32)), { document: parse(query) }, { principal: anonymousPrincipal, languages: ['en'], signal }, (error) => reported.push(error));
  return { data, codes: errors?.map(({ extensions }) => extensions['code']), reported };
}

test('a statement that takes too long ends before its caller does, and says so', async () => {
  const from = Date.now();
  expect(await ask('{ sleep(seconds: 20) }')).toEqual({ data: null, codes: ['DEADLINE_EXCEEDED'], reported: [] });
  expect(Date.now() - from).toBeLessThan(5_000);
});

test('what was asked beside it is late too, and no failure of the registry', async () => {
  expect(await ask('{ sleep(seconds: 20) again: sleep(seconds: 0) }')).toEqual({ data: null, codes: ['DEADLINE_EXCEEDED'], reported: [] });
});

test('a write has the time it takes', async () => {
  await database.write(anonymousPrincipal, (db) => db.execute(sql`select pg_sleep(0.6)`));
});

test('the connection serves the next reader', async () => {
  expect(await ask('{ sleep(seconds: 0) }')).toEqual({ data: { sleep: 'slept' }, codes: undefined, reported: [] });
});

describe('a reader who leaves', () => {
  const busy = 8;
  let patient: SubgraphDatabase;
  beforeAll(() => {
    const connection = { ...clone.connection, user: roleOf('sites'), password: rolePassword };
    patient = new SubgraphDatabase({ name: 'sites', connection: { ...connection, max: busy }, feedConnection: connection, vault: testVault });
  });
  afterAll(() => patient.close());

  test('leaves no statement behind, though every connection is taken by such', async () => {
    const leaving = new Ending();
    const asked = Array.from({ length: busy }, () => ask('{ sleep(seconds: 7) again: sleep(seconds: 7) }', patient, leaving));
    const sleeping = async () => Number((await database.read(anonymousPrincipal, (db) => db.execute(sql`SELECT count(*) FROM pg_stat_activity WHERE usename = current_user AND state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`))).rows[0]?.['count']);
    await vi.waitFor(async () => expect(await sleeping()).toBe(busy), { timeout: 5000 });
    const from = Date.now();
    leaving.end(new Error('gone'));
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ data: null, codes: ['DEADLINE_EXCEEDED'], reported: [] })));
    await vi.waitFor(async () => expect(await sleeping()).toBe(0), { timeout: 2000 });
    expect(Date.now() - from).toBeLessThan(5_000);
  });

  test('before anything was read asks nothing', async () => {
    const left = new Ending();
    left.end(new Error('gone'));
    const from = Date.now();
    expect(await ask('{ sleep(seconds: 7) }', patient, left)).toMatchObject({ codes: ['DEADLINE_EXCEEDED'], reported: [] });
    expect(Date.now() - from).toBeLessThan(5_000);
  });

  test('leaves connections that serve the next', async () => {
    expect(await Promise.all(Array.from({ length: busy }, () => ask('{ sleep(seconds: 0) }', patient)))).toEqual(Array.from({ length: busy }, () => ({ data: { sleep: 'slept' }, codes: undefined, reported: [] })));
  });
});
