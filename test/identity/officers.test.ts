import { request } from 'node:http';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developmentKey, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { askToken, authorizationOf, Browser, type IdentityHub, openIdentityHub, whoAmI } from './support/hub.ts';

let open: IdentityHub;
beforeAll(async () => {
  open = await openIdentityHub();
});
afterAll(() => open.close());

const preflight = { 'apollo-require-preflight': '1', 'sec-fetch-site': 'same-origin' };
const sessionOf = (browser: Browser) => ({ cookie: `turath-session=${browser.cookies.get('turath-session') ?? ''}` });
async function signedIn(officer = 'nadir'): Promise<Browser> {
  const browser = new Browser(open.url);
  await browser.signIn(officer);
  return browser;
}

describe('an officer', () => {
  test('signs in by code and PKCE, and the hub’s pages know the officer by a cookie that no script reads', async () => {
    const browser = new Browser(open.url);
    expect(await browser.signIn('nadir', '/?q=bull')).toBe(`${open.url}/?q=bull`);
    const cookie = browser.set.find((line) => line.startsWith('turath-session=')) ?? '';
    expect(cookie).toMatch(/; Path=\/;/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(browser.cookies.has('turath-sign-in')).toBe(false);
    const { answer } = await open.graphql({ ...sessionOf(browser), ...preflight });
    expect(answer.data.viewer).toMatchObject({ kind: 'OFFICER', clientId: 'hub-console', displayName: 'Nadir al-Marfai', roles: ['CUSTOMS_OFFICER'], authority: { name: { value: 'Qamar Coast Customs' } } });
    expect((await browser.go('/')).status).toBe(200);
  });

  test('who is signed in at the issuer is not asked again, unless the client wants it', async () => {
    const browser = await signedIn();
    const again = await browser.next(await browser.next('/sign-in'));
    expect(again).toContain('/sign-in/callback?code=');
    const { address } = authorizationOf(open.url, { prompt: 'login' });
    expect((await browser.go(address)).status).toBe(200);
    const silent = new URL(await new Browser(open.url).next(authorizationOf(open.url, { prompt: 'none' }).address));
    expect([silent.searchParams.get('error'), silent.searchParams.get('state'), silent.searchParams.get('iss')]).toEqual(['login_required', 'state-1', `${open.url}/issuer`]);
  });

  test('who signs out is the public again, and is asked when signing in anew', async () => {
    const browser = await signedIn();
    const end = await browser.next('/sign-out', { method: 'POST', headers: { origin: open.url, 'sec-fetch-site': 'same-origin' } });
    expect(await browser.next(end)).toBe('/');
    expect([...browser.cookies.keys()]).toEqual(['turath-form']);
    expect((await browser.go(await browser.next('/sign-in'))).status).toBe(200);
  });

  test('is signed out by nobody else’s page', async () => {
    const browser = await signedIn();
    for (const headers of [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, {}, { origin: 'null' }] as Record<string, string>[]) {
      expect((await browser.go('/sign-out', { method: 'POST', headers })).status).toBe(403);
    }
    expect(browser.cookies.has('turath-session')).toBe(true);
  });

  test('whose token has ended is sent to the issuer and comes back to the same page; a spoilt session is dropped', async () => {
    const browser = await signedIn();
    const principal = developmentPrincipal('xa-customs', []);
    if (principal === null) throw new Error('There is no such client.');
    const ended = await issueDevelopmentToken(await developmentKey(open.dataDir), principal, `${open.url}/issuer`, -60);
    browser.cookies.set('turath-session', ended);
    const [signIn, page] = [await browser.next('/?q=bull'), '/?q=bull'];
    expect(signIn).toBe(`/sign-in?to=${encodeURIComponent(page)}`);
    const callback = await browser.next(await browser.next(signIn));
    expect(await browser.next(callback)).toBe(`${open.url}${page}`);
    expect((await open.graphql({ cookie: `turath-session=${ended}`, ...preflight })).status).toBe(401);
    browser.cookies.set('turath-session', 'nonsense');
    expect(await browser.next('/?q=bull')).toBe(`${open.url}/?q=bull`);
    expect(browser.cookies.has('turath-session')).toBe(false);
    expect((await browser.go('/?q=bull')).status).toBe(200);
  });

  test.each(['//evil.example', '/\\evil.example', '/..//evil.example', 'https://evil.example', 'javascript:alert(1)', '/%0d%0aset-cookie:x=1', ''])('is sent to no other host after signing in by to=%s', async (to) => {
    const target = await new Browser(open.url).signIn('nadir', to);
    expect(new URL(target).origin).toBe(open.url);
    expect(target.startsWith(`${open.url}/`)).toBe(true);
  });

  test('begins at the address by which the hub names itself, since cookies belong to a host’s name', async () => {
    const response = await fetch(`${open.url.replace('127.0.0.1', 'localhost')}/sign-in?to=/x`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${open.url}/sign-in?to=%2Fx`);
  });
});

describe('the answer to a sign-in', () => {
  test.each<[string, (callback: URL, browser: Browser) => void]>([
    ['another state', (callback) => callback.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (callback) => callback.searchParams.delete('state')],
    ['another issuer', (callback) => callback.searchParams.set('iss', 'https://evil.example')],
    ['another code', (callback) => callback.searchParams.set('code', 'x')],
    ['no code', (callback) => callback.searchParams.delete('code')],
    ['an error', (callback) => (callback.searchParams.delete('code'), callback.searchParams.set('error', 'access_denied'))],
    ['no beginning in this browser', (_, browser) => browser.cookies.delete('turath-sign-in')],
    ['a spoilt beginning', (_, browser) => browser.cookies.set('turath-sign-in', 'e30')],
  ])('with %s signs nobody in', async (_, change) => {
    const browser = new Browser(open.url);
    const callback = new URL((await browser.choose(await browser.next('/sign-in'), 'nadir')).headers.get('location') ?? '');
    change(callback, browser);
    expect((await browser.go(callback.href)).status).toBe(400);
    expect(browser.cookies.has('turath-session')).toBe(false);
  });

  test('of one browser signs nobody in at another one', async () => {
    const [one, other] = [new Browser(open.url), new Browser(open.url)];
    const callback = (await one.choose(await one.next('/sign-in'), 'nadir')).headers.get('location') ?? '';
    await other.next('/sign-in');
    expect((await other.go(callback)).status).toBe(400);
  });
});

describe('an authorization code', () => {
  const codeFor = async (change: Record<string, string | undefined> = {}) => {
    const { address, verifier } = authorizationOf(open.url, change);
    const location = new URL((await new Browser(open.url).choose(address, 'zahra')).headers.get('location') ?? '');
    return { code: location.searchParams.get('code') ?? '', verifier, location };
  };
  const form = (code: string, verifier: string) => ({ grant_type: 'authorization_code', code, code_verifier: verifier, client_id: 'hub-console', redirect_uri: `${open.url}/sign-in/callback` });

  test('becomes an officer’s token and an ID token, once', async () => {
    const { code, verifier, location } = await codeFor();
    expect([location.searchParams.get('state'), location.searchParams.get('iss')]).toEqual(['state-1', `${open.url}/issuer`]);
    const { status, body } = await askToken(open.url, form(code, verifier));
    expect(status).toBe(200);
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: 'hub-console', sub: 'zahra', nonce: 'nonce-1', name: 'Zahra as-Sahrati' });
    expect((await open.graphql({ authorization: `Bearer ${body.access_token}` })).answer.data.viewer).toMatchObject({ kind: 'OFFICER', displayName: 'Zahra as-Sahrati' });
    expect((await open.graphql({ authorization: `Bearer ${body.id_token}` })).status).toBe(401);
    expect((await askToken(open.url, form(code, verifier))).body).toEqual({ error: 'invalid_grant' });
  });

  test.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: '' }],
    ['another client', { client_id: 'xa-customs' }],
    ['another address', { redirect_uri: 'https://evil.example/' }],
  ])('with %s is refused, and spent', async (_, change) => {
    const { code, verifier } = await codeFor();
    expect((await askToken(open.url, { ...form(code, verifier), ...change })).body).toEqual({ error: 'invalid_grant' });
    expect((await askToken(open.url, form(code, verifier))).body).toEqual({ error: 'invalid_grant' });
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a challenge whose method is not said', { code_challenge_method: undefined }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['the hybrid flow', { response_type: 'code id_token' }, 'unsupported_response_type'],
    ['a fragment as its answer', { response_mode: 'fragment' }, 'invalid_request'],
    ['a request object', { request: 'x.y.z' }, 'request_not_supported'],
    ['a request by reference', { request_uri: 'https://evil.example' }, 'request_uri_not_supported'],
    ['another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
  ])('is not given for %s', async (_, change, error) => {
    const location = new URL(await new Browser(open.url).next(authorizationOf(open.url, change).address));
    expect([location.origin, location.searchParams.get('error'), location.searchParams.get('code')]).toEqual([open.url, error, null]);
  });

  test.each(['https://evil.example/', '/sign-in/callback', undefined, 'javascript:alert(1)'])('is never sent to the address %s', async (redirect_uri) => {
    const response = await new Browser(open.url).go(authorizationOf(open.url, { redirect_uri }).address);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect((await new Browser(open.url).go(authorizationOf(open.url, { client_id: 'other' }).address)).status).toBe(400);
  });
});

describe('the sign-in page', () => {
  test.each<[string, { headers?: Record<string, string>; form?: string }]>([
    ['another site', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }],
    ['a neighbouring host', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['a browser that hides where it comes from', { headers: { origin: 'null', 'sec-fetch-site': '' } }],
    ['a form that the page did not give', { form: 'x'.repeat(43) }],
    ['a form without its token', { form: '' }],
  ])('takes no form from %s', async (_, change) => {
    const browser = new Browser(open.url);
    const response = await browser.choose(authorizationOf(open.url).address, 'nadir', change);
    expect([response.status, response.headers.get('location')]).toEqual([403, null]);
    expect(browser.cookies.has('turath-officer')).toBe(false);
  });

  test('takes no form whose token another browser was given, and no officer who is not on it', async () => {
    const [one, other] = [new Browser(open.url), new Browser(open.url)];
    const { address } = authorizationOf(open.url);
    const token = /name="form" value="([^"]+)"/.exec(await (await one.go(address)).text())?.[1] ?? '';
    expect((await other.choose(address, 'nadir', { form: token })).status).toBe(403);
    expect((await one.choose(address, 'minister')).status).toBe(403);
  });

  test('believes no cookie that it did not seal', async () => {
    const browser = new Browser(open.url);
    for (const value of ['rashid', `rashid.${Date.now() + 60_000}.AAAA`, `rashid.${Date.now() + 60_000}.`, '..']) {
      browser.cookies.set('turath-officer', value);
      expect((await browser.go(authorizationOf(open.url).address)).status, value).toBe(200);
    }
  });

  test('loads nothing, runs nothing, is framed nowhere, and escapes what it was asked', async () => {
    const response = await new Browser(open.url).go(authorizationOf(open.url, { state: '"><script>alert(1)</script>', ui_locales: 'ar' }).address);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(page).not.toMatch(/<script|<img|<link|src=|https?:\/\/(?!127)/i);
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('نادر المرفئي');
  });
});

describe('a session', () => {
  const query = JSON.stringify({ query: whoAmI });

  test.each<[string, Record<string, string>]>([
    ['without the header that makes a browser ask first', { 'sec-fetch-site': 'same-origin' }],
    ['with that header empty', { 'sec-fetch-site': 'same-origin', 'apollo-require-preflight': '' }],
    ['from another site', { ...preflight, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from a neighbouring host', { ...preflight, 'sec-fetch-site': 'same-site' }],
    ['from another origin, by a browser that says no more', { 'apollo-require-preflight': '1', origin: 'https://evil.example' }],
    ['from nowhere', { 'apollo-require-preflight': '1' }],
  ])('is refused by GraphQL %s', async (_, headers) => {
    const { status, answer } = await open.graphql({ ...sessionOf(await signedIn()), ...headers });
    expect(status).toBe(401);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(answer.data).toBeUndefined();
  });

  test('is refused on any spelling of GraphQL’s address, by GET and as a form', async () => {
    const session = sessionOf(await signedIn());
    for (const path of ['/graphql', '/graphql/', '/GraphQL', '/graphql?x=1', '/graphql/x']) {
      const response = await fetch(`${open.url}${path}`, { method: 'POST', headers: { ...session, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: query });
      expect(response.status, path).toBe(401);
    }
    const get = await fetch(`${open.url}/graphql?query=${encodeURIComponent('{viewer{kind}}')}`, { headers: { ...session, 'sec-fetch-site': 'same-origin' } });
    expect(get.status).toBe(401);
    const form = await fetch(`${open.url}/graphql`, { method: 'POST', headers: { ...session, ...preflight, 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{kind}}' });
    expect(form.status).toBe(400);
  });

  test('is taken by its origin where a browser says no more', async () => {
    const { answer } = await open.graphql({ ...sessionOf(await signedIn()), 'apollo-require-preflight': '1', origin: open.url });
    expect(answer.data.viewer.kind).toBe('OFFICER');
  });

  test('yields to a token in the header, and two sessions are none', async () => {
    const session = sessionOf(await signedIn());
    expect((await open.graphql({ ...session, ...preflight, authorization: 'Bearer nonsense' })).status).toBe(401);
    const twice = await open.graphql({ cookie: `${session.cookie}; ${session.cookie}`, ...preflight });
    expect(twice.answer.data.viewer.kind).toBe('ANONYMOUS');
  });
});

describe('a hub that is reached by https', () => {
  test('gives cookies that travel by https alone and that no neighbouring host can set', async () => {
    const secure = await openIdentityHub({ PUBLIC_URL: 'https://hub.example' });
    try {
      const response = await fetch(`${secure.url}/sign-in`, { redirect: 'manual' });
      expect(response.headers.get('location')).toBe('https://hub.example/sign-in?to=%2F');
      const begun = await requestAs('hub.example', `${secure.url}/sign-in`);
      expect(begun).toMatch(/^__Host-turath-sign-in=[^;]+; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    } finally {
      await secure.close();
    }
  });
});

/** The cookie that a request under another host's name is given; fetch lets nobody choose that name. */
function requestAs(host: string, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.headers['set-cookie']?.[0] ?? '');
    }).on('error', reject).end();
  });
}
