import { buildSchema, type GraphQLField, isNonNullType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicApiSdl } from '../../schema/sdl.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { leastCall } from './support/minimal-input.ts';

const mutations = Object.values(buildSchema(publicApiSdl()).getMutationType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];
const table = mutations.map((field): [string, GraphQLField<unknown, unknown>] => [field.name, field]);

describe('the mutations of the contract', () => {
  test('are all there', () => {
    const names = mutations.map(({ name }) => name);
    // The contract grows by addition alone.
    expect(names.length).toBeGreaterThanOrEqual(98);
    expect(names).toEqual(expect.arrayContaining(['fileSeizure', 'transferCustody', 'openCase', 'submitClaim', 'assertLink', 'decideLink']));
  });

  test.each(table)('%s takes one input with an idempotency key and gives userErrors and a receipt', (_, field) => {
    expect(field.args.map(({ name }) => name)).toEqual(['input']);
    const [argument] = field.args;
    expect(argument !== undefined && isRequiredArgument(argument)).toBe(true);
    const input = argument !== undefined && isNonNullType(argument.type) ? argument.type.ofType : argument?.type;
    expect(input).toHaveProperty('name');
    const { variables } = leastCall(field);
    expect(variables['input']).toHaveProperty('idempotencyKey');
  });
});

describe.each(layouts)('with the subgraphs run %s', (layout) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
  });
  afterAll(() => hub.close());

  test.each(table)('%s is for those who have signed in, and says no more to others', async (name, field) => {
    const { query, variables } = leastCall(field);
    const { data, errors } = await hub.ask(query, { variables });
    expect(data).toEqual({ [name]: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[[name], 'UNAUTHENTICATED']]);
  });

  test.each(table)('%s never reaches a registry with a token that is good for reading alone', async (name, field) => {
    const { query, variables } = leastCall(field);
    hub.forget();
    const { data, errors } = await hub.ask(query, { variables, as: 'xa-heritage', roles: ['ADMINISTRATOR', 'REGISTRY_STEWARD'], scopes: ['records:read'] });
    expect(data).toEqual({ [name]: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[[name], 'FORBIDDEN']]);
    expect(hub.fetches).toEqual([]);
  });
});

test('what is a query and not a mutation and is not available yet refuses with a code', async () => {
  const hub = await openTestHub('hub_demo');
  const { data: found } = await hub.ask('{ sites(first: 1) { nodes { id } } }');
  const { data, errors } = await hub.ask(`{ matches(record: "${found.sites.nodes[0].id}") { nodes { score } } }`);
  expect(data).toEqual({ matches: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining('`matches`') as string]);
  const malformed = await hub.ask('{ matches(record: "bogus") { nodes { score } } }');
  expect(malformed.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await hub.close();
});
