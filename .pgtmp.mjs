import { chromium } from 'playwright-core'; import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
const ctx = await b.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: false });
const page = await ctx.newPage();
const hosts = new Set(); page.on('request', r => { const u=new URL(r.url()); if(u.protocol.startsWith('http')) hosts.add(u.host); });
page.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log('console', m.type(), m.text().slice(0,300)); }); page.on('pageerror', e => console.log('pageerror', e.message.slice(0,300)));
const id='1'.repeat(26);
for (const scheme of ['light','dark']) { await page.emulateMedia({ colorScheme: scheme });
for (const [n,u] of [['front','/'],['front-ar','/?lang=ar'],['search','/?q=bull'],['object',`/id/object_${id}`],['case-ar',`/id/case_${id}?lang=ar`],['seizure',`/id/seizure_${id}`],['404',`/id/grant_${id}`]]) {
  await page.goto('http://localhost:4555'+u); if (scheme==='light') await page.screenshot({ path: `/tmp/pg-out/${n}.png`, fullPage: n!=='object'&&n!=='case-ar' });
  const r = await page.evaluate(async (src) => { (0, eval)(src); return 0 }, axe).catch(()=>null);
  if (r===null) { const c2 = await b.newContext({ bypassCSP: true, colorScheme: scheme }); const p2 = await c2.newPage(); await p2.goto('http://localhost:4555'+u); await p2.evaluate(axe); const res = await p2.evaluate(() => axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })); console.log(scheme, n, res.violations.map(v => v.id+':'+v.nodes.length+' '+v.nodes[0].html.slice(0,120)).join(' | ')||'axe ok'); await c2.close(); }
  else { const res = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] })); console.log(scheme, n, res.violations.map(v => v.id+':'+v.nodes.length+' '+v.nodes[0].html.slice(0,120)).join(' | ')||'axe ok'); }
}}
await page.emulateMedia({ colorScheme: 'light' });
await page.goto('http://localhost:4555/explorer'); await page.waitForTimeout(6000); await page.screenshot({ path: '/tmp/pg-out/explorer.png' });
console.log('resp', (await page.locator('.graphiql-response').innerText()).slice(0,200).replaceAll('\n',' '));
const reqs=[]; page.on('request', r => { if (r.url().endsWith('/graphql')) reqs.push([r.headers().authorization, (r.postData()||'').slice(0,60)]); });
await page.locator('.view-as select').selectOption('Customs of X'); await page.waitForTimeout(1000);
await page.locator('.samples button').nth(6).click(); await page.waitForTimeout(1500); await page.screenshot({ path: '/tmp/pg-out/explorer2.png' });
console.log(reqs, [...hosts]);
await b.close();
