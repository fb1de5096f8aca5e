import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { trustOf } from '../../../cli/hub/trust.ts';
import { registerClientKey } from '../../../gateway/identity/development-clients.ts';
import { configOf } from '../../../subgraphs/kernel/process/config.ts';
import { type Answer, openTestHub, type TestHub } from '../../support/hub.ts';

/** A whole hub with the identity that the settings give it, on a data folder of its own. */
export interface IdentityHub {
  hub: TestHub;
  url: string;
  dataDir: string;
  /** Asks as somebody's browser or system would. */
  graphql(headers?: Record<string, string>, query?: string): Promise<{ status: number; answer: Answer }>;
  close(): Promise<void>;
}

export const whoAmI = '{ viewer { kind clientId displayName roles purpose expiresAt authority { name { value } } may { action kinds fieldClasses } } }';

export async function openIdentityHub(settings: Record<string, string> = {}): Promise<IdentityHub> {
  const dataDir = mkdtempSync(join(tmpdir(), 'turath-identity-'));
  const problems: unknown[] = [];
  const hub = await openTestHub('hub_demo', 'one process', {
    trust: (url) => trustOf({ config: configOf({ DATA_DIR: dataDir, PORT: new URL(url).port, ...settings }), secret: randomBytes(32), report: (error) => problems.push(error) }),
  });
  return {
    hub,
    url: hub.url,
    dataDir,
    graphql: async (headers = {}, query = whoAmI) => {
      const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers }, body: JSON.stringify({ query }) });
      return { status: response.status, answer: (await response.json()) as Answer };
    },
    close: async () => {
      await hub.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (problems.length > 0) throw new AggregateError(problems, 'The hub reported an unexpected error.');
    },
  };
}

/** A key that a client made and registered. */
export async function registeredKey(dataDir: string, client: string, alg = 'EdDSA'): Promise<CryptoKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  registerClientKey(dataDir, client, await exportSPKI(publicKey));
  return privateKey;
}

/** A client's assertion that is as it should be but for what is said. */
export async function assertion(key: CryptoKey, client: string, aud: unknown, claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: client, sub: client, aud, jti: randomUUID(), iat: now, exp: now + 60, ...claims };
  return new SignJWT(Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined))).setProtectedHeader({ alg: 'EdDSA', ...header } as { alg: string }).sign(key);
}

export interface TokenReply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export async function askToken(url: string, form: Record<string, string> | string): Promise<TokenReply> {
  const response = await fetch(`${url}/issuer/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: typeof form === 'string' ? form : new URLSearchParams(form).toString() });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const credentials = (signed: string, more: Record<string, string> = {}) => ({
  grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: signed, ...more,
});

/** A browser without a screen: it keeps cookies and follows no redirect by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** `Set-Cookie` headers as they came. */
  readonly set: string[] = [];
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(address, this.url), { redirect: 'manual', ...init, headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...(init.headers as Record<string, string>) } });
    for (const line of response.headers.getSetCookie()) {
      this.set.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Where a redirect leads. */
  async next(address: string, init: RequestInit = {}): Promise<string> {
    const response = await this.go(address, init);
    if (response.status !== 303) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    return response.headers.get('location') ?? '';
  }

  /** Sends the sign-in form as the page would. */
  async choose(authorize: string, officer: string, change: { headers?: Record<string, string>; form?: string } = {}): Promise<Response> {
    const page = await (await this.go(authorize)).text();
    const form = change.form ?? /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.url, 'sec-fetch-site': 'same-origin', ...change.headers };
    return this.go(authorize, { method: 'POST', headers, body: new URLSearchParams({ form, officer }).toString() });
  }

  /** The whole way from a page to a session. */
  async signIn(officer: string, to = '/'): Promise<string> {
    const authorize = await this.next(`/sign-in?to=${encodeURIComponent(to)}`);
    const callback = (await this.choose(authorize, officer)).headers.get('location') ?? '';
    return this.next(callback);
  }
}

/** An authorization request of the hub's pages, and the verifier of its challenge. */
export function authorizationOf(url: string, change: Record<string, string | undefined> = {}): { address: string; verifier: string } {
  const verifier = randomBytes(32).toString('base64url');
  const parameters = {
    response_type: 'code', client_id: 'hub-console', redirect_uri: `${url}/sign-in/callback`, scope: 'openid', state: 'state-1', nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...change,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { address: `${url}/issuer/authorize?${new URLSearchParams(given)}`, verifier };
}
