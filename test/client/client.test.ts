import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ClientOptions, TurathClient } from '../../schema/client/client.ts';
import { TurathError } from '../../schema/client/errors.ts';
import { CasesDocument } from '../../schema/client/example/operations.ts';
import { startDashboard } from '../../schema/client/example/dashboard.ts';
import type { MutationRegisterAuthorityArgs } from '../../schema/client/generated/types.ts';
import { nodes, pages } from '../../schema/client/pages.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Lossy, lossyWay } from './lossy.ts';

let hub: TestHub;
let way: Lossy;
beforeAll(async () => {
  hub = await openTestHub('hub_demo');
});
beforeEach(async () => {
  way = await lossyWay(hub.url);
});
afterEach(() => way.close());
afterAll(() => hub.close());

const clientOf = (options: Partial<ClientOptions> = {}) => new TurathClient({ url: way.url, pause: 1, ...options });
const secretariat = () => hub.token('xa-heritage', ['SECRETARIAT']);
const register = 'mutation ($input: RegisterAuthorityInput!) { registerAuthority(input: $input) { authority { id } userErrors { code field } } }';
interface Registered {
  registerAuthority: { authority: { id: string } | null; userErrors: { code: string }[] };
}
const named = (name: string) => ({ input: { names: [{ value: name, language: 'en' }], kind: 'MUSEUM' as const } });
const act = (client: TurathClient, name: string) => client.act<Registered, MutationRegisterAuthorityArgs>(register, named(name));
const count = async (name: string) => (await hub.ask(`{ authorities(where: { name: { eq: "${name}" } }) { totalCount } }`)).data.authorities.totalCount as number;

describe('a question', () => {
  test('is answered with the types of its document, as the reader whose token it carries', async () => {
    const { data, errors } = await clientOf().query(CasesDocument, { first: 2 });
    expect(errors).toEqual([]);
    expect(data.cases?.nodes).toHaveLength(2);
    const { data: seen } = await clientOf({ token: () => hub.token('xa-customs') }).query<{ viewer: { authority: { name: { value: string } } } }, object>('{ viewer { authority { name { value } } } }', {});
    expect(seen.viewer.authority.name.value).toMatch(/Qamar|Customs/);
  });

  test('is asked again where the way fails or the hub asks for patience, and answered once it can be', async () => {
    way.fates.push('is lost', { status: 503 }, { status: 429, headers: { 'retry-after': '0' } });
    const { data } = await clientOf().query(CasesDocument, { first: 1 });
    expect(data.cases?.nodes).toHaveLength(1);
    expect(way.seen).toHaveLength(4);
  });

  test('that is wrong is not asked again: the hub’s code is told', async () => {
    const failed = await clientOf().query<unknown, { first: number }>('query ($first: Int) { cases(first: $first) { totalCount } nonsense }', { first: 1 }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(TurathError);
    expect((failed as TurathError).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(way.seen).toHaveLength(1);
  });

  test('gives up after as many attempts as it may make, and when its caller leaves', async () => {
    way.fates.push(...Array.from({ length: 10 }, () => ({ status: 503 })));
    await expect(clientOf({ retries: 2 }).query(CasesDocument, {})).rejects.toMatchObject({ status: 503 });
    expect(way.seen).toHaveLength(3);
    const leaving = new AbortController();
    const asked = clientOf({ pause: 60_000 }).query(CasesDocument, {}, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 50);
    await expect(asked).rejects.toThrow();
  });

  test('keeps what was answered where a part failed', async () => {
    const { data, errors } = await clientOf().query<{ site: null; cases: { totalCount: number } }, object>('{ site(id: "nonsense") { id } cases { totalCount } }', {});
    expect(data.cases.totalCount).toBeGreaterThan(0);
    expect(errors.map(({ extensions, path }) => [extensions?.code, path])).toEqual([['BAD_USER_INPUT', ['site']]]);
  });
});

test('a token that cannot be had is told as it is', async () => {
  const token = () => Promise.reject(new Error('The issuer is closed.'));
  await expect(clientOf({ token }).query(CasesDocument, {})).rejects.toThrow('The issuer is closed.');
});

describe('an act', () => {
  test('whose answer was lost is sent again under the same key, and done once', async () => {
    way.fates.push('is lost', 'is lost');
    const { registerAuthority } = await act(clientOf({ token: secretariat }), 'Museum of lost answers');
    expect(registerAuthority.userErrors).toEqual([]);
    expect(registerAuthority.authority?.id).toMatch(/^authority_/);
    expect(new Set(way.seen.map((body) => (JSON.parse(body) as { variables: MutationRegisterAuthorityArgs }).variables.input.idempotencyKey)).size).toBe(1);
    expect(way.seen).toHaveLength(3);
    expect(await count('Museum of lost answers')).toBe(1);
  });

  test('tells an expected refusal as a value, and throws what the caller may not do', async () => {
    const { registerAuthority } = await act(clientOf({ token: secretariat }), ' ');
    expect(registerAuthority).toMatchObject({ authority: null, userErrors: [{ code: 'REQUIRED', field: ['names'] }] });
    await expect(act(clientOf(), 'Museum of nobody')).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] });
    expect(await count('Museum of nobody')).toBe(0);
  });
});

describe('a list', () => {
  test('is read page by page to its end, each node once', async () => {
    const sizes: number[] = [];
    for await (const page of pages(clientOf(), CasesDocument, { first: 4 }, { list: ({ cases }) => cases })) sizes.push(page.nodes.length);
    const ids: string[] = [];
    for await (const { id } of nodes(clientOf(), CasesDocument, { first: 3 }, { list: ({ cases }) => cases })) ids.push(id);
    const { totalCount } = (await hub.ask('{ cases { totalCount } }')).data.cases;
    expect(ids).toHaveLength(totalCount);
    expect(new Set(ids).size).toBe(totalCount);
    expect(sizes).toEqual([...Array.from({ length: Math.ceil(totalCount / 4) - 1 }, () => 4), totalCount % 4 || 4]);
  });

  test('that cannot be read to its end is no list', async () => {
    way.fates.push('arrives', ...Array.from({ length: 9 }, () => ({ status: 503 })));
    const read = async () => {
      for await (const page of pages(clientOf({ retries: 1 }), CasesDocument, { first: 4 }, { list: ({ cases }) => cases })) void page;
    };
    await expect(read()).rejects.toBeInstanceOf(TurathError);
  });
});

describe('the example dashboard', () => {
  test.each([['ar', 'rtl', 'القضايا'], ['en', 'ltr', 'Cases'], ['fr', 'ltr', 'Affaires']] as const)('shows the figures and cases in %s', async (language, direction, cases) => {
    const dashboard = await startDashboard({ client: clientOf({ languages: language }), language });
    try {
      const html = await (await fetch(dashboard.url)).text();
      const { totalCount } = (await hub.ask('{ cases { totalCount } }')).data.cases;
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(html).toContain(`<dt>${cases}</dt><dd>${(totalCount as number).toLocaleString(language)}</dd>`);
      expect(html.match(/<tr>/g)).toHaveLength(totalCount as number);
      expect(html).toContain(language === 'en' ? 'Eshmun' : '<bdi');
    } finally {
      await dashboard.stop();
    }
  });
});
