import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrlOf } from '../../cli/hub/public-url.ts';
import { buildExplorer, explorerDist } from '../../console/explorer/build.ts';
import { configOf } from '../../subgraphs/kernel/process/config.ts';
import { anId, serveInvented } from './support.ts';

let hub: Awaited<ReturnType<typeof serveInvented>>;

beforeAll(async () => {
  await buildExplorer();
  hub = await serveInvented({}, [{ label: 'The public', token: null }, { label: 'Customs', token: 'customs' }]);
}, 60_000);

afterAll(() => hub.close());

const visit = (path: string, init: RequestInit = {}) => fetch(`${hub.origin}${path}`, init);

describe('over HTTP', () => {
  test('a record is HTML or linked data at one address, and caches are told what it depends on', async () => {
    const page = await visit(`/id/${anId('object')}`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const linked = await visit(`/id/${anId('object')}`, { headers: { accept: 'application/ld+json' } });
    expect(linked.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    for (const { headers } of [page, linked]) expect(headers.get('vary')).toBe('Accept, Accept-Language, Authorization');
    expect(await linked.json()).toMatchObject({ id: `${hub.origin}/id/${anId('object')}`, type: 'HumanMadeObject' });
  });

  test('a record’s address is the hub’s own, whatever host a request names', async () => {
    const { port } = new URL(hub.origin);
    const body = await new Promise<string>((resolve, reject) => {
      const asked = get({ port, host: '127.0.0.1', path: `/id/${anId('object')}`, headers: { host: 'evil.example', accept: 'application/ld+json', 'x-forwarded-host': 'evil.example' } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk)).on('end', () => resolve(text));
      });
      asked.on('error', reject);
    });
    expect(body).not.toContain('evil.example');
    expect(JSON.parse(body)).toMatchObject({ id: `${hub.origin}/id/${anId('object')}` });
  });

  test.each([
    [{ PUBLIC_URL: 'https://hub.example/' }, 'https://hub.example'],
    [{}, 'http://127.0.0.1:4711'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:4711'],
    [{ HOST: '192.0.2.7' }, 'http://192.0.2.7:4711'],
    [{ HOST: '::1' }, 'http://[::1]:4711'],
  ])('with %o addresses begin with %s', (settings, url) => {
    expect(publicUrlOf(configOf(settings), 4711)).toBe(url);
  });

  test('a page asks as the reader whose token came with the request', async () => {
    hub.heard.length = 0;
    await visit(`/id/${anId('seizure')}`, { headers: { authorization: 'Bearer xa-customs' } });
    await visit(`/id/${anId('seizure')}`);
    expect(hub.heard).toEqual(['xa-customs', null]);
  });

  test.each(['/nothing', '/id/', '/id/a/b', '/assets/other.css', '/explorer/nothing', '/%zz'])('%s is a plain 404', async (path) => {
    const { status, headers } = await visit(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  });

  test.each([
    ['ar', 'rtl', 'لا شيء هنا'],
    ['fr', 'ltr', 'Rien ici'],
    ['en', 'ltr', 'Nothing here'],
  ])('an address without a page is told in %s to whoever asks with a browser', async (language, direction, heading) => {
    const answer = await visit('/nothing', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': language } });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-language')]).toEqual([404, 'text/html; charset=utf-8', language]);
    expect(await answer.text()).toMatch(new RegExp(`<html lang="${language}" dir="${direction}">[^]*<h1>${heading}</h1>`));
  });

  test.each(['/id/%00', '/id/%zz', `/id/${anId('site')}%0a`])('%s is a 400', async (path) => {
    expect((await visit(path)).status).toBe(400);
  });

  test('only reading is answered', async () => {
    expect((await visit('/', { method: 'POST' })).status).toBe(404);
    expect((await visit('/', { method: 'HEAD' })).status).toBe(200);
  });

  test('the explorer is one page whose files are all here', async () => {
    const page = await visit('/explorer');
    expect(page.status).toBe(200);
    const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect((await visit(file)).status).toBe(200);
    expect(existsSync(`${explorerDist}/index.html`)).toBe(true);
  });

  test('the explorer is told its samples and readers, and no cache keeps the tokens', async () => {
    const response = await visit('/explorer/config.json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const config = (await response.json()) as { samples: { variables: object }[]; readers: unknown };
    expect(config.samples[0]?.variables).toEqual({ case: anId('case') });
    expect(config.readers).toEqual([{ label: 'The public', token: null }, { label: 'Customs', token: 'customs' }]);
  });

  test('a bundle that is newer than its sources is not built again', async () => {
    expect(await buildExplorer()).toBe('current');
  });
});
