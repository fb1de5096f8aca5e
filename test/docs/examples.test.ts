import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, coerceInputValue, type GraphQLInputType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const api = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const pages = ['README.md', 'schema/client/README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const found = (pattern: RegExp) => pages.flatMap((page) => [...textOf(page).matchAll(pattern)].map((match) => [page, match[1] ?? ''] as const));

const queries = found(/```graphql\n([\s\S]*?)```/g);
const posted = found(/-d '(\{"query":"[^\n]*?\})'/g).map(([page, body]) => [page, (JSON.parse(body) as { query: string }).query] as const);
const acts = found(/^(\{"act":.*\})$/gm);

describe('what the documents show', () => {
  test('are queries, posts and acts, on the pages that are about them', () => {
    expect(queries.map(([page]) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/audit.md', 'docs/changes.md']));
    expect(posted.map(([page]) => page)).toContain('docs/bulk.md');
    expect(acts.map(([page]) => page)).toContain('docs/bulk.md');
  });

  test.each([...queries, ...posted])('as a query in %s is one of the public API: %s', (_, query) => {
    expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test.each(acts)('as an act in %s is one that the hub takes: %s', (_, line) => {
    // What stands for the record of an earlier line is its id when the line is done.
    const named = (_: string, value: unknown) => (typeof value === 'object' && value !== null && 'ref' in value ? value.ref : value);
    const { act, input } = JSON.parse(line, named) as { act: string; input: Record<string, unknown> };
    const type = api.getMutationType()?.getFields()[act]?.args.find(({ name }) => name === 'input')?.type;
    const wrong: string[] = [];
    coerceInputValue({ idempotencyKey: 'of the line', ...input }, type as GraphQLInputType, (path, __, { message }) => wrong.push(`${path.join('.')}: ${message}`));
    expect(wrong).toEqual([]);
  });
});
