import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExplorer } from '../../console/explorer/build.ts';
import { anId, serveInvented } from './support.ts';

const executablePath = '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Without Debian's chromium on the machine there is nothing to look with.
describe.skipIf(!existsSync(executablePath))('in a browser', () => {
  let hub: Awaited<ReturnType<typeof serveInvented>>;
  let browser: Browser;

  beforeAll(async () => {
    await buildExplorer();
    hub = await serveInvented({ 'Seizure.synthetic': true }, [{ label: 'The public', token: null }, { label: 'Customs', token: 'customs' }]);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await hub?.close();
  });

  const addresses = ['/', '/?q=bull', ...['site', 'object', 'seizure', 'case', 'listing', 'item', 'collection'].map((kind) => `/id/${anId(kind)}`), `/id/${anId('grant')}`, `/id/${anId('seizure')}/report`];

  test.each(addresses.flatMap((address) => [[address, 'ar', 'light'], [address, 'en', 'dark']] as const))('%s in %s, %s, breaks no rule of axe', async (address, locale, colorScheme) => {
    // The page allows no foreign script; axe is one, so the policy is lifted for it alone.
    const context = await browser.newContext({ locale, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${hub.origin}${address}`);
    await page.evaluate(axe);
    const broken = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
    await context.close();
    expect(broken).toEqual([]);
  }, 30_000);

  test('an Arabic report reads from right to left, and its numbers and names do not', async () => {
    const page = await browser.newPage();
    await page.goto(`${hub.origin}/id/${anId('seizure')}/report?language=ar`);
    // Where things stand on the paper, which the markup alone does not tell.
    const places = await page.evaluate(`(() => {
      const box = (selector) => { const found = document.querySelector(selector); return found && found.getBoundingClientRect().toJSON(); };
      const range = document.createRange();
      const code = document.querySelector('.report dd code').firstChild;
      const letter = (at) => { range.setStart(code, at); range.setEnd(code, at + 1); return range.getBoundingClientRect().left; };
      return { name: box('.report dt'), value: box('.report dd'), first: box('.report thead th:first-child'), last: box('.report thead th:last-child'), begins: letter(0), goesOn: letter(5) };
    })()`) as Record<'name' | 'value' | 'first' | 'last', { left: number; right: number }> & { begins: number; goesOn: number };
    expect(places.name.left).toBeGreaterThanOrEqual(places.value.right);
    expect(places.first.left).toBeGreaterThanOrEqual(places.last.right);
    expect(places.begins).toBeLessThan(places.goesOn);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.signatures').isVisible()).toBe(true);
    await page.close();
  }, 30_000);

  test('the explorer loads from this host alone, opens on the answered flagship and asks again as another reader', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => void (request.url().startsWith('http') && hosts.add(new URL(request.url()).origin)));
    page.on('pageerror', ({ message }) => void complaints.push(message));
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    await page.goto(`${hub.origin}/explorer`);
    const answer = page.locator('.graphiql-response');
    await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('"case"');
    expect(await page.locator('.samples button').count()).toBe(8);
    hub.heard.length = 0;
    await page.locator('.view-as select').selectOption('Customs');
    await expect.poll(() => hub.heard).toContain('customs');
    await page.locator('.samples button', { hasText: 'What do I see?' }).click();
    await expect.poll(() => answer.innerText()).toContain('"viewer"');
    expect([...hosts]).toEqual([hub.origin]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);
});
