import { sql } from 'drizzle-orm';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import { roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import type { SubgraphContext } from '../../../subgraphs/kernel/graph/context.ts';
import { executeSubgraph, type Subgraph } from '../../../subgraphs/kernel/graph/subgraph.ts';
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

async function ask(query: string) {
  const reported: unknown[] = [];
  const { data, errors } = await executeSubgraph(subgraph, database, new CursorCodec(new Uint8Array(32)), { document: parse(query) }, { principal: anonymousPrincipal, languages: ['en'] }, (error) => reported.push(error));
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
