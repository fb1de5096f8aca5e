import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Resilience } from '../../../gateway/config.ts';
import { overHttp } from '../../../gateway/engine/http.ts';
import type { Transport } from '../../../gateway/engine/transport.ts';
import { asking, codeOf, good, hopWith, json, type Stand, stand, type Standing, text } from './support/stand.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function subgraph(answer: Stand, { timeout = 400, ...resilience }: Partial<Resilience> & { timeout?: number } = {}): Promise<{ transport: Transport; standing: Standing }> {
  const standing = await stand(answer);
  const transport = overHttp({ name: 'stand', url: standing.url, secret: null, timeout, resilience: { ...defaultSettings.subgraphs, ...resilience } });
  opened.push(standing, transport);
  return { transport, standing };
}

const endless: Stand = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};

const flood: Stand = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  let left = 200;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
};

const wrong: [string, Stand, string][] = [
  ['never answers', () => undefined, 'DEADLINE_EXCEEDED'],
  ['drips without end', endless, 'DEADLINE_EXCEEDED'],
  ['stops in the middle', (response) => void response.writeHead(200, { 'content-length': '100' }).write('{"data":'), 'DEADLINE_EXCEEDED'],
  ['hangs up', (response) => response.destroy(), 'SUBGRAPH_UNAVAILABLE'],
  ['hangs up in the middle', (response) => void (response.writeHead(200, { 'content-length': '100' }), response.write('{"data":'), setTimeout(() => response.destroy(), 20)), 'SUBGRAPH_UNAVAILABLE'],
  ['talks no HTTP', (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'), 'SUBGRAPH_UNAVAILABLE'],
  ['sends headers without end', (response) => void response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`), 'SUBGRAPH_UNAVAILABLE'],
  ['is a proxy whose subgraph is down', text('<h1>502 Bad Gateway</h1>', 502), 'SUBGRAPH_UNAVAILABLE'],
  ['answers in HTML', text('<h1>Welcome to nginx</h1>'), 'SUBGRAPH_BAD_RESPONSE'],
  ['sends elsewhere', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'SUBGRAPH_BAD_RESPONSE'],
  ['truncates its JSON', text('{"data":{"site":{"title":"Pet'), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers twice', text('{"data":{}}{"data":{}}'), 'SUBGRAPH_BAD_RESPONSE'],
  ['packs what nobody asked it to pack', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"data":{}}')), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers 200 MB', flood, 'SUBGRAPH_BAD_RESPONSE'],
  ['announces 200 MB', (response) => void response.writeHead(200, { 'content-length': String(200 * 1024 * 1024) }).write('{'), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers nothing', text(''), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers null', text('null'), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers a list', json([]), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers data that is a list', json({ data: [] }), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers data that is a number', json({ data: 7 }), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers errors that are texts', json({ data: null, errors: ['no'] }), 'SUBGRAPH_BAD_RESPONSE'],
  ['answers neither data nor errors', json({ data: null, errors: [] }), 'SUBGRAPH_BAD_RESPONSE'],
];

describe('a subgraph that', () => {
  test.each(wrong)('%s fails with its code, in time, and its connection is not kept where more might come over it', async (what, answer, code) => {
    const { transport, standing } = await subgraph(answer, { timeout: code === 'DEADLINE_EXCEEDED' ? 400 : 5000 });
    const started = performance.now();
    expect(await codeOf(transport.fetch(asking(), hopWith()))).toBe(code);
    expect(performance.now() - started).toBeLessThan(4000);
    if (code === 'DEADLINE_EXCEEDED' || what.includes('200 MB')) await expect.poll(() => standing.connections().ended).toBe(1);
  });

  test('is not there fails at once', async () => {
    const { transport, standing } = await subgraph(good);
    await standing.close();
    expect(await codeOf(transport.fetch(asking(), hopWith()))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test('gives errors of odd shapes has them read as far as they can be', async () => {
    const { transport } = await subgraph(json({ data: { site: null }, errors: [{ message: 7, path: 'x', extensions: 'y' }, { message: 'm', path: ['site', 0], extensions: { code: 'C' } }, {}] }));
    const { errors } = await transport.fetch(asking(), hopWith());
    expect(errors).toEqual([{ message: '' }, { message: 'm', path: ['site', 0], extensions: { code: 'C' } }, { message: '' }]);
  });

  test('gives a million errors is heard in part', async () => {
    const { transport } = await subgraph(text(`{"data":null,"errors":[${'{},'.repeat(999_999)}{}]}`), { timeout: 5000 });
    expect((await transport.fetch(asking(), hopWith())).errors).toHaveLength(1000);
  });

  test('names a prototype gives a plain value and changes nothing', async () => {
    const { transport } = await subgraph(text('{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}'));
    const { data } = await transport.fetch(asking(), hopWith());
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a client that leaves', () => {
  test('ends its fetch and the connection under it', async () => {
    const { transport, standing } = await subgraph(() => undefined, { timeout: 5000 });
    const left = new AbortController();
    const fetched = codeOf(transport.fetch(asking(), hopWith(left.signal)));
    await expect.poll(standing.asked).toBe(1);
    left.abort();
    expect(await fetched).toBe('DEADLINE_EXCEEDED');
    await expect.poll(() => standing.connections().ended).toBe(1);
  });

  test('before its fetch began has nothing fetched', async () => {
    const { transport, standing } = await subgraph(good);
    expect(await codeOf(transport.fetch(asking(), hopWith(AbortSignal.abort())))).toBe('DEADLINE_EXCEEDED');
    expect(standing.asked()).toBe(0);
  });

  test('while it waits for its turn gives the turn up', async () => {
    const { transport, standing } = await subgraph((response) => void setTimeout(() => good(response, {} as never), 150), { concurrency: 1 });
    const left = new AbortController();
    const [first, second] = [codeOf(transport.fetch(asking(), hopWith())), codeOf(transport.fetch(asking(), hopWith(left.signal)))];
    await sleep(30);
    left.abort();
    expect(await second).toBe('DEADLINE_EXCEEDED');
    expect(await first).toBe('answered');
    expect(standing.asked()).toBe(1);
  });
});

test('connections are kept from one fetch to the next', async () => {
  const { transport, standing } = await subgraph(good);
  for (let count = 0; count < 20; count += 1) await transport.fetch(asking(), hopWith());
  expect(standing.asked()).toBe(20);
  expect(standing.connections().came).toBeLessThan(3);
});
