import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { examples } from '../../console/pages/search/greeting.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

describe('the pages of a hub with its demonstration world', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_demo');
  });
  afterAll(() => hub.close());

  const page = (path: string, headers: Record<string, string> = {}) => fetch(`${hub.url}${path}`, { headers });

  test('the search finds a record in Arabic and leads to its page', async () => {
    const found = await (await page(`/?q=${encodeURIComponent('القدس')}&lang=ar`)).text();
    expect(found).toContain('dir="rtl"');
    expect(found).toContain(`/id/${recordId.worldHeritage('148')}`);
  });

  test('every search that the front page offers finds something, and the page says that it is a demonstration', async () => {
    const front = await (await page('/?lang=en')).text();
    expect(front).toContain('This is a demonstration');
    for (const words of examples) {
      expect(front).toContain(`q=${new URLSearchParams({ q: words }).toString().slice(2)}`);
      const { data } = await hub.ask('query($words: String!) { search(query: $words) { totalCount } }', { variables: { words } });
      expect(data.search.totalCount, words).toBeGreaterThan(0);
    }
  });

  test('every public record of every kind has a page and linked data at its address', async () => {
    for (const field of ['sites', 'objects', 'seizures', 'cases', 'listings', 'collections', 'lossReports', 'authorities']) {
      const { data } = await hub.ask(`{ ${field}(first: 100) { nodes { id } } }`);
      const ids: string[] = data[field].nodes.map(({ id }: { id: string }) => id);
      expect(ids.length, field).toBeGreaterThan(0);
      for (const id of ids.slice(0, 25)) {
        const html = await page(`/id/${id}`, { accept: 'text/html' });
        expect([id, html.status, html.headers.get('content-type')]).toEqual([id, 200, 'text/html; charset=utf-8']);
        const linked = await page(`/id/${id}`, { accept: 'application/ld+json' });
        expect([id, linked.status]).toEqual([id, 200]);
        expect(JSON.stringify(await linked.json())).toContain(`/id/${id}`);
      }
    }
  });

  test('a record that may not be read and one that is not there answer the same', async () => {
    const { data } = await hub.ask('{ seizures(where: { tier: { eq: AUTHORITY } }, first: 1) { nodes { id } } }', { as: 'xa-customs' });
    const [hidden] = data.seizures.nodes;
    const answers = await Promise.all([hidden.id, 'seizure_00000000000000000000000000'].map(async (id: string) => {
      const answer = await page(`/id/${id}`, { 'x-request-id': 'same', accept: 'text/html' });
      return { status: answer.status, text: (await answer.text()).replaceAll(id, 'ID') };
    }));
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]).toEqual(answers[1]);
  });
});
