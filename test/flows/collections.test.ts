import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { texts } from '../../cli/demo/values.ts';
import { keepCollection } from '../../subgraphs/links/data/keep-collection.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { writerOf } from './support/small-world.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  for (const [name, title] of [['b', 'Bronze doors'], ['a', 'Āgate seals'], ['c', 'Carved doors']] as const) {
    await keepCollection(hub.databases.links, writerOf('xa-heritage'), { id: recordId.collection(name), titles: texts({ en: title }), description: [], stewards: [], members: [] });
  }
});
afterAll(() => hub.close());

async function titles(args: string): Promise<string[]> {
  const { data, errors } = await hub.ask(`{ collections${args} { totalCount nodes { title { value } } } }`);
  expect(errors).toBeUndefined();
  return data.collections.nodes.map(({ title }: { title: { value: string } }) => title.value);
}

test('collections come by name, or in the order that is asked for', async () => {
  expect(await titles('')).toEqual(['Āgate seals', 'Bronze doors', 'Carved doors']);
  expect(await titles('(orderBy: TITLE_DESC)')).toEqual(['Carved doors', 'Bronze doors', 'Āgate seals']);
  expect(await titles('(orderBy: CREATED_AT_ASC)')).toEqual(['Bronze doors', 'Āgate seals', 'Carved doors']);
  expect(await titles('(orderBy: CREATED_AT_DESC, first: 1)')).toEqual(['Carved doors']);
});

test('collections are found by name as every list is, and by filters that are combined', async () => {
  expect(await titles('(where: { title: { contains: "DOORS" } })')).toEqual(['Bronze doors', 'Carved doors']);
  expect(await titles('(where: { title: { eq: "doors" } })')).toEqual([]);
  expect(await titles('(where: { title: { startsWith: "agate" } })')).toEqual(['Āgate seals']);
  expect(await titles('(where: { not: { title: { contains: "doors" } } })')).toEqual(['Āgate seals']);
  expect(await titles(`(where: { or: [{ id: { eq: "${recordId.collection('a')}" } }, { title: { eq: "Bronze doors" } }] })`)).toEqual(['Āgate seals', 'Bronze doors']);
  expect(await titles('(where: { and: [{ title: { contains: "doors" } }, { not: { title: { contains: "bronze" } } }] })')).toEqual(['Carved doors']);
});
