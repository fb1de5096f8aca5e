import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDimensions } from '../../subgraphs/links/data/aggregate.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const kinds = Object.keys(ownDimensions) as (keyof typeof ownDimensions)[];
const all = [...new Set(['AUTHORITY', 'STATE', 'TIER', ...Object.values(ownDimensions).flat()])];
const of = (kind: (typeof kinds)[number]) => ['AUTHORITY', 'STATE', 'TIER', ...ownDimensions[kind]];
const pairs = kinds.flatMap((kind) => of(kind).map((dimension) => [kind, dimension] as const));
const others = kinds.flatMap((kind) => all.filter((dimension) => !of(kind).includes(dimension)).map((dimension) => [kind, dimension] as const));

describe('an aggregate of the demonstration world', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_demo');
  });
  afterAll(() => hub.close());

  test.each(pairs)('of %s by %s counts values that there are', async (kind, dimension) => {
    const { data, errors } = await hub.ask(`{ aggregate(kind: ${kind}, groupBy: ${dimension}) { totalCount withoutValue groups { key count } } }`, { as: 'xa-heritage' });
    expect(errors).toBeUndefined();
    expect(data.aggregate.groups.length).toBeGreaterThan(0);
    expect(data.aggregate.withoutValue).toBeLessThan(data.aggregate.totalCount);
    const { key, count } = data.aggregate.groups[0];
    const having = await hub.ask(`query Q($in: [String!]!) { aggregate(kind: ${kind}, groupBy: AUTHORITY, where: { having: [{ dimension: ${dimension}, in: $in }] }) { totalCount } }`, { as: 'xa-heritage', variables: { in: [key] } });
    expect(having.data.aggregate.totalCount).toBe(count);
  });

  test.each(others)('of %s by %s is refused, since there is nothing to count', async (kind, dimension) => {
    const codes = async (query: string) => (await hub.ask(query)).errors?.map(({ extensions }) => extensions.code);
    expect(await codes(`{ aggregate(kind: ${kind}, groupBy: ${dimension}) { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
    expect(await codes(`{ aggregate(kind: ${kind}, groupBy: STATE, where: { having: [{ dimension: ${dimension}, in: ["x"] }] }) { totalCount } }`)).toEqual(['BAD_USER_INPUT']);
  });

  test('names every dimension of the contract for some kind of record', async () => {
    const { data } = await hub.ask('{ __type(name: "AggregateDimension") { enumValues { name } } }');
    expect((data.__type.enumValues as { name: string }[]).map(({ name }) => name).sort()).toEqual([...all].sort());
  });

  test.each(['bogus', 'object_00000000000000000000000000'])('among the authority %s, which is none, is refused', async (id) => {
    const { errors } = await hub.ask(`{ aggregate(kind: SITE, groupBy: STATE, where: { authority: ["${id}"] }) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
