import { describe, expect, test } from 'vitest';
import type { IncomingMessage } from 'node:http';
import { clientKey } from '../../../gateway/limits/client.ts';
import { createRateLimiter } from '../../../gateway/limits/rate.ts';
import { anonymousPrincipal } from '../../../subgraphs/kernel/process/principal.ts';
import { openEdge } from './support/edge.ts';

describe('the rate of a client', () => {
  test('lets a burst through, then so many a second, each client by itself', () => {
    const clock = { now: 0 };
    const take = createRateLimiter({ perSecond: 2, burst: 3, proxies: 0 }, () => clock.now);
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([0, 0, 0, 1]);
    expect(take('b')).toBe(0);
    clock.now = 500;
    expect([take('a'), take('a')]).toEqual([0, 1]);
    clock.now = 100_000;
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([0, 0, 0, 1]);
  });

  test('says after how many seconds to ask again', () => {
    const take = createRateLimiter({ perSecond: 0.1, burst: 1, proxies: 0 }, () => 0);
    expect([take('a'), take('a')]).toEqual([0, 10]);
  });

  test('is refused over HTTP with 429, a code and the time to wait, and others are answered', async () => {
    const edge = await openEdge({ env: { RATE_PER_SECOND: '1', RATE_BURST: '3' } });
    const asked = await Promise.all(Array.from({ length: 5 }, () => edge.post({ query: '{ dear }' }, { authorization: 'Bearer eager' })));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = asked.find(({ status }) => status === 429);
    expect(refused?.answer).toEqual({ errors: [{ message: expect.stringContaining('Retry-After') as string, extensions: { code: 'RATE_LIMITED' } }] });
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect((await edge.post({ query: '{ dear }' }, { authorization: 'Bearer calm' })).status).toBe(200);
    expect((await edge.post({ query: '{ dear }' })).status).toBe(200);
    expect((await fetch(`${edge.url}/livez`)).status).toBe(200);
    await edge.close();
  });

  test('counts tokens that cannot be trusted by their address', async () => {
    const edge = await openEdge({ env: { RATE_PER_SECOND: '1', RATE_BURST: '2' } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await edge.post({ query: '{ dear }' }, { authorization: 'Bearer bad' })).status);
    expect(statuses).toEqual([401, 401, 429]);
    await edge.close();
  });
});

describe('a client', () => {
  const request = (remoteAddress: string, forwarded?: string) => ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

  test.each([
    ['its token’s client, wherever it asks from', { ...anonymousPrincipal, clientId: 'xa' }, request('192.0.2.1'), 0, 'client xa'],
    ['its address without a token', null, request('192.0.2.1'), 0, 'address 192.0.2.1'],
    ['its IPv4 address in IPv6 clothes', null, request('::ffff:192.0.2.1'), 0, 'address 192.0.2.1'],
    ['its network of IPv6 addresses', null, request('2001:db8:1:2:3:4:5:6'), 0, 'address 2001:db8:1:2::/64'],
    ['the same network written shorter', null, request('2001:db8:1:2::9'), 0, 'address 2001:db8:1:2::/64'],
    ['no address that it claims itself', null, request('192.0.2.1', '203.0.113.9'), 0, 'address 192.0.2.1'],
    ['the address that the proxy saw, not what stood there before', null, request('10.0.0.1', '203.0.113.9, 192.0.2.7'), 1, 'address 192.0.2.7'],
    ['the address that the outer of two proxies saw', null, request('10.0.0.1', '203.0.113.9, 192.0.2.7, 10.0.0.2'), 2, 'address 192.0.2.7'],
  ] as const)('is %s', (_, principal, from, proxies, key) => {
    expect(clientKey(principal as never, from, proxies)).toBe(key);
  });
});
