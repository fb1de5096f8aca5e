import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessment, draft, named, openSites, type Sites } from '../../sites/support.ts';

let hub: Sites;
const sizes = [0, 1, 2, 3, 7, 25];
beforeAll(async () => {
  hub = await openSites();
  await hub.save(sizes.map((size) => draft(`${size}`, {
    states: [named('XA', 'NOMINATING'), ...(size > 2 ? [named('XB', 'TERRITORIAL')] : [])],
    assessments: Array.from({ length: size }, (_, index) => assessment(`${index}`, { note: `${size}/${index}` })),
  })));
});
afterAll(() => hub.close());

const selects = () => hub.statements.filter((statement) => /^\s*select/i.test(statement)).length;

async function assessmentsOf(args: string, fields: string) {
  const { data, codes } = await hub.ask(`{ sites(orderBy: LOCAL_ID_ASC, first: 100) { nodes { localId assessments${args} { ${fields} } } } }`);
  expect(codes).toEqual([]);
  return data.sites.nodes as { localId: string; assessments: { nodes: { note: string }[]; totalCount: number; pageInfo: Record<string, unknown> } }[];
}

describe('a nested list', () => {
  test('takes one SELECT for all parents, and one more for all their totals', async () => {
    await assessmentsOf('(first: 3)', 'nodes { note }');
    expect(selects()).toBe(2);
    await assessmentsOf('(first: 3)', 'nodes { note } totalCount');
    expect(selects()).toBe(3);
  });

  test('asks for the totals of lists with different pages once', async () => {
    const { codes } = await hub.ask('{ sites { nodes { a: assessments(first: 1) { totalCount } b: assessments(last: 2) { totalCount } } } }');
    expect(codes).toEqual([]);
    // The sites, the two pages, and one statement for the totals of both.
    expect(selects()).toBe(4);
  });

  test('gives each parent its own first rows, its own total and its own end', async () => {
    for (const { localId, assessments } of await assessmentsOf('(first: 3)', 'nodes { note } totalCount pageInfo { hasNextPage hasPreviousPage }')) {
      const size = Number(localId);
      expect(assessments.nodes.map(({ note }) => note)).toEqual(Array.from({ length: Math.min(size, 3) }, (_, index) => `${size}/${index}`));
      expect(assessments.totalCount).toBe(size);
      expect(assessments.pageInfo).toEqual({ hasNextPage: size > 3, hasPreviousPage: false });
    }
  });

  test('gives each parent its own last rows in the same order', async () => {
    for (const { localId, assessments } of await assessmentsOf('(last: 2)', 'nodes { note } pageInfo { hasNextPage hasPreviousPage }')) {
      const size = Number(localId);
      expect(assessments.nodes.map(({ note }) => note)).toEqual(Array.from({ length: size }, (_, index) => `${size}/${index}`).slice(-2));
      expect(assessments.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: size > 2 });
    }
  });

  test('walked page by page gives each row once', async () => {
    const { data } = await hub.ask('{ sites(where: { localId: { eq: "25" } }) { nodes { id } } }');
    const { id } = data.sites.nodes[0] as { id: string };
    const notes: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await hub.ask('query ($id: ID!, $after: String) { site(id: $id) { assessments(first: 4, after: $after) { nodes { note } pageInfo { hasNextPage endCursor } } } }', undefined, { id, after });
      const page = answer.data.site.assessments as { nodes: { note: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      notes.push(...page.nodes.map(({ note }) => note));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(notes).toEqual(Array.from({ length: 25 }, (_, index) => `25/${index}`));
  });

  test.each(['first: 0', 'first: 101', 'first: 1, last: 1', 'first: 1, after: "AAAA"'])('refuses (%s) with BAD_USER_INPUT', async (args) => {
    const { codes } = await hub.ask(`{ sites(where: { localId: { eq: "3" } }) { nodes { assessments(${args}) { totalCount } } } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('under the states takes one SELECT for all states and pages each', async () => {
    const state = (code: string) => `{ __typename: "State", code: "${code}" }`;
    const { data, codes } = await hub.ask(`{ _entities(representations: [${['XA', 'XB', 'XC'].map(state).join(', ')}]) { ... on State { code sites(first: 2) { nodes { localId } totalCount } } } }`);
    expect(codes).toEqual([]);
    expect(selects()).toBe(2);
    expect(data._entities).toEqual([
      { code: 'XA', sites: { nodes: [{ localId: '0' }, { localId: '1' }], totalCount: 6 } },
      { code: 'XB', sites: { nodes: [{ localId: '25' }, { localId: '3' }], totalCount: 3 } },
      { code: 'XC', sites: { nodes: [], totalCount: 0 } },
    ]);
  });
});
