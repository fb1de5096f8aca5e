import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../console/pages/dossier/manifest.ts';
import { anId, fixedAsk, inventedAsk, visit } from './support.ts';

const address = `/id/${anId('case')}/dossier`;

describe('the page of a claim dossier', () => {
  test('escapes every text, links to no other host and has its headings in order', async () => {
    const { status, body } = await visit(address, inventedAsk());
    expect(status).toBe(200);
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    for (const [, link] of body.matchAll(/(?:href|src|action)="([^"]*)"/g)) expect(link).toMatch(/^(\/(?!\/)|#|data:,)/);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('is chosen in a language by its address, and its links keep it', async () => {
    const { headers, body } = await visit(`${address}?language=ar`, inventedAsk());
    expect(headers['content-language']).toBe('ar');
    expect(body).toContain('<html lang="ar" dir="rtl">');
    expect(body).toMatch(/href="\/id\/[^"]*\?lang=fr"/);
    expect(body).not.toContain('language=ar');
  });

  test('leaves out texts whose licence forbids redistribution, in print and in linked data', async () => {
    for (const accept of ['text/html', 'application/ld+json']) {
      const open = await visit(address, inventedAsk({ 'Rights.redistributable': true, 'CaseClaim.filed': true }), { accept });
      const closed = await visit(address, inventedAsk({ 'Rights.redistributable': false, 'CaseClaim.filed': true }), { accept });
      for (const path of ['record.summary.0.value', 'record.evidence.nodes.0.description.0.value', 'record.claims.nodes.0.statement.0.value', 'photographs.0.caption.value']) {
        expect(open.body, path).toContain(path);
        expect(closed.body, path).not.toContain(path);
      }
    }
  });

  test('is told as linked data by its own address or by Accept, and refused alike', async () => {
    const byAddress = await visit(`${address}.jsonld`, inventedAsk());
    const byAccept = await visit(address, inventedAsk(), { accept: 'application/ld+json' });
    expect(byAddress.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(byAddress.body).toBe(byAccept.body);
    const absent = fixedAsk({ data: { record: null }, errors: [] });
    expect((await visit(`${address}.jsonld`, absent)).headers['content-type']).toContain('application/problem+json');
    expect((await visit(address, absent)).status).toBe(404);
    expect((await visit('/id/case_short/dossier', inventedAsk())).status).toBe(400);
  });

  test('takes every page of a list, and is not made of two versions of a case', async () => {
    let pages = 0;
    const more = inventedAsk();
    const paged = (version: string): typeof more => async <Data>(query: string, variables: Record<string, unknown>, languages: readonly string[]) => {
      const answer = JSON.parse(JSON.stringify(await more(query, variables, languages)));
      if (query.includes('Further_evidence')) {
        pages += 1;
        return { ...answer, data: { record: { version, evidence: { pageInfo: { hasNextPage: pages < 3, endCursor: 'c' }, nodes: [{ ...answer.data.record.evidence.nodes[0], title: `page ${pages}` }] } } } as Data };
      }
      if (query.startsWith('query Dossier')) Object.assign(answer.data.record, { version: 'v1', evidence: { ...answer.data.record.evidence, pageInfo: { hasNextPage: true, endCursor: 'a' } } });
      return answer;
    };
    const { body } = await visit(address, paged('v1'));
    for (const one of ['page 1', 'page 2', 'page 3']) expect(body).toContain(one);
    expect((await visit(address, paged('v2'))).status).toBe(503);
  });

  test('a registry that is down takes its part, and both forms say that they are incomplete', async () => {
    const down = inventedAsk({ 'RepatriationCase.objects': null, 'RepatriationCase.sites': new Error('down') });
    expect((await visit(address, down)).body).toContain('not available at the moment');
    expect((await visit(address, down)).body).toContain('class="incomplete"');
    expect(JSON.parse((await visit(`${address}.jsonld`, down)).body)).toMatchObject({ complete: false });
  });
});

test('canonical JSON has its names in order and nothing else to choose', () => {
  expect(canonicalJson({ b: [1, 'é"\n', null], a: { y: true, x: 1.5 }, 'Ā': 0, undefinedOnes: undefined })).toBe('{"a":{"x":1.5,"y":true},"b":[1,"é\\"\\n",null],"Ā":0}');
});
