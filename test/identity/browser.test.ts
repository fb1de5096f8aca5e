import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdentityHub, openIdentityHub } from './support/hub.ts';

const executablePath = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const asked = `fetch('/graphql', { method: 'POST', headers: HEADERS, body: JSON.stringify({ query: '{ viewer { kind displayName roles } }' }) }).then(async (response) => ({ status: response.status, viewer: (await response.json()).data?.viewer ?? null }))`;

// Without Debian's chromium on the machine there is nothing to look with.
describe.skipIf(!existsSync(executablePath))('an officer’s browser', () => {
  let open: IdentityHub;
  let browser: Browser;
  beforeAll(async () => {
    open = await openIdentityHub();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await open?.close();
  });

  const ask = (headers: Record<string, string>) => asked.replace('HEADERS', JSON.stringify({ 'content-type': 'application/json', ...headers }));

  test('signs in with the keyboard alone, keeps a cookie that no script sees, asks as the officer, and signs out', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    const origins = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => void origins.add(new URL(request.url()).origin));
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    await page.goto(`${open.url}/sign-in?to=/?q=bull`);
    expect(await page.title()).toBe('Sign in · Turath Hub');
    await page.getByRole('button', { name: /Nadir al-Marfai/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${open.url}/?q=bull`);
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await page.evaluate(ask({ 'apollo-require-preflight': '1' }))).toEqual({ status: 200, viewer: { kind: 'OFFICER', displayName: 'Nadir al-Marfai', roles: ['CUSTOMS_OFFICER'] } });
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([open.url]);
    expect(await page.evaluate(ask({}))).toEqual({ status: 401, viewer: null });
    await page.evaluate(`(() => { const form = document.createElement('form'); form.method = 'post'; form.action = '/sign-out'; document.body.append(form); form.submit(); })()`);
    await page.waitForURL(`${open.url}/`);
    expect(await page.evaluate(ask({ 'apollo-require-preflight': '1' }))).toEqual({ status: 200, viewer: { kind: 'ANONYMOUS', displayName: null, roles: ['PUBLIC'] } });
    await context.close();
  }, 60_000);

  test('lends its session to no page of another origin', async () => {
    const context = await browser.newContext({ locale: 'en', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${open.url}/sign-in`);
    await page.getByRole('button', { name: /Nadir/ }).click();
    await page.waitForURL(`${open.url}/`);
    // The same host by another name and port is another origin; on the same site, so that the cookie does travel.
    const evil = open.url.replace('127.0.0.1', 'localhost');
    await page.goto(`${evil}/livez`);
    const attack = `fetch('${open.url}/graphql', { method: 'POST', credentials: 'include', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: '{"query":"{viewer{kind}}"}' }).then((response) => response.type)`;
    expect(await page.evaluate(attack)).toBe('opaque');
    const read = `fetch('${open.url}/graphql', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, body: '{"query":"{viewer{kind}}"}' }).then(() => 'read', () => 'refused')`;
    expect(await page.evaluate(read)).toBe('refused');
    await context.close();
  }, 60_000);

  test.each([['ar', 'rtl', 'light', 'تسجيل الدخول'], ['en', 'ltr', 'dark', 'Sign in'], ['fr', 'ltr', 'light', 'Se connecter']] as const)('is shown the sign-in page in %s, %s, %s, without breaking a rule of axe', async (locale, direction, colorScheme, title) => {
    const context = await browser.newContext({ locale, colorScheme, bypassCSP: true, viewport: { width: 360, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${open.url}/sign-in`);
    expect(await page.evaluate('document.documentElement.dir')).toBe(direction);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('form button').count()).toBe(14);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.evaluate(axe);
    expect(await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)).toEqual([]);
    await page.locator('nav a').first().click();
    expect(await page.evaluate('document.documentElement.lang')).not.toBe(locale);
    await context.close();
  }, 60_000);
});
