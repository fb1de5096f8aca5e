import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { trustOf } from '../../cli/hub/trust.ts';
import { developmentKey, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { demoId } from '../../schema/ids.ts';
import { configOf } from '../../subgraphs/kernel/process/config.ts';
import { Browser, type IdentityHub, openIdentityHub } from './support/hub.ts';
import { audience, makeKey, openProvider, type Provider, type ProviderKey, token } from './support/provider.ts';

const preflight = { 'apollo-require-preflight': '1', 'sec-fetch-site': 'same-origin' };
const customs = { state: 'XA', member: true, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'] };
const heritage = { state: 'XB', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'] };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turath-clients-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: unknown): string {
  const file = join(folder, 'clients.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a hub in production', () => {
  let open: IdentityHub;
  beforeAll(async () => {
    open = await openIdentityHub({ NODE_ENV: 'production' });
  });
  afterAll(() => open.close());

  test('has no development issuer, no sign-in page and no development key', async () => {
    for (const path of ['/issuer/.well-known/openid-configuration', '/.well-known/oauth-authorization-server/issuer', '/issuer/jwks', '/issuer/authorize', '/sign-in', '/sign-in/callback']) {
      expect((await fetch(`${open.url}${path}`, { redirect: 'manual' })).status, path).toBe(404);
    }
    for (const path of ['/issuer/token', '/issuer/authorize', '/sign-out']) expect((await fetch(`${open.url}${path}`, { method: 'POST' })).status, path).toBe(404);
    expect(existsSync(join(open.dataDir, 'development-key.json'))).toBe(false);
  });

  test('takes no token of a development key that lies in its data folder, in a header or as a session', async () => {
    const principal = developmentPrincipal('xa-customs', ['ADMINISTRATOR']);
    if (principal === null) throw new Error('There is no such client.');
    const key = await developmentKey(open.dataDir);
    for (const made of [await issueDevelopmentToken(key, principal), await issueDevelopmentToken(key, principal, `${open.url}/issuer`, 300)]) {
      expect((await open.graphql({ authorization: `Bearer ${made}` })).status).toBe(401);
      expect((await open.graphql({ cookie: `turath-session=${made}`, ...preflight })).answer.data.viewer.kind).toBe('ANONYMOUS');
    }
    expect((await open.graphql()).answer.data.viewer.kind).toBe('ANONYMOUS');
  });

  test.each([['token', 'xa-customs'], ['client-key', 'xa-customs', '/dev/null']])('refuses hub %s', async (...args) => {
    const command = fileURLToPath(new URL('../../cli/bin/hub.mjs', import.meta.url));
    const { code, stdout, stderr } = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) =>
      execFile(process.execPath, [command, ...args], { env: { NODE_ENV: 'production', DATA_DIR: open.dataDir } }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr })));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/production/);
  });
});

describe('a hub in production with an identity provider', () => {
  let open: IdentityHub;
  let provider: Provider;
  let second: Provider;
  let key: ProviderKey;
  let other: ProviderKey;
  beforeAll(async () => {
    [key, other] = await Promise.all([makeKey('one', 'RS256'), makeKey('two')]);
    [provider, second] = await Promise.all([openProvider([key.public]), openProvider([other.public])]);
    const clients = fileOf([
      {
        clients: {
          registry: { authorities: { [demoId('authority', 'xa-customs')]: customs } },
          console: { officers: true, authorities: { [demoId('authority', 'xa-customs')]: customs, [demoId('authority', 'xb-heritage')]: heritage } },
        },
      },
      { issuer: second.issuer, audience: 'urn:other', clients: { registry: { authorities: { [demoId('authority', 'xb-heritage')]: heritage } } } },
    ]);
    open = await openIdentityHub({ NODE_ENV: 'production', OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: audience, OIDC_CLIENTS: clients, OIDC_CONSOLE_CLIENT: 'console' });
  });
  afterAll(() => Promise.all([open.close(), provider.close(), second.close()]));

  test('finds its keys by discovery and knows its clients by the list', async () => {
    const { answer } = await open.graphql({ authorization: `Bearer ${await token(key, provider.issuer)}` });
    expect(answer.data.viewer).toMatchObject({ kind: 'CLIENT', clientId: 'registry', roles: ['CUSTOMS_OFFICER'], authority: { name: { value: 'Qamar Coast Customs' } } });
    expect([provider.counts['/.well-known/openid-configuration'], provider.counts['/jwks']]).toEqual([1, 1]);
  });

  test('keeps clients of the same name at two providers apart', async () => {
    const { answer } = await open.graphql({ authorization: `Bearer ${await token(other, second.issuer, { aud: 'urn:other' })}` });
    expect(answer.data.viewer).toMatchObject({ roles: ['REGISTRY_STEWARD'], authority: { name: { value: 'Ministry of Culture of Sahrat' } } });
    for (const wrong of [await token(other, provider.issuer), await token(key, second.issuer, { aud: 'urn:other' }), await token(other, second.issuer), await token(key, provider.issuer, { aud: 'urn:other' })]) {
      expect((await open.graphql({ authorization: `Bearer ${wrong}` })).status).toBe(401);
    }
  });

  test('sends an officer to the provider and back, and takes no session but the console’s own client’s', async () => {
    const browser = new Browser(open.url);
    const signIn = async (claims: Record<string, unknown>) => {
      const asked = new URL(await browser.next('/sign-in?to=/?q=bull'));
      expect(asked.href.startsWith(`${provider.issuer}/authorize?`)).toBe(true);
      expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
      provider.exchange = async (form) => {
        const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
        if (form.get('code') !== 'the code' || challenge !== asked.searchParams.get('code_challenge')) return { status: 400, body: { error: 'invalid_grant' } };
        return { status: 200, body: { access_token: await token(key, provider.issuer, { sub: 'officer 7', client_id: 'console', name: 'Nur', ...claims }), token_type: 'Bearer' } };
      };
      return browser.go(`/sign-in/callback?${new URLSearchParams({ code: 'the code', state: asked.searchParams.get('state') ?? '', iss: provider.issuer })}`);
    };
    const customsId = demoId('authority', 'xa-customs');
    expect((await signIn({ client_id: 'registry' })).status).toBe(403);
    expect((await signIn({ authority: demoId('authority', 'xc-heritage') })).status).toBe(403);
    expect(browser.cookies.has('turath-session')).toBe(false);
    expect((await signIn({ authority: customsId, roles: ['CUSTOMS_OFFICER', 'ADMINISTRATOR'] })).headers.get('location')).toBe(`${open.url}/?q=bull`);
    const { answer } = await open.graphql({ cookie: `turath-session=${browser.cookies.get('turath-session')}`, ...preflight });
    expect(answer.data.viewer).toMatchObject({ kind: 'OFFICER', displayName: 'Nur', roles: ['CUSTOMS_OFFICER'], authority: { name: { value: 'Qamar Coast Customs' } } });
    expect(await browser.next('/sign-out', { method: 'POST', headers: { origin: open.url, 'sec-fetch-site': 'same-origin' } })).toBe(`${provider.issuer}/end`);
  });

  test('whose provider does not answer says so and goes on for the public', async () => {
    const gone = await openProvider([key.public]);
    await gone.close();
    const reported: unknown[] = [];
    const clients = fileOf([{ clients: { registry: { authorities: { [demoId('authority', 'xa-customs')]: customs } } } }]);
    const config = configOf({ NODE_ENV: 'production', OIDC_ISSUER: gone.issuer, OIDC_AUDIENCE: audience, OIDC_CLIENTS: clients, DATA_DIR: folder });
    const { verify } = await trustOf({ config, secret: new Uint8Array(32), report: (error) => reported.push(error) });
    expect(await verify(`Bearer ${await token(key, gone.issuer)}`)).toMatchObject({ ok: false, why: 'unavailable' });
    expect(await verify(undefined)).toMatchObject({ ok: true, principal: { kind: 'anonymous' } });
    expect(reported).toHaveLength(1);
  });
});

describe('the list of clients', () => {
  const provider = 'https://id.example';
  const authority = demoId('authority', 'xa-customs');
  const refusal = (content: unknown, settings: Record<string, string> = {}) =>
    trustOf({
      config: configOf({ NODE_ENV: 'production', OIDC_ISSUER: provider, OIDC_AUDIENCE: audience, OIDC_CLIENTS: fileOf(content), DATA_DIR: folder, ...settings }),
      secret: new Uint8Array(32), report: () => undefined,
    }).then(() => null, (error: Error) => error.message);
  const client = { authorities: { [authority]: customs } };

  test('that is right is taken', async () => expect(await refusal([{ clients: { registry: client } }])).toBeNull());

  test.each<[string, unknown, RegExp]>([
    ['is no JSON', '{', /cannot be read/],
    ['is empty', [], /is wrong/],
    ['names no authority', [{ clients: { registry: { authorities: {} } } }], /0\.clients\.registry\.authorities: names no authority/],
    ['names what is no authority', [{ clients: { registry: { authorities: { ministry: customs } } } }], /clients\.registry\.authorities/],
    ['gives a role that the hub does not have', [{ clients: { registry: { authorities: { [authority]: { ...customs, roles: ['MINISTER'] } } } } }], /roles/],
    ['gives no role', [{ clients: { registry: { authorities: { [authority]: { ...customs, roles: [] } } } } }], /roles/],
    ['misspells a setting', [{ clients: { registry: { ...client, officer: true } } }], /officer/],
    ['has an issuer over the open network', [{ clients: {} }, { issuer: 'http://id.example', clients: {} }], /1\.issuer: must be https/],
    ['has an issuer twice', [{ clients: {} }, { issuer: provider, clients: {} }], /twice/],
    ['says nothing of the configured issuer', [{ issuer: 'https://other.example', clients: {} }], /lists no clients of OIDC_ISSUER/],
  ])('that %s stops the hub, saying so', async (_, content, message) => {
    expect(await refusal(content)).toMatch(/^OIDC_CLIENTS: /);
    expect(await refusal(content)).toMatch(message);
  });

  test('that is not there stops the hub', async () => {
    expect(await refusal([], { OIDC_CLIENTS: join(folder, 'nothing.json') })).toMatch(/cannot be read/);
  });
});
