import { sql } from 'drizzle-orm';
import { setTimeout } from 'node:timers/promises';
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
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
const statements: string[] = [];
beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
  const connection = { ...clone.connection, user: roleOf('sites'), password: rolePassword, max: 2 };
  database = new SubgraphDatabase({ name: 'sites', connection, feedConnection: connection, vault: testVault, onStatement: (statement) => statements.push(statement) });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** A field whose error takes its parent with it at once, and one that asks three statements, one after the other. */
const type = new GraphQLNonNull(GraphQLString);
const failing = { type, resolve: () => Promise.reject(new Error('broken')) };
const asking = {
  type,
  resolve: async (_: unknown, __: unknown, { reader }: SubgraphContext) => {
    for (let left = 3; left > 0; left -= 1) await reader.db.execute(sql`select pg_sleep(0.02)`);
    return 'asked';
  },
};
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { failing, asking } }), mutation: new GraphQLObjectType({ name: 'Mutation', fields: { act: { type: new GraphQLObjectType({ name: 'Payload', fields: { failing, asking } }), resolve: () => ({}) } } }) });
const subgraph: Subgraph = { name: 'sites', registries: [], resolvers: {}, schema };

async function ask(query: string) {
  statements.length = 0;
  const { data } = await executeSubgraph(subgraph, database, new CursorCodec(new Uint8Array(32)), { document: parse(query) }, { principal: anonymousPrincipal, languages: ['en'] }, () => undefined);
  return { data, statements: statements.length };
}

test.each([['a query', '{ failing asking }', null], ['a mutation', 'mutation { act { failing asking } }', { act: null }]])('%s whose answer is ready before its resolvers lets them end first, and their connection serves nobody else until then', async (_, query, data) => {
  expect(await ask(query)).toEqual({ data, statements: 3 });
  await setTimeout(100);
  expect(statements).toHaveLength(3);
});

test('no connection is left behind by answers that were ready early', async () => {
  for (let round = 0; round < 5; round += 1) await ask('mutation { act { failing asking } }');
  expect(await ask('{ asking }')).toEqual({ data: { asking: 'asked' }, statements: 3 });
});

test('a statement after the end of its transaction is refused', async () => {
  const kept = await database.read(anonymousPrincipal, async (db) => db);
  await expect(kept.execute(sql`select 1`)).rejects.toThrow();
});
