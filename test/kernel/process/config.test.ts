import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, configOf } from '../../../subgraphs/kernel/process/config.ts';

/** The lines of a refusal, one for each wrong setting. */
function refusal(env: Record<string, string>): string[] {
  try {
    configOf(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1).map((line) => line.trim());
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  test('of an empty environment is a hub for development on this machine alone', () => {
    expect(configOf({})).toEqual({
      mode: 'development', port: 4000, host: '127.0.0.1', dataDir: resolve('data'), databaseUrl: null, databaseUrls: {}, secret: null,
      hopSecret: null, hopSecretPrevious: null, publicUrl: null, oidc: null,
      subgraph: null, subgraphUrls: {}, subgraphTimeout: 10_000, statementTimeout: 8_000, demonstration: true, logLevel: 'info',
    });
  });

  test('takes an empty setting for one that was left out', () => {
    const names = ['NODE_ENV', 'PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'DATABASE_URL_SITES', 'HUB_SECRET', 'HOP_SECRET', 'HOP_SECRET_PREVIOUS', 'PUBLIC_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'OIDC_CLIENTS', 'OIDC_CONSOLE_CLIENT', 'SUBGRAPH', 'SUBGRAPH_URL_SITES', 'SUBGRAPH_TIMEOUT_MS', 'STATEMENT_TIMEOUT_MS', 'DEMO', 'LOG_LEVEL'];
    expect(configOf(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(configOf({}));
  });

  test('in production loads no demonstration unless it is asked for', () => {
    expect(configOf({ NODE_ENV: 'production' }).demonstration).toBe(false);
    expect(configOf({ NODE_ENV: 'production', DEMO: 'on' }).demonstration).toBe(true);
    expect(configOf({ DEMO: 'off' }).demonstration).toBe(false);
  });

  test('takes a database and an address for each subgraph', () => {
    const config = configOf({ DATABASE_URL: 'postgres://u:p@db/hub', DATABASE_URL_SITES: 'postgres://u:p@sites/hub', SUBGRAPH_URL_CASES: 'https://cases.example/graphql', SUBGRAPH: 'links' });
    expect(config.databaseUrl).toBe('postgres://u:p@db/hub');
    expect(config.databaseUrls).toEqual({ sites: 'postgres://u:p@sites/hub' });
    expect(config.subgraphUrls).toEqual({ cases: 'https://cases.example/graphql' });
    expect(config.subgraph).toBe('links');
  });

  test.each([
    ['NODE_ENV', 'prod'], ['PORT', '70000'], ['PORT', 'http'], ['PORT', '80.5'], ['DATABASE_URL', 'not an address'], ['DATABASE_URL_LINKS', 'not an address'], ['DATABASE_URL', 'mysql://db/hub'], ['DATABASE_URL_LINKS', 'https://db/hub'],
    ['HOP_SECRET', 'short'], ['HOP_SECRET_PREVIOUS', 'short'], ['PUBLIC_URL', 'hub.example'], ['PUBLIC_URL', 'http://hub.example'], ['OIDC_JWKS_URL', 'http://id.example/jwks'],
    ['HUB_SECRET', 'short'], ['SUBGRAPH', 'museums'], ['SUBGRAPH_URL_OBJECTS', 'nowhere'], ['SUBGRAPH_TIMEOUT_MS', '0'], ['STATEMENT_TIMEOUT_MS', '10000'], ['DEMO', 'yes'], ['LOG_LEVEL', 'loud'],
  ])('with %s=%s is refused, naming the setting', (name, value) => {
    const lines = refusal({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}: .{5,}`));
  });

  test('takes an identity provider whole or not at all', () => {
    const whole = { OIDC_ISSUER: 'https://id.example/realm', OIDC_AUDIENCE: 'https://hub.example', OIDC_CLIENTS: '/etc/hub/clients.json' };
    expect(configOf(whole).oidc).toEqual({ issuer: 'https://id.example/realm', audience: 'https://hub.example', jwksUrl: null, clientsFile: '/etc/hub/clients.json', consoleClient: null });
    expect(refusal({ OIDC_ISSUER: whole.OIDC_ISSUER })).toEqual(['OIDC_AUDIENCE: needed beside OIDC_ISSUER', 'OIDC_CLIENTS: needed beside OIDC_ISSUER']);
    for (const issuer of ['http://id.example', 'https://user:secret@id.example', 'file:///etc/passwd', 'id.example']) expect(refusal({ ...whole, OIDC_ISSUER: issuer })[0], issuer).toMatch(/^OIDC_ISSUER: /);
    for (const issuer of ['http://127.0.0.1:9', 'http://localhost:9/x', 'http://[::1]:9']) expect(configOf({ ...whole, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
  });

  test.each(['abc', '4.5', '-1', '70000'])('says of the port %s what a port is', (PORT) => {
    expect(refusal({ PORT })).toEqual(['PORT: must be a whole number from 0 to 65535']);
  });

  test('that is wrong in many settings names every one of them', () => {
    const wrong = { NODE_ENV: 'prod', PORT: 'x', DATABASE_URL_CASES: '?', HUB_SECRET: 'x', SUBGRAPH: 'x', SUBGRAPH_URL_SITES: '?', DEMO: 'x', LOG_LEVEL: 'x' };
    expect(refusal(wrong).map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort());
  });

  test('never repeats a secret in its refusal', () => {
    const lines = refusal({ HUB_SECRET: 'hunter2', DATABASE_URL: 'user:hunter2 at db', PORT: 'x' }).join('\n');
    expect(lines).toContain('HUB_SECRET');
    expect(lines).not.toContain('hunter2');
  });
});
