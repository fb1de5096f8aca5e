import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { openEdge } from './support/edge.ts';

test('the gateway passes every audit of GraphQL over HTTP, asked with the header that browsers must ask leave for', async () => {
  const edge = await openEdge();
  const results = await auditServer({
    url: `${edge.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'yes' } }),
  });
  await edge.close();
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name, ...rest }) => [id, name, 'reason' in rest ? rest.reason : '']);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
  expect(edge.problems).toEqual([]);
});
