import { describe, expect, test } from 'vitest';
import { anId, fixedAsk, inventedAsk, visit } from './support.ts';

const prefixes = ['site', 'object', 'seizure', 'case', 'listing', 'item', 'loss', 'collection', 'authority'];

describe.each(prefixes)('the page of a %s', (prefix) => {
  const address = `/id/${anId(prefix)}`;

  test('escapes every text of every field', async () => {
    const { status, body } = await visit(address, inventedAsk());
    expect(status).toBe(200);
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/undefined|\[object|NaN/);
  });

  test('has no link to another host', async () => {
    const { body } = await visit(address, inventedAsk());
    expect(body).toContain('https://foreign.example/');
    for (const [, link] of body.matchAll(/(?:href|src|action)="([^"]*)"/g)) expect(link).toMatch(/^(\/(?!\/)|#|data:,)/);
  });

  test('gives valid headings in order, one main landmark and a way to skip to it', async () => {
    const { body } = await visit(address, inventedAsk());
    expect(body.match(/<h1>/g)).toHaveLength(1);
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(body).toContain('<a class="skip" href="#main">');
    expect(body.match(/<main id="main"/g)).toHaveLength(1);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is told as linked data to a client that takes it', async () => {
    const { headers, body } = await visit(address, inventedAsk(), { accept: 'application/ld+json' });
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(headers['vary']).toContain('Accept');
    const data = JSON.parse(body) as Record<string, unknown>;
    expect(data['@context']).toBe(prefix === 'object' ? 'https://linked.art/ns/v1/linked-art.json' : 'https://schema.org');
    expect(data[prefix === 'object' ? 'id' : '@id']).toBe(`https://hub.test${address}`);
  });
});

describe('a text whose licence forbids redistribution', () => {
  const closed = inventedAsk({ 'Rights.redistributable': false });
  const open = inventedAsk({ 'Rights.redistributable': true });

  test.each([
    ['site', 'record.description.0.value'], ['site', 'record.justification.0.value'], ['site', 'record.lootingReports.nodes.0.description.0.value'],
    ['object', 'record.description.0.value'], ['object', 'record.custodyTimeline.nodes.0.description.0.value'], ['object', 'record.provenanceStatements.0.text.value'],
    ['seizure', 'record.description.0.value'], ['case', 'record.summary.0.value'], ['case', 'record.evidence.nodes.0.description.0.value'],
    ['listing', 'record.statedProvenance.0.value'], ['item', 'record.description.0.value'], ['loss', 'record.circumstances.0.value'],
  ])('is left out of the page of a %s, which says so: %s', async (prefix, path) => {
    expect((await visit(`/id/${anId(prefix)}`, open)).body).toContain(path);
    const { body } = await visit(`/id/${anId(prefix)}`, closed);
    expect(body).not.toContain(path);
    expect(body).toContain('does not allow redistribution');
    expect(body).toContain(prefix === 'item' ? 'record.label.value' : 'title.value');
  });

  test.each(['site', 'object', 'seizure', 'case', 'listing'])('is left out of the linked data of a %s', async (prefix) => {
    const accept = { accept: 'application/ld+json' };
    expect((await visit(`/id/${anId(prefix)}`, open, accept)).body).toMatch(/record\.(description|summary)\.0/);
    expect((await visit(`/id/${anId(prefix)}`, closed, accept)).body).not.toMatch(/record\.(description|summary)\.0/);
  });
});

test('an invented record says so in the title of the tab, above its heading and in the linked data', async () => {
  const ask = inventedAsk({ 'Seizure.synthetic': true, 'CulturalObject.synthetic': true });
  const { body } = await visit(`/id/${anId('seizure')}`, ask);
  expect(body).toContain('<title>Invented: ');
  expect(body.indexOf('class="synthetic"')).toBeLessThan(body.indexOf('<h1>'));
  const { body: linked } = await visit(`/id/${anId('object')}`, ask, { accept: 'application/ld+json' });
  expect((JSON.parse(linked) as { _label: string })._label).toMatch(/^\[synthetic\] /);
});

test('an Arabic page reads from right to left and keeps texts of other languages apart', async () => {
  const { headers, body } = await visit(`/id/${anId('object')}?lang=ar`, inventedAsk());
  expect(headers['content-language']).toBe('ar');
  expect(body).toContain('<html lang="ar" dir="rtl">');
  expect(body).toContain('<bdi lang="en" dir="ltr">record.title.value');
  expect(body).toMatch(/href="\/id\/[^"]*\?lang=ar"/);
});

describe('a record that cannot be shown', () => {
  const absent = fixedAsk({ data: { record: null }, errors: [] });
  const refusing = (code: string) => fixedAsk({ data: null, errors: [{ message: 'said by the API', extensions: { code } }] });

  test('is a 404 without a trace of why', async () => {
    const { status, body } = await visit(`/id/${anId('case')}`, absent);
    expect(status).toBe(404);
    expect(body).toContain('or none that you may see');
  });

  test('is a 404 for a kind of identifier that has no page', async () => {
    expect((await visit(`/id/${anId('grant')}`, inventedAsk())).status).toBe(404);
  });

  test.each(['site_short', 'SITE_11111111111111111111111111', 'site_8zzzzzzzzzzzzzzzzzzzzzzzzz', '<script>', 'constructor_1'])('is a 400 where %s is no identifier', async (id) => {
    const { status, body } = await visit(`/id/${encodeURIComponent(id)}`, inventedAsk());
    expect(status).toBe(400);
    expect(body).not.toContain('<script');
  });

  test('is a 400 where the API calls the identifier bad input', async () => {
    expect((await visit(`/id/${anId('site')}`, refusing('BAD_USER_INPUT'))).status).toBe(400);
  });

  test('is a 503 while its registry is down, in the words of the page and not of the error', async () => {
    const { status, body } = await visit(`/id/${anId('site')}`, refusing('SUBGRAPH_UNAVAILABLE'));
    expect(status).toBe(503);
    expect(body).not.toContain('said by the API');
  });

  test('is a problem document to a client that takes linked data', async () => {
    const { status, headers } = await visit(`/id/${anId('site')}`, absent, { accept: 'application/ld+json' });
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});

test('a registry that is down takes its part of the page and nothing else', async () => {
  const { status, body } = await visit(`/id/${anId('object')}`, inventedAsk({ 'CulturalObject.sites': null, 'CulturalObject.authority': null, 'SeizureJoinEdge.node': null }));
  expect(status).toBe(200);
  expect(body).toContain('not available at the moment');
  expect(body).toContain('record.cases.edges.0.node.title.value');
});

test('a date is shown with its original words only where they say it otherwise', async () => {
  const dated = (original: string) => inventedAsk({ 'FuzzyDate.original': original, 'FuzzyDate.edtf': '2017-07-06', 'FuzzyDate.display': '6 July 2017' });
  expect((await visit(`/id/${anId('listing')}`, dated('late 2010s'))).body).toContain('(original: <bdi>late 2010s</bdi>)');
  expect((await visit(`/id/${anId('listing')}`, dated('2017-07-06'))).body).not.toContain('(original:');
});
