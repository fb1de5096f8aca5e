import { request } from 'node:http';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { type Answer, openTestHub, type TestHub } from '../support/hub.ts';

interface Reply {
  status: number;
  text: string;
  answer: Answer;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_demo');
});
afterAll(() => hub.close());

/** As bytes over HTTP, past every client's own checks. */
function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, text, answer: JSON.parse(text) as Answer });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const ask = (query: string, variables: Record<string, unknown> = {}) => post(JSON.stringify({ query, variables }));

/** A refusal says what is wrong, by one of the contract's codes, and nothing of the inside. */
function expectRefusal(reply: Reply, codes: string | readonly string[], status: number): void {
  expect(reply.status).toBe(status);
  expect(reply.answer.errors?.length).toBeGreaterThan(0);
  for (const { message, extensions } of reply.answer.errors ?? []) {
    expect([codes].flat()).toContain(extensions.code);
    expect(message.length).toBeGreaterThan(10);
    expect(Object.keys(extensions).sort()).not.toContain('stacktrace');
  }
  expect(reply.text).not.toMatch(/node_modules|\.ts:\d|\bat \S+ \(|select .* from|turath_|ECONN[RA]/i);
}

async function expectAlive(): Promise<void> {
  const { status, answer } = await ask('{ memberStates(first: 1) { totalCount } }');
  expect(status).toBe(200);
  expect(answer.errors).toBeUndefined();
}

describe('a request that cannot be read', () => {
  test.each([
    ['malformed JSON', '{"query": "{ viewer { kind } }"', 400],
    ['an empty body', '', 400],
    ['a JSON array, which would be a batch', '[{"query": "{ viewer { kind } }"}]', 400],
    ['a JSON number', '7', 400],
    ['a JSON null', 'null', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query": 7}', 400],
    ['variables that are no object', '{"query": "{ viewer { kind } }", "variables": "none"}', 400],
    ['extensions that are no object', '{"query": "{ viewer { kind } }", "extensions": 7}', 400],
    ['an operation name that is no text', '{"query": "{ viewer { kind } }", "operationName": 7}', 400],
  ])('is refused: %s', async (_, body, status) => {
    expectRefusal(await post(body), ['BAD_USER_INPUT', 'BAD_REQUEST'], status);
    await expectAlive();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])('is refused with the content type %s', async (type) => {
    const reply = await post('{"query":"{ viewer { kind } }"}', { 'content-type': type });
    expectRefusal(reply, 'BAD_REQUEST', 400);
  });

  test('is refused with a body in bytes that are no UTF-8', async () => {
    const reply = await post(Buffer.concat([Buffer.from('{"query":"{ viewer { kind } } #'), Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from('"}')]));
    expect(reply.status).toBeLessThan(500);
    await expectAlive();
  });

  test('is refused above one megabyte', async () => {
    expectRefusal(await post(JSON.stringify({ query: `{ viewer { kind } } #${'x'.repeat(1_100_000)}` })), 'BAD_USER_INPUT', 413);
    await expectAlive();
  });

  test('is refused with an encoding that it does not have', async () => {
    const reply = await post('{"query":"{ viewer { kind } }"}', { 'content-encoding': 'gzip' });
    expectRefusal(reply, 'BAD_USER_INPUT', 400);
  });
});

describe('a document', () => {
  test('with a syntax error is refused with its place', async () => {
    const reply = await ask('{ sites { nodes { id }');
    expectRefusal(reply, 'GRAPHQL_PARSE_FAILED', 200);
  });

  test.each([
    ['an unknown field', '{ sites { nodes { owner } } }'],
    ['an unknown type', '{ sites { nodes { ... on Temple { id } } } }'],
    ['an argument that is not there', '{ sites(limit: 3) { totalCount } }'],
    ['an enum value that is not there', '{ sites(orderBy: RANDOM) { totalCount } }'],
    ['a fragment that spreads itself', '{ sites { nodes { ...A } } } fragment A on HeritageSite { id ...A }'],
    ['fragments that spread each other', '{ sites { nodes { ...A } } } fragment A on HeritageSite { ...B } fragment B on HeritageSite { ...A }'],
    ['two answers under one name', '{ site(id: "a") { id } site(id: "b") { id } }'],
    ['a field without its selection', '{ sites }'],
    ['a subscription', 'subscription { changes { nodes { at } } }'],
  ])('with %s is refused', async (_, query) => {
    expectRefusal(await ask(query), 'GRAPHQL_VALIDATION_FAILED', 200);
    await expectAlive();
  });

  test('asks for the schema inside fragments and is answered', async () => {
    const { answer } = await ask('{ ...R ... on Query { __typename ... { __schema { queryType { name } } } } } fragment R on Query { __type(name: "Viewer") { name } viewer { kind } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ __type: { name: 'Viewer' }, viewer: { kind: 'ANONYMOUS' }, __typename: 'Query', __schema: { queryType: { name: 'Query' } } });
  });

  test('does not suggest names of the schema to whoever guesses', async () => {
    const { text } = await ask('{ sites { nodes { titl { value } } } }');
    expect(text).not.toContain('Did you mean');
  });

  test('with an operation name that it does not hold is refused', async () => {
    expectRefusal(await post(JSON.stringify({ query: 'query A { viewer { kind } } query B { viewer { kind } }', operationName: 'C' })), 'BAD_USER_INPUT', 400);
    expectRefusal(await post(JSON.stringify({ query: 'query A { viewer { kind } } query B { viewer { kind } }' })), 'BAD_USER_INPUT', 400);
  });

  test('refused in its variables is answered 400 to a client of the GraphQL media type', async () => {
    const body = JSON.stringify({ query: 'query Q($n: Int!) { sites(first: $n) { totalCount } }', variables: { n: 'many' } });
    expectRefusal(await post(body, { accept: 'application/graphql-response+json' }), 'BAD_USER_INPUT', 400);
  });

  const doubling = (levels: number) =>
    `{ sites(first: 1) { nodes { ...F0 } } }${Array.from({ length: levels }, (_, level) => ` fragment F${level} on HeritageSite { a${level}: objects(first: 1) { nodes { sites { nodes { ...F${level + 1} } } } } b${level}: objects(first: 1) { nodes { sites { nodes { ...F${level + 1} } } } } }`).join('')} fragment F${levels} on HeritageSite { id }`;

  test.each([
    ['deep nesting', `{ sites { nodes ${'{ objects { nodes { sites { nodes '.repeat(10)}{ id }${' } } } }'.repeat(10)} } }`],
    ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: viewer { kind }`).join(' ')} }`],
    ['a thousand aliases of one record', `{ viewer { ${Array.from({ length: 1000 }, (_, index) => `a${index}: kind`).join(' ')} } }`],
    ['more root fields than any reader needs', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: viewer { kind }`).join(' ')} }`],
    ['fragments that double twelve times', doubling(12)],
    ['fragments that double six times', doubling(6)],
    ['hundreds of directives', `{ viewer { ${'kind @include(if: true) '.repeat(300)} } }`],
    ['a fragment of plain fields that doubles', `{ viewer { ...F0 } }${Array.from({ length: 14 }, (_, n) => ` fragment F${n} on Viewer { kind ...F${n + 1} ... on Viewer { ...F${n + 1} } }`).join('')} fragment F14 on Viewer { clientId }`],
  ])('with %s is refused before it is planned', async (_, query) => {
    hub.forget();
    const started = performance.now();
    expectRefusal(await ask(query), 'COST_LIMIT', 200);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(hub.fetches).toEqual([]);
    await expectAlive();
  });
});

describe('an argument', () => {
  const site = recordId.worldHeritage('148');

  test.each(['site', 'object', 'seizure', 'case', 'listing', 'record', 'seizureItem', 'lossReport', 'collection', 'authority'])('%s(id) refuses a malformed id', async (field) => {
    for (const id of ['', 'nonsense', `${site}0`, site.toUpperCase(), 'concept_01h455vb4pex5vsknk084sn02q', 'site_\u0000', `${site}' or true --`]) {
      expectRefusal(await ask(`query Q($id: ID!) { ${field}(id: $id) { __typename } }`, { id }), 'BAD_USER_INPUT', 200);
    }
  });

  test('refuses a malformed id in a filter, alone and in a list', async () => {
    expectRefusal(await ask('{ sites(where: { id: { eq: "x" } }) { totalCount } }'), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask(`{ sites(where: { authority: { in: ["${site}", "x"] } }) { totalCount } }`), 'BAD_USER_INPUT', 200);
  });

  const lists = ['sites', 'objects', 'seizures', 'cases', 'listings', 'lossReports', 'collections', 'authorities', 'states', 'memberStates', 'concepts', 'deadlines', 'agreements'];

  test.each(lists)('%s refuses pages that cannot be meant', async (field) => {
    const pages = ['first: 0', 'first: -1', 'first: 101', 'first: 1000000', 'last: 0', 'last: 1000000', 'first: 2, last: 2', 'first: 2, before: "x"', 'last: 2, after: "x"', 'after: "forged"', 'after: ""', 'before: "AAAA"'];
    for (const page of pages) {
      const reply = await ask(`{ ${field}(${page}) { totalCount nodes { __typename } } }`);
      expectRefusal(reply, 'BAD_USER_INPUT', 200);
    }
    await expectAlive();
  });

  test('refuses pages of a nested list and of a search alike', async () => {
    for (const page of ['first: 0', 'first: 1000000', 'after: "forged"']) {
      expectRefusal(await ask(`{ site(id: "${site}") { objects(${page}) { totalCount nodes { id } } } }`), 'BAD_USER_INPUT', 200);
      expectRefusal(await ask(`{ site(id: "${site}") { statements(${page}) { totalCount nodes { field } } } }`), 'BAD_USER_INPUT', 200);
      expectRefusal(await ask(`{ search(query: "jerusalem", ${page}) { totalCount nodes { score } } }`), 'BAD_USER_INPUT', 200);
    }
  });

  test('refuses a number that is too large for its type', async () => {
    expectRefusal(await ask('{ sites(first: 99999999999) { totalCount } }'), ['GRAPHQL_VALIDATION_FAILED'], 200);
  });

  test('refuses a cursor of another list, of another order, and one that was changed in one place', async () => {
    const { answer } = await ask('{ sites(first: 1, orderBy: TITLE_ASC) { pageInfo { endCursor } } states(first: 1) { pageInfo { endCursor } } }');
    const own = answer.data.sites.pageInfo.endCursor as string;
    const changed = `${own.slice(0, 20)}${own[20] === 'A' ? 'B' : 'A'}${own.slice(21)}`;
    for (const [order, cursor] of [['TITLE_ASC', answer.data.states.pageInfo.endCursor], ['CREATED_AT_ASC', own], ['TITLE_DESC', own], ['TITLE_ASC', changed], ['TITLE_ASC', own.slice(0, -4)]]) {
      expectRefusal(await ask(`query Q($after: String!) { sites(first: 1, orderBy: ${order}, after: $after) { nodes { id } } }`, { after: cursor }), 'BAD_USER_INPUT', 200);
    }
    const { answer: next } = await ask('query Q($after: String!) { sites(first: 1, orderBy: TITLE_ASC, after: $after) { nodes { id } } }', { after: own });
    expect(next.errors).toBeUndefined();
  });

  test('refuses a date filter that is no EDTF', async () => {
    expectRefusal(await ask('{ seizures(where: { occurredAt: { overlaps: "last spring" } }) { totalCount } }'), 'BAD_USER_INPUT', 200);
    // A set of dates is EDTF of level 2.
    for (const set of ['[1900..1910]', '{1985,1988}']) {
      expectRefusal(await ask(`{ seizures(where: { occurredAt: { overlaps: "${set}" } }) { totalCount } }`), 'BAD_USER_INPUT', 200);
    }
  });

  test('refuses a filter nested beyond bounds and a list of values beyond bounds', async () => {
    const nested = (depth: number): Record<string, unknown> => (depth === 0 ? { inDanger: { eq: true } } : { not: nested(depth - 1) });
    expectRefusal(await ask('query Q($where: HeritageSiteFilter) { sites(where: $where) { totalCount } }', { where: nested(12) }), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('query Q($where: HeritageSiteFilter) { sites(where: $where) { totalCount } }', { where: { localId: { in: Array.from({ length: 101 }, String) } } }), 'BAD_USER_INPUT', 200);
  });

  test('refuses an enum, a country and a language that are not there, in variables', async () => {
    expectRefusal(await ask('query Q($o: HeritageSiteOrder!) { sites(orderBy: $o) { totalCount } }', { o: 'RANDOM' }), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('query Q($c: CountryCode!) { state(code: $c) { code } }', { c: 'Egypt' }), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('query Q($l: [LanguageTag!]) { sites(first: 1) { nodes { title(languages: $l) { value } } } }', { l: ['not a language'] }), 'BAD_USER_INPUT', 200);
  });

  test('refuses an instant that is none', async () => {
    expectRefusal(await ask('query Q($t: DateTime!) { sites(where: { createdAt: { gte: $t } }) { totalCount } }', { t: 'yesterday' }), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('{ sites(where: { createdAt: { gte: "yesterday" } }) { totalCount } }'), 'BAD_USER_INPUT', 200);
  });

  test('lacking in variables is refused', async () => {
    expectRefusal(await ask('query Q($id: ID!) { site(id: $id) { id } }'), 'BAD_USER_INPUT', 200);
  });
});

describe('text that PostgreSQL or JSON cannot hold', () => {
  const odd = { 'a NUL': 'temple\u0000x', 'a NUL alone': '\u0000', 'a lone high surrogate': 'temple\ud800', 'a lone low surrogate': '\udfff temple', 'a noncharacter': 'temple\uffff', 'an escape sequence': '\u001b[31mtemple', wildcards: '%_\\%', 'a quote': "'; drop table x; --" };

  test.each(Object.entries(odd))('%s is searched for and filtered by, or refused, and never breaks the hub', async (_, text) => {
    const asked: [string, Record<string, unknown>][] = [
      ['query Q($t: String!) { search(query: $t) { totalCount nodes { score } facets { dimension } } }', { t: text }],
      ...['sites', 'objects', 'seizures', 'cases', 'listings'].flatMap((field): [string, Record<string, unknown>][] =>
        ['eq', 'contains', 'startsWith'].flatMap((how): [string, Record<string, unknown>][] => [
          [`query Q($t: String!) { ${field}(where: { title: { ${how}: $t } }) { totalCount nodes { id } } }`, { t: text }],
          [`query Q($t: String!) { ${field}(where: { localId: { ${how}: $t } }) { totalCount nodes { id } } }`, { t: text }],
        ]),
      ),
      ['query Q($t: String!) { sites(where: { localId: { in: [$t] } }) { totalCount } }', { t: text }],
      ['query Q($t: String!) { collections(where: { title: { contains: $t } }) { totalCount } }', { t: text }],
      ['query Q($t: String!) { authorities(where: { name: { contains: $t } }) { totalCount } }', { t: text }],
      ['query Q($t: String!) { concepts(where: { label: { contains: $t } }) { totalCount } }', { t: text }],
      ['query Q($t: String!) { sites(after: $t) { totalCount nodes { id } } }', { t: text }],
      ['query Q($t: String!) { aggregate(kind: SITE, groupBy: STATE, where: { having: [{ dimension: CATEGORY, in: [$t] }] }) { totalCount } }', { t: text }],
    ];
    for (const [query, variables] of asked) {
      const reply = await ask(query, variables);
      if (reply.answer.errors === undefined) expect(reply.status).toBe(200);
      else expectRefusal(reply, 'BAD_USER_INPUT', 200);
    }
    await expectAlive();
  });

  test('is refused in the document itself without harm', async () => {
    expectRefusal(await ask('{ search(query: "temple\u0000") { totalCount } }'), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('{ search(query: "temple\\u0000") { totalCount } }'), 'BAD_USER_INPUT', 200);
    expectRefusal(await ask('{ sites(where: { title: { contains: "temple\\u0000" } }) { totalCount } }'), 'BAD_USER_INPUT', 200);
    await expectAlive();
  });

  test('a search for nothing, or for more than can be meant, is refused', async () => {
    for (const text of ['', '   ', '...', 'x'.repeat(201)]) expectRefusal(await ask('query Q($t: String!) { search(query: $t) { totalCount } }', { t: text }), 'BAD_USER_INPUT', 200);
  });
});

describe('a token', () => {
  const body = '{"query":"{ viewer { kind } }"}';
  const claims = { client_id: 'xa-heritage', authority: recordId.collection('x'), roles: ['REGISTRY_STEWARD'], member: true };
  const signed = (alg: string, key: Uint8Array, header: Record<string, string> = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg, typ: 'at+jwt', kid: 'development', ...header }).setIssuer('urn:turath:development').setAudience('urn:turath:hub')
      .setSubject('xa-heritage').setIssuedAt().setExpirationTime('1h').sign(key);
  const unsigned = (header: object, payload: object) => [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

  async function expectUnauthenticated(authorization: string): Promise<void> {
    hub.forget();
    const reply = await post(body, { authorization });
    expectRefusal(reply, 'UNAUTHENTICATED', 401);
    expect(hub.fetches).toEqual([]);
  }

  test.each(['Bearer', 'Bearer nonsense', 'Bearer a.b.c', 'Basic dXNlcjpwYXNz', 'Bearer  ', `Bearer ${'x'.repeat(7000)}`])('in the header %j is refused', (authorization) => expectUnauthenticated(authorization));

  test('that says alg none is refused, with and without a signature', async () => {
    const now = Math.floor(Date.now() / 1000);
    const token = unsigned({ alg: 'none', typ: 'at+jwt' }, { ...claims, iss: 'urn:turath:development', aud: 'urn:turath:hub', sub: 'x', iat: now, exp: now + 600 });
    await expectUnauthenticated(`Bearer ${token}.`);
    await expectUnauthenticated(`Bearer ${token}.AAAA`);
  });

  test('signed with a shared secret, which would be the public key taken as one, is refused', async () => {
    await expectUnauthenticated(`Bearer ${await signed('HS256', new Uint8Array(32))}`);
  });

  test('that was good and has expired is refused, as are those of another issuer, audience or type', async () => {
    const good = { iss: 'urn:turath:development', aud: 'urn:turath:hub', typ: 'at+jwt', lifetime: 600 };
    expect((await post(body, { authorization: `Bearer ${await hub.sign({ ...good, claims })}` })).status).toBe(200);
    for (const bad of [{ ...good, lifetime: -600 }, { ...good, iss: 'urn:elsewhere' }, { ...good, aud: 'urn:elsewhere' }, { ...good, typ: 'JWT' }]) {
      await expectUnauthenticated(`Bearer ${await hub.sign({ ...bad, claims })}`);
    }
  });

  test('whose content was changed is refused', async () => {
    const [header, , signature] = (await hub.sign({ iss: 'urn:turath:development', aud: 'urn:turath:hub', typ: 'at+jwt', lifetime: 600, claims })).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, roles: ['ADMINISTRATOR'], iss: 'urn:turath:development', aud: 'urn:turath:hub', sub: 'x', iat: 1, exp: 9_999_999_999 })).toString('base64url');
    await expectUnauthenticated(`Bearer ${header}.${other}.${signature}`);
  });

  test('that is refused leaves the hub answering', () => expectAlive());
});
