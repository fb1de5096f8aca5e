import { describe, expect, test } from 'vitest';
import { fixedAsk, inventedAsk, visit } from './support.ts';

describe('the front page', () => {
  test('greets a newcomer with what the hub is, a first query and the collections', async () => {
    const { status, body } = await visit('/', inventedAsk());
    expect(status).toBe(200);
    expect(body).toContain('search(query: &quot;القدس&quot;');
    expect(body).toContain('href="/explorer"');
    expect(body).toContain('href="/schema.graphql"');
    expect(body).toContain('collections.nodes.0.title.value');
  });

  const holding = (records: number, invented: number) => {
    const list = { totalCount: records };
    return fixedAsk({ data: { sites: list, objects: list, seizures: list, cases: list, listings: list, collections: { nodes: [] }, invented: { totalCount: invented } }, errors: [] });
  };

  test('says that it is a demonstration, and what to try, only where the demonstration is', async () => {
    const demonstration = await visit('/', holding(9, 3));
    expect(demonstration.body).toContain('This is a demonstration');
    expect(demonstration.body).toContain('class="examples"');
    const real = await visit('/', holding(9, 0));
    expect(real.body).not.toMatch(/This is a demonstration|class="examples"|npx hub import/);
  });

  test('says how records come in where there is none', async () => {
    const { body } = await visit('/', holding(0, 0));
    expect(body).toContain('npx hub import --help');
    expect(body).not.toMatch(/This is a demonstration|class="examples"/);
  });

  test('leads to no explorer that is not installed, and the explorer’s address says why', async () => {
    for (const path of ['/', '/?q=bull']) expect((await visit(path, inventedAsk(), { explorer: false })).body).not.toContain('href="/explorer"');
    const { status, body } = await visit('/explorer', inventedAsk(), { explorer: false });
    expect(status).toBe(404);
    expect(body).toContain('The explorer is not installed');
  });

  test.each([
    ['ar-EG,fr;q=0.5', '<html lang="ar" dir="rtl">'],
    ['de, fr;q=0.8, ar;q=0.9', '<html lang="ar" dir="rtl">'],
    ['fr-CA', '<html lang="fr" dir="ltr">'],
    ['ar;q=0, de', '<html lang="en" dir="ltr">'],
    ['', '<html lang="en" dir="ltr">'],
  ])('for a browser that takes “%s” begins %s', async (acceptLanguage, beginning) => {
    expect((await visit('/', inventedAsk(), { acceptLanguage })).body).toContain(beginning);
  });

  test('speaks the language of its address before that of the browser, and keeps it in the form', async () => {
    const { body } = await visit('/?lang=fr', inventedAsk(), { acceptLanguage: 'ar' });
    expect(body).toContain('<html lang="fr" dir="ltr">');
    expect(body).toContain('<input type="hidden" name="lang" value="fr">');
  });

  test('is there though the registries do not answer', async () => {
    expect((await visit('/', fixedAsk({ data: null, errors: [{ message: '' }] }))).status).toBe(200);
  });
});

describe('a search', () => {
  const found = inventedAsk({ 'PageInfo.hasNextPage': true, 'PageInfo.endCursor': 'next cursor' });

  test('shows its count, its coverage and that no match is not clean', async () => {
    const { body } = await visit('/?q=bull', found);
    expect(body).toContain('Found: 3');
    expect(body).toContain('No match is not clean.');
    expect(body).toContain('search.coverage.note');
  });

  test('escapes what was asked, in the field and in the title', async () => {
    const { body } = await visit(`/?q=${encodeURIComponent('"><script>alert(2)</script>')}&authority=${encodeURIComponent('"><b>')}`, found);
    expect(body).not.toMatch(/<script|"><b>/);
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;"');
  });

  test('keeps its filters in the address of the next page', async () => {
    const { body } = await visit('/?q=bull&kind=OBJECT&state=LB&lang=ar', found);
    expect(body).toContain('<a rel="next" href="/?q=bull&amp;kind=OBJECT&amp;state=LB&amp;after=next+cursor&amp;lang=ar">');
  });

  test('asks the API for what the address says and for nothing that is no kind or code', async () => {
    const asked: Record<string, unknown>[] = [];
    const listening: typeof found = (query, variables, languages) => {
      asked.push(variables);
      return found(query, variables, languages);
    };
    await visit('/?q=bull&kind=OBJECT&authority=a&state=lb', listening);
    await visit('/?q=bull&kind=PERSON&after=c', listening);
    expect(asked[0]).toEqual({ query: 'bull', where: { kind: ['OBJECT'], authority: ['a'] }, after: null });
    expect(asked[1]).toEqual({ query: 'bull', where: {}, after: 'c' });
  });

  test('names the authorities of its facets and lets a chosen one be removed', async () => {
    const id = 'authority_11111111111111111111111111';
    const said = { 'Facet.dimension': 'AUTHORITY', 'FacetValue.value': id, 'Authority.id': id };
    const { body } = await visit(`/?q=bull&authority=${id}`, inventedAsk(said));
    expect(body).toMatch(/<a href="\/\?q=bull" aria-current="true"><bdi[^>]*>authorities\.nodes\.0\.name\.value/);
  });

  test.each([
    [true, true],
    [false, false],
  ])('quotes a description where redistribution is allowed (%s) and only there', async (redistributable, quoted) => {
    const said = { 'Rights.redistributable': redistributable, 'Highlight.field': 'description', 'Highlight.fragment': 'a «bull» head <b>' };
    const { body } = await visit('/?q=bull', inventedAsk(said));
    expect(body.includes('a <mark>bull</mark> head &lt;b&gt;')).toBe(quoted);
  });

  test('that the API cannot read is a 400, one that a registry cannot answer a 503', async () => {
    const refusing = (code: string) => fixedAsk({ data: null, errors: [{ message: '', extensions: { code } }] });
    expect((await visit('/?q=%20-%20', refusing('BAD_USER_INPUT'))).status).toBe(400);
    expect((await visit('/?q=bull', refusing('SUBGRAPH_UNAVAILABLE'))).status).toBe(503);
  });
});

test('the style sheet is served from here and draws on no other host', async () => {
  const { headers, body } = await visit('/assets/pages.css', inventedAsk());
  expect(headers['content-type']).toBe('text/css; charset=utf-8');
  expect(body).not.toMatch(/url\(|@import|https?:/);
});
