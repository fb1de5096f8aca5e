import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A key of a provider, with both of its halves. */
export interface ProviderKey {
  kid: string;
  alg: string;
  private: CryptoKey;
  public: JWK;
}

export async function makeKey(kid: string, alg = 'ES256'): Promise<ProviderKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, private: privateKey, public: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export interface Provider {
  issuer: string;
  jwksUrl: string;
  keys: JWK[];
  /** How often each path was asked. */
  counts: Record<string, number>;
  /** While it is down it answers 503; `slow` milliseconds pass before each answer. */
  down: boolean;
  slow: number;
  /** What its token endpoint answers to a form. */
  exchange: (form: URLSearchParams) => Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** An identity provider over HTTP, as far as a resource server asks one. */
export async function openProvider(keys: JWK[]): Promise<Provider> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    provider.counts[path] = (provider.counts[path] ?? 0) + 1;
    if (path === '/token') return void answerForm(request, response, provider.exchange);
    setTimeout(() => {
      const body = path === '/jwks' ? { keys: provider.keys } : path === '/.well-known/openid-configuration' ? metadata(provider) : null;
      response.writeHead(provider.down ? 503 : body === null ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(provider.down ? {} : body));
    }, provider.slow);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: Provider = {
    issuer, jwksUrl: `${issuer}/jwks`, keys, counts: {}, down: false, slow: 0, exchange: async () => ({ status: 400, body: { error: 'invalid_grant' } }),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
  return provider;
}

function metadata({ issuer, jwksUrl }: Provider) {
  return { issuer, jwks_uri: jwksUrl, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, end_session_endpoint: `${issuer}/end` };
}

async function answerForm(request: IncomingMessage, response: ServerResponse, exchange: Provider['exchange']): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { status, body } = await exchange(new URLSearchParams(Buffer.concat(chunks).toString()));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export const audience = 'https://hub.example';

/** A token that is as it should be but for what is said. */
export async function token(key: ProviderKey, issuer: string, claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: issuer, aud: audience, sub: 'registry', client_id: 'registry', jti: randomUUID(), iat: now, exp: now + 300, ...claims };
  return new SignJWT(Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)))
    .setProtectedHeader({ alg: key.alg, typ: 'at+jwt', kid: key.kid, ...header } as { alg: string })
    .sign(key.private);
}
