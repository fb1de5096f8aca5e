import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstQuery } from '../../cli/demo/first-query.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { configOf } from '../../subgraphs/kernel/process/config.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_demo');
});
afterAll(() => hub.close());

test('every file that the README links to is there, and every page of docs is linked', () => {
  const linked = [...readme.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  expect(linked.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  expect(linked).toEqual(expect.arrayContaining(['ARCHITECTURE.md', 'LICENSE', ...readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]));
});

test('every act, field and argument that the README names is one of the public API', () => {
  const named = [...readme.matchAll(/`([a-z]+[A-Z][A-Za-z]*)`/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['registerAuthority', 'reviseAuthority', 'proposeAgreement', 'acceptAgreement', 'grantAccess', 'addPhotograph']));
  const known = new Set<string>();
  const names = { enter: ({ name }: { name: { value: string } }) => void known.add(name.value) };
  visit(parse(publicApiSdl()), { FieldDefinition: names, InputValueDefinition: names });
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("the README's first query has the answer that the README shows", async () => {
  const { data, errors } = await hub.ask(block('graphql'), { languages: 'en' });
  expect({ data, errors }).toEqual(JSON.parse(block('json')));
});

test('the query that the hub prints when it is up has an answer', async () => {
  const { data, errors } = await hub.ask(firstQuery());
  expect(errors).toBeUndefined();
  expect(data.case.objects.nodes).not.toHaveLength(0);
});

test('the configuration table names every setting that the hub reads and no other, and what is wrong of one is told by its name', () => {
  const named = [...readme.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*)/gm)].flatMap(([, names = '']) => names.match(/[A-Z_]+/g) ?? []);
  const source = readFileSync(new URL('../../subgraphs/kernel/process/config.ts', import.meta.url), 'utf8');
  const environment = /const environment = z\.object\(\{([^]*?)\n\}\);/.exec(source)?.[1] ?? '';
  const ofOneSubgraph = ['DATABASE_URL_SITES', 'SUBGRAPH_URL_SITES'];
  expect(named.toSorted()).toEqual([...[...environment.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name), ...ofOneSubgraph].toSorted());
  const wrong: Record<string, string> = {
    PORT: 'x', HOST: '', DATA_DIR: '', DATABASE_URL: 'no address', DATABASE_URL_SITES: 'no address', HUB_SECRET: 'short', SUBGRAPH: 'none',
    SUBGRAPH_URL_SITES: 'no address', SUBGRAPH_TIMEOUT_MS: '-1', STATEMENT_TIMEOUT_MS: '10000', DEMO: 'perhaps', HOP_SECRET: 'short', HOP_SECRET_PREVIOUS: 'short', PUBLIC_URL: 'http://hub.example',
    OIDC_ISSUER: 'http://id.example', OIDC_AUDIENCE: '', OIDC_JWKS_URL: 'no address', OIDC_CLIENTS: '', OIDC_CONSOLE_CLIENT: '', NODE_ENV: 'holiday', LOG_LEVEL: 'loud',
  };
  for (const name of named) {
    expect(Object.keys(wrong)).toContain(name);
    if (wrong[name] !== '') expect(() => configOf({ [name]: wrong[name] }), name).toThrow(name);
  }
});
