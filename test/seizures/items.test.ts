import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyItem, emptySeizure } from '../../subgraphs/seizures/documents.ts';
import { date, draft, statueSeizure } from './samples.ts';
import { keeper, officer, type Registry, startRegistry } from './support.ts';

let registry: Registry;
let statueId = '';
beforeAll(async () => {
  registry = await startRegistry();
  const lot = (index: number) => ({ ...emptySeizure('POLICE'), occurredAt: date(String(2001 + index)), items: ['one', 'two'].map((key) => ({ ...emptyItem(key), isLot: true })) });
  const saved = await registry.save([
    draft('LHR-1', statueSeizure()),
    draft('HIDDEN', statueSeizure(), 'AUTHORITY'),
    ...[0, 1, 2].map((index) => draft(`N-${index}`, lot(index))),
  ]);
  statueId = saved.flatMap((outcome) => (outcome.localId === 'LHR-1' && 'id' in outcome ? [outcome.id] : []))[0] ?? '';
});
afterAll(() => registry.close());

interface Items {
  nodes: { id: string; seizure: { localId: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null; startCursor: string | null };
  totalCount: number;
}

async function items(args: string, as = undefined as typeof officer | undefined): Promise<Items> {
  const { data, codes } = await registry.ask(`{ seizureItems(${args}) { totalCount pageInfo { hasNextPage endCursor startCursor } nodes { id seizure { localId } } } }`, as);
  expect(codes).toEqual([]);
  return data['seizureItems'] as Items;
}

const seizuresOf = ({ nodes }: Items) => nodes.map(({ seizure }) => seizure.localId);

describe('items across seizures', () => {
  test.each([
    ['seizure', () => `{ seizure: { eq: "${statueId}" } }`],
    ['label', () => '{ label: { present: true } }'],
    ['what they are not', () => '{ not: { isLot: { eq: true } } }'],
    ['either of two filters', () => `{ or: [{ seizure: { eq: "${statueId}" } }, { material: { eq: "no such thing" } }] }`],
    ['two filters together', () => `{ and: [{ isLot: { eq: false } }, { seizure: { in: ["${statueId}"] } }] }`],
    ['declared origin', () => '{ declaredOrigin: { eq: "TR" } }'],
    ['assessed origin', () => '{ assessedOrigin: { in: ["LY", "TN"] } }'],
  ])('are found by %s, and a hidden seizure’s are not', async (_, where) => {
    const found = await items(`first: 100, where: ${where()}`);
    expect(found.totalCount).toBeGreaterThan(0);
    expect(found.totalCount).toBe(found.nodes.length);
    expect(new Set(seizuresOf(found))).toEqual(new Set(['LHR-1']));
    expect(new Set(seizuresOf(await items(`first: 100, where: ${where()}`, officer)))).toEqual(where().includes(statueId) ? new Set(['LHR-1']) : new Set(['LHR-1', 'HIDDEN']));
  });

  test('are found by the date and the authority of their seizure', async () => {
    expect(seizuresOf(await items('where: { occurredAt: { overlaps: "2002" } }'))).toEqual(['N-1', 'N-1']);
    expect((await items(`first: 100, where: { authority: { eq: "${keeper}" } }`)).totalCount).toBe((await items('first: 100')).totalCount);
    expect((await items('where: { authority: { eq: "authority_00000000000000000000000009" } }')).totalCount).toBe(0);
  });

  test.each(['OCCURRED_AT_ASC', 'OCCURRED_AT_DESC', 'CREATED_AT_ASC', 'CREATED_AT_DESC'])('come page by page in the order %s, each once, from either end', async (order) => {
    const whole = (await items(`first: 100, orderBy: ${order}`)).nodes.map(({ id }) => id);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await items(`first: 2, orderBy: ${order}${after}`);
      seen.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(whole.length);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole);
    expect((await items(`last: 3, orderBy: ${order}`)).nodes.map(({ id }) => id)).toEqual(whole.slice(-3));
  });

  test('are listed with their seizures in two statements, the total in one more', async () => {
    const sent = async (query: string) => {
      registry.statements.length = 0;
      await registry.ask(query);
      return registry.statements.length;
    };
    expect(await sent('{ seizureItems(first: 100) { nodes { id seizure { localId } } } }')).toBe(2);
    expect(await sent('{ seizureItems(first: 100) { totalCount nodes { id seizure { localId } } } }')).toBe(3);
  });

  test('refuse a malformed identifier', async () => {
    const { codes } = await registry.ask('{ seizureItems(where: { seizure: { eq: "bogus" } }) { totalCount } }');
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});
