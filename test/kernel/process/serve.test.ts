import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import { signHop } from '../../../subgraphs/kernel/process/identity.ts';
import { anonymousPrincipal, type Principal } from '../../../subgraphs/kernel/process/principal.ts';
import { serveSubgraph, type Serving } from '../../../subgraphs/kernel/serve/http.ts';
import { sites } from '../../../subgraphs/sites/subgraph.ts';
import { draft, keeper, officerOf, openSites, type Sites } from '../../sites/support.ts';
import { testVault } from '../../support/databases.ts';

const hopSecret = randomBytes(32);
const problems: unknown[] = [];
let hub: Sites;
let serving: Serving;
let id: string;
beforeAll(async () => {
  hub = await openSites();
  const [saved] = await hub.save([draft('own', {}, { sharing: { tier: 'AUTHORITY' } })]);
  id = saved?.outcome === 'created' ? saved.id : '';
  serving = await serveSubgraph({ subgraph: sites, database: hub.database, cursors: hub.cursors, hopSecret, host: '127.0.0.1', port: 0, report: (error) => problems.push(error) });
});
afterAll(async () => {
  await serving.close();
  await hub.close();
  expect(problems).toEqual([]);
});

interface Reply {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

async function send(path: string, body: string | null, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`http://127.0.0.1:${serving.port}${path}`, body === null ? { headers } : { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { status: response.status, body: await response.json() };
}

const asked = (path: string, subgraph = 'sites') => ({ subgraph, method: 'POST', path, requestId: 'request-1' });

async function hop(path: string, body: string, principal: Principal = anonymousPrincipal): Promise<Reply> {
  return send(path, body, { 'turath-hop': await signHop(hopSecret, principal, asked(path), body) });
}

const refused = { status: 401, body: { errors: [{ message: 'The request carries no signed identity that is good for it.', extensions: { code: 'UNAUTHENTICATED' } }] } };

const queries = {
  'its schema': '{ _service { sdl } }',
  'introspection': '{ __schema { types { name } } }',
  'entities': '{ _entities(representations: [{ __typename: "State", code: "XA" }]) { __typename } }',
  'a list': '{ sites { totalCount } }',
  'nothing that can be read': '{ not graphql',
};

describe('a subgraph over HTTP', () => {
  test.each(Object.entries(queries))('without a signed hop refuses %s in the same words', async (_, query) => {
    expect(await send('/graphql', JSON.stringify({ query }))).toEqual(refused);
    expect(await send('/feed/site', JSON.stringify({ since: null }))).toEqual(refused);
  });

  test('with a hop of another secret, body, subgraph, path or method, or one that was used before, answers nothing', async () => {
    const body = JSON.stringify({ query: '{ sites { totalCount } }' });
    const sign = (secret: Uint8Array, request: ReturnType<typeof asked>, text = body) => signHop(secret, anonymousPrincipal, request, text);
    const used = await sign(hopSecret, asked('/graphql'));
    expect((await send('/graphql', body, { 'turath-hop': used })).status).toBe(200);
    const tokens = [
      used, await sign(randomBytes(32), asked('/graphql')), await sign(hopSecret, asked('/graphql'), '{}'), await sign(hopSecret, asked('/graphql', 'cases')),
      await sign(hopSecret, asked('/feed/site')), await sign(hopSecret, { ...asked('/graphql'), method: 'GET' }), 'x', '',
    ];
    for (const token of tokens) expect(await send('/graphql', body, { 'turath-hop': token }), token).toEqual(refused);
  });

  test('answers a stranger alike whatever is asked, so that nothing is learnt of paths, methods, bodies or registries', async () => {
    const large = 'x'.repeat(9 * 1024 * 1024);
    for (const path of ['/', '//', '/graphql', '/graphql?query={_service{sdl}}', '/feed/site', '/feed/object', '/feed/nothing', '/metrics', '/livez/x', '/%']) {
      for (const body of [null, '', '{}', 'no JSON']) expect(await send(path, body), `${path} ${body}`).toEqual(refused);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect((await fetch(`http://127.0.0.1:${serving.port}/graphql`, { method })).status, method).toBe(401);
    // A large body may be cut off before it was sent.
    expect((await send('/graphql', large).catch(() => refused)).status).toBe(401);
  });

  test('takes hops of the secret before, while secrets are exchanged', async () => {
    const before = randomBytes(32);
    const both = await serveSubgraph({ subgraph: sites, database: hub.database, cursors: hub.cursors, hopSecret, hopSecretPrevious: before, host: '127.0.0.1', port: 0, report: (error) => problems.push(error) });
    const body = JSON.stringify({ query: '{ sites { totalCount } }' });
    const statusBy = async (secret: Uint8Array) => {
      const headers = { 'content-type': 'application/json', 'turath-hop': await signHop(secret, anonymousPrincipal, asked('/graphql'), body) };
      return (await fetch(`http://127.0.0.1:${both.port}/graphql`, { method: 'POST', body, headers })).status;
    };
    expect([await statusBy(hopSecret), await statusBy(before), await statusBy(randomBytes(32))]).toEqual([200, 200, 401]);
    await both.close();
  });

  test('takes no identity from anywhere but the hop', async () => {
    const body = JSON.stringify({ query: '{ sites { totalCount } }', principal: officerOf(keeper), extensions: { principal: officerOf(keeper) } });
    expect((await send('/graphql', body, { authorization: 'Bearer x', 'x-principal': JSON.stringify(officerOf(keeper)) })).status).toBe(401);
    expect((await hop('/graphql', body)).body).toEqual({ data: { sites: { totalCount: 0 } } });
  });

  test('answers a gateway: its schema, entities, and each reader what that reader may see', async () => {
    expect((await hop('/graphql', JSON.stringify({ query: queries['its schema'] }))).body.data._service.sdl).toContain('type HeritageSite');
    const body = JSON.stringify({ query: 'query ($id: ID!) { _entities(representations: [{ __typename: "HeritageSite", id: $id }]) { ... on HeritageSite { localId } } }', variables: { id } });
    expect((await hop('/graphql', body)).body).toEqual({ data: { _entities: [null] } });
    expect((await hop('/graphql', body, officerOf(keeper))).body).toEqual({ data: { _entities: [{ localId: 'own' }] } });
  });

  test('feeds the index by the hop alone, kind by kind', async () => {
    const fed = await hop('/feed/site', '{"since":null}');
    expect(fed.status).toBe(200);
    expect(Object.keys(fed.body).sort()).toEqual(['more', 'position', 'records', 'removed']);
    expect((await hop('/feed/object', '{"since":null}')).status).toBe(404);
    expect((await hop('/feed/', '{}')).status).toBe(404);
  });

  test.each([
    ['no JSON', 'hello', 400], ['a list', '[]', 400], ['null', 'null', 400], ['a text', '"x"', 400],
  ])('refuses a signed body that is %s', async (_, body, status) => {
    expect(await hop('/graphql', body)).toMatchObject({ status, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
  });

  test('refuses a query that cannot be read, or is not of its schema, and stays up', async () => {
    expect((await hop('/graphql', JSON.stringify({ query: '{ not graphql' }))).body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect((await hop('/graphql', JSON.stringify({ query: '{ nothing }' }))).body.errors).toHaveLength(1);
    expect((await hop('/graphql', JSON.stringify({ query: 7 }))).body.errors).toHaveLength(1);
    expect((await hop('/graphql', JSON.stringify({ query: queries['a list'] }))).body).toEqual({ data: { sites: { totalCount: 0 } } });
  });

  test('refuses a body of more than 8 MiB', async () => {
    const body = JSON.stringify({ query: '{ sites { totalCount } }', padding: 'x'.repeat(8 * 1024 * 1024) });
    expect((await hop('/graphql', body)).status).toBe(413);
  });

  test('has nothing at other addresses or for other methods', async () => {
    for (const path of ['/', '/other', '/feed/', '/metrics']) expect((await hop(path, '{}')).status, path).toBe(404);
    const get = await signHop(hopSecret, anonymousPrincipal, { ...asked('/graphql'), method: 'GET' }, '');
    expect((await send('/graphql', null, { 'turath-hop': get })).status).toBe(404);
  });

  test('tells anybody whether it lives and is ready, and nothing else', async () => {
    expect(await send('/livez', null)).toEqual({ status: 200, body: { live: true } });
    expect(await send('/readyz', null)).toEqual({ status: 200, body: { ready: true } });
  });

  test('that cannot reach its storage says so, lives, and is not ready', async () => {
    const nowhere = { host: '/nonexistent', user: 'x', connectionTimeoutMillis: 500 };
    const database = new SubgraphDatabase({ name: 'sites', connection: nowhere, feedConnection: nowhere, vault: testVault });
    const alone = await serveSubgraph({ subgraph: sites, database, cursors: new CursorCodec(new Uint8Array(32)), hopSecret, host: '127.0.0.1', port: 0, report: () => undefined });
    const kept = serving;
    serving = alone;
    try {
      expect(await send('/livez', null)).toEqual({ status: 200, body: { live: true } });
      expect(await send('/readyz', null)).toEqual({ status: 503, body: { ready: false } });
      const { body } = await hop('/graphql', JSON.stringify({ query: queries['a list'] }));
      expect(body.errors).toMatchObject([{ extensions: { code: 'STORAGE_UNAVAILABLE' } }]);
    } finally {
      serving = kept;
      await alone.close();
      await database.close();
    }
  });
});
